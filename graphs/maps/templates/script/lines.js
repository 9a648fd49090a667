// Lines of the map: all ties between the same two are drawn as one, which looks like the tie that says most.
const Lines = (() => {
  const MINOR = new Set(["member", "observer", "alternate", "other"]);
  const CERTAINTY = { certain: 0, possible: 1, over: 2 };

  // So many ties between two groups, or more, make the widest line.
  const MANY = 40;

  const idOf = (one, other) => (one < other ? `${one}|${other}` : `${other}|${one}`);

  const isOffice = (tie) => tie.by === "seat" && !MINOR.has(tie.what);

  // A seat says more than a link, an office more than a membership, a proposal to merge more than that two work
  // together, what is certain more than what may be.
  const weightOf = (tie, held) => (tie.by === "seat" ? 0 : 8) + (isOffice(tie) || tie.surmise ? 0 : 4) + CERTAINTY[held];

  // Of ties [{tie, held, through, from, to}], with the ends as they stand on the map.
  const joined = (ties) => {
    const found = new Map();
    for (const one of ties) {
      const { tie, held, through, from, to } = one;
      if (from === to) continue;
      const id = idOf(from, to), weight = weightOf(tie, held);
      let line = found.get(id);
      if (!line) {
        line = { id, from, to, members: [], looks: [], through: 0, weight: 0, best: weight, tie, held };
        found.set(id, line);
      }
      line.standing = one.standing || "";
      if (one.origins) line.arrows = arrowsOf(line, one.origins);
      line.members.push(tie.id);
      line.looks.push({ tie, held, standing: line.standing });
      line.through += through.length;
      line.weight += Content.projected ? heavy(one) : 1;
      if (weight < line.best) {
        line.best = weight;
        line.tie = tie;
        line.held = held;
      }
    }
    return found;
  };

  // At which ends of a line arrows stand: workers go to the other end than that from which they come.
  const arrowsOf = ({ from, to }, origins) => {
    if (origins.has(from)) return origins.has(to) ? "both" : "to";
    return origins.has(to) ? "from" : "";
  };

  // On the day of the map a projected tie has the weight that was counted for it; on others it is counted by
  // the same rule, from what holds then. What is over weighs nothing.
  const heavy = ({ tie, through, today, day }) => {
    if (tie.weight === null || tie.weight === undefined) return through.length || 1;
    if (today) return tie.weight;
    const holding = through.filter((thing) => Holding.of(thing, day, false, false));
    if (Content.weighting === "newman") return holding.reduce((sum, { id }) => sum + 1 / Math.max(sizeOn(day, id) - 1, 1), 0);
    if (Content.weighting !== "jaccard") return holding.length;
    return holding.length / Math.max(sizeOn(day, tie.from) + sizeOn(day, tie.to) - holding.length, 1);
  };

  // How many belong to a shared thing, or to how many a record belongs, on the day.
  const sizes = new Map(Object.entries(Content.sizes));
  let sized = { day: null, counts: new Map() };
  const sizeOn = (day, id) => {
    if (sized.day !== day) sized = { day, counts: new Map() };
    if (!sized.counts.has(id)) {
      const spans = sizes.get(id) || [];
      sized.counts.set(id, spans.filter((possible) => Holding.of({ possible }, day, false)).length);
    }
    return sized.counts.get(id);
  };

  // Of projected maps: the wider a line, the more it weighs, with no more difference than the weights have.
  const ALIKE = 1.5, THIN = 1, WIDE = 5;
  const weighed = (weight, [least, most]) => {
    if (most - least < 1e-9) return ALIKE;
    const widest = least > 0 ? Math.min(WIDE, (ALIKE * most) / least) : WIDE;
    return THIN + ((Math.max(widest, 2 * THIN) - THIN) * (weight - least)) / (most - least);
  };

  // ``usual`` is the width of such a tie where nothing is counted; weights: of the lightest and the heaviest line.
  const width = (line, usual, weights, grouped) => {
    if (grouped) return 1 + 5 * Math.sqrt(line.weight / Math.max(weights[1], MANY));
    return Content.projected ? weighed(line.weight, weights) : usual;
  };

  const weightsOf = (lines) => {
    let least = Infinity, most = 0;
    for (const { weight } of lines) [least, most] = [Math.min(least, weight), Math.max(most, weight)];
    return [Math.min(least, most), most];
  };

  // What the widths say, for the legend; "" where they say nothing.
  const told = (lines) => {
    const [least, most] = weightsOf(lines);
    if (!Content.projected || most - least < 1e-9) return "";
    const counts = lines.every(({ weight, through }) => Math.abs(weight - through) < 1e-9);
    const what = counts ? Marks.shared(lines[0].tie.what) : "";
    return counts ? `The wider a line, the more: ${short(least)} to ${short(most)} ${what}.`
      : `The wider a line, the more what is shared weighs: ${short(least)} to ${short(most)}.`;
  };
  const short = (number) => Number(number.toPrecision(2)).toLocaleString("en");

  // The heaviest lines where there are too many to be read, and how many were left out.
  const limited = (lines, most) => {
    if (lines.length <= most) return { lines, left: 0 };
    const kept = [...lines].sort((a, b) => b.weight - a.weight || a.best - b.best || (a.id < b.id ? -1 : 1)).slice(0, most);
    return { lines: kept, left: lines.length - most };
  };

  return { idOf, joined, width, weightsOf, told, limited };
})();
