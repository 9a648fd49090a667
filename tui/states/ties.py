"""How a tie between two records reads, wherever one is shown."""

from __future__ import annotations

from registry.questions.refs import Ref, SourceNote
from registry.questions.ties import Tie
from registry.terms.base import word_label
from registry.terms.mechanisms import LinkKind
from tui.states.lines import period, told

TIE_HEADINGS = {
    "seat": "Seats",
    "link": "Links between bodies",
    "agreement": "Agreements",
    "project": "Projects",
    "endorsement": "Endorsements",
    "event": "Events",
}
"""What the ties of a kind are called together."""

_SEEN_FROM_THE_OTHER_END = {
    LinkKind.subgroup_of: "has as subgroup",
    LinkKind.reports_to: "gets reports of",
    LinkKind.advises: "advised by",
    LinkKind.oversees: "overseen by",
    LinkKind.merged_into: "took in",
    LinkKind.replaced_by: "replaces",
    LinkKind.proposed_to_merge_into: "proposed to take in",
    LinkKind.converts_to: "to come out of",
}
"""Links that read otherwise from the second body; the others read the same from both."""


def tie_words(tie: Tie, *, is_outward: bool) -> str:
    """What one end is to the other: the role, the kind of link, the act."""
    if tie.by == "link" and not is_outward and tie.what in _SEEN_FROM_THE_OTHER_END:
        return _SEEN_FROM_THE_OTHER_END[LinkKind(tie.what)]
    return word_label(tie.what)


def certainty_words(tie: Tie) -> str:
    """Whether a seat is held for certain on the day; of other ties only whether that is in doubt."""
    if not tie.certain:
        return "possible"
    return "certain" if tie.by == "seat" else ""


def tie_facts(tie: Tie, *, is_outward: bool) -> str:
    """All that is known of the tie itself, in a line."""
    side = tie.side if tie.side != "unknown" else None
    held = certainty_words(tie)
    known = [
        f"{tie.by}: {tie_words(tie, is_outward=is_outward)}",
        word_label(side) if side else "",
        period(tie.start, tie.end),
        f"{held} on the day" if held else "",
    ]
    return " · ".join(fact for fact in known if fact)


def who_says_so(notes: tuple[SourceNote, ...]) -> tuple[str, ...]:
    """The passages that a tie rests on; where there is none, that is said."""
    return told(notes) or ("No source is cited for it.",)


def named_with(ref: Ref, beside: Ref | None) -> str:
    """A record and the third on its seat: who fills it, or in whose name."""
    if beside is None:
        return ref.label
    return f"{ref.label}: {beside.name}" if beside.kind == "person" else f"{ref.label}, for {beside.label}"
