// The slider over the days on which anything on the map changes.
const Timeline = (() => {
  const PACE = 900;
  let slider = null, told = null, changes = null, player = null, sure = null, home = null, timer = 0;

  const days = () => Content.days;
  // The stop of the day: between two stops nothing changes. Before the first it stands there, too.
  const at = () => Math.max(0, days().findLastIndex((day) => day <= State.get().day));

  const start = () => {
    const holder = Elements.byId("timeline");
    const row = Elements.make("div", "", holder, { class: "days" });
    const label = Elements.make("label", "Day ", row, { for: "slider" });
    told = Elements.make("output", "", label, { for: "slider" });
    if (days().length > 1) slide(row);
    const certain = Elements.make("label", "", row, { class: "check" });
    sure = Elements.make("input", "", certain, { type: "checkbox", id: "sure" });
    Elements.make("span", "Certain only", certain);
    sure.addEventListener("change", () => State.set({ sure: sure.checked }));
    changes = Elements.make("p", "", holder, { id: "changes" });
  };

  const slide = (row) => {
    player = Elements.button("Play", row, play, { "aria-label": "Play the days one after the other" });
    Elements.button("‹", row, () => go(at() - 1), { "aria-label": "The change before" });
    slider = Elements.make("input", "", row, { type: "range", id: "slider", min: 0, max: days().length - 1, step: 1 });
    Elements.button("›", row, () => go(at() + 1), { "aria-label": "The next change" });
    slider.addEventListener("input", () => { stop(); go(Number(slider.value)); });
    slider.addEventListener("keydown", (event) => {
      const direction = { PageUp: 1, PageDown: -1 }[event.key];
      if (!direction) return;
      event.preventDefault();
      go(Calendar.yearOn(days(), at(), direction));
    });
    home = Elements.button("Day of the map", row, () => { go(days().indexOf(Content.day)); slider.focus(); }, { title: Calendar.words(Content.day) });
  };

  const go = (index) => {
    const day = days()[Math.min(Math.max(index, 0), days().length - 1)];
    if (day === State.get().day) return;
    State.set({ day });
    Announcer.say(`${Calendar.words(day)}. ${changes.textContent}`);
  };

  const play = () => {
    if (timer) return stop();
    if (at() === days().length - 1) go(0);
    player.textContent = "Pause";
    timer = setInterval(() => (at() === days().length - 1 ? stop() : go(at() + 1)), PACE);
  };
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    player.textContent = "Play";
  };

  // Which ties are on the map that were not at the stop before, and the other way round.
  const joining = (scene, state) => {
    const index = at();
    if (!index) return "";
    const before = new Set(Scene.of({ ...state, day: days()[index - 1] }).held.map(({ tie }) => tie.id));
    const now = new Set(scene.held.map(({ tie }) => tie.id));
    const joined = [...now].filter((id) => !before.has(id)).length;
    const left = [...before].filter((id) => !now.has(id)).length;
    const since = Calendar.words(days()[index - 1]);
    return joined || left ? `${Elements.counted(joined, "tie")} joined and ${left.toLocaleString("en")} left since ${since}.` : `No tie joined or left since ${since}.`;
  };

  const show = (scene, state) => {
    const held = (how) => scene.held.filter((one) => Holding.said(one.tie, one.held) === how).length;
    if (slider) {
      slider.value = at();
      slider.setAttribute("aria-valuetext", Calendar.words(state.day));
      home.hidden = state.day === Content.day;
    }
    told.textContent = Calendar.words(state.day);
    sure.checked = state.sure;
    const over = held("over");
    const all = Elements.counted(scene.counts.nodes, "record"), drawn = scene.standing.size;
    const parts = [drawn < scene.counts.nodes ? `${drawn.toLocaleString("en")} of ${all}` : all, Elements.counted(held("certain"), "certain tie")];
    if (!state.sure) parts.push(Elements.counted(held("possible"), "possible tie"));
    const proposed = held("proposed");
    if (proposed) parts.push(`${proposed.toLocaleString("en")} proposed`);
    if (over) parts.push(`${over} over`);
    const lines = scene.ties.length, ties = scene.held.length;
    if (lines !== ties && !state.group) parts.push(`drawn as ${Elements.counted(lines, "line")}`);
    changes.textContent = `${parts.join(", ")}. ${joining(scene, state)}`.trim();
  };

  return { start, show };
})();
