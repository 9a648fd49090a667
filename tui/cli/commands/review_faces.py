"""What ``review`` prints: the document of the contract, the list, what stands side by side, the pairs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui.cli.as_json import Plain, plain
from tui.cli.printing import card, heading, paragraph, table
from tui.reviewing import candidate_words, count_words, incoming_label, waiting_words

if TYPE_CHECKING:
    from registry.questions.reviewing import FieldRow, Pair, Review


def review_document(review: Review) -> dict[str, Plain]:
    """One that waits, as the contract has it."""
    waiting = review.waiting
    incoming = waiting.incoming
    said: dict[str, Plain] = {
        "kind": str(incoming.kind),
        "name": incoming.name,
        "acronym": incoming.acronym,
        "aliases": list(incoming.aliases),
        "identifiers": [{"scheme": scheme, "identifier": code} for scheme, code in incoming.identifiers],
        **{key: value for key, value in incoming.fields.items() if key not in ("kind", "name", "acronym")},
        "parts": list(incoming.parts),
        "quote": incoming.quote,
    }
    return {
        "id": waiting.id,
        "file": waiting.file,
        "where": waiting.where,
        "since": waiting.since,
        "source": plain(waiting.source),
        "incoming": said,
        "candidates": plain(review.candidates),
    }


def review_lines(waiting: Sequence[Review]) -> list[str]:
    """What waits, each with its candidates and reasons."""
    lines = heading(count_words(len(waiting)))
    for review in waiting:
        lines += [
            "",
            *paragraph(f"{review.id}  {review.waiting.incoming.kind}: {incoming_label(review)}"),
        ]
        lines += paragraph(waiting_words(review), "  ")
        for number, candidate in enumerate(review.candidates, 1):
            lines += paragraph(f"{number}  {candidate_words(candidate)}", "  ")
            lines += paragraph("; ".join(candidate.reasons), "     ")
        if not review.candidates:
            lines += paragraph("nobody is like it any more", "  ")
    if waiting:
        lines += [
            "",
            *paragraph(f"interlock review {waiting[0].id} shows it side by side; --same 1, --new or --later"),
        ]
    return lines


def pair_lines(pairs: Sequence[Pair]) -> list[str]:
    """The records that look alike."""
    lines = [
        "",
        *heading(f"{len(pairs) or 'No'} {'pair' if len(pairs) == 1 else 'pairs'} of records look alike"),
    ]
    for pair in pairs:
        lines += ["", *paragraph(f"{pair.score:.2f} {pair.first.label} [{pair.first.id}]")]
        lines += paragraph(f"{pair.second.label} [{pair.second.id}]", "     ")
        lines += paragraph("; ".join(pair.reasons), "     ")
    if pairs:
        first, second = pairs[0].first.id, pairs[0].second.id
        lines += ["", *paragraph(f"interlock review {first} {second} --same, or --different")]
    return lines


def side_by_side_lines(review: Review, rows: Sequence[FieldRow]) -> list[str]:
    """What the file says beside what each candidate has."""
    lines = heading(incoming_label(review), str(review.waiting.incoming.kind))
    quote = review.waiting.incoming.quote
    lines += card([("file", waiting_words(review)), ("its words", f"“{quote}”" if quote else "")])
    for number, candidate in enumerate(review.candidates[: len(rows[0].known) if rows else 0], 1):
        lines += paragraph(f"{number}  {candidate_words(candidate)}")
        lines += paragraph("; ".join(candidate.reasons), "   ")
    numbers = [str(number + 1) for number in range(len(rows[0].known))] if rows else []
    body = [(row.field.replace("_", " "), row.incoming, *row.known) for row in rows]
    lines += ["", *table(("field", "the file", *numbers), body)]
    which = " --same 1," if review.candidates else ""
    return [*lines, "", *paragraph(f"interlock review {review.id}{which} --new or --later"), ""]
