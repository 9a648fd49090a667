"""``mechanisms`` and ``agreements``: lists with filters, one row a record."""

from __future__ import annotations

from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.agreements import AgreementFilter, AgreementRow, agreements_on
from registry.questions.existing import Existing, bodies_for
from registry.questions.mechanisms import MechanismFilter, mechanisms_on
from registry.questions.naming import country_code, record_named
from registry.questions.refs import sources_of
from registry.store.reading import Reader
from registry.terms.activity import Activity
from registry.terms.agreements import AgreementStage, AgreementType
from registry.terms.kinds import Kind
from registry.terms.mechanisms import MechanismType, Scope
from tui.cli.arguments import add_as_of, as_of, one_of, whole_number
from tui.cli.as_json import Plain, an_object, plain
from tui.cli.commands.listing import Listing, add_narrowing, id_named, listed
from tui.cli.commands.themes import theme_document, theme_lines
from tui.cli.face import Face
from tui.cli.printing import ref_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_mechanisms(parser: Declaring) -> None:
    """Filters on bodies."""
    parser.add_argument("--country", metavar="CC", help="bodies of a country, by its name or ISO 3166 code")
    parser.add_argument("--scope", help=", ".join(Scope))
    parser.add_argument("--activity", metavar="STATE", help=", ".join(Activity))
    parser.add_argument("--type", metavar="TYPE", help="for example technical_working_group")
    add_narrowing(parser)
    add_as_of(parser)


def answer_mechanisms(arguments: argparse.Namespace, face: Face) -> int:
    """The bodies with their state on the day."""
    only = MechanismFilter(
        None,
        one_of(Scope, "--scope", arguments.scope),
        one_of(MechanismType, "--type", arguments.type),
        one_of(Activity, "--activity", arguments.activity),
        arguments.theme,
    )
    day = as_of(arguments)
    listing = Listing("mechanisms", arguments, face, day)
    with face.reading() as reader:
        only = only._replace(country=country_code(reader, arguments.country))
        if only.theme is not None:
            found = _for_the_theme(reader, listing, day, only)
            return face.tell(lambda: theme_document(reader, found), lambda: theme_lines(found, only.country))
        rows = listing.rows(reader, lambda window: mechanisms_on(reader, day, only, window))
        told = sources_of(reader, [row.ref.id for row in rows]) if face.as_json else {}

    def document() -> Plain:
        return [{**an_object(row), "sources": plain(told.get(row.ref.id, ()))} for row in rows]

    def lines() -> list[str]:
        return listed(
            ("body", "country", "permanence", "activity", "seats"),
            [
                (
                    row.ref.label,
                    row.country or row.scope.label,
                    row.permanence.label,
                    row.shown_activity,
                    str(row.seats),
                )
                for row in rows
            ],
            "body",
            "bodies",
        )

    return face.tell(document, lambda: listing.lines(rows, lines))


def _for_the_theme(reader: Reader, listing: Listing, day: AsOf, only: MechanismFilter) -> list[Existing]:
    listing.refuse_arrangement("the bodies for a theme have an order of their own, and columns")
    found = bodies_for(reader, day, str(only.theme), only)
    fitting = {row.ref.id for row in listing.followed(reader, [one.row for one in found])}
    return [one for one in found if one.row.ref.id in fitting]


def arguments_agreements(parser: Declaring) -> None:
    """Filters on agreements."""
    parser.add_argument("--party", metavar="NAME", help="a party, or a country that parties belong to")
    parser.add_argument("--corridor", metavar="LS-MU", help="origin and destination, by ISO 3166 code")
    parser.add_argument("--type", metavar="TYPE", help="for example mou or trade_union_agreement")
    parser.add_argument("--project", metavar="NAME", help="agreements of this project")
    parser.add_argument("--stage", help="for example negotiation or signed")
    parser.add_argument(
        "--stuck", action="store_true", help="too long in a stage, or an expected date missed"
    )
    parser.add_argument("--expiring", metavar="DAYS", help="that expire within so many days")
    add_narrowing(parser)
    add_as_of(parser)


def answer_agreements(arguments: argparse.Namespace, face: Face) -> int:
    """The agreements with their stage on the day."""
    day = as_of(arguments)
    listing = Listing("agreements", arguments, face, day)
    stage = one_of(AgreementStage, "--stage", arguments.stage)
    type_ = one_of(AgreementType, "--type", arguments.type)
    with face.reading() as reader:
        kinds = [Kind.organisation, Kind.place, Kind.mechanism]
        only = AgreementFilter(
            record_named(reader, arguments.party, kinds).id if arguments.party else None,
            _corridor(arguments.corridor),
            stage,
            arguments.stuck,
            whole_number("--expiring", arguments.expiring, "so many days: 90"),
            arguments.theme,
            type_,
            id_named(reader, arguments.project, [Kind.project]),
        )
        rows = listing.rows(reader, lambda window: agreements_on(reader, day, only, window))
    return face.tell(lambda: plain(rows), lambda: listing.lines(rows, lambda: _agreement_lines(rows)))


def _agreement_lines(rows: list[AgreementRow]) -> list[str]:
    return listed(
        ("agreement", "parties", "corridor", "stage", "entered", "expected"),
        [
            (
                row.ref.label,
                ref_list(party.ref for party in row.parties),
                "-".join(row.corridor) if row.corridor else "",
                f"{row.stage.label if row.stage else 'not recorded'}{', stuck' if row.stuck else ''}",
                row.entered or ("undated" if row.stage else ""),
                row.expected or "",
            )
            for row in rows
        ],
        "agreement",
        "agreements",
    )


def _corridor(text: str | None) -> tuple[str, str] | None:
    if text is None:
        return None
    ends = text.upper().split("-")
    if len(ends) != 2 or not all(len(end) == 2 and end.isalpha() for end in ends):
        raise BadInput(
            f"{text!r} is no corridor", where="--corridor", remedy="two ISO codes, origin first: LS-MU"
        )
    return ends[0], ends[1]
