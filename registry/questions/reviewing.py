"""What waits for somebody to say who is who, and who it may be; and which records look like one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from registry.frozen import Frozen
from registry.questions.candidates import Candidate, Described, candidates_of, others_than
from registry.questions.matching.known import known_of, surroundings_of
from registry.questions.record import FieldValue, Record, record_of
from registry.questions.refs import Ref
from registry.questions.waiting import Incoming, Waiting, in_words, waiting_records
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.kinds import Kind
from registry.text import fold

PAIRS_FROM = 0.8
"""Two records of the registry whose likeness is this or more are listed as a pair."""
SHOWN = 3
"""So many candidates stand side by side with what a file says."""
_WORTH_SHOWING = 0.5
_PAIRED = (Kind.organisation, Kind.person, Kind.mechanism, Kind.project, Kind.instrument, Kind.system)


class Review(Frozen):
    """A record that waits, and the records that it may be, the likeliest first."""

    waiting: Waiting
    candidates: tuple[Candidate, ...]

    @property
    def id(self) -> str:
        """Under which it is decided on."""
        return self.waiting.id


class Pair(Frozen):
    """Two records of the registry that look like one and the same."""

    first: Ref
    second: Ref
    score: float
    reasons: tuple[str, ...]


def reviews(reader: Reader, ids: Iterable[str] | None = None) -> tuple[Review, ...]:
    """What waits, with candidates: all, or what has one of the ids."""
    waiting = waiting_records(reader, ids)
    if not waiting:
        return ()
    found = candidates_of(reader, [one.described for one in waiting])
    return tuple(
        Review(one, tuple(near for near in candidates if near.score >= _WORTH_SHOWING))
        for one, candidates in zip(waiting, found, strict=True)
    )


def look_alikes(reader: Reader, kinds: Sequence[Kind] = _PAIRED) -> tuple[Pair, ...]:
    """The pairs that look like one and were neither merged nor told apart, the likeliest first.

    Two people of one employer are a pair also where one has initials for the given names of the other.

    Each record is held against those with like names alone, not against all others.
    """
    pairs: dict[tuple[str, str], Pair] = {}
    for kind in kinds:
        refs, described = _as_described(reader, kind)
        apart = others_than(reader, [ref.id for ref in refs])
        for ref, candidates in zip(refs, candidates_of(reader, described, limit=8), strict=True):
            for candidate in candidates:
                other = candidate.ref
                is_near = candidate.score >= PAIRS_FROM or _by_initials(kind, ref.name, candidate)
                if other.id == ref.id or not is_near or other.id in apart.get(ref.id, ()):
                    continue
                first, second = sorted((ref, other), key=lambda one: one.id)
                pair = Pair(first, second, candidate.score, candidate.reasons)
                known = pairs.get((first.id, second.id))
                if known is None or pair.score > known.score:
                    pairs[first.id, second.id] = pair
    return tuple(
        sorted(pairs.values(), key=lambda pair: (-pair.score, pair.first.name, pair.first.id, pair.second.id))
    )


def _by_initials(kind: Kind, name: str, candidate: Candidate) -> bool:
    """Whether one of two people of the same employer has initials for the given names of the other."""
    if kind is not Kind.person or not any(reason.startswith("same employer") for reason in candidate.reasons):
        return False
    one, other = fold(name).split(), fold(candidate.ref.name).split()
    if len(one) != len(other) or len(one) < 2 or one[-1] != other[-1]:
        return False
    given = list(zip(one[:-1], other[:-1], strict=True))
    return one != other and all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in given)


class _Code(Frozen):
    id: str
    scheme: str
    code: str


def _as_described(reader: Reader, kind: Kind) -> tuple[list[Ref], list[Described]]:
    """The records of a kind, as if a file described them."""
    known = known_of(reader, kind)
    if len(known.refs) < 2:
        return [], []
    aliases: dict[int, list[str]] = {}
    for name in known.names:
        if name.source == "alias":
            aliases.setdefault(name.record, []).append(name.name)
    ids = [ref.id for ref in known.refs]
    around = surroundings_of(reader, ids)
    codes: dict[str, list[tuple[str, str]]] = {}
    for piece in in_pieces(ids):
        for row in reader.rows(
            f"SELECT entity_id, scheme, identifier FROM identifier WHERE entity_id IN ({piece.sql})",
            _Code,
            **piece.values,
        ):
            codes.setdefault(row.id, []).append((row.scheme, row.code))
    described = []
    for n, ref in enumerate(known.refs):
        near = around.get(ref.id)
        described.append(
            Described(
                kind,
                ref.name,
                ref.acronym,
                tuple(aliases.get(n, ())),
                tuple(code for code in codes.get(ref.id, ()) if not code[0].startswith("list:")),
                known.countries[n],
                tuple(near.parents.values()) if near else (),
                tuple(near.bodies.values()) if near else (),
                tuple(near.posts.values()) if near else (),
            )
        )
    return list(known.refs), described


# ---------------------------------------------------------------- side by side
class FieldRow(Frozen):
    """A field: what the file says, and what each candidate's record has; empty where nothing."""

    field: str
    incoming: str
    known: tuple[str, ...]
    can_be_taken: bool
    """Whether the file says something that a record could take over."""


def side_by_side(reader: Reader, incoming: Incoming, refs: Sequence[Ref]) -> tuple[FieldRow, ...]:
    """What a file says and what the records have, field by field; fields that nobody fills are left out."""
    records = [record_of(reader, ref) for ref in refs]
    rows = [
        _row("name", incoming.name, [record.ref.name for record in records], can_be_taken=True),
        _row(
            "acronym", incoming.acronym or "", [record.ref.acronym or "" for record in records],
            can_be_taken=True,
        ),
        _row("aliases", "; ".join(incoming.aliases), ["; ".join(a.name for a in r.aliases) for r in records]),
        _row(
            "identifiers",
            "; ".join(" ".join(pair) for pair in incoming.identifiers),
            [_codes(record) for record in records],
        ),
    ]  # fmt: skip
    names = dict.fromkeys(
        (
            *incoming.fields,
            *(name for record in records for name in record.fields if name not in ("name", "acronym")),
        )
    )
    rows += [
        _row(
            name,
            _worded(incoming.fields.get(name)),
            [_worded(record.fields.get(name)) for record in records],
            can_be_taken=True,
        )
        for name in names
    ]
    rows.append(_row("what hangs on it", "; ".join(incoming.parts), [_ties(record) for record in records]))
    return tuple(row for row in rows if row.incoming or any(row.known))


def _codes(record: Record) -> str:
    """What others know the record by; the keys of lists that were imported are nobody's concern."""
    codes = record.identifiers
    return "; ".join(
        f"{code.scheme} {code.identifier}" for code in codes if not code.scheme.startswith("list:")
    )


def _row(field: str, incoming: str, known: Sequence[str], *, can_be_taken: bool = False) -> FieldRow:
    return FieldRow(field, incoming, tuple(known), can_be_taken and bool(incoming))


def _worded(value: FieldValue) -> str:
    if isinstance(value, Ref):
        return value.label
    if value is None or value in ("unknown", "not_stated"):
        return ""
    return in_words(str(value))


def _ties(record: Record) -> str:
    """The bodies, posts and other relations of a record, a few of each sort."""
    said = []
    for sort, related in record.related.items():
        names = list(dict.fromkeys(one.ref.label for one in related if one.ref is not None))
        if names:
            more = f" and {len(names) - 3} more" if len(names) > 3 else ""
            said.append(f"{sort.replace('_', ' ')}: {', '.join(names[:3])}{more}")
    return "; ".join(said)
