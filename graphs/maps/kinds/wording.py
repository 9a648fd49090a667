"""The shell line that makes a map again."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence

from graphs.maps.material import MapKind
from registry.asof import AsOf
from registry.questions.refs import Ref


def command_line(kind: MapKind, start: Sequence[Ref], as_of: AsOf, options: Mapping[str, str | None]) -> str:
    """The line; options without a value are left out."""
    words = ["interlock", "map", *(ref.id for ref in start), "--draw", str(kind)]
    for option, value in options.items():
        words += [option, value] if value is not None else []
    return shlex.join([*words, "--as-of", str(as_of.text), "-o", "map.html"])
