"""``organisations`` and ``people``: who there is, and on how many bodies each sits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.questions.naming import country_code
from registry.questions.organisations import OrganisationFilter, organisations_on
from registry.questions.people import PersonFilter, PersonRow, people_on
from registry.terms.actors import OrganisationType
from registry.terms.kinds import Kind
from tui.cli.arguments import add_as_of, as_of, one_of
from tui.cli.as_json import plain
from tui.cli.commands.listing import Listing, add_country, add_narrowing, id_named, listed
from tui.cli.face import Face

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_organisations(parser: Declaring) -> None:
    """Filters on organisations."""
    add_country(parser)
    parser.add_argument("--type", metavar="TYPE", help="for example ministry or workers_organisation")
    add_narrowing(parser)
    add_as_of(parser)


def answer_organisations(arguments: argparse.Namespace, face: Face) -> int:
    """The organisations with the seats that they hold on the day."""
    day = as_of(arguments)
    listing = Listing("organisations", arguments, face, day)
    type_ = one_of(OrganisationType, "--type", arguments.type)
    with face.reading() as reader:
        only = OrganisationFilter(country_code(reader, arguments.country), type_, arguments.theme)
        rows = listing.rows(reader, lambda window: organisations_on(reader, day, only, window))

    def lines() -> list[str]:
        return listed(
            ("organisation", "type", "country", "seats"),
            [(row.ref.label, row.classification.label, row.country or "", str(row.seats)) for row in rows],
            "organisation",
            "organisations",
        )

    return face.tell(lambda: plain(rows), lambda: listing.lines(rows, lines))


def arguments_people(parser: Declaring) -> None:
    """Filters on people."""
    parser.add_argument("--organisation", metavar="NAME", help="who has or had a post in it")
    add_narrowing(parser)
    add_as_of(parser)


def answer_people(arguments: argparse.Namespace, face: Face) -> int:
    """The people with the posts and seats that they hold on the day."""
    day = as_of(arguments)
    listing = Listing("people", arguments, face, day)
    with face.reading() as reader:
        employer = id_named(reader, arguments.organisation, [Kind.organisation])
        rows = listing.rows(
            reader, lambda window: people_on(reader, day, PersonFilter(employer, arguments.theme), window)
        )

    def lines() -> list[str]:
        return listed(
            ("person", "posts", "seats"),
            [(row.ref.label, _posts(row), str(row.seats)) for row in rows],
            "person",
            "people",
        )

    return face.tell(lambda: plain(rows), lambda: listing.lines(rows, lines))


def _posts(row: PersonRow) -> str:
    return "; ".join(f"{held.post}, {held.organisation.label}" for held in row.posts)
