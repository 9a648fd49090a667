// Records collapsed into groups by constituency, country or community, opened one by one.
const Groups = (() => {
  const MOST_RECORDS = 1500, MOST_LINES = 5000;
  const NAMES = { side: "Constituency", country: "Country", community: "Community" };
  const PREFIX = "group:";

  const valueOf = {
    // Who has no constituency stands with the others of the kind.
    side: (record) => record.side || `kind-${record.kind}`,
    country: (record) => record.country || "",
    community: (record) => (record.community === null || record.community === undefined ? "" : String(record.community)),
  };

  // The ways to group that part these records: [key, label].
  const ways = () => [["", "Nothing"], ...Object.keys(NAMES)
    .filter((way) => way === Content.groupBy || Content.records.some((record) => record[way] !== null && record[way] !== undefined && record[way] !== ""))
    .map((way) => [way, NAMES[way]])];

  // A crowded map says by what it opens collapsed, and so does any for which that was asked.
  const atFirst = () => (valueOf[Content.groupBy] ? Content.groupBy : "");

  const idOf = (way, record) => `${PREFIX}${way}:${valueOf[way](record)}`;
  const parts = (id) => {
    const [, way, ...value] = String(id).split(":");
    return { way, value: value.join(":") };
  };

  const counted = new Map();
  const members = (id) => {
    const { way } = parts(id);
    if (!valueOf[way] || !String(id).startsWith(PREFIX)) return [];
    if (!counted.has(way)) {
      const found = new Map();
      for (const record of Content.records) {
        const group = idOf(way, record);
        (found.get(group) || found.set(group, []).get(group)).push(record.id);
      }
      counted.set(way, found);
    }
    return counted.get(way).get(id) || [];
  };
  const isGroup = (id) => !Content.record(id) && members(id).length > 0;

  const label = (id) => {
    const { way, value } = parts(id);
    if (way === "side") {
      return value.startsWith("kind-") ? Passing.sided(value.slice(5)) : Content.word("sides", value);
    }
    if (way === "country") return value ? Content.word("countries", value) : "No country";
    if (value === "") return "In no community";
    return ((Content.words.communities || [])[Number(value)]) || `Community ${Number(value) + 1}`;
  };

  const PLAIN = "#8d8d8d";
  const fill = (id) => {
    const { way, value } = parts(id);
    return way === "side" && !value.startsWith("kind-") ? Marks.markOf("organisation", value).fill : PLAIN;
  };

  // What stands for each of these records: itself, or its group. ``weight`` ranks the members of a group
  // that would bring too many records on the map. Answers {standing: Map, left: Map of group to ids, notices}.
  const standing = (ids, state, weight, beside) => {
    const found = { standing: new Map(), left: new Map(), notices: [] };
    const way = valueOf[state.group] ? state.group : "";
    if (!way) return limited(ids, weight, beside, found);
    const grouped = new Map();
    for (const id of ids) {
      const group = idOf(way, Content.record(id));
      (grouped.get(group) || grouped.set(group, []).get(group)).push(id);
    }
    largestOf(grouped, found.notices);
    let room = MOST_RECORDS - grouped.size;
    // Groups are given room in the order in which they were opened.
    const openFirst = [...grouped].sort(([a], [b]) => state.open.indexOf(a) - state.open.indexOf(b));
    for (const [group, those] of openFirst) {
      const shown = state.open.includes(group) ? most(those, room, weight) : [];
      const kept = new Set(shown);
      room -= shown.length;
      for (const id of those) found.standing.set(id, kept.has(id) ? id : group);
      const left = those.filter((id) => !kept.has(id));
      if (left.length) found.left.set(group, left);
      if (shown.length && left.length) found.notices.push(leftOut(label(group), shown.length, left.length));
      else if (state.open.includes(group) && !shown.length) found.notices.push(`There is no room to open ${label(group)}: close another group first.`);
    }
    return found;
  };

  // Of too many groups the largest stay.
  const largestOf = (grouped, notices) => {
    if (grouped.size <= MOST_RECORDS) return;
    const ranked = [...grouped].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1)).slice(MOST_RECORDS);
    for (const [group] of ranked) grouped.delete(group);
    const lost = ranked.reduce((sum, [, ids]) => sum + ids.length, 0);
    notices.push(`The ${Elements.counted(ranked.length, "smallest group")} with ${Elements.counted(lost, "record")} are left out.`);
  };

  // Nothing is grouped: the most tied records with those they are tied to, and the notice of how many were
  // left out. The most tied alone would often have no ties among themselves.
  const limited = (ids, weight, beside, found) => {
    const shown = ids.length <= MOST_RECORDS ? ids : outward(most(ids, ids.length, weight), beside);
    for (const id of shown) found.standing.set(id, id);
    if (shown.length < ids.length) found.notices.push(leftOut("the map", shown.length, ids.length - shown.length));
    return found;
  };

  const most = (ids, room, weight) => {
    if (ids.length <= room) return ids;
    return [...ids].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, Math.max(room, 0));
  };

  const outward = (ranked, beside) => {
    const among = new Set(ranked), place = new Map(ranked.map((id, at) => [id, at])), taken = new Set();
    for (const first of ranked) {
      const waiting = [first];
      while (waiting.length && taken.size < MOST_RECORDS) {
        const id = waiting.shift();
        if (taken.has(id)) continue;
        taken.add(id);
        const next = (beside.get(id) || []).filter((other) => among.has(other) && !taken.has(other));
        waiting.push(...next.sort((a, b) => place.get(a) - place.get(b)));
      }
      if (taken.size >= MOST_RECORDS) break;
    }
    return [...taken];
  };

  const leftOut = (name, shown, left) =>
    `Of ${name}, ${Elements.counted(shown, "record is", "records are")} shown, the most tied first; ` +
    `${Elements.counted(left, "record is", "records are")} left out. Filters make room.`;

  // Where the groups stand: the middle of all that they ever hold, moved apart so that no two touch when the
  // whole map is seen. The same on every day, so that nothing jumps while time goes by.
  const standingPlaces = new Map();
  const place = (id) => {
    const { way } = parts(id);
    if (!standingPlaces.has(way)) standingPlaces.set(way, placed(way));
    return standingPlaces.get(way).get(id);
  };

  const placed = (way) => {
    members(`${PREFIX}${way}:`);
    const all = Content.records.map((record) => Content.place(record.id));
    const span = (axis) => all.reduce((most, one) => Math.max(most, one[axis]), -Infinity) - all.reduce((least, one) => Math.min(least, one[axis]), Infinity);
    const found = [...counted.get(way)].map(([id, those]) => ({ id, ...middle(those) }));
    const room = Math.max(90, (0.9 * Math.max(span("x"), span("y"))) / (Math.sqrt(found.length) + 1));
    const rounds = Math.min(ROUNDS, Math.ceil(MOST_STEPS / found.length ** 2));
    for (let round = 0; round < rounds && apart(found, room); round++);
    return new Map(found.map((one) => [one.id, one]));
  };

  const middle = (ids) => {
    let x = 0, y = 0;
    for (const id of ids) {
      x += Content.place(id).x / ids.length;
      y += Content.place(id).y / ids.length;
    }
    return { x, y };
  };

  // Many groups are parted less exactly, so that nobody waits for it.
  const ROUNDS = 120, MOST_STEPS = 4e6;
  const apart = (found, wanted) => {
    let moved = false;
    for (let i = 0; i < found.length; i++) {
      for (let j = i + 1; j < found.length; j++) {
        const one = found[i], other = found[j];
        let dx = other.x - one.x, dy = other.y - one.y;
        const far = Math.hypot(dx, dy);
        if (far >= wanted * 0.999) continue;
        // Two in the same place part in a direction of their own, the same each time.
        if (far < 1) [dx, dy] = [Math.cos(i + j), Math.sin(i + j)];
        const push = (wanted - far) / 2 / Math.max(far, 1);
        one.x -= dx * push;
        one.y -= dy * push;
        other.x += dx * push;
        other.y += dy * push;
        moved = true;
      }
    }
    return moved;
  };

  // Its mark grows with the records in it, against the largest group.
  const LEAST = 14, GROWTH = 26;
  const radius = (count, most) => LEAST + GROWTH * Math.sqrt(count / Math.max(most, 1));

  const open = (id) => {
    const state = State.get();
    if (!isGroup(id) || state.open.includes(id)) return;
    State.set({ open: [...state.open, id], chosen: "", focus: "", cursor: "" });
    Canvas.fit();
    const notices = Scene.of(State.get()).notices.filter((text) => text.includes(label(id)));
    Announcer.say(`${label(id)} opened. ${notices.join(" ")}`.trim());
  };
  const close = (id) => {
    State.set({ open: State.get().open.filter((other) => other !== id), chosen: "", focus: "", cursor: "" });
    Canvas.fit();
    Announcer.say(`${label(id)} closed.`);
  };

  const by = (way) => {
    State.set({ group: way, open: [], chosen: "", focus: "", cursor: "" });
    Canvas.fit();
  };

  return { ways, by, atFirst, isGroup, idOf, members, label, standing, place, radius, fill, PLAIN, open, close, MOST_RECORDS, MOST_LINES };
})();
