"""What is drawn on the page of a map: labels beside marks, widths that tell weights, arrows of corridors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from defusedxml.ElementTree import fromstring
from playwright.sync_api import Browser, Page

from graphs.maps.material import MapKind, MapRecord, MapTie, Material, Shared, Standing
from graphs.maps.page import page_of
from registry.questions.refs import Ref
from registry.spans import Held, Span
from tests.graphs.maps.made import ALWAYS, a_map, a_record, a_tie

pytestmark = [pytest.mark.database("sqlite"), pytest.mark.browser]

_SVG = "{http://www.w3.org/2000/svg}"
# Labels are placed while a frame is drawn: until the next one they are those of the view before.
_DRAWN_ANEW = """() => new Promise((done) => {
  interlock.Canvas.network().once("afterDrawing", () => requestAnimationFrame(done));
  interlock.Canvas.network().redraw();
})"""

_COVERED = """() => {
  const { Canvas, Main } = interlock, places = Canvas.places();
  const scale = Canvas.scale(), zero = Canvas.origin();
  return Canvas.labels().flatMap(({ id, box }) => Main.scene().nodes.filter((node) => {
    const { x, y } = places.get(node.id), r = Canvas.radiusOn(node, scale);
    const [across, down] = [x * scale + zero.x, y * scale + zero.y];
    return box[0] < across + r && across - r < box[2] && box[1] < down + r && down - r < box[3];
  }).map((node) => [id, node.id]));
}"""

_MISTAKEN = """() => {
  const { Canvas, Main } = interlock, places = Canvas.places();
  const scale = Canvas.scale(), zero = Canvas.origin();
  const far = (box, node) => {
    const { x, y } = places.get(node.id), [across, down] = [x * scale + zero.x, y * scale + zero.y];
    const aside = Math.max(box[0] - across, 0, across - box[2]);
    const above = Math.max(box[1] - down, 0, down - box[3]);
    return Math.max(0, Math.hypot(aside, above) - Canvas.radiusOn(node, scale));
  };
  return Canvas.labels().flatMap(({ id, box }) => Main.scene().nodes
    .filter((node) => node.id !== id && far(box, node) < far(box, Main.scene().node(id)) + 6)
    .map((node) => [id, node.id]));
}"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def drawn(
    page: Page, material: Material, folder: Path, places: dict[str, tuple[int, int]] | None = None
) -> Page:
    place = folder / "map.html"
    place.write_text(page_of(material, places).html, encoding="utf-8")
    page.goto(f"file://{place}")
    page.wait_for_selector("html[data-drawn]")
    return page


def legend(page: Page) -> str:
    return " ".join(page.inner_text("#legend").split())


def lines(page: Page) -> dict[str, dict[str, Any]]:
    told: list[dict[str, Any]] = page.evaluate("interlock.Main.scene().ties")
    return {line["id"]: line for line in told}


def test_no_label_covers_a_mark_not_even_one_of_a_start(page: Page, tmp_path: Path) -> None:
    """Bodies with long names stand in a grid that is too narrow for the names below them."""
    names = [f"b{n:02}" for n in range(48)]
    records = [
        MapRecord(
            Ref(name, "mechanism", f"Interministerial Committee on the Seafarers of Region {name}", None)
        )
        for name in names
    ]
    places = {name: (at % 8 * 60, at // 8 * 45) for at, name in enumerate(names)}
    material = a_map([a_tie(names[0], names[9], by="link")], records)._replace(start=tuple(names[:12]))
    drawn(page, material, tmp_path, places)
    assert page.evaluate("interlock.Canvas.labels().length") >= 1
    assert page.evaluate(_COVERED) == []
    page.evaluate("interlock.Canvas.zoom(2.5)")
    page.evaluate(_DRAWN_ANEW)
    assert page.evaluate("interlock.Canvas.labels().length") >= 12
    assert page.evaluate(_COVERED) == []


@pytest.mark.parametrize("size", ["none", "ties"])
def test_a_label_is_plainly_nearer_to_its_own_mark_than_to_any_other(
    page: Page, tmp_path: Path, size: str
) -> None:
    """Records with names of two lines stand so near that some names would stand between two marks."""
    names = [f"o{n:02}" for n in range(30)]
    records = [
        a_record(name)._replace(ref=Ref(name, "organisation", f"Seafarers Development Agency {name}", None))
        for name in names
    ]
    places = {name: (at % 6 * 95 + at // 6 * 31 % 60, at // 6 * 52) for at, name in enumerate(names)}
    ties = [a_tie(name, names[0], by="link") for name in names[1:12]]
    drawn(page, a_map(ties, records), tmp_path, places)
    page.evaluate(f"interlock.State.set({{ size: '{size}' }})")
    page.wait_for_function("interlock.Canvas.labels().length >= 5")
    assert page.evaluate(_MISTAKEN) == []


@pytest.mark.parametrize(("starts", "marked"), [(1, 1), (3, 3), (13, 0), (20, 0)])
def test_starts_are_emphasised_only_where_that_tells_them_apart(
    page: Page, tmp_path: Path, starts: int, marked: int
) -> None:
    records = [a_record(f"b{n:02}", "mechanism") for n in range(20)]
    ties = [a_tie(f"o{n:02}", f"b{n:02}") for n in range(20)]
    material = a_map(ties, records)._replace(start=tuple(f"b{n:02}" for n in range(starts)))
    drawn(page, material, tmp_path)
    assert page.evaluate("interlock.Main.scene().nodes.filter((node) => node.isStart).length") == marked
    assert ("thick outline" in legend(page)) == bool(marked)


def shared_by(a: str, b: str, *things: str) -> MapTie:
    through = tuple(Shared(Ref(thing, "mechanism", thing.title(), None), ALWAYS) for thing in things)
    return a_tie(a, b, by="shared")._replace(what="bodies", weight=float(len(things)), through=through)


def test_the_width_of_a_line_tells_how_much_is_shared(page: Page, tmp_path: Path) -> None:
    alike = [shared_by("a", "b", "x"), shared_by("b", "c", "y")]
    drawn(page, a_map(alike)._replace(kind=MapKind.shared), tmp_path)
    assert {line["width"] for line in lines(page).values()} == {1.5}
    assert "shared bodies" in legend(page)
    assert "wider" not in legend(page)
    ties = [*alike, shared_by("c", "d", "x", "y"), shared_by("d", "e", *"stuvwxyz")]
    drawn(page, a_map(ties)._replace(kind=MapKind.shared), tmp_path)
    widths = {name: line["width"] for name, line in lines(page).items()}
    assert widths["a|b"] == 1 < widths["c|d"] < widths["d|e"] == 5
    assert "The wider a line, the more: 1 to 8 shared bodies." in legend(page)


def agreed(origin: str, destination: str, *ways: tuple[str, Standing, Held]) -> MapTie:
    """Agreements of two countries: the origin of each ("" where none is recorded), its standing, its days."""
    other = {origin: destination, destination: origin}
    through = tuple(
        Shared(
            Ref(f"{origin}-{destination}-{at}", "agreement", f"Agreement {at}", None), held,
            way=(way, other[way]) if way else None, standing=standing,
        )
        for at, (way, standing, held) in enumerate(ways)
    )  # fmt: skip
    tie = a_tie(origin, destination, by="shared", lasts=True)
    return tie._replace(what="agreements", weight=float(len(ways)), through=through)


def corridors() -> Material:
    past = Held(Span("2001-01-01", "2010-12-31"), Span("2001-01-01", "2010-12-31"))
    ties = [
        agreed("north", "south", ("south", Standing.settled, ALWAYS), ("", Standing.under_way, ALWAYS)),
        agreed("north", "west", ("north", Standing.under_way, ALWAYS), ("west", Standing.under_way, ALWAYS)),
        agreed("south", "west", ("", Standing.not_told, ALWAYS)),
        agreed("east", "west", ("east", Standing.over, past)),
    ]
    return a_map(ties, [a_record(name, "place") for name in ("north", "south", "west", "east")])._replace(
        kind=MapKind.corridors
    )


def test_arrows_of_corridors_lead_to_the_destination_and_lines_tell_what_is_signed(
    page: Page, tmp_path: Path
) -> None:
    drawn(page, corridors(), tmp_path)
    told = lines(page)
    assert {name: line["standing"] for name, line in told.items()} == {
        "north|south": "settled", "north|west": "under_way", "south|west": "not_told", "east|west": "over",
    }  # fmt: skip
    ends = {name: [line["from"], line["to"], line["arrows"]] for name, line in told.items()}
    assert ends["north|south"] == ["north", "south", "from"]
    assert ends["north|west"][2] == "both"
    assert ends["south|west"][2] == ""
    for text in (
        "agreements signed or in force 1", "agreements only under way 1", "agreements, over by the day 1",
        "from the country of origin to that of destination 3", "as of 2020-06-30",
    ):  # fmt: skip
        assert text in legend(page)


def test_the_arrows_are_in_the_svg_file_too(page: Page, tmp_path: Path) -> None:
    drawn(page, corridors(), tmp_path)
    drawing = fromstring(page.evaluate("interlock.Exporting.svg('all')").encode())
    heads = [one for one in drawing.iter(f"{_SVG}polygon") if one.get("class") == "arrow"]
    # One to the south, two between north and west, one to the west, and one in the legend.
    assert len(heads) == 5


def test_on_another_day_what_is_over_now_has_no_stage_on_record(page: Page, tmp_path: Path) -> None:
    drawn(page, corridors(), tmp_path)
    page.evaluate("interlock.State.set({ day: '2001-01-01' })")
    assert lines(page)["east|west"]["standing"] == "not_told"


def test_ties_pull_records_only_while_the_map_plays(page: Page, tmp_path: Path) -> None:
    drawn(page, a_map([a_tie("a", "b"), a_tie("b", "c"), a_tie("c", "d")]), tmp_path)
    pulled = "interlock.Canvas.network().physics.physicsBody.physicsEdgeIndices.length"
    assert page.evaluate(pulled) == 0
    page.evaluate("interlock.Canvas.play(true)")
    assert page.evaluate(pulled) == 3
    page.evaluate("interlock.Canvas.play(false)")
    assert page.evaluate(pulled) == 0


def test_the_legend_counts_the_ties_beneath_a_line_too(page: Page, tmp_path: Path) -> None:
    """Two bodies overlap, and one is to merge into the other; a chair is a member as well."""
    bodies = [a_record("council", "mechanism"), a_record("forum", "mechanism")]
    ties = [
        a_tie("council", "forum", by="link")._replace(id="l1", what="overlaps_with"),
        a_tie("council", "forum", by="link")._replace(id="l2", what="proposed_to_merge_into"),
        a_tie("union", "forum")._replace(id="s1"),
        a_tie("union", "forum")._replace(id="s2", what="chair"),
    ]
    drawn(page, a_map(ties, bodies), tmp_path)
    assert {name: line["label"] for name, line in lines(page).items()} == {
        "council|forum": "proposed merger or conversion", "forum|union": "chair, facilitator or secretariat",
    }  # fmt: skip
    for text in (
        "bodies that overlap or work together 1", "proposed merger or conversion 1", "seat 1",
        "chair, facilitator or secretariat 1", "4 ties, 2 lines",
    ):  # fmt: skip
        assert text in legend(page)


_WRITTEN = """() => {
  window.written = [];
  const plain = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    if (["W", "E", "G"].includes(text)) window.written.push(parseFloat(/([0-9.]+)px/.exec(this.font)[1]));
    return plain.call(this, text, ...rest);
  };
}"""
"""Notes how large the letters of marks are that the page writes."""


@pytest.mark.parametrize(("width", "size"), [(1280, "none"), (1280, "ties"), (390, "none")])
def test_marks_bear_their_letter_however_far_the_view(
    page: Page, tmp_path: Path, width: int, size: str
) -> None:
    """On a crowded picture that the reader sees as a whole, on a large and a small screen and in its file."""
    sides = ("workers", "employers", "government")
    records = [a_record(f"o{n:03}", side=sides[n % 3]) for n in range(120)]
    ties = [a_tie(f"o{n:03}", f"o{n // 5:03}", by="link") for n in range(1, 120)]
    page.add_init_script(f"({_WRITTEN})()")
    page.set_viewport_size({"width": width, "height": 844})
    drawn(page, a_map(ties, records), tmp_path)
    page.evaluate(f"() => {{ interlock.State.set({{ size: '{size}' }}); written.length = 0; }}")
    page.evaluate("interlock.Canvas.network().redraw()")
    page.wait_for_function("written.length >= 120")
    assert min(page.evaluate("written")) >= 7
    drawing = fromstring(page.evaluate("interlock.Exporting.svg('view')").encode())
    letters = [
        float(one.get("font-size", 0)) for one in drawing.iter(f"{_SVG}text") if one.text in {"W", "E", "G"}
    ]
    assert len(letters) == 120 + len(sides)
    assert min(letters) >= 7


def test_the_page_says_how_many_names_are_left_out_for_want_of_room(page: Page, tmp_path: Path) -> None:
    names = [f"o{n:02}" for n in range(25)]
    places = {name: (at % 5 * 20, at // 5 * 20) for at, name in enumerate(names)} | {"o00": (700, 400)}
    drawn(page, a_map([a_tie("o00", name, by="link") for name in names[1:]]), tmp_path, places)
    named = page.evaluate("interlock.Canvas.labels().length")
    assert 1 <= named < 20
    assert page.inner_text("#unnamed") == f"{25 - named} names appear when you zoom in."
    page.evaluate("interlock.Canvas.centre('o00', { zoom: true })")
    page.evaluate("interlock.Canvas.zoom(6)")
    page.wait_for_function("document.getElementById('unnamed').textContent === ''")


@pytest.mark.parametrize("moved", [False, True])
def test_a_focus_that_ends_gives_back_the_view_that_was_before(
    page: Page, tmp_path: Path, *, moved: bool
) -> None:
    """After a search; but where the reader has moved the view since, it stays as it is."""
    drawn(page, a_map([a_tie(f"o{n}", f"o{n + 1}") for n in range(30)]), tmp_path)
    whole = page.evaluate("interlock.Canvas.scale()")
    page.fill("#search input", "O17")
    page.keyboard.press("Enter")
    closer = page.evaluate("interlock.Canvas.scale()")
    assert closer > whole * 1.2
    if moved:
        page.evaluate("interlock.Canvas.zoom(1.1)")
    page.evaluate("interlock.State.close()")
    now = page.evaluate("interlock.Canvas.scale()")
    assert now == pytest.approx(closer * 1.1 if moved else whole)


def test_light_lines_stand_back_where_many_tell_weights(page: Page, tmp_path: Path) -> None:
    """In the file the lightest lines are the faintest and come first, beneath the heavy ones."""
    names = [f"o{n:02}" for n in range(14)]
    ties = [shared_by(a, b, "s") for n, a in enumerate(names) for b in names[n + 1 :]]
    ties[0] = shared_by("o00", "o01", *"stuvwxyz")
    drawn(page, a_map(ties)._replace(kind=MapKind.shared), tmp_path)
    drawing = fromstring(page.evaluate("interlock.Exporting.svg('all')").encode())
    told = [
        (float(one.get("stroke-width", 0)), float(one.get("stroke-opacity", 1)))
        for one in drawing.iter(f"{_SVG}line")
    ]
    shown = told[: len(ties)]
    assert shown == sorted(shown)
    assert shown[0][1] < 0.7 < shown[-1][1]
