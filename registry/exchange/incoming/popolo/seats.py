"""Memberships and posts of a Popolo file: seats on bodies, posts in organisations."""

from __future__ import annotations

from registry.exchange.incoming.gathering import Gathering, quoted
from registry.exchange.incoming.popolo.actors import Actors
from registry.exchange.incoming.popolo.classes import Row, Sorted
from registry.exchange.incoming.told import Key, Passage, Scalar
from registry.exchange.incoming.words.roles import is_plain, role_of


class Memberships:
    """Tells who sits where; a membership without dates of its own has those of its legislative period."""

    def __init__(self, gathering: Gathering, found: Sorted, actors: Actors) -> None:
        self._gathering, self._found, self._actors = gathering, found, actors
        self._posts = {row.text("id"): row for row in found.rows["posts"] if row.text("id")}

    def tell(self) -> None:
        """Every membership, and the posts that there are."""
        for row in self._found.rows["posts"]:
            self._post(row)
        for row in self._found.rows["memberships"]:
            self._membership(row)

    def _post(self, row: Row) -> None:
        """A post is a place that may be filled: it is said of its organisation."""
        organisation, label = row.text("organization_id"), row.text("label", "role")
        if organisation is None or not self._gathering.knows(organisation) or label is None:
            self._gathering.aside(
                row.where, f"a post of no organization of the file: {organisation!r}", label or ""
            )
            return
        start, end = self._actors.date(row, "start_date"), self._actors.date(row, "end_date")
        self._gathering.statement(organisation, "post", label, Passage(row.where), start, end)

    def _membership(self, row: Row) -> None:
        post = self._posts.get(row.text("post_id") or "")
        if row.text("post_id") and post is None:
            why = f"refers to what the file does not tell: {row.text('post_id')!r}"
            self._gathering.aside(f"{row.where}.post_id", why, row.text("post_id") or "")
        body = _pointed(row, "organization") or (post.text("organization_id") if post else None)
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
        if area is None and (post := self._posts.get(row.text("post_id") or "")):
            area = post.text("area_id")
        if person is None and member is not None:
            is_person = any(member == one.text("id") for one in self._found.rows["persons"])
            person, party = (member, party) if is_person else (None, member)
        fields["person"] = Key(person) if person else None
        fields["organisation"] = Key(party) if party else None
        # The area that a seat stands for is part of what tells it from another of the same person.
        fields["country"] = Key(area) if area else None
        said = role_of(words, is_of_assembly=True)
        fields["role"] = said.role.value
        fields["capacity"] = said.capacity.value if said.capacity else None
        if label and not is_plain(label):
            fields["post"] = label
        if person is None and party is None:
            self._gathering.aside(row.where, "a membership of nobody", _says(row))
            return
        self._gathering.part(body, "seats", fields, passage)

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


def _says(row: Row) -> str:
    keys = ("person_id", "role", "organization_id", "on_behalf_of_id", "start_date", "end_date")
    return "; ".join(f"{key}: {row.text(key)}" for key in keys if row.text(key))
