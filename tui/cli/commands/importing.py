"""``import``: files of other people's making, and folders in the registry's own format."""

from __future__ import annotations

import os
import sys
from functools import cache
from typing import TYPE_CHECKING

from registry.errors import BadInput
from tui.cli.arguments import add_force
from tui.cli.as_json import an_object, plain
from tui.cli.commands.import_faces import Read, import_document, import_lines
from tui.cli.face import Face
from tui.cli.printing import notice, paragraph
from tui.cli.saying import add_reason

if TYPE_CHECKING:
    import argparse

    from registry.exchange.incoming.formats import Format
    from registry.exchange.incoming.told import Asked
    from registry.questions.known_names import KnownNames
    from tui.cli.declaring import Declaring

_OWN = "own"


def arguments_import(parser: Declaring) -> None:
    """From where, as what, and whether to keep it."""
    parser.add_argument("files", metavar="FILE", nargs="+", help="files, or one folder in the own format")
    parser.add_argument(
        "--as", dest="format", metavar="FORMAT", help="a format or a profile (default: found by itself)"
    )
    parser.add_argument("--source", metavar="NAME", help="the source that the files are; new if unknown")
    parser.add_argument("--on", metavar="DATE", help="the day that the files speak of")
    parser.add_argument("--body", metavar="NAME", help="the body whose roster or meeting it is")
    extent = parser.add_mutually_exclusive_group()
    extent.add_argument(
        "--whole", action="store_true", help="the list holds all who sit on its bodies: others have left"
    )
    extent.add_argument("--partial", action="store_true", help="the list holds some of them: nobody has left")
    parser.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    parser.add_argument("--yes", action="store_true", help="accept the mapping that is proposed")
    parser.add_argument(
        "--save-profile", metavar="FILE", help="save how a table is read as a profile (.yaml); change nothing"
    )
    add_force(parser, "a profile")
    parser.add_argument("--without-journal", action="store_true", help="leave an own folder's journal aside")
    add_reason(parser)


def answer_import(arguments: argparse.Namespace, face: Face) -> int:
    """Bring the files in, as one change."""
    from registry.exchange.incoming.formats import is_own, refuse_no_file

    for path in arguments.files:
        refuse_no_file(path)
    own = [path for path in arguments.files if arguments.format == _OWN or is_own(path)]
    if arguments.format in (None, _OWN) and own:
        return _load(arguments, face, own)
    return _bring(arguments, face)


# ---------------------------------------------------------------- the own format
def _load(arguments: argparse.Namespace, face: Face, own: list[str]) -> int:
    """Read a folder in the own format, as one change."""
    from registry.exchange.own.loading import load_folder

    for option in ("source", "on", "body", "whole", "partial", "save_profile"):
        if getattr(arguments, option):
            where = f"--{option.replace('_', '-')}"
            raise BadInput("the own format says that itself", where=where, remedy="leave it out")
    if len(arguments.files) > 1:
        raise BadInput(
            "read one folder at a time",
            where=own[0],
            remedy="put what belongs together into one folder; import other files apart",
        )
    folder = own[0]
    face.bring_up_to_date()
    done = load_folder(
        face.location, folder, why=arguments.why or f"import {folder}", who=arguments.who,
        dry_run=arguments.dry_run, journal=not arguments.without_journal,
    )  # fmt: skip
    for place in done.cleaned:
        notice(f"{place}: control characters were removed")
    files = [{**an_object(file), "set_aside": [], "to_review": 0} for file in done.files]
    did = "Would read" if arguments.dry_run else f"Change {done.change}: read" if done.change else "Read"
    told = f"{did} {folder}: {done.created} created, {done.updated} updated, {done.unchanged} unchanged"
    return face.tell(lambda: plain({"batch": done.change, "files": files}), lambda: paragraph(told))


# ---------------------------------------------------------------- other formats
def formats() -> tuple[Format, ...]:
    """All formats that are read, the most special first."""
    from graphs.exchange.formats import GRAPHS_READ
    from registry.exchange.incoming.readers import READERS

    return (*GRAPHS_READ, *READERS)


def _bring(arguments: argparse.Namespace, face: Face) -> int:
    from registry.exchange.incoming.entering.bringing import bring_in
    from registry.exchange.incoming.told import Asked, refuse_day_to_come

    refuse_day_to_come(arguments.on, "--on")
    whole = True if arguments.whole else False if arguments.partial else None
    asked = Asked(arguments.on, arguments.body, None, whole, cache(lambda: _names(face)))
    saved = _saved(arguments, asked) if arguments.save_profile else None
    try:
        read = [_read(paths, arguments, asked) for paths in _together(arguments)]
    except BadInput as problem:
        if saved is None:
            raise
        return _only_saved(arguments, face, saved, problem)
    for one in read:
        refuse_day_to_come(one.told.on, one.told.file)
    face.bring_up_to_date()
    names = ", ".join(os.path.basename(path) for path in arguments.files)
    done = bring_in(
        face.location, [one.told for one in read], asked, source=arguments.source,
        why=arguments.why or f"import {names}", who=arguments.who, dry_run=_only_tries(arguments),
    )  # fmt: skip
    files = [*zip(done.files, read, strict=True)]
    did = "Nothing new in" if done.change is None else f"Change {done.change}: imported"
    if _only_tries(arguments):
        did = "Would import"
    return face.tell(
        lambda: {
            "batch": done.change,
            "files": [import_document(*pair, tried=_only_tries(arguments)) for pair in files],
            **({"profile": saved} if saved else {}),
        },
        lambda: [
            *(paragraph(f"Saved {arguments.save_profile}: --as {arguments.save_profile}") if saved else []),
            *paragraph(f"{did} {names}"),
            *import_lines(files, tried=_only_tries(arguments)),
        ],
    )


def _names(face: Face) -> KnownNames:
    from registry.questions.known_names import known_names

    with face.reading() as reader:
        return known_names(reader)


def _only_tries(arguments: argparse.Namespace) -> bool:
    return arguments.dry_run or bool(arguments.save_profile)


def _saved(arguments: argparse.Namespace, asked: Asked) -> str:
    """Save how the one table is read, as a profile; its full path."""
    from registry.exchange.incoming.formats import format_of
    from registry.exchange.incoming.tables.mapping import mapping_of, save_mapping

    path = arguments.files[0]
    chosen = format_of(path, arguments.format, formats())
    if len(arguments.files) > 1 or chosen.format.shape != "table":
        raise BadInput(
            "a profile is saved of one table at a time",
            where="--save-profile",
            remedy="name one workbook or CSV",
        )
    mapping = mapping_of(path, asked._replace(profile=chosen.profile))
    return save_mapping(mapping, arguments.save_profile, replace=arguments.force)


def _only_saved(arguments: argparse.Namespace, face: Face, saved: str, problem: BadInput) -> int:
    """A mapping was saved that has to be corrected before anything can be read by it."""
    profile = arguments.save_profile
    return face.tell(
        lambda: {"batch": None, "files": [], "profile": saved, "notes": [problem.line]},
        lambda: [
            *paragraph(f"Saved {profile}, to be corrected: {problem}"),
            *paragraph(f"Say in it what each sheet tells and its columns mean, then: --as {profile}"),
        ],
    )


def _together(arguments: argparse.Namespace) -> list[tuple[str, ...]]:
    """The files in the order in which they were named, those that belong together as one."""
    from registry.exchange.incoming.formats import format_of

    sets: list[tuple[str, dict[str, str]]] = []
    for path in arguments.files:
        belongs = format_of(path, arguments.format, formats()).format.belongs
        name, part = (belongs(path) if belongs else None) or (f"{len(sets)} {path}", path)
        # The same part once more is another edition of the set.
        waiting = next((parts for other, parts in sets if other == name and part not in parts), None)
        if waiting is None:
            sets.append((name, {part: path}))
        else:
            waiting[part] = path
    return [tuple(parts.values()) for _, parts in sets]


def _read(paths: tuple[str, ...], arguments: argparse.Namespace, asked: Asked) -> Read:
    from registry.exchange.incoming.formats import MappingProposed, format_of

    path = " + ".join(paths)
    chosen = format_of(paths[0], arguments.format, formats())
    wanted = asked._replace(profile=chosen.profile)
    try:
        if len(paths) > 1 and chosen.format.read_all:
            return Read(chosen.format.read_all(paths, wanted), None)
        return Read(chosen.format.read(paths[0], wanted), None)
    except MappingProposed as proposed:
        if arguments.yes or _only_tries(arguments) or _accepted(path, proposed.proposal):
            return Read(proposed.told, proposed.proposal, proposed.doubts)
        first, *others = proposed.doubts or ("it is not sure what the columns mean",)
        raise BadInput(
            f"{first}, and {len(others)} more to look at" if others else first,
            where=path,
            remedy="--dry-run shows the mapping that is proposed, --yes accepts it; "
            "--save-profile FILE.yaml saves it to be changed, --as FILE.yaml reads by it",
        ) from proposed


def _accepted(path: str, proposal: str) -> bool:
    """Whether somebody at a terminal looks at the mapping and says yes."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    notice(f"{path} would be read by this mapping:")
    for line in proposal.splitlines():
        sys.stderr.write(f"  {line}\n")
    sys.stderr.write("Use it? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")
