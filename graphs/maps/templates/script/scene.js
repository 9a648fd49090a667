// What is on the map in a state: a pure function, from which all faces draw.
const Scene = (() => {
  const within = (span, day) => span && (!span[0] || span[0] <= day) && (!span[1] || day <= span[1]);
  const heldOn = (tie, day) => (within(tie.certain, day) ? "certain" : within(tie.possible, day) ? "possible" : "");
  const WEIGHT = { certain: 1, possible: 0, over: -1 };

  const counted = (entries) => {
    const found = new Map();
    for (const entry of entries) {
      const known = found.get(entry.label);
      if (known) known.count += 1;
      else found.set(entry.label, { ...entry, count: 1 });
    }
    return [...found.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  };

  const of = (state) => {
    const lines = new Map();
    const degree = new Map();
    for (const tie of Content.ties) {
      const held = heldOn(tie, state.day);
      if (!held) continue;
      const [from, to] = tie.from < tie.to ? [tie.from, tie.to] : [tie.to, tie.from];
      const look = Marks.lineOf(tie.by, tie.what, held);
      const known = lines.get(`${from}|${to}`);
      const says = look.width + WEIGHT[held];
      if (known && known.says >= says) continue;
      if (!known) for (const end of [from, to]) degree.set(end, (degree.get(end) || 0) + 1);
      lines.set(`${from}|${to}`, { id: `${from}|${to}`, from, to, ...look, held, says, tone: "plain", count: 1 });
    }
    const start = new Set(Content.start);
    const nodes = Content.records.filter((record) => degree.has(record.id) || start.has(record.id)).map((record) => ({
      ...Marks.markOf(record.kind, record.side), ...Content.place(record.id), id: record.id, name: record.name,
      kindLabel: Marks.markOf(record.kind, record.side).label,
      radius: start.has(record.id) ? 11 : record.kind === "mechanism" ? 9 : 8,
      label: record.acronym || record.name, tone: "plain", isStart: start.has(record.id), isGroup: false, count: 1,
      rank: (start.has(record.id) ? 1e6 : 0) + (degree.get(record.id) || 0),
    }));
    const ties = [...lines.values()];
    const byId = new Map(nodes.map((node) => [node.id, node]));
    return {
      nodes, ties,
      node: (id) => byId.get(id), tie: (id) => lines.get(id),
      marks: counted(nodes.map(({ shape, fill, letter, kindLabel }) => ({ shape, fill, letter, label: kindLabel }))),
      lines: counted(ties.map(({ colour, dashes, width, label }) => ({ colour, dashes, width, label }))),
      counts: { nodes: nodes.length, ties: ties.length, outsideNodes: Content.records.length - nodes.length, outsideTies: 0 },
    };
  };
  return { of };
})();
