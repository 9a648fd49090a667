"""The page of a map: one file, the same bytes each time, text that stays text."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, sync_playwright

from graphs.maps.drawing import map_page
from graphs.maps.kinds.around import around_map
from graphs.maps.kinds.gathering import Wanted
from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.naming import record_named
from registry.questions.neighbourhood import neighbourhood
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.kinds import Kind
from tests.conftest import find_chromium

# A page is made from what questions answered: those are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

HOSTILE = (
    "</script><script>window.owned=1</script>",
    "<img src=x onerror=window.owned=1>",
    '" onmouseover="window.owned=1',
    "{{ 7 * 7 }}{% raw %}",
    "javascript:window.owned=1",
    "'; window.owned = 1; //",
    "<a href='http://example.org'>href</a>",
)


def page_of(reader: Reader, *names: str, day: str = "2017", hops: int = 2) -> str:
    start = [record_named(reader, name) for name in names]
    return map_page(around_map(reader, start, AsOf.on(day), Wanted(hops))).html


def block(page: str, name: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    found = re.search(rf'<script type="application/json" id="{name}">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    return json.loads(found[1])


def test_two_exports_are_the_same_bytes(reader: Reader) -> None:
    assert page_of(reader, "Lesotho TWG") == page_of(reader, "Lesotho TWG")


def test_the_map_shows_the_members_and_the_bodies_that_they_share(reader: Reader) -> None:
    page = page_of(reader, "Lesotho TWG")
    names = {node["id"] for node in block(page, "nodes")}
    assert {"ls-lm-twg", "ls-lttu", "iom", "ls-moha", "ls-ncc"} <= names
    assert "ls-moha|ls-ncc" in {edge["id"] for edge in block(page, "edges")}


def test_a_tie_carries_who_says_so(reader: Reader) -> None:
    content = block(page_of(reader, "Lesotho TWG"), "content")
    seats = [tie for tie in content["ties"] if tie["by"] == "seat"]
    assert len(seats) == 23  # twenty-two seats, and the person who fills one
    for tie in seats:
        source, _, quote, _, _ = content["notes"][tie["notes"][0]]
        assert quote
        assert content["sources"][source]["name"]


def test_a_passage_and_a_source_stand_in_the_page_once(reader: Reader) -> None:
    content = block(page_of(reader, "Lesotho TWG"), "content")
    notes = [tuple(note) for note in content["notes"]]
    names = [source["name"] for source in content["sources"]]
    assert len(notes) == len(set(notes)) < sum(len(tie["notes"]) for tie in content["ties"])
    assert len(names) == len(set(names))


def test_nothing_on_the_page_comes_from_elsewhere(reader: Reader) -> None:
    page = page_of(reader, "Lesotho TWG")
    assert not re.findall(r"<(?:script|link|img|iframe)[^>]+(?:src|href)\s*=", page)
    assert "default-src 'none'" in page


def test_a_map_of_nothing_is_refused(reader: Reader) -> None:
    with pytest.raises(BadInput, match="nothing to draw"):
        around_map(reader, [], AsOf.on("2017"), Wanted())


def test_more_hops_never_lose_a_record(reader: Reader) -> None:
    start = [record_named(reader, "ILO", [Kind.organisation])]
    seen: set[str] = set()
    for hops in (1, 2, 3):
        found = {ref.id for ref in neighbourhood(reader, start, AsOf.on("2017"), hops).nodes}
        assert seen <= found
        seen = found
    assert "ls-ncc" in seen


def a_hostile_world(make: Callable[[str], Location]) -> Location:
    quoted = [text.replace("'", "''") for text in HOSTILE]
    organisations = "".join(f"  - {{id: o{n}, name: '{text}'}}\n" for n, text in enumerate(quoted))
    seats = "".join(f"      - {{organisation: o{n}, role: member}}\n" for n in range(len(HOSTILE)))
    return make(
        f"organisations:\n{organisations}"
        f"mechanisms:\n  - id: board\n    name: '{quoted[0]}'\n    seats:\n{seats}"
    )


@pytest.fixture
def browser_page() -> Iterator[tuple[Page, list[str]]]:
    """A page of a real Chromium without network, and what it complained of or asked for."""
    path = find_chromium()
    assert path is not None, "Chromium is missing; install it with: apt-get install chromium"
    told: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        context = browser.new_context(offline=True, viewport={"width": 1280, "height": 800})
        page = context.new_page()
        page.on("console", lambda message: told.append(message.text))
        page.on("pageerror", lambda problem: told.append(str(problem)))
        page.on(
            "request",
            lambda request: told.append(request.url) if not request.url.startswith("file:") else None,
        )
        yield page, told
        browser.close()


def opened(page: Page, content: str, folder: Path) -> None:
    (folder / "map.html").write_text(content, encoding="utf-8")
    page.goto(f"file://{folder / 'map.html'}")
    page.wait_for_selector("html[data-drawn]")


@pytest.mark.browser
def test_a_browser_without_network_draws_the_map_and_says_nothing(
    reader: Reader, browser_page: tuple[Page, list[str]], tmp_path: Path
) -> None:
    page, told = browser_page
    opened(page, page_of(reader, "Lesotho TWG"), tmp_path)
    assert page.locator("#map canvas").count() == 1
    assert page.evaluate("interlock.Canvas.network().body.nodeIndices.length") == 26
    assert page.inner_text("#title") == "National Technical Working Group (TWG)"
    assert "2017" in page.inner_text("#day")
    assert told == []


@pytest.mark.browser
def test_the_legend_names_only_what_is_on_the_map(
    reader: Reader, browser_page: tuple[Page, list[str]], tmp_path: Path
) -> None:
    page, told = browser_page
    opened(page, page_of(reader, "Lesotho TWG", hops=1), tmp_path)
    assert "seat, possible on the day" not in page.inner_text("#legend")
    opened(page, page_of(reader, "Lesotho TWG", day="2020"), tmp_path)
    legend = page.inner_text("#legend")
    assert "seat, possible on the day" in legend
    assert "organisation: workers" in legend
    assert "agreement" not in legend
    assert told == []


@pytest.mark.browser
def test_hostile_names_are_shown_and_do_nothing(
    a_world: Callable[[str], Location], browser_page: tuple[Page, list[str]], tmp_path: Path
) -> None:
    page, told = browser_page
    with reading(a_hostile_world(a_world)) as reader:
        opened(page, page_of(reader, "board"), tmp_path)
    assert page.inner_text("#title") == HOSTILE[0]
    assert page.title() == HOSTILE[0]
    assert page.evaluate("interlock.Main.scene().nodes.length") == len(HOSTILE) + 1
    assert page.evaluate("window.owned") is None
    assert told == []


def test_hostile_names_stand_in_the_page_as_text(a_world: Callable[[str], Location]) -> None:
    with reading(a_hostile_world(a_world)) as reader:
        page = page_of(reader, "board")
    assert HOSTILE[0] not in page
    assert f"<title>{html.escape(HOSTILE[0])}</title>" in page
