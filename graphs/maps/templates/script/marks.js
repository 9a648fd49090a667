// How things look: shapes for kinds, colours and letters for sides, lines for ties.
// Colours are Okabe and Ito's (2008) and shades of them; every difference of colour is one of shape,
// letter, dash or width as well.
const Marks = (() => {
  // Each in a box of 16 by 16 around 0,0; used by the canvas, the legend and the SVG alike.
  const SHAPES = {
    dot: "M-7 0A7 7 0 1 0 7 0A7 7 0 1 0 -7 0Z",
    box: "M-5 -7H5A2 2 0 0 1 7 -5V5A2 2 0 0 1 5 7H-5A2 2 0 0 1 -7 5V-5A2 2 0 0 1 -5 -7Z",
    triangle: "M0 -8L8 6.500H-8Z",
    triangleDown: "M0 8L8 -6.500H-8Z",
    diamond: "M0 -8L8 0L0 8L-8 0Z",
    page: "M-5.500 -7.500H2L5.500 -4V7.500H-5.500Z",
    hexagon: "M-4 -7H4L8 0L4 7H-4L-8 0Z",
    star: "M0 -8L2.100 -2.900L7.600 -2.500L3.400 1.100L4.700 6.500L0 3.600L-4.700 6.500L-3.400 1.100L-7.600 -2.500L-2.100 -2.900Z",
    pentagon: "M0 -8L7.600 -2.500L4.700 6.500H-4.700L-7.600 -2.500Z",
    cross: "M-2.700 -8H2.700V-2.700H8V2.700H2.700V8H-2.700V2.700H-8V-2.700H-2.700Z",
    bar: "M-8 -4.500H8V4.500H-8Z",
    group: "M-3.300 -8H3.300L8 -3.300V3.300L3.300 8H-3.300L-8 3.300V-3.300Z",
  };
  // Where a letter's middle stands in a shape, if not at 0.
  const MIDDLES = { triangle: 1.8, triangleDown: -1.8 };
  const KINDS = {
    organisation: ["dot", "#c9ccd1"], person: ["triangle", "#c9ccd1"], place: ["hexagon", "#b8dfd0"],
    mechanism: ["box", ""], agreement: ["diamond", "#e3c3d6"], instrument: ["page", "#d6dde4"],
    project: ["star", "#f3d8a6"], event: ["triangleDown", "#f3b994"], system: ["pentagon", "#bcdcf0"],
    recommendation: ["cross", "#d6dde4"], source: ["bar", "#e6e6e6"],
  };
  const SIDES = {
    government: ["#0072b2", "G"], employers: ["#d55e00", "E"], workers: ["#cc79a7", "W"],
    un_igo: ["#56b4e9", "U"], civil_society: ["#009e73", "C"], migrants: ["#e69f00", "M"],
    academia: ["#f0e442", "A"], donor: ["#00543d", "D"], private_recruitment: ["#8a3d00", "R"],
    private_other: ["#f7cf8a", "P"], media: ["#8d8d8d", "N"], other: ["#c9ccd1", "O"], unknown: ["#c9ccd1", "?"],
  };
  const CATEGORIES = [
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#00543d", "#8a3d00", "#8d8d8d", "#f7cf8a", "#e3c3d6",
  ];
  // By kind of tie: colour on light and on dark, width, dashes when certain, and words.
  const LINES = {
    seat: ["#5d636b", "#9aa3ae", 1.3, [], "seat"],
    officer: ["#111417", "#f4f6f8", 2.8, [], "chair, facilitator or secretariat"],
    link: ["#b26a00", "#f0b043", 1.8, [9, 3, 2, 3], "bodies that overlap or work together"],
    proposed: ["#b26a00", "#f0b043", 1.8, [3, 3], "proposed merger or conversion"],
    possible: ["#b26a00", "#f0b043", 1.8, [1.5, 3], "bodies that are possibly the same"],
    event: ["#a5527f", "#e3a3c5", 1.3, [2, 2], "was at the event"],
    agreement: ["#0072b2", "#6fc0ee", 1.6, [], "party to an agreement"],
    project: ["#00795a", "#3fcaa0", 1.6, [12, 2], "part in a project"],
    endorsement: ["#a5527f", "#e3a3c5", 1.6, [7, 2, 2, 2, 2, 2], "endorsement"],
    shared: ["#35607f", "#8fc0e2", 1.6, [], "shared"],
    settled: ["#0072b2", "#6fc0ee", 1.6, [], "agreements signed or in force"],
    under_way: ["#b26a00", "#f0b043", 1.6, [7, 4], "agreements only under way"],
    not_told: ["#5d636b", "#9aa3ae", 1.6, [2, 3], "agreements, stage not recorded"],
    over: ["#5d636b", "#9aa3ae", 1.6, [], "agreements"],
    other: ["#5d636b", "#9aa3ae", 1.3, [5, 2], "tie"],
  };
  const HELD = { possible: [6, 5], over: [1.5, 5] };
  const MEMBERS = ["member", "observer", "alternate", "other", "focal_point", "resource_person"];
  const paths = new Map();

  // As the canvas draws it; made when it is first needed.
  const path = (shape) => paths.get(shape) || paths.set(shape, new Path2D(SHAPES[shape] || SHAPES.dot)).get(shape);

  // How a record looks; the side is its constituency, null where there is none or they differ.
  const markOf = (kind, side) => {
    const [shape, plain] = KINDS[kind] || KINDS.organisation;
    const word = Content.word("kinds", kind);
    const isSeated = kind === "organisation" || kind === "person";
    if (kind === "mechanism") return { shape, fill: Theme.isDark() ? "#e9edf1" : "#23282e", letter: "", label: word };
    if (!isSeated || !Object.prototype.hasOwnProperty.call(SIDES, side)) return { shape, fill: plain, letter: "", label: isSeated ? `${word}, ${Content.NO_SIDE}` : word };
    const [fill, letter] = SIDES[side];
    return { shape, fill, letter, label: `${word}: ${Content.word("sides", side)}` };
  };

  // A link says what is, or by its surmise what was proposed or is possible.
  const lineKind = ({ by, what, surmise }) => {
    if (by === "seat") return MEMBERS.includes(what) ? "seat" : "officer";
    if (by === "link") return surmise || "link";
    return Object.prototype.hasOwnProperty.call(LINES, by) ? by : "other";
  };

  // What ties two records of a projected map.
  const shared = (what) => {
    const word = Content.word("whats", what);
    if (Content.kind === "corridors") return word;
    return Content.kind === "overlaps" ? `shared members (${word})` : `shared ${word}`;
  };

  // How a tie looks on a day: held is "certain", "possible" or "over"; standing: how agreements of two countries stand.
  const lineOf = (tie, held, standing = "") => {
    const { by, what } = tie;
    const [light, dark, width, dashes, word] = LINES[standing || lineKind(tie)];
    const said = by === "shared" && !standing ? shared(what) : word;
    return {
      colour: Theme.isDark() ? dark : light, width,
      dashes: HELD[held] || dashes,
      label: held === "certain" ? said : `${said}, ${held === "over" ? "over by the day" : "possible on the day"}`,
    };
  };

  const brightness = (colour) => {
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  // Black or white, whichever is read better on the fill.
  const inkOn = (fill) => (/^#[0-9a-f]{6}$/i.test(fill) && brightness(fill) < 0.2 ? "#ffffff" : "#000000");
  const outline = () => (Theme.isDark() ? "#dfe4ea" : "#30353b");

  const category = (number) => CATEGORIES[((number % CATEGORIES.length) + CATEGORIES.length) % CATEGORIES.length];
  // From pale to dark, of a share from 0 to 1: told by brightness, which everybody sees.
  const scale = (share) => {
    const mixed = [[0xf7, 0x06], [0xe9, 0x30], [0xa8, 0x5e]].map(([from, to]) => Math.round(from + (to - from) * Math.min(1, Math.max(0, share))));
    return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  };

  return { SHAPES, MIDDLES, path, markOf, lineOf, shared, inkOn, outline, category, scale };
})();
