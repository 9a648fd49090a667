"""What the lines of a map of shared things weigh, on its own day and on any other that the slider shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from graphs.maps.drawn import days_of_change
from graphs.maps.kinds.corridors import corridors_map
from graphs.maps.kinds.overlaps import overlaps_map
from graphs.maps.kinds.shared import shared_map
from graphs.maps.material import Material
from graphs.maps.page import page_of
from graphs.networks.projection import Weighting
from registry.asof import AsOf
from registry.errors import BadInput
from registry.store.location import Location
from registry.store.reading import reading
from tests.conftest import find_chromium
from tests.graphs.maps.test_shared_seats import TIMES
from tests.registry.test_times_of_seats_and_agreements import WORLD as AGREEMENTS

pytestmark = [pytest.mark.database("sqlite"), pytest.mark.browser]
World = Callable[[str], Location]
_DAY = "2012-06-01"
_WEIGHTS = """(days) => Object.fromEntries(days.map((day) => {
  interlock.State.set({ day });
  return [day, Object.fromEntries(interlock.Main.scene().ties.map(({ id, weight }) => [id, weight]))];
}))"""


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    path = find_chromium()
    assert path is not None, "Chromium is missing; install it with: apt-get install chromium"
    with sync_playwright() as playwright:
        launched: Browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        yield launched.new_context(offline=True).new_page()
        launched.close()


def weights_drawn(page: Page, material: Material, folder: Path) -> dict[str, dict[str, float]]:
    """What each line weighs on each day on which anything changes, by the page."""
    place = folder / "map.html"
    place.write_text(page_of(material).html, encoding="utf-8")
    page.goto(f"file://{place}")
    page.wait_for_selector("html[data-drawn]")
    told: dict[str, dict[str, float]] = page.evaluate(_WEIGHTS, days_of_change(material))
    return told


def weights_counted(material: Material) -> dict[str, float]:
    """What each pair weighs on the day of the map, of those that are told on that day."""
    day = AsOf.on(material.as_of.day)
    return {
        "|".join(sorted((tie.from_id, tie.to_id))): tie.weight or 0.0
        for tie in material.ties
        if tie.is_told(day, material.least)
    }


@pytest.mark.parametrize("weighting", list(Weighting))
@pytest.mark.parametrize("kind", [overlaps_map, shared_map])
def test_on_every_day_a_line_weighs_what_a_map_of_that_day_says(
    page: Page, a_world: World, tmp_path: Path, kind: Callable[..., Material], weighting: Weighting
) -> None:
    with reading(a_world(TIMES)) as reader:
        told = weights_drawn(page, kind(reader, AsOf.on(_DAY), weighting=weighting), tmp_path)
        assert len(told) > 5
        for day, weights in told.items():
            try:
                counted = weights_counted(kind(reader, AsOf.on(day), weighting=weighting))
            except BadInput:
                # On the last day nothing is shared any more, and so no map of it made.
                counted = {}
            assert weights == pytest.approx(counted, abs=1e-6), day


def test_corridors_weigh_on_every_day_the_agreements_that_may_last_then(
    page: Page, a_world: World, tmp_path: Path
) -> None:
    world = AGREEMENTS.replace(
        "{id: corridor, name: A corridor,",
        "{id: corridor, name: A corridor, expires_on: 2016-06, stages: [{stage: signed, entered: 2012-03}],",
    )
    with reading(a_world(world)) as reader:
        told = weights_drawn(page, corridors_map(reader, AsOf.on("2018-01-01")), tmp_path)
        assert {weights["xa|xb"] for weights in told.values()} == {2, 3}
        for day, weights in told.items():
            assert weights == weights_counted(corridors_map(reader, AsOf.on(day))), day
