// On paper the map is a drawing, sharp at any size, in light colours whatever the screen's are.
const Printing = (() => {
  const paper = document.getElementById("paper");
  let closed = () => undefined;

  const prepare = () => {
    const drawn = Theme.inLight(() => Drawing.of(Scene.of(State.get()), "paper"));
    paper.replaceChildren(drawn);
    closed = Table.whole();
  };

  const tidied = () => {
    paper.replaceChildren();
    closed();
  };

  const start = () => {
    Elements.button("Print", document.getElementById("tools"), () => window.print());
    window.addEventListener("beforeprint", prepare);
    window.addEventListener("afterprint", tidied);
  };

  return { start };
})();
