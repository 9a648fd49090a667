"""How soon a map is drawn and how smoothly it moves, and how fast it is written, beside plain pyvis.

``python -m benchmarks.maps REGISTRY [ROUNDS]``: a registry with the committees of a congress and their
members (``interlock import`` of the files of a day). By turns, three rounds if none are named, medians:

- how long each part of making the map of all bodies takes, with the facts and sources of its cards: to
  read it, to compute its figures, to lay it out, to write the page;
- the time until a real Chromium without network has drawn the first frame of that map: our
  page, and pyvis as it comes, filled with the same records and ties; a side that has drawn nothing after
  a minute is given up;
- to write 16,000 ties as a page, from values at hand, each record with a place: processor time, each side
  in a process of its own;
- how long a move of the mouse that drags the map and a turn of its wheel take, beside an empty page, on
  which they do nothing: that is what the browser's remote control takes by itself.

pyvis is plain but for its libraries: they stand in the page (``cdn_resources="in_line"``), for without
network it would draw nothing.
"""

from __future__ import annotations

import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, Page, sync_playwright
from playwright.sync_api import TimeoutError as NothingYet
from pyvis.network import Network

from graphs.maps.figures import figures_of
from graphs.maps.limits import within_limits
from graphs.maps.making import Asked, material_of
from graphs.maps.material import MapKind, MapRecipe, MapRecord, MapTie, Material
from graphs.maps.page import page_of, places_of
from registry.asof import AsOf
from registry.questions.refs import Ref, SourceNote
from registry.spans import Held, Span
from registry.store.location import Location
from registry.store.reading import reading
from tests.conftest import find_chromium

ROUNDS = 3
GIVE_UP = 60.0
"""Seconds."""
TIES, RECORDS = 16_000, 5_000
MOVES, TICKS = 40, 12
FIRST_FRAME, WRITTEN, FLOORS = 2.0, 1.0, 2.0
"""The targets: seconds, seconds, times the floor."""

# A frame has been drawn when something was painted on a canvas and the browser has shown it.
_WATCH = """
(() => {
  const canvas = CanvasRenderingContext2D.prototype, fill = canvas.fill, stroke = canvas.stroke;
  let seen = false;
  const watched = (paint) => function (...given) {
    if (!seen) {
      seen = true;
      requestAnimationFrame(() => setTimeout(() => { console.log(`first frame ${performance.now()}`); }));
    }
    return paint.apply(this, given);
  };
  canvas.fill = watched(fill);
  canvas.stroke = watched(stroke);
})();
"""
_SHOWN = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))"


class Latency(NamedTuple):
    """Milliseconds of a move that drags, and of a turn of the wheel."""

    pan: float
    zoom: float


class Made(NamedTuple):
    """A map made as the command makes it, and the seconds that each part took."""

    material: Material
    page: str
    seconds: dict[str, float]


def committees(registry: str) -> Made:
    """The map of all bodies of a registry, as ``interlock map`` draws it."""
    seconds: dict[str, float] = {}
    with reading(Location(registry)) as reader, _timed(seconds, "reading"):
        material = within_limits(material_of(reader, None, AsOf.on(), Asked()))
    with _timed(seconds, "figures"):
        figures = figures_of(material)
    with _timed(seconds, "layout"):
        places = places_of(material)
    with _timed(seconds, "page"):
        page = page_of(material, places, figures).html
    return Made(material, page, seconds)


@contextmanager
def _timed(seconds: dict[str, float], part: str) -> Iterator[None]:
    began = time.perf_counter()
    yield
    seconds[part] = time.perf_counter() - began


def generated(ties: int = TIES, records: int = RECORDS) -> Material:
    """Organisations with seats on bodies, as a dice would have it; a source with a quote for each seat."""
    dice = random.Random(1)
    bodies = records // 5
    refs = [
        Ref(f"r{at:05}", "mechanism" if at < bodies else "organisation", f"Record of number {at}", None)
        for at in range(records)
    ]
    held = Held(Span("2010-01-01", None), Span("2012-01-01", "2026-12-31"))
    source = Ref("report", "source", "The report", None)
    seats = tuple(
        MapTie(
            f"s{at:05}", refs[dice.randrange(bodies, records)].id, refs[dice.randrange(bodies)].id,
            "seat", "member", None, "2010", None, held,
            sources=(SourceNote(source, f"line {at}", f"words of line {at}", None, "states"),),
        )
        for at in range(ties)
    )  # fmt: skip
    recipe = MapRecipe("all seats", "interlock map")
    drawn = tuple(MapRecord(ref) for ref in refs)
    return Material(MapKind.around, "All seats", recipe, AsOf.on("2020"), drawn, seats)


def plain_pyvis(material: Material) -> str:
    """The page of pyvis as it comes."""
    network = Network(cdn_resources="in_line")
    for record in material.records:
        network.add_node(record.ref.id, label=record.ref.label)
    for tie in material.ties:
        network.add_edge(tie.from_id, tie.to_id)
    return str(network.generate_html(notebook=False))


def ours(material: Material) -> str:
    """Our page; its records stand on a grid, for only the writing is measured."""
    across = 100
    places = {
        record.ref.id: (at % across * 60, at // across * 60) for at, record in enumerate(material.records)
    }
    return page_of(material, places).html


SIDES: dict[str, Callable[[Material], str]] = {"interlock": ours, "pyvis": plain_pyvis}


def written(name: str) -> float:
    """Seconds of processor time to make the page of many ties, and to write it, in this process."""
    material = generated()
    SIDES[name](generated(10, 10))  # what is loaded once is loaded
    with tempfile.TemporaryDirectory() as folder:
        began = time.process_time()
        (Path(folder) / "map.html").write_text(SIDES[name](material), encoding="utf-8")
        return time.process_time() - began


def _written_alone(name: str) -> float:
    command = [sys.executable, "-m", "benchmarks.maps", "--side", name]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(json.loads(told))


@contextmanager
def _page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 800})
    context.add_init_script(_WATCH)
    try:
        yield context.new_page()
    finally:
        context.close()


def first_frame(browser: Browser, file: Path) -> float | None:
    """Seconds from the opening of a page until something of its map is shown; None where nothing was."""
    with _page(browser) as page:
        try:
            with page.expect_console_message(
                lambda message: message.text.startswith("first frame"), timeout=GIVE_UP * 1000
            ) as told:
                page.goto(file.as_uri(), wait_until="commit")
        except NothingYet:
            return None
        return float(told.value.text.split()[-1]) / 1000


def latency(browser: Browser, file: Path, selector: str) -> Latency:
    """How long the page takes for a move that drags it, and for a turn of the wheel."""
    with _page(browser) as page:
        page.goto(file.as_uri())
        page.wait_for_selector(selector)
        page.evaluate(_SHOWN)
        box = page.locator("#map, body").last.bounding_box()
        assert box is not None
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        page.mouse.move(x, y)
        page.mouse.down()
        began = time.perf_counter()
        for step in range(MOVES):
            page.mouse.move(x + 4 * (step % 20), y + 3 * (step % 20))
        page.evaluate(_SHOWN)
        pan = time.perf_counter() - began
        page.mouse.up()
        began = time.perf_counter()
        for tick in range(TICKS):
            page.mouse.wheel(0, -100 if tick < TICKS / 2 else 100)
            page.evaluate(_SHOWN)
        zoom = time.perf_counter() - began
        return Latency(pan / MOVES * 1000, zoom / TICKS * 1000)


def main(registry: str, rounds: int = ROUNDS) -> None:
    """Measure and print the tables."""
    path = find_chromium()
    assert path is not None, "Chromium is missing; install it with: apt-get install chromium"
    made = [committees(registry) for _ in range(rounds)]
    material = made[0].material
    print(f"{len(material.records):,} records, {len(material.ties):,} ties")
    for part in made[0].seconds:
        print(f"{part + ', s':<30}{statistics.median(one.seconds[part] for one in made):>9.2f}")
    frames: dict[str, list[float | None]] = {name: [] for name in SIDES}
    moves: dict[str, list[Latency]] = {"map": [], "empty page": []}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        files = _pages(Path(folder), made[0])
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        for _ in range(rounds):
            for name, frame in frames.items():
                frame.append(first_frame(browser, files[name]))
            moves["map"].append(latency(browser, files["interlock"], "html[data-drawn]"))
            moves["empty page"].append(latency(browser, files["empty page"], "body"))
        browser.close()
    times = {name: [] for name in SIDES}  # type: dict[str, list[float]]
    for _ in range(rounds):
        for name, taken in times.items():
            taken.append(_written_alone(name))
    _print(rounds, frames, moves, times)


def _pages(folder: Path, made: Made) -> dict[str, Path]:
    pages = {
        "interlock": made.page,
        "pyvis": plain_pyvis(made.material),
        "empty page": "<!DOCTYPE html><body style='height:100vh;margin:0'></body>",
    }
    files = {name: folder / f"{name}.html" for name in pages}
    for name, page in pages.items():
        files[name].write_text(page, encoding="utf-8")
    return files


def _print(
    rounds: int,
    frames: dict[str, list[float | None]],
    moves: dict[str, list[Latency]],
    times: dict[str, list[float]],
) -> None:
    print(f"median of {rounds} rounds              interlock       pyvis   times   target")
    shown = {
        name: statistics.median(GIVE_UP if s is None else s for s in taken) for name, taken in frames.items()
    }
    over = ">" if None in frames["pyvis"] else " "
    print(
        f"first frame, s                {shown['interlock']:>9.2f}  {over:>2}{shown['pyvis']:>8.2f}"
        f"{over:>2}{shown['pyvis'] / shown['interlock']:>6.1f}   ≤ {FIRST_FRAME:g} s"
    )
    wrote = {name: statistics.median(taken) for name, taken in times.items()}
    print(
        f"{TIES:,} ties written, s        {wrote['interlock']:>9.2f}  {wrote['pyvis']:>10.2f}"
        f"{wrote['pyvis'] / wrote['interlock']:>8.1f}   ≤ {WRITTEN:g} s"
    )
    print("                                    map  empty page   times   target")
    for what, place in (("drag, ms a move", 0), ("zoom, ms a turn of the wheel", 1)):
        mine, floor = (statistics.median(one[place] for one in moves[name]) for name in ("map", "empty page"))
        print(f"{what:<30}{mine:>9.1f}  {floor:>10.1f}{mine / floor:>8.2f}   ≤ {FLOORS:g}")


if __name__ == "__main__":
    if sys.argv[1] == "--side":
        print(json.dumps(written(sys.argv[2])))
    else:
        main(sys.argv[1], *map(int, sys.argv[2:]))
