"""What a command has at hand: the registry that was named, and the face that was asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from registry.errors import AmbiguousName, UnknownName
from registry.frozen import Frozen
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import Reader
from registry.text import clean
from tui.cli.as_json import Plain, plain
from tui.cli.json_text import json_text
from tui.cli.printing import notice, say
from tui.opening import opened


class Face(Frozen):
    """Answers in JSON or in plain text, from one registry."""

    location: Location
    as_json: bool
    known_at: str | None = None
    """The day at whose end the registry said what is asked for; None for now."""

    @contextmanager
    def known(self) -> Iterator[Location]:
        """The registry; or, where a day is named, a temporary one that says what it said then."""
        if self.known_at is None:
            yield self.location
            return
        from registry.changes.rebuilding import known_at

        self.bring_up_to_date()
        with known_at(self.location, self.known_at) as then:
            yield then

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """The registry, open for questions; an older one is brought up to date first."""
        with self.known() as location, opened(location, notice) as reader:
            yield reader

    def bring_up_to_date(self) -> None:
        """Migrate an older registry before it is changed, and say where its copy is."""
        with opened(self.location, notice):
            pass

    def tell(self, document: Callable[[], Plain], lines: Callable[[], Sequence[str]]) -> int:
        """Print the answer in the face that was asked for; only that one is made. Answers 0."""
        if self.as_json:
            write_json(document())
        else:
            say(*lines())
        return 0


def write_json(document: Plain) -> None:
    """One UTF-8 JSON document on stdout, whatever the locale."""
    sys.stdout.flush()
    sys.stdout.buffer.write(json_text(document).encode() + b"\n")


def explain_name(problem: UnknownName | AmbiguousName, as_json: bool) -> list[str]:
    """The candidates for a name that was not understood, on stdout as JSON or as lines for stderr."""
    candidates = [ref for ref in problem.candidates if isinstance(ref, Ref)]
    if as_json:
        write_json({"error": problem.line, "candidates": plain(candidates)})
    told = problem.told_apart if isinstance(problem, AmbiguousName) else ()
    kinds = told if len(told) == len(candidates) else [ref.kind for ref in candidates]
    return [clean(f"{ref.id}: {ref.label}, {what}") for ref, what in zip(candidates, kinds, strict=True)]
