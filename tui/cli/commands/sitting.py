"""``sits``: the seats of a holder."""

from __future__ import annotations

from registry.questions.naming import record_named
from registry.questions.sitting import HOLDER_KINDS, Sitting, seats_of
from tui.cli.arguments import add_as_of, as_of
from tui.cli.as_json import Plain, an_object, plain
from tui.cli.face import Face
from tui.cli.printing import heading, table

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_sits(parser: Declaring) -> None:
    """A holder and a day."""
    parser.add_argument("name", metavar="NAME", help="an organisation, a person or a country")
    add_as_of(parser)


def answer_sits(arguments: argparse.Namespace, face: Face) -> int:
    """The bodies on which the holder sits."""
    day = as_of(arguments)
    with face.reading() as reader:
        sitting = seats_of(reader, record_named(reader, arguments.name, HOLDER_KINDS), day)
    return face.tell(lambda: _sitting_document(sitting), lambda: _sitting_lines(sitting))


def _sitting_document(sitting: Sitting) -> Plain:
    seats = [
        {**an_object(held.seat), "via": plain(held.via), "alongside": plain(held.alongside)}
        for held in sitting.seats
    ]
    return {"holder": plain(sitting.holder), "as_of": str(sitting.as_of), "seats": seats}


def _sitting_lines(sitting: Sitting) -> list[str]:
    lines = heading(sitting.holder.label, f"as of {sitting.as_of}")
    if not sitting.seats:
        return [*lines, f"No seat is recorded as held on {sitting.as_of}."]
    rows = []
    for seat, via, alongside in sitting.seats:
        others = [ref.name for ref in (via, seat.person) if ref and ref.id != sitting.holder.id]
        beside = ", ".join(ref.acronym or ref.name for ref in alongside)
        role = f"{seat.shown_role}, with {beside}" if beside else seat.shown_role
        rows.append((seat.mechanism.label, role, ", ".join(others), seat.start or "", seat.how_sure))
    titles = ("body", "role", "through", "since", "held")
    shown = [n for n, title in enumerate(titles) if title != "through" or any(row[n] for row in rows)]
    return lines + table([titles[n] for n in shown], [[row[n] for n in shown] for row in rows])
