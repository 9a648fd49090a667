"""Frozen values: what questions return, and what has named fields that nobody changes.

To the type checker ``Frozen`` is ``typing.NamedTuple``, and a class of it has all that one of those has.
When the program runs it is made here: a command that reads needs some fifty such classes and would load
``typing``, which takes a fifth as long as Python takes to start, and compile a constructor for each.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import NamedTuple as Frozen
else:
    from _collections import _tuplegetter as field_at

    class _FrozenTuple(tuple):
        """What all classes of frozen values have in common."""

        __slots__ = ()

        def __new__(cls, *values: object, **named: object) -> _FrozenTuple:
            if named or len(values) != len(cls._fields):
                values = _filled(cls, values, named)
            return tuple.__new__(cls, values)

        @classmethod
        def _make(cls, values: Iterable[object]) -> _FrozenTuple:
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **named: object) -> _FrozenTuple:
            made = self._make(map(named.pop, self._fields, self))
            if named:
                raise ValueError(f"Got unexpected field names: {list(named)!r}")
            return made

        def _asdict(self) -> dict[str, object]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            told = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({told})"

        def __getnewargs__(self) -> tuple[object, ...]:
            return tuple(self)

    def _filled(cls: type, values: tuple[object, ...], named: dict[str, object]) -> Iterable[object]:
        """The fields' values in their order, from those given by place and by name and the defaults."""
        cls._times_named += 1
        if cls._times_named == _OFTEN:
            _compile_constructor(cls)
        given = dict(zip(cls._fields, values, strict=False), **named)
        whole = {**cls._field_defaults, **given}
        if len(given) == len(values) + len(named) and cls._field_set == whole.keys():
            return [whole[field] for field in cls._fields]
        raise TypeError(f"{cls.__name__} has the fields {', '.join(cls._fields)}; given: {(*values, *named)}")

    # To compile one takes as long as to make a hundred values without it; made with it they take a quarter.
    _OFTEN = 200

    def _compile_constructor(cls: type) -> None:
        from collections import namedtuple

        cls.__new__ = namedtuple(cls.__name__, cls._fields, defaults=cls._field_defaults.values()).__new__

    class _FrozenClass(type):
        """Makes a class of frozen values of what a class statement says, as NamedTuple does."""

        def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, object]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, space)
            fields = tuple(space.get("__annotations__", ()))
            space["_field_defaults"] = {field: space[field] for field in fields if field in space}
            for place, field in enumerate(fields):
                space[field] = field_at(place, "")
            space["_fields"] = space["__match_args__"] = fields
            space["_field_set"], space["_times_named"] = set(fields), 0
            space["__slots__"] = ()
            others = tuple(base for base in bases if base is not Frozen)
            return type(name, (_FrozenTuple, *others), space)

    class Frozen(metaclass=_FrozenClass):
        """The base that a class of frozen values names; the class made of it is a tuple."""


__all__ = ["Frozen"]
