"""Persons, organisations, areas and events of a Popolo file, as records."""

# ruff: noqa: E501 - lists of words, kept together by what they mean

from __future__ import annotations

import re
from collections import Counter

from registry.exchange.incoming.gathering import Gathering
from registry.exchange.incoming.popolo.classes import Row, Sorted
from registry.exchange.incoming.told import Key, Passage, Scalar
from registry.exchange.incoming.words.contact_types import contact_type_of, is_service
from registry.exchange.incoming.words.days import UNKNOWN, day_written
from registry.exchange.incoming.words.kinds import kind_of, typed
from registry.terms.actors import AliasKind, ContactType
from registry.terms.events import EventStatus
from registry.terms.kinds import Kind
from registry.text import fold

_STATUSES = {
    "tentative": EventStatus.planned, "confirmed": EventStatus.planned, "cancelled": EventStatus.cancelled,
    "postponed": EventStatus.postponed, "rescheduled": EventStatus.postponed, "held": EventStatus.held,
    "passed": EventStatus.held,
}  # fmt: skip
_PERIODS = frozenset(("legislative period", "legislative term", "term", "legislature period"))
_SENSITIVE = frozenset(
    ("national_identity", "ethnicity", "religion", "race", "caste", "tribe", "sexual_orientation", "health")
)
_PICTURES = frozenset(("image", "images", "srgb", "logo", "photo"))
_READ = frozenset((
    "id", "name", "classification", "other_names", "identifiers", "contact_details", "links", "memberships", "posts",
    "events", "parent_id", "parent", "founding_date", "dissolution_date", "family_name", "given_name", "honorific_prefix",
    "email", "start_date", "end_date", "organization_id", "status", "area_id", "area", "type", "description", "summary",
    "biography", "abstract", "attendees", "@type", "@context", "_type", "children", "sort_name", "label", "role",
    "name_en", "created_at", "updated_at", "person_id", "post_id",
))  # fmt: skip


class Actors:
    """Tells the records of a file; bodies are known by what they are called or by who sits on them."""

    def __init__(self, gathering: Gathering, found: Sorted) -> None:
        self._gathering, self._found = gathering, found
        self._not_kept: Counter[tuple[str, str]] = Counter()
        self._known_bodies: set[str | None] | None = None
        self.periods = {
            row.text("id"): row
            for row in found.rows["events"]
            if fold(row.text("classification") or "") in _PERIODS
        }
        self._seated = {
            row.text("organization_id")
            for row in [*found.rows["memberships"], *found.rows["posts"], *self.periods.values()]
            if row.text("on_behalf_of_id", "legislative_period_id", "post_id", "label")
            or row in self.periods.values()
        }

    def tell(self) -> None:
        """Every record of the file, and what is not kept of them."""
        for row in self._found.rows["areas"]:
            self._area(row)
        for row in self._found.rows["organizations"]:
            self._organisation(row)
        for row in self._found.rows["persons"]:
            self._person(row)
        for row in self._found.rows["events"]:
            self._event(row)
        for (what, why), number in self._not_kept.items():
            self._gathering.aside(what, why, f"{number} times")

    def is_body(self, organisation_id: str | None) -> bool:
        """Whether the file's organisation is a body on which one sits."""
        if self._known_bodies is None:
            rows = self._found.rows["organizations"]
            self._known_bodies = {row.text("id") for row in rows if self._kind(row) is Kind.mechanism}
        return organisation_id in self._known_bodies

    def _kind(self, row: Row) -> Kind:
        kind = kind_of(row.text("classification", "type"))
        if kind is None and row.text("id") in self._seated:
            return Kind.mechanism
        return kind if kind is Kind.mechanism else Kind.organisation

    def _area(self, row: Row) -> None:
        key = row.text("id")
        if key is None:
            self._gathering.aside(row.where, "an area without id", row.text("name") or "")
            return
        words = row.text("type", "classification")
        fields: dict[str, Scalar] = {"type": "country" if fold(words or "") == "country" else "region"}
        if parent := row.text("parent_id"):
            fields["parent"] = Key(parent)
        if self._gathering.record(key, Kind.place, row.text("name") or "", Passage(row.where), fields=fields):
            self._said_of_all(row, key)

    def _organisation(self, row: Row) -> None:
        key = row.text("id")
        if key is None:
            self._gathering.aside(row.where, "an organisation without id", row.text("name") or "")
            return
        kind, words = self._kind(row), row.text("classification", "type")
        fields: dict[str, Scalar] = dict(typed(kind, words))
        first, last = ("founding_date", "dissolution_date")
        names = {first: first, last: "conclusion_date" if kind is Kind.mechanism else last}
        for name, ours in names.items():
            fields[ours] = self.date(row, name)
        fields["description"] = row.text("description", "summary", "abstract")
        parent = row.text("parent_id") or _id_within(row, "parent")
        if kind is Kind.organisation:
            fields["parent"] = Key(parent) if parent and not self.is_body(parent) else None
            fields["website"] = next(
                (link.text("url") for link in row.rows("links") if link.text("note") == "website"), None
            )
        if not self._gathering.record(key, kind, row.text("name") or "", Passage(row.where), fields=fields):
            return
        if parent and kind is Kind.mechanism:
            link = "subgroup_of" if self.is_body(parent) else "reports_to"
            self._gathering.part(
                key, "links", {"to": Key(parent), "kind": link, "wording": "parent"}, Passage(row.where)
            )
        self._gathering.statement(key, "type as given", words, Passage(row.where))
        if (seats := row.text("seats")) and seats.isdigit():
            self._gathering.part(
                key, "figures", {"measure": "seats", "amount": seats, "unit": "seats"}, Passage(row.where)
            )
        self._said_of_all(row, key, without=("seats",))

    def _person(self, row: Row) -> None:
        key = row.text("id")
        if key is None:
            self._gathering.aside(row.where, "a person without id", row.text("name") or "")
            return
        parts = [row.text(name) for name in ("given_name", "family_name")]
        name = row.text("name") or " ".join(part for part in parts if part)
        fields: dict[str, Scalar] = {
            "given_name": parts[0], "family_name": parts[1], "honorific_prefix": row.text("honorific_prefix"),
            "description": row.text("summary", "description", "biography"),
        }  # fmt: skip
        if not self._gathering.record(key, Kind.person, name, Passage(row.where), fields=fields):
            return
        if email := row.text("email"):
            self._gathering.part(
                key, "contact_details", {"type": "email", "value": email}, Passage(row.where)
            )
        self._said_of_all(row, key)

    def _event(self, row: Row) -> None:
        body, words = row.text("organization_id"), row.text("classification") or ""
        start, end = self.date(row, "start_date"), self.date(row, "end_date")
        if row.text("id") in self.periods:
            if body and self._gathering.knows(body):
                passage = Passage(row.where)
                self._gathering.statement(
                    body, "legislative period", row.text("name", "id"), passage, start, end
                )
            else:
                why = "a legislative period of no organization of the file"
                self._gathering.aside(row.where, why, row.text("name", "id") or "")
            return
        key = row.text("id") or f"event/{row.where}"
        fields: dict[str, Scalar] = {
            **typed(Kind.event, words), "start_date": start, "end_date": end, "venue": row.text("location"),
            "status": (_STATUSES.get(fold(row.text("status") or "")) or EventStatus.unknown).value,
            "description": row.text("description"),
        }  # fmt: skip
        if body:
            fields["mechanism" if self.is_body(body) else "host"] = Key(body)
        if not self._gathering.record(
            key, Kind.event, row.text("name") or "", Passage(row.where), fields=fields
        ):
            return
        self._gathering.statement(key, "type as given", words or None, Passage(row.where))
        for guest in row.rows("attendees"):
            holder = {"person": guest.text("id", "person_id")}
            if holder["person"]:
                said: dict[str, Scalar] = {"person": Key(holder["person"]), "wording": guest.text("role")}
                self._gathering.part(key, "attendance", said, Passage(guest.where))
        self._said_of_all(row, key, without=("location",))

    def date(self, row: Row, name: str) -> str | None:
        """A date of the row; what cannot be read is set aside."""
        text = row.text(name)
        said = day_written(text) if text else UNKNOWN
        if text and said.is_unread:
            self._gathering.aside(f"{row.where}.{name}", "a date that cannot be read", text)
        return said.date

    def _said_of_all(self, row: Row, key: str, without: tuple[str, ...] = ()) -> None:
        """Names, codes, contacts and links; whatever else is said in words is a statement."""
        passage = Passage(row.where)
        self._other_names(row, key, passage)
        for code in row.rows("identifiers"):
            fields: dict[str, Scalar] = {"scheme": code.text("scheme"), "identifier": code.text("identifier")}
            self._gathering.part(key, "identifiers", fields, passage)
        for contact in row.rows("contact_details"):
            means = contact.text("type") or ""
            kind = contact_type_of(means)
            label = contact.text("label", "note") if kind and not is_service(means) else contact.text("type")
            said: dict[str, Scalar] = {
                "type": (kind or ContactType.url).value, "value": contact.text("value"), "label": label,
                "start_date": self.date(contact, "valid_from"), "end_date": self.date(contact, "valid_until"),
            }  # fmt: skip
            self._gathering.part(key, "contact_details", said, passage)
        for link in row.rows("links"):
            self._gathering.statement(key, f"link: {link.text('note') or 'web'}", link.text("url"), passage)
        class_ = re.sub(r"\[\d+\].*", "[]", row.where)
        for name, value in row.entry.items():
            if name in _READ or name in without or not value:
                continue
            if name in _PICTURES:
                row.mark_all(name)
                self._not_kept[f"{class_}.{name}", "pictures and colours are not kept"] += 1
            elif name in _SENSITIVE:
                row.mark_all(name)
                self._not_kept[f"{class_}.{name}", "a sensitive trait of a person is not kept"] += 1
            elif isinstance(value, str):
                row.mark(name)
                self._gathering.statement(key, name.replace("_", " "), value, passage)

    def _other_names(self, row: Row, key: str, passage: Passage) -> None:
        """Each name once; its language where it is listed under a single one."""
        languages: dict[str, set[str | None]] = {}
        notes: dict[str, Row] = {}
        for other in row.rows("other_names"):
            name = other.text("name") or " ".join(
                part for part in (other.text("given_name"), other.text("family_name")) if part
            )
            if fold(name):
                languages.setdefault(name, set()).add(other.text("lang", "language"))
                notes.setdefault(name, other)
            elif name:
                self._gathering.aside(other.where, "a name without a letter or digit", name)
        if sort_name := row.text("sort_name"):
            notes.setdefault(sort_name, row)
            languages.setdefault(sort_name, {None})
        for name, under in languages.items():
            if name == row.text("name") and under != {next(iter(under))}:
                continue
            language = next(iter(under)) if len(under) == 1 else None
            kind = _alias_kind(notes[name], language)
            self._gathering.part(
                key, "aliases", {"name": name, "kind": kind.value, "language": language}, passage
            )


def _alias_kind(row: Row, language: str | None) -> AliasKind:
    note = fold(row.text("note") or "")
    if row.text("end_date") or "former" in note or "birth name" in note or "maiden" in note:
        return AliasKind.former
    if "acronym" in note or "abbreviation" in note:
        return AliasKind.acronym
    return AliasKind.translation if language else AliasKind.spelling


def _id_within(row: Row, key: str) -> str | None:
    inner = row.within(key)
    return inner.text("id") if inner else None
