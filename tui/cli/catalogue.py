"""Which commands there are, in the order in which help lists them, and where each one lives."""

from __future__ import annotations

from typing import NamedTuple


class Command(NamedTuple):
    """A command: its module holds ``arguments_NAME(parser)`` and ``answer_NAME(arguments, face)``."""

    name: str
    module: str
    summary: str
    examples: tuple[str, str]


COMMANDS = (
    Command(
        "init",
        "tui.cli.commands.making",
        "make a registry",
        ("interlock init --example", "interlock --registry nairobi.db init --empty"),
    ),
    Command(
        "find",
        "tui.cli.commands.finding",
        "find records by any of their names",
        ("interlock find nacola", 'interlock find "tecnical working group" --kind mechanism'),
    ),
    Command(
        "show",
        "tui.cli.commands.finding",
        "all that is recorded of one thing, with sources and conflicts",
        ("interlock show LM.0304", "interlock show NACOLA --json"),
    ),
    Command(
        "who",
        "tui.cli.commands.seats",
        "who sits on a body, today or on any day",
        ('interlock who "Lesotho TWG"', 'interlock who "Lesotho TWG" --as-of 2017'),
    ),
    Command(
        "sits",
        "tui.cli.commands.seats",
        "on which bodies an organisation, person or country sits",
        ('interlock sits "Lesotho Ministry of Home Affairs"', "interlock sits IOM --as-of 2017 --json"),
    ),
    Command(
        "mechanisms",
        "tui.cli.commands.lists",
        "the coordination bodies, and whether they still meet",
        ("interlock mechanisms --country LS", "interlock mechanisms --activity dormant --as-of 2019-05"),
    ),
    Command(
        "organisations",
        "tui.cli.commands.lists",
        "the organisations, and how many seats each holds",
        ("interlock organisations", "interlock organisations --filter ministry --as-of 2017"),
    ),
    Command(
        "agreements",
        "tui.cli.commands.lists",
        "agreements, their stage, and which are stuck",
        ("interlock agreements --corridor LS-MU", "interlock agreements --stuck --as-of 2020-06"),
    ),
    Command(
        "citations",
        "tui.cli.commands.evidence",
        "which passage of which source says what",
        (
            "interlock citations --record NACOLA",
            "interlock citations --source lesotho-evaluation-2019 --json",
        ),
    ),
    Command(
        "map",
        "tui.cli.commands.mapping",
        "write a map of who is tied to whom, as one HTML file",
        ('interlock map "Lesotho TWG" -o twg.html', "interlock map IOM --hops 2 --as-of 2017 -o iom.html"),
    ),
    Command(
        "verify",
        "tui.cli.commands.evidence",
        "check the registry, its journal and its quotes",
        ("interlock verify", "interlock verify --documents ./documents"),
    ),
)

BY_NAME = {command.name: command for command in COMMANDS}
