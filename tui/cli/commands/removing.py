"""``remove``: a row or a record that should not be there, with what rests on it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.errors import BadInput
from registry.questions.naming import record_named
from registry.questions.searching import EXACT
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tui.cli.as_json import plain
from tui.cli.face import Face
from tui.cli.printing import paragraph
from tui.cli.saying import add_reason, reason_of, tell_change

if TYPE_CHECKING:
    import argparse

    from registry.changes.editing import Target
    from registry.changes.removing import Going
    from tui.cli.declaring import Declaring


def arguments_remove(parser: Declaring) -> None:
    """What goes, and why."""
    parser.add_argument("name", metavar="NAME", help="the id of a seat or another part, or a record")
    parser.add_argument("--dry-run", action="store_true", help="say what would go with it; change nothing")
    add_reason(parser)


def answer_remove(arguments: argparse.Namespace, face: Face) -> int:
    """Remove it."""
    from registry.changes.editing import target_named
    from registry.changes.removing import remove, what_goes

    if not (arguments.dry_run or arguments.why):
        raise BadInput("why should it not be there?", remedy="add --why TEXT")
    face.bring_up_to_date()
    target = target_named(face.location, arguments.name)
    with reading(face.location) as reader:
        if target.table in set(Kind):
            # What goes is not guessed from a part of its name.
            record_named(reader, arguments.name, at_least=EXACT)
    if arguments.dry_run:
        return _tell_going(face, target, what_goes(face.location, target))
    reason = reason_of(arguments, f"remove {target.row_id}")
    change, going = remove(face.location, target, reason)
    what, with_it = _named(target), f", and with it {going.told}" if going.told else ""
    return tell_change(face, change, f"Change {change}: removed {what}{with_it}", rows=False)


def _named(target: Target) -> str:
    return f"{target.table.replace('_', ' ')} {target.row_id}"


def _tell_going(face: Face, target: Target, going: Going) -> int:
    """What would go, or why it cannot; 0."""
    stays = f"{_named(target)} cannot be removed: {'; '.join(going.in_the_way)}"
    goes = f"{_named(target)} would go{f', and with it {going.told}' if going.told else ''}"
    document = {
        "table": target.table,
        "row": target.row_id,
        "with_it": dict(going.with_it),
        "in_the_way": list(going.in_the_way),
    }
    return face.tell(lambda: plain(document), lambda: list(paragraph(stays if going.in_the_way else goes)))
