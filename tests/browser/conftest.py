"""A real Chromium without network, and pages of maps in it, watched for what they must not do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Browser, Dialog, Page
from playwright.sync_api import TimeoutError as NotDrawn

from graphs.maps.material import Material
from graphs.maps.page import page_of
from tests.conftest import IN_CI, launched_chromium

_AXE = Path(__file__).with_name("node_modules") / "axe-core" / "axe.min.js"


class Watched(NamedTuple):
    """A page, and whatever it said on the console, asked of anybody, opened or raised."""

    page: Page
    told: list[str]

    def open(self, file: Path, fragment: str = "") -> None:
        """Open a map, and wait until it is drawn."""
        # A page of the same address would only be scrolled to a new fragment.
        self.page.goto("about:blank")
        self.page.goto(file.as_uri() + fragment)
        try:
            self.page.wait_for_selector("html[data-drawn]")
        except NotDrawn:
            pytest.fail(f"the map is not drawn: {self.told}")


# For a module, not for the session: while it runs, no test of another module can run a loop of its own.
@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for all tests of a module."""
    with launched_chromium() as browser:
        yield browser


@contextmanager
def watched(browser: Browser, script: str = "", **options: Any) -> Iterator[Watched]:  # noqa: ANN401
    """A page without network; ``script`` is in it before its own, ``options`` are those of a context."""
    context = browser.new_context(offline=True, **{"viewport": {"width": 1280, "height": 800}, **options})
    told: list[str] = []
    if script:
        context.add_init_script(script)
    page = context.new_page()
    page.set_default_timeout(5_000)
    _listen(page, told)
    context.on("page", lambda opened: told.append(f"opened {opened.url}"))
    try:
        yield Watched(page, told)
    finally:
        context.close()


def _listen(page: Page, told: list[str]) -> None:
    def asked_back(dialog: Dialog) -> None:
        told.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    page.on("console", lambda message: told.append(f"console: {message.text}"))
    page.on("pageerror", lambda problem: told.append(f"error: {problem}"))
    # Chromium asks for no leave to show what the page itself made.
    own = ("file:", "blob:", "data:", "about:")
    page.on("request", lambda asked: None if asked.url.startswith(own) else told.append(f"asked {asked.url}"))
    page.on("dialog", asked_back)


def written(made: Material, folder: Path) -> Path:
    """The file of a map, its records in rows: where a layout puts them is not what is tried here."""
    ids = [record.ref.id for record in made.records]
    path = folder / "map.html"
    page = page_of(made, {key: (at % 10 * 150, at // 10 * 90) for at, key in enumerate(ids)})
    path.write_text(page.html, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def axe() -> str:
    """The script of axe-core."""
    if not _AXE.exists():
        missing = "axe-core is missing; install npm, then: make pytest"
        if IN_CI:
            pytest.fail(missing)
        pytest.skip(missing)
    return _AXE.read_text(encoding="utf-8")
