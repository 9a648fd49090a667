"""The form for a roster, as both sides of it know it: its sheets, columns, words, and what was sent."""

from __future__ import annotations

from registry.frozen import Frozen
from registry.terms.seats import Constituency, Role

ROSTER, WORDS, SENT = "Roster", "Words", "interlock-form"
"""The sheets: what is filled in, what the words mean, and (hidden) what was sent."""
VERSION = "1"
FILLED_IN = "Filled in on:"
"""What stands beside the cell for the day."""
EMPTY_ROWS = 20
"""Rows for seats that the registry does not know."""

YES, LEFT, CHANGED = "yes", "left", "changed"
ANSWERS = {
    YES: "The seat is still held. What was corrected in the row was always so.",
    LEFT: "Nobody holds this seat any more (“no” is read so too). Say in “Until” when it ended, if you know.",
    CHANGED: "Somebody else holds it now, or in another role. Correct the row; say in “Since” from when.",
}

ORGANISATION, PERSON, COUNTRY = "Organisation", "Person", "Country"
ROLE, POST, SIDE = "Role", "Role in your words", "Side"
SINCE, UNTIL, ANSWER, NOTE = "Since", "Until", "Still true?", "Note"
TITLES = {
    ORGANISATION: 34,
    PERSON: 26,
    COUNTRY: 16,
    ROLE: 14,
    POST: 22,
    SIDE: 18,
    SINCE: 12,
    UNTIL: 12,
    ANSWER: 11,
    NOTE: 36,
}
"""The columns that are filled in, with their widths in characters."""
SEAT_ID = "Seat id"
IDS = (SEAT_ID, "Organisation id", "Person id", "Country id")
"""The columns behind them, hidden and locked."""

ROLE_WORDS = {
    Role.chair: "Leads the body and its meetings.",
    Role.co_chair: "Leads it together with somebody else.",
    Role.vice_chair: "Leads it when the chair is away.",
    Role.secretariat: "The organisation that prepares meetings and keeps the papers.",
    Role.secretary: "The person who does so.",
    Role.facilitator: "Helps the body work, without leading it.",
    Role.co_facilitator: "Does so together with somebody else.",
    Role.member: "Sits on the body in its own right.",
    Role.alternate: "Comes when a member cannot.",
    Role.observer: "Is present, and does not decide.",
    Role.focal_point: "Is the one to turn to in an organisation or country.",
    Role.resource_person: "Is asked for knowledge.",
    Role.lead: "Leads a strand of the work.",
    Role.other: "None of these: say it in your words in the next column.",
}
SIDE_WORDS = {
    Constituency.government: "Ministries, departments, public authorities.",
    Constituency.employers: "Employers' organisations.",
    Constituency.workers: "Trade unions.",
    Constituency.un_igo: "The United Nations and other intergovernmental organisations.",
    Constituency.civil_society: "Associations, churches, non-governmental organisations.",
    Constituency.migrants: "Organisations of migrants or of returned migrants.",
    Constituency.private_recruitment: "Recruitment agencies and their associations.",
    Constituency.private_other: "Other private companies.",
    Constituency.academia: "Universities and research institutes.",
    Constituency.donor: "Those who pay for the work.",
    Constituency.media: "Press and broadcasting.",
    Constituency.other: "None of these.",
}


class Holder(Frozen):
    """Who holds a seat, or fills it: a record's id and name."""

    id: str
    name: str


class SentRow(Frozen):
    """A seat as it was sent. What was not known is empty."""

    seat: str
    organisation: Holder
    person: Holder
    country: Holder
    role: str
    post: str
    side: str
    since: str
    until: str

    def texts(self) -> tuple[str, ...]:
        """The row as the hidden sheet has it."""
        return (self.seat, *self.organisation, *self.person, *self.country, *self[4:])

    @classmethod
    def of_texts(cls, texts: tuple[str, ...]) -> SentRow:
        """The row again."""
        holders = (Holder(*texts[1:3]), Holder(*texts[3:5]), Holder(*texts[5:7]))
        return cls(texts[0], *holders, *texts[7:12])

    def shown(self) -> dict[str, str]:
        """The row as the form shows it, by title."""
        names = (self.organisation.name, self.person.name, self.country.name)
        return dict(zip(TITLES, (*names, *self[4:], "", ""), strict=True))
