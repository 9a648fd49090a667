// The buttons on the map: closer, further, all of it, and whether the records move.
const Zooming = (() => {
  const holder = document.getElementById("zooming");

  // Drawn, not written: not every machine has letters for them.
  const ICONS = {
    closer: "M8 2V14M2 8H14", further: "M2 8H14", whole: "M2 6V2H6M10 2H14V6M14 10V14H10M6 14H2V10",
    play: "M4 2.500V13.500L13.500 8Z", stop: "M4.500 2.500V13.500M11.500 2.500V13.500",
  };
  const pictured = (icon, said, pressed) => {
    const button = Elements.button("", holder, pressed, { "aria-label": said, title: said });
    const picture = Legend.svg("svg", { width: 16, height: 16, viewBox: "0 0 16 16", "aria-hidden": "true" }, button);
    const path = Legend.svg("path", { d: ICONS[icon], fill: "none", stroke: "currentColor", "stroke-width": 2, "stroke-linejoin": "round" }, picture);
    return { button, show: (other) => path.setAttribute("d", ICONS[other]) };
  };

  const start = () => {
    pictured("closer", "Zoom in", () => Canvas.zoom(1.3));
    pictured("further", "Zoom out", () => Canvas.zoom(1 / 1.3));
    pictured("whole", "Show the whole map", Canvas.fit);
    const playing = pictured("play", "Let the records move by their ties", () => {
      Canvas.play(!Canvas.isPlaying());
      playing.show(Canvas.isPlaying() ? "stop" : "play");
      playing.button.setAttribute("aria-pressed", String(Canvas.isPlaying()));
    });
    playing.button.setAttribute("aria-pressed", "false");
  };

  return { start };
})();
