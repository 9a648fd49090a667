"""JSON with its doubts refused: a key that stands twice, NaN, depth; each named with its line."""

from __future__ import annotations

import json
import re
from typing import Any

from registry.errors import BadInput

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|-?Infinity|NaN|\n', re.DOTALL)


class _Doubtful(Exception):
    pass


def read_json(text: str, name: str, first_line: int = 1) -> Any:  # noqa: ANN401 - what json.loads gives
    """The values, numbers as their text. Raises BadInput with file and line."""
    try:
        return json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=_once_each,
            parse_int=str,
            parse_float=str,
            parse_constant=_refuse,
        )
    except json.JSONDecodeError as problem:
        where = f"{name} line {problem.lineno + first_line - 1}"
        what = f"is not JSON: {problem.msg}"
        raise BadInput(what, where=where, remedy="is the file whole?") from problem
    except RecursionError as problem:
        raise BadInput("is nested too deeply", where=name, remedy="write lists of records") from problem
    except _Doubtful as problem:
        what, line = _first_doubt(text)
        raise BadInput(what, where=f"{name} line {line + first_line - 1}", remedy="mend it") from problem


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    entry = dict(pairs)
    if len(entry) != len(pairs):
        raise _Doubtful
    return entry


def _refuse(word: str) -> None:
    raise _Doubtful(word)


def _first_doubt(text: str) -> tuple[str, int]:
    """What is doubtful, and the line; the parser does not say where it met it."""
    line, before = 1, ""
    keys: list[set[str]] = []
    for match in _TOKEN.finditer(text):
        sign = match.group()
        if sign == "\n":
            line += 1
            continue
        if sign in ("NaN", "Infinity", "-Infinity"):
            return f"{sign} is no number of JSON", line
        if sign == "{":
            keys.append(set())
        elif sign == "[":
            # A list has no keys, but it has to be closed like a record.
            keys.append(set())
        elif sign in "}]" and keys:
            keys.pop()
        elif sign == ":" and keys and before:
            if before in keys[-1]:
                return f"{json.loads(before)!r} stands here twice", line
            keys[-1].add(before)
        before = sign if sign.startswith('"') else ""
    return "a key stands twice", line
