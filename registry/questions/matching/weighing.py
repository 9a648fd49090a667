"""What names and surroundings come to together: a score from 0 to 1, and the reasons in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from registry.frozen import Frozen
from registry.questions.matching.known import Surroundings
from registry.questions.matching.lands import country_spoken_of
from registry.questions.matching.names import form_of
from registry.questions.matching.retrieval import Likely
from registry.questions.refs import Ref
from registry.terms.kinds import Kind
from registry.text import fold

if TYPE_CHECKING:
    from registry.questions.candidates import Described

_OF_NAMES = 0.93  # the same name and nothing else
_SAME_COUNTRY, _SPOKEN_COUNTRY, _SAME_PARENT, _SAME_BODY, _SAME_POST = 0.04, 0.02, 0.05, 0.04, 0.02
_OTHER_COUNTRY, _OTHER_COUNTRY_OF_PERSON, _OTHER_CODE = 0.6, 0.85, 0.5


class Weighed(Frozen):
    """The score and its reasons, those of the name first."""

    score: float
    reasons: tuple[str, ...]


def weigh(
    hit: Likely,
    one: Described,
    country: str | None,
    around: Surroundings,
    codes: Mapping[str, set[str]],
    aliases: Mapping[tuple[str, str], str],
    ref: Ref,
) -> Weighed:
    """How likely the record is what is described."""
    score = _OF_NAMES * hit.base
    reasons = list(_of_names(hit, ref, aliases))
    score, of_country = _by_country(score, hit, one, country)
    reasons += of_country
    score, of_codes = _by_codes(score, one.identifiers, codes)
    for told, known, worth, words in (
        (
            one.parents,
            around.parents,
            _SAME_PARENT,
            "same employer" if one.kind is Kind.person else "same parent",
        ),
        (one.bodies, around.bodies, _SAME_BODY, "on the same body"),
        (one.roles, around.posts, _SAME_POST, "same post"),
    ):
        shared = _shared(told, known)
        if shared is not None:
            score += worth
            reasons.append(f"{words}: {shared}")
    return Weighed(round(min(1.0, max(0.0, score)), 3), (*of_codes, *reasons))


def _of_names(hit: Likely, ref: Ref, aliases: Mapping[tuple[str, str], str]) -> Iterable[str]:
    if hit.same_acronym:
        shown = (
            ref.acronym if ref.acronym and fold(ref.acronym).replace(" ", "") == hit.same_acronym else None
        )
        yield f"the same acronym {shown or hit.same_acronym.upper()}"
    elif hit.spelt:
        yield f"acronym {hit.spelt.upper()} could be made of the name"
    if hit.called is None:
        return
    whose = ""
    if hit.called.source == "alias":
        sort = aliases.get((ref.id, hit.called.form.folded), "alias")
        whose = f", {sort}: {hit.called.name}"
    if hit.called.form.folded == fold(hit.own):
        yield f"the same name{whose}"
    elif hit.likeness >= 1.0:
        yield f"the same name in other words or order{whose}"
    elif hit.likeness >= 0.4:
        yield f"name alike {hit.likeness:.2f}{whose}"


def _by_country(
    score: float, hit: Likely, one: Described, country: str | None
) -> tuple[float, tuple[str, ...]]:
    """The country that both are told to be of, else the ones that their names speak of."""
    other = _OTHER_COUNTRY_OF_PERSON if one.kind is Kind.person else _OTHER_COUNTRY
    if one.country and country:
        if one.country == country:
            return score + _SAME_COUNTRY, (f"same country {country}",)
        return score * other, (f"other country: {one.country}, not {country}",)
    if one.kind is Kind.person or hit.called is None or hit.likeness >= 1.0:
        return score, ()
    told = one.country or country_spoken_of(form_of(hit.own, one.kind).folded)
    known = country or country_spoken_of(hit.called.form.folded)
    if told is None or known is None:
        return score, ()
    if told == known:
        return score + _SPOKEN_COUNTRY, (f"same country {known}, by the name",)
    return score * other, (f"other country, by the name: {told}, not {known}",)


def _by_codes(
    score: float, identifiers: Sequence[tuple[str, str]], codes: Mapping[str, set[str]]
) -> tuple[float, tuple[str, ...]]:
    for scheme, code in identifiers:
        known = codes.get(scheme.lower(), set())
        if code in known:
            return 1.0, (f"same identifier: {scheme} {code}",)
        # Lists number as they like: only where the list is not another edition's is its code a mark.
        if known and not scheme.startswith("list:"):
            return score * _OTHER_CODE, (f"other {scheme}: {code}, not {min(known)}",)
    return score, ()


def _shared(told: Iterable[str], known: Mapping[str, str]) -> str | None:
    """The first name that both have, as the registry writes it."""
    return next((known[fold(name)] for name in told if fold(name) in known), None)
