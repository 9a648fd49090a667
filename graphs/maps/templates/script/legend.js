// The legend: only what is on the map, with how often it is there.
const Legend = (() => {
  const NS = "http://www.w3.org/2000/svg";
  const STARTS = "A thick outline marks where the map starts.";
  const holder = document.getElementById("legend");

  const svg = (tag, attributes, parent) => {
    const element = document.createElementNS(NS, tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    if (parent) parent.appendChild(element);
    return element;
  };

  // A mark around x,y; in the legend, in the tables and in an SVG file.
  const mark = (parent, { shape, fill, letter }, x, y, radius, { outline = Marks.outline(), strong = false } = {}) => {
    const factor = radius / 8;
    svg("path", {
      d: Marks.SHAPES[shape] || Marks.SHAPES.dot, transform: `translate(${x} ${y}) scale(${+factor.toFixed(3)})`,
      fill, stroke: outline, "stroke-width": +((strong ? 2.2 : 0.9) / factor).toFixed(2),
    }, parent);
    if (!letter) return;
    const size = Painting.letterSize(radius, letter), text = svg("text", {
      x, y: +(y + (Marks.MIDDLES[shape] || 0) * factor + size * 0.365).toFixed(1), "text-anchor": "middle",
      "font-size": size, "font-weight": 600, fill: Marks.inkOn(fill),
    }, parent);
    text.textContent = letter;
  };

  const line = (parent, tie, from, to, opacity, reach = () => 0) => {
    const { colour, dashes, width } = tie;
    const drawn = svg("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: colour, "stroke-width": width || 1.3 }, parent);
    if (dashes && dashes.length) drawn.setAttribute("stroke-dasharray", dashes.join(" "));
    if (opacity && opacity < 1) drawn.setAttribute("stroke-opacity", opacity);
    for (const corners of Painting.heads(tie, from, to, reach)) {
      const points = corners.map(({ x, y }) => `${+x.toFixed(1)},${+y.toFixed(1)}`).join(" ");
      svg("polygon", { points, fill: colour, "fill-opacity": tie.tone === "faded" ? opacity : 1, class: "arrow" }, parent);
    }
  };

  const picture = (width, parent) => svg("svg", { width, height: 20, viewBox: `0 0 ${width} 20`, "aria-hidden": "true" }, parent);

  const listed = (title, entries, draw) => {
    if (!entries.length) return;
    Elements.make("h3", title, holder);
    const list = Elements.make("ul", "", holder);
    for (const entry of entries) {
      const row = Elements.make("li", "", list);
      draw(entry, row);
      Elements.make("span", entry.label, row, { class: "what", dir: "auto" });
      Elements.make("span", entry.count.toLocaleString("en"), row, { class: "count" });
    }
  };

  const show = (scene) => {
    holder.replaceChildren();
    Elements.make("h2", "Legend", holder);
    listed("Records", scene.marks, (entry, row) => mark(picture(22, row), entry, 11, 10, 8));
    listed("Ties", scene.lines, (entry, row) => line(picture(34, row), entry, { x: 1, y: 10 }, { x: 33, y: 10 }));
    if (scene.beneath) Elements.make("p", scene.beneath, holder);
    if (scene.stages) Elements.make("p", scene.stages, holder);
    if (scene.widths) Elements.make("p", scene.widths, holder);
    if (scene.nodes.some((node) => node.isStart)) Elements.make("p", STARTS, holder);
    if (scene.sizes) Elements.make("p", scene.sizes, holder);
  };

  return { show, svg, mark, line, STARTS };
})();
