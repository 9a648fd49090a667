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

CASES = {name: text for name, text in HOSTILE.items() if len(text) < 20_000}
LONG = {name: text for name, text in HOSTILE.items() if len(text) >= 20_000}
_QUIET = "window.print = () => {}"
HALF_A_LETTER = "\ud800"
"""No file in UTF-8 can hold it; a box to type in can."""
KEYS = (
    "", "query", "day", "certain", "no-kinds", "no-sides", "no-roles", "no-countries", "no-ties", "focus",
    "reach", "card", "size", "colour", "group", "open", "theme", "view", "__proto__", "constructor",
)  # fmt: skip
"""What the address of a page may tell; and what it must not."""
_LONGEST_ADDRESS = 20_000
"""A page does not read a longer one."""

# The page has five scripts of its own: three blocks of JSON, the library and ours.
_HARM = """
window.harmIn = (part) => {
  const made = "iframe, object, embed, base, link, img, animate, use, foreignObject, form[action]";
  const elements = [...part.querySelectorAll(made)].map((each) => each.outerHTML.slice(0, 200));
  const attributes = [...part.querySelectorAll("*")].flatMap((each) => [...each.attributes])
    .filter(({ name, value }) => /^on/i.test(name) || /^\\s*j\\s*a\\s*v\\s*a\\s*script:/i.test(value))
    .map(({ name, value }) => `${name}=${value.slice(0, 200)}`);
  const scripts = document.scripts.length === 5 ? [] : [`${document.scripts.length} scripts`];
  const ran = "owned" in window ? [`ran: ${window.owned}`] : [];
  return [...ran, ...Object.keys(Object.prototype), ...elements, ...attributes, ...scripts];
};
"""
# Each record's card, then each line's, with all that is cut short; whatever unfolds. What they say, and harm.
_CARDS = """
async () => {
  const page = JSON.parse(document.getElementById("content").textContent);
  const card = document.getElementById("card"), headings = [], harm = [];
  const pairs = new Set(page.ties.map((tie) => [tie.from, tie.to].sort().join("|")));
  for (const chosen of [...page.records.map((record) => record.id), ...pairs]) {
    // Not the record's neighbourhood too: what is drawn would be the same again and again.
    interlock.State.set({ chosen, focus: "" });
    for (const cut of card.querySelectorAll("button.whole")) cut.click();
    headings.push(card.querySelector("h2").textContent);
    harm.push(...harmIn(card).map((found) => `${chosen}: ${found}`));
  }
  interlock.State.choose(page.records.at(-1).id);
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  await new Promise((done) => requestAnimationFrame(() => done()));
  harm.push(...harmIn(document));
  for (const folded of document.querySelectorAll("#tables details")) folded.open = false;
  interlock.State.choose("");
  return [headings, harm];
}
"""
# Of many boxes to tick the first few: the buttons beside them tick and clear them all.
_PRESSED = """
async () => {
  const shown = () => new Promise((done) => requestAnimationFrame(() => done()));
  const found = document.querySelectorAll("button, summary, input[type=checkbox], input[type=radio]");
  const ours = [...found].filter((each) =>
    !each.closest("tbody, #card, .vis-network") && !each.matches("li:nth-child(n + 4) input"));
  for (const each of ours) { if (each.isConnected) { each.click(); await shown(); } }
  for (const choice of document.querySelectorAll("select")) {
    for (const option of [...choice.options]) {
      choice.value = option.value;
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    }
    await shown();
  }
  return ours.length;
}
"""
_SEARCHED = """
(cases) => {
  const box = document.querySelector("#search input"), harm = [];
  for (const [name, text] of cases) {
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    harm.push(...harmIn(document.getElementById("search")).map((found) => `${name}: ${found}`));
    box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    harm.push(...harmIn(document.getElementById("card")).map((found) => `${name}: ${found}`));
  }
  return harm;
}
"""
_ADDRESSED = """
async (cases) => {
  const harm = [];
  for (const [name, told] of cases) {
    location.hash = told;
    await new Promise((done) => setTimeout(done));
    harm.push(...harmIn(document).map((found) => `${name}: ${found}`));
  }
  return harm;
}
"""


def unharmed(opened: Watched) -> None:
    """Nothing of a text has run or become an element, nothing was asked for, said or opened."""
    assert named(opened.page.evaluate("harmIn(document)")) == []
    assert opened.told == []


def named(harm: list[str]) -> list[str]:
    """What was found, with the case whose number it left behind."""
    numbers = {f"ran: {at}": name for at, name in enumerate(HOSTILE)}
    return [f"{found} ({case})" if (case := numbers.get(found[-7:].strip())) else found for found in harm]


@pytest.fixture
def browsing(chromium: Browser) -> Iterator[Watched]:
    with watched(chromium, _QUIET + _HARM, accept_downloads=True) as opened:
        yield opened


def look_at_everything(page: Page) -> tuple[list[str], list[Download]]:
    """Open all there is to open and press what can be pressed: the headings of the cards, the files saved."""
    files: list[Download] = []
    page.on("download", lambda file: files.append(file))
    headings, harm = page.evaluate(_CARDS)
    assert named(harm) == []
    assert page.evaluate(_PRESSED) > 5
    for _ in range(100):  # a picture of a large map takes its time
        if {Path(file.suggested_filename).suffix for file in files} >= {".svg", ".png"}:
            break
        page.wait_for_timeout(100)
    return headings, files


def open_exported(browser: Browser, files: list[Download], folder: Path) -> None:
    """Each file that was exported opens as a page of its own, and does nothing."""
    assert {Path(file.suggested_filename).suffix for file in files} >= {".svg", ".png"}
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
    assert len({*CASES.values(), *LONG.values()}) == len(HOSTILE) >= 40
    assert len(LONG) == 2


@pytest.mark.parametrize("fields", FIELDS)
def test_a_text_does_nothing_in(fields: str, browsing: Watched, chromium: Browser, tmp_path: Path) -> None:
    browsing.open(written(FIELDS[fields](tuple(CASES.values())), tmp_path))
    headings, files = look_at_everything(browsing.page)
    unharmed(browsing)
    open_exported(chromium, files, tmp_path)
    if "acronym" in fields:
        missing = [name for name, text in CASES.items() if f"{text} ({text})" not in headings]
        assert missing == [], "names that are not shown as they are"


def test_a_long_text_does_nothing_in_all_fields_at_once(
    browsing: Watched, chromium: Browser, tmp_path: Path
) -> None:
    browsing.open(written(everywhere(tuple(LONG.values())), tmp_path))
    _, files = look_at_everything(browsing.page)
    unharmed(browsing)
    open_exported(chromium, files, tmp_path)


def addresses(name: str, text: str) -> list[tuple[str, str]]:
    """The text itself as what follows the #, then as each thing that can follow it: plain and encoded."""
    cut = text[:60]
    forms = (cut, quote(cut, safe=""), quote(quote(cut, safe=""), safe=""))
    return [(name, text), *((name, "&".join(f"{key}={form}" for key in KEYS)) for form in forms)]


def test_a_text_does_nothing_in_the_address(browsing: Watched, tmp_path: Path) -> None:
    told = [address for name, text in CASES.items() for address in addresses(name, text)]
    told += [(odd, odd) for odd in ("view=1e999,NaN,0", "view=0,0,0", "open=__proto__&no-kinds=constructor")]
    assert max(len(quote(address)) for _, address in told[:-3] if "&" in address) < _LONGEST_ADDRESS
    a_map = written(of_everything(), tmp_path)
    for start in range(3):  # an address is also read when a page opens
        forms = [forms[start + 1] for name, text in CASES.items() if (forms := addresses(name, text))]
        some = "&".join(form.split("&")[at % len(KEYS)] for at, (_, form) in enumerate(forms))
        assert len(quote(some)) < _LONGEST_ADDRESS
        browsing.open(a_map, f"#{some}")
        unharmed(browsing)
    assert named(browsing.page.evaluate(_ADDRESSED, told)) == []
    box_cases = [*CASES.items(), ("half a letter", HALF_A_LETTER)]
    assert named(browsing.page.evaluate(_SEARCHED, box_cases)) == []
    unharmed(browsing)


def test_a_text_does_nothing_in_the_name_of_the_file(browsing: Watched, tmp_path: Path) -> None:
    parts = ["".join(letter for letter in text[:40] if letter not in "/\0") for text in CASES.values()]
    names = [
        "".join(parts[at : at + 6]).encode()[:240].decode(errors="ignore") for at in range(0, len(parts), 6)
    ]
    for at in range(0, len(names), 5):  # folders are a part of the address too
        folder = tmp_path.joinpath(*names[at : at + 5])
        folder.mkdir(parents=True)
        path = written(of_everything(), folder)
        browsing.open(path.rename(path.with_name(f"{names[at]}.html")))
        unharmed(browsing)
