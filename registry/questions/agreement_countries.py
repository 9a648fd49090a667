"""Which countries does each agreement tie?

Those of its corridor, where it has one; else those of its parties: a country itself, or that of an
organisation. Who implements, facilitates or witnesses an agreement is not tied by it.
An agreement lasts from the first stage that it entered until it ended or expired, unless it was renewed.
"""

from __future__ import annotations

from collections.abc import Sequence

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.agreements import OVER, AgreementRow, agreements_on
from registry.spans import Held, Span, agreement_held
from registry.store.reading import Reader
from registry.terms.actors import PlaceType
from registry.terms.agreements import AgreementStage, PartyRole


class AgreementCountries(Frozen):
    """An agreement as it stands on the day, the ids of the countries that it ties, and when it lasts.

    ``origin`` and ``destination`` are set where workers go one way: recorded of the agreement, or each of
    its parties. ``without_country`` counts the parties of which no country is known.
    """

    agreement: AgreementRow
    countries: tuple[str, ...]
    origin: str | None
    destination: str | None
    without_country: int
    held: Held


class _Row(Frozen):
    id: str
    expires_on: str | None
    origin: str | None
    destination: str | None
    role: str | None
    country: str | None
    party: str | None


_TIED = (PartyRole.party, PartyRole.origin, PartyRole.destination)
_ROLES = ", ".join(f"'{role}'" for role in _TIED)
_SQL = f"""
    SELECT agreement.id, agreement.expires_on, origin.id, destination.id, party.role, land.id, party.entity_id
    FROM agreement JOIN entity ON entity.id = agreement.id
    LEFT JOIN place AS origin ON origin.id = agreement.origin_id AND origin.type = '{PlaceType.country}'
    LEFT JOIN place AS destination
        ON destination.id = agreement.destination_id AND destination.type = '{PlaceType.country}'
    LEFT JOIN party ON party.agreement_id = agreement.id AND party.role IN ({_ROLES})
    LEFT JOIN organisation ON organisation.id = party.entity_id
    LEFT JOIN place AS land
        ON land.id = coalesce(organisation.country_id, party.entity_id) AND land.type = '{PlaceType.country}'
    WHERE entity.redirect_to IS NULL
    ORDER BY agreement.id, party.entity_id, party.role
"""


def agreement_countries(reader: Reader, as_of: AsOf) -> list[AgreementCountries]:
    """Every agreement by name, also those that tie no two countries, with the stage of each on the day."""
    rows: dict[str, list[_Row]] = {}
    for row in reader.rows(_SQL, _Row):
        rows.setdefault(row.id, []).append(row)
    return [_countries(agreement, rows[agreement.ref.id]) for agreement in agreements_on(reader, as_of)]


def _countries(agreement: AgreementRow, rows: list[_Row]) -> AgreementCountries:
    origin, destination = rows[0].origin, rows[0].destination
    if not (origin and destination):
        origin, destination = (_only(rows, role) for role in (PartyRole.origin, PartyRole.destination))
    is_corridor = origin is not None and destination is not None and origin != destination
    found = {origin, destination} if is_corridor else {row.country for row in rows}
    return AgreementCountries(
        agreement,
        tuple(sorted(filter(None, found))),
        origin if is_corridor else None,
        destination if is_corridor else None,
        len({row.party for row in rows if row.party and not row.country}),
        _lasts(agreement, rows[0].expires_on),
    )


def _only(rows: list[_Row], role: PartyRole) -> str | None:
    """The country of the parties in the role, where it is one and nobody is simply a party."""
    countries = {row.country for row in rows if row.role == role}
    others = any(row.role == PartyRole.party for row in rows)
    return next(iter(countries)) if len(countries) == 1 and not others else None


def _lasts(agreement: AgreementRow, expires_on: str | None) -> Held:
    """From the first stage, or from any time where a stage has no day; until it ended, if it did."""
    steps = agreement.stages
    entered = [step.entered for step in steps if step.entered]
    at_any_time = any(step.entered is None and step.expected is None for step in steps)
    ended = [step.entered for step in steps if step.entered and step.stage in OVER]
    if any(step.stage is AgreementStage.renewed for step in steps):
        ended, expires_on = [], None
    return agreement_held(
        Span(None, None) if at_any_time else _first_of(entered),
        _first_of(ended),
        expires_on,
    )


def _first_of(days: Sequence[PartialDate]) -> Span:
    """The days on one of which the first of these came."""
    return Span(
        min((day.earliest for day in days), default=None), min((day.latest for day in days), default=None)
    )
