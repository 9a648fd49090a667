"""Forums and the countries that sit on them."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.maps.kinds.gathering import gathered
from graphs.maps.kinds.limits import never_held, off_the_map
from graphs.maps.kinds.wording import command_line, listed
from graphs.maps.material import MapKind, MapRecipe, MapTie, Material
from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.forums import forums_on
from registry.questions.naming import country_named
from registry.questions.refs import Ref, SourceNote
from registry.questions.seat_spells import SeatSpell, country_spells, seat_notes
from registry.store.reading import Reader
from registry.terms import Kind

_HOPS = 2
"""From a country to its forums, and from these to their other members."""


def forums_map(
    reader: Reader, as_of: AsOf, start: Sequence[Ref] = (), *, country: str | None = None
) -> Material:
    """The regional, interregional and global forums, and the seats that countries themselves hold on them.

    With ``start`` those of its forums and countries, with ``country`` (an ISO 3166 code) those on which
    it ever sat; both with all their members. Forums without a recorded member are counted in a notice.
    Raises BadInput where there is nothing to draw.
    """
    forums = {ref.id: ref for ref in forums_on(reader, as_of).forums}
    asked = [*start, *([country_named(reader, country)] if country else [])]
    for ref in asked:
        if ref.kind != Kind.place and ref.id not in forums:
            raise BadInput(
                f"{ref.label} is no forum and no country", where="map", remedy="interlock forums lists them"
            )
    spells = country_spells(reader, list(forums))
    told = _narrowed(spells, {ref.id for ref in asked})
    lasting = [spell for spell in told if spell.held.possible is not None]
    if not lasting:
        where = listed([ref.label for ref in asked]) if asked else f"any of {len(forums)} forums"
        raise BadInput(
            f"there is nothing to draw: no country's own seat is recorded of {where}",
            where="map",
            remedy="interlock forums lists the forums and who sits on them",
        )
    notes = seat_notes(reader, {spell.seat for spell in lasting})
    ends = {end for spell in lasting for end in (spell.holder, spell.body)} | {ref.id for ref in asked}
    ties = sorted((_tie(spell, notes.get(spell.seat, ())) for spell in lasting), key=_in_order)
    empty = [] if asked else _empty(forums, spells)
    return Material(
        MapKind.forums,
        f"Forums and the countries that sit on them{_around(asked)}",
        MapRecipe(
            _sentence(as_of, asked), command_line(MapKind.forums, start, as_of, {"--country": country})
        ),
        as_of,
        gathered(reader, ends, (), as_of).records,
        tuple(ties),
        tuple(sorted({ref.id for ref in asked})),
        _HOPS if asked else None,
        (
            *off_the_map(empty, "forum", "for no country's own seat is recorded"),
            *never_held(len(told) - len(lasting)),
        ),
    )


def _narrowed(spells: Sequence[SeatSpell], asked: set[str]) -> Sequence[SeatSpell]:
    """The seats on the forums that are asked for, or on which the countries asked for ever sat."""
    if not asked:
        return spells
    bodies = {spell.body for spell in spells if spell.holder in asked or spell.body in asked}
    return [spell for spell in spells if spell.body in bodies]


def _tie(spell: SeatSpell, sources: tuple[SourceNote, ...]) -> MapTie:
    return MapTie(
        spell.seat, spell.holder, spell.body, "seat", spell.role, spell.constituency, spell.start, spell.end,
        spell.held, sources=sources,
    )  # fmt: skip


def _in_order(tie: MapTie) -> tuple[str, ...]:
    return tie.from_id, tie.to_id, tie.what, tie.id


def _empty(forums: dict[str, Ref], spells: Sequence[SeatSpell]) -> list[Ref]:
    sat_on = {spell.body for spell in spells}
    return [ref for ref in forums.values() if ref.id not in sat_on]


def _around(asked: Sequence[Ref]) -> str:
    return f", around {listed([ref.label for ref in asked])}" if asked else ""


def _sentence(as_of: AsOf, asked: Sequence[Ref]) -> str:
    return (
        "regional, interregional and global forums, and the countries that hold a seat on them themselves, "
        f"tied by seats of any time{_around(asked)}; drawn as of {as_of.text}"
    )
