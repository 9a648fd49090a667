"""The reader of Popolo JSON (popoloproject.com, and the convention of EveryPolitician)."""

from __future__ import annotations

import os

from registry.errors import BadInput
from registry.exchange.incoming.gathering import Gathering
from registry.exchange.incoming.popolo.actors import Actors
from registry.exchange.incoming.popolo.classes import SAYS_CLASS, Sorted, sorted_by_class
from registry.exchange.incoming.popolo.seats import Memberships
from registry.exchange.incoming.told import Asked, Told
from registry.exchange.incoming.trees.nodes import JSON_LINES, read_nodes
from registry.exchange.incoming.trees.unread import IsRead, unread
from registry.exchange.incoming.words.file_days import day_in_name, series_of_name

_LEAST = ("persons", "organizations", "memberships")


def knows_popolo(path: str) -> bool:
    """Whether the file holds Popolo's classes: memberships, or persons and organisations of its making."""
    if not path.lower().endswith((".json", *JSON_LINES)):
        return False
    try:
        found = sorted_by_class(read_nodes(path))
    except BadInput:
        return False
    rows = found.rows
    if any(
        row.entry.keys() & {"person_id", "organization_id", "member_id"} for row in rows["memberships"][:5]
    ):
        return True
    typical = {
        "classification",
        "given_name",
        "family_name",
        "sort_name",
        "other_names",
        "contact_details",
        "identifiers",
    }
    named = [
        row
        for name in ("persons", "organizations")
        for row in rows[name][:5]
        if row.text("name") and row.text("id")
    ]
    return any(row.entry.keys() & typical for row in named)


def read_popolo(path: str, asked: Asked) -> Told:
    """What a Popolo file tells. Raises BadInput with file and line where it is damaged or holds none."""
    name = os.path.basename(path)
    top = read_nodes(path)
    found = sorted_by_class(top)
    if not any(found.rows[each] for each in _LEAST):
        raise BadInput("holds no persons, organizations or memberships", where=name, remedy="is it Popolo?")
    gathering = Gathering(name, "popolo", f"popolo:{_series(found, path)}")
    actors = Actors(gathering, found)
    actors.tell()
    Memberships(gathering, found, actors).tell()
    for where in found.unknown:
        gathering.aside(where, "no object of a class of Popolo")
    told = gathering.told(on=asked.on or day_in_name(path))
    return told._replace(notes=unread({name: top}, _is_read(found), "there is no place for it", named=top))


def _is_read(found: Sorted) -> IsRead:
    """What the objects were asked for; what an object is called by, is, and the context, are no facts."""
    structure = {*SAYS_CLASS, "@context", "id"}
    return lambda node, step: step in structure or (id(node), step) in found.read


def _series(found: Sorted, path: str) -> str:
    """Editions of a list share its bodies; a file without bodies is known by its name."""
    bodies = [
        row.text("id") or ""
        for row in found.rows["organizations"]
        if row.text("classification") == "legislature"
    ]
    return " ".join(sorted(bodies))[:200] or series_of_name(path)
