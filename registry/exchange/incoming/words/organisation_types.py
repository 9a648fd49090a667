"""What kind of organisation a type means that a file gives, in any language."""

# ruff: noqa: E501 - lists of words, kept together by what they mean

from __future__ import annotations

from functools import cache

from registry.exchange.incoming.words.vocabulary import Vocabulary
from registry.terms.actors import OrganisationType
from registry.text import fold

_ALONE = ("business", "donor", "private")
_NEVER_WITHIN = (
    "agency", "authority", "coalition", "commission", "directorate", "district", "embassy", "network", "press", "private",
    "trust", "umbrella", "un", "union", "bailleur", "donante",
)  # fmt: skip
"""Words that are a type alone, and inside a longer one most often part of another: an implementing agency."""
_TYPES = Vocabulary((
    (OrganisationType.ministry, (
        "ministry; ministries; line ministry; ministr*", "ministère", "ministerio", "ministério", "министерство", "وزارة",
    )),
    (OrganisationType.statistics_office, (
        "statistics office; national statistics office; bureau of statistics; statistic*",
    )),
    (OrganisationType.recruitment_agency, ("recruitment agency; recruiter; private employment agency",)),
    (OrganisationType.academia, (
        "academia; academic; academ*; university; universi*; college; college*; education; education*",
        "research; research*; research institute; think tank; think tank*; thinktank*",
        "université",
        "universidad",
    )),
    (OrganisationType.foundation, ("foundation; foundation*; trust; charity", "fondation; fondation*", "fundación; fundacion*")),
    (OrganisationType.media, ("media; press; newspaper; broadcaster",)),
    (OrganisationType.ingo, (
        "ingo; international ngo; international ngo*; international non-governmental organisation; ngo international",
        "international nongovernmental organisation; international non-governmental organization",
        "ong internationale; ongi",
        "ong internacional",
    )),
    (OrganisationType.national_ngo, (
        "national ngo; national ngo*; local ngo; local ngo*; nngo; ngo national",
        "ong nationale; ong locale",
        "ong nacional; ong local",
    )),
    (OrganisationType.employers_organisation, (
        "employers' organisation; employers organization; employers association; employers; employers*",
        "chamber of commerce; chambre de commerce",
        "patronat; employeurs",
        "organización de empleadores",
    )),
    (OrganisationType.workers_organisation, (
        "workers' organisation; workers organization; workers; workers*; union; labour union; labor union; labour union*",
        "trade union; trade union*; trade union federation; labor union*",
        "syndicat; syndicat*",
        "sindicato; sindicato*",
    )),
    (OrganisationType.migrants_organisation, (
        "migrants' organisation; migrants organization; migrant association; diaspora organisation; diaspora",
    )),
    (OrganisationType.igo_un, (
        "un; un agency; un agency*; un agencies*; un organisation; un organisation*; un organization; un organization*",
        "united nations; united nations*",
        "onu; agence onu",
    )),
    (OrganisationType.igo_other, (
        "igo; intergovernmental; intergovernmental organisation; intergovernmental organization",
        "international organisation; international organization; regional organisation; regional organization",
    )),
    (OrganisationType.donor_agency, ("donor; donor*; donor agency; development partner; embassy", "bailleur", "donante")),
    (OrganisationType.cso_network, ("cso network; ngo network; network; umbrella; coalition",)),
    (OrganisationType.company, (
        "company; companies; company*; companies*; firm; corporation; corporation*; enterprise; enterprise*; start up*; startup*",
        "private sector; private; business; business*",
        "entreprise; entreprise*",
        "empresa; empresa*",
        "unternehmen; unternehmen*",
    )),
    (OrganisationType.parliament, ("parliament; parliament*; legislature", "parlement", "parlamento")),
    (OrganisationType.local_government, ("local government; local authority; municipality; district", "municipalité")),
    (OrganisationType.department_agency, (
        "department; department*; government department; directorate; government institution; parastatal",
        "agency; government agency; government agencies; public agency; authority; commission",
        "autorité",
        "dirección",
    )),
), _ALONE, _NEVER_WITHIN)  # fmt: skip
_OWN = {fold(term.value): term for term in OrganisationType}


@cache
def organisation_type_in(text: str) -> OrganisationType | None:
    """The kind of organisation that a cell of a table names, misspelt or with few words around."""
    return _TYPES.typed(text)


def organisation_type_of(words: str | None) -> OrganisationType | None:
    """The kind of organisation that a field of types means: no misspelt word is taken for another type.

    >>> organisation_type_of("Private company (Ltd)"), organisation_type_of("Implementing agency")
    (<OrganisationType.company: 'company'>, None)
    """
    return _OWN.get(fold(words or "")) or _TYPES.anywhere(words or "")
