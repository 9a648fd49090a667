// What the reader has chosen, in one place.
const State = (() => {
  const state = { day: Content.day, chosen: "", focus: "", theme: "auto", view: null };
  const listeners = [];
  const set = (patch) => {
    const changed = Object.keys(patch).filter((key) => JSON.stringify(patch[key]) !== JSON.stringify(state[key]));
    if (!changed.length) return;
    Object.assign(state, patch);
    for (const listener of listeners) listener(state, changed);
  };
  return {
    set,
    get: () => state,
    on: (listener) => listeners.push(listener),
    choose: (id) => set({ chosen: id }),
    start: () => undefined,
  };
})();
