"""Who may this be? The records that somebody whom a file describes may be, with reasons in words.

Names alone identify nobody: :func:`candidates_of` proposes, a person decides. Only an exact identifier
that both have joins by itself, :func:`identified`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from registry.frozen import Frozen
from registry.questions.matching.known import (
    NO_SURROUNDINGS,
    Known,
    Surroundings,
    aliases_of,
    codes_of,
    known_of,
    surroundings_of,
)
from registry.questions.matching.retrieval import Likely, Retrieval
from registry.questions.matching.weighing import Weighed, weigh
from registry.questions.refs import Ref
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.kinds import Kind

WAITS_FROM = 0.8
"""A record whose best candidate has this score or more waits for a decision. On names that were held out
of a registry: docs/performance.md."""

_WEIGHED = 12  # of each that is described, so many are looked at with what surrounds them
OWN_SCHEME = "interlock"
"""The scheme under which a file names records of this registry by their ids."""


class Described(Frozen):
    """Somebody or something as a file describes it.

    ``identifiers`` are (scheme, code) pairs; ``country`` an ISO 3166-1 alpha-2 code; ``parents`` names of
    the parent organisation or the employer; ``bodies`` names of bodies that it sits on.
    """

    kind: Kind
    name: str
    acronym: str | None = None
    aliases: tuple[str, ...] = ()
    identifiers: tuple[tuple[str, str], ...] = ()
    country: str | None = None
    parents: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


class Candidate(Frozen):
    """A record that it may be: how likely (0 to 1), and why."""

    ref: Ref
    score: float
    reasons: tuple[str, ...]


def candidates_of(
    reader: Reader, described: Sequence[Described], limit: int = 5
) -> tuple[tuple[Candidate, ...], ...]:
    """For each that is described, the records of its kind that it may be, the likeliest first.

    All names of a kind are read once, whatever the number of those described: ask for many together.
    A record that was told apart from the one that an identifier names is no candidate.
    """
    told_apart = _told_apart_from(reader, identified(reader, described))
    found: list[tuple[Candidate, ...]] = [()] * len(described)
    for kind in dict.fromkeys(one.kind for one in described):
        known = known_of(reader, kind)
        retrieval = Retrieval(known)
        of_kind = [n for n, one in enumerate(described) if one.kind is kind]
        likely = {
            n: retrieval.likely(described[n].name, described[n].acronym, described[n].aliases)
            for n in of_kind
        }
        kept = {n: _first(known, likely[n], described[n], told_apart.get(n, frozenset())) for n in of_kind}
        around = _Around(reader, [known.refs[one.record].id for hits in kept.values() for one in hits])
        for n in of_kind:
            found[n] = _candidates(known, kept[n], described[n], around)[:limit]
    return tuple(found)


def _first(known: Known, likely: Iterable[Likely], one: Described, but: frozenset[str]) -> list[Likely]:
    """The likeliest by their names and countries: of namesakes in many countries the right one too."""

    def likeness(hit: Likely) -> tuple[float, str]:
        country = known.countries[hit.record]
        fits = 0.1 if country and country == one.country else -0.1 if country and one.country else 0.0
        return -hit.base - fits, known.refs[hit.record].id

    near = [hit for hit in likely if known.refs[hit.record].id not in but]
    return sorted(near, key=likeness)[:_WEIGHED]


class _Around:
    """What is known of the records that are weighed, asked for once."""

    def __init__(self, reader: Reader, ids: Sequence[str]) -> None:
        self.surroundings = surroundings_of(reader, ids)
        self.codes = codes_of(reader, ids)
        self.aliases = aliases_of(reader, ids)

    def of(self, record: str) -> Surroundings:
        """What surrounds one of them."""
        return self.surroundings.get(record, NO_SURROUNDINGS)


def _candidates(
    known: Known, likely: Sequence[Likely], one: Described, around: _Around
) -> tuple[Candidate, ...]:
    weighed: list[tuple[Ref, Weighed]] = []
    for hit in likely:
        ref = known.refs[hit.record]
        weight = weigh(
            hit, one, known.countries[hit.record], around.of(ref.id), around.codes.get(ref.id, {}),
            around.aliases, ref,
        )  # fmt: skip
        weighed.append((ref, weight))
    weighed.sort(key=lambda pair: (-pair[1].score, pair[0].name, pair[0].id))
    return tuple(Candidate(ref, weight.score, weight.reasons) for ref, weight in weighed)


# ---------------------------------------------------------------- identity
class _Identity(Frozen):
    scheme: str
    code: str
    id: str
    kind: str


def identified(reader: Reader, described: Sequence[Described]) -> tuple[str | None, ...]:
    """For each, the id of the record of its kind that has one of its identifiers; None where none has.

    None as well where its identifiers lead to two records: that is for a person to see.
    """
    codes = {code for one in described for _, code in one.identifiers}
    holders: dict[tuple[str, str], tuple[str, str]] = {}
    for piece in in_pieces(codes):
        for row in reader.rows(
            f"""
            SELECT identifier.scheme, identifier.identifier, entity.id, entity.kind FROM identifier
            JOIN entity ON entity.id = identifier.entity_id WHERE identifier.identifier IN ({piece.sql})
            UNION ALL SELECT '{OWN_SCHEME}', entity.id, entity.id, entity.kind FROM entity
            WHERE entity.id IN ({piece.sql})
            """,
            _Identity,
            **piece.values,
        ):
            holders[row.scheme.lower(), row.code] = (row.id, row.kind)
    roots = _roots(reader)
    answers: list[str | None] = []
    for one in described:
        named = [holders.get((scheme.lower(), code)) for scheme, code in one.identifiers]
        ids = {_root(roots, holder[0]) for holder in named if holder and holder[1] == one.kind}
        answers.append(ids.pop() if len(ids) == 1 else None)
    return tuple(answers)


class _Redirect(Frozen):
    id: str
    to: str


def _roots(reader: Reader) -> dict[str, str]:
    rows = reader.rows("SELECT id, redirect_to FROM entity WHERE redirect_to IS NOT NULL", _Redirect)
    return {row.id: row.to for row in rows}


def _root(redirects: dict[str, str], record: str) -> str:
    seen = {record}
    while record in redirects and redirects[record] not in seen:
        record = redirects[record]
        seen.add(record)
    return record


def _told_apart_from(reader: Reader, known_ids: Sequence[str | None]) -> dict[int, frozenset[str]]:
    ids = [one for one in known_ids if one]
    apart = others_than(reader, ids) if ids else {}
    return {n: apart[one] for n, one in enumerate(known_ids) if one and one in apart}


def others_than(reader: Reader, ids: Iterable[str]) -> dict[str, frozenset[str]]:
    """The records that somebody told apart from each of these."""
    apart: dict[str, set[str]] = {}
    for piece in in_pieces(ids):
        rows = reader.rows(
            f"SELECT entity_id, other_id FROM distinction WHERE entity_id IN ({piece.sql}) "
            f"OR other_id IN ({piece.sql})",
            _Redirect,
            **piece.values,
        )
        for row in rows:
            apart.setdefault(row.id, set()).add(row.to)
            apart.setdefault(row.to, set()).add(row.id)
    return {one: frozenset(others) for one, others in apart.items()}
