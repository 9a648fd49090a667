"""The text of a JSON document, as ``json.dumps(document, ensure_ascii=False, indent=1)`` has it.

The library brings its decoder along, which a command that answers has no use for: loading it takes a tenth
as long as Python takes to start, and it writes a document with indents in Python as well. Its quoting of
text, which is written in C, is used here too.
"""

from __future__ import annotations

from _json import encode_basestring as quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tui.cli.as_json import Plain


def json_text(document: Plain) -> str:
    """The document as text, indented by one space a level. Raises TypeError for what JSON cannot say."""
    return _text(document, "\n")


def _text(value: Plain, line: str) -> str:
    """The value; ``line`` begins a line where it stands."""
    if isinstance(value, str):
        return quoted(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        return _number(value)
    inner = line + " "
    if isinstance(value, dict):
        members = [f"{quoted(key)}: {_text(member, inner)}" for key, member in value.items()]
        return f"{{{inner}{f',{inner}'.join(members)}{line}}}" if members else "{}"
    if isinstance(value, list | tuple):
        elements = [_text(element, inner) for element in value]
        return f"[{inner}{f',{inner}'.join(elements)}{line}]" if elements else "[]"
    raise TypeError(f"no JSON for {type(value).__name__}")


def _number(value: float) -> str:
    # As the library writes what JSON has no number for.
    odd = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}
    text = float.__repr__(value)
    return odd.get(text, text)
