"""Lists of a meeting that come in by the command, beside what the registry knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.asking import Answer, Asking
from tests.registry.tables.making import a_text
from tui.cli.main import main

pytestmark = pytest.mark.database("sqlite")

ROSTER = (
    "Members of the Technical Working Group on Salt (TWG-S) as of 3 March 2026\n"
    "Institution,Representative,Role\nBlue Boats,Ana Roe,Chair\nRed Sails,Bo Ray,Member\n"
)


@pytest.fixture
def asking(tmp_path: Path) -> Asking:
    found = Asking.empty(tmp_path)
    found.bring(a_text(tmp_path, ROSTER, name="roster.csv"))
    return found


def called(answer: Answer) -> list[str]:
    """The names of the records in a list."""
    return sorted(row["ref"]["name"] for row in answer)


def test_an_organisation_of_the_registry_is_no_person_in_a_pasted_list(
    asking: Asking, tmp_path: Path
) -> None:
    text = "Present: Cy Lun, Blue Boats\nApologies:\nRed Sails\n"
    asking.bring(a_text(tmp_path, text, name="m.txt"), "--body", "TWG-S", "--on", "2026-05-04")
    assert called(asking.ask("organisations")) == ["Blue Boats", "Red Sails"]
    assert called(asking.ask("people")) == ["Ana Roe", "Bo Ray", "Cy Lun"]


def test_a_meeting_whose_title_names_a_body_waits_for_somebodys_word_that_it_is_that_one(
    asking: Asking, tmp_path: Path
) -> None:
    path = a_text(
        tmp_path, "Minutes of the TWG-S meeting, 13 May 2026, Port Sarn\nPresent:\nMs Cy Lun (ILO)\n"
    )
    (report,) = asking.bring(path)
    assert ["--body TWG-S" in note for note in report["notes"]] == [True]
    (event,) = asking.ask("events")
    assert (event["ref"]["name"], event["mechanism"]) == ("TWG-S meeting, Port Sarn, 2026-05-13", None)
    assert called(asking.ask("mechanisms")) == ["Technical Working Group on Salt"]
    asking.bring(path, "--body", "TWG-S")
    (event,) = asking.ask("events")
    assert event["mechanism"]["name"] == "Technical Working Group on Salt"
    assert asking.ask("review") == []


def test_a_meeting_of_a_body_that_the_registry_does_not_know_makes_none(
    asking: Asking, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = a_text(tmp_path, "Wage Board meeting, 13 May 2026\nPresent:\nMs Cy Lun (ILO)\n")
    assert main(["--registry", asking.place.path, "import", path]) == 2
    assert capsysbinary.readouterr().err.count(b"\n") == 1
    assert asking.ask("events") == []
    asking.bring(path, "--yes")
    assert called(asking.ask("mechanisms")) == ["Technical Working Group on Salt"]
