"""Which people are there, in which posts, and on how many bodies do they sit?"""

from __future__ import annotations

from registry.asof import AsOf, certain_post_sql, possible_post_sql, possible_seat_sql
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.narrowing import Narrowing, count_of
from registry.questions.offices import with_offices_sql
from registry.questions.refs import NO_EVIDENCE, Evidence, Ref, SourceNote, evidence_for, ref_columns
from registry.questions.windows import EVERYTHING, Window
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.kinds import Certainty


class Post(Frozen):
    """A post that a person holds on the day, for certain or possibly."""

    organisation: Ref
    post: str
    unit: str | None
    start: PartialDate | None
    end: PartialDate | None
    last_confirmed: PartialDate | None
    certainty: Certainty
    sources: tuple[SourceNote, ...]


class PersonRow(Frozen):
    """A person in a list; posts and ``seats`` are those held on the day, for certain or possibly."""

    ref: Ref
    posts: tuple[Post, ...]
    seats: int


class PersonFilter(Frozen):
    """What a list of people is narrowed to; ``organisation`` is an id: who ever had a post there or in one
    of its offices and units.
    """

    organisation: str | None = None
    theme: str | None = None
    ids: tuple[str, ...] | None = None


ALL = PersonFilter()


class _Row(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    seats: int


class _PostRow(Frozen):
    id: str
    person_id: str
    organisation_id: str
    organisation_kind: str
    organisation_name: str
    organisation_acronym: str | None
    post: str
    unit: str | None
    start: str | None
    end: str | None
    last_confirmed: str | None
    certain: int


def people_on(
    reader: Reader, as_of: AsOf, only: PersonFilter = ALL, window: Window = EVERYTHING
) -> list[PersonRow]:
    """The people by name, with the posts and seats that they hold on the day."""
    narrowing = Narrowing(window)
    if only.organisation:
        narrowing.holds(
            "EXISTS (SELECT 1 FROM affiliation WHERE affiliation.person_id = person.id "
            f"AND affiliation.organisation_id IN {with_offices_sql('organisation.id = {}')})",
            only.organisation,
        )
    narrowing.themed(reader, only.theme)
    if only.ids is not None:
        narrowing.one_of("entity.id", only.ids)
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")},
               (SELECT count(*) FROM seat JOIN mechanism ON mechanism.id = seat.mechanism_id
                LEFT JOIN organisation ON organisation.id = seat.organisation_id
                WHERE seat.person_id = person.id AND {possible_seat_sql()})
        FROM person JOIN entity ON entity.id = person.id
        WHERE {narrowing.sql} ORDER BY entity.name, entity.id{window.sql}
        """,
        _Row,
        first=as_of.first,
        last=as_of.last,
        **narrowing.values,
    )
    posts = _posts(reader, as_of, [row.id for row in rows])
    return [PersonRow(Ref._make(row[:4]), tuple(posts.get(row.id, ())), row.seats) for row in rows]


def count_people(reader: Reader, window: Window = EVERYTHING) -> int:
    """How many people a list with the window's words has."""
    return count_of(reader, "person", window)


def _posts(reader: Reader, as_of: AsOf, people: list[str]) -> dict[str, list[Post]]:
    held: dict[str, list[Post]] = {}
    for piece in in_pieces(people):
        rows = reader.rows(
            f"""
            SELECT affiliation.id, affiliation.person_id, {ref_columns("entity")}, affiliation.post,
                   affiliation.unit, affiliation.start_date, affiliation.end_date,
                   affiliation.last_confirmed, CASE WHEN {certain_post_sql()} THEN 1 ELSE 0 END
            FROM affiliation JOIN organisation ON organisation.id = affiliation.organisation_id
            JOIN entity ON entity.id = organisation.id
            WHERE affiliation.person_id IN ({piece.sql}) AND {possible_post_sql()}
            ORDER BY entity.name, affiliation.post, affiliation.id
            """,
            _PostRow,
            first=as_of.first,
            last=as_of.last,
            **piece.values,
        )
        evidence = evidence_for(reader, "affiliation", f"target.person_id IN ({piece.sql})", **piece.values)
        for row in rows:
            held.setdefault(row.person_id, []).append(_post(row, evidence.get(row.id, NO_EVIDENCE)))
    return held


def _post(row: _PostRow, evidence: Evidence) -> Post:
    return Post(
        Ref._make(row[2:6]),
        row.post,
        row.unit,
        PartialDate.recorded(row.start),
        PartialDate.recorded(row.end),
        PartialDate.recorded(row.last_confirmed),
        Certainty.certain if row.certain else Certainty.possible,
        evidence.notes,
    )
