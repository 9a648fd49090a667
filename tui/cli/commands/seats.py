"""``who``: the seats of a body."""

from __future__ import annotations

from registry.dates import today
from registry.errors import BadInput
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.questions.roster import Roster, roster_on
from registry.questions.seats import Seat
from registry.terms.activity import Activity
from registry.terms.kinds import Certainty, Kind
from tui.cli.arguments import add_as_of, as_of
from tui.cli.as_json import Plain, an_object, plain, without
from tui.cli.face import Face
from tui.cli.printing import heading, paragraph, quoted, table
from tui.suggesting import suggested

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from registry.questions.contacts import Contact
    from tui.cli.declaring import Declaring

    Contacts = dict[str, tuple[Contact, ...]]


def arguments_who(parser: Declaring) -> None:
    """A body and a day."""
    parser.add_argument("mechanism", metavar="MECHANISM", help="a body: id, name, acronym or part of a name")
    parser.add_argument(
        "--contacts", action="store_true", help="how they are reached; the journal keeps that you looked"
    )
    parser.add_argument("--ids", action="store_true", help="the id of each seat, which end and edit take")
    parser.add_argument("--why", metavar="TEXT", help="what the contact details are needed for")
    parser.add_argument("--who", metavar="NAME", help="who reads them (default: your user name)")
    add_as_of(parser)


def answer_who(arguments: argparse.Namespace, face: Face) -> int:
    """Who sits on the body, by role, and whether it meets."""
    day = as_of(arguments)
    _refuse_what_reads_nothing(arguments, face)
    known: Contacts | None = None
    with face.reading() as reader:
        body = record_named(reader, arguments.mechanism, [Kind.mechanism])
        roster = roster_on(reader, body, day)
        if arguments.contacts:
            holders = {ref.id for seat in roster.seats for ref in (seat.person, seat.organisation) if ref}
            from registry.questions.contacts import contacts_of

            known = contacts_of(reader, holders, day)
    if known is not None:
        _write_down(arguments, face, body, known)
    return face.tell(
        lambda: _roster_document(roster, known), lambda: _roster_lines(roster, known, arguments.ids)
    )


def _refuse_what_reads_nothing(arguments: argparse.Namespace, face: Face) -> None:
    if arguments.contacts and face.known_at is not None:
        raise BadInput(
            "contact details are told as they are now",
            where="--contacts",
            remedy="leave out --as-known-at, which asks a copy that keeps no journal of who looked",
        )
    if not arguments.contacts and (arguments.why or arguments.who):
        option = "--why" if arguments.why else "--who"
        raise BadInput("only reading contact details needs it", where=option, remedy="add --contacts")


def _write_down(arguments: argparse.Namespace, face: Face, body: Ref, known: Contacts) -> None:
    """Before anything is shown: what cannot be written down is not told."""
    from registry.changes.disclosing import write_down_reading
    from registry.changes.journal import Reason

    why = f": {arguments.why}" if arguments.why else ""
    reason = Reason(f"read the contact details of {body.label}{why}", who=arguments.who)
    write_down_reading(face.location, body.id, known, reason)


def _roster_document(roster: Roster, known: Contacts | None) -> Plain:
    seats = [without(an_object(seat), "mechanism") for seat in roster.seats]
    if known is not None:
        from registry.questions.contacts import in_seat

        for told, seat in zip(seats, roster.seats, strict=True):
            told["contacts"] = plain(in_seat(seat, known))
    return {**an_object(roster), "seats": seats}


def _roster_lines(roster: Roster, known: Contacts | None, with_ids: bool = False) -> list[str]:
    lines = heading(roster.mechanism.label, f"as of {roster.as_of}")
    # Whether a body will meet nobody knows: of a day to come the state is that of today, and says so.
    when = " today" if roster.as_of.earliest > today() else ""
    lines += paragraph(f"{roster.activity.words}{when}{_last_met(roster)}")
    if roster.activity.uncited:
        lines += paragraph(f"recorded without a source: {'; '.join(roster.activity.uncited)}")
    lines += _followed(roster)
    for note in roster.activity.evidence:
        lines += quoted(note)
    lines.append("")
    lines += _id_table(roster.seats) if with_ids else _seat_table(roster.seats)
    lines += paragraph(_summary(roster))
    lines += [] if known is None else ["", *_contact_lines(roster.seats, known)]
    if roster.claimed_counts:
        lines += ["", "Members, as sources count them:"]
        for claim in roster.claimed_counts:
            lines += paragraph(f"{claim.value}:", "  ") + quoted(claim.note, "    ")
    return lines


def _last_met(roster: Roster) -> str:
    if roster.activity.state in (Activity.proposed, Activity.not_yet):
        return ""
    return (
        f", last met {roster.activity.last_met}"
        if roster.activity.last_met
        else ", no dated meeting recorded"
    )


def _followed(roster: Roster) -> list[str]:
    """When a followed body has to meet, by what interval, and since when it is silent."""
    interval, due, overdue, dormant = roster.activity[3:7]
    if interval is None or due is None:
        return []
    since = [f"overdue from {overdue}"] if overdue else []
    if roster.activity.state is not Activity.dormant and not overdue:
        since = [f"next meeting due by {due}"]
    since += [f"dormant from {dormant}"] if dormant else []
    return paragraph(f"{', '.join(since)}: {interval.words}") if since else []


def _seat_table(seats: tuple[Seat, ...]) -> list[str]:
    """The seats as a table. What is the same for all of them is said once, below."""
    if not seats:
        return []
    rows = [
        (
            seat.shown_role,
            seat.shown_holder,
            seat.constituency.label,
            seat.start or "",
            seat.last_confirmed or "",
            seat.certainty.label,
        )
        for seat in seats
    ]
    titles = ("role", "holder", "side", "since", "confirmed", "held")
    common = {
        title: values[0]
        for title, values in zip(titles, zip(*rows, strict=True), strict=True)
        if title in ("since", "confirmed", "held") and len(rows) > 1 and len(set(values)) == 1
    }
    shown = [n for n, title in enumerate(titles) if title not in common]
    lines = table([titles[n] for n in shown], [[row[n] for n in shown] for row in rows])
    said = {"since": "held since {}", "confirmed": "last confirmed {}", "held": "{}"}
    facts = [said[title].format(value) for title, value in common.items() if value]
    return [*lines, "", *(paragraph(f"All of them {', '.join(facts)}.") if facts else [])]


def _id_table(seats: tuple[Seat, ...]) -> list[str]:
    """The seats by their ids; their sides stand in the usual table."""
    rows = [(s.id, s.shown_role, s.shown_holder, s.start or "", s.certainty.label) for s in seats]
    return [*table(("id", "role", "holder", "since", "held"), rows), ""] if rows else []


def _contact_lines(seats: tuple[Seat, ...], known: Contacts) -> list[str]:
    """How they are reached, each once, in the order of the seats; an address has a line of its own."""
    from registry.questions.contacts import in_seat

    every = dict.fromkeys(contact for seat in seats for contact in in_seat(seat, known))
    if not every:
        return ["No contact detail is recorded of anybody in these seats."]
    lines, of = ["How they are reached:"], None
    for contact in every:
        if contact.of != of:
            lines += paragraph(contact.of.label, "  ")
            of = contact.of
        kind = f"{contact.kind.label}, {contact.label}" if contact.label else contact.kind.label
        lines += paragraph(f"{kind}: {contact.value}", "    ")
    return lines


def _summary(roster: Roster) -> str:
    seats = len(roster.seats)
    if not seats:
        return f"No seat is recorded as held on {roster.as_of}."
    certain = sum(seat.certainty is Certainty.certain for seat in roster.seats)
    return (
        f"{seats} {'seat' if seats == 1 else 'seats'}: {certain} certain, {seats - certain} possible. "
        f"Who says so: {suggested(f'citations --record {roster.mechanism.id}')}"
    )
