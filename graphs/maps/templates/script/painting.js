// Lines, marks and labels on a canvas, in pixels of the screen.
const Painting = (() => {
  const FADED = 0.16, PIECE = 24;

  // How strong lines are: the more of them on the paper, the weaker each, so that marks and labels stand out.
  const strength = (count, scale) => Math.min(1, Math.sqrt(400 / Math.max(count, 1)) * Math.max(1, scale * 1.5));
  const opacity = (tone, strong) => (tone === "faded" ? FADED * strong : tone === "strong" ? 0.95 : Math.max(0.22, 0.85 * strong));
  const widthOf = (width, tone, strong) => (tone === "strong" ? width : width * Math.max(0.42, strong));

  // Lines that look the same are stroked together, some at a time: many strokes are slow, and so is one long one.
  const lines = (pen, ties, at, strong) => {
    const alike = new Map();
    for (const tie of ties) {
      const key = `${tie.tone}|${tie.width}|${tie.colour}|${tie.dashes}`;
      (alike.get(key) || alike.set(key, []).get(key)).push(tie);
    }
    const ordered = [...alike.values()].sort((a, b) => (b[0].tone === "faded") - (a[0].tone === "faded") || (a[0].tone === "strong") - (b[0].tone === "strong") || a[0].width - b[0].width);
    for (const group of ordered) {
      const [{ tone, width, colour, dashes }] = group;
      pen.globalAlpha = opacity(tone, strong);
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
    }
    pen.setLineDash([]);
    pen.globalAlpha = 1;
  };

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
    if (letter && radius >= 5.5) {
      pen.fillStyle = Marks.inkOn(node.fill);
      pen.font = Labels.font(Math.round(radius * (letter.length > 2 ? 0.8 : 1.15)), true);
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

  return { lines, mark, labels, strength, opacity, widthOf };
})();
