"""``edit``, ``add`` and ``end``: single facts, with who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.errors import BadInput, UnknownName
from registry.questions.alike import bodies_alike, owner_of_theme
from registry.questions.doubts import open_seats_of
from registry.questions.naming import record_named
from registry.questions.searching import EXACT
from registry.questions.sitting import HOLDER_KINDS
from registry.store.reading import reading
from registry.terms.actors import AliasKind
from registry.terms.kinds import Kind
from tui.cli.arguments import number, one_of
from tui.cli.face import Face
from tui.cli.printing import notice
from tui.cli.saying import add_word, reason_of, require_word, tell_change, word_of
from tui.suggesting import suggested

if TYPE_CHECKING:
    import argparse

    from registry.changes.editing import Target, Word
    from tui.cli.declaring import Declaring


def arguments_edit(parser: Declaring) -> None:
    """A record or a part of one, and what its fields are to be."""
    parser.add_argument("name", metavar="NAME", help="a record, or the id of a seat or another part")
    parser.add_argument("fields", metavar="FIELD=VALUE", nargs="+", help="FIELD= empties it")
    parser.add_argument(
        "--seen", metavar="CHANGE", type=number,
        help="the last change that you have seen of it (show --json): refuse if there was one since",
    )  # fmt: skip
    parser.add_argument(
        "--keep-name",
        metavar="KIND",
        help="of a record that is renamed: keep its old name, as former, acronym, spelling, …",
    )
    add_word(parser)


def answer_edit(arguments: argparse.Namespace, face: Face) -> int:
    """Set the fields."""
    from registry.changes.editing import edit, target_named

    require_word(arguments)
    face.bring_up_to_date()
    target = target_named(face.location, arguments.name)
    with reading(face.location) as reader:
        word = word_of(arguments, reader)
    reason = reason_of(arguments, f"edit {target.row_id}")
    keep_name = one_of(AliasKind, "--keep-name", arguments.keep_name)
    change = edit(face.location, target, arguments.fields, word, reason, arguments.seen, keep_name)
    first = (
        f"Change {change}: {target.row_id}"
        if change
        else f"Nothing to change: {target.row_id} says so already."
    )
    return tell_change(face, change, first)


def arguments_add(parser: Declaring) -> None:
    """What to add, and its fields."""
    parser.add_argument(
        "kind",
        metavar="KIND",
        help="organisation, person, mechanism, …, or a part: seat, alias, stage, theme, …",
    )
    parser.add_argument(
        "fields",
        metavar="FIELD=VALUE",
        nargs="*",
        help="a part names its record: of=NAME; other records by name; leave them out to see which there are",
    )
    add_word(parser)


def answer_add(arguments: argparse.Namespace, face: Face) -> int:
    """Add it."""
    from registry.changes.adding import add

    if not arguments.fields:
        _refuse_without_fields(arguments.kind)
    require_word(arguments)
    face.bring_up_to_date()
    with reading(face.location) as reader:
        word = word_of(arguments, reader)
    reason = reason_of(arguments, f"add {arguments.kind}")
    target, change = add(face.location, arguments.kind, arguments.fields, word, reason)
    _tell_bodies_alike(face, target, change)
    return tell_change(
        face, change, f"Change {change}: added {target.table.replace('_', ' ')} {target.row_id}"
    )


def _refuse_without_fields(kind: str) -> NoReturn:
    """Tell on stderr what can be said of the kind."""
    from registry.changes.field_list import fields_told

    for field in fields_told(kind):
        notice(f"{field.name}: {field.takes}")
    raise BadInput(f"nothing is said of the {kind}", remedy="write FIELD=VALUE; its fields are listed above")


def _tell_bodies_alike(face: Face, target: Target, change: int) -> None:
    """On stderr: which bodies of its country may be the one that was added, or have the theme that was."""
    if target.table not in ("mechanism", "theme"):
        return
    with reading(face.location) as reader:
        body = target.row_id if target.table == "mechanism" else owner_of_theme(reader, target.row_id)
        found = bodies_alike(reader, body, AsOf.on(), by_name=target.table == "mechanism")
    for alike in found:
        notice(f"There is {alike.ref.id}: {alike.ref.label}, {alike.activity.label} ({alike.why}).")
    if found:
        added = target.table == "mechanism"
        remedy = f"undo {change}" if added else f"merge {body} {found[0].ref.id}"
        notice(f"If it is the same: {suggested(remedy)}")


_SEAT_IDS = "interlock who BODY --ids tells the id of each seat"


def _tell_what_else_ended(face: Face, organisation: str, on: str, change: int) -> None:
    """On stderr: that the organisation itself ended, and which of its seats nobody ended."""
    with reading(face.location) as reader:
        held = record_named(reader, organisation)
        seats = open_seats_of(reader, held, PartialDate(on))
    notice(f"interlock: {held.label} itself ended, dissolved on {on}; it holds no seat after that.")
    if seats:
        notice("Seats of its own without an end, if it only left one of these bodies:")
        for seat in seats:
            notice(f"  {seat.mechanism.label}, {seat.shown_role}: {suggested(f'end {seat.id} --on {on}')}")
        notice(f"{suggested(f'undo {change}')} brings the organisation back first.")


def arguments_end(parser: Declaring) -> None:
    """What ended, and when."""
    parser.add_argument("name", metavar="SEAT", help="the id of a seat or a post, or a body, organisation, …")
    parser.add_argument("--on", metavar="DATE", required=True, help="the day, month or year; or: unknown")
    parser.add_argument(
        "--followed-by",
        metavar="NAME",
        help="of a seat: who has the next one, in the same role, from the day after",
    )
    add_word(parser)


def answer_end(arguments: argparse.Namespace, face: Face) -> int:
    """End it."""
    from registry.changes.editing import end, target_named

    require_word(arguments)
    face.bring_up_to_date()
    try:
        target = target_named(face.location, arguments.name)
    except UnknownName as problem:
        raise UnknownName(arguments.name, problem.candidates, problem.what, _SEAT_IDS) from problem
    with reading(face.location) as reader:
        word = word_of(arguments, reader)
    if target.table == Kind.person:
        raise BadInput(f"{target.row_id} is a person, and has no end", remedy=f"end a seat: {_SEAT_IDS}")
    if arguments.followed_by is not None:
        return _hand_over(arguments, face, target, word)
    change = end(face.location, target, arguments.on, word, reason_of(arguments, f"end {target.row_id}"))
    if change and target.table == Kind.organisation:
        _tell_what_else_ended(face, target.row_id, arguments.on, change)
    return tell_change(
        face, change, f"Change {change}: {target.row_id}" if change else "It ended so already."
    )


def _hand_over(arguments: argparse.Namespace, face: Face, target: Target, word: Word) -> int:
    """End the seat, and begin that of who follows, in one change."""
    from registry.changes.succession import end_seat, field_of_holder

    if target.table != "seat":
        raise BadInput(f"{target.row_id} is no seat", where="--followed-by", remedy=_SEAT_IDS)
    with reading(face.location) as reader:
        follower = record_named(reader, arguments.followed_by, HOLDER_KINDS, at_least=EXACT)
    words = [f"{field_of_holder(follower)}={follower.id}"]
    reason = reason_of(arguments, f"end {target.row_id}, {follower.label} follows")
    done = end_seat(face.location, target.row_id, arguments.on, words, word, reason)
    return tell_change(face, done.change, f"Change {done.change}: {target.row_id}, then {done.begun}")
