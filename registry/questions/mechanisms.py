"""Which bodies are there, do they still meet, and how many seats are held?"""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate, today
from registry.frozen import Frozen
from registry.questions.activity import ActivityOn, activities, states_of
from registry.questions.narrowing import Narrowing, count_of
from registry.questions.orphans import role_is_said_sql
from registry.questions.refs import Ref, ref_columns
from registry.questions.seats import seat_counts
from registry.questions.terms_in_force import adopted_sql
from registry.questions.windows import EVERYTHING, Window
from registry.store.reading import Reader
from registry.terms.activity import Activity
from registry.terms.mechanisms import MechanismType, Permanence, PostProjectRole, Scope


class MechanismRow(Frozen):
    """A body in a list; ``country`` is an ISO 3166 code, ``seats`` those held on the day."""

    ref: Ref
    type: MechanismType
    scope: Scope
    country: str | None
    permanence: Permanence
    activity: Activity
    seats: int
    last_met: PartialDate | None
    post_project_role: PostProjectRole | None
    activity_contested: bool = False
    """Of one and the same day it is told to meet, and not to."""

    @property
    def shown_activity(self) -> str:
        """The state in words."""
        return f"{self.activity.label} (contested)" if self.activity_contested else self.activity.label


class _Row(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    type: str
    scope: str
    country: str | None
    permanence: str
    post_project_role: str | None


class MechanismFilter(Frozen):
    """What a list of bodies is narrowed to; None leaves a column alone."""

    country: str | None = None
    scope: Scope | None = None
    type: MechanismType | None = None
    activity: Activity | None = None
    theme: str | None = None
    ids: tuple[str, ...] | None = None
    silent: bool = False
    """Only those that no longer meet: dormant or overdue."""


# Only of these silence is said, or counted.
_MAY_BE_SILENT = """(
    mechanism.followed_from IS NOT NULL
    OR mechanism.id IN (SELECT activity_note.mechanism_id FROM activity_note)
    OR mechanism.id IN (SELECT meeting_count.mechanism_id FROM meeting_count WHERE meetings = 0)
)"""

_SILENT = (Activity.dormant, Activity.overdue)

ALL = MechanismFilter()


def mechanisms_on(
    reader: Reader, as_of: AsOf, only: MechanismFilter = ALL, window: Window = EVERYTHING
) -> list[MechanismRow]:
    """The bodies, by name, with their state on the day. Every body is listed whatever the day."""
    narrowing = Narrowing(window)
    narrowing.equal("place.code", only.country and only.country.upper())
    narrowing.equal("mechanism.scope", only.scope)
    narrowing.equal("mechanism.type", only.type)
    narrowing.themed(reader, only.theme)
    if only.silent:
        narrowing.holds(_MAY_BE_SILENT)
    if only.ids is not None:
        narrowing.one_of("entity.id", only.ids)
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, mechanism.type, mechanism.scope, place.code, mechanism.permanence,
               (SELECT CASE WHEN {role_is_said_sql()} THEN tor.post_project_role END
                FROM terms_of_reference AS tor
                WHERE tor.mechanism_id = mechanism.id AND {adopted_sql()}
                ORDER BY tor.version DESC LIMIT 1)
        FROM mechanism JOIN entity ON entity.id = mechanism.id
        LEFT JOIN place ON place.id = mechanism.country_id
        WHERE {narrowing.sql} ORDER BY entity.name, entity.id{window.sql}
        """,
        _Row,
        day=as_of.state_day,
        today=str(today()),
        **narrowing.values,
    )
    states = activities(reader, as_of, [row.id for row in rows])
    rows = [row for row in rows if _wanted(only, states[row.id].state)]
    seats = seat_counts(reader, as_of, [row.id for row in rows])
    return [_listed(row, states[row.id], seats.get(row.id, 0)) for row in rows]


class _Named(Frozen):
    id: str
    name: str


def silent_bodies(reader: Reader, as_of: AsOf) -> list[str]:
    """The ids of the bodies that no longer meet on the day, by name: what ``silent`` narrows a list to."""
    rows = reader.rows(
        "SELECT entity.id, entity.name FROM mechanism JOIN entity ON entity.id = mechanism.id "
        f"WHERE entity.redirect_to IS NULL AND {_MAY_BE_SILENT}",
        _Named,
    )
    states = states_of(reader, as_of, [row.id for row in rows])
    silent = [row for row in rows if states[row.id] in _SILENT]
    return [row.id for row in sorted(silent, key=lambda row: (row.name, row.id))]


def _wanted(only: MechanismFilter, state: Activity) -> bool:
    if only.silent and state not in _SILENT:
        return False
    return only.activity in (None, state)


def count_mechanisms(reader: Reader, window: Window = EVERYTHING) -> int:
    """How many bodies a list with the window's words has."""
    return count_of(reader, "mechanism", window)


def _listed(row: _Row, on_day: ActivityOn, seats: int) -> MechanismRow:
    role = PostProjectRole(row.post_project_role) if row.post_project_role else None
    return MechanismRow(
        Ref(row.id, row.kind, row.name, row.acronym),
        MechanismType(row.type),
        Scope(row.scope),
        row.country,
        Permanence(row.permanence),
        on_day.state,
        seats,
        on_day.last_met,
        role,
        on_day.contested,
    )
