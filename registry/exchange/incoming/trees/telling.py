"""A tree, told by a profile: every rule is walked, every node it reaches is a record or a row of one."""

from __future__ import annotations

from collections.abc import Mapping

from registry.exchange.incoming.gathering import Gathering, quoted
from registry.exchange.incoming.told import Key, Passage, Scalar
from registry.exchange.incoming.trees.columns import Meaning, fields_of
from registry.exchange.incoming.trees.mapping import (
    IF_TOLD,
    Field,
    PartRule,
    RecordRule,
    Reference,
    TreeMapping,
)
from registry.exchange.incoming.trees.paths import Spot, walk
from registry.exchange.incoming.trees.values import Scene, all_of, one_of
from registry.exchange.incoming.words.days import day_written
from registry.exchange.incoming.words.roles import role_of
from registry.terms.kinds import Kind
from registry.text import fold

# Parts that say something of a record's own row, and are no rows themselves.
_OF_THE_ROW = (
    "aliases",
    "identifiers",
    "statements",
    "contact_details",
    "themes",
    "figures",
    "terms_of_reference",
)


class Telling:
    """One reading of files by a profile."""

    def __init__(
        self, mapping: TreeMapping, scene: Scene, gathering: Gathering, *, names_files: bool
    ) -> None:
        self._mapping, self._scene, self._gathering = mapping, scene, gathering
        self._names_files = names_files
        self.whole: set[str] = set()

    def run(self) -> None:
        """Tell all that the rules reach."""
        for rule in self._mapping.rules:
            for top in self._tops_of(rule):
                for spot in walk(top, rule.at, self._scene.tops):
                    self._tell(rule, spot, inline=False)

    def _tops_of(self, rule: RecordRule) -> list[Spot]:
        if rule.at.file:
            return [top for name, top in self._scene.tops.items() if name == rule.at.file]
        return list(self._scene.tops.values())

    def _tell(self, rule: RecordRule, spot: Spot, *, inline: bool, where: str | None = None) -> str | None:
        """Tell the record at a node; its key, None where the node gives none."""
        key = one_of(rule.key, spot, self._scene)
        if key is None or not (inline or key.strip()):
            if not inline:
                self._gathering.aside(self._where(spot), "a record without what makes its key", _say(spot))
            return None
        passage = Passage(
            where or self._where(spot), quoted(one_of(rule.quote, spot, self._scene) if rule.quote else None)
        )
        kind = self._kind(rule, spot, passage)
        if kind is None or not self._say(rule, spot, key, kind, passage, inline=inline):
            return key
        for part in rule.parts:
            self._part(part, spot, key, passage)
        if rule.whole and (rule.whole == "true" or rule.whole in self._scene.tops):
            self.whole.add(key)
        return key

    def _kind(self, rule: RecordRule, spot: Spot, passage: Passage) -> Kind | None:
        said = one_of(rule.kind, spot, self._scene)
        kind = next((kind for kind in rule.kinds if kind.value == said), None)
        if kind is None:
            self._gathering.aside(passage.where, "of a kind that the profile does not name", _say(spot))
        return kind

    def _say(
        self, rule: RecordRule, spot: Spot, key: str, kind: Kind, passage: Passage, *, inline: bool
    ) -> bool:
        gathering, scene = self._gathering, self._scene
        if rule.mention:
            is_elsewhere = rule.mention in self._mapping.files and rule.mention not in scene.tops
            if rule.mention == IF_TOLD and not gathering.knows(key):
                return False
            if not gathering.knows(key):
                gathering.mention(key, kind, passage, told_by=rule.mention if is_elsewhere else "")
            is_kept = True
        else:
            name = one_of(rule.name, spot, scene) if rule.name else None
            if name is None:
                # A record that another row names may stand again without its name.
                if inline or gathering.knows(key):
                    return gathering.knows(key)
                gathering.aside(passage.where, "a record without a name", _say(spot))
                return False
            acronym = one_of(rule.acronym, spot, scene) if rule.acronym else None
            is_kept = gathering.record(key, kind, name, passage, acronym=acronym)
        if is_kept:
            known = fields_of(kind)
            said = {name: value for name, value in rule.fields.items() if name in known}
            fields = self._fields(said, known, spot, passage, key)
            gathering.gain(key, fields)
        return is_kept

    def _part(self, rule: PartRule, spot: Spot, key: str, passage: Passage) -> None:
        for reached in walk(spot, rule.at, self._scene.tops):
            is_row = rule.part not in _OF_THE_ROW and reached is not spot
            here = Passage(self._where(reached), None) if is_row else passage
            if rule.quote:
                here = here._replace(quote=quoted(one_of(rule.quote, reached, self._scene)))
            if rule.is_each is not None:
                self._each(rule, reached, key, here)
                continue
            fields = self._fields(rule.fields, rule.meanings, reached, here, key)
            if rule.part == "seats":
                fields = self._seat(rule, fields, reached)
            if self._says_something(rule, fields):
                self._gathering.part(key, rule.part, fields, here, is_row=is_row or rule.part == "seats")
            elif is_row:
                self._gathering.aside(here.where, f"says no {_lacking(rule)}", _say(reached))
            self._check_referred(rule, reached)

    def _check_referred(self, rule: PartRule, spot: Spot) -> None:
        """A row that speaks of a record which the file should tell."""
        referred = one_of(rule.refers, spot, self._scene) if rule.refers else None
        if referred is not None:
            self._gathering.expect(referred, self._where(spot), _say(spot))

    def _each(self, rule: PartRule, spot: Spot, key: str, passage: Passage) -> None:
        fields = {name: value for name, value in rule.fields.items() if name != rule.is_each}
        said = self._fields(fields, rule.meanings, spot, passage, key)
        value = rule.fields[rule.is_each or ""]
        if not isinstance(value, Reference):
            for text in all_of(value, spot, self._scene):
                self._gathering.part(key, rule.part, {**said, rule.is_each or "": text}, passage)

    @staticmethod
    def _says_something(rule: PartRule, fields: Mapping[str, Scalar]) -> bool:
        needed = {"affiliations": "organisation", "links": "to", "participants": "entity"}.get(rule.part)
        if needed:
            return fields.get(needed) is not None
        if rule.part in ("seats", "attendance"):
            return any(fields.get(holder) for holder in ("person", "organisation", "country"))
        if rule.part == "terms_of_reference":
            return bool(fields.keys() - {"version"})
        return bool(fields)

    def _seat(self, rule: PartRule, fields: dict[str, Scalar], spot: Spot) -> dict[str, Scalar]:
        """A seat with its role in our terms, and in the words of the file where they say more."""
        value = rule.fields.get("role")
        words = (
            one_of(value, spot, self._scene)
            if value is not None and not isinstance(value, Reference)
            else None
        )
        said = role_of(words)
        made: dict[str, Scalar] = {**fields, "role": said.role.value}
        if said.capacity:
            made.setdefault("capacity", said.capacity.value)
        if said.post and "post" not in made:
            made["post"] = said.post
        return made

    def _fields(
        self,
        rules: Mapping[str, Field],
        meanings: Mapping[str, Meaning],
        spot: Spot,
        passage: Passage,
        owner: str,
    ) -> dict[str, Scalar]:
        """The fields that the node gives, each as its column wants it."""
        fields: dict[str, Scalar] = {}
        for name, rule in rules.items():
            if isinstance(rule, Reference):
                key = self._referred(rule, spot, passage)
                value: Scalar = Key(key) if key else None
                if key and rule.is_if_told:
                    self._gathering.tolerate(owner, name)
            else:
                text = one_of(rule, spot, self._scene)
                value = None if text is None else self._checked(name, text, meanings[name], passage, owner)
            if value is not None:
                fields[name] = value
        return fields

    def _referred(self, reference: Reference, spot: Spot, passage: Passage) -> str | None:
        if reference.record is not None:
            start = next(walk(spot, reference.record.at, self._scene.tops), None)
            return (
                None
                if start is None
                else self._tell(reference.record, start, inline=True, where=passage.where)
            )
        return one_of(reference.key, spot, self._scene) if reference.key is not None else None

    def _checked(self, name: str, text: str, meaning: Meaning, passage: Passage, owner: str) -> str | None:
        if meaning.is_date:
            said = day_written(text, self._mapping.order)
            if said.is_unread:
                self._gathering.aside(f"{passage.where}, {name}", "a date that cannot be read", text)
            return said.date
        if meaning.terms is None or name == "role":
            return text
        term = next((term.value for term in meaning.terms if fold(term.value) == fold(text)), None)
        if term is None:
            # Facts stay as given: a word without a term of ours is a statement.
            self._gathering.statement(owner, f"{name.replace('_', ' ')} as given", text, passage)
        return term

    def _where(self, spot: Spot) -> str:
        return f"{spot.file} {spot.where}" if self._names_files else spot.where


def _lacking(rule: PartRule) -> str:
    return {"links": "other body", "affiliations": "organisation", "participants": "participant"}.get(
        rule.part, "holder"
    )


def _say(spot: Spot) -> str:
    """What a node says, in a few words: never its contact details."""
    if isinstance(spot.node, str):
        return spot.node
    if isinstance(spot.node, dict):
        plain = [
            f"{key}: {value}"
            for key, value in spot.node.items()
            if isinstance(value, str) and "@" not in value
        ]
        return quoted("; ".join(plain)) or ""
    return str(spot.key or "")
