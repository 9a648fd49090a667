"""Every kind of tie between two records, as of a day: seats, links, parties, parts in projects, endorsements.

Attending is not membership: being at an event is a tie of its own, told where it is asked for. The
person who fills an organisation's seat is tied to the body as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from registry.asof import AsOf, certain_seat_sql, possible_seat_sql
from registry.dates import earliest_sql, latest_sql
from registry.frozen import Frozen
from registry.questions.link_times import CERTAIN_LINK_SQL, LINKS_SQL, POSSIBLE_LINK_SQL
from registry.questions.refs import SourceNote, evidence_for
from registry.store.lists import in_pieces
from registry.store.reading import Reader


class Tie(Frozen):
    """A tie between two records, from the holder or the first named to the body or the subject."""

    id: str
    from_id: str
    to_id: str
    by: str
    """seat, link, agreement, project, endorsement or event: also the table's family."""
    what: str
    """The role, the kind of link, the act; of attendance, how somebody was there."""
    side: str | None
    """The constituency of a seat."""
    start: str | None
    end: str | None
    certain: int


class _Family(Frozen):
    """Ties of one kind: the table that says so, what is read of it, and the columns that name records.

    ``lasts`` is the condition that leaves out what was over before the day, where the ties can be asked
    for with and without it.
    """

    table: str
    selects: tuple[str, ...]
    ends: tuple[str, ...]
    lasts: str = "TRUE"


def _begun_sql(row: str) -> str:
    """SQL: what the row tells may have begun by the last day of the span; binds ``:last``."""
    return f"({row}.start_date IS NULL OR {earliest_sql(f'{row}.start_date')} <= :last)"


def _not_over_sql(row: str) -> str:
    """SQL: what the row tells may not have ended before the first day of the span; binds ``:first``."""
    return f"({row}.end_date IS NULL OR {latest_sql(f'{row}.end_date')} >= :first)"


def _any_step_sql(condition: str) -> str:
    where = f"step.agreement_id = party.agreement_id AND {condition}"
    return f"EXISTS (SELECT 1 FROM agreement_step AS step WHERE {where})"


BEGUN_SQL = (
    f"(NOT {_any_step_sql('step.entered IS NOT NULL')} OR "
    + _any_step_sql(
        f"({earliest_sql('step.entered')} <= :last OR (step.entered IS NULL AND step.expected IS NULL))"
    )
    + ")"
)
"""SQL: not every step that the party's agreement entered came after the day; binds ``:last``.

What is expected is no step yet. A step of which no day is known may have come at any time.
"""
ENDING_SQL = "('terminated', 'abandoned', 'expired')"
"""SQL: the stages with which an agreement ends."""
_RENEWED = _any_step_sql("step.stage = 'renewed'")
_AGREEMENT_NOT_OVER = (
    f"({_RENEWED} OR NOT ("
    + _any_step_sql(f"step.stage IN {ENDING_SQL} AND {latest_sql('step.entered')} < :first")
    + " OR EXISTS (SELECT 1 FROM agreement WHERE agreement.id = party.agreement_id "
    f"AND {latest_sql('agreement.expires_on')} < :first)))"
)
"""SQL: nothing says that the agreement had ended by the first day; one that was renewed goes on."""
NOT_OVER_SQL = f"{BEGUN_SQL} AND {_AGREEMENT_NOT_OVER}"
STANDS_SQL = "claim <> 'denied' AND act <> 'objected'"
"""SQL: the act was one, as far as anybody knows, and in favour."""
_PROJECT_BEGUN = f"{_begun_sql('project')} AND {_begun_sql('participant')}"
_PROJECT_NOT_OVER = f"{_not_over_sql('project')} AND {_not_over_sql('participant')}"
RUNS_SQL = f"{_PROJECT_BEGUN} AND {_PROJECT_NOT_OVER}"
"""SQL: the project and the part in it may last on some day of the span; binds ``:first``, ``:last``."""
SURELY_RUNS_SQL = (
    f"coalesce({latest_sql('project.start_date')} <= :first "
    f"AND {earliest_sql('project.end_date')} >= :last, FALSE) "
    f"AND (participant.start_date IS NULL OR {latest_sql('participant.start_date')} <= :first) "
    f"AND (participant.end_date IS NULL OR {earliest_sql('participant.end_date')} >= :last)"
)
"""SQL: the project runs on every day of the span, and nothing says that the part in it does not."""

_HELD = f"""
    seat.role, seat.constituency, seat.start_date, seat.end_date,
    CASE WHEN {certain_seat_sql()} THEN 1 ELSE 0 END
    FROM seat JOIN mechanism ON mechanism.id = seat.mechanism_id
    LEFT JOIN organisation ON organisation.id = seat.organisation_id
    WHERE {possible_seat_sql()}"""

WAS_THERE_SQL = (
    "there.status NOT IN ('apologies', 'absent') AND event.status = 'held' "
    "AND coalesce(there.function, '') <> 'supporter'"
)
"""SQL: somebody was at an event. Who sent apologies or only support was not."""

_WAS_THERE = f"""
    there.status, NULL, event.start_date, coalesce(event.end_date, event.start_date), 1
    FROM attendance AS there JOIN event ON event.id = there.event_id
    WHERE {WAS_THERE_SQL}
      AND (event.start_date IS NULL OR {earliest_sql("event.start_date")} <= :last)"""


def _held_by(row: str, body: str, by: str, what: str) -> tuple[str, str]:
    """Rows with a holder, and the same rows with the person who stands for an organisation or country."""
    organisation, country, person = (f"{row}.{end}_id" for end in ("organisation", "country", "person"))
    stands_for = f"{person} IS NOT NULL AND ({organisation} IS NOT NULL OR {country} IS NOT NULL)"
    return (
        f"SELECT {row}.id, coalesce({organisation}, {country}, {person}), {body}, '{by}', {what}",
        f"SELECT {row}.id, {person}, {body}, '{by}', {what} AND {stands_for}",
    )


# Each kind of tie, from the holder or first named to the body or subject.
_FAMILIES = {
    "seat": _Family(
        "seat",
        _held_by("seat", "seat.mechanism_id", "seat", _HELD),
        ("seat.mechanism_id", "seat.organisation_id", "seat.person_id", "seat.country_id"),
    ),
    "link": _Family(
        "mechanism_link",
        (
            f"SELECT link.id, link.mechanism_id, link.to_id, 'link', link.kind, NULL, link.start_date, "
            f"link.end_date, CASE WHEN {CERTAIN_LINK_SQL} THEN 1 ELSE 0 END "
            f"FROM {LINKS_SQL} WHERE {POSSIBLE_LINK_SQL}",
        ),
        ("link.mechanism_id", "link.to_id"),
    ),
    "agreement": _Family(
        "party",
        (
            "SELECT party.id, party.entity_id, party.agreement_id, 'agreement', party.role, "
            f"NULL, NULL, NULL, 1 FROM party WHERE {BEGUN_SQL}",
        ),
        ("party.agreement_id", "party.entity_id"),
        _AGREEMENT_NOT_OVER,
    ),
    "project": _Family(
        "participant",
        (
            "SELECT participant.id, participant.entity_id, participant.project_id, 'project', "
            "participant.role, NULL, NULL, NULL, 1 "
            "FROM participant JOIN project ON project.id = participant.project_id "
            f"WHERE {_PROJECT_BEGUN}",
        ),
        ("participant.project_id", "participant.entity_id"),
        _PROJECT_NOT_OVER,
    ),
    "endorsement": _Family(
        "endorsement",
        (
            "SELECT id, coalesce(body_id, country_id), subject_id, 'endorsement', act, claim, on_date, "
            f"NULL, CASE WHEN {latest_sql('on_date')} > :first THEN 0 ELSE 1 END "
            f"FROM endorsement WHERE (on_date IS NULL OR {earliest_sql('on_date')} <= :last)",
        ),
        ("subject_id", "body_id", "country_id"),
        STANDS_SQL,
    ),
    "event": _Family(
        "attendance",
        _held_by("there", "there.event_id", "event", _WAS_THERE),
        ("there.event_id", "there.organisation_id", "there.person_id", "there.country_id"),
    ),
}

TIE_KINDS = tuple(_FAMILIES)
"""The kinds of tie that can be asked for."""
USUAL_TIES = tuple(kind for kind in TIE_KINDS if kind != "event")
"""Those that last; who was at which event is told where it is asked for."""


def ties_at(
    reader: Reader, ids: Iterable[str], kinds: Iterable[str], as_of: AsOf, *, over: bool = False
) -> Iterator[Tie]:
    """The ties of these kinds with any of the records at one end. A seat counts while it may be held.

    With ``over`` also the parts in projects and agreements that ended before the day, and endorsements that
    somebody denies.
    """
    asked = tuple(kinds)
    for piece in in_pieces(ids):
        for kind in asked:
            family = _FAMILIES[kind]
            touching = " OR ".join(f"{end} IN ({piece.sql})" for end in family.ends)
            lasts = "TRUE" if over else family.lasts
            yield from _ties(reader, kind, as_of, f" AND {lasts} AND ({touching})", piece.values)


def every_tie(reader: Reader, kinds: Iterable[str], as_of: AsOf) -> Iterator[Tie]:
    """All the ties of these kinds on the day."""
    for kind in kinds:
        yield from _ties(reader, kind, as_of, f" AND {_FAMILIES[kind].lasts}", {})


def _ties(reader: Reader, kind: str, as_of: AsOf, further: str, values: dict[str, str]) -> Iterator[Tie]:
    for select in _FAMILIES[kind].selects:
        yield from reader.rows(select + further, Tie, first=as_of.first, last=as_of.last, **values)


def evidence_of(reader: Reader, ties: Iterable[Tie]) -> dict[tuple[str, str], tuple[SourceNote, ...]]:
    """Who says so, for each tie; by its ``by`` and its id."""
    by_kind: dict[str, list[str]] = {}
    for tie in ties:
        by_kind.setdefault(tie.by, []).append(tie.id)
    told: dict[tuple[str, str], tuple[SourceNote, ...]] = {}
    for by, ids in by_kind.items():
        for piece in in_pieces(ids):
            found = evidence_for(reader, _FAMILIES[by].table, f"target.id IN ({piece.sql})", **piece.values)
            told |= {(by, tie_id): evidence.notes for tie_id, evidence in found.items()}
    return told
