// The address that opens the map as it stands.
const Link = (() => {
  let dialog = null, field = null;

  const start = () => {
    Elements.button("Copy link", Elements.byId("tools"), copy, { id: "copy-link" });
    dialog = Elements.make("dialog", "", document.body, { "aria-label": "Link to this view" });
    const label = Elements.make("label", "Link to this view; copy it with Ctrl+C or ⌘C", dialog, { for: "link" });
    label.className = "above";
    field = Elements.make("input", "", dialog, { id: "link", type: "text", readonly: "", size: 60 });
    Elements.button("Close", dialog, () => dialog.close());
  };

  const here = () => {
    const state = State.address();
    return location.href.split("#")[0] + (state ? `#${state}` : "");
  };

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(here());
      Announcer.say("The link was copied.");
      said("Copied");
    } catch (problem) {
      // A file has no clipboard in some browsers: the reader copies by hand.
      field.value = here();
      dialog.showModal();
      field.select();
    }
  };

  const said = (text) => {
    const button = Elements.byId("copy-link");
    button.textContent = text;
    setTimeout(() => { button.textContent = "Copy link"; }, 1500);
  };

  return { start };
})();
