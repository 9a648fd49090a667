"""What the words of a map's nodes and ties mean there: who sits, works, takes part, signs."""

# ruff: noqa: E501 - lists of words, kept together by what they mean

from __future__ import annotations

import re

from registry.exchange.incoming.words.kinds import kind_of
from registry.terms.actors import AliasKind
from registry.terms.kinds import Kind
from registry.text import fold

POSTS = re.compile(
    r"\b(employ|found|staff|works?\b|worked|director|ceo\b|chief|chair|president|officer|member|board|advis|head\b|manag"
    r"|consult|secretar|minister|represent|alumn|volunteer|fellow|partner\b|coordinator|leads?\b|leader|affiliat|position|post\b"
    r"|professor|owner|employe|membre|dirige|travaille|miembro|trabaja|mitglied)"
)
SITS = re.compile(
    r"\b(member|seat|sits|part of|particip|represent|chair|president|observ|secretar|facilit|leads?\b|lead of|co lead|focal|alternate"
    r"|belongs|in\b|attend|membre|miembro|mitglied|siege|fait partie|rapporteur|host)"
)
# A tie says with a verb what a roster says with a noun.
PRESIDES = re.compile(r"^(preside|presides|presided|presidia|presidio|presidiu|leitet|leitete)\b")
ATTENDS = re.compile(r"\b(attend|present\b|particip|took part|assist)")
SIGNS = re.compile(r"\b(part(y|ies)\b|sign|partie)")
PART_OF = re.compile(
    r"\b(part of|subsidiary|unit of|department of|branch of|belongs to|filiale|owned by|unit_of)"
)
NAME_SAYS = re.compile(
    r"\b(ministry|ministere|ministerio|department|agency|authority|university|universite|institute|association|union|federation"
    r"|foundation|company|ltd|limited|inc|gmbh|bank|council|committee|commission|working group|task force|forum|board|society)\b"
)
ALIASES = {
    "acronym": AliasKind.acronym, "alias": AliasKind.spelling, "aliases": AliasKind.spelling,
    "also known as": AliasKind.spelling, "other names": AliasKind.spelling,
}  # fmt: skip
TAGS = frozenset(("tag", "tags"))
PLACED = frozenset(("role", "post")) | TAGS
PICTURES = frozenset(("image", "picture", "photo", "icon", "avatar"))
IDENTIFIERS = frozenset(("interlock", "wikidata", "ror", "isni", "orcid", "grid", "iati", "org id", "lei"))
SPANS = {
    Kind.organisation: ("founding_date", "dissolution_date"),
    Kind.mechanism: ("founding_date", "conclusion_date"),
    Kind.project: ("start_date", "end_date"),
    Kind.event: ("start_date", "end_date"),
}


def says_what_it_is(name: str) -> Kind | None:
    """The kind of record that a name without a type is, as "Ministry of Labour" says itself; else None."""
    return kind_of(name) if NAME_SAYS.search(fold(name)) else None
