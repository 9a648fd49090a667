"""What a reader does with the page of a map: search, filter, focus, slide time, walk by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from graphs.maps.figures import Figures, GroupBy, figures_of
from graphs.maps.material import MapKind, MapRecord, MapTie, Material, Shared
from graphs.maps.page import page_of
from registry.questions.refs import Ref, SourceNote
from registry.spans import Held, Span
from tests.graphs.maps.made import a_map, a_record, a_tie

pytestmark = [pytest.mark.database("sqlite"), pytest.mark.browser]

_SOURCE = Ref("minutes", "source", "Minutes of the council", None)
_UNION = Ref("union", "organisation", "Syndicat des Marins", "SDM")


def until(last: str) -> Held:
    return Held(Span(None, last), Span(None, last))


def a_council() -> Material:
    """A council with a union for certain, a ministry until 2018 and perhaps an embassy from 2019 on.

    The ministry alone leads on to a board.
    """
    quoted = (SourceNote(_SOURCE, "p. 4", "The union sits on the council.", _UNION, "states"),)
    records = [
        MapRecord(Ref("council", "mechanism", "Council", None), country="LS"),
        MapRecord(_UNION, ("Zeeliedenbond Één",), "workers", "LS", (("Founded", "1990"),)),
        a_record("ministry", side="government", country="LS"),
        a_record("embassy", side="government", country="ZA"),
        a_record("board", kind="mechanism", country="ZA"),
    ]
    ties = [
        a_tie("union", "council")._replace(side="workers", sources=quoted),
        a_tie("ministry", "council", until("2018-06-30"))._replace(side="government", what="chair"),
        a_tie("embassy", "council", Held(Span("2019-01-01", None), Span("2021-01-01", None))),
        a_tie("ministry", "board"),
    ]
    council = a_map(ties, records, day="2018-01-01", hops=2)
    return council._replace(start=("council",))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page without network; whatever it complains of or asks for fails the test."""
    told: list[str] = []
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 800})
    opened = context.new_page()
    opened.on("console", lambda message: told.append(message.text))
    opened.on("pageerror", lambda problem: told.append(str(problem)))
    opened.on("request", lambda asked: told.append(asked.url) if not asked.url.startswith("file:") else None)
    yield opened
    context.close()
    assert told == []


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return saved(page_of(a_council()).html, tmp_path_factory.mktemp("council"))


def saved(html: str, folder: Path) -> Path:
    place = folder / "map.html"
    place.write_text(html, encoding="utf-8")
    return place


def opened(page: Page, place: Path, address: str = "") -> Page:
    page.goto(f"file://{place}{address}")
    page.wait_for_selector("html[data-drawn]")
    return page


def on_the_map(page: Page, tone: str = "") -> list[str]:
    found: list[Any] = page.evaluate("interlock.Main.scene().nodes.map(({ id, tone }) => [id, tone])")
    return sorted(node for node, its in found if its == (tone or its))


def lines(page: Page) -> dict[str, list[Any]]:
    told = "[id, [held, dashes.length > 0, count]]"
    script = f"Object.fromEntries(interlock.Main.scene().ties.map(({{ id, held, dashes, count }}) => {told}))"
    found: dict[str, list[Any]] = page.evaluate(script)
    return found


def press(page: Page, node: str) -> None:
    """Click the mark of a record where it is drawn."""
    script = """(id) => { const { Canvas } = interlock;
      const zero = Canvas.origin(), place = Canvas.places().get(id);
      const box = document.getElementById("map").getBoundingClientRect(), scale = Canvas.scale();
      return [box.left + place.x * scale + zero.x, box.top + place.y * scale + zero.y]; }"""
    across, down = page.evaluate(script, node)
    page.mouse.click(across, down)


def shown(page: Page, table: str) -> None:
    """Open a table, and wait until it has rows."""
    page.click(f"{table} summary")
    page.locator(f"{table} tbody tr").first.wait_for()


@pytest.mark.parametrize("wanted", ["syndicat", "sdm", "zeeliedenbond een"])
def test_a_record_is_found_by_name_acronym_and_alias(page: Page, council: Path, wanted: str) -> None:
    opened(page, council)
    page.fill("#wanted", wanted)
    assert page.locator("#hits [role=option]").count() == 1
    page.press("#wanted", "Enter")
    assert page.inner_text("#card h2") == "Syndicat des Marins (SDM)"
    card = page.inner_text("#card")
    assert "“The union sits on the council.”" in card
    assert "Minutes of the council · p. 4 · asserted by Syndicat des Marins (SDM)" in card
    assert "certain on 1 January 2018" in card
    assert on_the_map(page, "strong") == ["council", "union"]
    page.click("#card button:has-text('Council')")
    assert page.inner_text("#card h2") == "Council"


def test_a_name_that_is_not_there_is_said_to_be_missing(page: Page, council: Path) -> None:
    opened(page, council)
    page.fill("#wanted", "nobody")
    assert "No record on this map" in page.inner_text("#hits")
    page.press("#wanted", "Enter")
    assert page.locator("#card").is_hidden()


def test_a_filter_hides_records_and_says_how_many(page: Page, council: Path) -> None:
    opened(page, council)
    assert on_the_map(page) == ["board", "council", "ministry", "union"]
    page.uncheck("#controls label:has-text('workers') input")
    assert on_the_map(page) == ["board", "council", "ministry"]
    assert "1 record and 1 tie outside the filters" in page.inner_text("#outside")
    page.click("button[aria-label='Kind: show none']")
    assert on_the_map(page) == []
    page.click("#reset")
    assert on_the_map(page) == ["board", "council", "ministry", "union"]


def test_a_hidden_role_takes_along_whom_only_it_brought(page: Page, council: Path) -> None:
    opened(page, council)
    page.click("#controls summary:has-text('Role')")
    page.uncheck("#controls label:has-text('chair') input")
    assert on_the_map(page) == ["council", "union"]


def test_a_click_focuses_a_neighbourhood_and_a_select_widens_it(page: Page, council: Path) -> None:
    opened(page, council)
    press(page, "union")
    assert on_the_map(page, "strong") == ["council", "union"]
    assert on_the_map(page, "faded") == ["board", "ministry"]
    page.select_option("#focus select", "2")
    assert on_the_map(page, "faded") == ["board"]
    page.click("#focus button")
    assert on_the_map(page, "faded") == []


def test_time_brings_and_takes_ties_and_whom_they_reached(page: Page, council: Path) -> None:
    opened(page, council)
    page.focus("#slider")
    page.keyboard.press("End")
    assert page.get_attribute("#slider", "aria-valuetext") == "1 January 2021"
    # Without the ministry nothing leads to the board.
    assert on_the_map(page) == ["council", "embassy", "union"]
    assert lines(page)["council|embassy"] == ["certain", False, 1]
    page.keyboard.press("ArrowLeft")
    assert page.inner_text("#timeline output") == "1 January 2019"
    assert lines(page)["council|embassy"] == ["possible", True, 1]
    assert "1 certain tie, 1 possible tie" in page.inner_text("#changes")
    page.check("#sure")
    assert on_the_map(page) == ["council", "union"]
    page.uncheck("#sure")
    page.focus("#slider")
    page.keyboard.press("PageDown")
    assert page.inner_text("#timeline output") == "1 January 2018"
    assert "1 joined" not in page.inner_text("#changes")


def test_what_lasts_is_told_as_over(page: Page, tmp_path: Path) -> None:
    ties = [a_tie("one", "two", until("2015-12-31"), by="agreement", lasts=True), a_tie("two", "body")]
    opened(page, saved(page_of(a_map(ties)).html, tmp_path))
    assert lines(page)["one|two"][0] == "over"
    press(page, "one")
    assert "over by 30 June 2020" in page.inner_text("#card")


def test_an_address_brings_back_what_was_seen(page: Page, council: Path) -> None:
    opened(page, council)
    page.uncheck("#controls label:has-text('workers') input")
    page.select_option("#controls label:has-text('Size by') select", "ties")
    assert "The larger a mark, the more: ties on the day." in page.inner_text("#legend")
    page.focus("#slider")
    page.keyboard.press("End")
    press(page, "embassy")
    address = "#" + page.evaluate("interlock.State.address()")
    assert "day=2021-01-01" in address
    seen = page.evaluate("interlock.State.get()")
    # A pasted address is followed when the browser tells of it, a moment later.
    opened(page, council, "#")
    page.wait_for_function("!interlock.State.get().chosen")
    opened(page, council, address)
    page.wait_for_function("interlock.State.get().chosen === 'embassy'")
    assert page.evaluate("interlock.State.get()") == seen
    assert on_the_map(page) == ["council", "embassy"]
    assert page.inner_text("#card h2") == "Embassy"


@pytest.mark.parametrize(("day", "there"), [("2019-05-04", "embassy"), ("2018-05-04", "ministry")])
def test_an_address_may_ask_for_a_day_on_which_nothing_changes(
    page: Page, council: Path, day: str, there: str
) -> None:
    opened(page, council, f"#day={day}")
    assert page.evaluate("interlock.State.get().day") == day
    assert {"council", "union", there} <= set(on_the_map(page))


@pytest.mark.parametrize(
    "address",
    [
        "#day=1999-02-30&focus=nobody&card=<img src=x onerror=alert(1)>&size=constructor&group=__proto__",
        "#no-kinds=constructor,__proto__&open=group:side:nothing&view=1,NaN,3&reach=99&theme=javascript:1",
        "#%E0%A4%A&card=%E0%A4%A&__proto__=1&toString=2&=&&",
        "#" + "no-kinds=x," * 5000,
    ],
)
def test_an_address_that_makes_no_sense_changes_nothing(page: Page, council: Path, address: str) -> None:
    opened(page, council, address)
    assert page.evaluate("interlock.State.get()") == page.evaluate("interlock.State.defaults")
    assert on_the_map(page) == ["board", "council", "ministry", "union"]


def test_an_address_pasted_into_the_open_page_is_followed(page: Page, council: Path) -> None:
    opened(page, council)
    page.evaluate("location.hash = 'day=2021-01-01&card=union'")
    page.wait_for_selector("#card:not([hidden])")
    assert on_the_map(page) == ["council", "embassy", "union"]


def test_where_there_is_no_clipboard_the_link_stands_ready_to_copy(page: Page, council: Path) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    opened(page, council, "#card=union")
    page.click("#copy-link")
    assert page.input_value("#link").endswith("#card=union")
    assert page.evaluate("document.getSelection().toString() || document.activeElement.id") != ""


def test_the_keyboard_alone_is_enough(page: Page, council: Path) -> None:
    opened(page, council)
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "map":
            break
    page.locator("#live", has_text="Council, body, 2 ties").wait_for(state="attached")
    walked = {page.evaluate("interlock.State.get().cursor")}
    for key in ("ArrowLeft", "ArrowRight", "ArrowRight", "ArrowUp", "ArrowDown", "ArrowDown", "ArrowLeft"):
        page.keyboard.press(key)
        walked.add(page.evaluate("interlock.State.get().cursor"))
    assert len(walked) >= 3
    stands = page.evaluate("interlock.State.get().cursor")
    page.keyboard.press(" ")
    assert page.evaluate("interlock.State.get().focus") == stands
    assert stands in on_the_map(page, "strong")
    page.keyboard.press("Enter")
    name = page.inner_text("#card h2")
    assert page.evaluate("document.activeElement.textContent") == name
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "map"
    page.keyboard.press("Escape")
    assert page.locator("#card").is_hidden()
    assert on_the_map(page, "faded") == []
    page.keyboard.press("/")
    page.keyboard.type("sdm")
    page.keyboard.press("Enter")
    assert page.inner_text("#card h2") == "Syndicat des Marins (SDM)"
    page.focus("#map")
    page.keyboard.press("?")
    assert page.locator("dialog[open]").inner_text().startswith("Keys")
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0


def test_the_tables_say_the_same_and_lead_to_the_map(page: Page, council: Path) -> None:
    opened(page, council)
    shown(page, "#table-records")
    shown(page, "#table-ties")
    assert page.locator("#table-ties tbody tr").count() == 3
    assert "1 January 2018" in page.inner_text("#table-records caption")
    names = page.locator("#table-records tbody th")
    assert names.all_inner_texts()[0] == "Board"
    page.click("#table-records th button:has-text('Name')")
    assert names.all_inner_texts()[0] == "Syndicat des Marins (SDM)"
    assert page.get_attribute("#table-records th >> nth=0", "aria-sort") == "descending"
    page.click("#table-records th button:has-text('Ties')")
    assert names.all_inner_texts()[:2] == ["Council", "Ministry"]
    page.click("#table-ties tbody tr:has-text('Syndicat') button:has-text('Syndicat')")
    assert page.inner_text("#card h2") == "Syndicat des Marins (SDM)"
    page.focus("#slider")
    page.keyboard.press("End")
    assert page.locator("#table-ties tbody tr").count() == 2


def test_a_projected_tie_counts_what_is_shared_on_the_day(page: Page, tmp_path: Path) -> None:
    through = tuple(
        Shared(Ref(name, "organisation", name.title(), None), until(last))
        for name, last in (("first", "2019-12-31"), ("second", "2030-12-31"), ("third", "2030-12-31"))
    )
    tie = a_tie("one", "two", by="shared")._replace(weight=3.0, through=through)
    material = a_map([tie], day="2019-01-01")._replace(kind=MapKind.overlaps)
    opened(page, saved(page_of(material).html, tmp_path))
    assert lines(page)["one|two"][2] == 3
    page.focus("#slider")
    page.keyboard.press("ArrowRight")
    assert lines(page)["one|two"][2] == 2
    page.evaluate("interlock.State.choose('one|two')")
    assert "2 of 3 shared on 1 January 2020" in page.inner_text("#card")
    assert "shares member with" in page.inner_text("#card")
    assert "First · not on 1 January 2020" in page.inner_text("#card")


def a_crowd() -> Material:
    """Too many for one map: 1,600 unions and 40 ministries around a council."""
    records = [a_record(f"u{n:04}", side="workers") for n in range(1600)]
    records += [a_record(f"m{n:02}", side="government") for n in range(40)]
    return a_map([a_tie(record.ref.id, "council") for record in records], records)


def test_a_crowded_map_opens_in_groups_and_says_what_is_left_out(page: Page, tmp_path: Path) -> None:
    crowd = a_crowd()
    places = {record.ref.id: (n % 40 * 50, n // 40 * 50) for n, record in enumerate(crowd.records)}
    figures = Figures({}, {}, (), GroupBy.side)
    opened(page, saved(page_of(crowd, places, figures).html, tmp_path))
    workers, government = "group:side:workers", "group:side:government"
    assert {workers, government} <= set(on_the_map(page))
    assert len(on_the_map(page)) == 3
    assert max(line[2] for line in lines(page).values()) == 1600
    press(page, government)
    assert len(on_the_map(page)) == 42
    page.click("#opened button:has-text('Close government')")
    assert len(on_the_map(page)) == 3
    page.focus("#map")
    page.evaluate(f"interlock.State.set({{ cursor: '{workers}' }})")
    page.keyboard.press("Enter")
    assert len(on_the_map(page)) == 1500
    assert "103 records are left out" in page.inner_text("#notices")
    assert "u1599" not in on_the_map(page)
    page.fill("#wanted", "u1599")
    page.press("#wanted", "Enter")
    assert on_the_map(page, "strong") == ["group:side:kind-organisation", "u1599"]
    shown(page, "#table-records")
    page.wait_for_selector("#table-records tbody tr")
    assert page.locator("#table-records tbody tr").count() == 500
    page.click("#table-records > button")
    assert page.locator("#table-records tbody tr").count() == 1000


def test_of_too_many_records_those_are_drawn_that_are_tied_to_one_another(page: Page, tmp_path: Path) -> None:
    # Two hundred hubs with nine members each: of the hubs alone no two are tied.
    ties = [a_tie(f"m{hub:03}-{n}", f"hub{hub:03}") for hub in range(200) for n in range(9)]
    many = a_map(ties)
    places = {record.ref.id: (n % 50 * 50, n // 50 * 50) for n, record in enumerate(many.records)}
    opened(page, saved(page_of(many, places).html, tmp_path))
    assert len(on_the_map(page)) == 1500
    assert len(lines(page)) == 1350
    assert page.inner_text("#changes").startswith("1,500 of 2,000 records, 1,350 certain ties")
    assert "1,500 records are shown, the most tied first; 500 records are left out" in page.inner_text(
        "#notices"
    )


def test_a_small_map_opens_in_groups_where_that_was_asked_for(page: Page, tmp_path: Path) -> None:
    figures = Figures({}, {}, (), GroupBy.country)
    opened(page, saved(page_of(a_council(), figures=figures).html, tmp_path))
    assert on_the_map(page) == ["group:country:LS", "group:country:ZA"]
    page.select_option("#controls label:has-text('Group by') select", "")
    assert on_the_map(page) == ["board", "council", "ministry", "union"]
    opened(page, tmp_path / "map.html", "#" + page.evaluate("interlock.State.address()"))
    assert on_the_map(page) == ["board", "council", "ministry", "union"]


def test_a_tie_to_a_record_of_the_same_name_stays_apart(page: Page, tmp_path: Path) -> None:
    """Two records may share a name; each has its own card."""
    namesakes = [MapRecord(Ref(key, "organisation", "Forum", None)) for key in ("forum-1", "forum-2")]
    ties: list[MapTie] = [a_tie("forum-1", "body"), a_tie("forum-2", "body"), a_tie("forum-2", "other")]
    opened(page, saved(page_of(a_map(ties, namesakes)).html, tmp_path))
    page.fill("#wanted", "forum")
    assert page.locator("#hits [role=option]").count() == 2
    page.press("#wanted", "ArrowDown")
    page.press("#wanted", "Enter")
    assert page.evaluate("interlock.State.get().chosen") == "forum-2"
    assert "seats (2)" in page.inner_text("#card")


def test_a_long_text_is_cut_short_until_all_of_it_is_asked_for(page: Page, tmp_path: Path) -> None:
    long = "n" * 3_000
    quoted = (SourceNote(_SOURCE, None, long, None, "states"),)
    told = MapRecord(Ref("board", "mechanism", "Board", None), (long,), None, None, (("Aim", long),), quoted)
    opened(page, saved(page_of(a_map([a_tie("ministry", "board")], [told])).html, tmp_path), "#card=board")
    for place, most in (("#card", 2_000), ("#sources", 1_000)):
        assert len(page.locator(place).inner_text()) < most, place
    for named in ("other names", "fact", "quote"):
        whole = page.locator("#card").get_by_role("button", name=f"letters of the {named}")
        name = whole.get_attribute("aria-label")
        assert name is not None
        assert name.startswith("Show all 3,0")
        whole.focus()
        page.keyboard.press("Enter")
        assert long in page.evaluate("document.activeElement.textContent"), named
    assert page.locator("#card button.whole").count() == 0


def test_a_long_text_is_whole_on_paper(page: Page, tmp_path: Path) -> None:
    quoted = (SourceNote(_SOURCE, None, "n" * 3_000, None, "states"),)
    told = MapRecord(Ref("board", "mechanism", "Board", None), sources=quoted)
    opened(page, saved(page_of(a_map([a_tie("ministry", "board")], [told])).html, tmp_path))
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert "n" * 3_000 in page.locator("#sources").inner_text()


def test_whatever_leaves_the_page_names_the_day_that_is_shown(page: Page, council: Path) -> None:
    opened(page, council)
    assert page.inner_text("#day") == "As of 2018-01-01"
    page.focus("#slider")
    page.keyboard.press("End")
    told = "Map of 2018-01-01, shown as of 1 January 2021"
    assert page.inner_text("#day") == told
    assert told in page.evaluate("interlock.Exporting.svg('all')")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert told in (page.text_content("#paper svg") or "")
    assert "1 January 2021" in page.inner_text("#table-records caption")


def a_link(a: str, b: str, what: str, start: str | None = None) -> MapTie:
    return a_tie(a, b, by="link")._replace(id=f"{what} {start}", what=what, start=start)


def test_a_card_tells_a_tie_in_the_direction_in_which_it_leads(page: Page, tmp_path: Path) -> None:
    bodies = [a_record(name, kind="mechanism") for name in ("group", "committee")]
    ties = [a_link("group", "committee", "reports_to"), a_tie("union", "committee")]
    opened(page, saved(page_of(a_map(ties, bodies)).html, tmp_path), "#card=committee")
    told = page.locator("#card li.tie")
    assert told.nth(0).inner_text().startswith("Union sits as member on this body")
    assert told.nth(1).inner_text().startswith("Group reports to this body")
    opened(page, tmp_path / "map.html", "#card=group")
    page.reload()
    page.wait_for_selector("html[data-drawn]")
    assert page.locator("#card li.tie").inner_text().startswith("reports to Committee")


def test_what_is_proposed_is_never_told_as_certain(page: Page, tmp_path: Path) -> None:
    ties = [
        a_link("group", "committee", "converts_to"),
        a_link("group", "council", "proposed_to_merge_into"),
        a_link("group", "forum", "possibly_same_as"),
        a_link("board", "committee", "converts_to", "2017"),
    ]
    bodies = [
        a_record(name, kind="mechanism") for name in ("board", "committee", "council", "forum", "group")
    ]
    opened(page, saved(page_of(a_map(ties, bodies)).html, tmp_path), "#card=group")
    told = "\n".join(page.locator("#card li.tie").all_inner_texts())
    assert "is proposed to convert to Committee" in told
    assert "proposed, as of 30 June 2020" in told
    assert "certain" not in told
    assert "1 certain tie, 1 possible tie, 2 proposed" in page.inner_text("#changes")
    looks: dict[str, str] = page.evaluate(
        "Object.fromEntries(interlock.Main.scene().ties.map(({ id, label }) => [id, label]))"
    )
    assert looks == {
        "board|committee": "bodies that overlap or work together",  # it has a day: it came about
        "committee|group": "proposed merger or conversion",
        "council|group": "proposed merger or conversion",
        "forum|group": "bodies that are possibly the same",
    }
    shown(page, "#table-ties")
    cells = page.locator("#table-ties tbody tr:has-text('Council') td").all_inner_texts()
    assert cells[0] == "is proposed to merge into"
    assert cells[-1] == "proposed"
    page.check("#sure")
    assert on_the_map(page) == ["board", "committee"]


def test_the_command_and_the_page_count_the_same_ties(page: Page, tmp_path: Path) -> None:
    ties = [a_tie("union", "council"), a_tie("union", "council")._replace(id="chairs", what="chair")]
    made = page_of(
        a_map([*ties, a_tie("ministry", "council"), a_tie("bank", "council", until("2001-12-31"))])
    )
    assert (made.nodes, made.edges, made.ties) == (3, 2, 3)
    opened(page, saved(made.html, tmp_path))
    assert "3 certain ties, 0 possible ties, drawn as 2 lines." in page.inner_text("#changes")
    assert page.inner_text("#table-ties summary") == "Ties on the map (3)"


def test_every_measure_is_explained_where_it_is_told(page: Page, tmp_path: Path) -> None:
    council = a_council()
    opened(page, saved(page_of(council, figures=figures_of(council)).html, tmp_path), "#card=council")
    assert page.locator("#size-says").is_hidden()
    page.select_option("#controls label:has-text('Size by') select", "betweenness")
    said = "shortest way between two others"
    assert said in page.inner_text("#size-says")
    assert page.get_attribute("#controls label:has-text('Size by') select", "aria-describedby") == "size-says"
    assert "betweenness" not in page.inner_text("#card dl >> nth=0")
    page.click("#card summary:has-text('what these figures say')")
    assert said in page.inner_text("#card .figures")
    shown(page, "#table-records")
    heading = page.get_attribute("#table-records th button:has-text('betweenness')", "title")
    assert said in (heading or "")


def test_what_certain_only_leaves_out_is_counted(page: Page, council: Path) -> None:
    opened(page, council, "#day=2019-05-04")
    assert page.inner_text("#outside").strip() == "Nothing is filtered out."
    page.check("#sure")
    assert page.inner_text("#outside").startswith("1 record and 1 tie left out by Certain only")


def test_who_sits_for_no_one_is_called_the_same_everywhere(page: Page, tmp_path: Path) -> None:
    records = [a_record("union", side="workers"), a_record("bank"), a_record("council", kind="mechanism")]
    ties = [a_tie("union", "council"), a_tie("bank", "council")]
    opened(page, saved(page_of(a_map(ties, records)).html, tmp_path), "#card=bank")
    shown(page, "#table-records")
    for place in ("#legend", "#controls", "#card", "#table-records tbody"):
        assert "no single constituency" in page.inner_text(place), place


@pytest.mark.parametrize("wanted", ["munoz nandu", "ÑANDÚ josé", "José Muñoz-Ñandú", "munoz-nan", "oconnor"])
def test_a_name_is_found_without_its_hyphens_and_in_any_order(
    page: Page, tmp_path: Path, wanted: str
) -> None:
    named = MapRecord(Ref("jose", "person", "José Muñoz-Ñandú O’Connor", None))
    opened(page, saved(page_of(a_map([a_tie("jose", "body")], [named])).html, tmp_path))
    page.fill("#wanted", wanted)
    assert page.locator("#hits [role=option]").count() == 1


def test_whoever_finds_a_record_stands_at_its_card_on_a_phone_too(page: Page, council: Path) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    opened(page, council)
    page.fill("#wanted", "sdm")
    page.press("#wanted", "Enter")
    assert page.evaluate("document.activeElement.textContent") == "Syndicat des Marins (SDM)"
    box = page.locator("#card h2").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 844
    page.click("#card button:has-text('Council')")
    assert page.input_value("#wanted") == ""


def test_every_stop_of_the_tab_key_has_a_name(page: Page, council: Path) -> None:
    opened(page, council)
    assert page.locator("#map [tabindex='0']").count() == 0
    page.click("#tools summary:has-text('Save')")
    with page.expect_download():
        page.focus("#tools button:has-text('SVG, whole map')")
        page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Save"
