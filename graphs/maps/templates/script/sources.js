// At the head: what the map is. At its foot: how to make it again, and who says what.
const Sources = (() => {
  const footer = document.getElementById("sources");
  const STANCES = { states: "", supports: "" };

  const LONG = 100;

  // The recipe is cut here where it is long; the foot of the page has all of it.
  const heading = () => {
    const title = document.getElementById("title");
    title.textContent = Content.title;
    // A long one scrolls, and what scrolls must be reached by keyboard.
    if (Content.title.length > LONG) title.tabIndex = 0;
    document.getElementById("recipe").textContent = Content.sentence;
  };

  const passages = (index) => {
    const own = [];
    Content.notes.forEach(([source], at) => { if (source === index) own.push(Content.note(at)); });
    return own.filter(({ quote, locator }) => quote || locator);
  };

  const passage = ({ quote, locator, by, stance }, parent) => {
    const entry = Elements.make("li", "", parent);
    // Quotation marks as text: thousands of q elements take a browser seconds.
    if (quote) Elements.fill(Elements.make("span", "", entry, { dir: "auto" }), `“${quote}”`, "quote");
    const told = [locator, by && `asserted by ${by}`, stance in STANCES ? STANCES[stance] : stance].filter(Boolean).join(", ");
    if (told) Elements.fill(Elements.make("cite", "", entry, { dir: "auto" }), told, "place");
  };

  const start = () => {
    heading();
    Elements.make("h2", "How this map was made", footer);
    Elements.make("p", Content.sentence, footer, { dir: "auto" });
    if (Content.command) Elements.make("code", Content.command, Elements.make("p", "", footer), { dir: "auto" });
    Elements.make("h2", "Sources", footer);
    if (!Content.sources.length) Elements.make("p", "No source is cited for what is on this map.", footer);
    const list = Elements.make("ol", "", footer);
    Content.sources.forEach((source, index) => {
      const entry = Elements.make("li", "", list, { id: `source-${index + 1}` });
      Elements.fill(Elements.make("span", "", entry, { dir: "auto" }), source.issued ? `${source.name}, ${source.issued}` : source.name, "source");
      const told = passages(index);
      if (!told.length) return;
      const inner = Elements.make("ul", "", entry);
      for (const one of told) passage(one, inner);
    });
  };

  const show = (scene, state) => {
    document.getElementById("day").textContent = Calendar.shown(state.day);
    document.title = state.day === Content.day ? Content.title : `${Content.title}: ${Calendar.words(state.day)}`;
  };

  return { start, show };
})();
