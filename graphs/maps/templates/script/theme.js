// Light or dark: as the reader says, otherwise as the reader's system does.
const Theme = (() => {
  const WORDS = { auto: "Theme: auto", light: "Theme: light", dark: "Theme: dark" };
  const NEXT = { auto: "light", light: "dark", dark: "auto" };
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const root = document.documentElement;
  let button = null;
  let forced = "";
  let known = new Map();

  const resolved = (wanted) => (wanted === "auto" ? (system.matches ? "dark" : "light") : wanted);
  const isDark = () => root.dataset.theme === "dark";
  const apply = () => {
    root.dataset.theme = forced || resolved(State.get().theme);
    known = new Map();
    if (button) button.textContent = WORDS[State.get().theme];
  };

  // What is made in between looks light: paper is white.
  const inLight = (make) => {
    forced = "light";
    apply();
    try { return make(); } finally { forced = ""; apply(); }
  };

  // Asked for once in each theme: every asking makes the browser lay out the page.
  const colour = (name) => known.get(name) || known.set(name, getComputedStyle(root).getPropertyValue(name).trim()).get(name);

  const start = (changed) => {
    button = Elements.button("", document.getElementById("tools"), () => State.set({ theme: NEXT[State.get().theme] }));
    apply();
    system.addEventListener("change", () => { apply(); changed(); });
  };

  return { start, apply, isDark, inLight, colour };
})();
