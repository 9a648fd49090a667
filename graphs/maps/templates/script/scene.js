// What is on the map: a pure function of the content and of what the reader chose. All faces draw from it.
const Scene = (() => {
  // The last few: the slider also asks for the day before.
  const KEPT = 4;
  const kept = new Map();
  const ASKED = ["day", "sure", "kinds", "sides", "roles", "countries", "ties", "focus", "reach", "size", "colour", "group", "open"];

  const of = (state) => {
    const theme = document.documentElement.dataset.theme || "";
    const key = JSON.stringify([theme, ...ASKED.map((name) => state[name])]);
    if (!kept.has(key)) {
      if (kept.size === KEPT) kept.delete(kept.keys().next().value);
      kept.set(key, made(state));
    }
    return kept.get(key);
  };

  const made = (state) => {
    const told = heldOn(state.day, state.sure);
    const before = Holding.present(told);
    const all = state.sure ? heldOn(state.day, false) : told, possible = state.sure ? Holding.present(all) : before;
    const met = (ties, present) => ties.filter(({ from, to }) => present.has(from) && present.has(to)).length;
    const without = Passing.hidden(state);
    const passing = told.filter(({ tie }) => Passing.tie(tie, without));
    const shown = [...Holding.present(passing)].filter((id) => Passing.record(Content.record(id), without));
    const among = new Set(shown);
    const ties = passing.filter(({ from, to }) => among.has(from) && among.has(to));
    const known = Holding.neighbours(ties), degrees = degreesOf(known);
    // Who is in focus is never left out for want of room.
    const weight = (id) => (id === state.focus ? Infinity : degrees.get(id) || 0);
    const { standing, left, notices } = Groups.standing(shown, state, weight, known);
    const { drawn, widths } = drawnLines(ties, standing, left, notices);
    const nodes = nodesOf(state, shown, standing, left, degrees);
    const beside = Holding.neighbours(drawn);
    emphasise(state, nodes, drawn, beside, standing, notices);
    const held = ties.filter(({ from, to }) => standing.has(from) && standing.has(to));
    return complete(state, { nodes, ties: drawn, widths, notices, standing, degrees, held, present: before, told }, beside, {
      nodes: shown.length, ties: ties.length,
      outsideNodes: [...before].filter((id) => !among.has(id)).length,
      outsideTies: told.length - ties.length,
      unsureNodes: possible.size - before.size,
      unsureTies: state.sure ? met(all, possible) - met(told, before) : 0,
    });
  };

  const heldOn = (day, sure) => {
    const found = [], today = day === Content.day && !sure;
    for (const tie of Content.ties) {
      const told = Holding.told(tie, day, sure);
      if (told.held) found.push({ ...told, tie, from: tie.from, to: tie.to, today, day });
    }
    return found;
  };

  // To how many others each record is tied.
  const degreesOf = (beside) => new Map([...beside].map(([id, others]) => [id, new Set(others).size]));

  const drawnLines = (ties, standing, left, notices) => {
    const placed = [];
    for (const one of ties) {
      const from = standing.get(one.from), to = standing.get(one.to);
      if (from && to) placed.push({ ...one, from, to });
    }
    const joined = [...Lines.joined(placed).values()];
    const { lines, left: over } = Lines.limited(joined, Groups.MOST_LINES);
    if (over) notices.push(`${Elements.counted(over, "line")} with the least weight ${over === 1 ? "is" : "are"} left out: more than ${Groups.MOST_LINES.toLocaleString("en")} cannot be read.`);
    const weights = Lines.weightsOf(lines), grouped = ({ from, to }) => left.has(from) || left.has(to);
    return { drawn: lines.map((line) => drawnLine(line, weights, grouped(line))), widths: lines.some(grouped) ? "" : Lines.told(lines) };
  };

  const BETWEEN = "ties of a group; the wider, the more", MEMBER = { by: "seat", what: "member" };

  const drawnLine = (line, weights, grouped) => {
    const look = grouped ? { ...Marks.lineOf(MEMBER, line.held), label: BETWEEN } : Marks.lineOf(line.tie, line.held, line.standing);
    return {
      id: line.id, from: line.from, to: line.to, colour: look.colour, dashes: grouped ? [] : look.dashes, label: look.label,
      width: Lines.width(line, look.width, weights, grouped), tone: "plain", held: line.held,
      arrows: grouped ? "" : line.arrows || "", standing: line.standing,
      count: line.through || line.members.length, members: line.members, weight: line.weight,
      looks: grouped ? line.members.map(() => ({ ...look, dashes: [] })) : line.looks.map(({ tie, held, standing }) => Marks.lineOf(tie, held, standing)),
    };
  };

  const nodesOf = (state, shown, standing, left, degrees) => {
    const starts = Content.marked;
    const own = shown.filter((id) => standing.get(id) === id).map((id) => Content.record(id));
    const paint = Looks.painter(own, state.colour, degrees);
    const most = Looks.isMeasure(state.size) ? Looks.largest(own, state.size, degrees) : 0;
    const nodes = own.map((record) => {
      const place = Content.place(record.id), look = paint(record), degree = degrees.get(record.id) || 0, isStart = starts.has(record.id);
      return {
        id: record.id, x: place.x, y: place.y,
        radius: Looks.radius(record, state.size, degree, most, isStart),
        shape: look.shape, fill: look.fill, letter: look.letter || "", mark: look.label, order: look.order || 0,
        label: Content.label(record.id), name: record.name, kindLabel: look.label, tone: "plain", isStart, isGroup: false, count: 1, degree,
        rank: degree + (isStart ? 1e6 : 0),
      };
    });
    return [...nodes, ...groupNodes(state, left)];
  };

  const groupNodes = (state, left) => {
    const most = [...left.values()].reduce((largest, ids) => Math.max(largest, ids.length), 0);
    return [...left].map(([id, ids]) => {
      const { x, y } = Groups.place(id), isRest = state.open.includes(id), name = Groups.label(id);
      const mark = isRest ? "what is left of an opened group" : "group of records; a click opens it";
      return {
        id, x, y, radius: Groups.radius(ids.length, most), shape: "group", fill: Groups.fill(id), letter: "",
        mark, kindLabel: mark, order: -1, label: isRest ? `${name}: the rest` : name, name, tone: "plain",
        isStart: false, isGroup: true, count: ids.length, degree: 0, rank: 1e7 + ids.length,
      };
    });
  };

  // The focused record with its neighbours is strong, the rest faded.
  const emphasise = (state, nodes, lines, beside, standing, notices) => {
    if (!state.focus) return;
    const centre = standing.get(state.focus);
    if (!centre) {
      const record = Content.record(state.focus);
      notices.push(`${record ? record.name : "The record in focus"} is not on the map: the day, the filters or the limits leave it out.`);
      return;
    }
    const strong = Holding.reached([centre], state.reach, beside);
    for (const node of nodes) {
      node.tone = strong.has(node.id) ? "strong" : "faded";
      if (node.id === centre) node.rank += 1e8;
      else if (node.tone === "strong") node.rank += 2e6;
    }
    // Ties among those at the rim stay, but do not drown the ties that lead to them.
    const core = Holding.reached([centre], state.reach - 1, beside);
    for (const line of lines) {
      const inside = strong.has(line.from) && strong.has(line.to);
      line.tone = !inside ? "faded" : core.has(line.from) || core.has(line.to) ? "strong" : "plain";
    }
  };

  const complete = (state, found, beside, counts) => {
    const { nodes, ties, standing } = found;
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const lineById = new Map(ties.map((line) => [line.id, line]));
    return {
      ...found, counts,
      certain: ties.filter((line) => line.held === "certain").length,
      possible: ties.filter((line) => line.held === "possible").length,
      sizes: Looks.told(state.size), marks: marksOf(nodes, state),
      lines: [...linesOf(ties), ...arrowsOf(ties)], beneath: beneath(ties, found.held, standing),
      stages: ties.some((line) => line.standing) ? `Stages of agreements are those as of ${Content.asOf}.` : "",
      node: (id) => byId.get(id), tie: (id) => lineById.get(id),
      standsFor: (id) => standing.get(id),
      neighbours: (id) => [...new Set(beside.get(id) || [])],
    };
  };

  // Ties are counted, not lines: what is only beneath a line of another kind is told too.
  const linesOf = (lines) => tallied(lines.flatMap(({ looks }) => looks), ({ label }) => label, ({ colour, dashes, width, label }) => ({
    colour, dashes, width: Content.projected ? SAMPLE : width, label, order: 0,
  }));

  // What the counts of the legend and the picture have to do with one another; "" where they are the same.
  const beneath = (lines, held, standing) => {
    const within = held.filter(({ from, to }) => standing.get(from) === standing.get(to)).length;
    if (within) return `${Elements.counted(within, "tie")} within groups ${within === 1 ? "is" : "are"} not drawn.`;
    const ties = lines.reduce((sum, { members }) => sum + members.length, 0);
    return ties === lines.length || lines.some(({ label }) => label === BETWEEN) ? "" : `${ties.toLocaleString("en")} ties, ${Elements.counted(lines.length, "line")}: of several ties between two records the line shows the one that says most.`;
  };

  // Of widths that differ the legend shows one.
  const SAMPLE = 2;
  const arrowsOf = (ties) => tallied(ties.filter(({ arrows }) => arrows), () => "", ({ colour }) => ({
    colour, dashes: [], width: SAMPLE, arrows: "to", label: "from the country of origin to that of destination", order: 0,
  }));

  // With colours for something else than the constituency, the legend tells colours and shapes apart.
  const marksOf = (nodes, state) => {
    const fill = (node) => (node.isGroup ? Groups.PLAIN : node.fill);
    const look = (shape) => (node) => ({ shape: shape || node.shape, fill: fill(node), letter: node.letter, label: node.mark, order: node.order });
    if (state.colour === "side") return tallied(nodes, (node) => `${node.mark} ${node.shape}`, look(""));
    const own = nodes.filter((node) => !node.isGroup);
    const word = (node) => Content.word("kinds", Content.record(node.id).kind);
    const shapes = tallied(own, word, (node) => ({ shape: node.shape, fill: "none", letter: "", label: word(node), order: 0 }));
    return [
      ...tallied(nodes.filter((node) => node.isGroup), (node) => node.mark, look("")),
      ...tallied(own, (node) => node.mark, look("dot")), ...(state.colour === "kind" ? [] : shapes),
    ];
  };

  // One entry of the legend for each look that is on the map, and how many have it.
  const tallied = (drawn, keyOf, entryOf) => {
    const found = new Map();
    for (const one of drawn) {
      const key = keyOf(one);
      if (!found.has(key)) found.set(key, { ...entryOf(one), count: 0 });
      found.get(key).count += 1;
    }
    return [...found.values()].sort((a, b) => a.order - b.order || (a.label < b.label ? -1 : 1));
  };

  return { of };
})();
