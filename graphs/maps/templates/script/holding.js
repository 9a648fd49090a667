// Which ties hold on a day, and whom they reach. A day compares as text.
const Holding = (() => {
  const within = (span, day) => span && (!span[0] || span[0] <= day) && (!span[1] || day <= span[1]);

  // "certain", "possible", "over" (told when it is over, as agreements are) or "" (not there).
  // A shared thing lasts when its tie does.
  const of = (tie, day, sure, lasts = tie.lasts) => {
    if (within(tie.certain, day)) return "certain";
    if (within(tie.possible, day)) return sure ? "" : "possible";
    const last = lasts && tie.possible && tie.possible[1];
    return last && last < day && (!sure || tie.certain) ? "over" : "";
  };

  // Of a projected tie: the shared things that hold on the day; fewer than asked for tie nobody.
  const shared = (tie, day, sure) => {
    const through = [], helds = new Set(), standings = new Set(), ways = new Set(), former = new Set();
    for (const thing of tie.through || []) {
      const held = of(thing, day, sure, tie.lasts);
      if (!held) continue;
      through.push(thing);
      helds.add(held);
      if (thing.standing) standings.add(standingOn(thing, held, day));
      if (thing.way) (held === "over" ? former : ways).add(thing.way[0]);
    }
    const enough = through.length >= (Content.least || 1);
    return {
      through, held: enough ? ["certain", "possible", "over"].find((held) => helds.has(held)) : "",
      standing: STANDINGS.find((standing) => standings.has(standing)) || "",
      origins: ways.size || helds.has("certain") || helds.has("possible") ? ways : former,
    };
  };

  // What says most of two countries first. Of other days than the map's only the dates are known: what is over
  // by the day of the map had some other stage while it lasted.
  const STANDINGS = ["settled", "under_way", "not_told", "over"];
  const standingOn = (thing, held, day) => {
    if (held === "over") return "over";
    return thing.standing === "over" && day !== Content.day ? "not_told" : thing.standing;
  };

  // {held, through} of a tie on the day; of agreements also how they stand, and from which countries workers go.
  const told = (tie, day, sure) => {
    if (sure && tie.surmise) return { through: [], held: "" };
    if (tie.through && tie.through.length) return shared(tie, day, sure);
    return { through: [], held: of(tie, day, sure) };
  };

  // As what a tie is told: who only proposes, or guesses, makes nothing certain.
  const said = (tie, held) => (tie.surmise && held ? tie.surmise : held);

  const neighbours = (pairs) => {
    const found = new Map();
    const add = (one, other) => (found.get(one) || found.set(one, []).get(one)).push(other);
    for (const { from, to } of pairs) {
      add(from, to);
      add(to, from);
    }
    return found;
  };

  // The ids within so many ties of the start, the start among them.
  const reached = (start, hops, beside) => {
    const found = new Set(start);
    let edge = [...found];
    for (let hop = 0; hop < hops && edge.length; hop++) {
      const next = [];
      for (const id of edge) {
        for (const other of beside.get(id) || []) {
          if (found.has(other)) continue;
          found.add(other);
          next.push(other);
        }
      }
      edge = next;
    }
    return found;
  };

  // The records that are on the map on a day on which these ties hold.
  const present = (ties) => {
    const start = (Content.start || []).filter((id) => Content.record(id));
    if (Content.hops === null || Content.hops === undefined) {
      const tied = new Set(start);
      for (const { from, to } of ties) tied.add(from).add(to);
      return tied;
    }
    return reached(start, Content.hops, neighbours(ties));
  };

  return { of, told, said, neighbours, reached, present };
})();
