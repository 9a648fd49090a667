"""What rules ask of a body's composition, and what of it its voting members lack.

Rules are recorded for a body, or come with its type: a statutory tripartite body has government,
employers and workers, and as many employers as workers (ILO C144, art. 3).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from registry.questions.refs import NO_EVIDENCE, SourceNote, evidence_for
from registry.questions.seats import Seat
from registry.store.reading import Reader
from registry.terms import CompositionRuleKind, Constituency, MechanismType


class Asked(NamedTuple):
    """One rule; ``number`` is of members, or percent of them where the rule is a share."""

    rule: CompositionRuleKind
    constituency: Constituency | None = None
    compared_with: Constituency | None = None
    organisation_id: str | None = None
    organisation: str | None = None
    number: int | None = None


class Required(NamedTuple):
    """What is asked of a body, and who says so; nobody, where its type does."""

    mechanism_id: str
    rules: tuple[Asked, ...]
    sources: tuple[SourceNote, ...]


class Composition(NamedTuple):
    """The members of a body by side; an organisation with two seats counts once for each side."""

    sides: dict[Constituency, set[str]]
    members: set[str]

    @classmethod
    def of(cls, seats: Iterable[Seat]) -> Composition:
        """The composition of these seats."""
        sides: dict[Constituency, set[str]] = {}
        members = set()
        for seat in seats:
            sides.setdefault(seat.constituency, set()).add(seat.holder.id)
            members.add(seat.holder.id)
        return cls(sides, members)

    def number(self, side: Constituency | None) -> int:
        """How many members speak for the side; all of them, where none is named."""
        return len(self.members) if side is None else len(self.sides.get(side, ()))


_TRIPARTITE = (
    Asked(CompositionRuleKind.minimum, Constituency.government, number=1),
    Asked(CompositionRuleKind.minimum, Constituency.employers, number=1),
    Asked(CompositionRuleKind.minimum, Constituency.workers, number=1),
    Asked(CompositionRuleKind.parity, Constituency.employers, Constituency.workers),
)
OF_TYPES = {MechanismType.statutory_tripartite_body: _TRIPARTITE}


class _Typed(NamedTuple):
    id: str
    type: str


class _Rule(NamedTuple):
    id: str
    mechanism_id: str
    rule: str
    constituency: str | None
    compared_with: str | None
    organisation_id: str | None
    organisation: str | None
    number: int | None


_RULES = """
    SELECT rule.id, rule.mechanism_id, rule.rule, rule.constituency, rule.compared_with,
           rule.organisation_id, entity.name, rule.number
    FROM composition_rule AS rule LEFT JOIN entity ON entity.id = rule.organisation_id
    ORDER BY rule.mechanism_id, rule.id
"""


def required_of(reader: Reader) -> list[Required]:
    """What is asked of each body of which something is: by its own rules, else by its type's."""
    evidence = evidence_for(reader, "composition_rule", "TRUE")
    own: dict[str, list[_Rule]] = {}
    for row in reader.rows(_RULES, _Rule):
        own.setdefault(row.mechanism_id, []).append(row)
    asked = [
        Required(
            body,
            tuple(_asked(row) for row in rows),
            tuple(dict.fromkeys(note for row in rows for note in evidence.get(row.id, NO_EVIDENCE).notes)),
        )
        for body, rows in own.items()
    ]
    for type_, rules in OF_TYPES.items():
        typed = reader.rows("SELECT id, type FROM mechanism WHERE type = :type", _Typed, type=str(type_))
        asked += [Required(row.id, rules, ()) for row in typed if row.id not in own]
    return asked


def _asked(row: _Rule) -> Asked:
    return Asked(
        CompositionRuleKind(row.rule),
        Constituency(row.constituency) if row.constituency else None,
        Constituency(row.compared_with) if row.compared_with else None,
        row.organisation_id,
        row.organisation,
        row.number,
    )


def what_is_missing(required: Required, found: Composition) -> list[str]:
    """What the members of the body fall short of, in words; how many are women is not told by seats."""
    told = []
    for asked in required.rules:
        side = asked.constituency.label if asked.constituency else "all sides"
        number, wanted = found.number(asked.constituency), asked.number or 0
        if asked.rule is CompositionRuleKind.minimum and number < wanted:
            told.append(f"has {number} members for {side}, where its rules ask for {wanted}")
        elif asked.rule is CompositionRuleKind.maximum_share and number * 100 > wanted * len(found.members):
            of_all = f"{number} of {len(found.members)} members"
            told.append(f"has {of_all} for {side}, where its rules allow {wanted} percent")
        elif asked.rule is CompositionRuleKind.parity and asked.compared_with:
            other = found.number(asked.compared_with)
            if number != other:
                told.append(f"has {number} members for {side} and {other} for {asked.compared_with.label}")
        elif asked.organisation_id and asked.organisation_id not in found.members:
            told.append(f"has no seat for {asked.organisation}, which its rules ask for")
    return told
