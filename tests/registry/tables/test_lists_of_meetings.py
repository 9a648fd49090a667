"""Lists of meetings: of which body each was, when and where, who chaired, and whether it was held."""

from __future__ import annotations

from pathlib import Path

from registry.exchange.incoming.tables.mapping import mapping_of
from registry.exchange.incoming.told import Asked
from registry.terms.kinds import Kind
from tests.registry.tables.making import Rows, a_csv, name_of, names, read, record, stated

_HEAD = ["Body", "Meeting no.", "Date", "Place", "Chair", "No. of participants", "Minutes"]
_ROWS: Rows = [
    _HEAD,
    ["Wage Board", "12th", "3 & 4 May 2018", "Maseru", "PS Labour", "23", "yes"],
    ["Wage Board", "13th", "cancelled", "", "", "", ""],
    ["Wage Board", "14th", "2018-11-31", "Maseru", "", "about 20", "no"],
    ["Skills Council", "1st", "12 June 2018", "Accra", "", "15", ""],
]


def test_each_meeting_is_of_the_body_that_its_row_names(tmp_path: Path) -> None:
    path = a_csv(tmp_path, _ROWS, name="meetings.csv")
    told = read(path)
    assert mapping_of(path, Asked()).is_sure
    assert names(told, Kind.mechanism) == ["Wage Board", "Skills Council"]
    first = record(told, "12th meeting of Wage Board, 2018-05-03")
    assert {key: name_of(told, value) for key, value in first.fields.items()} == {
        "type": "meeting",
        "mechanism": "Wage Board",
        "start_date": "2018-05-03",
        "end_date": "2018-05-04",
        "venue": "Maseru",
        "status": "held",
        "participants": "23",
    }
    assert stated(told, first.name) == {"Chair": "PS Labour", "Minutes": "yes"}


def test_what_was_cancelled_was_not_held_and_a_day_that_is_none_is_kept(tmp_path: Path) -> None:
    told = read(a_csv(tmp_path, _ROWS, name="meetings.csv"))
    assert record(told, "13th meeting of Wage Board").fields["status"] == "cancelled"
    third = record(told, "14th meeting of Wage Board")
    assert "start_date" not in third.fields
    assert third.fields["status"] == "unknown"
    assert stated(told, third.name) == {
        "date as given": "2018-11-31",
        "No. of participants": "about 20",
        "Minutes": "no",
    }
