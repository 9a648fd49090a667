"""Lists of a meeting that come in by the command, beside what the registry knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.asking import Answer, Asking
from tests.registry.tables.making import a_text

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
