"""Which formats can be read, and which of them a file has.

Each reader is a line of :data:`FORMATS`, the most special first: the first that knows a file reads it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import NamedTuple

from registry.errors import BadInput
from registry.exchange.incoming.told import Asked, Told


class Format(NamedTuple):
    """A kind of file: its name on the command line, what people call it, and how it is read.

    ``knows`` looks at the beginning of a file and says whether it is one; ``read`` raises BadInput
    where it is damaged, and MappingProposed where it is not sure what the columns mean.
    """

    name: str
    label: str
    knows: Callable[[str], bool]
    read: Callable[[str, Asked], Told]


class MappingProposed(Exception):
    """A reader has an idea of what a table means, and is not sure: somebody should look at it first.

    ``proposal`` is the mapping as a profile (YAML), to be shown and kept; ``told`` what the file tells
    if the proposal is accepted, as ``--yes`` does. Whoever reads for a question catches it.
    """

    def __init__(self, proposal: str, told: Told) -> None:
        self.proposal, self.told = proposal, told
        super().__init__("a mapping is proposed")


FORMATS: tuple[Format, ...] = ()
"""Each reader adds its line here."""


def format_of(path: str, name: str | None, formats: Sequence[Format] = FORMATS) -> Format:
    """The format that was named, else the first that knows the file. Raises BadInput."""
    known = {one.name: one for one in formats}
    if name is not None:
        if name not in known:
            listed = ", ".join(("own", *known))
            raise BadInput(f"there is no format {name!r}", where="--as", remedy=f"known: {listed}")
        return known[name]
    if not os.path.exists(path):
        raise BadInput("there is no such file", where=path)
    found = next((one for one in formats if one.knows(path)), None)
    if found is None:
        listed = ", ".join(("own", *known))
        raise BadInput(
            "nobody knows this kind of file", where=path, remedy=f"name it: --as, one of: {listed}"
        )
    return found
