// Where labels stand: of the same size at any zoom, the most important first, none over another label
// or over a mark, and each plainly nearer to its own mark than to any other. The screen and the exports ask
// the same function.
const Labels = (() => {
  const WIDTHS = [20, 23, 26, 30], WIDEST = 30, NARROW = 14, LINES = 3, CELL = 48, GAP = 3, CROWD = 150, SHORT = 2, FEW_LINES = 300, PIECE = 10, MOST_PIECES = 200;
  // By so many pixels another mark has to stand further from a label than its own does, and had better stand.
  const PLAINLY = 8, BETTER = 18, DOUBT = 3;
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

  // What may be written of a record, the fullest first: where there is no acronym, the name once more in a
  // narrow column, and its beginning.
  const wordings = (node, isFirst, roomy, crowded) => {
    const most = roomy || isFirst ? LINES + 2 : LINES;
    const name = (node.isGroup ? node.label : node.name || node.label).replace(/\s+/g, " ").trim();
    const acronym = node.isGroup ? "" : (Content.record(node.id) || {}).acronym;
    const full = inLines(name, most);
    if (acronym) {
      const short = [cut(acronym, WIDTHS[0])];
      return fits(full, most) || node.isStart || isFirst ? [full, short] : [short];
    }
    const told = [full], narrow = wrapped(cut(name, 60).split(" "), NARROW);
    if (full.length > 1 && fits(narrow, LINES + 1)) told.push(narrow);
    if (!crowded && narrow.length > SHORT && !narrow[0].endsWith("…")) told.push(begun(narrow));
    return told;
  };
  const begun = (lines) => [...lines.slice(0, SHORT - 1), `${cut(lines[SHORT - 1], NARROW - 1).replace(/…$/, "")}…`];

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
    const among = (box) => {
      const found = new Set();
      touched(box, (cell) => { for (const other of cells.get(cell) || []) if (meets(box, other)) found.add(other); return false; });
      return found;
    };
    return {
      add: (box) => touched(box, (cell) => { (cells.get(cell) || cells.set(cell, []).get(cell)).push(box); return false; }),
      count: (box) => among(box).size,
      among,
    };
  };

  // From a box to the rim of a mark; 0 where they meet.
  const distance = (box, [x, y, r]) => Math.max(0, Math.hypot(Math.max(box[0] - x, 0, x - box[2]), Math.max(box[1] - y, 0, y - box[3])) - r);

  // How many marks could be taken for that which the label names; marks: a grid of boxes, each with its mark.
  const mistaken = (box, own, marks, further) => {
    const least = distance(box, own) + further;
    const near = marks.among([box[0] - least, box[1] - least, box[2] + least, box[3] + least]);
    return [...near].filter(({ mark }) => mark !== own && distance(box, mark) < least).length;
  };

  const around = (x, y, radius, width, height) => [
    [x - width / 2, y + radius + GAP], [x + radius + GAP, y - height / 2],
    [x - width / 2, y - radius - GAP - height], [x - radius - GAP - width, y - height / 2],
    [x + radius, y + radius * 0.6], [x - radius - width, y + radius * 0.6],
    [x + radius, y - radius * 0.6 - height], [x - radius - width, y - radius * 0.6 - height],
    // Not quite in the middle, where something stands on one side.
    [x - width * 0.2, y + radius + GAP], [x - width * 0.8, y + radius + GAP],
    [x - width * 0.2, y - radius - GAP - height], [x - width * 0.8, y - radius - GAP - height],
  ].map(([left, top]) => [left, top, left + width, top + height]);

  // Small boxes that stand for a line.
  const along = (from, to) => {
    const pieces = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / PIECE), boxes = [];
    for (let at = 1; at < Math.min(pieces, MOST_PIECES); at++) {
      const x = from.x + ((to.x - from.x) * at) / pieces, y = from.y + ((to.y - from.y) * at) / pieces;
      boxes.push([x - 2, y - 2, x + 2, y + 2]);
    }
    return boxes;
  };

  // nodes: of the scene; at(node) -> {x, y} on the paper; radius(node) there; limits: the paper, [left, top,
  // right, bottom]; keepOut: boxes that something else covers; first: the id that is labelled before all others;
  // roomy: whether long names may take more lines; lines: pairs of {x, y} that labels had better not cross.
  const place = (nodes, at, radius, { size = 12, limits = null, keepOut = [], first = "", roomy = false, lines = [] } = {}) => {
    const told = nodes.filter((node) => node.tone !== "faded" || node.id === first);
    const importance = (node) => (node.id === first ? 2e9 : 0) + (node.tone === "strong" ? 1e9 : 0) + node.rank;
    const ordered = [...told].sort((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));
    const taken = grid(), faded = grid(), marks = grid(), spots = new Map();
    for (const node of nodes) {
      const { x, y } = at(node), r = radius(node), mark = [x, y, r], box = [x - r, y - r, x + r, y + r];
      spots.set(node, mark);
      // Over what is faded, and over lines, there may be labels, where there is no better place.
      (node.tone === "faded" ? faded : taken).add(box);
      if (node.tone !== "faded") marks.add(Object.assign(box, { mark }));
    }
    if (lines.length <= FEW_LINES) for (const [from, to] of lines) for (const box of along(from, to)) faded.add(box);
    for (const box of keepOut) taken.add(box);
    const labels = [], crowded = nodes.length > CROWD;
    for (const node of ordered) {
      const found = spot(node, spots.get(node), { taken, faded, marks, size, limits, isFirst: node.id === first, roomy, crowded });
      if (!found) continue;
      taken.add(found.box);
      labels.push(found);
    }
    return labels;
  };

  const within = (box, limits) => box[0] >= limits[0] && box[1] >= limits[1] && box[2] <= limits[2] && box[3] <= limits[3];

  const spot = (node, mark, { taken, faded, marks, size, limits, isFirst, roomy, crowded }) => {
    const [x, y, r] = mark;
    const strong = node.isStart || node.isGroup || isFirst, height = strong ? size + 1 : size, step = Math.round(height * 1.2);
    // What stands beyond the paper is labelled too: it may be pulled into sight.
    const inside = limits && within([x, y, x, y], limits);
    let best = null;
    for (const lines of wordings(node, isFirst, roomy, crowded)) {
      const width = Math.max(...lines.map((line) => widthOf(line, height, strong)));
      for (const box of around(x, y, r, width, lines.length * step)) {
        if (inside && !within(box, limits) && !isFirst) continue;
        // Whom the reader points at is told, whatever stands there.
        const covered = taken.count(box);
        if (covered && !isFirst) continue;
        const over = covered + mistaken(box, mark, marks, PLAINLY);
        if (over && !isFirst) continue;
        const covers = 1000 * over + faded.count(box) + DOUBT * mistaken(box, mark, marks, BETTER);
        if (!best || covers < best.covers) best = { id: node.id, node, lines, box, covers, x: (box[0] + box[2]) / 2, y: box[1], size: height, step, strong };
        if (!covers) return best;
      }
      if (best && !isFirst) return best;
    }
    return best;
  };

  return { place, font };
})();
