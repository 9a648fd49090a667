// What the reader has chosen, in one place; the part after # in the address says the same.
const State = (() => {
  const DEFAULTS = Object.freeze({
    day: Content.day, sure: false,
    kinds: [], sides: [], roles: [], countries: [], ties: [],
    focus: "", reach: 1, chosen: "",
    size: "none", colour: "side", group: Groups.atFirst(), open: [],
    theme: "auto", view: null, cursor: "",
  });
  // The names in the address; what is not here stays out of it.
  const KEYS = {
    day: "day", sure: "certain", kinds: "no-kinds", sides: "no-sides", roles: "no-roles",
    countries: "no-countries", ties: "no-ties", focus: "focus", reach: "reach", chosen: "card",
    size: "size", colour: "colour", group: "group", open: "open", theme: "theme", view: "view",
  };
  const MOST_REACH = 5, LONGEST_ADDRESS = 20000;

  const hidden = (table) => (text) => listed(text).filter((key) => key === "" || Object.prototype.hasOwnProperty.call(Content.words[table] || {}, key));
  const listed = (text) => [...new Set(text.split(",").map(decoded))];
  const decoded = (text) => {
    try { return decodeURIComponent(text); } catch (problem) { return ""; }
  };
  const oneOf = (choices) => (text) => (choices().includes(text) ? text : undefined);
  const known = (text) => (Content.record(text) ? text : undefined);
  const isChosen = (id) =>
    Content.record(id) || Groups.isGroup(id) || (id.includes("|") && id.split("|").every((end) => Content.record(end) || Groups.isGroup(end)));
  const whole = (text, first, last) => (/^\d{1,2}$/.test(text) && +text >= first && +text <= last ? +text : undefined);
  const placed = (text) => {
    const parts = text.split(",").map(Number);
    const fits = parts.length === 3 && parts.every(Number.isFinite) && parts[2] >= 0.005 && parts[2] <= 20;
    return fits && Math.abs(parts[0]) < 1e6 && Math.abs(parts[1]) < 1e6 ? parts : undefined;
  };

  // Any day may be asked for, also one on which nothing changes.
  const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && Calendar.isDay(text);

  // What an address may set; anything else is left out, since anybody can write an address.
  const READ = {
    day: (text) => (isDay(text) ? text : undefined),
    sure: (text) => (text === "1" ? true : undefined),
    kinds: hidden("kinds"), sides: hidden("sides"), roles: hidden("whats"),
    countries: hidden("countries"), ties: hidden("kindsOfTie"),
    focus: (text) => known(decoded(text)),
    reach: (text) => whole(text, 1, MOST_REACH),
    chosen: (text) => (isChosen(decoded(text)) ? decoded(text) : undefined),
    size: oneOf(() => Looks.sizes().map(([key]) => key)),
    colour: oneOf(() => Looks.colours().map(([key]) => key)),
    group: oneOf(() => Groups.ways().map(([key]) => key)),
    open: (text) => listed(text).filter((id) => Groups.isGroup(id)),
    theme: oneOf(() => ["auto", "light", "dark"]),
    view: placed,
  };
  const WRITE = {
    sure: () => "1", view: (view) => view.map((number) => +number.toFixed(3)).join(","),
    focus: encodeURIComponent, chosen: encodeURIComponent,
  };

  const state = { ...DEFAULTS };
  const listeners = [];
  const back = [];
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

  const address = () => {
    const parts = [];
    for (const key in KEYS) {
      if (same(state[key], DEFAULTS[key])) continue;
      const write = WRITE[key] || ((value) => (Array.isArray(value) ? value.map(encodeURIComponent).join(",") : value));
      parts.push(`${KEYS[key]}=${write(state[key])}`);
    }
    return parts.join("&");
  };

  const read = (hash) => {
    const found = { ...DEFAULTS };
    const parts = hash.length > LONGEST_ADDRESS ? [] : hash.replace(/^#/, "").split("&");
    for (const part of parts) {
      const at = part.indexOf("=");
      const key = Object.keys(KEYS).find((name) => KEYS[name] === part.slice(0, at));
      const value = key && READ[key](part.slice(at + 1));
      if (value !== undefined) found[key] = value;
    }
    return found;
  };

  // Browsers complain of an address that changes too often: at most once in so many milliseconds.
  const PAUSE = 250;
  let written = 0, waiting = 0;
  const write = () => {
    clearTimeout(waiting);
    const left = written + PAUSE - Date.now();
    if (left > 0) waiting = setTimeout(write, left);
    else put();
  };
  const put = () => {
    const hash = address();
    written = Date.now();
    // Some browsers refuse this for files; the map works without.
    try { history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search); } catch (problem) { return; }
  };

  const set = (patch, quietly) => {
    const changed = Object.keys(patch).filter((key) => key in DEFAULTS && !same(patch[key], state[key]));
    if (!changed.length) return;
    if (!quietly && (changed.includes("chosen") || changed.includes("focus"))) {
      back.push({ chosen: state.chosen, focus: state.focus });
      if (back.length > 100) back.shift();
    }
    for (const key of changed) state[key] = patch[key];
    write();
    for (const listener of listeners) listener(state, changed);
  };

  // A record is chosen with its neighbourhood; a line or a group only with its card.
  const choose = (id) => set({ chosen: id, focus: Content.record(id) ? id : "" });

  const goBack = () => {
    const last = back.pop();
    if (last) set(last, true);
    else set({ chosen: "", focus: "" }, true);
  };

  // Nothing is chosen any more, and there is nothing to go back to.
  const close = () => {
    back.length = 0;
    set({ chosen: "", focus: "" }, true);
  };

  const start = () => {
    Object.assign(state, read(location.hash));
    window.addEventListener("hashchange", () => set(read(location.hash), true));
  };

  return {
    start, set, choose, goBack, close, address,
    get: () => state,
    on: (listener) => listeners.push(listener),
    reset: (keys) => set(Object.fromEntries(keys.map((key) => [key, DEFAULTS[key]]))),
    defaults: DEFAULTS, MOST_REACH,
  };
})();
