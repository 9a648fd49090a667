"""What is asked of a body's composition, and who asks it?

Rules are recorded for a body, or come with its type: a statutory tripartite body has government,
employers and workers, and as many employers as workers (ILO C144, art. 3). What has no rules can be
measured against the same benchmark, which does not bind it.
"""

from __future__ import annotations

from collections.abc import Iterable

from registry.frozen import Frozen
from registry.questions.refs import (
    NO_EVIDENCE,
    Evidence,
    Ref,
    SourceNote,
    evidence_for,
    ref_columns,
    ref_or_none,
)
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.composition import CompositionRuleKind, RulesFrom
from registry.terms.mechanisms import MechanismType
from registry.terms.seats import Constituency


class Asked(Frozen):
    """One rule; ``number`` is of members, or percent of them where the rule is a share.

    ``where`` is its place in a file of one's own rules.
    """

    rule: CompositionRuleKind
    constituency: Constituency | None = None
    compared_with: Constituency | None = None
    organisation: Ref | None = None
    number: int | None = None
    where: str | None = None
    sources: tuple[SourceNote, ...] = ()

    @property
    def words(self) -> str:
        """What it asks, as people say it."""
        side = f" for {self.constituency.label}" if self.constituency else ""
        many = "member" if self.number == 1 else "members"
        if self.rule is CompositionRuleKind.minimum:
            return f"at least {self.number} {many}{side}"
        if self.rule is CompositionRuleKind.maximum_share:
            return f"at most {self.number} percent of the members{side}"
        if self.rule is CompositionRuleKind.minimum_women:
            return f"at least {self.number} {'woman' if self.number == 1 else 'women'}{side}"
        if self.rule is CompositionRuleKind.parity:
            other = self.compared_with.label if self.compared_with else "another side"
            return f"as many members{side} as for {other}"
        return f"a seat for {self.organisation.label if self.organisation else 'an organisation'}"


class RulesOf(Frozen):
    """What a body is measured by, and where that comes from."""

    rules_from: RulesFrom
    rules: tuple[Asked, ...]


TRIPARTITE = (
    Asked(CompositionRuleKind.minimum, Constituency.government, number=1),
    Asked(CompositionRuleKind.minimum, Constituency.employers, number=1),
    Asked(CompositionRuleKind.minimum, Constituency.workers, number=1),
    Asked(CompositionRuleKind.parity, Constituency.employers, Constituency.workers),
)
"""Employers and workers on an equal footing, and government (ILO C144, art. 3)."""
OF_TYPES = {MechanismType.statutory_tripartite_body: TRIPARTITE}
"""The rules that come with a type of body."""


class _Typed(Frozen):
    id: str
    type: str


class _Rule(Frozen):
    id: str
    mechanism_id: str
    rule: str
    constituency: str | None
    compared_with: str | None
    number: int | None
    organisation_id: str | None
    organisation_kind: str | None
    organisation_name: str | None
    organisation_acronym: str | None


def rules_of(reader: Reader, bodies: Iterable[str]) -> dict[str, RulesOf]:
    """What each body is measured by: its own rules, else its type's, else the benchmark."""
    answer: dict[str, RulesOf] = {}
    for piece in in_pieces(bodies):
        recorded = _recorded(reader, piece.sql, piece.values)
        sql = f"SELECT id, type FROM mechanism WHERE id IN ({piece.sql})"
        for body in reader.rows(sql, _Typed, **piece.values):
            of_type = OF_TYPES.get(MechanismType(body.type))
            if body.id in recorded:
                answer[body.id] = RulesOf(RulesFrom.recorded, tuple(recorded[body.id]))
            elif of_type:
                answer[body.id] = RulesOf(RulesFrom.type, of_type)
            else:
                answer[body.id] = RulesOf(RulesFrom.benchmark, TRIPARTITE)
    return answer


def _recorded(reader: Reader, ids: str, values: dict[str, str]) -> dict[str, list[Asked]]:
    rows = reader.rows(
        f"""
        SELECT rule.id, rule.mechanism_id, rule.rule, rule.constituency, rule.compared_with, rule.number,
               {ref_columns("entity")}
        FROM composition_rule AS rule LEFT JOIN entity ON entity.id = rule.organisation_id
        WHERE rule.mechanism_id IN ({ids}) ORDER BY rule.mechanism_id, rule.id
        """,
        _Rule,
        **values,
    )
    cited = evidence_for(reader, "composition_rule", f"target.mechanism_id IN ({ids})", **values)
    order = list(CompositionRuleKind)
    recorded: dict[str, list[Asked]] = {}
    for row in sorted(rows, key=lambda row: order.index(CompositionRuleKind(row.rule))):
        asked = _asked(row, cited.get(row.id, NO_EVIDENCE))
        recorded.setdefault(row.mechanism_id, []).append(asked)
    return recorded


def _asked(row: _Rule, evidence: Evidence) -> Asked:
    return Asked(
        CompositionRuleKind(row.rule),
        Constituency(row.constituency) if row.constituency else None,
        Constituency(row.compared_with) if row.compared_with else None,
        ref_or_none(row[6:10]),
        row.number,
        None,
        evidence.notes,
    )


def bodies_with_rules(reader: Reader) -> list[Ref]:
    """The bodies of which something is asked, by rules of their own or of their type; by name."""
    types = ", ".join(f"'{type_}'" for type_ in OF_TYPES)
    return reader.rows(
        f"""
        SELECT {ref_columns("entity")} FROM mechanism JOIN entity ON entity.id = mechanism.id
        WHERE entity.redirect_to IS NULL AND (mechanism.type IN ({types}) OR EXISTS (
            SELECT 1 FROM composition_rule AS rule WHERE rule.mechanism_id = mechanism.id))
        ORDER BY entity.name, entity.id
        """,
        Ref,
    )
