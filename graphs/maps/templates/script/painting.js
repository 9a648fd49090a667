// Lines, marks and labels on a canvas, in pixels of the screen.
const Painting = (() => {
  const FADED = 0.16, PIECE = 64;

  // Lines that look the same are stroked together, some at a time: many strokes are slow, and so is one long one.
  const lines = (pen, ties, at) => {
    const alike = new Map();
    for (const tie of ties) {
      const key = `${tie.tone === "faded"}|${tie.width}|${tie.colour}|${tie.dashes}`;
      (alike.get(key) || alike.set(key, []).get(key)).push(tie);
    }
    const ordered = [...alike.values()].sort((a, b) => (b[0].tone === "faded") - (a[0].tone === "faded") || a[0].width - b[0].width);
    for (const group of ordered) {
      const [{ tone, width, colour, dashes }] = group;
      pen.globalAlpha = tone === "faded" ? FADED : 0.85;
      pen.strokeStyle = colour;
      pen.lineWidth = width;
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
  const mark = (pen, node, radius, { outline, ring }) => {
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
    if (ring) {
      pen.beginPath();
      pen.arc(0, 0, radius + 4.5, 0, 2 * Math.PI);
      pen.lineWidth = 3;
      pen.strokeStyle = ring;
      pen.stroke();
    }
    pen.globalAlpha = 1;
  };

  const labels = (pen, placed, { ink, paper }, dx, dy) => {
    pen.textAlign = "center";
    pen.textBaseline = "alphabetic";
    pen.lineJoin = "round";
    pen.lineWidth = 3.5;
    pen.strokeStyle = paper;
    pen.fillStyle = ink;
    for (const { lines: told, x, y, size, step, strong } of placed) {
      pen.font = Labels.font(size, strong);
      told.forEach((line, at) => {
        const down = y + dy + at * step + size * 0.95;
        pen.strokeText(line, x + dx, down);
        pen.fillText(line, x + dx, down);
      });
    }
  };

  return { lines, mark, labels };
})();
