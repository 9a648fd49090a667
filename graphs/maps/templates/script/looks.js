// How big and in which colour a record is drawn, by what the reader asked to see.
const Looks = (() => {
  // More colours than these cannot be told apart; the rest share a grey.
  const OWN = 8, REST = "#9a9a9a";
  const STEPS = 6;
  const BASE = 8, MOST = 22;

  const measures = () => Object.entries(Content.words.measures || {});
  const sizes = () => [["none", "All alike"], ["ties", "Ties on the day"], ...measures()];
  const colours = () => {
    const has = (key) => Content.records.some((record) => record[key] !== null && record[key] !== undefined && record[key] !== "");
    const ways = [["side", "Constituency and kind"], ["kind", "Kind"]];
    if (has("country")) ways.push(["country", "Country"]);
    if (has("community")) ways.push(["community", "Community"]);
    return [...ways, ["ties", "Ties on the day"], ...measures()];
  };

  // What the size of a mark says, for the legend; "" where it says nothing.
  const told = (key) => (key === "none" ? "" : `The larger a mark, the more: ${sizes().find(([name]) => name === key)[1].toLowerCase()}.`);

  const isMeasure = (key) => key === "ties" || measures().some(([name]) => name === key);
  const valueOf = (record, key, degree) => (key === "ties" ? degree : (record.measures || {})[key]);

  // A question about many records is asked once: the largest value of the measure among them.
  const largest = (records, key, degrees) => {
    let most = 0;
    for (const record of records) most = Math.max(most, valueOf(record, key, degrees.get(record.id) || 0) || 0);
    return most;
  };

  const radius = (record, key, degree, most, isStart) => {
    if (key === "none") return isStart ? BASE + 3 : BASE;
    const value = valueOf(record, key, degree) || 0;
    return BASE - 3 + (MOST - BASE + 3) * Math.sqrt(most ? Math.max(value, 0) / most : 0);
  };

  const TEXTS = {
    kind: (record) => Content.word("kinds", record.kind),
    country: (record) => (record.country ? Content.word("countries", record.country) : "no country"),
    community: (record) => Groups.label(Groups.idOf("community", record)),
  };

  // The colour and the words of each record: {of(record, degree) -> {shape, fill, letter, label}}.
  const painter = (records, key, degrees) => {
    const mark = remembered((record) => Marks.markOf(record.kind, record.side));
    if (isMeasure(key)) return byMeasure(records, key, degrees, mark);
    if (!TEXTS[key]) return mark;
    const counts = new Map();
    for (const record of records) counts.set(TEXTS[key](record), (counts.get(TEXTS[key](record)) || 0) + 1);
    const ranked = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
    const rank = new Map(ranked.map((text, at) => [text, at]));
    return (record) => {
      const text = TEXTS[key](record), at = rank.get(text), own = at < OWN;
      return {
        shape: mark(record).shape, fill: own ? Marks.category(at) : REST,
        letter: key === "kind" || !own ? "" : key === "country" ? (record.country || "") : String(at + 1),
        label: own ? text : `other ${key === "country" ? "countries" : key === "kind" ? "kinds" : "communities"}`,
        order: own ? at : ranked.length,
      };
    };
  };

  const byMeasure = (records, key, degrees, mark) => {
    const most = largest(records, key, degrees);
    const name = key === "ties" ? "ties" : Content.word("measures", key);
    return (record) => {
      const value = valueOf(record, key, degrees.get(record.id) || 0);
      const shape = mark(record).shape;
      if (value === null || value === undefined) return { shape, fill: REST, letter: "", label: `${name}: not known`, order: STEPS };
      const step = most ? Math.min(STEPS - 1, Math.max(0, Math.floor((value / most) * STEPS))) : 0;
      const text = `${name}: ${short((most * step) / STEPS)} to ${short((most * (step + 1)) / STEPS)}`;
      return { shape, fill: Marks.scale(step / (STEPS - 1)), letter: "", label: text, order: step };
    };
  };

  const short = (number) => (Number.isInteger(number) ? String(number) : String(Number(number.toPrecision(2))));

  // A kind and a side look alike each time; asking once per pair keeps a scene quick.
  const remembered = (ask) => {
    const known = new Map();
    return (record) => {
      const key = `${record.kind} ${record.side}`;
      return known.get(key) || known.set(key, ask(record)).get(key);
    };
  };

  return { sizes, colours, painter, radius, largest, isMeasure, told };
})();
