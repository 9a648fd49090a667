"use strict";
(function () {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const page = read("content"), nodes = read("nodes"), edges = read("edges");
  const byId = (id) => document.getElementById(id);
  const make = (tag, text, parent) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (parent) parent.appendChild(element);
    return element;
  };
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const ink = colour("--ink"), paper = colour("--paper");

  byId("title").textContent = page.title;
  byId("recipe").textContent = page.recipe;

  // -- legend: only what is on the map
  const SVG = "http://www.w3.org/2000/svg";
  const SHAPES = {
    dot: "M8 2a6 6 0 1 0 .01 0z", box: "M1 4h14v9h-14z", triangle: "M8 2l6 12h-12z",
    diamond: "M8 1l6 7-6 7-6-7z", square: "M2 2h12v12h-12z", hexagon: "M4 2h8l4 6-4 6h-8l-4-6z",
    triangleDown: "M8 15L1 2h14z",
    star: "M8 1l2 5 5 .5-4 3.5 1.300 5-4.300-3-4.300 3 1.300-5-4-3.500 5-.5z",
  };
  const drawn = (attributes, width) => {
    const svg = document.createElementNS(SVG, "svg"), path = document.createElementNS(SVG, "path");
    svg.setAttribute("width", width);
    svg.setAttribute("height", 16);
    svg.setAttribute("aria-hidden", "true");
    for (const name in attributes) path.setAttribute(name, attributes[name]);
    svg.appendChild(path);
    return svg;
  };
  const legend = byId("legend");
  make("h2", "Legend", legend);
  const entries = make("ul", "", legend);
  for (const mark of page.marks) {
    const entry = make("li", "", entries);
    entry.appendChild(drawn({ d: SHAPES[mark.shape] || SHAPES.dot, fill: mark.colour, stroke: "#666" }, 28));
    make("span", mark.label, entry);
  }
  for (const line of page.lines) {
    const entry = make("li", "", entries);
    const look = { d: "M0 8h28", stroke: line.colour, "stroke-width": 2, fill: "none" };
    if (line.dashes.length) look["stroke-dasharray"] = line.dashes.join(" ");
    entry.appendChild(drawn(look, 28));
    make("span", line.label, entry);
  }

  // -- the map: places are given, nothing moves by itself
  for (const node of nodes) {
    node.font = node.shape === "box" ? { color: "#1b1b1b", size: 14 } : { color: ink, size: 14, background: paper };
  }
  const options = {
    physics: false,
    layout: { improvedLayout: false },
    edges: { smooth: false },
    nodes: { borderWidthSelected: 3 },
    interaction: { hover: true, keyboard: { enabled: true, bindToWindow: false }, hideEdgesOnDrag: edges.length > 800 },
  };
  const network = new vis.Network(byId("map"), { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(edges) }, options);
  network.once("afterDrawing", () => { network.fit(); document.documentElement.dataset.drawn = "yes"; });
  window.addEventListener("resize", () => network.fit());

  // -- the card: who is tied to the chosen record, and who says so
  const card = byId("card");
  const choose = (id) => {
    network.selectNodes([id]);
    show(page.records[id].name, page.records[id].kind, page.ties.filter((tie) => tie.from === id || tie.to === id), id);
  };
  const show = (title, kind, ties, id) => {
    card.replaceChildren();
    card.hidden = false;
    make("h2", title, card);
    make("p", kind, card);
    const list = make("ul", "", card);
    for (const tie of ties) {
      const entry = make("li", "", list);
      const other = tie.from === id ? 1 : 0, otherId = other ? tie.to : tie.from;
      make("span", [tie.what, tie.side, tie.when, tie.held].filter(Boolean).join(" · ") + " — ", entry);
      make("button", tie.names[other], entry).addEventListener("click", () => { choose(otherId); network.focus(otherId); });
      for (const [quote, place, stance] of tie.sources) {
        const passage = make("blockquote", quote ? "“" + quote + "” " : "", entry);
        make("cite", place + (stance === "states" ? "" : " (" + stance + ")"), passage);
      }
    }
  };
  network.on("selectNode", (event) => choose(event.nodes[0]));
  network.on("selectEdge", (event) => {
    if (event.nodes.length) return;
    const edge = edges.find((candidate) => candidate.id === event.edges[0]);
    const ties = page.ties.filter((t) => [t.from, t.to].sort().join("|") === [edge.from, edge.to].sort().join("|"));
    show(page.records[edge.from].name, page.records[edge.from].kind, ties, edge.from);
  });
  network.on("deselectNode", () => { card.hidden = true; });

  // -- search, and the table that says the same
  const names = Object.entries(page.records).map(([id, record]) => [record.name, id]).sort();
  for (const [name] of names) make("option", "", byId("names")).value = name;
  const fold = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  byId("search").addEventListener("submit", (event) => event.preventDefault());
  byId("wanted").addEventListener("change", () => {
    const wanted = fold(byId("wanted").value);
    const hit = names.find(([name]) => fold(name) === wanted) || names.find(([name]) => fold(name).includes(wanted));
    if (wanted && hit) { choose(hit[1]); network.focus(hit[1], { scale: 1 }); }
  });
  const listing = byId("listing");
  listing.querySelector("caption").textContent = page.title + ", as of " + page.asOf;
  for (const tie of page.ties) {
    const row = make("tr", "", listing.querySelector("tbody"));
    for (const text of [tie.names[0], tie.what, tie.names[1], tie.side, tie.when, tie.held]) make("td", text, row);
  }
  window.interlock = { network: network, choose: choose };
})();
