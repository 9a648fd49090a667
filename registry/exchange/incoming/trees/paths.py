"""Paths into a tree: ``subcommittees.*``, ``names[types=acronym].value``, ``^.code``, ``@``.

A step is a name (in quotes where it holds a dot), ``*`` for every member of a list or mapping, ``**`` for
what lies anywhere below, a number for a place in a list (-1 is the last), ``^`` for the mapping that the
node lies in, ``@`` for the key under which it stands, ``#`` for its place in its list, ``.`` for itself.
A step over a list goes to each member. In brackets stands what must hold: ``[type=parent]``,
``[type!=parent]``, ``[email]`` (there is one), ``[!email]``. ``$`` begins at the top of the file,
``name:`` at the top of another file that is read with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from registry.exchange.incoming.trees.nodes import Entry, Node, Series
from registry.frozen import Frozen
from registry.text import fold

_TOKEN = re.compile(
    r"\s*(?:(?P<quoted>'[^']*'|\"[^\"]*\")|(?P<word>\*\*|[*^@#$]|[^.\[\]'\"]+))?(?P<tests>(?:\[[^\]]*\])*)\s*(?P<dot>\.|$)"
)
_TEST = re.compile(r"(?P<no>!)?(?P<path>[^=!]+?)\s*(?:(?P<op>!?=)\s*(?P<value>.*))?$")
_FILE = re.compile(r"([a-z][a-z0-9_-]*):(?!/)")


class Spot:
    """A node and how it was reached: the step that led to it and the spot that it lies in."""

    __slots__ = ("above", "file", "node", "step")

    def __init__(self, node: Node, above: Spot | None, step: str | int, file: str) -> None:
        self.node, self.above, self.step, self.file = node, above, step, file

    def below(self) -> Iterator[Spot]:
        """The members of a list or mapping."""
        if isinstance(self.node, Entry):
            for key, member in self.node.items():
                yield Spot(member, self, key, self.file)
        elif isinstance(self.node, Series):
            for number, member in enumerate(self.node):
                yield Spot(member, self, number, self.file)

    @property
    def around(self) -> Spot | None:
        """The mapping that it lies in, lists left out."""
        spot = self.above
        while spot is not None and not isinstance(spot.node, Entry):
            spot = spot.above
        return spot

    @property
    def key(self) -> str | None:
        """The key under which it stands, or the list that it is in."""
        spot: Spot | None = self
        while spot is not None:
            if isinstance(spot.step, str) and spot.above is not None:
                return spot.step
            spot = spot.above
        return None

    @property
    def where(self) -> str:
        """For people: the line of what it lies in, and the way from there; without lines the whole way."""
        way, spot = "", self
        while spot.above is not None:
            line = spot.node.line if isinstance(spot.node, Entry | Series) else 0
            if line:
                return f"line {line}{way and ' ' + way.lstrip('.')}"
            way = (f".{spot.step}" if isinstance(spot.step, str) else f"[{spot.step}]") + way
            spot = spot.above
        return way.lstrip(".") or "the file"


class Test(Frozen):
    """What must hold of a node: that a path has a value, or one of these values."""

    path: Path
    values: frozenset[str] | None
    is_wanted: bool

    def holds(self, spot: Spot) -> bool:
        """Whether the node passes."""
        if self.values is None:
            there = any(reached.node for reached in walk(spot, self.path))
        else:
            there = any(fold(text) in self.values for text in texts(spot, self.path))
        return there is self.is_wanted


class Step(Frozen):
    """One step: its word, whether the word is a name whatever it looks like, and its tests."""

    word: str
    is_name: bool
    tests: tuple[Test, ...]


class Path(Frozen):
    """A path as its steps; ``file`` is the name of the file at whose top it begins, ``""`` for its own."""

    steps: tuple[Step, ...]
    file: str | None = None


Tops = Mapping[str, Spot]
"""The top of each file that is read, by the name that the profile gives it."""


def parse_path(text: str) -> Path:
    """The path that the text writes. Raises ValueError with a sentence for the user."""
    text = text.strip()
    file: str | None = None
    if found := _FILE.match(text):
        file, text = found.group(1), text[found.end() :].strip()
    if text == "." or text.startswith(".["):
        text = text[1:]
    steps: list[Step] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None or match.end() == at:
            raise ValueError(f"{text!r} is no path: what stands at {text[at : at + 10]!r}?")
        at = match.end()
        quoted, word = match["quoted"], (match["word"] or "").strip()
        tests = tuple(_test(inner) for inner in re.findall(r"\[([^\]]*)\]", match["tests"]))
        if word == "$":
            if steps:
                raise ValueError(f"{text!r} is no path: $ is the top of the file, so it stands first")
            file = file or ""
            if not tests:
                continue
        if quoted is None and not word and not tests:
            raise ValueError(f"{text!r} is no path: two dots follow one another")
        steps.append(Step(quoted[1:-1] if quoted else word, quoted is not None, tests))
    return Path(tuple(steps), file)


def _test(text: str) -> Test:
    found = _TEST.match(text.strip())
    if found is None:
        raise ValueError(f"[{text}] is no condition; write [type=parent], [email] or [!email]")
    value, op = found["value"], found["op"]
    values = None if op is None else frozenset(fold(word) for word in value.split("/"))
    return Test(parse_path(found["path"]), values, (op != "!=") is not bool(found["no"]))


def walk(spot: Spot, path: Path, tops: Tops | None = None) -> Iterator[Spot]:
    """Every node that the path reaches from the spot, in the file's order."""
    if path.file is None:
        start: Spot | None = spot
    elif path.file:
        start = (tops or {}).get(path.file)
    else:
        start = spot
        while start.above is not None:
            start = start.above
    if start is not None:
        yield from _along(start, path.steps)


def _along(spot: Spot, steps: tuple[Step, ...]) -> Iterator[Spot]:
    if not steps:
        yield spot
        return
    step, rest = steps[0], steps[1:]
    for reached in _reached(spot, step):
        # What must hold is asked of each member of a list, not of the list.
        is_list = bool(step.tests) and isinstance(reached.node, Series)
        for one in reached.below() if is_list else (reached,):
            if all(test.holds(one) for test in step.tests):
                yield from _along(one, rest)


def _reached(spot: Spot, step: Step) -> Iterator[Spot]:
    word = step.word
    if step.is_name or word not in ("", "*", "**", "^", "@", "#"):
        yield from _named(spot, word, is_name=step.is_name)
    elif word == "":
        yield spot
    elif word == "*":
        yield from spot.below()
    elif word == "**":
        yield from _anywhere(spot)
    elif word == "^":
        if spot.around is not None:
            yield spot.around
    elif word == "@":
        if spot.key is not None:
            yield Spot(spot.key, spot.above, spot.step, spot.file)
    elif isinstance(spot.step, int):
        yield Spot(str(spot.step + 1), spot.above, spot.step, spot.file)


def _named(spot: Spot, word: str, *, is_name: bool) -> Iterator[Spot]:
    node = spot.node
    if isinstance(node, Entry):
        if word in node:
            yield Spot(node[word], spot, word, spot.file)
    elif isinstance(node, Series):
        if not is_name and word.lstrip("-").isdigit():
            number = int(word)
            if -len(node) <= number < len(node):
                yield Spot(node[number], spot, number % len(node), spot.file)
            return
        for inner in spot.below():
            yield from _named(inner, word, is_name=is_name)


def _anywhere(spot: Spot) -> Iterator[Spot]:
    for member in spot.below():
        # A list is its members here: a condition on it would hold for the first that fits.
        if not isinstance(member.node, Series):
            yield member
        yield from _anywhere(member)


def texts(spot: Spot, path: Path, tops: Tops | None = None) -> Iterator[str]:
    """The words that the path reaches; a list of words gives each of them."""
    for reached in walk(spot, path, tops):
        if isinstance(reached.node, str):
            yield reached.node
        elif isinstance(reached.node, Series):
            yield from (member for member in reached.node if isinstance(member, str))
