"""Who is who, on names that were held out: is the right record among the first five?

``python -m benchmarks.who_is_who [FILE.jsonl]``: makes a registry of the research organisations in the file
(records of https://ror.org, versions 1 and 2 mixed; CC0), takes each of their aliases, labels and acronyms
out of it in turn, asks whose it is by that name alone, and puts it back. Printed are the share of names
whose record is among the first five, how many waiting records that makes where the record itself was
taken out, how many joined by themselves (none may), and the time.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from registry.changes.creating import create_registry
from registry.changes.door import Door, changing
from registry.changes.journal import Reason
from registry.changes.rows import Step, Values
from registry.models.catalogue import row_id
from registry.questions.candidates import WAITS_FROM, Described, candidates_of, identified
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.kinds import Kind
from registry.text import clean, fold

_SHARED = os.environ.get("INTERLOCK_SHARED", os.path.join(os.path.dirname(__file__), "..", "..", "shared"))
FILE = os.path.join(_SHARED, "data", "files", "21-ror", "ror_subset.jsonl")
FIRST = 5


class Called(NamedTuple):
    """A name of an organisation: ``alias``, ``label`` or ``acronym``, and its language where one is told."""

    name: str
    sort: str
    language: str | None

    @property
    def told_as(self) -> str:
        """Under which heading it is counted."""
        if self.sort == "acronym":
            return "acronym"
        if not any("a" <= letter <= "z" for letter in fold(self.name)):
            return "another script"
        return "another language" if self.language not in (None, "en") else self.sort


class Organisation(NamedTuple):
    """A record of the file."""

    id: str
    code: str
    name: str
    country: str
    others: tuple[Called, ...]

    @property
    def acronym(self) -> Called | None:
        """The first of its acronyms."""
        return next((other for other in self.others if other.sort == "acronym"), None)


def organisations(path: str) -> Iterator[Organisation]:
    """The records of the file, whichever version they are in."""
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            record = json.loads(line)
            name, country, others = _second(record) if "names" in record else _first(record)
            kept = {clean(other.name): other._replace(name=clean(other.name)) for other in others}
            kept.pop(clean(name), None)
            yield Organisation(f"org-{number}", record["id"], clean(name), country, tuple(kept.values()))


def _second(record: dict) -> tuple[str, str, list[Called]]:  # type: ignore[type-arg]
    shown = next(name["value"] for name in record["names"] if "ror_display" in name["types"])
    others = [
        Called(
            name["value"], next(s for s in ("acronym", "label", "alias") if s in name["types"]), name["lang"]
        )
        for name in record["names"]
    ]
    return shown, record["locations"][0]["geonames_details"]["country_code"], others


def _first(record: dict) -> tuple[str, str, list[Called]]:  # type: ignore[type-arg]
    others = [Called(name, "alias", None) for name in record["aliases"]]
    others += [Called(name, "acronym", None) for name in record["acronyms"]]
    others += [Called(label["label"], "label", label["iso639"]) for label in record["labels"]]
    return record["name"], record["country"]["country_code"], others


def fill(door: Door, records: Sequence[Organisation]) -> None:
    """Put the organisations in, as an import does: names, aliases, identifiers, countries."""
    steps: dict[str, list[Step]] = defaultdict(list)

    def put(table: str, key: str, **values: str) -> None:
        steps[table].append(Step(table, key, None, {"id": key, **values}))

    for country in sorted({record.country for record in records}):
        key = f"country-{country.lower()}"
        put("entity", key, kind="place", name=country)
        put("place", key, kind="place", type="country", code=country)
    for record in records:
        put(
            "organisation", record.id, kind="organisation", classification="unknown",
            country_id=f"country-{record.country.lower()}",
        )  # fmt: skip
        put("identifier", f"id-{record.id}", entity_id=record.id, scheme="ror", identifier=record.code)
        steps["entity"].append(
            Step("entity", record.id, None, {"id": record.id, "kind": "organisation", "name": record.name})
        )
        for other in record.others:
            table, key, row, without = row_of(record, other)
            if without is None:
                steps[table].append(Step(table, key, None, row))
            else:
                steps[table][-1] = Step(table, key, None, row)
    for table in ("entity", "place", "organisation", "identifier", "alias"):
        door.take(steps[table])


def row_of(record: Organisation, called: Called) -> tuple[str, str, Values, Values | None]:
    """Where the registry keeps a name: table, id, the row with it, and the row without it."""
    if called == record.acronym:
        without: Values = {"id": record.id, "kind": "organisation", "name": record.name}
        return "entity", record.id, {**without, "acronym": called.name}, without
    key = row_id("al", record.id, called.name)
    kind = {"acronym": "acronym", "label": "translation", "alias": "informal"}[called.sort]
    return "alias", key, {"id": key, "entity_id": record.id, "name": called.name, "kind": kind}, None


class Outcome(NamedTuple):
    """What became of one name: its place among the candidates (0: not among them), the best score."""

    sort: str
    place: int
    waits: bool
    joined: bool
    seconds: float


def ask(reader: Reader, record: Organisation, called: Called) -> tuple[Outcome, Outcome]:
    """Whose name is it? Asked by the name alone, and with the country, together."""
    described = [
        Described(Kind.organisation, called.name, country=country) for country in (None, record.country)
    ]
    started = time.perf_counter()
    found = candidates_of(reader, described, FIRST)
    seconds = time.perf_counter() - started
    joined = identified(reader, described)
    alone, with_country = (
        Outcome(
            called.told_as,
            next((n for n, one in enumerate(candidates, 1) if one.ref.id == record.id), 0),
            bool(candidates) and candidates[0].score >= WAITS_FROM,
            known is not None,
            seconds,
        )
        for candidates, known in zip(found, joined, strict=True)
    )
    return alone, with_country


def held_out(location: Location, records: Sequence[Organisation]) -> tuple[list[Outcome], list[Outcome]]:
    """Each name in turn taken out through the door, asked for alone and with its country, put back."""
    alone, with_country = [], []
    for record in records:
        for called in record.others:
            table, key, row, without = row_of(record, called)
            with changing(location, Reason("held out")) as door:
                door.set_row(table, key, without)
            with reading(location) as reader:
                outcomes = ask(reader, record, called)
            alone.append(outcomes[0])
            with_country.append(outcomes[1])
            with changing(location, Reason("put back")) as door:
                door.set_row(table, key, row)
    return alone, with_country


class Shared(NamedTuple):
    """Names and acronyms that several records have: how many there are, of how many all the records are
    among the first five, how many joined one by themselves; and how many records their codes find.
    """

    names: int
    all_proposed: int
    joined: int
    known_by_code: int
    wrong_by_code: int


def shared(location: Location, records: Sequence[Organisation]) -> Shared:
    """The negatives: a name that several have belongs to none of them by itself; a code to one."""
    holders: dict[str, set[str]] = defaultdict(set)
    for record in records:
        for name in (record.name, *(other.name for other in record.others)):
            holders[fold(name)].add(record.id)
    several = {name: ids for name, ids in holders.items() if 1 < len(ids) <= FIRST}
    by_name = [Described(Kind.organisation, name) for name in several]
    by_code = [
        Described(Kind.organisation, "Another Name", identifiers=(("ror", record.code),))
        for record in records
    ]
    with reading(location) as reader:
        found = candidates_of(reader, by_name, FIRST)
        joined = sum(one is not None for one in identified(reader, by_name))
        known = identified(reader, by_code)
    proposed = sum(
        ids <= {one.ref.id for one in candidates}
        for ids, candidates in zip(several.values(), found, strict=True)
    )
    right = sum(one == record.id for one, record in zip(known, records, strict=True))
    wrong = sum(one not in (None, record.id) for one, record in zip(known, records, strict=True))
    return Shared(len(several), proposed, joined, right, wrong)


class Strangers(NamedTuple):
    """Records told as if the registry did not have them: how many would wait because of another."""

    told: int
    waiting: int
    joined: int
    seconds: float


def strangers(location: Location, records: Sequence[Organisation]) -> Strangers:
    """Every record told with all its names, its own left out of what is found."""
    described = [
        Described(
            Kind.organisation, record.name, record.acronym.name if record.acronym else None,
            tuple(other.name for other in record.others if other.sort != "acronym"), country=record.country,
        )
        for record in records
    ]  # fmt: skip
    with reading(location) as reader:
        started = time.perf_counter()
        found = candidates_of(reader, described, FIRST + 1)
        seconds = time.perf_counter() - started
        joined = sum(one is not None for one in identified(reader, described))
    waiting = sum(
        any(candidate.score >= WAITS_FROM and candidate.ref.id != record.id for candidate in candidates)
        for record, candidates in zip(records, found, strict=True)
    )
    return Strangers(len(records), waiting, joined, seconds)


def report(path: str) -> list[str]:
    """The figures, as they are printed."""
    records = tuple(organisations(path))
    with tempfile.TemporaryDirectory() as folder:
        location = Location(os.path.join(folder, "registry.db"))
        create_registry(location)
        with changing(location, Reason("organisations")) as door:
            fill(door, records)
        rows = strangers(location, records)
        several = shared(location, records)
        alone, with_country = held_out(location, records)
    lines = [f"{len(records)} organisations, {len(alone)} names held out in turn"]
    lines += [*_shares("by the name alone", alone), *_shares("with the country", with_country)]
    by_name = rows.joined + several.joined + sum(outcome.joined for outcome in (*alone, *with_country))
    lines += [
        f"wrong automatic joins {by_name + several.wrong_by_code}; "
        f"{several.known_by_code} of {len(records)} known by their codes",
        f"{several.names} names or acronyms that several records have: "
        f"all of these proposed for {several.all_proposed}",
        f"{rows.told} told with all their names and their country, as if they were strangers: "
        f"{rows.waiting} would wait because of another record ({rows.waiting / rows.told:.1%})",
        f"asked all together {1000 * rows.seconds / rows.told:.1f} ms a record with all its names; "
        f"a call for one name {1000 * statistics.median(one.seconds for one in alone):.0f} ms (median)",
    ]
    return lines


def _shares(title: str, outcomes: Sequence[Outcome]) -> Iterator[str]:
    by_sort = defaultdict(list)
    for outcome in outcomes:
        by_sort["all"].append(outcome)
        by_sort[outcome.sort].append(outcome)
    yield f"{title}:"
    for sort, some in sorted(by_sort.items(), key=lambda pair: -len(pair[1])):
        five = sum(0 < outcome.place <= FIRST for outcome in some) / len(some)
        first = sum(outcome.place == 1 for outcome in some) / len(some)
        yield f"  {sort:18} {len(some):5}   first five {five:.3f}   first {first:.3f}"
    waits = sum(outcome.waits for outcome in outcomes) / len(outcomes)
    yield f"  {waits:.1%} of them would wait"


if __name__ == "__main__":
    sys.stdout.write("\n".join(report(sys.argv[1] if len(sys.argv) > 1 else FILE)) + "\n")
