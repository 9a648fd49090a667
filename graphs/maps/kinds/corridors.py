"""Countries, tied by agreements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from graphs.maps.kinds.gathering import gathered, refuse_nothing_shared
from graphs.maps.kinds.limits import MOST_TIES, Cut, left_out, off_the_map
from graphs.maps.kinds.stays import around
from graphs.maps.kinds.wording import command_line, listed
from graphs.maps.material import MapKind, MapRecipe, MapTie, Material, Shared, Standing, Weighing
from graphs.networks.projection import Weighting
from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.agreement_countries import AgreementCountries, agreement_countries
from registry.questions.agreements import LASTING, OVER, AgreementRow
from registry.questions.naming import country_named
from registry.questions.refs import Ref, SourceNote, refs_of
from registry.store.reading import Reader
from registry.terms.agreements import AgreementStage
from registry.terms.kinds import Kind

Pair = tuple[str, str]
_SETTLED = (*LASTING, AgreementStage.suspended)


def _check_countries(start: Sequence[Ref]) -> None:
    for ref in start:
        if ref.kind != Kind.place:
            raise BadInput(f"{ref.label} is no country", where="map", remedy="corridors tie countries")


def corridors_map(
    reader: Reader, as_of: AsOf, start: Sequence[Ref] = (), *, country: str | None = None
) -> Material:
    """The countries that agreements tie, each two once, and the agreements with the days of each.

    An agreement of more than two countries ties each two of them. With ``start`` its countries, those
    tied to one of them, and the ties among all these; with ``country`` (an ISO 3166 code) its own ties.
    What ties no two countries is counted in the notices. Raises BadInput where there is nothing to draw.
    """
    _check_countries(start)
    found = agreement_countries(reader, as_of)
    place = country_named(reader, country) if country else None
    whose = {ref.id for ref in start} | ({place.id} if place else set())
    pairs = _narrowed(_pairs(found), [ref.id for ref in start], place)
    if not pairs:
        raise BadInput(
            "there is nothing to draw: no agreement ties two countries",
            where="map",
            remedy="interlock agreements lists them; another country, or none, draws more",
        )
    refs = refs_of(reader, {end for pair in pairs for end in pair} | {ref.id for ref in start})
    day = AsOf.on(as_of.day)
    ties = sorted((_tie(pair, some, refs, day) for pair, some in pairs.items()), key=_heaviest(refs))
    kept = ties[:MOST_TIES]
    refuse_nothing_shared(kept, [ref.id for ref in start], as_of, "no agreement ties two countries")
    ends = {end for tie in kept for end in (tie.from_id, tie.to_id)} | {ref.id for ref in start}
    notices = left_out(
        Cut(len(kept), len(ties), len(ends), len(refs)),
        "pairs of countries tied by agreements",
        "countries",
        f"those with most agreements as of {as_of.text}",
        "--country CC or the names of countries narrow the map",
    )
    return Material(
        MapKind.corridors,
        _title(start, place),
        MapRecipe(_sentence(as_of, start, place), _command(start, as_of, country)),
        as_of,
        gathered(reader, ends, (), as_of).records,
        tuple(kept),
        tuple(ref.id for ref in start),
        1 if start else None,
        (*notices, *_not_told(found, whose)),
        weighing=Weighing(Weighting.raw),
    )


def _pairs(found: Sequence[AgreementCountries]) -> dict[Pair, list[AgreementCountries]]:
    """The agreements that last on some day, by each two countries that they tie."""
    pairs: dict[Pair, list[AgreementCountries]] = {}
    for agreement in found:
        if agreement.held.possible is not None:
            for pair in combinations(agreement.countries, 2):
                pairs.setdefault(pair, []).append(agreement)
    return pairs


def _narrowed(
    pairs: dict[Pair, list[AgreementCountries]], start: Sequence[str], place: Ref | None
) -> dict[Pair, list[AgreementCountries]]:
    if start:
        near = set(start).union(*(pair for pair in pairs if not set(start).isdisjoint(pair)))
        pairs = {pair: some for pair, some in pairs.items() if near.issuperset(pair)}
    return pairs if place is None else {pair: some for pair, some in pairs.items() if place.id in pair}


def _tie(pair: Pair, some: Sequence[AgreementCountries], refs: dict[str, Ref], day: AsOf) -> MapTie:
    """The tie of two countries: from origin to destination where all their corridors go one way."""
    ways = {(one.origin, one.destination) for one in some if one.origin}
    first, second = sorted(pair, key=lambda end: (refs[end].name, end))
    if ways == {(second, first)}:
        first, second = second, first
    return MapTie(
        "|".join(pair), first, second, "shared", "agreements", None, None, None,
        around([one.held for one in some]),
        lasts=True,
        weight=float(sum(one.held.may_hold(day) for one in some)),
        through=tuple(_shared(one, refs) for one in some),
    )  # fmt: skip


def _shared(one: AgreementCountries, refs: dict[str, Ref]) -> Shared:
    way = (one.origin, one.destination) if one.origin and one.destination else None
    said = f"{refs[way[0]].name} to {refs[way[1]].name}" if way else ""
    what = ", ".join(filter(None, (said, _stage(one.agreement))))
    return Shared(one.agreement.ref, one.held, _sources(one.agreement), what, way, _standing(one.agreement))


def _standing(agreement: AgreementRow) -> Standing:
    if agreement.stage is None:
        return Standing.not_told
    if agreement.stage in OVER:
        return Standing.over
    return Standing.settled if agreement.stage in _SETTLED else Standing.under_way


def _stage(agreement: AgreementRow) -> str:
    if agreement.stage is None:
        return "stage not recorded"
    since = f" {agreement.entered}" if agreement.entered else ""
    return f"{agreement.stage.label}{since}{', stuck' if agreement.stuck else ''}"


def _sources(agreement: AgreementRow) -> tuple[SourceNote, ...]:
    steps = (note for step in agreement.stages for note in step.sources)
    return tuple(dict.fromkeys([*agreement.sources, *steps]))


def _heaviest(refs: dict[str, Ref]) -> Callable[[MapTie], tuple[object, ...]]:
    def key(tie: MapTie) -> tuple[object, ...]:
        names = [(refs[end].name, end) for end in (tie.from_id, tie.to_id)]
        return -(tie.weight or 0.0), -len(tie.through), sorted(names)

    return key


def _not_told(found: Sequence[AgreementCountries], whose: set[str]) -> list[str]:
    """How many agreements are not on the map, and why; of ``whose`` countries, where any are asked for."""
    asked = [one for one in found if not whose or not one.countries or not whose.isdisjoint(one.countries)]
    alone = [one for one in asked if len(one.countries) < 2]
    within = [one for one in alone if one.countries and not one.without_country]
    unknown = [one for one in alone if one not in within]
    never = [one for one in asked if len(one.countries) > 1 and one.held.possible is None]
    return [
        notice
        for some, why in (
            (within, "for all parties are of one country"),
            (unknown, "for fewer than two countries are recorded"),
            (never, "for the dates contradict one another"),
        )
        for notice in off_the_map([one.agreement.ref for one in some], "agreement", why)
    ]


def _title(start: Sequence[Ref], place: Ref | None) -> str:
    of = f" of {place.name}" if place else ""
    return f"Corridors{of}: countries tied by agreements{_around(start)}"


def _around(start: Sequence[Ref]) -> str:
    return f", around {listed([ref.label for ref in start])}" if start else ""


def _sentence(as_of: AsOf, start: Sequence[Ref], place: Ref | None) -> str:
    of = f" of {place.name}" if place else ""
    return (
        f"countries tied by agreements{of}{_around(start)}: a line is the wider, the more of them last as of "
        f"{as_of.text}; an agreement joins the countries of its corridor, or else those of its parties"
    )


def _command(start: Sequence[Ref], as_of: AsOf, country: str | None) -> str:
    return command_line(MapKind.corridors, start, as_of, {"--country": country})
