"""What is recorded already of the meeting that a form is about, and what a form can still set right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from registry.frozen import Frozen
from registry.questions.attending import Expected, MeetingOn, Noted
from registry.questions.refs import Ref
from registry.terms.events import AttendanceStatus, EventStatus
from tui.keys.in_use import save_key

CORRECTED_HERE = (AttendanceStatus.present, AttendanceStatus.apologies, AttendanceStatus.absent)
"""Between these a form changes what is recorded; a substitute and who was there from afar stay."""
_NOT_HELD = (EventStatus.cancelled, EventStatus.postponed)


class RecordedMeeting(Frozen):
    """The recorded meeting of a date, laid beside the roster of that date."""

    event: Ref
    minutes: Ref | None
    noted: Mapping[Ref, Noted]
    """By the roster's line."""
    guests: tuple[Ref, ...]
    refusal: str
    """Why nothing can be added to it here; empty where it can."""
    others: int
    """How many more meetings of the body are recorded with the date."""

    @property
    def words(self) -> str:
        """That it is recorded, and what becomes of what is saved."""
        if self.refusal:
            return self.refusal
        more = f"; {self.others} more that day" if self.others else ""
        return f"recorded already{more}: shown is what is known, and {save_key()} adds to it"


def laid_beside(sheet: Sequence[Expected], meetings: Sequence[MeetingOn]) -> RecordedMeeting | None:
    """The first of the meetings, with what it says of each line of the roster; None where there is none."""
    if not meetings:
        return None
    first = meetings[0]
    noted: dict[Ref, Noted] = {}
    guests: list[Ref] = []
    on_sheet = {line.who for line in sheet}
    # Who was stood in for was not there, whatever else is noted of them: the substitute comes last.
    for one in sorted(first.attended, key=lambda one: one.in_place_of is not None):
        lines = [one.in_place_of] if one.in_place_of else [ref for ref in one.who if ref in on_sheet][:1]
        if lines and lines[0] in on_sheet:
            noted[lines[0]] = one
        else:
            guests += one.who[:1]
    refusal = ""
    if first.status in _NOT_HELD:
        refusal = (
            f"recorded as {first.status.label}; first, in a shell: interlock edit {first.ref.id} status=held"
        )
    return RecordedMeeting(first.ref, first.minutes, noted, tuple(guests), refusal, len(meetings) - 1)


def why_it_stays(noted: Noted, wanted: AttendanceStatus | None) -> str:
    """Why a form cannot put another mark in the place of what is recorded; empty where it can."""
    who = noted.who[0].label
    if wanted == noted.status and noted.status is not AttendanceStatus.substitute:
        return ""
    if noted.status not in CORRECTED_HERE:
        what = f"{who} is recorded here as {noted.status.label}"
        return f"{what}; another mark needs a shell: interlock edit {noted.row} status=…"
    if wanted is AttendanceStatus.substitute and noted.status is AttendanceStatus.present:
        return f"{who} is recorded as present: save apologies or absent first, then who came instead"
    if wanted is None:
        return f"{who} is recorded as {noted.status.label}, and a record is not unsaid here: interlock undo"
    return ""
