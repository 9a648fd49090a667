"""Profiles: files that say how a free table or tree tells of bodies, seats and people.

A profile is YAML with one top key, ``table`` or ``tree``, that holds the mapping. Those that come with
Interlock lie in ``shipped`` beside this module and are named by their file; one's own are named by
their path.
"""

from __future__ import annotations

import os
from importlib.resources import as_file, files

from registry.errors import BadInput
from registry.exchange.own.yaml_nodes import Fields, read_yaml
from registry.frozen import Frozen

SHAPES = ("table", "tree")
_ENDINGS = (".yaml", ".yml")
_SHIPPED = files("registry.exchange.incoming") / "shipped"


class Profile(Frozen):
    """A mapping: its name, the shape of the files that it is for, and what it says."""

    name: str
    shape: str
    says: Fields


def shipped_profiles() -> tuple[str, ...]:
    """The names of the profiles that come with Interlock."""
    names = (entry.name for entry in _SHIPPED.iterdir())
    return tuple(sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml")))


def profile_named(name: str) -> Profile:
    """The shipped profile of this name, or the one at this path.

    Raises BadInput where there is none, and with file, line and remedy where it is none.
    """
    if name.lower().endswith(_ENDINGS):
        return _read(name, os.path.basename(name))
    known = shipped_profiles()
    if name not in known:
        raise BadInput(
            f"no profile {name!r}", where="--as", remedy=f"a file that ends in .yaml, or: {', '.join(known)}"
        )
    with as_file(_SHIPPED / f"{name}.yaml") as path:
        return _read(str(path), name)


def _read(path: str, name: str) -> Profile:
    top = read_yaml(path, os.path.basename(path)).top
    shape = next((shape for shape in SHAPES if shape in top.entries), None)
    says = top.entries.get(shape) if shape else None
    if shape is None or len(top.entries) != 1 or not isinstance(says, Fields):
        raise BadInput("a profile has one top key, table or tree, that holds its mapping", where=str(top.at))
    return Profile(os.path.splitext(name)[0], shape, says)
