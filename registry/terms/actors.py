"""Terms for organisations, people, places and their names."""

from __future__ import annotations

from enum import auto

from registry.terms.base import Term


class OrganisationType(Term):
    """What sort of organisation."""

    ministry = auto()
    department_agency = auto()
    statistics_office = auto()
    parliament = auto()
    local_government = auto()
    igo_un = auto()
    igo_other = auto()
    donor_agency = auto()
    ingo = auto()
    national_ngo = auto()
    cso_network = auto()
    employers_organisation = auto()
    workers_organisation = auto()
    migrants_organisation = auto()
    recruitment_agency = auto()
    company = auto()
    academia = auto()
    media = auto()
    foundation = auto()
    other = auto()
    unknown = auto()


class AliasKind(Term):
    """Why a record has another name."""

    official = auto()
    acronym = auto()
    translation = auto()
    former = auto()
    spelling = auto()
    informal = auto()


class PlaceType(Term):
    """Countries and the regions above them."""

    country = auto()
    region = auto()


class ContactType(Term):
    """By what means a record is reached. Contact details are restricted unless asked for by name."""

    email = auto()
    voice = auto()
    cell = auto()
    fax = auto()
    address = auto()
    url = auto()
