"""``bridges`` and ``without``: what coordination hangs on, and what falls apart without somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.errors import BadInput
from registry.questions.holders import HOLDER_OF
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.terms.kinds import Kind
from tui.cli.as_json import plain
from tui.cli.face import Face
from tui.cli.printing import paragraph, ref_list, table
from tui.cli.recipes import add_recipe, recipe_asked, recipe_document, recipe_lines

if TYPE_CHECKING:
    import argparse

    from graphs.analyses.fragility import Absence, Fragility
    from tui.cli.declaring import Declaring

_SHOWN = 20


def arguments_bridges(parser: Declaring) -> None:
    """Of which network."""
    add_recipe(parser, "seats")


def answer_bridges(arguments: argparse.Namespace, face: Face) -> int:
    """The records and ties without which a part of the network falls into several."""
    from graphs.analyses.fragility import fragility

    recipe, day = recipe_asked(arguments)
    with face.reading() as reader:
        told = fragility(reader, recipe, day)
    return face.tell(
        lambda: {
            "recipe": recipe_document(told.recipe),
            "parts": list(told.parts),
            "cut_points": [plain(point.ref) for point in told.cut_points],
            "bridges": [[plain(tie.a), plain(tie.b)] for tie in told.bridges],
            "cut_off": {
                "cut_points": [{"parts": one.parts, "cut_off": one.cut_off} for one in told.cut_points],
                "bridges": [tie.cut_off for tie in told.bridges],
            },
        },
        lambda: _bridges_lines(told),
    )


def _bridges_lines(told: Fragility) -> list[str]:
    lines = recipe_lines("What the network hangs on", told.recipe)
    sizes = ", ".join(map(str, told.parts[:8])) + (", …" if len(told.parts) > 8 else "")
    parts = "1 connected part" if len(told.parts) == 1 else f"{len(told.parts)} connected parts"
    lines += paragraph(f"{parts}, of {sizes} records." if told.parts else "There is nobody in it.")
    if told.cut_points:
        lines += ["", *paragraph("Without one of these, so many records lose the rest of their part:")]
        rows = [(one.ref.label, str(one.cut_off), str(one.parts)) for one in told.cut_points[:_SHOWN]]
        lines += [*table(("record", "cut off", "parts"), rows), *_rest(len(told.cut_points))]
    if told.bridges:
        lines += ["", *paragraph("Ties on which alone so many records hang:")]
        ties = [(tie.a.label, tie.b.label, str(tie.cut_off)) for tie in told.bridges[:_SHOWN]]
        lines += [*table(("from", "to", "cut off"), ties), *_rest(len(told.bridges))]
    if told.parts and not (told.cut_points or told.bridges):
        lines += ["", *paragraph("No single record or tie holds any part of it together.")]
    return lines


def _rest(count: int) -> list[str]:
    return [f"and {count - _SHOWN} more: --json lists them all"] if count > _SHOWN else []


def arguments_without(parser: Declaring) -> None:
    """Without whom, in which network."""
    parser.add_argument("name", metavar="NAME", help="an organisation, person, country or body")
    add_recipe(parser, "seats")


def answer_without(arguments: argparse.Namespace, face: Face) -> int:
    """What falls apart if somebody leaves: with all offices and units."""
    from graphs.analyses.fragility import absence
    from graphs.networks.recipes import NetworkKind

    recipe, day = recipe_asked(arguments)
    with face.reading() as reader:
        record = record_named(reader, arguments.name)
        if arguments.by is None and recipe.is_of_seats:
            recipe = recipe._replace(by=HOLDER_OF.get(Kind(record.kind), recipe.by))
        if recipe.is_of_seats and record.kind not in (*HOLDER_OF, Kind.mechanism):
            remedy = "add --recipe all-ties"
            raise BadInput(f"{record.label} has no seats and holds none", where="without", remedy=remedy)
        if recipe.network is NetworkKind.shared_members and record.kind != Kind.mechanism:
            raise BadInput(
                f"{record.label} is no body",
                where="--recipe shared-members",
                remedy="name a body, or --recipe seats",
            )
        told = absence(reader, recipe, day, record)
    return face.tell(
        lambda: {
            "recipe": recipe_document(told.recipe),
            "gone": plain(told.gone),
            "left_alone": plain(told.left_alone),
            "cut_off": plain(told.cut_off),
            "components_before": told.components_before,
            "components_after": told.components_after,
            "bodies_without_chair": plain(told.bodies_without_chair),
        },
        lambda: _without_lines(told, record),
    )


def _without_lines(told: Absence, record: Ref) -> list[str]:
    lines = recipe_lines(f"Without {record.label}", told.recipe)
    if not told.gone and not told.bodies_without_chair:
        return [*lines, *paragraph(f"{record.label} has no ties in it: nothing falls apart.")]
    also = [ref for ref in told.gone if ref.id != record.id]
    if also:
        lines += paragraph(f"Gone with it: {ref_list(also)}.")
    lines += paragraph(f"Connected parts: {told.components_before} before, {told.components_after} after.")
    if told.bodies_without_chair:
        lines += ["", "Nobody else is recorded as leading:", *_named(told.bodies_without_chair)]
    if told.left_alone:
        lines += [
            "",
            f"Left without any tie in this network: {len(told.left_alone)}",
            *_named(told.left_alone),
        ]
    for group in told.cut_off:
        lines += ["", f"Cut off from the rest, together: {len(group)}", *_named(group)]
    if not (told.bodies_without_chair or told.left_alone or told.cut_off):
        lines += ["", "Nobody is cut off."]
    return lines


def _named(refs: tuple[Ref, ...]) -> list[str]:
    return [*(line for ref in refs[:_SHOWN] for line in paragraph(ref.label, "  ")), *_rest(len(refs))]
