"""The commands that make a registry, change it, and keep it."""

from __future__ import annotations

from tui.cli.catalogue.command import Command

MAKING = (
    Command(
        "init",
        "tui.cli.commands.making",
        "make a registry",
        ("interlock init --example", "interlock --registry nairobi.db init --empty"),
    ),
)

KEEPING = (
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
        "remove",
        "tui.cli.commands.removing",
        "take a part or a record out that should not be there",
        (
            'interlock remove a-4liqkojojitb --why "typed twice"',
            "interlock remove NACOLA --dry-run",
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
        "snooze",
        "tui.cli.commands.deciding",
        "let a finding of check rest until a day",
        (
            'interlock snooze dormant_body "Lesotho TWG" --until 2030-01 --why "meets again in 2030"',
            'interlock snooze sources_disagree LM.0304 --until 2030-06 --saying spent --why "asked Finance"',
        ),
    ),
    Command(
        "accept",
        "tui.cli.commands.deciding",
        "let a finding of check rest as long as the same is found",
        (
            'interlock accept member_count_differs "Lesotho TWG" --why "observers are counted elsewhere"',
            'interlock accept dormant-body "Lesotho TWG" --why "its project is over" --json',
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
        "review",
        "tui.cli.commands.reviewing",
        "what waits for a decision on who is who",
        ("interlock review", "interlock review --duplicates"),
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
        "tui.cli.commands.exporting",
        "write the registry for other programs, or a form to send",
        (
            "interlock export lesotho.xlsx --country LS --as-of 2019-05",
            'interlock export roster.xlsx --as roster-form --mechanism "Lesotho TWG"',
        ),
    ),
    Command(
        "import",
        "tui.cli.commands.importing",
        "read files: tables, lists, trees, or a folder of YAML",
        (
            'interlock import members.xlsx --body "Wage Board" --on 2026-05-04 --dry-run',
            'interlock import registry-of-2026 --why "the minutes of May"',
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
    Command(
        "serve",
        "tui.cli.commands.serving",
        "show the terminal UI in a browser",
        ("interlock serve", "interlock --registry nairobi.db serve --port 8080"),
    ),
)
