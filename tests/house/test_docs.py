"""The documentation is a promise: its sessions are run, its lists are complete, its drawing is true.

In a session ``cat`` shows a file that the page is about: here it makes the file.
Sessions are written anew by ``INTERLOCK_GOLDENS=write make pytest``; look at the difference.
"""

from __future__ import annotations

import os
import re
import shlex
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from registry.store.location import Location
from tests.conftest import Interlock
from tui.cli.catalogue import COMMANDS

# What is printed is the same wherever the facts lie: tests of questions run on both databases.
pytestmark = pytest.mark.database("sqlite")

PROJECT = Path(__file__).resolve().parents[2]
PAGES = [PROJECT / "README.md", *sorted((PROJECT / "docs").glob("*.md"))]


def sessions(page: Path, kind: str = "console") -> list[tuple[str, str]]:
    """The commands of a page's console blocks, with the output that the page shows.

    A block of ``console real`` asks registries that it makes of real data, which stand outside the project.
    """
    blocks = re.findall(rf"```{kind}\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    found = []
    for block in blocks:
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output.strip("\n")))
    return found


def printed(words: list[str], interlock: Interlock, example: Location) -> str | None:
    """What the command prints; None of one that is not for this test."""
    if words[0] == "sqlite3":
        with closing(sqlite3.connect(example.path)) as connection:
            return "\n".join("|".join(map(str, row)) for row in connection.execute(words[2]))
    if words[0] != "interlock" or words[1] == "init":
        return None
    process = interlock(*words[1:])
    assert process.returncode == 0, (words, process.stderr)
    return process.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_sessions_show_what_the_commands_print(
    page: Path, interlock: Interlock, example: Location, tmp_path: Path
) -> None:
    for command, shown in sessions(page):
        words = shlex.split(command)
        if words[0] == "cat":
            (tmp_path / words[1]).write_text(shown + "\n", encoding="utf-8")
            continue
        output = printed(words, interlock, example)
        if output is not None:
            shows(page, command, shown, output)


def shows(page: Path, command: str, shown: str, output: str) -> None:
    """Fail where the page does not show what is printed."""
    told = "\n".join(line.rstrip() for line in output.rstrip("\n").split("\n"))
    # A page may leave the end of a long answer out, and says so.
    expected = shown.removesuffix("\n[…]")
    if shown.endswith("[…]"):
        told = "\n".join(told.split("\n")[: len(expected.split("\n"))])
    if os.environ.get("INTERLOCK_GOLDENS") == "write" and told != expected:
        text = page.read_text(encoding="utf-8")
        # A command without output yet is followed by the next one.
        before, after = (f"$ {command}\n{expected}\n", f"$ {command}\n{told}\n")
        page.write_text(text.replace(before if expected else f"$ {command}\n", after, 1), encoding="utf-8")
        return
    assert told == expected, command


@pytest.mark.shared
@pytest.mark.parametrize(
    "page", [page for page in PAGES if sessions(page, "console real")], ids=lambda page: page.name
)
def test_analyses_of_real_data_show_what_the_commands_print(
    page: Path, interlock: Interlock, documents: Path, tmp_path: Path
) -> None:
    (tmp_path / "data").symlink_to(documents.parent / "data" / "files")
    for command, shown in sessions(page, "console real"):
        process = interlock(*shlex.split(command)[1:])
        assert process.returncode == 0, (command, process.stderr)
        if "import" not in command and "init" not in command:
            shows(page, command, shown, process.stdout)


def test_the_readme_shows_the_three_main_jobs() -> None:
    shown = [command for command, _ in sessions(PROJECT / "README.md")]
    assert any(command.startswith("interlock who") for command in shown)
    assert any(command.startswith("interlock sits") for command in shown)
    assert any(command.startswith("interlock map") for command in shown)


def test_every_command_is_documented() -> None:
    page = (PROJECT / "docs" / "commands.md").read_text(encoding="utf-8")
    for command in COMMANDS:
        assert f"## {command.name}\n" in page, command.name


def test_the_drawing_names_every_room() -> None:
    page = (PROJECT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for storey in ("registry", "graphs", "tui"):
        rooms = [
            path.name
            for path in (PROJECT / storey).iterdir()
            if path.is_dir() and (path / "__init__.py").exists()
        ]
        missing = [room for room in rooms if f"{room}/" not in page]
        assert not missing, storey


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
