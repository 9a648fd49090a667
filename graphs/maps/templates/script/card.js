// The card of what was chosen: a record, the ties of a line, or a group; each fact with who says so.
const Card = (() => {
  const MOST = 40;
  const ORDER = ["seat", "shared", "link", "agreement", "project", "endorsement", "event"];
  let card = null, shownKey = "";

  const start = () => {
    card = Elements.byId("card");
    card.setAttribute("aria-label", "Card");
    card.tabIndex = -1;
    card.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      State.goBack();
      if (!State.get().chosen) Elements.byId("map").focus();
    });
  };

  const show = (scene, state) => {
    const key = JSON.stringify([state.chosen, state.day, state.sure, state.group, state.open]);
    if (key === shownKey) return;
    const moved = !shownKey.startsWith(`[${JSON.stringify(state.chosen)},`);
    shownKey = key;
    const held = card.contains(document.activeElement);
    card.replaceChildren();
    card.hidden = !state.chosen;
    if (!state.chosen) return;
    const head = Elements.make("div", "", card, { class: "head" });
    const title = Elements.make("h2", "", head, { tabindex: "-1" });
    Elements.button("×", head, () => { State.close(); Elements.byId("map").focus(); }, { "aria-label": "Close the card", class: "close" });
    if (Content.record(state.chosen)) record(Content.record(state.chosen), title, scene, state);
    else if (Groups.isGroup(state.chosen)) group(state.chosen, title, state);
    else line(state.chosen, title, scene, state);
    if (moved) card.scrollTop = 0;
    if (held && moved) title.focus();
  };

  const named = (one) => (one.acronym ? `${one.name} (${one.acronym})` : one.name);

  const record = (one, title, scene, state) => {
    Elements.fill(title, named(one), "name");
    const side = Passing.sideOf(one), country = one.country && Content.word("countries", one.country);
    Elements.fill(Elements.make("p", "", card, { class: "what" }), [Content.word("kinds", one.kind), side, country].filter(Boolean).join(" · "));
    if (!scene.standsFor(one.id)) Elements.make("p", `Not on the map as it stands (${Calendar.words(state.day)}).`, card, { class: "away" });
    if ((one.aliases || []).length) Elements.fill(Elements.make("p", "", card, { class: "aliases" }), `Also: ${one.aliases.join("; ")}`, "other names");
    facts(one, state, scene);
    passages(one.notes || []);
    figures(one.measures);
    for (const [by, ties] of byKind(Content.tiesOf(one.id), state)) tiesOf(by, ties, one.id, state);
  };

  // Of a record that many sources speak of, they would hide what it is tied to.
  const passages = (notes) => {
    if (!notes.length) return;
    const holder = Elements.make("details", "", card, { class: "passages" });
    holder.open = notes.length === 1;
    Elements.make("summary", `Who says so (${notes.length})`, holder);
    sources(notes, holder);
  };

  const facts = (one, state, scene) => {
    const told = [...(one.facts || [])];
    if (scene.standsFor(one.id)) told.push(["tied on the map", Elements.counted(scene.degrees.get(one.id) || 0, "other record")]);
    const list = Elements.make("dl", "", card);
    for (const [label, text] of told) {
      Elements.fill(Elements.make("dt", "", list), label, "label");
      Elements.fill(Elements.make("dd", "", list), text, "fact");
    }
  };

  // Behind a line of its own: who reads a card asks first who sits where.
  const figures = (measures) => {
    if (!Object.keys(measures || {}).length) return;
    const holder = Elements.make("details", "", card, { class: "figures" });
    Elements.make("summary", "Figures, and what these figures say", holder);
    const list = Elements.make("dl", "", holder);
    for (const key in measures) {
      Elements.make("dt", Content.word("measures", key), list);
      const told = Elements.make("dd", figure(measures[key]), list);
      Elements.make("small", Content.meaning(key), told);
    }
  };
  const figure = (value) => (value === null || value === undefined ? "not known" : String(Math.round(value * 1000) / 1000));

  // What holds on the day first; then by kind, as on the map.
  const byKind = (ties, state) => {
    const found = new Map();
    const order = { certain: 0, possible: 1, over: 2, "": 3 };
    const told = ties.map((tie) => ({ tie, ...Holding.told(tie, state.day, false) }));
    told.sort((a, b) => order[a.held] - order[b.held]);
    for (const one of told) (found.get(one.tie.by) || found.set(one.tie.by, []).get(one.tie.by)).push(one);
    return [...found].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  };

  const tiesOf = (by, ties, id, state) => {
    Elements.make("h3", `${Elements.shortened(Content.word("kindsOfTie", by))} (${ties.length})`, card);
    inParts(ties, Elements.make("ul", "", card), (one, list) => tie(one, list, id, state));
  };

  // A long list in parts, so that a card of hundreds opens at once.
  const inParts = (all, list, add) => {
    let shown = 0;
    const more = Elements.button("", card, () => next(true), { class: "more" });
    const next = (asked) => {
      const first = list.children.length;
      for (const one of all.slice(shown, shown + MOST)) add(one, list);
      shown = Math.min(shown + MOST, all.length);
      more.textContent = `Show ${Math.min(MOST, all.length - shown)} more of ${all.length - shown}`;
      more.hidden = shown === all.length;
      const led = asked && list.children[first] && list.children[first].querySelector("button");
      if (led) led.focus();
    };
    next(false);
  };

  const lead = (id, parent) => {
    const one = Content.record(id);
    return Elements.button(Elements.shortened(named(one)), parent, () => Search.go(id), { class: "lead" });
  };

  // One tie as seen from a record (``id``), or from outside where there is none.
  const tie = ({ tie: one, held, through }, list, id, state) => {
    const entry = Elements.make("li", "", list, { class: held ? `tie ${held}` : "tie away" });
    const side = one.side && (one.by === "seat" ? Content.word("sides", one.side) : one.side);
    const told = Holding.said(one, held);
    if (told !== held) entry.classList.replace(held, "possible");
    sentence(one, id, entry);
    const when = [side, one.when, Calendar.held(told, state.day)].filter(Boolean).join(" · ");
    Elements.fill(Elements.make("p", "", entry, { class: "when" }), when);
    if ((one.through || []).length) shared(one, through, entry, state);
    sources(one.notes, entry);
  };

  // In the direction in which it leads; the card's own record is not named again. What is shared has no direction.
  const sentence = (one, id, entry) => {
    const role = (told) => Elements.fill(Elements.make("span", "", entry, { class: "role" }), told, "role");
    if (id && one.by === "shared") {
      role(`${one.says} `);
      lead(id === one.to ? one.from : one.to, entry);
    } else if (id && id === one.to) {
      lead(one.from, entry);
      role(` ${one.says} this ${Content.word("kinds", Content.record(id).kind)}`);
    } else {
      if (!id) lead(one.from, entry);
      role(`${id ? "" : " "}${one.says} `);
      lead(one.to, entry);
    }
  };

  const shared = (one, through, entry, state) => {
    const held = new Set(through);
    Elements.make("p", `${through.length} of ${one.through.length} shared on ${Calendar.words(state.day)}`, entry, { class: "when" });
    const list = Elements.make("ul", "", entry, { class: "through" });
    const ordered = [...one.through].sort((a, b) => held.has(b) - held.has(a));
    for (const thing of ordered) {
      const row = Elements.make("li", "", list, { class: held.has(thing) ? "" : "away" });
      const heldOn = Calendar.held(Holding.of(thing, state.day, false, one.lasts), state.day);
      const what = thing.what && state.day !== Content.day ? `${thing.what} (as of ${Content.asOf})` : thing.what;
      Elements.fill(Elements.make("span", "", row), [thing.name, what, heldOn].filter(Boolean).join(" · "), "name");
      sources(thing.notes, row);
    }
  };

  const line = (id, title, scene, state) => {
    const drawn = scene.tie(id);
    const ends = drawn ? [drawn.from, drawn.to] : id.split("|");
    const name = (end) => (Content.record(end) ? named(Content.record(end)) : Groups.label(end));
    Elements.fill(title, ends.map(name).join(" — "), "names");
    const members = drawn ? drawn.members.map((member) => Content.tie(member)) : Content.tiesOf(ends[0]).filter((one) => one.from === ends[1] || one.to === ends[1]);
    Elements.make("p", Elements.counted(members.length, "tie"), card, { class: "what" });
    inParts(members.map((one) => ({ tie: one, ...Holding.told(one, state.day, false) })), Elements.make("ul", "", card), (one, list) => tie(one, list, "", state));
  };

  const group = (id, title, state) => {
    const members = Groups.members(id);
    Elements.fill(title, Groups.label(id), "name");
    Elements.make("p", `A group of ${Elements.counted(members.length, "record")}`, card, { class: "what" });
    if (state.open.includes(id)) Elements.button("Close the group", card, () => Groups.close(id));
    else Elements.button("Open the group", card, () => Groups.open(id));
    inParts(members, Elements.make("ul", "", card), (member, list) => lead(member, Elements.make("li", "", list)));
  };

  // Who says so: the quote, then the source with the place in it, who asserted it, and what it does to the fact.
  const sources = (notes, parent) => {
    for (const index of notes || []) {
      const { source, issued, locator, quote, by, stance } = Content.note(index);
      const passage = Elements.fill(Elements.make("blockquote", "", parent), quote ? `“${quote}”` : "", "quote");
      const told = [[source, issued].filter(Boolean).join(", "), locator, by && `asserted by ${by}`, stance && stance !== "states" && stance.replace(/_/g, " ")];
      Elements.fill(Elements.make("cite", "", passage), told.filter(Boolean).join(" · "), "source");
    }
  };

  const focus = () => { const title = card.querySelector("h2"); if (title) title.focus(); };

  return { start, show, focus };
})();
