"""The reader of trees: committees and people in YAML, JSON or JSON lines, mapped by a profile."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from registry.errors import BadInput
from registry.exchange.incoming.gathering import Gathering
from registry.exchange.incoming.profiles import profile_named
from registry.exchange.incoming.told import Asked, Told
from registry.exchange.incoming.trees.mapping import TreeMapping, mapping_of, shipped_mappings
from registry.exchange.incoming.trees.nodes import Entry, Series, is_tree_file, read_nodes
from registry.exchange.incoming.trees.paths import Spot, walk
from registry.exchange.incoming.trees.telling import Telling
from registry.exchange.incoming.trees.unread import unread
from registry.exchange.incoming.trees.values import Scene, one_of
from registry.exchange.incoming.words.days import day_written
from registry.exchange.incoming.words.file_days import day_in_name


def knows_tree(path: str) -> bool:
    """Whether its name says that it holds YAML or JSON; reading says which profile maps it, or why none."""
    return is_tree_file(path)


def profile_fitting(path: str) -> str | None:
    """The shipped profile that maps the file: all paths of one of its files are there. None where none does.

    Files of one profile that are imported together belong together: :func:`read_trees` reads them as one.
    """
    if not is_tree_file(path):
        return None
    try:
        top = read_nodes(path)
    except BadInput:
        return None
    found = next((mapping for mapping in shipped_mappings() if _file_of(mapping, _spot(top, path))), None)
    return found.name if found else None


def part_of_profile(path: str) -> tuple[str, str] | None:
    """The shipped profile that maps the file, and which of its files it is: the committees, the members."""
    name = profile_fitting(path)
    if name is None:
        return None
    mapping = next(one for one in shipped_mappings() if one.name == name)
    part = _file_of(mapping, _spot(read_nodes(path), path))
    return (name, part) if part else None


def read_tree(path: str, asked: Asked) -> Told:
    """What one tree tells. Raises BadInput where it is none, or no profile maps it."""
    return read_trees((path,), asked)


def read_trees(paths: Sequence[str], asked: Asked) -> Told:
    """What several files of one profile tell together: a list of members beside the list of committees.

    Places name the file where there are several. Raises BadInput with file, line and remedy.
    """
    spots = [_spot(read_nodes(path), path) for path in paths]
    mapping = _mapping(spots, asked)
    tops: dict[str, Spot] = {}
    for spot in spots:
        name = _file_of(mapping, spot) or (next(iter(mapping.files)) if len(mapping.files) == 1 else None)
        if name is None:
            expected = ", ".join(mapping.files)
            raise BadInput(f"has not the shape of the profile {mapping.name!r}", where=spot.file,
                           remedy=f"it maps {expected}")  # fmt: skip
        if name in tops:
            raise BadInput(f"is {name} of {mapping.name!r}, as {tops[name].file} is", where=spot.file,
                           remedy="import editions one after the other")  # fmt: skip
        tops[name] = spot
    day = _day(mapping, tops, paths, asked)
    scene = Scene(tops, day)
    gathering = Gathering(" + ".join(spot.file for spot in spots), mapping.name, mapping.series)
    telling = Telling(mapping, scene, gathering, names_files=len(paths) > 1)
    telling.run()
    told = gathering.told(whole=telling.whole, on=day)
    if not told.records:
        raise BadInput(
            f"the profile {mapping.name!r} finds nothing in it", where=told.file, remedy="check its paths"
        )
    nodes = {name: top.node for name, top in tops.items()}
    return told._replace(notes=unread(nodes, scene.is_read, "the profile does not speak of it"))


def _spot(top: Entry | Series, path: str) -> Spot:
    return Spot(top, None, "", os.path.basename(path))


def _mapping(spots: Sequence[Spot], asked: Asked) -> TreeMapping:
    if asked.profile:
        return mapping_of(profile_named(asked.profile))
    for mapping in shipped_mappings():
        if all(_file_of(mapping, spot) for spot in spots):
            return mapping
    names = ", ".join(mapping.name for mapping in shipped_mappings())
    raise BadInput(
        "no profile maps this tree",
        where=spots[0].file,
        remedy=f"write one (docs/exchange.md), or --as {names}",
    )


def _file_of(mapping: TreeMapping, spot: Spot) -> str | None:
    """The name that the profile gives such a file: all its paths reach something."""
    for name, paths in mapping.files.items():
        if all(next(walk(spot, path), None) is not None for path in paths):
            return name
    return None


def _day(mapping: TreeMapping, tops: Mapping[str, Spot], paths: Sequence[str], asked: Asked) -> str | None:
    """The day of the file: as asked, as it says itself, as its name or folder says."""
    if asked.on:
        return asked.on
    if mapping.day is not None:
        for top in tops.values():
            said = one_of(mapping.day, top, Scene(tops, None))
            if said and (read := day_written(said, mapping.order).date):
                return read
    return max((day for path in paths if (day := day_in_name(path))), default=None)
