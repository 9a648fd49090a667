"""``review``: what waits for somebody to say who is who, decided here or in a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from registry.errors import BadInput
from registry.questions.journal import entries_of_change
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.questions.searching import WORDS
from registry.questions.waiting_count import how_many_wait
from registry.store.reading import Reader, reading
from tui.cli.arguments import add_force
from tui.cli.as_json import Plain, plain
from tui.cli.commands.review_faces import pair_lines, review_document, review_lines, side_by_side_lines
from tui.cli.face import Face
from tui.cli.printing import paragraph
from tui.cli.saying import add_reason, tell_change
from tui.cli.summing import tell_briefly
from tui.reviewing import count_words, incoming_label

if TYPE_CHECKING:
    import argparse

    from registry.questions.reviewing import Review
    from tui.cli.declaring import Declaring

_WAITING = "w-"
_IT = "="  # --same without a record


def arguments_review(parser: Declaring) -> None:
    """What is decided, and how."""
    parser.add_argument(
        "names", metavar="ID", nargs="*", help="what waits, by id; or two records that look alike"
    )
    parser.add_argument(
        "--same", metavar="RECORD", nargs="?", const=_IT,
        help="it is this record: 1 for the first candidate, or a name; of two records: they are one",
    )  # fmt: skip
    parser.add_argument(
        "--take", metavar="FIELD", nargs="+", default=[], help="fields that the record takes over"
    )
    parser.add_argument("--new", action="store_true", help="it is a record of its own")
    parser.add_argument("--later", action="store_true", help="leave it waiting")
    parser.add_argument("--different", action="store_true", help="the two records are two; never asked again")
    parser.add_argument(
        "--duplicates", action="store_true", help="also records that look like one and the same"
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE.xlsx", help="write what waits as a workbook to send round"
    )
    add_force(parser)
    parser.add_argument("--read", metavar="FILE.xlsx", help="take the decisions of a workbook that came back")
    add_reason(parser)


def answer_review(arguments: argparse.Namespace, face: Face) -> int:
    """List, show, decide, or exchange a workbook."""
    asked = [
        option
        for option in ("same", "new", "later", "different", "output", "read")
        if getattr(arguments, option) not in (None, False)
    ]
    if len(asked) > 1:
        raise BadInput(f"--{asked[0]} or --{asked[1]}?", where="--" + asked[1], remedy="one at a time")
    if arguments.take and asked != ["same"]:
        raise BadInput("fields are taken over with --same", where="--take", remedy="add --same RECORD")
    face.bring_up_to_date()
    of_records = [name for name in arguments.names if not name.startswith(_WAITING)]
    if arguments.read is not None:
        return _read(arguments, face)
    if arguments.output is not None:
        return _write(arguments, face)
    if asked and not arguments.names:
        raise BadInput("which one?", where=f"--{asked[0]}", remedy="name its id: interlock review lists them")
    if arguments.different or (of_records and arguments.same == _IT):
        return _pair(arguments, face)
    if not arguments.names:
        return _list(arguments, face)
    return _decide(arguments, face) if asked else _show(arguments, face)


# ---------------------------------------------------------------- listing
def _list(arguments: argparse.Namespace, face: Face) -> int:
    # Loaded here: nobody waits for the matching where nothing is reviewed.
    from registry.questions.reviewing import look_alikes, reviews

    with face.reading() as reader:
        waiting = reviews(reader)
        pairs = look_alikes(reader) if arguments.duplicates else ()

    def document() -> Plain:
        listed: list[Plain] = [review_document(review) for review in waiting]
        return {"waiting": listed, "pairs": plain(pairs)} if arguments.duplicates else listed

    return face.tell(
        document, lambda: [*review_lines(waiting), *(pair_lines(pairs) if arguments.duplicates else ())]
    )


# ---------------------------------------------------------------- side by side
def _asked_for(reader: Reader, names: Sequence[str]) -> list[Review]:
    """What waits under the ids, in their order. Raises BadInput."""
    from registry.questions.reviewing import reviews

    found = {review.id: review for review in reviews(reader, names)}
    missing = [name for name in names if name not in found]
    if missing:
        raise BadInput(f"nothing waits under {missing[0]!r}", remedy="interlock review lists what does")
    return [found[name] for name in dict.fromkeys(names)]


def _show(arguments: argparse.Namespace, face: Face) -> int:
    from registry.questions.reviewing import SHOWN, side_by_side

    with face.reading() as reader:
        shown = [
            (
                review,
                side_by_side(reader, review.waiting.incoming, [one.ref for one in review.candidates[:SHOWN]]),
            )
            for review in _asked_for(reader, arguments.names)
        ]
    return face.tell(
        lambda: [{**review_document(review), "fields": plain(rows)} for review, rows in shown],
        lambda: [line for review, rows in shown for line in side_by_side_lines(review, rows)],
    )


# ---------------------------------------------------------------- deciding
def _decide(arguments: argparse.Namespace, face: Face) -> int:
    from registry.exchange.incoming.entering.deciding import Decision, decide_all
    from registry.exchange.incoming.review_workbook import takeable

    with reading(face.location) as reader:
        waiting = _asked_for(reader, arguments.names)
        if arguments.later:
            what = ", ".join(incoming_label(review) for review in waiting)
            return face.tell(list, lambda: paragraph(f"Left for later: {what}. Nothing was changed."))
        decided = []
        for review in waiting:
            same = None if arguments.new else _meant(reader, arguments.same, review)
            for field in arguments.take:
                if field not in takeable(review.waiting.incoming):
                    raise BadInput(
                        f"the file says nothing of {field!r}",
                        where="--take",
                        remedy=f"some of: {', '.join(takeable(review.waiting.incoming))}",
                    )
            decided.append((Decision(review.id, same.id if same else None, frozenset(arguments.take)), same))
    placed = ", ".join(
        f"{incoming_label(review)} is {same.label if same else 'a record of its own'}"
        for review, (_, same) in zip(waiting, decided, strict=True)
    )
    change = decide_all(
        face.location,
        [one for one, _ in decided],
        why=arguments.why or f"who is who: {placed}",
        who=arguments.who,
    )
    return _tell_decided(face, change, f"Change {change}: {placed}", len(decided))


def _tell_decided(face: Face, change: int, first: str, decided: int) -> int:
    """What came in, what else was settled by it, and how many wait still."""
    with reading(face.location) as reader:
        gone = sum(entry.table == "waiting" for entry in entries_of_change(reader, change))
        left = how_many_wait(reader)
    also = [f"{gone - decided} more that waited said the same, and came in too."] if gone > decided else []
    still = "Nothing waits any more." if not left else f"{left} still {'waits' if left == 1 else 'wait'}."
    return tell_briefly(face, change, first, after=[*also, still])


def _meant(reader: Reader, same: str, review: Review) -> Ref:
    """The candidate of that number, or the record of that name."""
    if same == _IT:
        raise BadInput(
            "the same as which record?", where="--same", remedy="1 for the first candidate, or its name"
        )
    if same.isascii() and same.isdigit() and len(same) < 3:
        if not 1 <= int(same) <= len(review.candidates):
            raise BadInput(
                f"{review.id} has {len(review.candidates)} candidates",
                where="--same",
                remedy="or name the record",
            )
        return review.candidates[int(same) - 1].ref
    return record_named(reader, same, [review.waiting.incoming.kind], at_least=WORDS)


def _pair(arguments: argparse.Namespace, face: Face) -> int:
    """Two records of the registry: one, or two."""
    from registry.changes.journal import Reason
    from registry.changes.merging import merge
    from registry.changes.telling_apart import tell_apart
    from registry.terms.evidence import ChangeKind

    if len(arguments.names) != 2:
        raise BadInput("two records are one, or two", remedy="name both: interlock review A B --same")
    with reading(face.location) as reader:
        one, other = (record_named(reader, name, at_least=WORDS) for name in arguments.names)
    if arguments.different:
        reason = Reason(arguments.why or f"{one.label} is not {other.label}", who=arguments.who)
        change = tell_apart(face.location, one.id, other.id, reason)
        return tell_change(face, change, f"Change {change}: {one.label} and {other.label} are two")
    reason = Reason(arguments.why or f"{one.label} is {other.label}", ChangeKind.merge, arguments.who)
    change = merge(face.location, one.id, other.id, reason)
    return tell_change(face, change, f"Change {change}: {one.label} is {other.label}")


# ---------------------------------------------------------------- as a workbook
def _write(arguments: argparse.Namespace, face: Face) -> int:
    from registry.asof import AsOf
    from registry.exchange.incoming.review_workbook import review_workbook
    from registry.exchange.saving import check_place, save_file
    from registry.questions.reviewing import reviews

    check_place(arguments.output, (".xlsx",), "workbook", replace=arguments.force)
    with face.reading() as reader:
        waiting = _asked_for(reader, arguments.names) if arguments.names else list(reviews(reader))
    path = save_file(review_workbook(waiting, AsOf.on().state_day), arguments.output)
    return face.tell(
        lambda: {"path": path, "waiting": len(waiting)},
        lambda: paragraph(f"Wrote {arguments.output}: {count_words(len(waiting))}."),
    )


def _read(arguments: argparse.Namespace, face: Face) -> int:
    from registry.exchange.incoming.entering.deciding import decide_all
    from registry.exchange.incoming.entering.settled import settled_as
    from registry.exchange.incoming.review_workbook import decisions_in
    from registry.questions.reviewing import reviews

    with face.reading() as reader:
        returned = decisions_in(arguments.read, reviews(reader), lambda once: settled_as(reader, once))
    left = f", {returned.left} left for later" if returned.left else ""
    left += f", {returned.before} decided so before" if returned.before else ""
    if not returned.decided:
        return face.tell(list, lambda: paragraph(f"{arguments.read} decides nothing new{left}."))
    why = arguments.why or returned.why or f"who is who, as {arguments.read} says"
    change = decide_all(face.location, returned.decided, why=why, who=arguments.who)
    number = len(returned.decided)
    first = f"Change {change}: {number} {'row' if number == 1 else 'rows'} decided{left}"
    return _tell_decided(face, change, first, number)
