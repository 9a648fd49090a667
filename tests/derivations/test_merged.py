"""What is derived of two records that are one: each fact counts once, and for the one that stays."""

from __future__ import annotations

from registry.asof import AsOf
from registry.changes.journal import Reason
from registry.changes.merging import merge, unmerge
from registry.checks.findings import findings_on
from registry.checks.rules import RULES
from registry.questions.activity import activity_of
from registry.questions.agreements import agreements_on
from registry.questions.attendance import attendance_of
from registry.questions.due.forward import due_on
from registry.questions.forums import forums_on
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.evidence import ChangeKind
from tests.conftest import World

TWICE = """
organisations: [{id: union, name: Union}, {id: league, name: League}]
places: [{id: xa, name: Alphaland, type: country, code: XA}]
mechanisms:
  - {id: board, name: Board, scope: regional, followed_from: 2018-01-01, seats: [{organisation: union}]}
  - id: panel
    name: Panel
    scope: regional
    followed_from: 2018-01-01
    seats: [{organisation: league, role: chair}, {country: xa}]
events:
  - {id: first, name: First, type: meeting, status: held, mechanism: panel, start_date: 2018-05-04,
     attendance: [{organisation: league}]}
agreements:
  - {id: mou, name: MOU, expires_on: 2019-06}
  - {id: memo, name: Memorandum, stages: [{stage: signed, entered: 2015}]}
"""
DAY = AsOf.on("2019-05-05")


def told(place: Location) -> dict[str, object]:
    with reading(place) as reader:
        board = record_named(reader, "board")
        return {
            "activity": [activity_of(reader, "board", DAY).state, activity_of(reader, "board", DAY).last_met],
            "roster": [seat.holder.id for seat in roster_on(reader, board, DAY).seats],
            "attendance": [row.holder.id for row in attendance_of(reader, board, None, None, DAY).holders],
            "forums": [forum.id for forum in forums_on(reader, DAY).forums],
            "countries": [cell.forum for cell in forums_on(reader, DAY).cells],
            "agreements": [(one.ref.id, one.stage) for one in agreements_on(reader, DAY)],
            "due": [(one.what, one.ref.id, one.due) for one in due_on(reader, DAY)],
            "findings": [(one.rule, one.subject.id) for one in findings_on(reader, DAY, RULES)],
        }


def test_two_records_that_are_one_are_asked_about_as_one(a_world: World) -> None:
    world = a_world(TWICE)
    before = told(world)
    reason = Reason("one and the same", ChangeKind.merge)
    for one, other in (("panel", "board"), ("league", "union"), ("memo", "mou")):
        merge(world, one, other, reason)
    assert told(world) == {
        "activity": ["overdue", "2018-05-04"],
        "roster": ["union", "xa", "union"],
        "attendance": ["xa", "union"],
        "forums": ["board"],
        "countries": ["board"],
        "agreements": [("mou", "signed")],
        "due": [("meeting_due", "board", "2019-05-04"), ("agreement_expires", "mou", "2019-06")],
        "findings": [("overdue_body", "board"), ("agreement_expiring", "mou")],
    }
    for one in ("memo", "league", "panel"):
        unmerge(world, one, Reason("two after all", ChangeKind.unmerge))
    assert told(world) == before
