"""A working group's year, kept twice over: by commands alone, and by screens where there are screens.

Both hands do the same acts; the same questions are asked of what they leave, and must be answered alike.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, NamedTuple

import pytest
from textual.events import Paste
from textual.pilot import Pilot

from registry.checks.integrity import verify
from registry.store.location import Location
from tests.conftest import Database
from tui.app import InterlockApp
from tui.cli.main import main
from tui.widgets.row_table import RowTable

GROUP = "working-group"


class Met(NamedTuple):
    """A meeting as its attendance sheet has it; ``instead`` says who came for whom."""

    on: str
    present: Sequence[str]
    apologies: Sequence[str] = ()
    instead: Sequence[tuple[str, str]] = ()
    guests: Sequence[str] = ()


FIRST_HALF = (
    Met("2024-02-06", ["MoW", "UFW", "EF", "AfM", "BoS"], ["MN"]),
    Met("2024-04-09", ["MoW", "UFW", "AfM"], ["EF"], [("BoS", "Cy Example")]),
    Met("2024-06-11", ["UFW", "EF", "AfM", "BoS"], ["MN"], [("MoW", "Dee Example")], ["Visitors Centre"]),
)
FOURTH = Met("2024-08-06", ["MoW", "UFW", "EF", "AfM", "BoS"], ["MN"])
LAST = (
    Met("2024-10-08", ["MoW", "UFW", "AfM"], ["EF", "MN"]),
    Met("2024-12-03", ["MoW", "AfM"], ["EF"], [("UFW", "Cy Example")]),
)


# ---------------------------------------------------------------- the two hands
class Keeper(ABC):
    """Somebody who keeps the group's registry, and asks it."""

    def __init__(self, place: Location, capsys: pytest.CaptureFixture[str]) -> None:
        self.place, self._capsys = place, capsys

    def run(self, *words: str) -> Any:  # noqa: ANN401 - whatever JSON holds
        """A command's answer."""
        self._capsys.readouterr()
        code = main(["--registry", self.place.path, *words, "--json"])
        told = self._capsys.readouterr()
        assert code == 0, told.err
        return json.loads(told.out)

    @abstractmethod
    async def meet(self, met: Met) -> None:
        """Record a meeting."""

    @abstractmethod
    async def confirm(self, on: str, but: str) -> None:
        """Confirm the roster on the word of the minutes."""


class ByCommand(Keeper):
    """The command line."""

    async def meet(self, met: Met) -> None:
        words = ["meeting", GROUP, "--on", met.on, "--minutes", "minutes", "--present"]
        words += [*met.present, *met.guests]
        words += ["--apologies", *met.apologies] if met.apologies else []
        words += ["--substitute", *(f"{who}={came}" for who, came in met.instead)] if met.instead else []
        self.run(*words)

    async def confirm(self, on: str, but: str) -> None:
        self.run("confirm", GROUP, "--on", on, "--but", but, "--source", "minutes")


class ByScreen(Keeper):
    """The terminal UI, on a small terminal."""

    async def meet(self, met: Met) -> None:
        app = InterlockApp(self.place)
        async with app.run_test(size=(80, 24)) as pilot:
            await to_the_group(pilot)
            await press(pilot, "r")
            await write(pilot, met.on, "minutes", "; ".join(met.guests), "")
            for who in met.present:
                await to_row(pilot, who)
                await press(pilot, "space")
            for who in met.apologies:
                await to_row(pilot, who)
                await press(pilot, "space", "space")
            for who, came in met.instead:
                await to_row(pilot, who)
                await press(pilot, "s")
                await write(pilot, came)
            await press(pilot, "ctrl+s")
            assert app.way[-1] == "Working Group"

    async def confirm(self, on: str, but: str) -> None:
        app = InterlockApp(self.place)
        async with app.run_test(size=(80, 24)) as pilot:
            await to_the_group(pilot)
            await press(pilot, "y")
            await write(pilot, on, "minutes", "page 9", "")
            await to_row(pilot, but)
            await press(pilot, "space", "ctrl+s")
            assert app.way[-1] == "Working Group"

    async def shown(self, day: str, *keys: str) -> list[tuple[str, ...]]:
        """The rows of a screen about the group on a day; headings have one cell."""
        app = InterlockApp(self.place)
        async with app.run_test(size=(160, 50)) as pilot:
            await to_the_group(pilot)
            await press(pilot, "t")
            await write(pilot, day)
            await press(pilot, *keys)
            table = app.screen.query_one(RowTable)
            lines = [table.line_at(n) for n in range(table.row_count)]
            return [line.cells[:1] if line.is_heading else line.cells for line in lines if line]


async def press(pilot: Pilot[int], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


async def write(pilot: Pilot[int], *texts: str) -> None:
    """Fill in one field after the other, as whoever pastes; from the last one on to what comes next."""
    for text in texts:
        (pilot.app.focused or pytest.fail("no field")).post_message(Paste(text))
        await press(pilot, "enter")


async def to_the_group(pilot: Pilot[int]) -> None:
    await press(pilot, "colon")
    await write(pilot, "working group")


async def to_row(pilot: Pilot[int], who: str) -> None:
    """Move to the row in which the acronym stands."""
    table = pilot.app.screen.query_one(RowTable)
    await press(pilot, "home")
    while not any(f"({who})" in cell for cell in (table.line_at(table.cursor) or pytest.fail(who)).cells):
        before = table.cursor
        await press(pilot, "down")
        assert table.cursor > before, who


# ---------------------------------------------------------------- the year
ORGANISATIONS = (
    ("Ministry of Work", "MoW", "ministry", "chair", "government"),
    ("Union of Farm Workers", "UFW", "workers_organisation", "member", "workers"),
    ("Employers Federation", "EF", "employers_organisation", "member", "employers"),
    ("Agency for Migrants", "AfM", "igo_other", "secretariat", "un_igo"),
    ("Bureau of Statistics", "BoS", "department_agency", "member", "government"),
    ("Migrant Network", "MN", "cso_network", "observer", "civil_society"),
)
PEOPLE = ("Ada Example", "Bo Example", "Cy Example", "Dee Example", "Eve Example")
IN_PERSON = {"MoW": "Ada Example", "AfM": "Bo Example"}


def founded(keeper: Keeper) -> dict[str, str]:
    """The group with its terms and its six seats; the id of each seat by its holder."""
    keeper.run("add", "source", "id=minutes", "name=Minutes of the Group", "type=minutes", "as_of=2024-12-03",
               "--why", "founding")  # fmt: skip
    keeper.run("add", "mechanism", "name=Working Group", "type=technical_working_group",
               "founding_date=2024-01-15", "followed_from=2024-01-15", "--source", "minutes")  # fmt: skip
    keeper.run("add", "terms_of_reference", f"of={GROUP}", "version=1", "adopted_on=2024-01-15",
               "ends_on=2025-01-31", "meeting_interval_months=2", "--source", "minutes")  # fmt: skip
    for name in PEOPLE:
        keeper.run("add", "person", f"name={name}", "--why", "founding")
    keeper.run("add", "organisation", "name=Visitors Centre", "--why", "a guest")
    seats = {}
    for name, acronym, sort, role, side in ORGANISATIONS:
        keeper.run("add", "organisation", f"name={name}", f"acronym={acronym}", f"classification={sort}",
                   "--why", "founding")  # fmt: skip
        seats[acronym] = seated(keeper, acronym, role, side, "2024-01-15", IN_PERSON.get(acronym))
    return seats


def seated(keeper: Keeper, holder: str, role: str, side: str, since: str, person: str | None) -> str:
    named = [f"person={person}"] if person else []
    words = [f"of={GROUP}", f"organisation={holder}", f"role={role}", f"constituency={side}"]
    added = keeper.run("add", "seat", *words, f"start_date={since}", *named, "--source", "minutes")
    return str(next(entry["row"] for entry in added if entry["table"] == "seat"))


async def first_half(keeper: Keeper) -> None:
    for met in FIRST_HALF:
        await keeper.meet(met)


async def summer(keeper: Keeper, seats: dict[str, str]) -> None:
    """Another person for the agency; then all but one are confirmed."""
    keeper.run("end", seats["AfM"], "--on", "2024-06-30", "--source", "minutes")
    seated(keeper, "AfM", "secretariat", "un_igo", "2024-07-01", "Eve Example")
    await keeper.meet(FOURTH)
    await keeper.confirm("2024-09-01", but="MN")


async def autumn(keeper: Keeper, seats: dict[str, str]) -> None:
    """The bureau leaves, and nobody follows it."""
    keeper.run("end", seats["BoS"], "--on", "2024-10-01", "--source", "minutes")
    for met in LAST:
        await keeper.meet(met)


# ---------------------------------------------------------------- what is asked along the way
def attendance(keeper: Keeper, day: str) -> dict[str, tuple[int, int, int, int, int, float | None]]:
    """By acronym: present, substitute, apologies, absent, not recorded, and the rate."""
    found = keeper.run("attendance", GROUP, "--as-of", day)
    counted = ("present", "substitute", "apologies", "absent", "not_recorded", "rate")
    return {
        row["holder"]["acronym"] or row["holder"]["name"]: tuple(row[key] for key in counted)
        for row in found["holders"]
    }


def activity(keeper: Keeper, day: str) -> tuple[str | None, ...]:
    """State, last meeting, until when the next is in time, and since when it is overdue and dormant."""
    found = keeper.run("who", GROUP, "--as-of", day)["activity"]
    return tuple(found[k] for k in ("state", "last_met", "meeting_due", "overdue_from", "dormant_from"))


def held(keeper: Keeper, day: str) -> dict[str, str]:
    """How surely each has a seat."""
    seats = keeper.run("who", GROUP, "--as-of", day)["seats"]
    return {seat["organisation"]["acronym"]: seat["certainty"] for seat in seats}


def due(keeper: Keeper, day: str) -> list[tuple[str, str, int | None]]:
    """What is due within 90 days, or overdue by so many."""
    found = keeper.run("due", "--as-of", day, "--within", "90")
    return [(row["what"], row["due"], row["overdue_days"]) for row in found]


def findings(keeper: Keeper, day: str) -> list[tuple[str, str]]:
    found = keeper.run("check", "--as-of", day)
    return [(row["rule"], row["message"]) for row in found if row["subject"]["id"] == GROUP]


SIX = ("MoW", "AfM", "BoS", "EF", "UFW", "MN")


def after_the_third_meeting(keeper: Keeper) -> None:
    assert attendance(keeper, "2024-06-30") == {
        "MoW": (2, 1, 0, 0, 0, 1.0),
        "UFW": (3, 0, 0, 0, 0, 1.0),
        "EF": (2, 0, 1, 0, 0, 0.667),
        "AfM": (3, 0, 0, 0, 0, 1.0),
        "BoS": (2, 1, 0, 0, 0, 1.0),
        "MN": (0, 0, 2, 0, 1, 0.0),
        "Visitors Centre": (1, 0, 0, 0, 0, 1.0),
    }
    assert activity(keeper, "2024-05-31") == ("active", "2024-04-09", "2024-06-09", None, None)
    assert activity(keeper, "2024-06-30") == ("active", "2024-06-11", "2024-08-11", None, None)
    assert due(keeper, "2024-06-30") == [("meeting_due", "2024-08-11", None)]
    assert findings(keeper, "2024-06-30") == []
    # Coming to a meeting confirms no seat.
    assert held(keeper, "2024-06-30") == dict.fromkeys(SIX, "possible")


def after_the_confirmation(keeper: Keeper) -> None:
    assert held(keeper, "2024-08-31") == {**dict.fromkeys(SIX, "certain"), "MN": "possible"}
    told = keeper.run("compare", GROUP, "--from", "2024-06-30", "--to", "2024-09-01")
    assert (told["joined"], told["left"]) == ([], [])
    (change,) = told["changed"]
    assert (change["field"], change["from"]["name"], change["to"]["name"]) == (
        "person", "Bo Example", "Eve Example",
    )  # fmt: skip
    assert [one["seat"]["organisation"]["acronym"] for one in told["unsure"]] == ["MN"]
    assert told["unchanged"] == 4


def at_the_end_of_the_year(keeper: Keeper) -> None:
    assert attendance(keeper, "2024-12-31") == {
        "MoW": (5, 1, 0, 0, 0, 1.0),
        "UFW": (5, 1, 0, 0, 0, 1.0),
        "EF": (3, 0, 3, 0, 0, 0.5),
        "AfM": (6, 0, 0, 0, 0, 1.0),
        # Gone before the last two meetings: these are not missed.
        "BoS": (3, 1, 0, 0, 0, 1.0),
        "MN": (0, 0, 4, 0, 2, 0.0),
        "Visitors Centre": (1, 0, 0, 0, 0, 1.0),
    }
    told = keeper.run("compare", GROUP, "--from", "2024-06-30", "--to", "2024-12-31")
    assert told["joined"] == []
    assert [(seat["organisation"]["acronym"], seat["end"]) for seat in told["left"]] == [
        ("BoS", "2024-10-01")
    ]
    assert [one["seat"]["organisation"]["acronym"] for one in told["changed"]] == ["AfM"]
    assert held(keeper, "2024-12-31") == dict.fromkeys(set(SIX) - {"BoS"}, "possible")
    assert due(keeper, "2024-12-31") == [
        ("confirmation_due", "2025-01-15", None),
        ("terms_end", "2025-01-31", None),
        ("meeting_due", "2025-02-03", None),
    ]
    assert findings(keeper, "2024-12-31") == []


def when_it_meets_no_more(keeper: Keeper) -> None:
    assert activity(keeper, "2025-02-03") == ("active", "2024-12-03", "2025-02-03", None, None)
    ended = "its terms of reference (version 1) ended on 2025-01-31; no later ones are in force"
    assert findings(keeper, "2025-01-31") == []
    assert findings(keeper, "2025-02-03") == [("terms_ended", ended)]
    overdue = ("2024-12-03", "2025-02-03", "2025-02-04")
    assert activity(keeper, "2025-02-04") == ("overdue", *overdue, None)
    assert due(keeper, "2025-02-04") == [
        ("confirmation_due", "2025-01-15", 20),
        ("terms_end", "2025-01-31", 4),
        ("meeting_due", "2025-02-03", 1),
    ]
    last = "the last dated meeting was on 2024-12-03"
    every = "it is to meet every 2 months by its terms of reference (version 1, which ended 2025-01-31)"
    late = f"should have met again by 2025-02-03: {every}; {last}"
    assert findings(keeper, "2025-02-04") == [("overdue_body", late), ("terms_ended", ended)]
    assert activity(keeper, "2025-05-03") == ("overdue", *overdue, None)
    assert activity(keeper, "2025-05-04") == ("dormant", *overdue, "2025-05-04")
    silent = f"has not met for too long, as the registry follows it: {every}; {last}"
    assert findings(keeper, "2025-05-04") == [("dormant_body", silent), ("terms_ended", ended)]


async def a_year(keeper: Keeper) -> None:
    seats = founded(keeper)
    await first_half(keeper)
    after_the_third_meeting(keeper)
    await summer(keeper, seats)
    after_the_confirmation(keeper)
    await autumn(keeper, seats)
    at_the_end_of_the_year(keeper)
    when_it_meets_no_more(keeper)
    assert verify(keeper.place).problems == ()


async def test_a_year_kept_by_commands(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    await a_year(ByCommand(database.new_registry("year"), capsys))


# The changes are the same ones; what the screens do to get there rests on no database.
@pytest.mark.database("sqlite")
async def test_a_year_kept_by_screens(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    keeper = ByScreen(database.new_registry("year"), capsys)
    await a_year(keeper)
    await the_screens_say_so(keeper)


async def the_screens_say_so(keeper: ByScreen) -> None:
    then = [row[1:] for row in await keeper.shown("2024-06-30", "a") if row[0].startswith("Employers")]
    assert then == [("2", "0", "1", "0", "0", "67%")]
    assert [row[:3] for row in await keeper.shown("2024-12-31", "d")] == [
        ("2025-01-15", "", "confirmation due"),
        ("2025-01-31", "", "terms end"),
        ("2025-02-03", "", "meeting due"),
    ]
    assert [row[:3] for row in await keeper.shown("2025-02-04", "c")] == [
        ("warning", "overdue body", "Working Group"),
        ("warning", "terms ended", "Working Group"),
    ]
    compared = await keeper.shown("2024-12-31", "b", *"2024-06-30", "enter", "enter")
    assert [row[:2] for row in compared[:4]] == [
        ("Left",),
        ("member", "Bureau of Statistics (BoS)"),
        ("Changed",),
        ("secretariat", "Agency for Migrants (AfM): person: Bo Example → Eve Example"),
    ]
