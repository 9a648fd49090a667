// What the page was told, and the ways to look something up in it.
const Content = (() => {
  const block = (id) => JSON.parse(document.getElementById(id).textContent);
  const content = block("content");
  const nodes = new Map(block("nodes").map((node) => [node.id, node]));
  const records = new Map(content.records.map((record) => [record.id, record]));
  const ties = new Map(content.ties.map((tie) => [tie.id, tie]));
  const beside = new Map();
  for (const tie of content.ties) {
    for (const end of new Set([tie.from, tie.to])) (beside.get(end) || beside.set(end, []).get(end)).push(tie);
  }

  const note = (index) => {
    const [source, locator, quote, by, stance] = content.notes[index];
    const told = content.sources[source];
    return { source: told.name, number: source + 1, issued: told.issued || null, locator, quote, by, stance };
  };

  // Own keys only: a word from the registry may read like a property of every object.
  const word = (table, key) => {
    const words = content.words[table] || {};
    return Object.prototype.hasOwnProperty.call(words, key) ? words[key] : String(key === null || key === undefined ? "" : key);
  };

  // The constituency of whom none is known, or who sits for several.
  const NO_SIDE = "no single constituency";

  // What a measure says; "" of what is none.
  const meaning = (key) => (Object.prototype.hasOwnProperty.call(content.words.meanings || {}, key) ? content.words.meanings[key] : "");

  // For searching: without accents and capitals.
  const fold = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim();

  const dayText = content.asOf === content.day ? content.asOf : `${content.asOf} (drawn on ${content.day})`;

  // The recipe as a sentence of its own.
  const sentence = `${content.recipe.charAt(0).toUpperCase()}${content.recipe.slice(1)}.`.replace(/\.\.$/, ".");

  // Records from which the map starts are told apart where that says something: a few among others of their kind.
  const FEW = 12;
  const starts = content.start.filter((id) => records.has(id));
  const kinds = new Set(starts.map((id) => records.get(id).kind));
  const others = starts.length <= FEW && content.records.some(({ id, kind }) => kinds.has(kind) && !starts.includes(id));
  const marked = new Set(starts.length === 1 || others ? starts : []);

  return {
    ...content, marked, sentence,
    record: (id) => records.get(id),
    tie: (id) => ties.get(id),
    tiesOf: (id) => beside.get(id) || [],
    place: (id) => nodes.get(id),
    label: (id) => (nodes.get(id) || { label: id }).label,
    // A map of more than this is a hairball: it opens collapsed.
    crowded: content.groupBy !== "",
    note, word, meaning, fold, NO_SIDE, dayText,
  };
})();
