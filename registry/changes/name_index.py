"""The search index of names: folded anew for the records that a change touched, in its transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Column, Connection, delete, select

from registry.changes.word_index import Text, WordIndex, insert_rows
from registry.frozen import Frozen
from registry.models import metadata
from registry.text import fold

_PIECE = 400  # records asked for at once

NAME = metadata.tables["search_name"]


class _Named(Frozen):
    entity_id: str
    source: str
    name: str


class Indexed(Frozen):
    """A row of ``search_name``."""

    entity_id: str
    position: int
    source: str
    folded: str
    name: str


Texts = dict[str, set[Indexed]]
"""By record, its rows of the index."""


def index_names(connection: Connection, entity_ids: Iterable[str]) -> None:
    """Replace what the index holds of the records by what they are called now.

    A record that was merged into another has no names of its own here: they lead to the other. Nothing
    is written for a record that is called as before.
    """
    roots, merged = _merged_into(connection, set(entity_ids))
    ordered, words = sorted(roots), WordIndex(connection)
    for at in range(0, len(ordered), _PIECE):
        piece = ordered[at : at + _PIECE]
        _exchange(connection, piece, indexed(connection, piece), _called(connection, piece, merged), words)


def _called(connection: Connection, piece: list[str], merged: dict[str, list[str]]) -> Texts:
    called_so = {key: root for root in piece for key in (root, *merged.get(root, ()))}
    now: Texts = {}
    for row in _rows(_names(connection, sorted(called_so)), called_so):
        now.setdefault(row.entity_id, set()).add(row)
    return now


def forget_names(connection: Connection, entity_ids: list[str]) -> None:
    """Take the records out of the index. They have to be there still."""
    words = WordIndex(connection)
    for at in range(0, len(entity_ids), _PIECE):
        piece = entity_ids[at : at + _PIECE]
        _exchange(connection, piece, indexed(connection, piece), {}, words)


def indexed(connection: Connection, piece: list[str]) -> Texts:
    """What the index holds of some records."""
    found: Texts = {}
    for row in connection.execute(select(*_columns()).where(NAME.c.entity_id.in_(piece))):
        found.setdefault(row.entity_id, set()).add(Indexed._make(row))
    return found


def _columns() -> list[Column[Any]]:
    return [NAME.c[name] for name in Indexed._fields]


def _exchange(
    connection: Connection,
    piece: list[str],
    before: Texts,
    now: Texts,
    words: WordIndex,
) -> None:
    """Write the difference between what the index holds of some records and what it should hold."""
    changed = [key for key in piece if before.get(key) != now.get(key)]
    if not changed:
        return
    known = [key for key in changed if key in before]
    if known:
        connection.execute(delete(NAME).where(NAME.c.entity_id.in_(known)))
    rows = sorted(row for key in changed for row in now.get(key, ()))
    insert_rows(connection, NAME, rows)
    entity = metadata.tables["entity"].c
    kinds = {
        str(key): str(kind)
        for key, kind in connection.execute(select(entity.id, entity.kind).where(entity.id.in_(changed)))
    }
    words.exchange(*(texts_of(changed, texts, kinds) for texts in (before, now)))


def texts_of(keys: list[str], rows: Texts, kinds: dict[str, str]) -> Iterator[Text]:
    """The rows of some records as texts, from which words are taken."""
    return (Text(key, kinds[key], row.source, row.folded) for key in keys for row in rows.get(key, ()))


def _merged_into(connection: Connection, ids: set[str]) -> tuple[set[str], dict[str, list[str]]]:
    """The records that names lead to, and which other records were merged into each."""
    entity = metadata.tables["entity"]
    redirects = {
        str(key): str(to)
        for key, to in connection.execute(
            select(entity.c.id, entity.c.redirect_to).where(entity.c.redirect_to.is_not(None))
        )
    }
    merged: dict[str, list[str]] = {}
    for key in redirects:
        root = key
        seen = {root}
        while root in redirects and redirects[root] not in seen:
            root = redirects[root]
            seen.add(root)
        merged.setdefault(root, []).append(key)
        if key in ids:
            ids = ids | {root}
    forget_names(connection, sorted(ids & set(redirects)))
    return ids - set(redirects), merged


def _names(connection: Connection, ids: list[str]) -> Iterator[_Named]:
    entity, place = metadata.tables["entity"], metadata.tables["place"]
    columns = [("name", entity.c.name), ("acronym", entity.c.acronym), ("description", entity.c.description)]
    for piece in (ids[at : at + _PIECE] for at in range(0, len(ids), _PIECE)):
        for source, column in columns:
            query = select(entity.c.id, column).where(entity.c.id.in_(piece), column.is_not(None))
            yield from (_Named(key, source, name) for key, name in connection.execute(query))
        codes = select(place.c.id, place.c.code).where(place.c.id.in_(piece), place.c.code.is_not(None))
        yield from (_Named(key, "identifier", code) for key, code in connection.execute(codes))
        # A post is no name, but one looks for whoever has it: found last, as descriptions are.
        post = metadata.tables["affiliation"].c
        held = select(post.person_id, post.post).where(post.person_id.in_(piece)).order_by(post.post)
        yield from (_Named(key, "description", text) for key, text in connection.execute(held))
        for source, field in (("alias", "name"), ("identifier", "identifier")):
            part = metadata.tables[source].c
            query = select(part.entity_id, part[field]).where(part.entity_id.in_(piece)).order_by(part[field])
            if source == "identifier":
                # The key under which a list has a record is no name for it.
                query = query.where(part.scheme.not_like("list:%"))
            yield from (_Named(key, source, name) for key, name in connection.execute(query))


def _rows(names: Iterable[_Named], called_so: dict[str, str]) -> Iterator[Indexed]:
    seen: set[tuple[str, str, str]] = set()
    positions: dict[str, int] = {}
    for entity_id, source, name in names:
        root = called_so[entity_id]
        # The name of a record that was merged into another is one more name of the other.
        stands = "alias" if root != entity_id and source in ("name", "acronym") else source
        told = fold(name)
        for sort, folded in ((stands, told), ("initials", _initials(told) if source == "name" else "")):
            if folded and (root, sort, folded) not in seen:
                seen.add((root, sort, folded))
                positions[root] = positions.get(root, 0) + 1
                yield Indexed(root, positions[root], sort, folded, name)


_SMALL_WORDS = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to"))


def _initials(folded: str) -> str:
    """What an acronym of the name could be made from; nothing where it has fewer than three words.

    >>> _initials("thematic working group on policy")
    'twgp'
    """
    words = [word for word in folded.split() if word not in _SMALL_WORDS]
    return "".join(word[0] for word in words) if len(words) > 2 else ""
