"""The pictures of docs/maps.md, made anew: ``python -m tests.graphs.maps.pictures``; look at them afterwards.

Each map of the page is made as its session says and photographed as it opens.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.conftest import find_chromium

PROJECT = Path(__file__).resolve().parents[3]
PAGE = PROJECT / "docs" / "maps.md"
FOLDER = PROJECT / "docs" / "images" / "maps"


def drawn() -> dict[str, list[str]]:
    """The commands of the page that draw a map, by the name of the file that they write."""
    text = PAGE.read_text(encoding="utf-8")
    commands = (shlex.split(line) for line in re.findall(r"^\$ (interlock map .*)$", text, re.MULTILINE))
    return {Path(words[words.index("-o") + 1]).stem: words[1:] for words in commands}


def photograph(browser: Browser, name: str, folder: Path) -> None:
    """The page as it opens on a common screen."""
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(f"file://{folder / name}.html")
    page.wait_for_selector("html[data-drawn]")
    page.wait_for_timeout(400)
    page.screenshot(path=FOLDER / f"{name}.png")
    context.close()


def main() -> None:
    """Make all of them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = find_chromium()
    if path is None:
        sys.exit("Chromium is missing; install it with: apt-get install chromium")
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        interlock = [sys.executable, "-m", "tui", "--registry", str(folder / "registry.db")]
        subprocess.run([*interlock, "init", "--example"], check=True, cwd=PROJECT)
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        for map_name, words in drawn().items():
            words[words.index("-o") + 1] = str(folder / f"{map_name}.html")
            subprocess.run([*interlock, *words], check=True, cwd=PROJECT)
            photograph(browser, map_name, folder)
        browser.close()


if __name__ == "__main__":
    main()
