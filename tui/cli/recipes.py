"""Which network a command is about: the options of a recipe, and how it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.holders import HolderKind
from tui.cli.arguments import add_as_of, as_of, one_of, whole_number
from tui.cli.as_json import Plain, an_object
from tui.cli.printing import heading, paragraph

if TYPE_CHECKING:
    import argparse

    from graphs.networks.recipes import NetworkKind, Recipe
    from tui.cli.declaring import Declaring

RECIPES = "seats, shared-bodies, shared-members, agreements, projects, all-ties"
"""The networks, as help lists them: their enumeration is loaded where a network is measured."""


def add_recipe(parser: Declaring, usual: str) -> None:
    """The options of a recipe, and its day."""
    add_network(parser, usual)
    add_as_of(parser)


def add_network(parser: Declaring, usual: str) -> None:
    """The options of a recipe without its day."""
    parser.add_argument("--recipe", metavar="R", default=usual, help=f"{RECIPES} (default {usual})")
    parser.add_argument("--by", metavar="WHOM", help="who sits: organisation (default), person or country")
    parser.add_argument("--certain", action="store_true", help="leave out what is only possible on the day")
    parser.add_argument(
        "--weights", metavar="W", help="of what two share: newman, 1/(k-1) (the default), raw or jaccard"
    )
    parser.add_argument("--min", metavar="N", help="tied where they share at least so many (default 1)")


def refuse_network(arguments: argparse.Namespace, usual: str, why: str) -> None:
    """Raise BadInput where an option of a recipe is given that has nothing to say."""
    given = {
        "--recipe": arguments.recipe != usual,
        "--by": arguments.by is not None,
        "--certain": arguments.certain,
        "--weights": arguments.weights is not None,
        "--min": arguments.min is not None,
    }
    if wrong := [option for option, is_given in given.items() if is_given]:
        raise BadInput(why, where=wrong[0], remedy="leave it out")


def recipe_asked(arguments: argparse.Namespace) -> tuple[Recipe, AsOf]:
    """The recipe that the options name, and its day. Raises BadInput and BadDate."""
    day = as_of(arguments)
    return recipe_of(arguments, day), day


def recipe_of(arguments: argparse.Namespace, day: AsOf) -> Recipe:
    """The recipe on a day. Raises BadInput for an option that does not fit it."""
    from graphs.networks.projection import Weighting
    from graphs.networks.recipes import NetworkKind, recipe_on

    network = one_of(NetworkKind, "--recipe", arguments.recipe)
    assert network is not None  # noqa: S101 - the option has a default
    recipe = recipe_on(network, day)._replace(certain_only=arguments.certain)
    if (by := one_of(HolderKind, "--by", arguments.by)) is not None:
        _needs(recipe.is_of_seats, "--by", network)
        recipe = recipe._replace(by=by)
    if (weighting := one_of(Weighting, "--weights", arguments.weights)) is not None:
        _needs(recipe.is_projected, "--weights", network)
        recipe = recipe._replace(weighting=weighting)
    if (least := whole_number("--min", arguments.min, "a number from 1 on")) is not None:
        _needs(recipe.is_projected, "--min", network)
        if least < 1:
            raise BadInput("who shares nothing is not tied", where="--min", remedy="a number from 1 on")
        recipe = recipe._replace(least=least)
    return recipe


def _needs(fits: bool, option: str, network: NetworkKind) -> None:
    if not fits:
        raise BadInput(
            f"{option} says nothing of the network {str(network).replace('_', '-')}",
            where=option,
            remedy="leave it out, or name another --recipe",
        )


def recipe_document(recipe: Recipe) -> dict[str, Plain]:
    """The recipe with its sentence; what does not matter in it is null."""
    document = an_object(recipe)
    if not recipe.is_of_seats:
        document["by"] = None
    if not recipe.is_projected:
        document["weighting"] = document["least"] = None
    if not recipe.has_all_ties:
        document["ties"] = None
    return {**document, "sentence": recipe.sentence}


def recipe_lines(title: str, recipe: Recipe) -> list[str]:
    """The head of an answer: what it is, of which network."""
    return [*heading(title, f"as of {recipe.as_of}"), *paragraph(f"Of {recipe.sentence}."), ""]
