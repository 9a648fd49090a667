// Lines, marks and labels on a canvas, in pixels of the screen.
const Painting = (() => {
  // From this radius on a mark's letter can be read; no letter is smaller than so many pixels.
  const READ = 6.2, LETTER = 7;
  const FADED = 0.16, PIECE = 24;

  // So many lines for each mark, and more, are a thicket; where lines tell weights, those of such a width stand out.
  const THICKET = 2.5, HEAVY = 2.5;
  // How strong lines are: the more of them on the paper, and at each mark, the weaker each, so that marks and
  // labels stand out.
  const strength = ({ ties, nodes }, scale) => {
    const many = Math.sqrt(400 / Math.max(ties.length, 1)) * Math.max(1, scale * 1.5);
    return Math.min(1, many, Math.sqrt((THICKET * Math.max(nodes.length, 1)) / Math.max(ties.length, 1)) * Math.max(1, scale));
  };
  const opacity = ({ tone, width }, strong) => {
    if (tone === "faded") return FADED * strong;
    if (tone === "strong") return 0.95;
    const heavy = Content.projected ? Math.min(1, width / HEAVY) : 0;
    return Math.max(0.22, 0.85 * (strong + (1 - strong) * heavy ** 2));
  };
  // Heads stand over the ends of their lines: these must not shine through.
  const headOpacity = (tone, strong) => (tone === "faded" ? opacity({ tone, width: 1 }, strong) : 1);
  const widthOf = (width, tone, strong) => (tone === "strong" ? width : width * Math.max(0.42, strong));

  // Lines that look the same are stroked together, some at a time: many strokes are slow, and so is one long one.
  // reach(id): from the middle of a mark to where an arrow ends.
  const lines = (pen, { ties }, at, strong, reach) => {
    const alike = new Map();
    for (const tie of ties) {
      const key = `${tie.tone}|${tie.width}|${tie.colour}|${tie.dashes}`;
      (alike.get(key) || alike.set(key, []).get(key)).push(tie);
    }
    const ordered = [...alike.values()].sort((a, b) => (b[0].tone === "faded") - (a[0].tone === "faded") || (a[0].tone === "strong") - (b[0].tone === "strong") || a[0].width - b[0].width);
    for (const group of ordered) {
      const [{ tone, width, colour, dashes }] = group;
      pen.globalAlpha = opacity(group[0], strong);
      pen.strokeStyle = colour;
      pen.lineWidth = widthOf(width, tone, strong);
      pen.setLineDash(dashes);
      for (let start = 0; start < group.length; start += PIECE) {
        pen.beginPath();
        for (const tie of group.slice(start, start + PIECE)) {
          const from = at(tie.from), to = at(tie.to);
          pen.moveTo(from.x, from.y);
          pen.lineTo(to.x, to.y);
        }
        pen.stroke();
      }
      pen.fillStyle = colour;
      pen.globalAlpha = headOpacity(tone, strong);
      for (const tie of group) {
        if (!tie.arrows) continue;
        for (const head of heads({ ...tie, width: widthOf(width, tone, strong) }, at(tie.from), at(tie.to), reach)) {
          pen.beginPath();
          head.forEach(({ x, y }, corner) => (corner ? pen.lineTo(x, y) : pen.moveTo(x, y)));
          pen.fill();
        }
      }
    }
    pen.setLineDash([]);
    pen.globalAlpha = 1;
  };

  // The heads of a line's arrows, each as three corners; none where the marks leave no room.
  const HEAD = 9;
  const heads = ({ from, to, arrows, width }, start, end, reach) => {
    const found = [];
    if (arrows === "to" || arrows === "both") found.push(headAt(start, end, reach(to), width));
    if (arrows === "from" || arrows === "both") found.push(headAt(end, start, reach(from), width));
    return found.filter(Boolean);
  };
  const headAt = (start, end, before, width) => {
    const long = Math.hypot(end.x - start.x, end.y - start.y), size = HEAD + width, wide = HEAD / 2 + width * 0.6;
    if (long < before + size) return null;
    const [x, y] = [(end.x - start.x) / long, (end.y - start.y) / long];
    const at = (back, aside) => ({ x: end.x - back * x - aside * y, y: end.y - back * y + aside * x });
    return [at(before, 0), at(before + size, wide), at(before + size, -wide)];
  };

  // How large a mark's letter is, in pixels.
  const letterSize = (radius, letter) => Math.max(LETTER, Math.round(radius * (letter.length > 2 ? 0.8 : 1.15)));

  // A mark around 0,0; its letter only where it can be read.
  const mark = (pen, node, radius, { outline, ring, cursor }) => {
    const factor = radius / 8, path = Marks.path(node.shape);
    pen.globalAlpha = node.tone === "faded" ? FADED * 1.6 : 1;
    pen.save();
    pen.scale(factor, factor);
    pen.fillStyle = node.fill;
    pen.fill(path);
    pen.lineWidth = (node.isStart ? 2.2 : 0.9) / factor;
    pen.strokeStyle = outline;
    pen.stroke(path);
    pen.restore();
    const letter = node.isGroup ? String(node.count) : node.letter;
    if (letter && radius >= READ) {
      pen.fillStyle = Marks.inkOn(node.fill);
      pen.font = Labels.font(letterSize(radius, letter), true);
      pen.textAlign = "center";
      pen.textBaseline = "middle";
      pen.fillText(letter, 0, (Marks.MIDDLES[node.shape] || 0) * factor + radius * 0.06);
    }
    pen.globalAlpha = 1;
    if (ring) circle(pen, radius + 4.5, ring, 3, []);
    if (cursor) circle(pen, radius + 8, cursor, 2, [4, 3]);
  };

  const circle = (pen, radius, colour, width, dashes) => {
    pen.beginPath();
    pen.arc(0, 0, radius, 0, 2 * Math.PI);
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.setLineDash(dashes);
    pen.stroke();
    pen.setLineDash([]);
  };

  const labels = (pen, placed, { ink, paper }) => {
    pen.textAlign = "center";
    pen.textBaseline = "alphabetic";
    pen.lineJoin = "round";
    pen.lineWidth = 3.5;
    pen.strokeStyle = paper;
    pen.fillStyle = ink;
    for (const { lines: told, x, y, size, step, strong } of placed) {
      pen.font = Labels.font(size, strong);
      told.forEach((line, at) => {
        const down = y + at * step + size * 0.95;
        pen.strokeText(line, x, down);
        pen.fillText(line, x, down);
      });
    }
  };

  return { READ, letterSize, lines, heads, mark, labels, strength, opacity, widthOf };
})();
