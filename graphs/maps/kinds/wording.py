"""What a map says of how it was made: in words, and as the shell line that makes it again."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence

from graphs.maps.material import MapKind
from registry.asof import AsOf
from registry.questions.refs import Ref

NAMED = 5
"""So many records are named in a sentence; of more their number is told."""


def command_line(
    kind: MapKind, start: Sequence[Ref], as_of: AsOf, options: Mapping[str, str | Sequence[str] | None]
) -> str:
    """The line; options without a value are left out, and a list stands after its option as it is.

    Records are named by their ids: a name may come to mean another record.
    """
    words = ["interlock", "map", *(ref.id for ref in start), "--draw", str(kind)]
    for option, value in options.items():
        values = [value] if isinstance(value, str) else [*(value or ())]
        words += [option, *values] if values else []
    return shlex.join([*words, "--as-of", str(as_of.text), "-o", "map.html"])


def listed(names: Sequence[str]) -> str:
    """The names in a sentence, or how many there are.

    >>> listed(["A"]), listed(["A", "B", "C"]), listed("ABCDEF")
    ('A', 'A, B and C', '6 records')
    """
    if len(names) > NAMED:
        return f"{len(names):,} records"
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def ties_in_words(kinds: Sequence[str]) -> str:
    """The kinds of tie, in many: ``seats and links``."""
    return listed([f"{kind}s" for kind in kinds])
