"""Which record hangs on which: a tree around the record in the middle, and the ties that are not of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graphs.drawings.shown import Shown, Words
from registry.frozen import Frozen


class Branch(Frozen):
    """A record, the one that it hangs on, and those that hang on it."""

    record: Shown
    parent: str
    depth: int
    """Ties from the middle: 1 or more."""
    is_last: bool
    """Whether nobody hangs on the same record below it."""


def branches_of(centre: Shown, records: Sequence[Shown], words: Words) -> tuple[Branch, ...]:
    """Every record once, below the one nearest to the middle to which it is tied.

    Of several it hangs on the first of them; those that hang on one record keep their order.
    """
    parents, order = {centre.id: ""}, [centre.id]
    for here in order:
        for there in words.ties(here):
            if there not in parents:
                parents[there] = here
                order.append(there)
    by_parent: dict[str, list[Shown]] = {}
    for record in records:
        by_parent.setdefault(parents[record.id], []).append(record)
    return tuple(_below(centre.id, by_parent, 1))


def _below(parent: str, by_parent: dict[str, list[Shown]], depth: int) -> Iterable[Branch]:
    hanging = by_parent.get(parent, [])
    for record in hanging:
        yield Branch(record, parent, depth, record is hanging[-1])
        yield from _below(record.id, by_parent, depth + 1)


def other_ties(centre: str, branches: Sequence[Branch], words: Words) -> list[tuple[str, str]]:
    """The pairs that are tied and do not hang on one another, the one further up first."""
    place = {branch.record.id: n for n, branch in enumerate(branches)}
    hung = {(branch.parent, branch.record.id) for branch in branches}
    return [
        (a, b)
        for a in place
        for b in words.ties(a)
        if b != centre and place[a] < place[b] and (a, b) not in hung and (b, a) not in hung
    ]


def halves(branches: Sequence[Branch], ties: Sequence[tuple[str, str]]) -> tuple[list[Branch], list[Branch]]:
    """The tree in two parts of about one height between which there is no tie; the second may be empty."""
    limbs = _limbs(branches)
    limb_of = {branch.record.id: n for n, limb in enumerate(limbs) for branch in limb}
    group = list(range(len(limbs)))
    for a, b in ties:
        one, other = group[limb_of[a]], group[limb_of[b]]
        group = [min(one, other) if each in (one, other) else each for each in group]
    first: set[int] = set()
    rows = 0
    for number in sorted(set(group)):
        mine = [n for n, each in enumerate(group) if each == number]
        size = sum(len(limbs[n]) for n in mine)
        if not first or 2 * (rows + size) <= len(branches) + 1:
            first.update(mine)
            rows += size
    parts = ([n for n in range(len(limbs)) if (n in first) is here] for here in (True, False))
    left, right = (_joined([limbs[n] for n in part]) for part in parts)
    return left, right


def _limbs(branches: Sequence[Branch]) -> list[list[Branch]]:
    """What hangs on the middle, each with all that hangs on it."""
    limbs: list[list[Branch]] = []
    for branch in branches:
        if branch.depth == 1:
            limbs.append([])
        limbs[-1].append(branch)
    return limbs


def _joined(limbs: Sequence[Sequence[Branch]]) -> list[Branch]:
    """Limbs one below the other; the last is so for those that are left of the tree."""
    return [
        branch._replace(is_last=limb is limbs[-1]) if branch.depth == 1 else branch
        for limb in limbs
        for branch in limb
    ]
