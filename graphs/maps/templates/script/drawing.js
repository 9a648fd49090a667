// The map as one SVG that stands alone: title, day, map with labels, legend, recipe.
const Drawing = (() => {
  const STARTS = Legend.STARTS, EDGE = 24, ENTRY = 22, LEGEND = 270, LARGEST = 1800, PAGE = [900, 680], SMALLEST = 520, BESIDE = 200, BELOW = 110;
  const { svg } = Legend;

  const text = (parent, told, x, y, attributes) => {
    const element = svg("text", { x, y, ...attributes }, parent);
    element.textContent = told;
    return element;
  };

  // Text in lines that fit a width; y of what comes next.
  const paragraph = (parent, told, x, y, width, size, attributes) => {
    const most = Math.max(12, Math.floor(width / (size * 0.53)));
    let line = "", down = y;
    const flush = () => { if (line) { text(parent, line, x, down, { "font-size": size, ...attributes }); down += Math.round(size * 1.35); } };
    for (const word of told.split(/\s+/).flatMap((long) => long.match(new RegExp(`.{1,${most}}`, "gu")) || [])) {
      if (line && line.length + 1 + word.length > most) { flush(); line = word; } else line = line ? `${line} ${word}` : word;
    }
    flush();
    return down;
  };

  // What part of the map is drawn: {scale, left, top, width, height}, in pixels of the drawing.
  const frame = (scene, area) => {
    if (area === "view") {
      const [width, height] = Canvas.size(), zero = Canvas.origin();
      return { scale: Canvas.scale(), left: zero.x, top: zero.y, width, height };
    }
    const places = [...Canvas.places().values()];
    const ends = (key) => (places.length ? [Math.min(...places.map((p) => p[key])), Math.max(...places.map((p) => p[key]))] : [0, 0]);
    const [x, y] = [ends("x"), ends("y")];
    const [wide, high] = [Math.max(x[1] - x[0], 1), Math.max(y[1] - y[0], 1)];
    // As large as labels need; on paper as large as a page in landscape leaves beside the legend.
    const most = area === "paper" ? PAGE : [LARGEST, LARGEST];
    const scale = Math.min(area === "paper" ? 1.6 : 1.2, (most[0] - BESIDE) / wide, (most[1] - BELOW) / high);
    const least = area === "paper" ? PAGE : [SMALLEST, SMALLEST * 0.6];
    const width = Math.max(least[0], wide * scale + BESIDE), height = Math.max(least[1], high * scale + BELOW);
    return { scale, left: width / 2 - ((x[0] + x[1]) / 2) * scale, top: height / 2 - ((y[0] + y[1]) / 2) * scale, width, height };
  };

  const map = (parent, scene, { scale, left, top, width, height }, colours) => {
    const places = Canvas.places();
    const at = (id) => ({ x: +(places.get(id).x * scale + left).toFixed(1), y: +(places.get(id).y * scale + top).toFixed(1) });
    const seen = ({ x, y }) => x > -30 && y > -30 && x < width + 30 && y < height + 30;
    const lines = svg("g", { fill: "none" }, parent);
    const order = [...scene.ties].sort((a, b) => (b.tone === "faded") - (a.tone === "faded") || a.width - b.width);
    const strong = Painting.strength(scene, scale);
    for (const tie of order) {
      const width = +Painting.widthOf(tie.width || 1.3, tie.tone, strong).toFixed(2);
      Legend.line(lines, { ...tie, width }, at(tie.from), at(tie.to), +Painting.opacity(tie, strong).toFixed(2), (id) => Canvas.reach(id, scale));
    }
    const marks = svg("g", {}, parent);
    for (const node of scene.nodes) {
      const place = at(node.id);
      if (!seen(place)) continue;
      const holder = svg("g", node.tone === "faded" ? { opacity: 0.3 } : {}, marks);
      const radius = Canvas.radiusOn(node, scale);
      Legend.mark(holder, { ...node, letter: radius < Painting.READ ? "" : node.isGroup ? String(node.count) : node.letter }, place.x, place.y, radius, { strong: node.isStart });
      svg("title", {}, holder).textContent = node.name || node.label;
    }
    const placed = Labels.place(scene.nodes.filter((node) => seen(at(node.id))), (node) => at(node.id), (node) => Canvas.radiusOn(node, scale), { limits: [2, 2, width - 2, height - 2], roomy: scale > 0.9, lines: scene.ties.map(({ from, to }) => [at(from), at(to)]) });
    const labels = svg("g", { "text-anchor": "middle", fill: colours.ink, stroke: colours.paper, "stroke-width": 3.5, "stroke-linejoin": "round", "paint-order": "stroke" }, parent);
    for (const { lines: told, x, y, size, step, strong } of placed) {
      told.forEach((line, index) => text(labels, line, +x.toFixed(1), +(y + index * step + size * 0.95).toFixed(1), { "font-size": size, ...(strong ? { "font-weight": 600 } : {}) }));
    }
  };

  const legend = (parent, scene, x, y, colours) => {
    let down = y;
    const head = (told) => { text(parent, told, x, down + 4, { "font-size": 13, "font-weight": 600, fill: colours.ink }); down += ENTRY; };
    const entry = (told, draw) => {
      draw(down);
      down = Math.max(down + ENTRY, paragraph(parent, told, x + 44, down + 4, LEGEND - 56, 12, { fill: colours.ink }) + 4);
    };
    head("Records");
    for (const one of scene.marks) entry(`${one.label} (${one.count})`, (at) => Legend.mark(parent, one, x + 17, at, 8));
    down += 8;
    if (scene.lines.length) head("Ties");
    for (const one of scene.lines) entry(`${one.label} (${one.count})`, (at) => Legend.line(parent, one, { x, y: at }, { x: x + 34, y: at }));
    const starts = scene.nodes.some((node) => node.isStart) ? STARTS : "";
    for (const told of [scene.beneath, scene.stages, scene.widths, starts, scene.sizes].filter(Boolean)) down = paragraph(parent, told, x, down + 8, LEGEND - 12, 12, { fill: colours.quiet });
    return down;
  };

  // area: "all", "view" for what is on the screen, or "paper" for a page on which labels must stay large.
  const of = (scene, area) => {
    const colours = { ink: Theme.colour("--ink"), quiet: Theme.colour("--quiet"), paper: Theme.colour("--paper"), edge: Theme.colour("--edge") };
    const part = frame(scene, area), width = Math.round(part.width + LEGEND + 3 * EDGE);
    const root = svg("svg", { xmlns: "http://www.w3.org/2000/svg", role: "img", "font-family": "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif" });
    svg("title", {}, root).textContent = Content.title;
    svg("desc", {}, root).textContent = `${Calendar.shown(State.get().day)}. ${Content.sentence} ${Content.command}`;
    const ground = svg("rect", { width: "100%", height: "100%", fill: colours.paper }, root);
    let down = paragraph(root, Content.title, EDGE, EDGE + 18, width - 2 * EDGE, 20, { "font-weight": 600, fill: colours.ink });
    down = paragraph(root, Calendar.shown(State.get().day), EDGE, down, width - 2 * EDGE, 13, { fill: colours.quiet });
    const id = "map-part", clip = svg("clipPath", { id }, svg("defs", {}, root));
    svg("rect", { width: part.width, height: part.height }, clip);
    const top = down + 4;
    const drawn = svg("g", { transform: `translate(${EDGE} ${top})`, "clip-path": `url(#${id})` }, root);
    map(drawn, scene, part, colours);
    svg("rect", { x: EDGE, y: top, width: part.width, height: part.height, fill: "none", stroke: colours.edge }, root);
    const legendEnd = legend(root, scene, part.width + 2 * EDGE, top + 10, colours);
    down = Math.max(top + part.height, legendEnd) + 22;
    for (const told of [Content.sentence, Content.command].filter(Boolean)) down = paragraph(root, told, EDGE, down, width - 2 * EDGE, 11, { fill: colours.quiet });
    const height = Math.round(down + EDGE / 2);
    for (const [name, value] of [["width", width], ["height", height], ["viewBox", `0 0 ${width} ${height}`]]) root.setAttribute(name, value);
    ground.setAttribute("fill", colours.paper);
    return root;
  };

  return { of };
})();
