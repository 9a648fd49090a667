"""Actions of single screens, by the place that their keys are told in."""

from __future__ import annotations

from typing import TypedDict, Unpack

from tui.actions import Action


class _More(TypedDict, total=False):
    priority: bool
    display: str
    is_while_typing: bool
    is_fixed: bool
    follows: str


def quiet(name: str, keys: str, label: str, sentence: str, method: str = "", **more: Unpack[_More]) -> Action:
    """An action of a screen, told in help; what it calls is the end of its name, unless said otherwise."""
    called = method or name.partition("_")[2]
    return Action(name, keys, label, sentence, method=called)._replace(**more)


def in_footer(
    name: str, keys: str, label: str, sentence: str, method: str = "", **more: Unpack[_More]
) -> Action:
    """One that has its place in the footer too."""
    return quiet(name, keys, label, sentence, method, **more)._replace(in_footer=True)


def fixed(name: str, keys: str, label: str, sentence: str, method: str = "", **more: Unpack[_More]) -> Action:
    """One whose key stays what it is."""
    return quiet(name, keys, label, sentence, method, **more)._replace(is_fixed=True)
