"""What kind of record a type means that a file gives: "Company", "comité", "Interviewee".

Types that are no kind of ours (a phenomenon, an outcome) mean none: a concept is no organisation.
"""

# ruff: noqa: E501 - lists of words, kept together by what they mean

from __future__ import annotations

from registry.exchange.incoming.words.organisation_types import organisation_type_of
from registry.exchange.incoming.words.vocabulary import Vocabulary
from registry.terms.events import EventType
from registry.terms.instruments import InstrumentType
from registry.terms.kinds import Kind
from registry.terms.mechanisms import MechanismType
from registry.text import fold

_COUNTRIES = ("country*", "pays", "pais")
_KINDS = Vocabulary((
    # A group of a parliament and a chamber of commerce are no bodies on which one sits for another.
    (Kind.organisation, (
        "parliamentary group*; political group*; faction; chamber of commerce",
        "groupe parlementaire*; chambre de commerce",
        "fraktion*; bundestagsfraktion*; landtagsfraktion*",
    )),
    (Kind.mechanism, (
        "working group*; task force*; taskforce*; mechanism; committe*; subcommittee*; sub committee*; subgroup*; commission",
        "council; board; steering*; forum; platform; cluster; panel; consultative process*; round table*; roundtable*",
        "legislature*; parliament; assembl*; senate; chamber; cabinet; delegation; network; coordination body*; coordination group*",
        "executive; national executive; party executive",
        "groupe de travail*; mecanisme*; comite*; conseil; plateforme*; parlement*; senat; chambre; reseau",
        "grupo de trabajo*; mecanismo*; consejo*; foro; parlamento*; senado",
        "grupo de trabalho*; conselho*",
        "arbeitsgruppe*; arbeitskreis*; komitee*; ausschuss*; kommission*",
    )),
    (Kind.project, ("project*; programme*; program; initiative*", "projet*", "proyecto*", "projekt*")),
    (Kind.event, ("event*; meeting*; workshop*; conference*; election*", "reunion*; atelier*")),
    (Kind.agreement, ("agreement*; mou; treaty*; memorandum*", "accord", "acuerdo*")),
    (Kind.instrument, (
        "policy*; law; strateg*; guideline*; instrument; regulation*; convention; legislation*; action plan*",
        "politique*; loi",
    )),
    (Kind.place, (
        "; ".join(_COUNTRIES),
        "region; province*; district; constituency*; place; location*; state; member state; federal state",
    )),
    (Kind.person, (
        "person*; people*; individu*; interviewee*; politician*; legislator*; member of*; researcher*; expert; founder*; director",
        "mp; senator*; employee*; staff; contact; leader; champion*; chief executive*; head of*",
    )),
    (Kind.organisation, (
        "organisa*; organiza*; org; company*; companies*; firm; business*; corporation*; enterprise*; start up*; startup*",
        "ngo; un; igo; ingo; nonprofit*; charity*; civil society*; foundation*; association*; coalition*; club; church*",
        "agency; agencies; ministr*; government*; department*; authority*; bureau; office; union; bank",
        "universi*; school*; college*; academ*; institut*; hospital*; media",
        "donor*; funder*; investor; partner*; stakeholder*; actor; actors; employer*; party",
        "ong; agence*; gouvernement*; departement*; fondation*; syndicat*; parti; societe*; entreprise*; partenaire*; acteur*",
        "agencia*; ministerio*; gobierno*; sindicato*; asociacion*; partido; empresa*; actore; actores",
        "unternehmen*; verein; verband*; behorde*",
    )),
), never_within=("executive", "state"))  # fmt: skip
_OWN = {kind.value: kind for kind in Kind}


def kind_of(words: str | None) -> Kind | None:
    """The kind of record that a type means, or None.

    >>> kind_of("Company"), kind_of("Comité de pilotage"), kind_of("Phenomenon")
    (<Kind.organisation: 'organisation'>, <Kind.mechanism: 'mechanism'>, None)
    """
    return _OWN.get(fold(words or "")) or _KINDS.anywhere(words or "")


def typed(kind: Kind, words: str | None) -> dict[str, str]:
    """The field of the kind that a type fills, where we have a term for it; what must be filled is."""
    folded = fold(words or "")
    if kind is Kind.organisation:
        found = organisation_type_of(words)
        return {"classification": found.value} if found else {}
    if kind is Kind.mechanism:
        bodies = (term for term in MechanismType if term is not MechanismType.other)
        body = next((term for term in bodies if fold(term.value) in folded), None)
        return {"type": body.value} if body else {}
    if kind is Kind.event:
        event = next((term for term in EventType if term.value in folded), EventType.other)
        return {"type": event.value}
    if kind is Kind.instrument:
        instrument = next((term for term in InstrumentType if fold(term.value) in folded), None)
        return {"type": instrument.value} if instrument else {}
    if kind is Kind.place:
        return {"type": "country" if _IS_COUNTRY.anywhere(folded) else "region"}
    return {}


_IS_COUNTRY = Vocabulary(((True, _COUNTRIES),))
