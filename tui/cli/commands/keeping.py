"""Copies of a registry: backups, another database, the own format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.errors import BadInput
from registry.store.location import locate
from tui.cli.face import Face
from tui.cli.printing import notice

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_backup(parser: Declaring) -> None:
    """Where to."""
    parser.add_argument("file", metavar="FILE", help="the file to write")
    parser.add_argument(
        "--force", action="store_true", help="replace an earlier backup; it is kept beside it"
    )


def answer_backup(arguments: argparse.Namespace, face: Face) -> int:
    """Write a consistent copy, while others go on."""
    from registry.changes.copying import back_up

    face.bring_up_to_date()
    kept = back_up(face.location, arguments.file, replace=arguments.force)
    if kept:
        notice(f"The backup that was there is now {kept}")
    return face.tell(lambda: {"backup": arguments.file}, lambda: [f"Wrote {arguments.file}"])


def arguments_restore(parser: Declaring) -> None:
    """From where."""
    parser.add_argument("file", metavar="FILE", help="a backup")


def answer_restore(arguments: argparse.Namespace, face: Face) -> int:
    """Put the backup in the registry's place, which is kept."""
    from registry.changes.copying import restore

    kept = restore(face.location, arguments.file)
    if kept:
        notice(f"The registry that was here is now {kept}")
    return face.tell(
        lambda: {"registry": str(face.location), "kept": kept}, lambda: [f"Restored {face.location}"]
    )


def arguments_copy(parser: Declaring) -> None:
    """From where to where."""
    parser.add_argument("source", metavar="FROM", help="a file, or postgresql://user@host/database")
    parser.add_argument("target", metavar="TO", help="a file, or postgresql://user@host/database")
    parser.add_argument("--force", action="store_true", help="replace a registry there; it is kept beside it")


def answer_copy(arguments: argparse.Namespace, face: Face) -> int:
    """Copy a registry, journal included."""
    from registry.changes.copying import copy_registry

    source, target = locate(arguments.source), locate(arguments.target)
    Face(source, as_json=False).bring_up_to_date()
    kept = copy_registry(source, target, replace=arguments.force)
    if kept:
        notice(f"The registry that was there is now {kept}")
    return face.tell(
        lambda: {"from": str(source), "to": str(target)}, lambda: [f"Copied {source} to {target}"]
    )


def _object(document: object) -> dict[str, object]:
    assert isinstance(document, dict)  # noqa: S101 - a tuple with names is an object
    return document


def _only_own(format_name: str) -> None:
    if format_name != "own":
        raise BadInput(f"there is no format {format_name!r}", where="--as", remedy="known: own")
