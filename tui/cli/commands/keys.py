"""The keys of the terminal UI, and a file to begin with for other ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli.as_json import Plain
from tui.cli.face import Face
from tui.cli.printing import say, table

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_keys(parser: Declaring) -> None:
    """The form of the answer."""
    parser.add_argument(
        "--as-file", action="store_true", help="a file of keys to begin with, as keys.toml is written"
    )


def answer_keys(arguments: argparse.Namespace, face: Face) -> int:
    """The actions, their keys as they are in use, and what each does."""
    # Here, not above: they load Textual, which no other command needs.
    from tui.keys.names import shown_keys, written_keys
    from tui.keys.remapping import as_file, keys_file, remapped_keys
    from tui.keys.sections import remappable

    remapped = remapped_keys()
    if arguments.as_file:
        say(*as_file(remapped))
        return 0
    actions = [(name, remapped.get(name, a.keys), a.sentence) for name, a in remappable().items()]

    def document() -> Plain:
        return [{"action": name, "keys": written_keys(keys), "does": does} for name, keys, does in actions]

    def lines() -> list[str]:
        rows = [(name, shown_keys(keys), does) for name, keys, does in actions]
        return [*table(("action", "keys", "what it does"), rows), "", f"Other keys: {keys_file()}"]

    return face.tell(document, lines)
