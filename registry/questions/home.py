"""What is in the registry, at a glance?"""

from __future__ import annotations

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.agreement_standings import standings_on
from registry.questions.agreements import AgreementFilter, AgreementRow, agreements_on
from registry.questions.mechanisms import MechanismFilter, MechanismRow, mechanisms_on, silent_bodies
from registry.questions.sources import SourceRow, sources_listed
from registry.questions.waiting_count import how_many_wait
from registry.questions.windows import Window
from registry.store.reading import Reader


class KindCount(Frozen):
    """How many records of a kind the registry holds."""

    kind: str
    records: int


class LastChange(Frozen):
    """A change of the registry: when (UTC), by whom, what for."""

    at: str
    who: str
    why: str


class Home(Frozen):
    """The registry at a glance, on a day."""

    where: str
    as_of: AsOf
    counts: tuple[KindCount, ...]
    seats: int
    citations: int
    sources: tuple[SourceRow, ...]
    made: LastChange | None
    """The first change: what the registry began with."""
    silent: tuple[MechanismRow, ...]
    """Bodies that no longer meet: a source says so, or the registry follows them and they were silent."""
    stuck: tuple[AgreementRow, ...]
    changes: tuple[LastChange, ...]
    waiting: int
    """Records of files that wait for somebody to say who is who."""

    def records(self, kind: str) -> int:
        """How many records of the kind there are."""
        return next((count.records for count in self.counts if count.kind == kind), 0)


def record_counts(reader: Reader) -> list[KindCount]:
    """How many records of each kind there are; those that were merged into others are not counted."""
    return reader.rows(
        "SELECT kind, count(*) FROM entity WHERE redirect_to IS NULL GROUP BY kind ORDER BY kind", KindCount
    )


def home(reader: Reader, as_of: AsOf) -> Home:
    """What the first screen and the bare command show."""
    silent = tuple(mechanisms_on(reader, as_of, MechanismFilter(silent=True)))
    return _home(reader, as_of, silent, tuple(agreements_on(reader, as_of, AgreementFilter(stuck=True))))


class FirstScreen(Frozen):
    """The registry at a glance with the first of those that ask for somebody, and how many these are."""

    home: Home
    silent: int
    stuck: int


def first_screen(reader: Reader, as_of: AsOf, most: int) -> FirstScreen:
    """What :func:`home` answers, with so many silent bodies and stuck agreements at most."""
    silent = silent_bodies(reader, as_of)
    bodies = mechanisms_on(reader, as_of, MechanismFilter(ids=tuple(silent[:most])))
    stuck = [standing.id for standing in standings_on(reader, as_of) if standing.stuck]
    agreements = agreements_on(reader, as_of, AgreementFilter(ids=tuple(stuck[:most])))
    return FirstScreen(_home(reader, as_of, tuple(bodies), tuple(agreements)), len(silent), len(stuck))


def _home(
    reader: Reader, as_of: AsOf, silent: tuple[MechanismRow, ...], stuck: tuple[AgreementRow, ...]
) -> Home:
    changes = reader.rows("SELECT at, who, why FROM change ORDER BY id DESC LIMIT 5", LastChange)
    return Home(
        reader.where,
        as_of,
        tuple(record_counts(reader)),
        reader.number("SELECT count(*) FROM seat"),
        reader.number("SELECT count(*) FROM citation"),
        tuple(sources_listed(reader, window=Window(0, 20))),
        reader.one("SELECT at, who, why FROM change ORDER BY id LIMIT 1", LastChange),
        silent,
        stuck,
        tuple(changes),
        how_many_wait(reader),
    )
