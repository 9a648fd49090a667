// Lines of the map: all ties between the same two are drawn as one, which looks like the tie that says most.
const Lines = (() => {
  const MINOR = new Set(["member", "observer", "alternate", "other"]);
  const CERTAINTY = { certain: 0, possible: 1, over: 2 };

  // So many ties between two groups, or more, make the widest line.
  const MANY = 40;

  const idOf = (one, other) => (one < other ? `${one}|${other}` : `${other}|${one}`);

  const isOffice = (tie) => tie.by === "seat" && !MINOR.has(tie.what);

  // A seat says more than a link, an office more than a membership, what is certain more than what may be.
  const weightOf = (tie, held) => (tie.by === "seat" ? 0 : 8) + (isOffice(tie) ? 0 : 4) + CERTAINTY[held];

  // Of ties [{tie, held, through, from, to}], with the ends as they stand on the map.
  const joined = (ties) => {
    const found = new Map();
    for (const one of ties) {
      const { tie, held, through, from, to } = one;
      if (from === to) continue;
      const id = idOf(from, to), weight = weightOf(tie, held);
      let line = found.get(id);
      if (!line) {
        line = { id, from, to, members: [], through: 0, weight: 0, best: weight, by: tie.by, what: tie.what, held };
        found.set(id, line);
      }
      line.members.push(tie.id);
      line.through += through.length;
      line.weight += Content.projected ? heavy(one) : 1;
      if (weight < line.best) {
        line.best = weight;
        line.by = tie.by;
        line.what = tie.what;
        line.held = held;
      }
    }
    return found;
  };

  // On the day of the map a projected tie has the weight that was counted for it; on others the share
  // of it that still holds.
  const heavy = ({ tie, through, today }) => {
    if (tie.weight === null || tie.weight === undefined) return through.length || 1;
    return today ? tie.weight : (tie.weight * through.length) / Math.max(onTheDay(tie), 1);
  };

  const counted = new Map();
  const onTheDay = (tie) => {
    if (!counted.has(tie.id)) counted.set(tie.id, Holding.told(tie, Content.day, false).through.length);
    return counted.get(tie.id);
  };

  // ``usual`` is the width of such a tie where nothing is counted.
  const width = (line, usual, heaviest, grouped) => {
    if (Content.projected) return 1 + 4 * Math.sqrt(line.weight / Math.max(heaviest, 1e-9));
    return grouped ? 1 + 5 * Math.sqrt(line.weight / Math.max(heaviest, MANY)) : usual;
  };

  // The heaviest lines where there are too many to be read, and how many were left out.
  const limited = (lines, most) => {
    if (lines.length <= most) return { lines, left: 0 };
    const kept = [...lines].sort((a, b) => b.weight - a.weight || a.best - b.best || (a.id < b.id ? -1 : 1)).slice(0, most);
    return { lines: kept, left: lines.length - most };
  };

  return { idOf, joined, width, limited };
})();
