// Where labels stand: of the same size at any zoom, the most important first, none over another label
// or over a mark that matters more. The screen and the exports ask the same function.
const Labels = (() => {
  const WIDTHS = [20, 23, 26, 30], WIDEST = 30, NARROW = 14, LINES = 3, CELL = 48, GAP = 3, CROWD = 150;
  const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';
  const pen = document.createElement("canvas").getContext("2d");
  const widths = new Map();
  const broken = new Map();

  const font = (size, strong) => `${strong ? "600 " : ""}${size}px ${FONT}`;
  const widthOf = (text, size, strong) => {
    const key = `${size}${strong ? "b" : ""}${text}`;
    if (!widths.has(key)) {
      pen.font = font(size, strong);
      widths.set(key, pen.measureText(text).width);
    }
    return widths.get(key);
  };

  const cut = (text, most) => ([...text].length > most ? `${[...text].slice(0, most - 1).join("").trimEnd()}…` : text);

  // A name in short lines; wider ones where it would need too many, and what still does not fit is cut and marked so.
  const inLines = (name, most) => {
    const key = `${most}|${name}`;
    if (broken.has(key)) return broken.get(key);
    const words = cut(name.replace(/\s+/g, " ").trim(), 400).split(" ");
    const tries = WIDTHS.map((wide) => wrapped(words, wide));
    let lines = tries.find((told) => fits(told, LINES)) || tries.find((told) => fits(told, most)) || tries[tries.length - 1];
    if (lines.length > most) lines = [...lines.slice(0, most - 1), `${cut(lines[most - 1], WIDEST - 1).replace(/…$/, "")}…`];
    broken.set(key, lines);
    return lines;
  };
  const fits = (lines, most) => lines.length <= most && !lines.some((line) => line.endsWith("…"));

  const wrapped = (words, wide) => {
    const lines = [];
    for (const word of words) {
      const last = lines.length ? `${lines[lines.length - 1]} ${word}` : "";
      if (last && last.length <= wide) lines[lines.length - 1] = last;
      else lines.push(cut(word, wide));
    }
    return lines;
  };

  // What may be written of a record, the fullest first; where there is no acronym, the name once more in a narrow column.
  const wordings = (node, isFirst, roomy) => {
    const most = roomy || isFirst ? LINES + 2 : LINES;
    const name = node.isGroup ? node.label : node.name || node.label;
    const acronym = node.isGroup ? "" : (Content.record(node.id) || {}).acronym;
    const full = inLines(name, most);
    if (acronym) {
      const short = [cut(acronym, WIDTHS[0])];
      return fits(full, most) || node.isStart || isFirst ? [full, short] : [short];
    }
    const narrow = wrapped(name.replace(/\s+/g, " ").trim().slice(0, 60).split(" "), NARROW);
    return name.length <= 60 && full.length > 1 && fits(narrow, LINES + 1) ? [full, narrow] : [full];
  };

  // Rectangles by the cells of a grid that they touch: [left, top, right, bottom].
  const grid = () => {
    const cells = new Map();
    const touched = (box, visit) => {
      for (let x = Math.floor(box[0] / CELL); x <= Math.floor(box[2] / CELL); x++) {
        for (let y = Math.floor(box[1] / CELL); y <= Math.floor(box[3] / CELL); y++) {
          if (visit(x * 100003 + y)) return true;
        }
      }
      return false;
    };
    const meets = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    return {
      add: (box) => touched(box, (cell) => { (cells.get(cell) || cells.set(cell, []).get(cell)).push(box); return false; }),
      hit: (box) => touched(box, (cell) => (cells.get(cell) || []).some((other) => meets(box, other))),
      count: (box) => {
        const found = new Set();
        touched(box, (cell) => { for (const other of cells.get(cell) || []) if (meets(box, other)) found.add(other); return false; });
        return found.size;
      },
    };
  };

  const around = (x, y, radius, width, height) => [
    [x - width / 2, y + radius + GAP], [x + radius + GAP, y - height / 2],
    [x - width / 2, y - radius - GAP - height], [x - radius - GAP - width, y - height / 2],
    [x + radius * 0.7 + GAP, y + radius * 0.7], [x - radius * 0.7 - GAP - width, y + radius * 0.7],
    [x + radius * 0.7 + GAP, y - radius * 0.7 - height], [x - radius * 0.7 - GAP - width, y - radius * 0.7 - height],
  ].map(([left, top]) => [left, top, left + width, top + height]);

  // nodes: of the scene; at(node) -> {x, y} on the paper; radius(node) there; limits: the paper, [left, top,
  // right, bottom]; keepOut: boxes that something else covers; first: the id that is labelled before all others;
  // roomy: whether long names may take more lines.
  const place = (nodes, at, radius, { size = 12, limits = null, keepOut = [], first = "", roomy = false } = {}) => {
    const told = nodes.filter((node) => node.tone !== "faded" || node.id === first);
    const importance = (node) => (node.id === first ? 2e9 : 0) + (node.tone === "strong" ? 1e9 : 0) + node.rank;
    const ordered = [...told].sort((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));
    const marks = grid(), taken = grid(), spots = new Map();
    for (const node of nodes) {
      const { x, y } = at(node), r = radius(node);
      spots.set(node, [x, y, r]);
      if (node.tone !== "faded") marks.add([x - r, y - r, x + r, y + r]);
    }
    for (const box of keepOut) taken.add(box);
    const labels = [];
    for (const node of ordered) {
      const found = spot(node, spots.get(node), { marks, taken, size, limits, isFirst: node.id === first, allowed: nodes.length > CROWD ? 1 : 0, roomy });
      const [x, y, r] = spots.get(node);
      taken.add([x - r, y - r, x + r, y + r]);
      if (found) {
        taken.add(found.box);
        labels.push(found);
      }
    }
    return labels;
  };

  const within = (box, limits) => box[0] >= limits[0] && box[1] >= limits[1] && box[2] <= limits[2] && box[3] <= limits[3];

  const spot = (node, [x, y, r], { marks, taken, size, limits, isFirst, allowed, roomy }) => {
    const strong = node.isStart || node.isGroup || isFirst, height = strong ? size + 1 : size, step = Math.round(height * 1.2);
    // What stands beyond the paper is labelled too: it may be pulled into sight.
    const inside = limits && within([x, y, x, y], limits);
    let best = null;
    for (const lines of wordings(node, isFirst, roomy)) {
      const width = Math.max(...lines.map((line) => widthOf(line, height, strong)));
      for (const box of around(x, y, r, width, lines.length * step)) {
        if ((inside && !within(box, limits) && !isFirst) || taken.hit(box)) continue;
        const covers = marks.count(box);
        if (!best || covers < best.covers) best = { id: node.id, node, lines, box, covers, x: (box[0] + box[2]) / 2, y: box[1], size: height, step, strong };
        if (!covers) return best;
      }
    }
    // Over a mark that matters less only in a crowd, where there would be no labels otherwise.
    return best && (best.covers <= allowed || strong) ? best : null;
  };

  return { place, font };
})();
