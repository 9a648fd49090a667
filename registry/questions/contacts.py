"""How are the people and organisations in the seats of a body reached?

Contact details are restricted: no other question tells them, and whoever shows these answers writes
down that they were read (:mod:`registry.changes.disclosing`).
"""

from __future__ import annotations

from collections.abc import Iterable

from registry.asof import AsOf
from registry.dates import earliest_sql, latest_sql
from registry.frozen import Frozen
from registry.questions.refs import Ref, ref_columns
from registry.questions.seats import Seat
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.actors import ContactType


class Contact(Frozen):
    """How a record is reached: by what, at which address or number, and who that is."""

    kind: ContactType
    value: str
    of: Ref
    label: str | None


class _Row(Frozen):
    kind: str
    value: str
    label: str | None
    of_id: str
    of_kind: str
    of_name: str
    of_acronym: str | None


def contacts_of(reader: Reader, ids: Iterable[str], as_of: AsOf) -> dict[str, tuple[Contact, ...]]:
    """The contact details that may hold on some day of the span, by record; by kind, then as written."""
    found: dict[str, list[Contact]] = {}
    for piece in in_pieces(set(ids)):
        rows = reader.rows(
            f"""SELECT detail.type, detail.value, detail.label, {ref_columns("entity")}
            FROM contact_detail AS detail JOIN entity ON entity.id = detail.entity_id
            WHERE detail.entity_id IN ({piece.sql})
              AND (detail.start_date IS NULL OR {earliest_sql("detail.start_date")} <= :last)
              AND (detail.end_date IS NULL OR {latest_sql("detail.end_date")} >= :first)
            ORDER BY detail.type, detail.value, detail.id""",
            _Row,
            first=as_of.first,
            last=as_of.last,
            **piece.values,
        )
        for row in rows:
            contact = Contact(ContactType(row.kind), row.value, Ref._make(row[3:7]), row.label)
            found.setdefault(row.of_id, []).append(contact)
    return {key: tuple(contacts) for key, contacts in found.items()}


def in_seat(seat: Seat, known: dict[str, tuple[Contact, ...]]) -> tuple[Contact, ...]:
    """Those of the person in the seat, then those of the organisation."""
    return tuple(
        contact for ref in (seat.person, seat.organisation) if ref for contact in known.get(ref.id, ())
    )
