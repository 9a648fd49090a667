"""Answers as JSON: the shapes of the contract, from the questions' frozen values."""

from __future__ import annotations

from registry.questions.refs import Claim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Plain = dict[str, Any] | list[Any] | str | int | float | bool | None
else:
    Plain = object


def plain(value: object) -> Plain:
    """The value in JSON's own types: records as objects, terms and dates as their words."""
    if isinstance(value, Claim):
        # A claim is its value, said by a source: the source's keys stand beside it.
        return {"value": value.value, **_fields(value.note)}
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return _fields(value)
    if isinstance(value, dict):
        return {str(key): plain(member) for key, member in value.items()}
    if isinstance(value, tuple | list):
        return [plain(member) for member in value]
    if isinstance(value, str):
        return str(value)
    if value is None or isinstance(value, bool | int | float):
        return value
    raise TypeError(f"no JSON for {type(value).__name__}")


def _fields(value: tuple[object, ...]) -> dict[str, Plain]:
    return {name: plain(member) for name, member in zip(value._fields, value, strict=True)}  # type: ignore[attr-defined]


def an_object(value: object) -> dict[str, Plain]:
    """A named tuple as an object."""
    document = plain(value)
    assert isinstance(document, dict)  # noqa: S101 - a named tuple becomes one
    return document


def without(record: dict[str, Any], *keys: str) -> dict[str, Any]:
    """The object without keys that its place already says."""
    return {key: value for key, value in record.items() if key not in keys}
