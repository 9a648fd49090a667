"""The records that a returned form tells of: the body with its seats, and who holds them."""

from __future__ import annotations

from collections.abc import Mapping

from registry.exchange.incoming.returned.reading import FormRow, Returned
from registry.exchange.incoming.told import Key, Passage, Scalar, ToldPart, ToldRecord
from registry.exchange.incoming.words.contacts import parted
from registry.exchange.incoming.words.people import person_in
from registry.exchange.roster_layout import ANSWER, COUNTRY, ORGANISATION, PERSON, Holder, SentRow
from registry.frozen import Frozen
from registry.terms.actors import AliasKind
from registry.terms.kinds import Kind
from registry.text import fold

_OWN = "interlock"
"""The scheme of the registry's own ids."""
_QUOTE_WORDS = 25
_COLUMNS = {ORGANISATION: "organisation", PERSON: "person", COUNTRY: "country"}
_KINDS = {ORGANISATION: Kind.organisation, PERSON: Kind.person, COUNTRY: Kind.place}


class _Gathered(Frozen):
    """A record as it is gathered: what it is, and its parts so far."""

    kind: Kind
    name: str
    id: str | None
    fields: Mapping[str, Scalar]
    parts: dict[str, list[ToldPart]]
    passage: Passage


class Gathering:
    """Gathers the records of one form."""

    def __init__(self, returned: Returned) -> None:
        body = returned.body
        self._body = body.id
        self._body_name = body.name
        self._seats: list[ToldPart] = []
        self._records: dict[str, _Gathered] = {}
        self._by_name: dict[tuple[str, str], set[Holder]] = {}
        for sent in returned.sent.values():
            for title, holder in _sent_holders(sent).items():
                self._by_name.setdefault((title, fold(holder.name)), set()).add(holder)

    def records(self) -> tuple[ToldRecord, ...]:
        """The body with its seats, and who holds them; nothing where no row tells of a seat."""
        if not self._seats:
            return ()
        first = self._seats[0].passage
        body = _Gathered(Kind.mechanism, self._body_name, self._body, {}, {"seats": self._seats}, first)
        return tuple(_told(key, one) for key, one in {self._body: body, **self._records}.items())

    def passage(self, row: FormRow) -> Passage:
        """Where the row stands, with its words; how somebody is reached is no quote."""
        told = (parted(text).text for text in row.cells.values() if text)
        words = "; ".join(text for text in told if text).split()
        return Passage(row.where, " ".join(words[:_QUOTE_WORDS]) or None)

    def seat(
        self, fields: Mapping[str, Scalar], passage: Passage, seat_id: str | None = None,
        awaits: Mapping[str, Scalar] | None = None,
    ) -> None:  # fmt: skip
        """A seat of the body; ``seat_id`` where it is one that was sent, ``awaits`` the seat that follows."""
        said = {name: value for name, value in fields.items() if value is not None}
        follows = tuple((name, value) for name, value in (awaits or {}).items() if isinstance(value, Key))
        part = ToldPart(said, passage, seat_id, follows)
        self._seats.append(part)

    def known(self, sent: SentRow, passage: Passage) -> dict[str, str]:
        """The holders that were sent, by the field of a seat."""
        return {
            _COLUMNS[title]: self._holder(title, holder.name, holder, {}, passage)
            for title, holder in _sent_holders(sent).items()
        }

    def holders(self, row: FormRow, passage: Passage) -> dict[str, Scalar]:
        """The holders that a row names, by the field of a seat. A name of the form is that holder."""
        held: dict[str, Scalar] = {}
        organisation = ""
        for title, column in _COLUMNS.items():
            name, contacts = parted(row.cells[title])
            if not fold(name):
                continue
            likes = self._by_name.get((title, fold(name)), set())
            fields: dict[str, Scalar] = {"type": "country"} if title == COUNTRY else {}
            if title == PERSON and not likes:
                name, fields = _without_title(name)
                likes = self._by_name.get((title, fold(name)), set())
            known = next(iter(likes)) if len(likes) == 1 else None
            organisation = fold(name) if title == ORGANISATION else organisation
            if title == COUNTRY and len(name) == 2 and name.isascii() and name.isalpha():
                fields["code"] = name.upper()
            context = f"{organisation}/" if title == PERSON and organisation else ""
            key = self._holder(title, name, known, fields, passage, context)
            held[column] = Key(key)
            for kind, value in contacts:
                self._part(key, "contact_details", {"type": str(kind), "value": value}, row)
        self._reached(row, held)
        return held

    def _reached(self, row: FormRow, held: Mapping[str, Scalar]) -> None:
        """What the other cells say of how the person, or else the organisation, is reached."""
        who = held.get("person") or held.get("organisation")
        if not isinstance(who, Key):
            return
        for title, text in row.cells.items():
            if title not in (*_COLUMNS, ANSWER):
                for kind, value in parted(text).contacts:
                    self._part(who.key, "contact_details", {"type": str(kind), "value": value}, row)

    def renamed(self, row: FormRow, sent: SentRow, corrected: set[str], passage: Passage) -> None:
        """Names of who was sent, spelt otherwise: other names of the same; and how they are reached."""
        keys = self.known(sent, passage)
        for title, column in _COLUMNS.items():
            name, contacts = parted(row.cells[title])
            if title not in corrected or column not in keys:
                continue
            if fold(name) and name != _sent_holders(sent)[title].name:
                alias = ToldPart({"name": name, "kind": str(AliasKind.spelling)}, passage)
                self._records[keys[column]].parts.setdefault("aliases", []).append(alias)
            for kind, value in contacts:
                self._part(keys[column], "contact_details", {"type": str(kind), "value": value}, row)
        self._reached(row, {column: Key(key) for column, key in keys.items()})

    def _part(self, key: str, name: str, fields: Mapping[str, Scalar], row: FormRow) -> None:
        part = ToldPart(fields, Passage(row.where))
        parts = self._records[key].parts.setdefault(name, [])
        if part not in parts:
            parts.append(part)

    def _holder(
        self, title: str, name: str, known: Holder | None, fields: Mapping[str, Scalar], passage: Passage,
        context: str = "",
    ) -> str:  # fmt: skip
        key = known.id if known else f"{self._body}/{_COLUMNS[title]}/{context}{fold(name)}"
        if key not in self._records:
            is_known = known is not None
            self._records[key] = _Gathered(
                _KINDS[title], known.name if known else name, known.id if known else None,
                {} if is_known else fields, {}, passage,
            )  # fmt: skip
        return key


def _without_title(name: str) -> tuple[str, dict[str, Scalar]]:
    """A person's name, and the title before it as a field of its own."""
    said = person_in(name)
    if said.honorific is None or not name.endswith(said.name):
        return name, {}
    return said.name, {"honorific_prefix": said.honorific}


def _told(key: str, one: _Gathered) -> ToldRecord:
    codes = ((_OWN, one.id),) if one.id else ()
    parts = {name: tuple(parts) for name, parts in one.parts.items()}
    return ToldRecord(key, one.kind, one.name, None, (), codes, one.fields, parts, one.passage)


def _sent_holders(sent: SentRow) -> dict[str, Holder]:
    held = {ORGANISATION: sent.organisation, PERSON: sent.person, COUNTRY: sent.country}
    return {title: holder for title, holder in held.items() if holder.id}
