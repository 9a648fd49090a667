"""Who is tied to whom around some records, as of a day: the material of a map."""

from __future__ import annotations

from collections.abc import Iterable

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.refs import Ref, refs_of
from registry.questions.ties import TIE_KINDS, Tie, ties_at
from registry.store.reading import Reader


class Neighbourhood(Frozen):
    """Records and the ties among them."""

    nodes: tuple[Ref, ...]
    ties: tuple[Tie, ...]
    start: tuple[str, ...]
    hops: int


def neighbourhood(
    reader: Reader, start: Iterable[Ref], as_of: AsOf, hops: int = 1, by: Iterable[str] = ("seat", "link")
) -> Neighbourhood:
    """The records within so many ties of the first ones, and every tie among the records found.

    A seat counts while it may be held on the day, a part in a project also when it is over. Without
    ``start`` the answer is empty.
    """
    first = {ref.id for ref in start}
    kinds = tuple(kind for kind in TIE_KINDS if kind in set(by))
    known, frontier = set(first), set(first)
    ties: dict[tuple[str, str, str], Tie] = {}
    # One step further than asked: the last brings the ties among the outermost records.
    for hop in range(hops + 1):
        reached = set()
        for tie in ties_at(reader, frontier, kinds, as_of, over=True):
            ends = {tie.from_id, tie.to_id}
            if hop == hops and not ends <= known:
                continue
            ties[tie.by, tie.id, tie.from_id] = tie
            reached |= ends - known
        known |= reached
        frontier = reached if hop + 1 < hops else (reached or frontier)
    kept = [tie for tie in ties.values() if tie.from_id in known and tie.to_id in known]
    kept.sort(key=lambda tie: (tie.by, tie.from_id, tie.to_id, tie.what, tie.id))
    nodes = refs_of(reader, known)
    return Neighbourhood(tuple(nodes[key] for key in sorted(nodes)), tuple(kept), tuple(sorted(first)), hops)
