"""Sources that do not agree about what is recorded."""

from __future__ import annotations

from collections.abc import Iterator

from registry.asof import AsOf
from registry.checks.findings import Found
from registry.checks.thresholds import Thresholds
from registry.frozen import Frozen
from registry.questions.citations import disputable_records
from registry.questions.conflicts import Conflict, differing
from registry.questions.record import Record, record_of
from registry.questions.refs import Claim, Ref, ref_columns
from registry.questions.roster import COUNTED_FIELD
from registry.questions.speaking import Spoken
from registry.store.reading import Reader
from registry.terms.base import word_label
from registry.terms.kinds import Kind

_PROSE = ("description", "mandate", "note", "comment", "text", "wording", "response_text", "name", "post")
"""What sources say in words of their own: that the words differ is no disagreement."""


def sources_disagree(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """Sources say different things of a date, a number, a type or a tie that the registry records.

    A date that contains a closer one agrees with it; "unclear", "unknown" and "other" contradict no word.

    Reason: whichever value is used, a source speaks against it; none is preferred silently.

    Source: the passages themselves. Left to ``show`` are prose, what the registry has no field for, how
    sources are dated, events of no body, and two words within one line of a source; the number of
    members, and disputed endorsements, have rules of their own.
    """
    spoken = Spoken(reader, as_of)
    told: set[frozenset[Claim]] = set()
    for ref in _in_order(reader):
        record = record_of(reader, ref)
        for conflict in record.conflicts:
            known = _in_dispute(spoken.claims_by_the_day(conflict.claims))
            # The same passages stand on both sides of a tie.
            is_of_row = ": " in conflict.field
            said = frozenset(claim._replace(field="") for claim in known)
            if (is_of_row and said in told) or not _is_disputed(known) or not _is_recorded(conflict, record):
                continue
            told.add(said)
            values = " against ".join(dict.fromkeys(f"“{claim.value}”" for claim in known))
            notes = tuple(dict.fromkeys(claim.note for claim in known))
            yield Found(ref, f"{word_label(conflict.field)}: {values}", notes)


class _Event(Frozen):
    id: str


_LEFT_OUT = (Kind.source, Kind.event)
_EVENTS_OF_BODIES = "SELECT id FROM event WHERE mechanism_id IS NOT NULL"


def _in_order(reader: Reader) -> list[Ref]:
    """The records that may be in dispute; bodies, agreements and projects before those tied to them."""
    order = (Kind.mechanism, Kind.agreement, Kind.project, Kind.instrument, Kind.recommendation, Kind.event)
    figures = (
        f"SELECT DISTINCT {ref_columns('entity')} FROM figure JOIN entity ON entity.id = figure.entity_id "
        "WHERE entity.redirect_to IS NULL"
    )
    every = dict.fromkeys([*disputable_records(reader), *reader.rows(figures, Ref)])
    of_bodies = {row.id for row in reader.rows(_EVENTS_OF_BODIES, _Event)}
    refs = [ref for ref in every if ref.kind not in _LEFT_OUT or ref.id in of_bodies]
    places = {str(kind): place for place, kind in enumerate(order)}
    return sorted(refs, key=lambda ref: (places.get(ref.kind, len(order)), ref.name, ref.id))


def _in_dispute(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Those that cannot be so together, and those that deny what is recorded; of figures all."""
    denying = [claim for claim in claims if claim.note.stance == "contradicts"]
    if denying or any(claim.field.startswith("figures") for claim in claims):
        return claims
    return differing(claims)


def _is_disputed(claims: tuple[Claim, ...]) -> bool:
    # One passage against what is recorded is no disagreement among sources: what was so may have changed.
    # Nor are two words that one place of one source uses for the same thing.
    places = {(claim.note.source.id, claim.note.locator) for claim in claims}
    return len({claim.value.casefold() for claim in claims}) > 1 and len(places) > 1


def _is_recorded(conflict: Conflict, record: Record) -> bool:
    """Whether it is about a column of the record, or of one of its rows, that holds more than prose."""
    key, is_of_row, rest = conflict.field.partition(": ")
    if conflict.field == "figures" or conflict.field.startswith("figures · "):
        return True
    column = rest.partition(" (")[0] if is_of_row else key
    if column in _PROSE or column == COUNTED_FIELD or key == "endorsements":
        return False
    columns = {name for row in record.related.get(key, ()) for name in row.fields} if is_of_row else set()
    return column in (columns or record.fields)
