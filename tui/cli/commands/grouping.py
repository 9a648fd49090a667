"""``communities`` and ``core``: who is tied more among themselves, and who stands in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.errors import BadInput
from tui.cli.arguments import number
from tui.cli.as_json import plain
from tui.cli.face import Face
from tui.cli.printing import paragraph, ref_list
from tui.cli.recipes import add_recipe, recipe_asked, recipe_document, recipe_lines

if TYPE_CHECKING:
    import argparse

    from graphs.analyses.grouping import Core, Group, Grouping
    from tui.cli.declaring import Declaring

_NAMED = 6


def arguments_communities(parser: Declaring) -> None:
    """Of which network, and by which seeds."""
    parser.add_argument("--seed", metavar="S", type=number, default=1, help="the first seed (default 1)")
    parser.add_argument("--runs", metavar="N", type=number, help="so many seeds (default 20, fewer if large)")
    add_recipe(parser, "shared-bodies")


def answer_communities(arguments: argparse.Namespace, face: Face) -> int:
    """The communities, the largest first, and how sure each is."""
    from graphs.analyses.grouping import grouping

    recipe, day = recipe_asked(arguments)
    with face.reading() as reader:
        told = grouping(reader, recipe, day, arguments.seed, arguments.runs)
    document = {
        "groups": [plain(group) for group in told.groups],
        "alone": plain(told.alone),
        "modularity": told.modularity,
        "runs": told.runs,
        "seed": told.seed,
        "agreement": told.agreement,
    }
    return face.tell(
        lambda: {"recipe": recipe_document(told.recipe), **document}, lambda: _communities_lines(told)
    )


def _communities_lines(told: Grouping) -> list[str]:
    lines = recipe_lines("Communities", told.recipe)
    if not told.groups:
        return [*lines, "Nobody in it is tied to anybody."]
    for group in told.groups:
        lines += [
            *paragraph(_titled(group, told_once=told.agreement is None)),
            *paragraph(_members(group), "  "),
            "",
        ]
    if told.alone:
        lines += [*paragraph(f"Tied to nobody: {len(told.alone)}."), ""]
    if told.agreement is None:
        return [*lines, *paragraph(f"Modularity {told.modularity:.3f}, of one run (seed {told.seed}).")]
    return lines + paragraph(
        f"Modularity {told.modularity:.3f}, the best of {told.runs} runs (seeds {told.seed} to "
        f"{told.seed + told.runs - 1}), which agree to {told.agreement:.2f} (1: all alike)."
    )


def _titled(group: Group, *, told_once: bool) -> str:
    size = "1 member" if len(group.members) == 1 else f"{len(group.members)} members"
    if told_once:
        return f"{group.label}: {size}"
    return f"{group.label}: {size}; {group.stability:.0%} of its pairs came together in a run"


def _members(group: Group) -> str:
    more = len(group.members) - _NAMED
    return ref_list(group.members[:_NAMED]) + (f", and {more} more: --json lists them" if more > 0 else "")


def arguments_core(parser: Declaring) -> None:
    """Of which network."""
    add_recipe(parser, "shared-bodies")


def answer_core(arguments: argparse.Namespace, face: Face) -> int:
    """The core of a network, and how well core and periphery can be told apart."""
    from graphs.analyses.grouping import core_of

    recipe, day = recipe_asked(arguments)
    try:
        with face.reading() as reader:
            told = core_of(reader, recipe, day)
    except ValueError as problem:
        raise BadInput(str(problem), where="--recipe", remedy="shared-bodies or shared-members") from problem
    return face.tell(
        lambda: {
            "recipe": recipe_document(told.recipe),
            "core": plain(told.core),
            "periphery": told.periphery,
            "fit": told.fit,
        },
        lambda: _core_lines(told),
    )


def _core_lines(told: Core) -> list[str]:
    lines = recipe_lines("Core and periphery", told.recipe)
    if told.fit is None:
        return [*lines, *paragraph("No core can be told from a periphery: too few, or all tied alike.")]
    lines += paragraph(f"Core: {len(told.core)}, the most central first; periphery: {told.periphery}.")
    lines += [line for ref in told.core for line in paragraph(ref.label, "  ")]
    return [*lines, "", *paragraph(f"The division fits what is recorded to {told.fit:.2f} (1: perfectly).")]
