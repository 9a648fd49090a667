"""What the commands that list records share: their filters, and how their rows are printed."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from registry.questions.naming import record_named
from registry.store.reading import Reader
from registry.terms import Kind
from tui.cli.printing import table


def add_narrowing(parser: argparse.ArgumentParser) -> None:
    """The filters that every list of records with names and themes has."""
    parser.add_argument("--theme", metavar="T", help="with a theme that holds these words")
    parser.add_argument(
        "--filter", metavar="WORDS", default="", help="only names that hold all of these words"
    )


def add_country(parser: argparse.ArgumentParser) -> None:
    """The filter on a country."""
    parser.add_argument("--country", metavar="CC", help="of a country, by its name or ISO 3166 code")


def id_named(reader: Reader, name: str | None, kinds: Sequence[Kind] = ()) -> str | None:
    """The id of the record that an option names; None where it names none. Raises as record_named."""
    return None if name is None else record_named(reader, name, kinds).id


def listed(titles: Sequence[str], rows: Sequence[Sequence[str]], one: str, many: str) -> list[str]:
    """The rows as a table, and how many there are."""
    count = f"{len(rows)} {one if len(rows) == 1 else many}"
    return [*table(titles, rows), "", count] if rows else [f"No {many} fit."]
