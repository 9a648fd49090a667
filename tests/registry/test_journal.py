"""The journal: who, when, why; sealed, so that tampering shows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import text

from registry.changes.adding import add
from registry.changes.editing import Target, Word, edit
from registry.changes.journal import Reason
from registry.changes.rebuilding import known_at
from registry.checks.integrity import verify
from registry.dates import PartialDate
from registry.errors import BadInput
from registry.questions.journal import changed_since, history_of
from registry.questions.naming import record_named
from registry.store.location import Location
from registry.store.reading import reading
from registry.store.writing import writing
from tests.registry.acts import FACTS

World = Callable[[str], Location]
MINISTRY = Target("organisation", "ministry")


@pytest.fixture
def place(a_world: World, monkeypatch: pytest.MonkeyPatch) -> Location:
    monkeypatch.setattr("registry.changes.journal.now", lambda: "2026-01-10T08:00:00Z")
    made = a_world(FACTS.read_text(encoding="utf-8"))
    for moment, name in (("2026-02-01T23:59:59Z", "Bureau"), ("2026-03-05T12:00:00Z", "Office")):
        monkeypatch.setattr("registry.changes.journal.now", lambda moment=moment: moment)
        edit(made, MINISTRY, [f"name={name}"], Word("report"), Reason(f"it is the {name} now", who="ada"))
    return made


def test_the_history_of_a_record_has_its_parts_and_nobody_elses(place: Location) -> None:
    with reading(place) as reader:
        entries = history_of(reader, "ministry")
        assert {entry.record.id for entry in entries} == {"ministry"}
        assert [e.differences[0] for e in entries if e.table == "entity"][:2] == [
            ("name", "Bureau", "Office"),
            ("name", "Ministry of Work", "Bureau"),
        ]
        assert {entry.table for entry in entries} == {"entity", "organisation", "citation"}


def test_what_changed_since_a_day_a_month_or_a_year(place: Location) -> None:
    with reading(place) as reader:
        changes = {day: {e.change for e in changed_since(reader, PartialDate(day))} for day in
                   ("2026", "2026-02", "2026-02-02", "2027")}  # fmt: skip
    assert changes == {"2026": {1, 2, 3}, "2026-02": {2, 3}, "2026-02-02": {3}, "2027": set()}


@pytest.mark.parametrize(
    ("day", "name"),
    [("2026-01", "Ministry of Work"), ("2026-02-01", "Bureau"), ("2026-03-04", "Bureau"), ("2026", "Office")],
)
def test_the_registry_says_what_it_said_then(place: Location, day: str, name: str) -> None:
    with known_at(place, day) as then, reading(then) as reader:
        assert record_named(reader, "ministry").name == name


def test_before_its_first_change_the_registry_said_nothing(place: Location) -> None:
    with known_at(place, "2025") as then, reading(then) as reader:
        assert reader.number("SELECT count(*) FROM entity") == 0
    with pytest.raises(BadInput, match="--as-known-at"), known_at(place, "yesterday"):
        pass


def test_a_clock_that_goes_back_does_not_bring_the_journal_out_of_order(
    place: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("registry.changes.journal.now", lambda: "2001-01-01T00:00:00Z")
    edit(place, MINISTRY, ["name=Ministry"], Word(), Reason("back again"))
    with reading(place) as reader:
        assert history_of(reader, "ministry")[0].at == "2026-03-05T12:00:00Z"
    assert verify(place).problems == ()


@pytest.mark.parametrize(
    ("tampering", "found"),
    [
        ("UPDATE change SET who = 'somebody' WHERE id = 2", "the change is not what was sealed"),
        (
            "UPDATE change_entry SET after = before WHERE change_id = 2 AND position = 1",
            "the entry is not what was",
        ),
        ("DELETE FROM change_entry WHERE change_id = 2 AND position = 1", "entries are missing"),
        ("DELETE FROM change_entry WHERE change_id = 2", "the chain is broken"),
        ("UPDATE change SET salt = NULL, why = 'nothing', leaf = 'x' WHERE id = 2", "the chain is broken"),
        ("UPDATE change SET digest = 'x' WHERE id = 3", "the chain is broken"),
        ("UPDATE change SET salt = NULL, who = 'bo' WHERE id = 2", "the change is not what was sealed"),
        (
            "UPDATE change_entry SET salt = NULL, after = replace(after, 'Bureau', 'Union') "
            "WHERE change_id = 2",
            "the entry is not what was sealed",
        ),
        (
            "UPDATE change_entry SET salt = NULL, before = NULL, after = NULL WHERE change_id = 2",
            "the entry is not what was sealed",
        ),
        ("UPDATE change_entry SET after = '[1]' WHERE change_id = 2", "should be JSON objects"),
        ("UPDATE change_entry SET after = 'so' WHERE change_id = 2", "should be JSON objects"),
        ('UPDATE change_entry SET after = \'{"id": "x"}\' WHERE change_id = 2', "another row"),
        ("UPDATE change_entry SET table_name = 'moon' WHERE change_id = 2", "there is no table 'moon'"),
    ],
)
def test_tampering_with_the_journal_shows(place: Location, tampering: str, found: str) -> None:
    with writing(place) as connection:
        connection.execute(text(tampering))
    assert any(found in problem.what for problem in verify(place).problems)


def test_contact_details_are_in_the_journal_and_in_no_answer(place: Location) -> None:
    add(
        place,
        "contact_detail",
        ["of=ministry", "type=voice", "value=00 266 1234"],
        Word("report", quote="call 00 266 1234"),
        Reason("a number"),
    )
    with reading(place) as reader:
        assert "1234" not in repr(history_of(reader, "ministry"))
        assert reader.number("SELECT count(*) FROM contact_detail") == 2


def test_words_of_a_change_are_cleaned(place: Location) -> None:
    edit(place, MINISTRY, ["name=Min\x1b[31mistry"], Word(), Reason("red\x1b]0;x\x07 alert", who="a\u202eda"))
    with reading(place) as reader:
        entry = history_of(reader, "ministry")[0]
        assert record_named(reader, "ministry").name == "Ministry"
    assert (entry.why, entry.who) == ("red alert", "ada")
