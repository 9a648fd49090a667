"""Maps made by hand: one with something of everything, and one with given texts in one of its fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from graphs.maps.material import MapKind, MapRecipe, MapRecord, MapTie, Material, Shared
from registry.asof import AsOf
from registry.questions.refs import Ref, SourceNote
from registry.spans import Held, Span

DAY = "2019-06-30"
_ALWAYS = Held(Span(None, None), Span("2010-01-01", None))
_REPORT = Ref("report", "source", "Review of the council", "RoC")
_MINISTRY = Ref("ministry", "organisation", "Ministry of Harbours", "MoH")


def note(
    quote: str | None = "the ministry chairs the council",
    locator: str | None = "line 12",
    source: Ref = _REPORT,
    asserted_by: Ref | None = None,
    stance: str = "states",
) -> SourceNote:
    """Who says so."""
    return SourceNote(source, locator, quote, asserted_by, stance)


def tie(key: str, from_id: str, to_id: str, **more: Any) -> MapTie:  # noqa: ANN401 - fields of a tie
    """A seat, but for what is said otherwise."""
    seat = MapTie(
        key, from_id, to_id, "seat", "member", None, "2010", None, _ALWAYS, sources=(note(stance="implies"),)
    )
    return seat._replace(**more)


def material(records: Sequence[MapRecord], ties: Sequence[MapTie], notices: tuple[str, ...] = ()) -> Material:
    """A map of these."""
    return Material(
        MapKind.body,
        "Harbour Council and what its members sit on",
        MapRecipe(
            "seats as of 2019-06-30, within 2 ties of Harbour Council", "interlock map 'Harbour Council'"
        ),
        AsOf.on(DAY),
        tuple(sorted(records, key=lambda record: record.ref.id)),
        tuple(ties),
        start=("council",),
        hops=2,
        notices=notices,
    )


def of_everything() -> Material:
    """Records and ties of many kinds; some possible, one over, one yet to come."""
    council = MapRecord(Ref("council", "mechanism", "Harbour Council", None), country="LS")
    records = [
        council._replace(facts=(("Founded", "2009"), ("State", "active")), sources=(note(),)),
        MapRecord(Ref("board", "mechanism", "Fisheries Board", "FB"), country="LS"),
        MapRecord(_MINISTRY, ("Harbour Ministry", "Boema-kepe"), "government", "LS", sources=(note(),)),
        MapRecord(Ref("union", "organisation", "Dockers' Union", "DU"), (), "workers", "LS"),
        MapRecord(Ref("owners", "organisation", "Ship Owners' Association", None), (), "employers", "ZA"),
        MapRecord(Ref("iom", "organisation", "International Organization", "IO"), (), "un_igo"),
        MapRecord(Ref("university", "organisation", "National University", None), (), "academia", "LS"),
        MapRecord(Ref("ada", "person", "Ada Li", None)),
        MapRecord(Ref("ls", "place", "Lesotho", "LS"), country="LS"),
        MapRecord(Ref("pact", "agreement", "Pact on pilots", None)),
        MapRecord(Ref("works", "project", "Harbour Works", None)),
    ]
    was = Held(Span("2010-01-01", "2015-12-31"), Span("2011-01-01", "2014-12-31"))
    perhaps = Held(Span("2018-01-01", None), None)
    to_come = Held(Span("2030-01-01", None), Span("2030-01-01", None))
    ties = [
        tie("s1", "ministry", "council", what="chair", side="government"),
        tie("s2", "union", "council", side="workers", held=perhaps, start="2018"),
        tie("s3", "owners", "council", side="employers", held=was, end="2015"),
        tie("s4", "iom", "council", what="secretariat", side="un_igo"),
        tie("s5", "university", "council", side="academia", held=to_come, start="2030"),
        tie("s6", "ministry", "board", side="government"),
        tie("s7", "ada", "board", what="observer"),
        tie("l1", "board", "council", by="link", what="reports_to"),
        tie("a1", "ls", "pact", by="agreement", what="party", held=was, lasts=True),
        tie("a2", "ministry", "pact", by="agreement", what="signatory", held=was, lasts=True),
        tie("p1", "ministry", "works", by="project", what="implementer"),
    ]
    return material(records, ties, notices=("Two records that nobody may see are left out.",))


_COUNCIL = MapRecord(Ref("council", "mechanism", "Harbour Council", None))


def _plain(texts: Sequence[str]) -> list[MapRecord]:
    return [
        MapRecord(Ref(f"r{number:03}", "organisation", f"Organisation {number}", None))
        for number in range(len(texts))
    ]


def _star(
    texts: Sequence[str],
    record: Callable[[MapRecord, str], MapRecord] = lambda record, _: record,
    seat: Callable[[MapTie, str], MapTie] = lambda seat, _: seat,
) -> Material:
    """Around one body a record and its tie for each text, which ``record`` and ``seat`` put into them."""
    records = [record(plain, text) for plain, text in zip(_plain(texts), texts, strict=True)]
    ties = [
        seat(tie(f"t{number:03}", one.ref.id, "council"), text)
        for number, (one, text) in enumerate(zip(records, texts, strict=True))
    ]
    return material([_COUNCIL, *records], ties)


def _named(record: MapRecord, text: str) -> MapRecord:
    named = record.ref._replace(name=text, acronym=text)
    return record._replace(ref=named, aliases=(text, f"{text} too"))


def _said(text: str) -> SourceNote:
    """A note of which each part is the text."""
    source = Ref(f"source {text}", "source", text, text)
    return SourceNote(source, text, text, Ref(f"by {text}", "organisation", text, text), text)


def _shared(text: str) -> Shared:
    return Shared(Ref(f"shared {text}", "mechanism", text, text), _ALWAYS, (_said(text),))


def _without_prototype(text: str, plain: str) -> str:
    # The registry takes no such id, and vis-network keeps records in objects that have a prototype.
    return plain if text == "__proto__" else text


def _of_records(texts: Sequence[str]) -> Material:
    def told(record: MapRecord, text: str) -> MapRecord:
        named = _named(record, text)
        key = _without_prototype(text, record.ref.id)
        return named._replace(
            ref=named.ref._replace(id=key),
            side=text, country=text, facts=((text, text),), sources=(_said(text),),
        )  # fmt: skip

    return _star(texts, told)


def _of_ties(texts: Sequence[str]) -> Material:
    made = _star(
        texts,
        seat=lambda seat, text: seat._replace(
            id=_without_prototype(text, seat.id), by=text, what=text, side=text, sources=(_said(text),)
        ),
    )
    shared = [
        seat._replace(id=f"x{seat.id}", by="shared", weight=0.5, through=(_shared(seat.what),))
        for seat in made.ties
    ]
    return made._replace(ties=(*made.ties, *shared))


def _of_the_page(texts: Sequence[str]) -> Material:
    whole = " ".join(texts)
    return of_everything()._replace(notices=tuple(texts), title=whole, recipe=MapRecipe(whole, whole))


FIELDS: dict[str, Callable[[Sequence[str]], Material]] = {
    "id, name, acronym, aliases, constituency, country, facts and sources of a record": _of_records,
    "id, kind, role, side and sources of a tie, and what is shared": _of_ties,
    "notices, title, recipe and command": _of_the_page,
}
"""Where a text of the registry reaches a page, and a map with all of some texts there."""


def everywhere(texts: Sequence[str]) -> Material:
    """A map that has each text wherever one can stand, but in an id."""
    made = _star(
        texts,
        lambda record, text: _named(record, text)._replace(facts=((text, text),), sources=(_said(text),)),
        lambda seat, text: seat._replace(
            what=text, side=text, sources=(_said(text),), through=(_shared(text),)
        ),
    )
    whole = " ".join(texts)
    return made._replace(title=whole, recipe=MapRecipe(whole, whole), notices=tuple(texts))
