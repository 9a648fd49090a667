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
        "tui.cli.commands.actors",
        "the organisations, and how many seats each holds",
        (
            "interlock organisations --country LS --type ministry",
            "interlock organisations --filter ministry --as-of 2017",
        ),
    ),
    Command(
        "people",
        "tui.cli.commands.actors",
        "the people, their posts and how many seats each holds",
        ("interlock people", "interlock people --organisation IOM --as-of 2017 --json"),
    ),
    Command(
        "projects",
        "tui.cli.commands.projects",
        "the projects, and whether they run",
        ("interlock projects --country LS", "interlock projects --state running --as-of 2017-06"),
    ),
    Command(
        "agreements",
        "tui.cli.commands.lists",
        "agreements, their stage, and which are stuck",
        ("interlock agreements --corridor LS-MU", "interlock agreements --stuck --as-of 2020-06"),
    ),
    Command(
        "instruments",
        "tui.cli.commands.instruments",
        "policies, plans and evaluations, and how far each has come",
        ("interlock instruments --country LS", "interlock instruments --type policy --as-of 2018-06"),
    ),
    Command(
        "endorsements",
        "tui.cli.commands.instruments",
        "who endorsed an instrument or a project, and who is missing",
        (
            'interlock endorsements "labour migration policy"',
            "interlock endorsements LM.0304 --as-of 2018 --json",
        ),
    ),
    Command(
        "events",
        "tui.cli.commands.events",
        "meetings and other events",
        ("interlock events --during 2017", 'interlock events --mechanism "Lesotho TWG" --type meeting'),
    ),
    Command(
        "forums",
        "tui.cli.commands.events",
        "which countries sit on which regional and global forums",
        ("interlock forums --country LS", "interlock forums --matrix --as-of 2019"),
    ),
    Command(
        "systems",
        "tui.cli.commands.instruments",
        "monitoring systems and tools, and what they are said to do",
        ("interlock systems", "interlock systems --state in_use --country LS --json"),
    ),
    Command(
        "recommendations",
        "tui.cli.commands.projects",
        "what was recommended, answered, and found by reviews",
        (
            "interlock recommendations --evaluation LM.0304",
            "interlock recommendations --status blank --review 2 --json",
        ),
    ),
    Command(
        "sources",
        "tui.cli.commands.evidence",
        "what the registry rests on, and how much is cited from it",
        ("interlock sources", "interlock sources --type minutes --json"),
    ),
    Command(
        "citations",
        "tui.cli.commands.evidence",
        "which passage of which source says what",
        (
            "interlock citations --record NACOLA",
            "interlock citations --kind organisation --from-sources 5 --json",
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
    Command(
        "edit",
        "tui.cli.commands.changing",
        "set fields of a record or of one of its parts",
        (
            'interlock edit NACOLA acronym=NAC --why "as its letterhead has it"',
            'interlock edit "Lesotho TWG" country=Lesotho --source lesotho-evaluation-2019',
        ),
    ),
    Command(
        "add",
        "tui.cli.commands.changing",
        "add a record, or a part of one",
        (
            'interlock add organisation name="Union of Farm Workers" country=LS --why "joined in May"',
            'interlock add seat of="Lesotho TWG" organisation=IOM role=observer --why "as agreed"',
        ),
    ),
    Command(
        "end",
        "tui.cli.commands.changing",
        "end a seat, a post, a body",
        (
            'interlock end s-2f4nq7w3kaxe --on 2024-06 --why "left the board"',
            "interlock end NACOLA --on 2024 --source lesotho-evaluation-2019",
        ),
    ),
    Command(
        "meeting",
        "tui.cli.commands.coordinating",
        "record a meeting with who was there",
        (
            'interlock meeting "Lesotho TWG" --on 2024-05-14 --present IOM --apologies ILO',
            "interlock meeting NACOLA --on 2030-02-01",
        ),
    ),
    Command(
        "confirm",
        "tui.cli.commands.coordinating",
        "confirm that a roster is still true",
        (
            'interlock confirm "Lesotho TWG" --on 2024-06 --source lesotho-evaluation-2019',
            "interlock confirm NACOLA --on 2024 --but IOM --source lesotho-evaluation-2019",
        ),
    ),
    Command(
        "history",
        "tui.cli.commands.journal",
        "what was changed in a record, by whom and why",
        ("interlock history NACOLA", "interlock history --limit 20 --json"),
    ),
    Command(
        "since",
        "tui.cli.commands.journal",
        "what was changed since a day",
        ("interlock since 2026-11", "interlock since 2026-11-23 --json"),
    ),
    Command(
        "undo",
        "tui.cli.commands.journal",
        "take a change back",
        ("interlock undo", "interlock undo 7"),
    ),
    Command(
        "redo",
        "tui.cli.commands.journal",
        "do again what was undone",
        ("interlock redo", "interlock redo 7"),
    ),
    Command(
        "merge",
        "tui.cli.commands.journal",
        "say that two records are one",
        (
            "interlock merge ex-miners-association ex-mineworkers-association",
            'interlock merge "National TWG" "Lesotho TWG" --why "one body, two names"',
        ),
    ),
    Command(
        "unmerge",
        "tui.cli.commands.journal",
        "part two records again",
        (
            "interlock unmerge ex-miners-association",
            'interlock unmerge "National TWG" --why "two bodies after all"',
        ),
    ),
    Command(
        "erase",
        "tui.cli.commands.journal",
        "erase a person's data for good",
        ('interlock erase "Ada Example" --yes', 'interlock erase ada-example --yes --why "asked for it"'),
    ),
    Command(
        "export",
        "tui.cli.commands.keeping",
        "write the registry as a folder of YAML",
        (
            "interlock export registry-of-2026",
            "interlock export registry-of-2026 --journal --include-contacts",
        ),
    ),
    Command(
        "import",
        "tui.cli.commands.keeping",
        "read a folder of YAML",
        (
            "interlock import registry-of-2026 --dry-run",
            'interlock import minutes-of-may --why "the minutes of May"',
        ),
    ),
    Command(
        "backup",
        "tui.cli.commands.keeping",
        "write a consistent copy, while others go on",
        (
            "interlock backup monday.db",
            "interlock --registry postgresql://office@server/registry backup monday.db",
        ),
    ),
    Command(
        "restore",
        "tui.cli.commands.keeping",
        "put a backup in the registry's place",
        (
            "interlock restore monday.db",
            "interlock --registry postgresql://office@server/registry restore monday.db",
        ),
    ),
    Command(
        "copy",
        "tui.cli.commands.keeping",
        "copy a registry between SQLite and PostgreSQL, journal included",
        (
            "interlock copy registry.db postgresql://office@server/registry",
            "interlock copy postgresql://office@server/registry laptop.db",
        ),
    ),
)

BY_NAME = {command.name: command for command in COMMANDS}
