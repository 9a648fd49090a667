"""What leaves the page of a map: SVG and PNG files and paper; and how it stands on screens of all sizes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from playwright.sync_api import Browser, Page

from graphs.maps.material import MapRecord, Material
from graphs.maps.page import page_of
from registry.questions.refs import Ref, SourceNote
from registry.spans import Held, Span
from tests.graphs.maps.made import a_map, a_tie

pytestmark = [pytest.mark.database("sqlite"), pytest.mark.browser]

HOSTILE = '</text></svg><script>window.owned=1</script>"&\u0008\u202e'
_SOURCE = Ref("minutes", "source", "Minutes of the council", None)
_SVG = "{http://www.w3.org/2000/svg}"
Box = tuple[float, float, float, float]


def a_council() -> Material:
    """A council with thirty members of long names, two of them perhaps; one has a hostile name."""
    quoted = (SourceNote(_SOURCE, "p. 4", "All of them sit on the council.", None, "states"),)
    sides = ("government", "employers", "workers", "civil_society")
    records = [
        MapRecord(
            Ref(f"m{n:02}", "organisation", f"National Association of Seafarers and Dockers {n}", None),
            side=sides[n % 4],
        )
        for n in range(30)
    ]
    records += [
        MapRecord(Ref("council", "mechanism", "Council", None)),
        MapRecord(Ref("hostile", "organisation", HOSTILE, None)),
    ]
    perhaps = Held(Span("2019-01-01", None), None)
    ties = [a_tie(f"m{n:02}", "council")._replace(sources=quoted) for n in range(28)]
    ties += [a_tie("m28", "council", perhaps), a_tie("m29", "council", perhaps), a_tie("hostile", "council")]
    return a_map(ties, records, day="2020-06-30")._replace(title="Council of the Seas", start=("council",))


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("council") / "map.html"
    place.write_text(page_of(a_council()).html, encoding="utf-8")
    return place


@pytest.fixture
def page(browser: Browser, council: Path) -> Iterator[Page]:
    """The council's page, without network; whatever it complains of or asks for fails the test."""
    told: list[str] = []
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 800})
    opened = context.new_page()
    opened.on("console", lambda message: told.append(message.text))
    opened.on("pageerror", lambda problem: told.append(str(problem)))
    opened.on(
        "request",
        lambda asked: None if asked.url.startswith(("file:", "blob:")) else told.append(asked.url),
    )
    shown(opened, council)
    yield opened
    assert opened.evaluate("window.owned") is None
    context.close()
    assert told == []


def shown(page: Page, place: Path) -> None:
    page.goto(f"file://{place}")
    page.wait_for_selector("html[data-drawn]")


def saved(page: Page, entry: str) -> tuple[str, bytes]:
    """The name and the bytes of what the menu saves."""
    page.click("#tools summary:has-text('Save')")
    with page.expect_download() as download:
        page.click(f"#tools button:has-text('{entry}')")
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def words_of(drawing: Element) -> str:
    return " ".join(text.text or "" for text in drawing.iter(f"{_SVG}text"))


def test_an_svg_stands_alone_and_tells_what_the_map_tells(page: Page) -> None:
    name, content = saved(page, "SVG, whole map")
    assert name == "council-of-the-seas-2020-06-30.svg"
    drawing = fromstring(content)
    told = words_of(drawing)
    for text in ("Council of the Seas", "As of 2020-06-30", "Ties by hand.", "interlock map"):
        assert text in told
    assert re.search(r"organisation: workers \(7\)", told)
    assert "seat, possible on the day (2)" in told
    names = {title.text for title in drawing.iter(f"{_SVG}title")}
    assert len(names) == 33  # the title of the map, and of each record
    assert HOSTILE.replace("\u0008", "\ufffd") in names
    assert not {element.tag for element in drawing.iter()} & {f"{_SVG}script", f"{_SVG}foreignObject"}
    assert not re.search(rb"\b(?:href|src|on\w+)\s*=", re.sub(rb">[^<]*<", b"><", content))


def test_an_svg_of_the_screen_holds_what_is_on_the_screen(page: Page) -> None:
    page.evaluate(
        "interlock.Canvas.centre('m05', {zoom: true}); for (let n = 0; n < 4; n++) interlock.Canvas.zoom(1.5)"
    )
    _, content = saved(page, "SVG, as on screen")
    names = {title.text for title in fromstring(content).iter(f"{_SVG}title")}
    assert "National Association of Seafarers and Dockers 5" in names
    assert len(names) < 10


def test_an_export_shows_the_state_and_not_the_whole_past(page: Page) -> None:
    page.evaluate("interlock.State.set({sure: true})")
    _, content = saved(page, "SVG, whole map")
    told = words_of(fromstring(content))
    assert "seat (29)" in told
    assert "possible" not in told


def test_a_png_is_a_picture_of_the_same(page: Page) -> None:
    name, content = saved(page, "PNG, whole map")
    assert name == "council-of-the-seas-2020-06-30.png"
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = (int.from_bytes(content[at : at + 4]) for at in (16, 20))
    _, drawing = saved(page, "SVG, whole map")
    root = fromstring(drawing)
    assert (width, height) == (2 * int(root.get("width", 0)), 2 * int(root.get("height", 0)))
    assert len(content) > 20_000  # an empty picture of this size takes less


def test_on_paper_there_are_the_map_the_tables_and_the_sources(page: Page) -> None:
    page.evaluate("interlock.State.set({theme: 'dark'})")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#paper svg").bounding_box() is not None
    assert page.get_attribute("#paper svg > rect", "fill") == "#ffffff"
    assert not page.is_visible("#tools, #search, #controls, #zooming")
    assert page.locator("#tables table:visible").count() == 2
    assert page.locator("#table-ties tbody tr").count() == 31
    assert "All of them sit on the council." in page.inner_text("#sources")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    assert page.locator("#paper svg").count() == 0
    assert page.locator("#tables details[open]").count() == 0
    assert page.get_attribute("html", "data-theme") == "dark"


def test_the_page_says_what_it_is_and_who_says_so(page: Page) -> None:
    assert page.inner_text("#title") == "Council of the Seas"
    assert "2020-06-30" in page.inner_text("#day")
    assert "Ties by hand." in page.inner_text("#recipe")
    footer = page.inner_text("#sources")
    for text in ("interlock map", "Minutes of the council", "“All of them sit on the council.”", "p. 4"):
        assert text in footer


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1280, 800), (800, 600), (390, 844)])
def test_nothing_covers_the_map_on_any_screen(page: Page, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})
    boxes = {name: box_of(page, f"#{name}") for name in ("stage", "side", "controls", "timeline", "heading")}
    for one, other in combinations(boxes, 2):
        assert not meet(boxes[one], boxes[other]), (one, other)
    assert boxes["stage"][2] - boxes["stage"][0] > 300
    assert boxes["stage"][3] - boxes["stage"][1] > 300
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("factor", [0.4, 1, 2.5])
def test_no_label_covers_another_at_any_zoom(page: Page, factor: float) -> None:
    page.evaluate(f"interlock.Canvas.zoom({factor}); interlock.Canvas.network().redraw()")
    page.wait_for_timeout(50)
    labels: list[dict[str, Any]] = page.evaluate("interlock.Canvas.labels()")
    assert "council" in {label["id"] for label in labels}
    for one, other in combinations(labels, 2):
        assert not meet(tuple(one["box"]), tuple(other["box"])), (one, other)


def test_a_near_map_labels_every_record(page: Page) -> None:
    page.evaluate("for (let n = 0; n < 3; n++) interlock.Canvas.zoom(1.5)")
    page.wait_for_timeout(50)
    labelled = page.evaluate("interlock.Canvas.labels().map((label) => label.id)")
    assert len(labelled) == 32


def box_of(page: Page, selector: str) -> Box:
    found = page.locator(selector).bounding_box()
    assert found is not None
    return found["x"], found["y"], found["x"] + found["width"], found["y"] + found["height"]


def meet(one: Box, other: Box) -> bool:
    """Whether two boxes cover some of the same ground; edges may touch."""
    return (
        one[0] < other[2] - 0.5
        and other[0] < one[2] - 0.5
        and one[1] < other[3] - 0.5
        and other[1] < one[3] - 0.5
    )


def test_marks_of_direction_and_line_breaks_are_written_by_number(council: Path) -> None:
    html = council.read_text(encoding="utf-8")
    content = re.search(r'id="content">(.*?)</script>', html, re.DOTALL)
    assert content is not None
    assert "\u202e" not in content[1]
    assert {record["name"] for record in json.loads(content[1])["records"]} >= {HOSTILE}
