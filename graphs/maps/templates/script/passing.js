// What the filters let through. Hidden values are listed; an empty list hides nothing.
const Passing = (() => {
  // Bodies and agreements have no constituency; only of these does its absence say something.
  const SIDED = new Set(["organisation", "person"]);

  const hidden = (state) => ({
    kinds: new Set(state.kinds), sides: new Set(state.sides), roles: new Set(state.roles),
    countries: new Set(state.countries), ties: new Set(state.ties),
  });

  const tie = (one, without) => {
    if (without.ties.has(one.by)) return false;
    if (one.by !== "seat") return true;
    return !without.roles.has(one.what) && !(one.side && without.sides.has(one.side));
  };

  const record = (one, without) => {
    if (without.kinds.has(one.kind) || without.countries.has(one.country || "")) return false;
    return !(one.side || SIDED.has(one.kind)) || !without.sides.has(one.side || "");
  };

  // In words; "" of a record of a kind that has none.
  const sideOf = (one) => (one.side ? Content.word("sides", one.side) : SIDED.has(one.kind) ? Content.NO_SIDE : "");

  // A kind of record without a side, in words.
  const sided = (kind) => (SIDED.has(kind) ? `${Content.word("kinds", kind)}, ${Content.NO_SIDE}` : Content.word("kinds", kind));

  // How many records (or ties) of these have each value: Map of value to number.
  const counts = (those, valueOf) => {
    const found = new Map();
    for (const one of those) {
      const value = valueOf(one);
      if (value !== undefined) found.set(value, (found.get(value) || 0) + 1);
    }
    return found;
  };

  const FILTERS = [
    { key: "kinds", title: "Kind", table: "kinds", none: "", of: "records", value: (one) => one.kind },
    { key: "sides", title: "Constituency", table: "sides", none: Content.NO_SIDE, of: "records",
      value: (one) => (one.side || SIDED.has(one.kind) ? one.side || "" : undefined) },
    { key: "roles", title: "Role", table: "whats", none: "", of: "ties", value: (one) => (one.by === "seat" ? one.what : undefined) },
    { key: "countries", title: "Country", table: "countries", none: "no country", of: "records", value: (one) => one.country || "" },
    { key: "ties", title: "Kind of tie", table: "kindsOfTie", none: "", of: "ties", value: (one) => one.by },
  ];

  // The filters, and how many of these each of their values has; without any, of all that there ever is,
  // and only filters that part something.
  const all = (records, ties) => {
    const asked = { records: records || Content.records, ties: ties || Content.ties };
    const found = FILTERS.map((filter) => ({ ...filter, values: counts(asked[filter.of], filter.value) }));
    return records ? found : found.filter((filter) => filter.values.size > 1);
  };

  return { hidden, tie, record, all, sideOf, sided };
})();
