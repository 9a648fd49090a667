"""What the words around a list of those present say of the event: what sort it was, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence

from registry.terms.events import EventType
from registry.text import clean, fold

_EVENTS = (
    (
        EventType.meeting,
        r"\b(?:meetings?|reunions?|reuniones|reuniao|seance|session|sesion|sessao|заседание|اجتماع)\b",
    ),
    (EventType.workshop, r"\b(?:workshop|atelier|taller|oficina|семинар|ورشة)\b"),
    (EventType.training, r"\b(?:training|formation|capacitacion|formacao|course)\b"),
    (
        EventType.conference,
        r"\b(?:conference(?! (?:room|hall|centre|center|call))|conferencia|symposium|summit|конференция|"
        r"مؤتمر)\b",
    ),
    (EventType.consultation, r"\b(?:consultation|consulta|hearing)\b"),
    (EventType.launch, r"\b(?:launch|lancement|lanzamiento)\b"),
)
_VENUE = re.compile(r"(?:venue|place|lieu|lugar|local)\s*:", re.IGNORECASE)


def kind_of(words: str) -> EventType | None:
    """What sort of event the words name first: the meeting of a training council is a meeting.

    >>> kind_of("Réunion du Conseil de la formation"), kind_of("4th meeting, conference room B")
    (<EventType.meeting: 'meeting'>, <EventType.meeting: 'meeting'>)
    """
    told = fold(words)
    found = [(at.start(), kind) for kind, pattern in _EVENTS if (at := re.search(pattern, told))]
    return min(found)[1] if found else None


def is_no_meeting(event: str) -> bool:
    """Whether an event is of a sort that needs no body: a workshop, a conference."""
    return kind_of(event) not in (None, EventType.meeting)


def venue_in(titles: Sequence[str]) -> str | None:
    """Where it was: behind the word, or in the cell beside it.

    >>> venue_in(["Venue:", "Hall B"]), venue_in(["Lieu : Salle 2"]), venue_in(["Wage Board"])
    ('Hall B', 'Salle 2', None)
    """
    at = _venue_at(titles)
    return clean(" ".join(titles[place] for place in at).split(":", 1)[1]) or None if at else None


def without_venue(titles: Sequence[str]) -> tuple[str, ...]:
    """The lines that say what it was: a conference room makes no conference."""
    at = _venue_at(titles)
    return tuple(title for place, title in enumerate(titles) if place not in at)


def _venue_at(titles: Sequence[str]) -> tuple[int, ...]:
    """The line of the venue, with the one after it where it stands in a cell of its own."""
    for at, title in enumerate(titles):
        if _VENUE.match(title):
            is_alone = not fold(_VENUE.sub("", title)) and at + 1 < len(titles)
            return (at, at + 1) if is_alone else (at,)
    return ()
