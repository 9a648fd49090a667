// The map itself: vis-network holds the nodes, moves the view and plays; marks, lines and labels are ours.
const Canvas = (() => {
  const MANY = 800, LETTERED = 300, REACH = 7, ROOM = 46, BUTTONS = 36, FOOT = 20;
  const holder = document.getElementById("map"), zooming = document.getElementById("zooming"), unnamed = document.getElementById("unnamed");
  const nodes = new vis.DataSet(), edges = new vis.DataSet();
  let network = null, scene = null, colours = {}, moving = 0, hovered = "", rest = 0, changing = false;
  let placed = null, at = new Map();

  // Marks grow less than the distances between them, so that a far view is no field of dots.
  const least = () => (scene.nodes.length <= 80 ? 0.85 : scene.nodes.length <= 300 ? 0.65 : 0.5);
  const grown = (scale) => Math.min(1.7, Math.max(least(), Math.sqrt(scale)));
  // On maps that are read record by record no mark is too small for its letter.
  const smallest = () => (scene.nodes.length <= LETTERED ? Painting.READ : 0);
  const radiusOn = (node, scale) => Math.max(smallest(), node.radius * grown(scale));

  // Where an arrow to a record ends: just before its mark.
  const reach = (id, scale) => radiusOn(scene.node(id), scale) + 2;

  const OPTIONS = {
    physics: { enabled: false, solver: "forceAtlas2Based", forceAtlas2Based: { gravitationalConstant: -120, springLength: 140, damping: 0.6 }, stabilization: false },
    layout: { improvedLayout: false },
    edges: { smooth: false, hidden: true, color: "#808080", width: 1, chosen: false },
    nodes: { shape: "custom", chosen: false, ctxRenderer: (told) => drawn(told) },
    interaction: { hover: false, keyboard: false, hideEdgesOnDrag: true, hideEdgesOnZoom: true, selectConnectedEdges: false, zoomSpeed: 0.8 },
  };

  const drawn = ({ ctx: pen, id, x, y }) => {
    const node = scene.node(id), scale = network.getScale();
    const radius = node ? radiusOn(node, scale) : 4;
    const size = (2 * radius + 6) / scale;
    return {
      drawNode: () => {
        if (!node) return;
        pen.translate(x, y);
        pen.scale(1 / scale, 1 / scale);
        const { chosen, cursor } = State.get();
        Painting.mark(pen, node, radius, {
          outline: colours.outline, ring: id === chosen ? colours.focus : "",
          cursor: id === cursor && holder.matches(":focus") ? colours.accent : "",
        });
      },
      nodeDimensions: { width: size, height: size },
    };
  };

  // The pen in pixels of the screen, as vis moves it while it draws.
  const onScreen = (pen, draw) => {
    const ratio = pen.canvas.width / pen.canvas.clientWidth || 1;
    pen.save();
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw(pen);
    pen.restore();
  };
  const origin = () => network.canvasToDOM({ x: 0, y: 0 });

  // Where the records stand now: on the map they may have been moved.
  const places = () => {
    const found = new Map();
    const all = network.body.nodes;
    for (const node of scene.nodes) if (all[node.id]) found.set(node.id, { x: all[node.id].x, y: all[node.id].y });
    return found;
  };

  const drawLines = (pen) => {
    if (changing) return;
    if (isPlaying() || moving === 0) at = places();
    if (isPlaying()) placed = null;
    if (moving && scene.ties.length > MANY) return;
    const scale = network.getScale(), zero = origin();
    onScreen(pen, () => Painting.lines(pen, scene, (id) => {
      const place = at.get(id);
      return { x: place.x * scale + zero.x, y: place.y * scale + zero.y };
    }, Painting.strength(scene, scale), (id) => reach(id, scale)));
  };

  // Labels are placed anew when the view rests; while it moves, each keeps its place beside its mark.
  const placedNow = (scale, zero) => {
    const [width, height] = [holder.clientWidth, holder.clientHeight];
    const key = [scale, zero.x, zero.y, width, height, hovered, State.get().chosen].join("|");
    if (placed && (placed.key === key || moving)) return placed.found;
    const spot = (node) => {
      const place = at.get(node.id);
      return { x: place.x * scale + zero.x, y: place.y * scale + zero.y };
    };
    const found = Labels.place(scene.nodes, spot, (node) => radiusOn(node, scale), {
      limits: [2, 2, width - 2, height - FOOT], keepOut: [buttons()], first: hovered || State.get().chosen, roomy: scale > 0.9,
      lines: scene.ties.map(({ from, to }) => [at.get(from), at.get(to)].map(({ x, y }) => ({ x: x * scale + zero.x, y: y * scale + zero.y }))),
    });
    for (const label of found) {
      const { x, y } = spot(label.node);
      label.beside = [label.x - x, label.y - y];
    }
    placed = { key, found };
    nameless(spot, [width, height]);
    return found;
  };

  // How many marks in view have no name for want of room, so that nobody takes the map for all that is known.
  const nameless = (spot, [width, height]) => {
    const inView = ({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height;
    const shown = new Set(placed.found.map(({ id }) => id));
    const left = scene.nodes.filter((node) => node.tone !== "faded" && !shown.has(node.id) && inView(spot(node))).length;
    const unlettered = scene.nodes.some((node) => node.letter && radiusOn(node, network.getScale()) < Painting.READ);
    const what = [left ? Elements.counted(left, "name") : "", unlettered ? "the letters of marks" : ""].filter(Boolean).join(" and ");
    const told = what ? `${what} ${left === 1 && !unlettered ? "appears" : "appear"} when you zoom in.` : "";
    if (unnamed.textContent !== told) unnamed.textContent = told;
  };
  const buttons = () => {
    const inner = zooming.getBoundingClientRect(), outer = holder.getBoundingClientRect();
    return [inner.left - outer.left - 4, inner.top - outer.top - 4, inner.right - outer.left + 4, inner.bottom - outer.top + 4];
  };

  const drawLabels = (pen) => {
    if (changing) return;
    const scale = network.getScale(), zero = origin();
    const [width, height] = [holder.clientWidth, holder.clientHeight];
    const visible = [];
    for (const label of placedNow(scale, zero)) {
      const place = at.get(label.id);
      const x = place.x * scale + zero.x + label.beside[0], y = place.y * scale + zero.y + label.beside[1];
      if (x > -150 && x < width + 150 && y > -60 && y < height + 60) visible.push({ ...label, x, y });
    }
    onScreen(pen, () => Painting.labels(pen, visible, colours));
  };

  const look = () => {
    colours = { outline: Marks.outline(), focus: Theme.colour("--focus"), accent: Theme.colour("--accent"), ink: Theme.colour("--ink"), paper: Theme.colour("--paper") };
  };

  const gone = (set, has) => set.remove(set.getIds().filter((id) => !has(id)));
  const come = (set, wanted) => set.add(wanted.filter(({ id }) => !set.get(id)));

  const show = (next, state, changed) => {
    scene = next;
    placed = null;
    look();
    // vis draws at each of these changes, when some of the records are not there yet.
    changing = true;
    gone(edges, (id) => isPlaying() && scene.tie(id));
    gone(nodes, scene.node);
    // vis draws in the order of adding: groups stand over the members of others that were opened.
    const groups = scene.nodes.filter(({ isGroup }) => isGroup);
    if (groups.length < scene.nodes.length) nodes.remove(groups.map(({ id }) => id));
    come(nodes, [...scene.nodes].sort((a, b) => a.isGroup - b.isGroup).map(({ id, x, y }) => ({ id, x, y })));
    if (isPlaying()) pull();
    changing = false;
    if (!scene.node(hovered)) hovered = "";
    if (!state.view && (changed.includes("group") || changed.includes("open"))) fit();
    if (changed.includes("focus")) focused(state, changed.includes("view"));
    network.redraw();
  };

  // When a focus ends the reader sees again what was in view before it, if he did not move the view himself.
  let before = null, focus = "";
  const focused = (state, isMoved) => {
    if (state.focus && !focus) before = { view: state.view };
    if (!state.focus && before && !isMoved) {
      State.set({ view: before.view });
      viewed();
    }
    if (!state.focus) before = null;
    focus = state.focus;
  };

  const kept = () => {
    const { x, y } = network.getViewPosition();
    before = null;
    State.set({ view: [x, y, network.getScale()] });
  };

  // While the view moves, many lines are left out; they come back when it rests.
  const rested = () => {
    clearTimeout(rest);
    rest = setTimeout(() => { moving = 0; network.redraw(); kept(); }, 160);
  };

  const lineAt = ({ x, y }) => {
    const scale = network.getScale(), zero = origin();
    let nearest = null, least = REACH;
    for (const tie of scene.ties) {
      const a = at.get(tie.from), b = at.get(tie.to);
      if (!a || !b) continue;
      const [ax, ay, bx, by] = [a.x * scale + zero.x - x, a.y * scale + zero.y - y, b.x * scale + zero.x - x, b.y * scale + zero.y - y];
      const [dx, dy] = [bx - ax, by - ay], long = dx * dx + dy * dy || 1;
      const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / long));
      const far = Math.hypot(ax + along * dx, ay + along * dy);
      if (far < least) [nearest, least] = [tie.id, far];
    }
    return nearest;
  };

  const listen = () => {
    network.on("beforeDrawing", drawLines);
    network.on("afterDrawing", drawLabels);
    network.on("click", ({ pointer }) => {
      const id = network.getNodeAt(pointer.DOM);
      const node = id === undefined ? null : scene.node(id);
      if (node && node.isGroup) Groups.open(node.id);
      else State.choose(node ? node.id : lineAt(pointer.DOM) || "");
    });
    network.on("dragStart", ({ nodes: pulled }) => { clearTimeout(rest); if (!pulled.length) moving = 1; });
    network.on("dragEnd", () => { placed = null; rested(); });
    network.on("zoom", () => { moving = 1; rested(); });
    holder.addEventListener("mousemove", (event) => {
      if (moving || event.buttons) return;
      const box = holder.getBoundingClientRect();
      const id = network.getNodeAt({ x: event.clientX - box.left, y: event.clientY - box.top }) || "";
      if (id === hovered) return;
      hovered = id;
      holder.classList.toggle("pointing", Boolean(id));
      network.redraw();
    });
  };

  // All that is drawn, with room for the labels at the edges.
  const fit = () => {
    const all = [...places().values()];
    if (!all.length) return;
    const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
    const ends = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const wide = Math.max(80, holder.clientWidth - 2 * ROOM - BUTTONS), high = Math.max(80, holder.clientHeight - 2 * ROOM);
    const scale = Math.min(1.6, wide / (ends[1] - ends[0] || 1), high / (ends[3] - ends[2] || 1));
    // A little to the right of the buttons, and up: labels stand below their marks.
    network.moveTo({ position: { x: (ends[0] + ends[1]) / 2 - BUTTONS / 2 / scale, y: (ends[2] + ends[3]) / 2 + 8 / scale }, scale });
    State.set({ view: null });
  };

  const zoom = (factor) => {
    network.moveTo({ scale: Math.min(20, Math.max(0.005, network.getScale() * factor)) });
    kept();
  };

  const centre = (id, { zoom: closer = false } = {}) => {
    const place = places().get(id);
    if (!place) return;
    network.moveTo({ position: place, scale: closer ? Math.max(1, network.getScale()) : network.getScale() });
    kept();
  };

  const isPlaying = () => network.physics.options.enabled;
  // vis needs the ties only to pull by them; without them it starts and moves in half the time.
  const pull = () => come(edges, scene.ties.map(({ id, from, to }) => ({ id, from, to })));
  const play = (on) => {
    changing = true;
    if (on) pull();
    else edges.clear();
    changing = false;
    network.setOptions({ physics: { enabled: on } });
    if (on) return;
    placed = null;
    network.redraw();
  };

  const viewed = () => {
    const view = State.get().view;
    if (view) network.moveTo({ position: { x: view[0], y: view[1] }, scale: view[2] });
    else fit();
  };

  const start = (first) => {
    scene = first;
    look();
    nodes.add(scene.nodes.map(({ id, x, y }) => ({ id, x, y })));
    network = new vis.Network(holder, { nodes, edges }, OPTIONS);
    // vis asks whether an id has a speed yet; of "constructor" every object has something.
    Object.setPrototypeOf(network.physics.physicsBody.velocities, null);
    at = places();
    listen();
    viewed();
    network.once("afterDrawing", () => { document.documentElement.dataset.drawn = "yes"; });
    new ResizeObserver(() => { if (!State.get().view) fit(); }).observe(holder);
    Zooming.start();
  };

  return {
    start, show, fit, zoom, centre, play, isPlaying, places, radiusOn, reach, viewed,
    scale: () => network.getScale(), origin, size: () => [holder.clientWidth, holder.clientHeight],
    network: () => network,
    // The boxes of the labels on the screen, by id.
    labels: () => (placed ? placed.found.map(({ id, box }) => ({ id, box })) : []),
  };
})();
