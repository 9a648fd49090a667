// Finding a record by its name, acronym or another name; accents and capitals do not matter.
const Search = (() => {
  const MOST = 12;
  let field = null, list = null, hits = [], active = -1, index = null, taken = "";

  // Hyphens part words, apostrophes do not: who writes the name without them finds it, too.
  const plain = (text) => Content.fold(text).replace(/['’‘ʼ`´]/g, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();

  // How well a name fits: all of it, its beginning, a word of it, a part of it, its parts in another order;
  // 0 where it does not.
  const fit = (name, wanted) => {
    const at = name.indexOf(wanted);
    if (at < 0) return wanted.split(" ").every((part) => name.includes(part)) ? 0.8 : 0;
    if (name === wanted) return 4;
    if (at === 0) return 3;
    return name.includes(` ${wanted}`) ? 2 : 1;
  };

  const indexed = () => {
    index = index || Content.records.map((record) => ({
      record, name: plain(record.name), acronym: plain(record.acronym || ""),
      aliases: (record.aliases || []).map((alias) => [alias, plain(alias)]),
    }));
    return index;
  };

  // The records that fit, the best first: [{record, alias}]; the alias where only that one fits.
  const found = (text) => {
    const wanted = plain(text);
    if (!wanted) return [];
    const ranked = [];
    for (const { record, name, acronym, aliases } of indexed()) {
      const own = Math.max(fit(acronym, wanted) * 1.1, fit(name, wanted));
      let best = own, alias = "";
      for (const [told, folded] of aliases) {
        const other = fit(folded, wanted) * 0.9;
        if (other > best) [best, alias] = [other, told];
      }
      if (best) ranked.push({ record, alias, best, name });
    }
    return ranked.sort((a, b) => b.best - a.best || a.name.length - b.name.length || (a.record.id < b.record.id ? -1 : 1));
  };

  const start = () => {
    const holder = Elements.byId("search");
    holder.setAttribute("role", "search");
    Elements.make("label", "Find", holder, { for: "wanted" });
    field = Elements.make("input", "", holder, {
      id: "wanted", type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", placeholder: "a name or acronym",
      "aria-expanded": "false", "aria-controls": "hits", "aria-autocomplete": "list",
    });
    list = Elements.make("ul", "", holder, { id: "hits", role: "listbox", "aria-label": "Records found", hidden: "" });
    field.addEventListener("input", () => { taken = ""; offer(); });
    field.addEventListener("focus", () => field.value && offer());
    field.addEventListener("blur", close);
    field.addEventListener("keydown", pressed);
  };

  const offer = () => {
    const all = found(field.value);
    hits = all.slice(0, MOST);
    active = hits.length ? 0 : -1;
    list.replaceChildren();
    hits.forEach((hit, at) => list.appendChild(option(hit, at)));
    if (all.length > MOST) Elements.make("li", `and ${all.length - MOST} more: write more of the name`, list, { class: "more", role: "presentation" });
    list.hidden = !field.value;
    if (!all.length && field.value) Elements.make("li", "No record on this map has such a name", list, { class: "more", role: "presentation" });
    field.setAttribute("aria-expanded", String(!list.hidden));
    mark();
    if (field.value) Announcer.say(all.length ? `${Elements.counted(all.length, "record")} found` : "No record found");
  };

  const option = (hit, at) => {
    const made = Elements.make("li", "", null, { role: "option", id: `hit-${at}`, "aria-selected": "false" });
    const { record } = hit;
    Elements.make("span", record.acronym ? `${record.name} (${record.acronym})` : record.name, made);
    const away = Scene.of(State.get()).standsFor(record.id) ? "" : "not on the map now";
    const rest = [Content.word("kinds", record.kind), hit.alias && `also: ${hit.alias}`, away].filter(Boolean).join(" · ");
    Elements.make("small", rest, made);
    // Pressing must not take the focus from the field, or the list closes before the click arrives.
    made.addEventListener("mousedown", (event) => event.preventDefault());
    made.addEventListener("click", () => take(at));
    return made;
  };

  const mark = () => {
    [...list.querySelectorAll("[role=option]")].forEach((made, at) => made.setAttribute("aria-selected", String(at === active)));
    const chosen = active >= 0 && !list.hidden ? Elements.byId(`hit-${active}`) : null;
    if (chosen) chosen.scrollIntoView({ block: "nearest" });
    if (chosen) field.setAttribute("aria-activedescendant", chosen.id);
    else field.removeAttribute("aria-activedescendant");
  };

  const close = () => {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    mark();
  };

  const pressed = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.hidden) offer();
    else if (step && hits.length) active = (active + step + hits.length) % hits.length;
    else if (event.key === "Enter" && active >= 0) take(active);
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
    mark();
  };

  const take = (at) => {
    const { record } = hits[at];
    field.value = record.name;
    close();
    go(record.id);
    taken = record.id;
    Card.focus();
  };

  // The name of one record should not stand there while the card tells of another.
  const show = (scene, state) => {
    if (!taken || state.chosen === taken) return;
    taken = "";
    field.value = "";
  };

  // To a record: its group is opened, the map centred on it, its card shown.
  const go = (id) => {
    const standing = Scene.of(State.get()).standsFor(id);
    if (standing && standing !== id) State.set({ open: [standing, ...State.get().open.filter((other) => other !== standing)] });
    State.choose(id);
    const there = Scene.of(State.get()).node(id);
    if (there) see(id);
    Announcer.say(`${Content.record(id).name}. ${there ? Elements.counted(there.degree, "tie") + " on the map." : "Not on the map now."} Its card is open.`);
  };

  // The record with its neighbours fills the view, as far as labels can still be read.
  const ROOM = 220, CLOSEST = 1.3, FARTHEST = 0.35;
  const see = (id) => {
    const places = Canvas.places(), centre = places.get(id), [width, height] = Canvas.size();
    let across = 0, down = 0;
    for (const other of Scene.of(State.get()).neighbours(id)) {
      const place = places.get(other) || centre;
      across = Math.max(across, Math.abs(place.x - centre.x));
      down = Math.max(down, Math.abs(place.y - centre.y));
    }
    const fits = Math.min((width - ROOM) / (2 * across || 1), (height - ROOM / 2) / (2 * down || 1));
    State.set({ view: [centre.x, centre.y, Math.min(CLOSEST, Math.max(FARTHEST, fits))] });
    Canvas.viewed();
  };

  return { start, show, found, go, focus: () => field.focus() };
})();
