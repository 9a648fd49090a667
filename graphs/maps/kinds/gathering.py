"""What all maps of single ties have in common: what is asked for, and how records and ties get on the map."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from graphs.maps.material import MapRecord, MapTie
from registry.asof import AsOf
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.portraits import Portrait, portraits_of
from registry.questions.refs import Ref, SourceNote, refs_of
from registry.questions.ties import evidence_of
from registry.questions.ties_over_time import DatedTie
from registry.spans import Held
from registry.store.reading import Reader
from registry.terms.kinds import Kind


class Wanted(Frozen):
    """What a map should hold: how many ties away, which kinds of tie, which kinds of record.

    Without kinds of tie, those that fit the start: seats and links around bodies and those who sit
    on them, all ties that last around anything else, and who was there around an event. Without kinds of
    record, all.
    """

    hops: int = 1
    ties: tuple[str, ...] = ()
    kinds: frozenset[Kind] = frozenset()

    @property
    def options(self) -> dict[str, str | Sequence[str] | None]:
        """As options of the command."""
        return {
            "--hops": str(self.hops),
            "--ties": ",".join(self.ties) or None,
            "--kind": sorted(str(kind) for kind in self.kinds),
        }

    @property
    def only(self) -> str:
        """What it is narrowed to, as the end of a sentence."""
        return (
            f", only {' and '.join(sorted(kind.label for kind in self.kinds))} records" if self.kinds else ""
        )


class Gathered(Frozen):
    """Records and ties, as a map takes them."""

    records: tuple[MapRecord, ...]
    ties: tuple[MapTie, ...]


def gathered(reader: Reader, ids: Iterable[str], ties: Sequence[DatedTie], as_of: AsOf) -> Gathered:
    """The records with what their cards tell, and the ties with who says so."""
    portraits = portraits_of(reader, ids, as_of)
    told = evidence_of(reader, (dated.tie for dated in ties))
    return Gathered(
        tuple(_record(portraits[key]) for key in sorted(portraits)),
        tuple(_tie(dated, told.get((dated.tie.by, dated.tie.id), ())) for dated in ties),
    )


def _record(portrait: Portrait) -> MapRecord:
    return MapRecord(*portrait)


def _tie(dated: DatedTie, notes: tuple[SourceNote, ...]) -> MapTie:
    tie = dated.tie
    return MapTie(
        # Who fills a seat is tied by the same row as who holds it.
        f"{tie.by} {tie.id} {tie.from_id}",
        tie.from_id,
        tie.to_id,
        tie.by,
        tie.what,
        tie.side,
        tie.start,
        tie.end,
        dated.held,
        dated.lasts,
        sources=notes,
    )


def narrowed(
    reader: Reader, ties: Iterable[DatedTie], start: Collection[str], kinds: frozenset[Kind]
) -> tuple[dict[str, Ref], tuple[DatedTie, ...]]:
    """The records of the kinds asked for and those the map starts from, and the ties among them, in order."""
    ordered = sorted({(d.tie.by, d.tie.from_id, d.tie.to_id, d.tie.what, d.tie.id): d for d in ties}.items())
    refs = refs_of(reader, {end for key, _ in ordered for end in key[1:3]} | set(start))
    kept = {key: ref for key, ref in refs.items() if not kinds or ref.kind in kinds or key in start}
    return kept, tuple(dated for key, dated in ordered if key[1] in kept and key[2] in kept)


def refuse_nothing(ties: Iterable[DatedTie], touching: frozenset[str], as_of: AsOf, what: str) -> None:
    """Raise BadInput where no tie of these records is told on the day that is drawn first.

    The remedy names a day on which there are some, where there is one.
    """
    own = [dated for dated in ties if not touching.isdisjoint((dated.tie.from_id, dated.tie.to_id))]
    day = AsOf.on(as_of.day)
    if any(dated.on(day) for dated in own):
        return
    days = _days_of(dated.held for dated in own)
    raise BadInput(
        f"there is nothing to draw: no {what} of these records as of {as_of.text}",
        where="map",
        remedy=f"another day, other ties, or other records{f'; there is one on {days[0]}' if days else ''}",
    )


def refuse_nothing_shared(
    ties: Sequence[MapTie], start: Collection[str], as_of: AsOf, what: str, least: int = 1
) -> None:
    """The same of ties that stand for shared things; with ``start`` of those that touch it."""
    own = [tie for tie in ties if not start or not set(start).isdisjoint((tie.from_id, tie.to_id))]
    day = AsOf.on(as_of.day)
    if any(tie.is_told(day, least) for tie in own):
        return
    days = map(AsOf.on, _days_of(shared.held for tie in own for shared in tie.through))
    other = next((day.text for day in days if any(tie.is_told(day, least) for tie in own)), None)
    raise BadInput(
        f"there is nothing to draw: {what} as of {as_of.text}",
        where="map",
        remedy=f"another day, or other records{f'; there is something on {other}' if other else ''}",
    )


def _days_of(times: Iterable[Held]) -> list[str]:
    """The days on which any of them first may hold, or may last where nobody knows since when; in order."""
    spans = {held.possible for held in times}
    return sorted({turn for span in spans if span and (turn := span.first or span.last)})
