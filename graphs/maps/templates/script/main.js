// Every change of state makes a scene, and every face shows it.
const Main = (() => {
  const FACES = [Canvas, Legend, Exporting, Announcer, Sources, Timeline, Filters, Card, Search, Table, Keyboard];
  let scene = null;

  const show = (state, changed) => {
    if (changed.includes("theme")) Theme.apply();
    if (changed.every((key) => key === "view")) return;
    scene = Scene.of(state);
    for (const face of FACES) face.show(scene, state, changed);
  };

  State.start();
  Theme.start(() => show(State.get(), ["theme"]));
  Sources.start();
  scene = Scene.of(State.get());
  Canvas.start(scene);
  for (const face of [Announcer, Search, Timeline, Filters, Card, Table, Keyboard, Link]) face.start();
  for (const face of FACES.slice(1)) face.show(scene, State.get(), []);
  Exporting.start();
  Printing.start();
  State.on(show);
  // An address that was pasted into the open page also says where to look.
  window.addEventListener("hashchange", () => Canvas.viewed());
  return { scene: () => scene };
})();
window.interlock = { State, Scene, Canvas, Main, Exporting };
