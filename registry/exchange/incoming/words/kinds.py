"""What kind of record a type means that a file gives: "Company", "comité", "Interviewee".

Types that are no kind of ours (a phenomenon, an outcome) mean none: a concept is no organisation.
"""

# ruff: noqa: E501 - lists of words, kept together by what they mean

from __future__ import annotations

import re
from typing import TypeVar

from registry.exchange.incoming.words.organisation_types import organisation_type_of
from registry.terms import (
    EventType,
    InstrumentType,
    Kind,
    LinkKind,
    MechanismType,
    ParticipantRole,
)
from registry.text import fold

# The first that fits decides; folded words, so no accents and no hyphens.
_KINDS: tuple[tuple[str, Kind], ...] = (
    (r"parliamentary group|political group|groupe parlementaire|\bfaction\b|fraktion", Kind.organisation),
    (r"working group|task ?force|groupe de travail|grupo de trabajo|arbeitsgruppe|arbeitskreis|\bmechanism\b"
     r"|\bmecanisme|\bmecanismo|\bcommitte+|\bcomite|\bkomitee|\bausschuss|\bcommission\b|\bkommission|\bcouncil\b"
     r"|\bconseil\b|\bconsejo|\bboard\b|\bsteering|\bforum\b|\bforo\b|\bplatform\b|\bplateforme|\bcluster\b|\bpanel\b"
     r"|\bconsultative process|\bround ?table|\blegislature|\bparliament\b|\bparlement|\bparlamento|\bassembl"
     r"|\bsenate\b|\bsenat\b|\bsenado|\bchamber\b(?! of commerce)|\bchambre\b(?! de commerce)|\bcabinet\b|\bdelegation\b"
     r"|coordination (body|group)|\bsubcommittee|\bsub committee|\bsubgroup|\bnetwork\b|\breseau\b|\bexecutive$", Kind.mechanism),
    (r"\bproject|\bprogramme|\bprogram\b|\binitiative|\bprojet|\bproyecto|\bprojekt", Kind.project),
    (r"\bevent|\bmeeting|\bworkshop|\bconference|\breunion|\batelier|\belection", Kind.event),
    (r"\bagreement|\bmou\b|\btreaty|\baccord\b|\bacuerdo|\bmemorandum", Kind.agreement),
    (r"\bpolicy|\bpolitique|\blaw\b|\bloi\b|\bstrateg|\bguideline|\binstrument\b|\bregulation|\bconvention\b|\blegislation"
     r"|\baction plan", Kind.instrument),
    (r"\bcountry|\bpays\b|\bpais\b|\bregion\b|\bprovince|\bdistrict\b|\bconstituency|\bplace\b|\blocation|\bstate$", Kind.place),
    (r"\bperson|\bpeople|\bindividu|\binterviewee|\bpolitician|\blegislator|\bmember of|\bresearcher|\bexpert\b"
     r"|\bfounder|\bdirector\b|\bmp\b|\bsenator|\bemployee|\bstaff\b|\bcontact\b|\bleader\b|\bchampion", Kind.person),
    (r"\borgani[sz]a|\borg\b|\bcompany|\bcompanies|\bfirm\b|\bbusiness|\bngo\b|\bong\b|\bagency|\bagence|\bagencia|\bministr|\bministerio"
     r"|\bgovernment|\bgouvernement|\bgobierno|\bdepartment|\bdepartement|\buniversi|\bschool|\bcollege|\bacadem|\binstitut"
     r"|\bfoundation|\bfondation|\bdonor|\bfunder|\bunion\b|\bsyndicat|\bsindicato|\bassociation|\basociacion|\bpart(y|i|ido)\b|\bbank\b"
     r"|\bhospital|\bmedia\b|\bcivil society|\bsociete|\bcorporation|\benterprise|\bentreprise|\bempresa|\bstart ?up|\binvestor\b|\bpartner"
     r"|\bpartenaire|\bstakeholder|\bactor\b|\bacteur|\bactores?\b|\bauthority|\bbureau\b|\boffice\b|\bemployer|\bnonprofit|\bcharity|\bcoalition"
     r"|\bun\b|\bigo\b|\bingo\b|\bclub\b|\bchurch|\bunternehmen|\bverein\b|\bverband|\bbehorde", Kind.organisation),
)  # fmt: skip
_FITS = tuple((re.compile(words), kind) for words, kind in _KINDS)

_LINKS: tuple[tuple[str, LinkKind], ...] = (
    (r"\bsub ?(group|committee)|\bpart of|\bbelongs to|\bchild|\bsous |\bunder\b|\bfait partie", LinkKind.subgroup_of),
    (r"\breport", LinkKind.reports_to),
    (r"\badvis|\bconseil", LinkKind.advises),
    (r"\boversee|\boversight|\bsupervis|\bparent", LinkKind.oversees),
    (r"\bmerged? into", LinkKind.merged_into),
    (r"\breplaced? by", LinkKind.replaced_by),
    (r"\boverlap", LinkKind.overlaps_with),
    (r"\bcoordinat|\bcollaborat|\bcooperat|\bpartner|\bliais|\bworks with", LinkKind.coordinates_with),
)  # fmt: skip
_PARTICIPANTS: tuple[tuple[str, ParticipantRole], ...] = (
    (r"\bfund|\bfinanc|\bdonor", ParticipantRole.funding),
    (r"\bimplement|\bexecut", ParticipantRole.implementing),
    (r"\blead|\bcoordinat", ParticipantRole.lead),
    (r"\bmanag", ParticipantRole.manager),
    (r"\bevaluat", ParticipantRole.evaluator),
    (r"\bbenefi", ParticipantRole.beneficiary),
    (r"\bsupport", ParticipantRole.supporter),
    (r"\bpartner|\bpartenaire|\bparticipa|\bmember", ParticipantRole.partner),
)  # fmt: skip


def kind_of(words: str | None) -> Kind | None:
    """The kind of record that a type means, or None.

    >>> kind_of("Company"), kind_of("Comité de pilotage"), kind_of("Phenomenon")
    (<Kind.organisation: 'organisation'>, <Kind.mechanism: 'mechanism'>, None)
    """
    folded = fold(words or "")
    own = next((kind for kind in Kind if kind.value == folded), None)
    return own or next((kind for fits, kind in _FITS if fits.search(folded)), None)


_T = TypeVar("_T")


def _first(words: str | None, terms: tuple[tuple[str, _T], ...]) -> _T | None:
    folded = fold(words or "")
    return next((term for fits, term in terms if re.search(fits, folded)), None)


def link_of(words: str | None) -> LinkKind | None:
    """How two bodies are linked, by the words for it."""
    own = next((kind for kind in LinkKind if fold(kind.value) == fold(words or "")), None)
    return own or _first(words, _LINKS)


def participant_of(words: str | None) -> ParticipantRole | None:
    """What somebody is to a project, by the words for it."""
    own = next((role for role in ParticipantRole if role.value == fold(words or "")), None)
    return own or _first(words, _PARTICIPANTS)


def typed(kind: Kind, words: str | None) -> dict[str, str]:
    """The field of the kind that a type fills, where we have a term for it; what must be filled is."""
    folded = fold(words or "")
    if kind is Kind.organisation:
        found = organisation_type_of(words)
        return {"classification": found.value} if found else {}
    if kind is Kind.mechanism:
        if "technical working group" in folded:
            return {"type": MechanismType.technical_working_group.value}
        fitting = next(
            (
                term
                for term in MechanismType
                if fold(term.value) in folded and term is not MechanismType.other
            ),
            None,
        )
        return {"type": fitting.value} if fitting else {}
    if kind is Kind.event:
        return {
            "type": next((term.value for term in EventType if term.value in folded), EventType.other.value)
        }
    if kind is Kind.instrument:
        fitting_type = next((term for term in InstrumentType if fold(term.value) in folded), None)
        return {"type": fitting_type.value} if fitting_type else {}
    if kind is Kind.place:
        return {"type": "country" if re.search(r"\bcountry|\bpays\b|\bpais\b", folded) else "region"}
    return {}
