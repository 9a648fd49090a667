// The panel beside the map: what is shown, how it is grouped, sized and coloured.
const Filters = (() => {
  const KEYS = ["kinds", "sides", "roles", "countries", "ties"];
  const OPEN_AT_MOST = 8, NARROW = "(max-width: 1000px)";
  let outside = null, focus = null, opened = null, openAt = "";
  const selects = {}, meanings = {}, boxes = new Map();

  const start = () => {
    const panel = Elements.make("details", "", Elements.byId("controls"), { class: "panel" });
    panel.open = !window.matchMedia(NARROW).matches;
    Elements.make("summary", "Views and filters", panel);
    focus = Elements.make("div", "", panel, { id: "focus", role: "group", "aria-label": "Neighbourhood", hidden: "" });
    views(Elements.make("div", "", panel, { class: "views" }));
    opened = Elements.make("div", "", panel, { id: "opened", role: "group", "aria-label": "Opened groups", hidden: "" });
    for (const filter of Passing.all()) fieldset(filter, panel);
    const foot = Elements.make("p", "", panel, { class: "foot" });
    outside = Elements.make("span", "", foot, { id: "outside" });
    Elements.button("Reset filters", foot, () => State.reset(KEYS), { id: "reset" });
  };

  const views = (holder) => {
    const add = (key, label, options) => {
      if (options.length < 2) return;
      selects[key] = Elements.select(label, options, State.get()[key], holder, (value) => State.set({ [key]: value }));
      const meaning = meanings[key] = Elements.make("p", "", holder, { class: "meaning", id: `${key}-says`, hidden: "" });
      selects[key].setAttribute("aria-describedby", meaning.id);
    };
    add("colour", "Colour by", Looks.colours());
    add("size", "Size by", Looks.sizes());
    if (Groups.ways().length > 1) {
      selects.group = Elements.select("Group by", Groups.ways(), State.get().group, holder, Groups.by);
    }
  };

  const label = (filter, value) => (value === "" ? filter.none : Content.word(filter.table, value)) || "not told";

  const fieldset = (filter, panel) => {
    const holder = Elements.make("details", "", panel, { class: "filter" });
    holder.open = filter.values.size <= OPEN_AT_MOST && (filter.key === "kinds" || filter.key === "sides");
    const summary = Elements.make("summary", filter.title, holder);
    const told = Elements.make("small", "", summary);
    const set = Elements.make("fieldset", "", holder);
    Elements.make("legend", `${filter.title}: shown`, set, { class: "unseen" });
    const values = [...filter.values.keys()];
    const both = Elements.make("p", "", set, { class: "both" });
    Elements.button("All", both, () => State.set({ [filter.key]: [] }), { "aria-label": `${filter.title}: show all` });
    Elements.button("None", both, () => State.set({ [filter.key]: values }), { "aria-label": `${filter.title}: show none` });
    const list = Elements.make("ul", "", set);
    values.sort((a, b) => (a === "") - (b === "") || label(filter, a).localeCompare(label(filter, b), "en"));
    const made = values.map((value) => [value, ...box(filter, value, list)]);
    boxes.set(filter.key, { made, told, filter });
  };

  const box = (filter, value, list) => {
    const holder = Elements.make("label", "", Elements.make("li", "", list), { class: "check" });
    const made = Elements.make("input", "", holder, { type: "checkbox" });
    Elements.make("span", label(filter, value), holder);
    const count = Elements.make("small", "", holder);
    made.addEventListener("change", () => {
      const hidden = State.get()[filter.key].filter((other) => other !== value);
      State.set({ [filter.key]: made.checked ? hidden : [...hidden, value].sort() });
      Announcer.say(`${label(filter, value)} ${made.checked ? "shown" : "hidden"}. ${outside.textContent}`);
    });
    return [made, count];
  };

  const show = (scene, state) => {
    for (const key in selects) selects[key].value = state[key];
    for (const key in meanings) {
      meanings[key].textContent = Content.meaning(state[key]);
      meanings[key].hidden = !meanings[key].textContent;
    }
    const counts = new Map(Passing.all([...scene.present].map((id) => Content.record(id)), scene.told.map(({ tie }) => tie)).map((filter) => [filter.key, filter.values]));
    for (const [key, { made, told }] of boxes) {
      const hidden = new Set(state[key]);
      told.textContent = hidden.size ? ` ${hidden.size} hidden` : "";
      for (const [value, checkbox, count] of made) {
        checkbox.checked = !hidden.has(value);
        count.textContent = String((counts.get(key) || new Map()).get(value) || 0);
      }
    }
    const { outsideNodes, outsideTies } = scene.counts;
    const filtered = KEYS.some((key) => state[key].length);
    const outsiders = filtered ? `${Elements.counted(outsideNodes, "record")} and ${Elements.counted(outsideTies, "tie")} outside the filters. ` : "";
    outside.textContent = outsiders + notCertain(scene.counts) || "Nothing is filtered out. ";
    Elements.byId("reset").hidden = !filtered;
    showFocus(state);
    showOpened(scene, state);
  };

  // Also what is certain itself, but was reached through what is not.
  const notCertain = ({ unsureNodes, unsureTies }) => (unsureNodes || unsureTies
    ? `${Elements.counted(unsureNodes, "record")} and ${Elements.counted(unsureTies, "tie")} left out by Certain only: not certain, or reached only through what is not. ` : "");

  const showFocus = (state) => {
    focus.hidden = !state.focus;
    const key = `${state.focus} ${state.reach}`;
    if (!state.focus || focus.dataset.key === key) return;
    focus.dataset.key = key;
    const held = focus.contains(document.activeElement) ? document.activeElement.tagName : "";
    focus.replaceChildren();
    Elements.make("p", `In focus: ${Content.record(state.focus).name}`, focus);
    const reaches = Array.from({ length: State.MOST_REACH }, (_, at) => [String(at + 1), Elements.counted(at + 1, "tie") + " away"]);
    const reach = Elements.select("with all up to", reaches, String(state.reach), focus, (value) => State.set({ reach: Number(value) }));
    const end = Elements.button("End focus", focus, () => { State.set({ focus: "" }); Elements.byId("map").focus(); });
    if (held) (held === "SELECT" ? reach : end).focus();
  };

  const showOpened = (scene, state) => {
    const key = JSON.stringify([state.group, state.open]);
    if (key === openAt) return;
    openAt = key;
    const groups = state.open.filter((id) => state.group && id.startsWith(`group:${state.group}:`));
    opened.hidden = !groups.length;
    opened.replaceChildren();
    Elements.make("p", "Opened groups", opened);
    for (const id of groups) Elements.button(`Close ${Groups.label(id)}`, opened, () => { Groups.close(id); Elements.byId("map").focus(); });
  };

  return { start, show };
})();
