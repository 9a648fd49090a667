"""Who cannot see the map or use a mouse can still read it: axe-core finds nothing serious on its page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.by_hand import of_everything
from tests.browser.conftest import watched, written

pytestmark = pytest.mark.browser

_RUN = """
async () => {
  const told = await axe.run(document, { resultTypes: ["violations"] });
  return told.violations
    .filter((found) => ["serious", "critical"].includes(found.impact))
    .flatMap((found) => found.nodes.map((node) => `${found.id}: ${node.html}: ${node.failureSummary}`));
}
"""
SIZES = {"desktop": {"width": 1280, "height": 800}, "phone": {"width": 390, "height": 844}}


def serious(page: Page) -> list[str]:
    """What axe-core calls serious or critical, with the element."""
    found: list[str] = page.evaluate(_RUN)
    return found


def open_all(page: Page) -> None:
    """The card of a record, and whatever unfolds: the table, the filters, the sources."""
    page.evaluate("interlock.State.choose('ministry')")
    page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
    page.wait_for_selector("#card:not([hidden])")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(
    chromium: Browser, axe: str, tmp_path: Path, scheme: str, size: str
) -> None:
    options: dict[str, Any] = {"color_scheme": scheme, "viewport": SIZES[size]}
    with watched(chromium, axe, **options) as opened:
        opened.open(written(of_everything(), tmp_path))
        assert serious(opened.page) == []
        open_all(opened.page)
        assert serious(opened.page) == []
        assert opened.told == []


def test_axe_sees_what_is_wrong(chromium: Browser, axe: str, tmp_path: Path) -> None:
    with watched(chromium, axe) as opened:
        opened.open(written(of_everything(), tmp_path))
        opened.page.evaluate("document.body.appendChild(document.createElement('button'))")
        opened.page.evaluate("document.documentElement.removeAttribute('lang')")
        assert {line.split(":")[0] for line in serious(opened.page)} == {"button-name", "html-has-lang"}
