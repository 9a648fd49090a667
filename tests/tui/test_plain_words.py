"""Words that are read without argparse say what argparse would say; all others go to it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from registry.errors import BadInput
from tui.cli.arguments import add_general
from tui.cli.catalogue import BY_NAME, COMMANDS, Command
from tui.cli.declaring import Declaring
from tui.cli.parsers import Parser, new_parser
from tui.cli.plain_words import Declarations, NotPlainError

_SOME = [
    "Lesotho TWG",
    "2017",
    "",
    "-",
    "--",
    "-1",
    "a=b",
    "--json",
    "--js",
    "--help",
    "-h",
    "--registry",
    "x.db",
]
READ_PLAINLY = {
    "who",
    "sits",
    "find",
    "show",
    "agreements",
    "mechanisms",
    "organisations",
    "people",
}


def declare_of(command: Command) -> Callable[[Declaring], None]:
    declare: Callable[[Declaring], None] = getattr(import_module(command.module), f"arguments_{command.name}")
    return declare


def parser_of(command: Command) -> Parser:
    parser = new_parser(command)
    add_general(parser)
    declare_of(command)(parser)
    return parser


def declarations_of(command: Command) -> Declarations:
    declarations = Declarations()
    add_general(declarations)
    declare_of(command)(declarations)
    return declarations


@settings(deadline=None)
@given(st.data())
def test_plain_words_say_what_argparse_says(data: st.DataObject) -> None:
    command = data.draw(st.sampled_from(COMMANDS))
    parser = parser_of(command)
    try:
        declarations = declarations_of(command)
    except NotPlainError:
        return
    options = sorted(parser._option_string_actions)
    word = st.sampled_from([*_SOME, *options, *(f"{option}=1" for option in options)]) | st.text(max_size=3)
    words = data.draw(st.lists(word, max_size=6))
    plain = declarations.read(words)
    if plain is not None:
        assert vars(plain) == vars(parser.parse_args(words))


@pytest.mark.parametrize("name", sorted(READ_PLAINLY))
def test_the_everyday_questions_are_read_plainly(name: str) -> None:
    declarations = declarations_of(BY_NAME[name])
    words = ["NACOLA"] if name in ("who", "sits", "find", "show") else []
    as_of = [] if name in ("find") else ["--as-of", "2017"]
    given = declarations.read([*words, "--json", *as_of])
    assert given is not None
    assert given.json
    assert declarations.read([*words, *words, "--nothing"]) is None


def test_what_is_wrong_is_told_as_before(run: Callable[..., tuple[int, str, str]]) -> None:
    with pytest.raises(BadInput, match="the following arguments are required: MECHANISM"):
        parser_of(BY_NAME["who"]).parse_args([])
    code, _, told = run("who")
    assert code == 2
    assert "the following arguments are required: MECHANISM" in told
    code, _, told = run("who", "a", "b")
    assert code == 2
    assert "unrecognized arguments: b" in told
    with pytest.raises(SystemExit) as left:
        run("who", "--help")
    assert left.value.code == 0
