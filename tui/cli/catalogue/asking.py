"""The commands that ask."""

from __future__ import annotations

from tui.cli.catalogue.command import Command

ASKING = (
    Command(
        "home",
        "tui.cli.commands.opening",
        "what is in the registry, what needs attention, what changed last",
        ("interlock home", "interlock home --as-of 2017 --json"),
    ),
    Command(
        "find",
        "tui.cli.commands.finding",
        "find records by any of their names",
        ("interlock find nacola", 'interlock find "tecnical working group" --kind mechanism'),
    ),
    Command(
        "show",
        "tui.cli.commands.showing",
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
        "tui.cli.commands.sitting",
        "on which bodies an organisation, person or country sits",
        ('interlock sits "Lesotho Ministry of Home Affairs"', "interlock sits IOM --as-of 2017 --json"),
    ),
    Command(
        "overlaps",
        "tui.cli.commands.overlapping",
        "which bodies share organisations or people, and how far",
        ('interlock overlaps "Lesotho TWG" "Lesotho NCC" --as-of 2017', "interlock overlaps --top 5 --json"),
    ),
    Command(
        "measures",
        "tui.cli.commands.measuring",
        "who is most central and who brokers, by measures of networks",
        ("interlock measures --as-of 2017", "interlock measures --recipe seats --measure betweenness --json"),
    ),
    Command(
        "communities",
        "tui.cli.commands.grouping",
        "who is tied more among themselves than with the rest, and how surely",
        ("interlock communities --as-of 2017", "interlock communities --recipe projects --json"),
    ),
    Command(
        "core",
        "tui.cli.commands.grouping",
        "who stands in the core of a network, and who around it",
        ("interlock core --as-of 2017", "interlock core --recipe shared-members --json"),
    ),
    Command(
        "bridges",
        "tui.cli.commands.hanging",
        "the records and ties that hold parts of a network together",
        ("interlock bridges", "interlock bridges --recipe all-ties --as-of 2017 --json"),
    ),
    Command(
        "without",
        "tui.cli.commands.hanging",
        "what falls apart without somebody",
        ("interlock without IOM --as-of 2017", "interlock without UNDP --recipe all-ties --json"),
    ),
    Command(
        "network",
        "tui.cli.commands.drawing",
        "who is around a record, drawn in the terminal",
        ("interlock network KNOMAD", "interlock network NACOLA --hops 1 --as-of 2017"),
    ),
    Command(
        "path",
        "tui.cli.commands.walking",
        "how two records are tied, with who says so of each tie",
        ('interlock path KNOMAD "Lesotho TWG"', "interlock path IOM ILO --via seats,projects --json"),
    ),
    Command(
        "reach",
        "tui.cli.commands.walking",
        "how far a message gets from somebody through bodies",
        ("interlock reach IOM --as-of 2017", 'interlock reach "Lesotho Ministry of Home Affairs" --json'),
    ),
    Command(
        "compare",
        "tui.cli.commands.comparing",
        "who joined, left or changed between two dates, on a body or in a whole network",
        (
            'interlock compare "Lesotho TWG" --from 2016 --to 2017',
            'interlock compare "Lesotho TWG" --from 2017 --to 2020 --json',
        ),
    ),
    Command(
        "composition",
        "tui.cli.commands.composing",
        "who makes up a body, side by side, against its rules or your own",
        (
            "interlock composition NACOLA --as-of 2019-05",
            'interlock composition "Lesotho TWG" --as-of 2017 --rules rules.toml --json',
        ),
    ),
    Command(
        "continuity",
        "tui.cli.commands.continuity",
        "who would be lost with a body, and what takes over",
        (
            'interlock continuity "Lesotho TWG"',
            'interlock continuity "Lesotho TWG" --as-of 2019-05 --json',
        ),
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
        "corridor",
        "tui.cli.commands.corridors",
        "the history of a corridor of workers, in one line of time",
        ("interlock corridor LS-MU", "interlock corridor Lesotho Mauritius --as-of 2018 --json"),
    ),
    Command(
        "instruments",
        "tui.cli.commands.instruments",
        "policies, plans and evaluations, and how far each has come",
        ("interlock instruments --country LS", "interlock instruments --type policy --as-of 2018-06"),
    ),
    Command(
        "endorsements",
        "tui.cli.commands.endorsing",
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
        "tui.cli.commands.forums",
        "which countries sit on which regional and global forums",
        ("interlock forums --country LS", "interlock forums --matrix --as-of 2019 -o forums.xlsx"),
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
        "due",
        "tui.cli.commands.upkeep",
        "what comes next by date, and what is overdue",
        ("interlock due --within 90", "interlock due --country LS --as-of 2018-01 --json"),
    ),
    Command(
        "attendance",
        "tui.cli.commands.upkeep",
        "how often each holder of a seat came to the meetings of a body",
        (
            'interlock attendance "Global Project Board"',
            "interlock attendance NACOLA --from 2024-01 --to 2024-12 --json",
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
        "brief",
        "tui.cli.commands.briefing",
        "write an annex about a record, with numbered sources",
        ("interlock brief Lesotho --as-of 2019-05 -o lesotho.docx", "interlock brief LS-MU -o corridor.md"),
    ),
    Command(
        "map",
        "tui.cli.commands.mapping",
        "write a map of who is tied to whom, as one HTML file",
        (
            'interlock map "Lesotho TWG" --hops 2 -o twg.html',
            "interlock map --draw overlaps --country LS --as-of 2017 -o overlaps.html",
        ),
    ),
    Command(
        "check",
        "tui.cli.commands.checking",
        "what needs attention, by severity, with who says so",
        ("interlock check --country LS --as-of 2019-05", "interlock check --fail-on error --json"),
    ),
    Command(
        "verify",
        "tui.cli.commands.evidence",
        "check the registry, its journal and its quotes",
        ("interlock verify", "interlock verify --documents ./documents"),
    ),
    Command(
        "keys",
        "tui.cli.commands.keys",
        "the keys of the terminal UI, and a file for other ones",
        ("interlock keys", "interlock keys --as-file"),
    ),
)
