"""What of a tree nothing reads: named in the report, so that nothing vanishes unsaid."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from registry.exchange.incoming.trees.nodes import Entry, Node, Series
from registry.exchange.incoming.unread import counted

IsRead = Callable[[Node, str | int], bool]
"""Whether what stands under a key of a node, or at a place of it, was read."""
_SEVERAL = 8
_ANY = "*"


@dataclass
class _Branch:
    """What lies below a path of the file: how many values, whether any is read, and the way on."""

    values: int = 0
    is_read: bool = False
    below: dict[str, _Branch] = field(default_factory=dict)


def unread(tops: Mapping[str, Node], is_read: IsRead, why: str, *, named: Node = None) -> tuple[str, ...]:
    """The paths of the files, by their names, that nothing read: one note with the reason, or none.

    A path stands for all below it, and ``*`` for every member of a list, or of a mapping whose keys are
    those of records; of ``named`` each key is told, however many they are.
    """
    found = [
        (f"{name}:{'.'.join(way)}" if len(tops) > 1 else ".".join(way), values)
        for name, top in tops.items()
        for way, values in _untouched(_grown(top, is_read, named), ())
    ]
    return (f"not read, for {why}: {counted(found)}",) if found else ()


def _grown(top: Node, is_read: IsRead, named: Node) -> _Branch:
    root = _Branch()
    if isinstance(named, Entry) and top is named:
        for step, member in named.items():
            _grow(root.below.setdefault(step, _Branch()), member, is_read, read_above=is_read(named, step))
    else:
        _grow(root, top, is_read, read_above=False)
    return root


def _grow(branch: _Branch, node: Node, is_read: IsRead, *, read_above: bool) -> None:
    """Add what lies at a node. Trees are no deeper than ``nodes.MOST_DEPTH``."""
    if isinstance(node, Entry):
        members: Iterator[tuple[str | int, Node]] = iter(node.items())
        is_any = len(node) > _SEVERAL and all(isinstance(member, Entry | Series) for member in node.values())
    elif isinstance(node, Series):
        members, is_any = iter(enumerate(node)), True
    else:
        branch.values += bool(node)
        branch.is_read |= read_above
        return
    for step, member in members:
        way = branch.below.setdefault(_ANY if is_any else str(step), _Branch())
        # A list of words is read as one.
        of_list = read_above and isinstance(node, Series)
        _grow(way, member, is_read, read_above=of_list or is_read(node, step))


def _untouched(branch: _Branch, way: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], int]]:
    """The topmost paths below which nothing is read and something stands."""
    if _is_read(branch):
        for step, below in branch.below.items():
            yield from _untouched(below, (*way, step))
    elif values := _values(branch):
        yield way, values


def _is_read(branch: _Branch) -> bool:
    return branch.is_read or any(map(_is_read, branch.below.values()))


def _values(branch: _Branch) -> int:
    return branch.values + sum(map(_values, branch.below.values()))
