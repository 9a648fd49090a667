"""A map of nodes and ties (Kumu, GEXF, GraphML) as records, seats and links: whatever it calls them.

A node's type says what it is; one that is no record of ours stays a statement of the map itself, as a source.
A tie becomes a seat, a post, a share in a project or a link, where ends and words say so; else a statement.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from registry.exchange.incoming.gathering import Gathering, quoted
from registry.exchange.incoming.network_values import MapNode, MapTie, NetworkMap
from registry.exchange.incoming.network_words import (
    ALIASES,
    ATTENDS,
    IDENTIFIERS,
    PART_OF,
    PICTURES,
    PLACED,
    POSTS,
    PRESIDES,
    SIGNS,
    SITS,
    SPANS,
    TAGS,
    says_what_it_is,
)
from registry.exchange.incoming.told import Key, Passage, Scalar, Told
from registry.exchange.incoming.words.contact_types import private_means_of
from registry.exchange.incoming.words.days import UNKNOWN, day_written
from registry.exchange.incoming.words.kinds import kind_of, typed
from registry.exchange.incoming.words.roles import RoleSaid, is_plain, role_of
from registry.exchange.incoming.words.ties import link_of, participant_of
from registry.terms.kinds import Kind
from registry.terms.mechanisms import LinkKind
from registry.terms.seats import Role
from registry.text import fold

MAP = "the map"
"""The key of the map's own record."""
_TAKE_PART = (Kind.person, Kind.organisation, Kind.mechanism, Kind.place)
_ON_MAP = "shown on the map"
"""The attribute of the statement that a node stands on a map that changes, from when until when."""


def told_of(network: NetworkMap) -> Told:
    """What the map tells."""
    return _Telling(network).told()


class _Telling:
    def __init__(self, network: NetworkMap) -> None:
        self._network = network
        self._gathering = Gathering(network.file, network.form, network.series)
        self._labels = {node.key: node.label for node in network.nodes}
        self._kinds: dict[str, Kind | None] = {}
        self._pictures = 0
        self._unkept: Counter[str] = Counter()
        self._nested = 0

    def told(self) -> Told:
        passage = Passage("the file")
        self._gathering.record(MAP, Kind.source, self._network.name, passage, fields={"type": "dataset"})
        for node in self._network.nodes:
            self._node(node)
        for tie in self._network.ties:
            self._tie(tie)
        for node in self._network.nodes:
            self._nest(node)
        for where, words in self._network.loops:
            self._gathering.aside(where, "a loop is not kept; its connections are", words)
        if self._pictures:
            self._gathering.aside("pictures", "pictures are not kept", f"{self._pictures} addresses")
        return self._gathering.told(on=self._network.on)._replace(notes=tuple(self._notes()), itself=MAP)

    def _notes(self) -> Iterator[str]:
        """What the file says and nothing was made of."""
        yield from self._network.unread
        for name, times in sorted(self._unkept.items()):
            ties = "1 tie" if times == 1 else f"{times} ties"
            yield f"not kept: {name!r} of {ties} that became a seat, a post, a share or a link"
        if self._nested:
            nodes = "1 node lies" if self._nested == 1 else f"{self._nested} nodes lie"
            yield f"not kept: that {nodes} in another, for what the two are does not say what that means"

    def _node(self, node: MapNode) -> None:
        kind = kind_of(node.type) if node.type else says_what_it_is(node.label)
        if kind in (Kind.source, Kind.recommendation):
            kind = None
        passage = Passage(node.where)
        if node.key in self._kinds:
            self._gathering.aside(node.where, f"{node.key!r} stands twice", node.label)
            return
        if not fold(node.label):
            self._gathering.aside(node.where, "a node without a name", node.key)
            return
        self._kinds[node.key] = kind
        if kind is None:
            attribute = f"element of type {node.type}" if node.type else "element without type"
            if not self._gathering.statement(MAP, attribute, node.label, passage, *self._span(node)):
                self._gathering.statement(MAP, attribute, f"{node.label} ({node.key})", passage)
            self._attributes(MAP, f"{node.label}: ", node, passage)
            return
        # Where one attribute gives our own word for the kind, another may give the type within it.
        is_plain = fold(node.type or "") == kind.value
        words = node.type
        if is_plain:
            words = next(iter(node.attributes.get("type", ())), None if self._network.is_ours else node.type)
        fields: dict[str, Scalar] = {**typed(kind, words)}
        start, end = self._span(node)
        fields.update(zip(SPANS.get(kind, ()), (start, end), strict=False))
        spells = [*node.spells, *([(start, end)] if kind not in SPANS and (start or end) else [])]
        if self._gathering.record(node.key, kind, node.label, passage, fields=fields):
            self._gathering.statement(node.key, "type as given", words, passage)
            self._attributes(node.key, "", node, passage)
            for first, last in spells:
                spell = self._span(node._replace(start=first, end=last))
                if any(spell):
                    self._gathering.statement(node.key, _ON_MAP, node.label, passage, *spell)
            if self._network.is_ours:
                code: dict[str, Scalar] = {"scheme": "interlock", "identifier": node.key}
                self._gathering.part(node.key, "identifiers", code, passage)

    def _nest(self, node: MapNode) -> None:
        """A body that lies in a body is a subgroup of it; of organisations the outer one is the parent."""
        kind, passage = self._kinds.get(node.key), Passage(node.where)
        for parent in node.parents:
            if parent not in self._kinds:
                why = f"lies in what the file does not tell: {parent!r}"
                self._gathering.aside(f"{node.where}, parent", why, node.label)
            elif kind is Kind.mechanism and self._kinds[parent] is kind and parent != node.key:
                fields: dict[str, Scalar] = {"to": Key(parent), "kind": LinkKind.subgroup_of.value}
                self._gathering.part(node.key, "links", fields, passage, is_row=False)
            elif kind is Kind.organisation and self._kinds[parent] is kind and parent != node.key:
                self._gathering.gain(node.key, {"parent": Key(parent)})
            else:
                self._nested += 1

    def _attributes(self, key: str, before: str, node: MapNode, passage: Passage) -> None:
        """What else is said of a node: each thing where it belongs, the rest as statements."""
        kind = self._kinds[node.key]
        for name, values in node.attributes.items():
            if name == "type" and kind is not None:
                continue
            for value in values:
                self._attribute(key, before, name, value, kind, passage)

    def _attribute(
        self, key: str, before: str, name: str, value: str, kind: Kind | None, passage: Passage
    ) -> None:
        gathering, word = self._gathering, fold(name)
        if not value.strip():
            return
        if word in PICTURES:
            self._pictures += 1
        elif (how := private_means_of(name)) and key != MAP:
            fields: dict[str, Scalar] = {"type": how.value, "value": value, "label": name}
            gathering.part(key, "contact_details", fields, passage)
        elif how:
            gathering.aside(f"{passage.where}, {name}", "a contact detail of what is no record", "")
        elif word in ALIASES and key != MAP:
            gathering.part(key, "aliases", {"name": value, "kind": ALIASES[word].value}, passage)
        elif word in IDENTIFIERS and key != MAP:
            code: dict[str, Scalar] = {"scheme": word.replace(" ", "-"), "identifier": value}
            gathering.part(key, "identifiers", code, passage)
        elif word == "website" and kind is Kind.organisation:
            gathering.gain(key, {"website": value})
        elif word in ("description", "notes", "summary") and kind is not None:
            gathering.gain(key, {"description": value})
        elif word in TAGS and kind is not None:
            gathering.part(key, "themes", {"theme": value}, passage)
        else:
            # A statement is short; what is longer is kept piece by piece.
            for piece in _pieces(f"{before}{value}"):
                gathering.statement(key, name, piece, passage)

    def _tie(self, tie: MapTie) -> None:
        lost = next((end for end in (tie.source, tie.target) if end not in self._kinds), None)
        if lost is not None:
            self._gathering.aside(
                tie.where, f"an end that the file does not tell: {lost!r}", _ends(tie, self._labels)
            )
            return
        passage = Passage(tie.where, quoted(tie.type))
        if not self._is_placed(tie, passage):
            self._say(tie, passage)
        else:
            self._tags(tie, passage)
            self._unkept.update(name for name in tie.attributes if fold(name) not in PLACED)

    def _tags(self, tie: MapTie, passage: Passage) -> None:
        """The tags of a tie that became a row, in words; ours are the years between its dates."""
        tags = [tag for name, some in tie.attributes.items() if fold(name) in TAGS for tag in some]
        if tags and not self._network.is_ours:
            said = " ".join(filter(None, (tie.type, tie.direction.arrow, self._labels[tie.target])))
            self._gathering.statement(tie.source, f"tags: {said}"[:600], ", ".join(tags)[:600], passage)

    def _is_placed(self, tie: MapTie, passage: Passage) -> bool:
        """Whether the tie has become a seat, a post, a share or a link."""
        first, second = self._kinds[tie.source], self._kinds[tie.target]
        if first is None or second is None:
            return False
        if self._joins(tie, tie.source, tie.target, passage) or self._joins(
            tie, tie.target, tie.source, passage
        ):
            return True
        words = tie.type or ""
        if first is second is Kind.organisation and PART_OF.search(fold(words)) and tie.source != tie.target:
            # The tie itself stays in words beside the field: a parent may be told twice.
            self._gathering.gain(tie.source, {"parent": Key(tie.target)})
        if first is not Kind.mechanism or second not in (Kind.mechanism, Kind.organisation):
            return False
        link = link_of(words)
        if link is None or tie.source == tie.target:
            return False
        fields: dict[str, Scalar] = {
            "to": Key(tie.target), "kind": link.value, "wording": words, **self._dates(tie),
        }  # fmt: skip
        return self._kept(tie.source, "links", fields, passage)

    def _joins(self, tie: MapTie, holder: str, body: str, passage: Passage) -> bool:
        """Whether the tie says that one end belongs to the other, and has become a part of it."""
        to, of, words, folded = self._kinds[holder], self._kinds[body], tie.type or "", fold(tie.type or "")
        if to not in _TAKE_PART or to is None:
            return False
        who = {Kind.place: "country"}.get(to, to.value)
        is_holder = to is not Kind.mechanism
        if of is Kind.mechanism and is_holder and self._sits(tie):
            return self._seat(tie, holder, body, who, passage)
        if of is Kind.organisation and to is Kind.person and POSTS.search(folded):
            post: dict[str, Scalar] = {"organisation": Key(body), "post": words, **self._dates(tie)}
            return self._kept(holder, "affiliations", post, passage)
        if of is Kind.project and (role := participant_of(words)):
            share: dict[str, Scalar] = {"entity": Key(holder), "role": role.value, **self._dates(tie)}
            return self._kept(body, "participants", share, passage)
        if of is Kind.event and is_holder and ATTENDS.search(folded):
            return self._kept(body, "attendance", {who: Key(holder), "wording": words}, passage)
        if of is Kind.agreement and to is not Kind.person and SIGNS.search(folded):
            return self._kept(body, "parties", {"entity": Key(holder)}, passage)
        return False

    def _dates(self, tie: MapTie) -> dict[str, Scalar]:
        start, end = self._span(tie)
        return {"start_date": start, "end_date": end}

    def _sits(self, tie: MapTie) -> bool:
        """Whether a tie to a body means a seat: its words say so, or it names a role."""
        words = fold(" ".join([tie.type or "", *tie.attributes.get("role", ())]))
        return bool(words) and bool(
            SITS.search(words) or PRESIDES.search(words) or role_of(words).role is not Role.other
        )

    def _seat(self, tie: MapTie, holder: str, body: str, who: str, passage: Passage) -> bool:
        words = next(iter(tie.attributes.get("role", ())), None) or tie.type or ""
        said = RoleSaid(Role.chair) if PRESIDES.search(fold(words)) else role_of(words)
        role = Role.member if said.role is Role.other else said.role
        start, end = self._span(tie)
        says_more = fold(words) != "seat" and not is_plain(words)
        post = next(iter(tie.attributes.get("post", ())), None) or (words if says_more else None)
        fields: dict[str, Scalar] = {
            who: Key(holder), "role": role.value, "post": post, "start_date": start, "end_date": end,
            "capacity": said.capacity.value if said.capacity else None,
        }  # fmt: skip
        return self._kept(body, "seats", fields, passage)

    def _kept(self, key: str, part: str, fields: Mapping[str, Scalar], passage: Passage) -> bool:
        """Put the part; a second one of the same kind is set aside, and so is no statement either."""
        self._gathering.part(key, part, fields, passage)
        return True

    def _say(self, tie: MapTie, passage: Passage) -> None:
        """A tie that is none of ours, in words: on the end where it begins, else on the map."""
        owner = tie.source if self._kinds[tie.source] else MAP
        arrow, target = tie.direction.arrow, self._labels[tie.target]
        value = f"{arrow} {target}" if owner != MAP else f"{self._labels[tie.source]} {arrow} {target}"
        extras = [f"{name}: {', '.join(values)}" for name, values in tie.attributes.items()
                  if any(values) and not private_means_of(name) and fold(name) not in PICTURES]  # fmt: skip
        value = "; ".join([value, *extras])[:600]
        attribute = f"connection: {tie.type}" if tie.type else "connection"
        start, end = self._span(tie)
        if not self._gathering.statement(owner, attribute[:600], value, passage, start, end):
            self._gathering.aside(tie.where, "the same connection stands twice", _ends(tie, self._labels))

    def _span(self, one: MapNode | MapTie) -> tuple[str | None, str | None]:
        dates = []
        for name, text in (("start", one.start), ("end", one.end)):
            said = day_written(text) if text else UNKNOWN
            if text and said.is_unread:
                self._gathering.aside(f"{one.where}, {name}", "a date that cannot be read", text)
            dates.append(said.date)
        return dates[0], dates[1]


def _pieces(text: str, longest: int = 590) -> list[str]:
    return [text[at : at + longest] for at in range(0, len(text), longest)]


def _ends(tie: MapTie, labels: Mapping[str, str]) -> str:
    return f"{labels.get(tie.source, tie.source)} {tie.direction.arrow} {labels.get(tie.target, tie.target)}"
