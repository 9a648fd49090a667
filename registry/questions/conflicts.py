"""Where do sources disagree about a record? None of them is preferred.

Of a field of the record or of one of its rows, when sources claim different values, or one
contradicts what is recorded; of a figure, when the same measure has two amounts for the same day. A date
that contains a closer one agrees with it, and "unclear" contradicts no word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from registry.frozen import Frozen
from registry.questions.refs import NO_EVIDENCE, Claim, FieldNote, Ref, SourceNote, evidence_for
from registry.questions.related import Related
from registry.store.reading import Reader

_SAYS_NOTHING = frozenset(("unclear", "unknown", "other", "not stated", "not_stated"))
# What sources say of a date may be told with a word of theirs: "2011-05 (In May)".
_DATE = re.compile(r"(\d{4}(?:-\d\d){0,2})(?: \(.*\))?$")


class Conflict(Frozen):
    """A field of which sources say different things. None of them is preferred."""

    field: str
    claims: tuple[Claim, ...]


class _Figure(Frozen):
    id: str
    measure: str
    amount: str
    unit: str | None
    as_of: str | None
    label: str | None


def conflicts_of(
    reader: Reader,
    ref: Ref,
    said: Iterable[FieldNote],
    recorded: Mapping[str, Ref | str | int | float | None],
    related: Mapping[str, tuple[Related, ...]],
) -> tuple[Conflict, ...]:
    """The conflicts about a record: what is ``said`` of its fields, of its rows, and its figures."""
    found = _disagreeing(_said_of_fields(said, recorded))
    for key, rows in related.items():
        for row in rows:
            # Row by row: that two seats have different sides is no disagreement.
            of_row = _disagreeing(row.claims)
            found += [conflict._replace(field=_titled(key, conflict.field, row)) for conflict in of_row]
    if "figures" in related:
        found += _figures(reader, ref)
    return tuple(found)


def _said_of_fields(
    said: Iterable[FieldNote], recorded: Mapping[str, Ref | str | int | float | None]
) -> list[Claim]:
    """What sources say of the record's own fields: their own value, or the recorded one."""
    claims = []
    for field, value, note in said:
        held = recorded.get(field)
        shown = held.label if isinstance(held, Ref) else held
        if value is None and note.stance == "contradicts":
            claims.append(Claim(field, "something else" if shown is None else f"not {shown}", note))
        elif value is not None or shown is not None:
            claims.append(Claim(field, value or str(shown), note))
    return claims


def _disagreeing(claims: Iterable[Claim]) -> list[Conflict]:
    by_field: dict[str, list[Claim]] = {}
    for claim in claims:
        by_field.setdefault(claim.field, []).append(claim)
    return [
        Conflict(field, tuple(said))
        for field, said in by_field.items()
        if any(claim.note.stance == "contradicts" for claim in said) or differing(said)
    ]


def differing(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Those of the claims that cannot be so together with another one of them.

    >>> source = SourceNote(Ref("report", "source", "Report", None), None, None, None, "states")
    >>> said = [Claim("start_date", value, source) for value in ("2011", "2011-05 (In May)", "2011-06")]
    >>> [claim.value for claim in differing(said)]
    ['2011-05 (In May)', '2011-06']
    """
    every = tuple(claims)
    return tuple(one for one in every if not all(_agree(one.value, other.value) for other in every))


def _agree(one: str, other: str) -> bool:
    """Whether both can be so: the same word, a date and one that contains it, or one that says nothing."""
    pair = [value.strip().casefold() for value in (one, other)]
    if pair[0] == pair[1] or not _SAYS_NOTHING.isdisjoint(pair):
        return True
    dates = [_DATE.match(value) for value in pair]
    days = [found[1] for found in dates if found]
    return len(days) == 2 and (days[0].startswith(days[1]) or days[1].startswith(days[0]))


def _titled(key: str, field: str, row: Related) -> str:
    return f"{key}: {field}" + (f" ({row.ref.name})" if row.ref else "")


def _figures(reader: Reader, ref: Ref) -> list[Conflict]:
    """Figures of the same measure, label, unit and day whose amounts differ."""
    rows = reader.rows(
        """SELECT id, measure, amount, unit, as_of, label FROM figure WHERE entity_id = :id
        ORDER BY measure, amount, id""",
        _Figure,
        id=ref.id,
    )
    alike: dict[tuple[str, str, str, str], list[_Figure]] = {}
    for row in rows:
        alike.setdefault((row.measure, row.label or "", row.unit or "", row.as_of or ""), []).append(row)
    evidence = evidence_for(reader, "figure", "target.entity_id = :id", id=ref.id)
    uncited = SourceNote(ref, "recorded without a source", None, None, "states")
    found = []
    for group in alike.values():
        if len({_plain_number(row.amount) for row in group}) > 1:
            title = " · ".join(filter(None, ("figures", group[0].measure, group[0].label, group[0].as_of)))
            claims = [
                Claim(title, " ".join(filter(None, (row.amount, row.unit))), note)
                for row in group
                for note in evidence.get(row.id, NO_EVIDENCE).notes or (uncited,)
            ]
            found.append(Conflict(title, tuple(claims)))
    return found


def _plain_number(amount: str) -> str:
    """The same text for the same number: 148100, 148100.0 and 0148100 are one."""
    sign, digits = ("-", amount[1:]) if amount.startswith("-") else ("", amount)
    whole, _, fraction = digits.partition(".")
    fraction = fraction.rstrip("0")
    whole = whole.lstrip("0") or "0"
    return f"{sign}{whole}.{fraction}" if fraction else f"{sign if whole != '0' else ''}{whole}"
