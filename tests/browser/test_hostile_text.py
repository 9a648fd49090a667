"""No text on a map runs, loads or opens anything, wherever it stands and whatever is opened to read it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Download, Page

from tests.browser.by_hand import FIELDS, everywhere, of_everything
from tests.browser.conftest import Watched, watched, written
from tests.browser.hostile import HOSTILE

pytestmark = pytest.mark.browser

TEXTS = tuple(text for text in HOSTILE.values() if len(text) < 20_000)
LONG = tuple(text for text in HOSTILE.values() if len(text) >= 20_000)
_QUIET = "window.print = () => {}"
HALF_A_LETTER = "\ud800"
"""No file in UTF-8 can hold it; a box to type in can."""
KEYS = (
    "", "query", "day", "certain", "no-kinds", "no-sides", "no-roles", "no-countries", "no-ties", "focus",
    "reach", "card", "size", "colour", "group", "open", "theme", "view", "__proto__", "constructor",
)  # fmt: skip
"""What the address of a page may tell; and what it must not."""
_TYPED = "(box, text) => { box.value = text; box.dispatchEvent(new Event('input', { bubbles: true })); }"
_ADDRESSED = """
async (told) => {
  for (const each of told) {
    location.hash = each;
    await new Promise((done) => setTimeout(done));
  }
}
"""

# Each record's card, then each tie's; whatever unfolds; whatever can be pressed or chosen.
_CARDS = """
async () => {
  const { State } = interlock;
  const shown = () => new Promise((done) => requestAnimationFrame(() => done()));
  const page = JSON.parse(document.getElementById("content").textContent);
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  const pairs = new Set(page.ties.map((tie) => [tie.from, tie.to].sort().join("|")));
  let at = 0;
  for (const chosen of [...page.records.map((record) => record.id), ...pairs]) {
    State.choose(chosen);
    if (at++ % 5 === 0) await shown();
  }
  State.choose("");
}
"""
_PRESSED = """
async () => {
  const shown = () => new Promise((done) => requestAnimationFrame(() => done()));
  const found = document.querySelectorAll("button, summary, input[type=checkbox], input[type=radio]");
  const ours = [...found].filter((each) => !each.closest("tbody, #card, .vis-network"));
  for (const each of ours) { if (each.isConnected) { each.click(); await shown(); } }
  for (const choice of document.querySelectorAll("select")) {
    for (const option of [...choice.options]) {
      choice.value = option.value;
      choice.dispatchEvent(new Event("change", { bubbles: true }));
      await shown();
    }
  }
  return ours.length;
}
"""
# The page has five scripts of its own: three blocks of JSON, the library and ours.
_HARMED = """
() => {
  const all = [...document.querySelectorAll("*")];
  const made = "iframe, object, embed, base, link, img, animate, use, foreignObject, form[action]";
  const elements = [...document.querySelectorAll(made)].map((each) => each.outerHTML.slice(0, 200));
  const attributes = all.flatMap((each) => [...each.attributes])
    .filter(({ name, value }) => /^on/i.test(name) || /^\\s*j\\s*a\\s*v\\s*a\\s*script:/i.test(value))
    .map(({ name, value }) => `${name}=${value.slice(0, 200)}`);
  const scripts = document.scripts.length === 5 ? [] : [`${document.scripts.length} scripts`];
  const ran = "owned" in window ? ["ran"] : [];
  return [...ran, ...Object.keys(Object.prototype), ...elements, ...attributes, ...scripts];
}
"""


def unharmed(opened: Watched) -> None:
    """Nothing of a text has run or become an element, nothing was asked for, said or opened."""
    assert opened.page.evaluate(_HARMED) == []
    assert opened.told == []


@pytest.fixture
def browsing(chromium: Browser) -> Iterator[Watched]:
    with watched(chromium, _QUIET, accept_downloads=True) as opened:
        yield opened


def look_at_everything(page: Page) -> list[Download]:
    """Open all there is to open and press what can be pressed; the files that were saved on the way."""
    files: list[Download] = []
    page.on("download", lambda file: files.append(file))
    page.evaluate(_CARDS)
    assert page.evaluate(_PRESSED) > 5
    for _ in range(100):  # a picture of a large map takes its time
        if len({Path(file.suggested_filename).suffix for file in files}) > 1:
            break
        page.wait_for_timeout(100)
    return files


def open_exported(browser: Browser, files: list[Download], folder: Path) -> None:
    """Each file that was exported opens as a page of its own, and does nothing."""
    for at, file in enumerate(files):
        name = file.suggested_filename
        assert not set(name) & set('/\\<>:"|?*\0'), name
        path = folder / f"{at}{Path(name).suffix}"
        file.save_as(path)
        if path.suffix == ".svg":
            with watched(browser) as opened:
                opened.page.goto(path.as_uri())
                assert opened.page.evaluate("document.documentElement.localName") == "svg"
                assert opened.page.evaluate("document.querySelector('parsererror')") is None
                assert opened.page.evaluate("'owned' in window") is False
                assert opened.told == []


def test_there_are_enough_texts() -> None:
    assert len({*TEXTS, *LONG}) == len(HOSTILE) >= 40
    assert len(LONG) == 2


@pytest.mark.parametrize("field", FIELDS)
def test_a_text_does_nothing_in(field: str, browsing: Watched, chromium: Browser, tmp_path: Path) -> None:
    browsing.open(written(FIELDS[field](TEXTS), tmp_path))
    files = look_at_everything(browsing.page)
    assert {Path(file.suggested_filename).suffix for file in files} >= {".svg", ".png"}
    unharmed(browsing)
    open_exported(chromium, files, tmp_path)


@pytest.mark.parametrize("text", LONG, ids=("letters", "markup"))
def test_a_long_text_does_nothing_in_all_fields_at_once(
    text: str, browsing: Watched, chromium: Browser, tmp_path: Path
) -> None:
    browsing.open(written(everywhere(text), tmp_path))
    files = look_at_everything(browsing.page)
    unharmed(browsing)
    open_exported(chromium, files, tmp_path)


def test_names_are_shown_as_they_are(browsing: Watched, tmp_path: Path) -> None:
    browsing.open(written(FIELDS["name, acronym, aliases"](TEXTS), tmp_path))
    for at, text in enumerate(TEXTS):
        browsing.page.evaluate(f"interlock.State.choose('r{at:03}')")
        shown = browsing.page.evaluate("document.querySelector('#card h2').textContent")
        assert shown == f"{text} ({text})"


@pytest.fixture
def a_map(browsing: Watched, tmp_path: Path) -> Path:
    return written(of_everything(), tmp_path)


def test_a_text_does_nothing_in_the_search_box(browsing: Watched, a_map: Path) -> None:
    browsing.open(a_map)
    box = browsing.page.locator("#search input").first
    for text in (*TEXTS, HALF_A_LETTER):
        box.evaluate(_TYPED, text)
        box.press("Enter")
        unharmed(browsing)


def test_a_text_does_nothing_in_the_address(browsing: Watched, a_map: Path) -> None:
    for at in range(0, len(TEXTS), 12):
        some = "&".join(f"{key}={quote(text[:500])}" for text in TEXTS[at : at + 12] for key in KEYS)
        browsing.open(a_map, f"#{some}")
        unharmed(browsing)
    for text in (*TEXTS, "view=1e999,NaN,0", "view=0,0,0", "open=__proto__&no-kinds=constructor"):
        for told in (text, quote(text, safe=""), quote(quote(text, safe=""), safe="")):
            browsing.page.evaluate(_ADDRESSED, [told, "&".join(f"{key}={told}" for key in KEYS)])
    unharmed(browsing)


def test_a_text_does_nothing_in_the_name_of_the_file(browsing: Watched, a_map: Path) -> None:
    content = a_map.read_bytes()
    for at in range(0, len(TEXTS), 6):
        name = "".join(letter for text in TEXTS[at : at + 6] for letter in text[:40] if letter not in "/\0")
        path = a_map.with_name(f"{name.encode()[:240].decode(errors='ignore')}.html")
        path.write_bytes(content)
        browsing.open(path)
        unharmed(browsing)
