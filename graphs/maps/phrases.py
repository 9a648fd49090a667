"""How a tie reads as a sentence, from the record that it leads from to the other."""

from __future__ import annotations

from graphs.maps.material import MapTie
from registry.terms.base import word_label
from registry.terms.mechanisms import LinkKind
from registry.terms.projects import ParticipantRole

_LINKS: dict[str, str] = {
    LinkKind.subgroup_of: "is a subgroup of",
    LinkKind.merged_into: "was merged into",
    LinkKind.replaced_by: "was replaced by",
    LinkKind.proposed_to_merge_into: "is proposed to merge into",
    LinkKind.possibly_same_as: "is possibly the same as",
}
_PROPOSED: dict[str, str] = {**_LINKS, LinkKind.converts_to: "is proposed to convert to"}
_PARTS: dict[str, str] = {
    ParticipantRole.funding: "funds",
    ParticipantRole.accountable: "is accountable for",
    ParticipantRole.implementing: "implements",
    ParticipantRole.supporter: "supports",
    ParticipantRole.covered: "is covered by",
}
_NO_ROLES = ("other", "party", "present")


def phrase_of(tie: MapTie) -> str:
    """What stands between the two: ``sits as member on``, ``is proposed to merge into``."""
    word = word_label(tie.what)
    plain = tie.what in _NO_ROLES
    match tie.by:
        case "seat":
            return "sits on" if plain else f"sits as {word} on"
        case "link":
            return (_PROPOSED if surmise_of(tie) else _LINKS).get(tie.what, word)
        case "agreement":
            return "is a party to" if plain else f"is {word} of"
        case "project":
            return _PARTS.get(tie.what, f"is {word} of")
        case "event":
            return "was at" if plain else f"was ({word}) at"
        case "shared":
            return f"shares {word} with"
    return f"was {word} on" if tie.what == "consulted" else word


def surmise_of(tie: MapTie) -> str | None:
    """``proposed`` or ``possible`` where a link says what may become true; None where it says what is.

    A conversion is a proposal until a day of it is recorded.
    """
    if tie.by != "link":
        return None
    if tie.what == LinkKind.possibly_same_as:
        return "possible"
    is_undated = tie.start is None and tie.end is None
    is_proposal = tie.what == LinkKind.proposed_to_merge_into or (
        tie.what == LinkKind.converts_to and is_undated
    )
    return "proposed" if is_proposal else None
