// The same as the map in two tables, of records and of ties: sortable, and each name leads to the map.
const Table = (() => {
  const PART = 500;
  const kept = { records: { by: 0, down: false }, ties: { by: 0, down: false } };
  const tables = {};
  let last = null;

  const text = (value) => (value === null || value === undefined ? "" : String(value));
  const button = (id) => (parent) => {
    const one = Content.record(id);
    Elements.button(Elements.shortened(one.acronym ? `${one.name} (${one.acronym})` : one.name), parent, () => { Search.go(id); Card.focus(); }, { class: "lead" });
  };

  // Columns: [heading, value by which it is sorted, how it is drawn unless as its text, what it says].
  const recordColumns = () => {
    const columns = [
      ["Name", ({ record }) => record.name, ({ record }) => button(record.id)],
      ["Kind", ({ record }) => Content.word("kinds", record.kind)],
      ["Constituency", ({ record }) => Passing.sideOf(record)],
      ["Country", ({ record }) => (record.country ? Content.word("countries", record.country) : "")],
      ["Ties", ({ degree }) => degree],
    ];
    if (State.get().group) columns.push(["Group", ({ record, standing }) => (standing === record.id ? "" : Groups.label(standing))]);
    for (const [key, label] of Object.entries(Content.words.measures || {})) {
      columns.push([label, ({ record }) => (record.measures || {})[key], null, Content.meaning(key)]);
    }
    return columns.filter(([heading], at) => at < 2 || heading === "Ties" || last.records.some((row) => text(columns[at][1](row)) !== ""));
  };

  const tieColumns = () => {
    const name = (id) => Content.record(id).name;
    const columns = [
      ["From", ({ tie }) => name(tie.from), ({ tie }) => button(tie.from)],
      ["Tie", ({ tie }) => (tie.by === "link" ? tie.says : Content.word("whats", tie.what))],
      ["To", ({ tie }) => name(tie.to), ({ tie }) => button(tie.to)],
      ["Constituency", ({ tie }) => (tie.side ? (tie.by === "seat" ? Content.word("sides", tie.side) : tie.side) : "")],
      ["When", ({ tie }) => tie.when || ""],
      ["On the day", ({ tie, held }) => Holding.said(tie, held)],
    ];
    if (Content.projected) columns.push(["Shared", ({ through }) => through.length]);
    return columns.filter(([heading], at) => at < 3 || heading === "On the day" || last.ties.some((row) => text(columns[at][1](row)) !== ""));
  };

  const start = () => {
    const holder = Elements.byId("tables");
    for (const [key, title] of [["records", "Records on the map"], ["ties", "Ties on the map"]]) {
      const details = Elements.make("details", "", holder, { id: `table-${key}` });
      const summary = Elements.make("summary", title, details);
      const scroll = Elements.make("div", "", details, { class: "scroll", tabindex: "0", role: "region", "aria-label": title });
      const table = Elements.make("table", "", scroll);
      tables[key] = { details, summary, title, table, more: Elements.button("", details, () => next(key), { class: "more" }), stale: true };
      details.addEventListener("toggle", () => draw(key));
    }
  };

  const show = (scene) => {
    if (last && last.scene === scene) return;
    last = {
      scene,
      records: [...scene.standing].map(([id, standing]) => ({ record: Content.record(id), standing, degree: scene.degrees.get(id) || 0 })),
      ties: scene.held,
    };
    for (const key in tables) {
      tables[key].stale = true;
      tables[key].summary.textContent = `${tables[key].title} (${last[key].length.toLocaleString("en")})`;
      draw(key);
    }
  };

  // Only an open table is drawn: thousands of rows behind a closed one would slow down the slider.
  const draw = (key) => {
    const one = tables[key];
    if (!one.details.open || !one.stale || !last) return;
    one.stale = false;
    one.columns = key === "records" ? recordColumns() : tieColumns();
    one.rows = sorted(last[key], one.columns, kept[key]);
    one.shown = 0;
    one.table.replaceChildren();
    Elements.make("caption", `${Content.title}: ${one.title.toLowerCase()}, ${Calendar.words(State.get().day)}${State.get().sure ? ", certain only" : ""}`, one.table);
    const row = Elements.make("tr", "", Elements.make("thead", "", one.table));
    one.columns.forEach(([heading, , , meaning], at) => head(key, heading, at, row, meaning));
    one.body = Elements.make("tbody", "", one.table);
    next(key);
  };

  const head = (key, heading, at, row, meaning) => {
    const { by, down } = kept[key];
    const cell = Elements.make("th", "", row, { scope: "col", "aria-sort": by === at ? (down ? "descending" : "ascending") : "none" });
    const pressed = Elements.button(heading, cell, () => {
      kept[key] = { by: at, down: by === at ? !down : typeof tables[key].columns[at][1](last[key][0] || {}) === "number" };
      tables[key].stale = true;
      draw(key);
      tables[key].table.querySelectorAll("th button")[at].focus();
      Announcer.say(`Sorted by ${heading}, ${kept[key].down ? "descending" : "ascending"}`);
    }, meaning ? { title: meaning } : {});
    Elements.make("span", by === at ? (down ? " ▼" : " ▲") : " ↕", pressed, { "aria-hidden": "true" });
  };

  const COMPARE = new Intl.Collator("en", { numeric: true, sensitivity: "base" }).compare;
  const sorted = (rows, columns, { by, down }) => {
    const [, value] = columns[Math.min(by, columns.length - 1)];
    const keyed = rows.map((row) => [value(row), row]);
    // What is not told stands last in either order.
    const empty = (key) => key === "" || key === null || key === undefined;
    keyed.sort(([a], [b]) => {
      if (empty(a) || empty(b)) return empty(a) - empty(b);
      const order = typeof a === "number" && typeof b === "number" ? a - b : COMPARE(text(a), text(b));
      return down ? -order : order;
    });
    return keyed.map(([, row]) => row);
  };

  const next = (key) => {
    const one = tables[key];
    for (const row of one.rows.slice(one.shown, one.shown + PART)) {
      const line = Elements.make("tr", "", one.body);
      one.columns.forEach(([heading, value, drawn], at) => {
        const cell = Elements.make(at ? "td" : "th", "", line, at ? {} : { scope: "row" });
        if (drawn) drawn(row)(cell);
        else Elements.fill(cell, figure(value(row)), heading.toLowerCase());
      });
    }
    one.shown = Math.min(one.shown + PART, one.rows.length);
    const left = one.rows.length - one.shown;
    one.more.hidden = !left;
    one.more.textContent = `Show ${Math.min(PART, left)} more of ${left.toLocaleString("en")}`;
  };
  const figure = (value) => (typeof value === "number" ? String(Math.round(value * 10000) / 10000) : text(value));

  // For paper: both tables open with all their rows. What it returns puts them back.
  const whole = () => {
    const were = Object.values(tables).map((one) => [one, one.details.open]);
    for (const key in tables) {
      tables[key].details.open = true;
      draw(key);
      while (tables[key].shown < tables[key].rows.length) next(key);
    }
    return () => { for (const [one, open] of were) one.details.open = open; };
  };

  return { start, show, whole };
})();
