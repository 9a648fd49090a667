"""A Popolo file sorted by class: top-level lists, single objects and JSON lines."""

from __future__ import annotations

from collections.abc import Iterator

from registry.exchange.incoming.trees.nodes import Entry, Node, Series
from registry.frozen import Frozen
from registry.text import fold

CLASSES = ("persons", "organizations", "memberships", "posts", "events", "areas")
_OTHER_NAMES = {
    "people": "persons", "person": "persons", "organisations": "organizations",
    "organization": "organizations",
    "organisation": "organizations", "membership": "memberships", "post": "posts", "event": "events",
    "area": "areas",
}  # fmt: skip
_SIDES = {
    "organization": "organizations", "person": "persons", "on_behalf_of": "organizations", "area": "areas",
    "post": "posts", "member": "",
}  # fmt: skip
"""What may stand in a membership or a post as an object, and of which class it is."""
_OF_PERSONS = frozenset(("given_name", "family_name", "birth_date", "gender", "honorific_prefix"))
SAYS_CLASS = ("@type", "_type", "class", "doc_type")
"""Keys under which an object says what it is."""
_WRAPPERS = ("result", "results", "data", "objects", "items")


class Row(Frozen):
    """An object of a class, where it stands, and which keys of which objects of the file were read."""

    entry: Entry
    where: str
    read: set[tuple[int, str]]

    def text(self, *keys: str) -> str | None:
        """The first of the keys that holds words."""
        for key in keys:
            value = self.entry.get(key)
            if isinstance(value, str) and value:
                self.mark(key)
                return value
        return None

    def mark(self, key: str) -> None:
        """Remember that what stands under the key was read."""
        self.read.add((id(self.entry), key))

    def mark_all(self, key: str) -> None:
        """The same of all that lies below the key."""
        self.mark(key)
        below = [self.entry[key]]
        while below:
            node = below.pop()
            if isinstance(node, Entry):
                self.read.update((id(node), step) for step in node)
                below += node.values()
            elif isinstance(node, Series):
                below += node

    def give(self, key: str, value: Node) -> None:
        """Say what the object does not say itself, but the one in which it lies."""
        if key not in self.entry:
            self.entry[key] = value
            self.mark(key)

    def rows(self, key: str) -> Iterator[Row]:
        """The objects of a list that the object holds."""
        listed = self.entry.get(key)
        if isinstance(listed, Series):
            for number, member in enumerate(listed):
                if isinstance(member, Entry):
                    yield Row(member, f"{self.where}.{key}[{number}]", self.read)

    def within(self, key: str) -> Row | None:
        """The object that the object holds under the key."""
        member = self.entry.get(key)
        return Row(member, f"{self.where}.{key}", self.read) if isinstance(member, Entry) else None


class Sorted(Frozen):
    """The objects of a file by class, and how many other things stand beside them."""

    rows: dict[str, list[Row]]
    unknown: list[str]
    read: set[tuple[int, str]]


def sorted_by_class(top: Node) -> Sorted:
    """Every object of the file under its class, those inside others too."""
    found = Sorted({name: [] for name in CLASSES}, [], set())
    _sort(top, found)
    sides = {
        "persons": "person_id",
        "organizations": "organization_id",
        "posts": "post_id",
        "areas": "area_id",
    }
    for name, side in sides.items():
        for row in found.rows[name]:
            for inner in row.rows("memberships"):
                # What lies inside an object takes that for the side which it does not name.
                inner.give(side, row.entry.get("id"))
                found.rows["memberships"].append(inner)
    for row in found.rows["organizations"]:
        for key in ("posts", "events"):
            for inner in row.rows(key):
                inner.give("organization_id", row.entry.get("id"))
                found.rows[key].append(inner)
    for row in [*found.rows["posts"], *found.rows["memberships"]]:
        for side, name in _SIDES.items():
            _embedded(row, side, name, found)
    return found


def _embedded(row: Row, side: str, name: str, found: Sorted) -> None:
    """An object that stands where others write an id is one of its class, like those in a list."""
    inner = row.within(side)
    called = inner and (inner.text("name", "label") or inner.text("family_name"))
    if inner is None or not called:
        return
    if side == "member":
        name = class_of(inner.entry) or ("persons" if inner.entry.keys() & _OF_PERSONS else "organizations")
    if not inner.text("id"):
        # A name alone makes no two people one: whoever has no id is known by the body as well.
        of = row.text("organization_id") or (body.text("id") if (body := row.within("organization")) else "")
        inner.give(
            "id", f"{name}/{of or ''}/{fold(called)}" if name == "persons" else f"{name}/{fold(called)}"
        )
    if name in found.rows:
        found.rows[name].append(inner)


def _sort(top: Node, found: Sorted) -> None:
    if isinstance(top, Series):
        for number, member in enumerate(top):
            where = f"line {member.line}" if isinstance(member, Entry) and member.line else f"[{number}]"
            _one(member, where, found)
        return
    assert isinstance(top, Entry)  # noqa: S101 - a file's top is a list or a mapping
    lists = {key: _OTHER_NAMES.get(key, key) for key, value in top.items() if isinstance(value, Series)}
    if not set(lists.values()) & set(CLASSES):
        wrapped = next((top[key] for key in _WRAPPERS if isinstance(top.get(key), Entry | Series)), None)
        if wrapped is not None:
            _sort(wrapped, found)
            return
    if class_of(top):
        _one(top, "the object", found)
        return
    for key, name in lists.items():
        listed = top[key]
        if name not in CLASSES or not isinstance(listed, Series):
            continue
        for number, member in enumerate(listed):
            where = f"{key}[{number}]"
            if isinstance(member, Entry):
                found.rows[name].append(Row(member, where, found.read))
            else:
                found.unknown.append(where)


def _one(member: Node, where: str, found: Sorted) -> None:
    name = class_of(member) if isinstance(member, Entry) else None
    if isinstance(member, Entry) and name is not None:
        found.rows[name].append(Row(member, where, found.read))
    elif isinstance(member, Entry) and any(_OTHER_NAMES.get(key, key) in CLASSES for key in member):
        _sort(member, found)
    else:
        found.unknown.append(where)


def class_of(entry: Entry) -> str | None:
    """The class of an object that stands alone: as it says itself, else by what it holds."""
    said = next((entry[key] for key in SAYS_CLASS if isinstance(entry.get(key), str)), "")
    word = str(said).rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower()
    name = _OTHER_NAMES.get(word, word)
    if name in CLASSES:
        return name
    has = entry.keys()
    if has & {"person_id", "member_id", "person", "member"} and has & {
        "organization_id",
        "post_id",
        "organization",
        "post",
    }:
        return "memberships"
    if "id" not in has or not has & {"name", "label", "given_name"}:
        return None
    if has & {
        "given_name",
        "family_name",
        "birth_date",
        "sort_name",
        "honorific_prefix",
        "gender",
        "national_identity",
    }:
        return "persons"
    if "organization_id" in has and has & {"label", "role"} and "start_date" not in has:
        return "posts"
    if has & {"attendees", "location", "status"} and "start_date" in has:
        return "events"
    return "organizations" if "classification" in has and not has & {"geometry"} else None
