"""Values of a profile: what to take from a node, and what to make of it.

Text is a path, or several with ``|`` between (the first that has a value); with braces it is a template
(``{^.code}{code}``; ``{name:fold}`` folds); after ``=`` it stands for itself; ``$day`` is the file's day.
A list is tried in order. A mapping says more: ``of`` a value, in other ``words`` (``else`` for
the rest), the part that
fits a ``pattern``, ``split`` at a separator, ``find`` in another list, ``interval`` of meetings in months.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from registry.errors import BadInput
from registry.exchange.incoming.trees.nodes import Node
from registry.exchange.incoming.trees.paths import Path, Spot, Tops, parse_path, texts, walk
from registry.exchange.incoming.words.intervals import shortest_months
from registry.exchange.own.yaml_nodes import Fields, Listing, Words
from registry.exchange.own.yaml_nodes import Node as Written
from registry.frozen import Frozen
from registry.text import fold

_HOLE = re.compile(r"\{([^{}]*)\}")
_KEYS = ("of", "words", "else", "pattern", "split", "find", "interval")
_ITSELF = Path(())
_FOUND_KEYS = ("in", "by", "take", "is")


class Scene:
    """What is read: the tops of the files, the day that they speak of, and lookups made so far."""

    def __init__(self, tops: Tops, day: str | None) -> None:
        self.tops, self.day = tops, day
        self._indexes: dict[int, dict[str, list[Spot]]] = {}
        self._read: set[tuple[int, str | int]] = set()

    def texts(self, spot: Spot, path: Path) -> Iterator[str]:
        """The words that the path reaches, which count as read from then on."""
        for reached in walk(spot, path, self.tops):
            if reached.above is not None:
                self._read.add((id(reached.above.node), reached.step))
            yield from texts(reached, _ITSELF)

    def is_read(self, container: Node, step: str | int) -> bool:
        """Whether what stands under a key, or at a place of a list, was read."""
        return (id(container), step) in self._read

    def found(self, lookup: Lookup, words: str) -> list[Spot]:
        """The nodes of the lookup's list that go by these words."""
        index = self._indexes.get(id(lookup))
        if index is None:
            index = self._indexes[id(lookup)] = {}
            for top in self.tops.values():
                for spot in walk(top, lookup.within, self.tops):
                    for name in {fold(text) for text in self.texts(spot, lookup.by)}:
                        index.setdefault(name, []).append(spot)
                if lookup.within.file:
                    break
        return index.get(fold(words), [])


class Lookup(Frozen):
    """Another list: where it is, by what its members go, and what of the member is taken."""

    within: Path
    by: Path
    take: Value


class Template(Frozen):
    """Text with holes: (before, path, whether folded) of each, and what follows the last."""

    holes: tuple[tuple[str, Path, bool], ...]
    tail: str


class Taken(Frozen):
    """A value with what is made of it."""

    of: Value
    words: Mapping[str, str] | None = None
    otherwise: str | None = None
    pattern: re.Pattern[str] | None = None
    split: str | None = None
    lookup: Lookup | None = None
    is_interval: bool = False


class Constant(Frozen):
    """The same words for every node; ``$day`` for the day of the file."""

    words: str


class FirstOf(Frozen):
    """The first of several values that there is."""

    values: tuple[Value, ...]


Value = Path | Template | Constant | FirstOf | Taken
WordLists = Mapping[str, Mapping[str, str]]


def all_of(value: Value, spot: Spot, scene: Scene) -> list[str]:
    """Every text that the value gives at the node."""
    if isinstance(value, Constant):
        words = scene.day if value.words == "$day" else value.words
        return [words] if words else []
    if isinstance(value, Path):
        return list(scene.texts(spot, value))
    if isinstance(value, Template):
        made = _filled(value, spot, scene)
        return [made] if made is not None else []
    if isinstance(value, FirstOf):
        return next((found for one in value.values if (found := all_of(one, spot, scene))), [])
    return _taken(value, spot, scene)


def one_of(value: Value, spot: Spot, scene: Scene) -> str | None:
    """The first text that the value gives at the node."""
    return next(iter(all_of(value, spot, scene)), None)


def _filled(template: Template, spot: Spot, scene: Scene) -> str | None:
    made = ""
    for before, path, is_folded in template.holes:
        text = next(scene.texts(spot, path), None)
        if text is None or (is_folded and not fold(text)):
            return None
        made += before + (fold(text) if is_folded else text)
    return made + template.tail


def _taken(taken: Taken, spot: Spot, scene: Scene) -> list[str]:
    found = all_of(taken.of, spot, scene)
    if taken.split:
        found = [piece.strip() for text in found for piece in re.split(taken.split, text) if piece.strip()]
    if taken.pattern:
        matches = [match for text in found if (match := taken.pattern.search(text))]
        found = [match.group(1 if match.re.groups else 0) for match in matches]
    if taken.lookup:
        lookup = taken.lookup
        found = [text for words in found for there in scene.found(lookup, words)[:1]
                 for text in all_of(lookup.take, there, scene)]  # fmt: skip
    if taken.is_interval:
        months = shortest_months(found)
        return [str(months)] if months else []
    if taken.words is not None:
        found = [word for text in found if (word := taken.words.get(fold(text), taken.otherwise))]
    if not found and taken.otherwise:
        return [taken.otherwise]
    return found


def parse_value(node: Written, lists: WordLists) -> Value:
    """The value that a profile writes. Raises BadInput with line and remedy."""
    if isinstance(node, Listing):
        return FirstOf(tuple(parse_value(member, lists) for member in node.members))
    if isinstance(node, Fields):
        return _parse_taken(node, lists)
    if node.text is None:
        raise BadInput("a value is missing", where=str(node.at), remedy="write a path, or =words")
    try:
        return _parse_text(node.text)
    except ValueError as problem:
        raise BadInput(str(problem), where=str(node.at), remedy="see docs/exchange.md on paths") from problem


def path_at(node: Written) -> Path:
    """The path that a profile writes. Raises BadInput with its line."""
    if not isinstance(node, Words) or node.text is None:
        raise BadInput("a path is expected", where=str(node.at), remedy="for example committees.*")
    try:
        return parse_path(node.text)
    except ValueError as problem:
        raise BadInput(str(problem), where=str(node.at), remedy="see docs/exchange.md on paths") from problem


def _parse_text(text: str) -> Value:
    if text.startswith("="):
        return Constant(text[1:].strip())
    if text == "$day":
        return Constant(text)
    if "{" in text:
        holes: list[tuple[str, Path, bool]] = []
        at = 0
        for match in _HOLE.finditer(text):
            inner = match[1].strip()
            is_folded = inner.endswith(":fold")
            path = parse_path(inner.removesuffix(":fold"))
            holes.append((text[at : match.start()], path, is_folded))
            at = match.end()
        return Template(tuple(holes), text[at:])
    if "|" in text:
        return FirstOf(tuple(_parse_text(one.strip()) for one in text.split("|")))
    return parse_path(text)


def _parse_taken(node: Fields, lists: WordLists) -> Value:
    refuse_unknown(node, _KEYS, "a value")
    entries = node.entries
    of = parse_value(entries["of"], lists) if "of" in entries else Path(())
    words = _word_list(entries["words"], lists) if "words" in entries else None
    pattern = text_at(node, "pattern")
    try:
        fits = re.compile(pattern) if pattern else None
        split = text_at(node, "split")
        split = re.escape(split) if split and len(split) == 1 else split
        re.compile(split or "")
    except re.error as problem:
        raise BadInput(f"is no pattern: {problem}", where=str(node.at), remedy="mend it") from problem
    lookup = _parse_lookup(entries["find"], lists) if "find" in entries else None
    is_interval = text_at(node, "interval") in ("months", "true", "yes")
    return Taken(of, words, text_at(node, "else"), fits, split, lookup, is_interval)


def _parse_lookup(node: Written, lists: WordLists) -> Lookup:
    if not isinstance(node, Fields) or not {"in", "by", "take"} <= set(node.entries):
        raise BadInput(
            "find says in, by and take", where=str(node.at), remedy="in: groups.*, by: name, take: code"
        )
    refuse_unknown(node, _FOUND_KEYS, "find")
    take = parse_value(node.entries["take"], lists)
    return Lookup(path_at(node.entries["in"]), path_at(node.entries["by"]), take)


def _word_list(node: Written, lists: WordLists) -> Mapping[str, str]:
    if isinstance(node, Words) and node.text:
        if node.text not in lists:
            raise BadInput(
                f"no list of words is called {node.text!r}", where=str(node.at), remedy="add it to words"
            )
        return lists[node.text]
    if not isinstance(node, Fields):
        raise BadInput("words are written as theirs: ours", where=str(node.at), remedy="Chairman: chair")
    return {fold(theirs): text_at(node, theirs) or "" for theirs in node.entries}


def parse_word_lists(node: Written | None) -> WordLists:
    """The lists of words that a profile names."""
    if node is None:
        return {}
    if not isinstance(node, Fields):
        raise BadInput("words hold lists by name", where=str(node.at))
    return {name: _word_list(each, {}) for name, each in node.entries.items()}


def text_at(node: Fields, key: str) -> str | None:
    """The single value under a key. Raises BadInput where it is none."""
    value = node.entries.get(key)
    if value is None:
        return None
    if not isinstance(value, Words):
        raise BadInput(f"{key!r} should be a single value", where=str(value.at))
    return value.text


def refuse_unknown(node: Fields, known: tuple[str, ...], what: str) -> None:
    """Raise BadInput at the first key that is not known here."""
    for key, at in node.keys.items():
        if key not in known:
            raise BadInput(f"{what} has no {key!r}", where=str(at), remedy=f"one of: {', '.join(known)}")
