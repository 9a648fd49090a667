// The map as a file: SVG as it is drawn for paper, PNG as a picture of that.
const Exporting = (() => {
  const MOST_PIXELS = 60e6, MOST_SIDE = 16000;
  let scene = null;

  const name = (ending) => {
    const said = Content.title.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60);
    return `${said.toLowerCase() || "map"}-${State.get().day}.${ending}`;
  };

  const save = (blob, ending) => {
    const link = Elements.make("a", "", document.body, { download: name(ending) });
    link.href = URL.createObjectURL(blob);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  // What no XML file may hold would make one that nothing opens.
  const clean = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
  const source = (area) => `<?xml version="1.0" encoding="UTF-8"?>\n${clean(new XMLSerializer().serializeToString(Drawing.of(scene, area)))}\n`;
  const asSvg = (area) => save(new Blob([source(area)], { type: "image/svg+xml" }), "svg");

  const asPng = (area) => new Promise((done, failed) => {
    const address = URL.createObjectURL(new Blob([source(area)], { type: "image/svg+xml" }));
    const picture = new Image();
    picture.onload = () => {
      const { width, height } = picture;
      const ratio = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)), MOST_SIDE / Math.max(width, height));
      const paper = Elements.make("canvas", "", null);
      [paper.width, paper.height] = [Math.round(width * ratio), Math.round(height * ratio)];
      paper.getContext("2d").drawImage(picture, 0, 0, paper.width, paper.height);
      URL.revokeObjectURL(address);
      paper.toBlob((blob) => { if (blob) { save(blob, "png"); done(); } else failed(new Error("no picture was made")); }, "image/png");
    };
    picture.onerror = () => failed(new Error("the drawing cannot be read"));
    picture.src = address;
  });

  const start = () => {
    const menu = Elements.make("details", "", document.getElementById("tools"), { class: "menu" });
    Elements.make("summary", "Save", menu);
    const inside = Elements.make("div", "", menu);
    const entry = (label, act) => Elements.button(label, inside, () => { menu.open = false; menu.querySelector("summary").focus(); act(); });
    entry("SVG, whole map", () => asSvg("all"));
    entry("SVG, as on screen", () => asSvg("view"));
    entry("PNG, whole map", () => asPng("all"));
    entry("PNG, as on screen", () => asPng("view"));
    menu.addEventListener("keydown", (event) => {
      if (event.key === "Escape") { menu.open = false; menu.querySelector("summary").focus(); event.stopPropagation(); }
    });
    document.addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
  };

  return { start, show: (next) => { scene = next; }, svg: source, svgFile: asSvg, pngFile: asPng };
})();
