// Says aloud what changed, for readers who do not see the map; and shows what was left out.
const Announcer = (() => {
  let live = null, waiting = 0, shown = "";

  const start = () => {
    live = Elements.make("div", "", document.body, { id: "live", class: "unseen", role: "status", "aria-live": "polite" });
  };

  // The last of several in a moment counts: a slider that runs should not read out every stop.
  const say = (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { if (live) live.textContent = text; }, 120);
  };

  const show = (scene) => {
    const notices = [...(Content.notices || []), ...scene.notices];
    const text = notices.join("\n");
    if (text === shown) return;
    shown = text;
    const holder = Elements.byId("notices");
    holder.replaceChildren();
    holder.hidden = !notices.length;
    for (const notice of notices) Elements.make("p", notice, holder);
    if (scene.notices.length) say(scene.notices.join(" "));
  };

  return { start, say, show };
})();
