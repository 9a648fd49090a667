// Walking the map by keyboard, and the dialog that tells the keys.
const Keyboard = (() => {
  const KEYS = [
    ["Arrow keys", "to the nearest record in that direction"],
    ["Enter", "open the card of the record; open a group"],
    ["Space", "focus the neighbourhood of the record, or end that"],
    ["Esc", "back to what was chosen before"],
    ["+ and −", "closer, farther"],
    ["0", "the whole map"],
    ["/", "find a record"],
    ["?", "these keys"],
    ["Slider: arrows", "to the next change"],
    ["Slider: Page Up, Down", "a year on or back"],
    ["Slider: Home, End", "the first and the last day"],
  ];
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  let dialog = null;

  const start = () => {
    const map = Elements.byId("map");
    map.tabIndex = 0;
    map.setAttribute("role", "application");
    map.setAttribute("aria-label", `Map: ${Content.title}`);
    Elements.make("p", "Arrow keys walk from record to record, Enter opens the card, Space focuses the neighbourhood, question mark tells all keys. The tables below say the same.", map.parentNode, { id: "map-keys", class: "unseen" });
    map.setAttribute("aria-describedby", "map-keys");
    // The library's own stop says nothing: whoever comes by Tab is on the map already.
    for (const inner of map.querySelectorAll("[tabindex]")) inner.tabIndex = -1;
    // Before the drawing library, which has keys of its own.
    map.addEventListener("keydown", onMap, true);
    map.addEventListener("focus", () => { if (!standing() && map.matches(":focus-visible")) walkTo(first()); });
    document.addEventListener("keydown", anywhere);
    Elements.button("Keys", Elements.byId("tools"), told, { "aria-label": "Keys of this page", title: "?" });
    dialog = Elements.make("dialog", "", document.body, { "aria-labelledby": "keys-title" });
    Elements.make("h2", "Keys", dialog, { id: "keys-title" });
    const list = Elements.make("dl", "", dialog, { class: "keys" });
    for (const [key, does] of KEYS) {
      Elements.make("dt", key, list);
      Elements.make("dd", does, list);
    }
    Elements.button("Close", dialog, () => dialog.close());
  };

  const told = () => dialog.showModal();
  const scene = () => Scene.of(State.get());

  // Where the keyboard stands: at its own record, at the chosen one, or nowhere on this map.
  const standing = () => scene().node(State.get().cursor) || scene().node(State.get().chosen);
  const first = () => scene().nodes.reduce((best, node) => (!best || node.rank > best.rank ? node : best), null);

  const anywhere = (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "range" && event.target.type !== "checkbox";
    if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.key === "/") Search.focus();
    else if (event.key === "?") told();
    else if (event.key === "Escape" && !event.defaultPrevented) State.goBack();
    else return;
    event.preventDefault();
  };

  const DOES = {
    Enter: () => opened(standing()),
    " ": () => focused(standing()),
    Escape: () => { State.goBack(); said("Back. "); },
    "+": () => Canvas.zoom(1.3), "=": () => Canvas.zoom(1.3), "-": () => Canvas.zoom(1 / 1.3), "−": () => Canvas.zoom(1 / 1.3),
    0: () => Canvas.fit(),
  };

  const onMap = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== Elements.byId("map")) return;
    const direction = ARROWS[event.key], does = DOES[event.key];
    if (!direction && !does) return;
    event.preventDefault();
    event.stopPropagation();
    if (direction) walkTo(beside(direction));
    else does();
  };

  // The nearest in the direction; what lies aside counts as farther, what lies behind not at all.
  const beside = ([right, down]) => {
    const from = standing();
    if (!from) return first();
    let best = null, least = Infinity;
    for (const node of scene().nodes) {
      const dx = node.x - from.x, dy = node.y - from.y;
      const along = dx * right + dy * down, aside = Math.abs(dx * down + dy * right);
      if (node.id === from.id || along <= 0 || aside > along * 2) continue;
      const far = along + 2 * aside;
      if (far < least) [best, least] = [node, far];
    }
    return best;
  };

  const walkTo = (node) => {
    if (!node) return Announcer.say("Nothing farther in this direction");
    State.set({ cursor: node.id });
    if (!inView(node.id)) Canvas.centre(node.id);
    said();
  };

  const EDGE = 40;
  const inView = (id) => {
    const place = Canvas.places().get(id), scale = Canvas.scale(), zero = Canvas.origin(), [width, height] = Canvas.size();
    const x = place.x * scale + zero.x, y = place.y * scale + zero.y;
    return x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE;
  };

  const said = (before = "") => {
    const node = standing();
    if (!node) return Announcer.say(`${before}Nothing is chosen`);
    const ties = scene().neighbours(node.id).length;
    const kind = node.isGroup ? `group of ${Elements.counted(node.count, "record")}` : Content.word("kinds", Content.record(node.id).kind);
    Announcer.say(`${before}${node.name}, ${kind}, ${Elements.counted(ties, "tie")}`);
  };

  const opened = (node) => {
    if (!node) return;
    if (node.isGroup && !State.get().open.includes(node.id)) {
      Groups.open(node.id);
      return;
    }
    State.set({ chosen: node.id, cursor: node.id });
    Card.focus();
  };

  const focused = (node) => {
    if (!node || node.isGroup) return;
    const ends = State.get().focus === node.id;
    State.set({ focus: ends ? "" : node.id, cursor: node.id });
    Announcer.say(ends ? "Focus ended" : `${node.name} in focus with ${Elements.counted(scene().neighbours(node.id).length, "neighbour")}`);
  };

  // A record that left the map cannot be walked from.
  const show = (drawn, state) => {
    if (state.cursor && !drawn.node(state.cursor)) State.set({ cursor: "" });
  };

  return { start, show };
})();
