"""Memberships and posts of a Popolo file: seats on bodies, posts in organisations."""

from __future__ import annotations

from collections import Counter

from registry.exchange.incoming.gathering import Gathering, quoted
from registry.exchange.incoming.popolo.actors import Actors
from registry.exchange.incoming.popolo.classes import Row, Sorted
from registry.exchange.incoming.told import Key, Passage, Scalar
from registry.exchange.incoming.words.roles import is_plain, role_of
from registry.text import fold


class Memberships:
    """Tells who sits where; a membership without dates of its own has those of its legislative period."""

    def __init__(self, gathering: Gathering, found: Sorted, actors: Actors) -> None:
        self._gathering, self._found, self._actors = gathering, found, actors
        self._posts = {row.text("id"): row for row in found.rows["posts"] if row.text("id")}
        self._areas = {row.text("id"): row for row in reversed(found.rows["areas"]) if row.text("id")}
        areas = {(_but_area(row), _pointed(row, "area")) for row in found.rows["memberships"]}
        self._alike = Counter(alike for alike, _ in areas)

    def tell(self) -> None:
        """Every membership, and the posts that there are."""
        for row in self._found.rows["posts"]:
            self._post(row)
        for row in self._found.rows["memberships"]:
            self._membership(row)

    def _post(self, row: Row) -> None:
        """A post is a place that may be filled: it is said of its organisation."""
        organisation, label = _pointed(row, "organization"), row.text("label", "role")
        if organisation is None or not self._gathering.knows(organisation) or label is None:
            self._gathering.aside(
                row.where, f"a post of no organization of the file: {organisation!r}", label or ""
            )
            return
        start, end = self._actors.date(row, "start_date"), self._actors.date(row, "end_date")
        self._gathering.statement(organisation, "post", label, Passage(row.where), start, end)

    def _membership(self, row: Row) -> None:
        filled = _pointed(row, "post")
        post = self._posts.get(filled)
        if filled and post is None:
            why = f"refers to what the file does not tell: {filled!r}"
            self._gathering.aside(f"{row.where}.post_id", why, filled)
        body = _pointed(row, "organization") or (_pointed(post, "organization") if post else None)
        if body is None or not self._gathering.knows(body):
            if self._gathering.is_refused(body or ""):
                self._gathering.aside(row.where, "belongs to an organization that was set aside", body or "")
            else:
                self._gathering.aside(row.where, f"the file tells of no organization {body!r}", _says(row))
            return
        words = row.text("role") or (post.text("role", "label") if post else None)
        label = row.text("label") or (post.text("label") if post else None) or words
        quote, dates = self._dates(row)
        passage = Passage(row.where, quote)
        if self._actors.is_body(body):
            self._seat(row, body, words, label, dates, passage)
        else:
            self._affiliation(row, body, label, dates, passage)

    def _seat(
        self,
        row: Row,
        body: str,
        words: str | None,
        label: str | None,
        dates: dict[str, Scalar],
        passage: Passage,
    ) -> None:
        fields: dict[str, Scalar] = dict(dates)
        person, member = _pointed(row, "person"), _pointed(row, "member")
        party, area = _pointed(row, "on_behalf_of"), _pointed(row, "area")
        if area is None and (post := self._posts.get(_pointed(row, "post"))):
            area = _pointed(post, "area")
        holds = member if member in self._areas and person is None else None
        if person is None and member is not None and holds is None:
            is_person = any(member == one.text("id") for one in self._found.rows["persons"])
            person, party = (member, party) if is_person else (None, member)
        fields["person"] = Key(person) if person else None
        fields["organisation"] = Key(party) if party else None
        if area and (self._is_country(area) or self._alike[_but_area(row)] > 1):
            # Where only the areas tell two memberships of one person apart, they stay two by them.
            fields["country"] = Key(area)
        if holds:
            fields["country"] = Key(holds)
        said = role_of(words, is_of_assembly=True)
        fields["role"] = said.role.value
        fields["capacity"] = said.capacity.value if said.capacity else None
        if label and not is_plain(label):
            fields["post"] = label
        if person is None and party is None and holds is None:
            self._gathering.aside(row.where, "a membership of nobody", _says(row))
            return
        self._gathering.part(body, "seats", fields, passage)
        if area and "country" not in fields:
            self._constituency(row, person or party or body, area, dates)

    def _is_country(self, area: str) -> bool:
        row = self._areas.get(area)
        return row is None or fold(row.text("type", "classification") or "") == "country"

    def _constituency(self, row: Row, holder: str, area: str, dates: dict[str, Scalar]) -> None:
        """An area that is no country is what somebody stands for, and not where they are from."""
        start, end = (
            None if date is None else str(date) for date in (dates["start_date"], dates["end_date"])
        )
        name = self._areas[area].text("name", "id")
        self._gathering.statement(holder, "constituency", name, Passage(row.where), start, end)

    def _affiliation(
        self, row: Row, body: str, label: str | None, dates: dict[str, Scalar], passage: Passage
    ) -> None:
        person = _pointed(row, "person") or _pointed(row, "member")
        if person is None or not self._gathering.knows(person):
            self._gathering.aside(row.where, f"the file tells of no person {person!r}", _says(row))
            return
        fields: dict[str, Scalar] = {**dates, "organisation": Key(body), "post": label or "member"}
        self._gathering.part(person, "affiliations", fields, passage)

    def _dates(self, row: Row) -> tuple[str | None, dict[str, Scalar]]:
        """Since when and until when, with the name of the legislative period where that says it."""
        start, end = self._actors.date(row, "start_date"), self._actors.date(row, "end_date")
        named = row.text("legislative_period_id")
        period = self._actors.periods.get(named)
        if named and period is None:
            why = f"refers to what the file does not tell: {named!r}"
            self._gathering.aside(f"{row.where}.legislative_period_id", why, named)
        quote = None
        if period is not None:
            first, last = self._actors.date(period, "start_date"), self._actors.date(period, "end_date")
            if (start is None and first) or (end is None and last):
                quote = quoted(period.text("name", "id"))
            start, end = start or first, end or last
        return quote, {"start_date": start, "end_date": end}


def _pointed(row: Row, side: str) -> str | None:
    """The id of one side, given as such or as an object."""
    inner = row.within(side)
    return row.text(f"{side}_id") or (inner.text("id") if inner else row.text(side))


def _but_area(row: Row) -> tuple[str | None, ...]:
    """What tells a membership from another, but for its area."""
    sides = (_pointed(row, side) for side in ("organization", "person", "member", "on_behalf_of", "post"))
    return (*sides, *(row.text(key) for key in ("role", "start_date", "legislative_period_id")))


def _says(row: Row) -> str:
    keys = ("person_id", "role", "organization_id", "on_behalf_of_id", "start_date", "end_date")
    return "; ".join(f"{key}: {row.text(key)}" for key in keys if row.text(key))
