"""Terms for meetings and other events, and for who was there."""

from __future__ import annotations

from enum import auto

from registry.terms.base import Term


class EventType(Term):
    """What sort of event."""

    meeting = auto()
    workshop = auto()
    training = auto()
    conference = auto()
    consultation = auto()
    launch = auto()
    visit = auto()
    mission = auto()
    other = auto()


class EventStatus(Term):
    """Whether an event took place."""

    planned = auto()
    held = auto()
    postponed = auto()
    cancelled = auto()
    unknown = auto()


class EventState(Term):
    """Whether an event took place, as of a day; what was held after the day lies ahead of it."""

    planned = auto()
    held = auto()
    postponed = auto()
    cancelled = auto()
    unknown = auto()
    ahead = auto()


class AttendanceStatus(Term):
    """Whether somebody was there; a substitute was there in another's place."""

    present = auto()
    remote = auto()
    substitute = auto()
    apologies = auto()
    absent = auto()


class AttendanceFunction(Term):
    """In what function somebody was there. Attending is not membership."""

    chair = auto()
    co_chair = auto()
    member = auto()
    observer = auto()
    speaker = auto()
    facilitator = auto()
    organiser = auto()
    host = auto()
    participant = auto()
    supporter = auto()
