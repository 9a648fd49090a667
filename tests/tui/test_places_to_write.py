"""What is at the place to write to: one rule for every command that writes a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Interlock

# What is written is tested on both databases; where it goes is a matter of files.
pytestmark = pytest.mark.database("sqlite")

FORM = ("--as", "roster-form", "--mechanism", "NACOLA")
WRITING = {
    "page.html": ("map", "NACOLA", "-o", "page.html"),
    "brief.md": ("brief", "LS-MU", "-o", "brief.md"),
    "forums.xlsx": ("forums", "--matrix", "-o", "forums.xlsx"),
    "review.xlsx": ("review", "-o", "review.xlsx"),
    "form.xlsx": ("export", "form.xlsx", *FORM),
    "registry.json": ("export", "registry.json"),
    "mine.yaml": ("import", "board.csv", "--body", "Harbour Board", "--save-profile", "mine.yaml"),
}


@pytest.fixture
def board(tmp_path: Path) -> None:
    (tmp_path / "board.csv").write_text("Name,Organisation,Role\nAda Moyo,Sailmakers,Chair\n")


@pytest.mark.usefixtures("board")
@pytest.mark.parametrize("name", WRITING)
def test_a_file_that_is_there_is_replaced_only_with_force(
    interlock: Interlock, tmp_path: Path, name: str
) -> None:
    words = WRITING[name]
    first = interlock(*words)
    assert first.returncode == 0, first.stderr
    # Also what Interlock wrote: a form may have been filled in, a profile corrected by hand.
    (tmp_path / name).write_text("filled in by hand")
    refused = interlock(*words)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == f"interlock: {name}: is there already (add --force to replace it)\n"
    assert (tmp_path / name).read_text() == "filled in by hand"
    assert interlock(*words, "--force").returncode == 0
    assert (tmp_path / name).read_bytes() != b"filled in by hand"


@pytest.mark.usefixtures("board")
@pytest.mark.parametrize("name", WRITING)
def test_a_folder_is_replaced_by_no_file(interlock: Interlock, tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    refused = interlock(*WRITING[name], "--force")
    assert refused.returncode == 2
    assert refused.stderr == f"interlock: {name}: is a folder (choose another name)\n"


@pytest.mark.parametrize(("folder", "name"), [("own", "people.yaml"), ("tables.csv", "people.csv")])
def test_a_folder_is_written_anew_but_for_files_that_no_export_wrote(
    interlock: Interlock, tmp_path: Path, folder: str, name: str
) -> None:
    for _ in range(2):
        again = interlock("export", folder)
        assert again.returncode == 0, again.stderr
    mine = tmp_path / folder / name
    mine.write_text("# my notes\n")
    (tmp_path / folder / "README.md").write_text("ours")
    refused = interlock("export", folder)
    assert refused.returncode == 2
    assert f"{name}: is there already, and no export wrote it" in refused.stderr
    assert mine.read_text() == "# my notes\n"
    assert interlock("export", folder, "--force").returncode == 0
    assert mine.read_text() != "# my notes\n"
    assert (tmp_path / folder / "README.md").read_text() == "ours"
