"""Which formats can be read, and which of them a file has.

The readers stand in a list, the most special first: the first that knows a file reads it.
The registry's own format is none of them: it is loaded as it stands, ids and all.
"""

from __future__ import annotations

import os
import re
import shlex
import stat
from collections.abc import Callable, Sequence

from registry.errors import BadInput
from registry.exchange.incoming.other_kinds import refuse_other_kind
from registry.exchange.incoming.own_workbook import is_own_workbook, is_review_workbook
from registry.exchange.incoming.told import Asked, Told
from registry.frozen import Frozen

_YAML = (".yaml", ".yml")
_TREES = (*_YAML, ".json", ".jsonl", ".ndjson")
_LISTS = (".xlsx", ".xlsm", ".csv", ".tsv", ".txt", ".xls")
_NAMED = 3
_LOOKED_AT = 65536
"""Bytes at the beginning of a file in which its own format is looked for."""


class Format(Frozen):
    """A kind of file: its name on the command line, what people call it, and how it is read.

    ``knows`` looks at the beginning of a file and says whether it is one; ``read`` raises BadInput
    where it is damaged, and MappingProposed where it is not sure what the columns mean. ``shape`` is that
    of the profiles by which it reads a free file: ``table`` or ``tree``. ``belongs``
    says to which set of files one belongs, and as which part of it: the parts of a set that are imported
    together are read as one, by ``read_all``.
    """

    name: str
    label: str
    knows: Callable[[str], bool]
    read: Callable[[str, Asked], Told]
    shape: str | None = None
    belongs: Callable[[str], tuple[str, str] | None] | None = None
    read_all: Callable[[Sequence[str], Asked], Told] | None = None


class MappingProposed(Exception):
    """A reader has an idea of what a table means, and is not sure: somebody should look at it first.

    ``proposal`` is the mapping as a profile (YAML), to be shown and kept; ``told`` what the file tells
    if the proposal is accepted, as ``--yes`` does. A dry run shows both. ``doubts`` say what to look at.
    """

    def __init__(self, proposal: str, told: Told, doubts: Sequence[str] = ()) -> None:
        self.proposal, self.told, self.doubts = proposal, told, tuple(doubts)
        super().__init__("a mapping is proposed")


class Chosen(Frozen):
    """The format of a file, and the profile by which it is read where one was named."""

    format: Format
    profile: str | None


def format_of(path: str, name: str | None, formats: Sequence[Format]) -> Chosen:
    """The format or profile that was named, else the first format that knows the file.

    Raises BadInput where there is no such file or format, and where none knows the file.
    """
    chosen = None if name is None else _named(name, formats)
    refuse_no_file(path)
    refuse_other_kind(path)
    if chosen is not None:
        return chosen
    if is_own_workbook(path):
        raise BadInput(
            "is a workbook that Interlock exported for people to read",
            where=path,
            remedy="correct the own format and read that: interlock export FOLDER, interlock import FOLDER",
        )
    if is_review_workbook(path):
        raise BadInput(
            "holds decisions about who is who, and is no list",
            where=path,
            remedy=f"interlock review --read {shlex.quote(path)}",
        )
    found = next((one for one in formats if one.knows(path)), None)
    if found is None:
        remedy = f"name it: --as {_listed(formats)}"
        if path.lower().endswith(_TREES):
            remedy = "write a profile for it (docs/exchange.md) and name it: --as PROFILE.yaml"
        raise BadInput("this kind of file is not known", where=path, remedy=remedy)
    return Chosen(found, None)


def refuse_no_file(path: str) -> None:
    """Raise BadInput where the path leads to nothing that holds bytes and ends: a loop of links, a pipe."""
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError as problem:
        raise BadInput("there is no such file", where=path) from problem
    except (OSError, ValueError) as problem:
        reason = os.strerror(problem.errno or 0) if isinstance(problem, OSError) else "no name of a file"
        raise BadInput(f"cannot be read: {reason}", where=path) from problem
    if stat.S_ISDIR(mode):
        if not is_own(path):
            raise BadInput(
                "is a folder, and only one in the own format is read as a whole",
                where=path,
                remedy=_naming_lists_in(path),
            )
    elif not stat.S_ISREG(mode):
        raise BadInput("is no file, but a device or a pipe", where=path, remedy="save it as a file")


def _naming_lists_in(folder: str) -> str:
    """The command that names the workbooks and lists of a folder."""
    lists = _lists_in(folder)
    if not lists:
        return "name the files that are in it"
    named = [shlex.quote(os.path.join(folder, name)) for name in lists[:_NAMED]]
    rest = f" and {len(lists) - _NAMED} more" if len(lists) > _NAMED else ""
    return f"name the files: interlock import {' '.join(named)}{rest}"


def _lists_in(folder: str) -> list[str]:
    try:
        return sorted(name for name in os.listdir(folder) if name.lower().endswith(_LISTS))
    except OSError:
        return []


def _named(name: str, formats: Sequence[Format]) -> Chosen:
    from registry.exchange.incoming.profiles import profile_named, shipped_profiles

    found = next((one for one in formats if one.name == name), None)
    if found is not None:
        return Chosen(found, None)
    if name.lower().endswith(_YAML) or name in shipped_profiles():
        shape = profile_named(name).shape
        # The most general one: a profile says all that a more special one would look for.
        reader = next((one for one in reversed(formats) if one.shape == shape), None)
        if reader is not None:
            return Chosen(reader, name)
    raise BadInput(f"there is no format {name!r}", where="--as", remedy=f"known: {_listed(formats)}")


def _listed(formats: Sequence[Format]) -> str:
    from registry.exchange.incoming.profiles import shipped_profiles

    return ", ".join(("own", *(one.name for one in formats), *shipped_profiles()))


def is_own(path: str) -> bool:
    """Whether it is the registry's own format: a folder with YAML files, or one such file.

    A file is one whose first lines have no other keys at the top than the own format has. In a folder
    beside workbooks YAML files may be profiles, so one of them has to be such a file.
    """
    if os.path.isdir(path):
        found = (os.path.join(at, name) for at, _, names in os.walk(path) for name in names)
        yaml = (name for name in found if name.endswith(_YAML))
        return any(map(is_own, yaml)) if _lists_in(path) else any(True for _ in yaml)
    if not path.lower().endswith(_YAML):
        return False
    from registry.models.catalogue import BY_KEY

    try:
        with open(path, encoding="utf-8-sig", errors="replace") as file:
            beginning = file.read(_LOOKED_AT)
    except OSError:
        return False
    keys = re.findall(r"^([^\s#:-][^:\n]*):", beginning, re.MULTILINE)
    return bool(keys) and set(keys) <= {"source", "journal", *BY_KEY}
