// On paper the map is a drawing, sharp at any size, in light colours whatever the screen's are;
// what is cut short on the screen is there in full.
const Printing = (() => {
  const paper = document.getElementById("paper");
  let closed = () => undefined;

  const prepare = () => {
    const drawn = Theme.inLight(() => Drawing.of(Scene.of(State.get()), "paper"));
    paper.replaceChildren(drawn);
    closed = Table.whole();
    const here = document.activeElement;
    for (const cut of document.querySelectorAll("button.whole")) cut.click();
    if (here) here.focus();
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
