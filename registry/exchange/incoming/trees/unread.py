"""What of a tree no path of its profile reads: named in the report, so that nothing vanishes unsaid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from registry.exchange.incoming.trees.nodes import Entry, Node, Series
from registry.exchange.incoming.trees.values import Scene

MOST_TOLD = 20
"""How many paths are named."""
_SEVERAL = 8
_ANY = "*"


@dataclass
class _Branch:
    """What lies below a path of the file: how many values, whether any is read, and the way on."""

    values: int = 0
    is_read: bool = False
    below: dict[str, _Branch] = field(default_factory=dict)


def unread(scene: Scene) -> str | None:
    """The paths that nothing read, as one note; None where all was read.

    A path stands for all below it, and ``*`` for every member of a list, or of a mapping whose keys are
    those of records.
    """
    found = [
        (f"{name}:" if len(scene.tops) > 1 else "", way, values)
        for name, top in scene.tops.items()
        for way, values in _untouched(_grown(top.node, scene), ())
    ]
    if not found:
        return None
    told = ", ".join(
        f"{file}{'.'.join(way)} ({values} {'value' if values == 1 else 'values'})"
        for file, way, values in found[:MOST_TOLD]
    )
    more = f", and {len(found) - MOST_TOLD} more" if len(found) > MOST_TOLD else ""
    return f"not read, for the profile does not speak of it: {told}{more}"


def _grown(top: Node, scene: Scene) -> _Branch:
    root = _Branch()
    _grow(root, top, scene, is_read=False)
    return root


def _grow(branch: _Branch, node: Node, scene: Scene, *, is_read: bool) -> None:
    """Add what lies at a node. Trees are no deeper than ``nodes.MOST_DEPTH``."""
    if isinstance(node, Entry):
        members: Iterator[tuple[str | int, Node]] = iter(node.items())
        is_any = len(node) > _SEVERAL and all(isinstance(member, Entry | Series) for member in node.values())
    elif isinstance(node, Series):
        members, is_any = iter(enumerate(node)), True
    else:
        branch.values += bool(node)
        branch.is_read |= is_read
        return
    for step, member in members:
        way = branch.below.setdefault(_ANY if is_any else str(step), _Branch())
        # A list of words is read as one.
        of_list = is_read and isinstance(node, Series)
        _grow(way, member, scene, is_read=of_list or scene.is_read(node, step))


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
