"""The landscape of forums: the countries, or others, that sit on them, and how they are linked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from graphs.maps.kinds.gathering import gathered
from graphs.maps.kinds.limits import never_held
from graphs.maps.kinds.wording import command_line, listed
from graphs.maps.material import MapKind, MapRecipe, MapTie, Material
from graphs.networks.recipes import PLURAL
from registry.asof import AsOf
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.forums import forums_on
from registry.questions.holders import HOLDER_OF, HolderKind
from registry.questions.naming import country_named
from registry.questions.refs import Ref, SourceNote
from registry.questions.seat_spells import SeatSpell, seat_notes, spells_on
from registry.questions.ties_over_time import DatedTie, ties_ever
from registry.store.reading import Reader
from registry.terms.kinds import Kind

_HOPS = 2
"""From a country to its forums, and from these to their other members."""


class _Sat(Frozen):
    """By whom seats are drawn, and the seats."""

    by: HolderKind
    spells: Sequence[SeatSpell]
    notices: tuple[str, ...]


def forums_map(
    reader: Reader,
    as_of: AsOf,
    start: Sequence[Ref] = (),
    *,
    country: str | None = None,
    by: HolderKind | None = None,
) -> Material:
    """The regional, interregional and global forums, who holds seats on them, and the links among them.

    Drawn are the seats that countries hold themselves, or what ``by`` says; where no country holds any,
    those of organisations, and a notice says so. With ``start`` those of its forums and holders, with
    ``country`` (an ISO 3166 code) those on which it ever sat; both with all their members. A forum on which
    nobody is recorded stands alone. Raises BadInput where there is nothing to draw.
    """
    forums = {ref.id: ref for ref in forums_on(reader, as_of).forums}
    asked = [*start, *([country_named(reader, country)] if country else [])]
    _check_asked(asked, forums)
    sat = _sat(reader, forums, asked, by)
    told = _narrowed(sat.spells, {ref.id for ref in asked})
    lasting = [spell for spell in told if spell.held.possible is not None]
    shown = {spell.body for spell in lasting} | {ref.id for ref in asked} if asked else set(forums)
    links = [dated for dated in ties_ever(reader, sorted(shown), ("link",)) if _is_among(dated, shown)]
    if not (lasting or links):
        raise _nothing(sat.by, asked, len(forums))
    found = gathered(reader, {spell.holder for spell in lasting} | shown, _in_order(links), as_of)
    notes = seat_notes(reader, {spell.seat for spell in lasting})
    seats = (_tie(spell, notes.get(spell.seat, ())) for spell in lasting)
    words = {"--country": country, "--by": str(by) if by else None}
    return Material(
        MapKind.forums,
        f"Forums and the {PLURAL[sat.by]} that sit on them{_around(asked)}",
        MapRecipe(_sentence(as_of, asked, sat.by), command_line(MapKind.forums, start, as_of, words)),
        as_of,
        found.records,
        (*sorted(seats, key=lambda tie: (tie.from_id, tie.to_id, tie.what, tie.id)), *found.ties),
        tuple(sorted({ref.id for ref in asked} or shown)),
        _HOPS if asked else None,
        (*sat.notices, *never_held(len(told) - len(lasting))),
    )


def _check_asked(asked: Sequence[Ref], forums: Collection[str]) -> None:
    for ref in asked:
        if ref.id not in forums and Kind(ref.kind) not in HOLDER_OF:
            raise _no_forum(ref)
        if ref.kind == Kind.mechanism and ref.id not in forums:
            raise _no_forum(ref)


def _no_forum(ref: Ref) -> BadInput:
    return BadInput(
        f"{ref.label} is no forum and sits on none", where="map", remedy="interlock forums lists them"
    )


def _sat(reader: Reader, forums: Collection[str], asked: Sequence[Ref], by: HolderKind | None) -> _Sat:
    """The seats of countries; of organisations where that is asked for, or no country has any."""
    kinds = {HOLDER_OF[Kind(ref.kind)] for ref in asked if ref.id not in forums}
    first = by or (kinds.pop() if len(kinds) == 1 else HolderKind.country)
    spells = spells_on(reader, first, sorted(forums))
    touched = [spell for spell in spells if not asked or spell.body in {ref.id for ref in asked}]
    if by or touched or any(ref.id not in forums for ref in asked):
        return _Sat(first, spells, ())
    others = spells_on(reader, HolderKind.organisation, sorted(forums))
    notice = "No country's own seat is recorded on these forums: organisations that sit on them are drawn."
    return _Sat(HolderKind.organisation, others, (notice,) if others else ())


def _narrowed(spells: Sequence[SeatSpell], asked: set[str]) -> Sequence[SeatSpell]:
    """The seats on the forums that are asked for, or on which the holders asked for ever sat."""
    if not asked:
        return spells
    bodies = {spell.body for spell in spells if spell.holder in asked or spell.body in asked}
    return [spell for spell in spells if spell.body in bodies]


def _is_among(link: DatedTie, forums: Collection[str]) -> bool:
    return link.tie.from_id in forums and link.tie.to_id in forums


def _in_order(links: Sequence[DatedTie]) -> list[DatedTie]:
    """Each link once: both of its forums tell it."""
    once = {(dated.tie.from_id, dated.tie.to_id, dated.tie.what, dated.tie.id): dated for dated in links}
    return [once[key] for key in sorted(once)]


def _tie(spell: SeatSpell, sources: tuple[SourceNote, ...]) -> MapTie:
    return MapTie(
        spell.seat, spell.holder, spell.body, "seat", spell.role, spell.constituency, spell.start, spell.end,
        spell.held, sources=sources,
    )  # fmt: skip


def _nothing(by: HolderKind, asked: Sequence[Ref], forums: int) -> BadInput:
    if not forums:
        return BadInput(
            "there is nothing to draw: no regional, interregional or global forum is recorded",
            where="map",
            remedy="the scope of a body makes it one",
        )
    where = listed([ref.label for ref in asked]) if asked else f"any of {forums} forums"
    seat = "country's own seat" if by is HolderKind.country else f"{by}'s seat"
    return BadInput(
        f"there is nothing to draw: no {seat} is recorded of {where}",
        where="map",
        remedy="interlock forums lists the forums and who sits on them",
    )


def _around(asked: Sequence[Ref]) -> str:
    return f", around {listed([ref.label for ref in asked])}" if asked else ""


def _sentence(as_of: AsOf, asked: Sequence[Ref], by: HolderKind) -> str:
    who = f"{PLURAL[by]} that hold seats on them{' themselves' if by is HolderKind.country else ''}"
    return (
        f"regional, interregional and global forums{_around(asked)}, the {who}, and how forums are linked, "
        f"as of {as_of.text}"
    )
