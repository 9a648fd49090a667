"""Frozen values behave as typing.NamedTuple says they do; the type checker takes them for those."""

from __future__ import annotations

import copy
import pickle
from typing import NamedTuple

import pytest

from registry.frozen import Frozen


class Post(Frozen):
    """A post."""

    holder: str
    role: str
    start: str | None = None
    sources: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        return f"{self.holder}: {self.role}"


class Model(NamedTuple):
    """The same as the library makes it."""

    holder: str
    role: str
    start: str | None = None
    sources: tuple[str, ...] = ()


class Deputy(Post):
    """A post that is a deputy's: the same fields, and more to say."""

    @property
    def line(self) -> str:
        return f"deputy {super().line}"


GIVEN: list[tuple[tuple[str, ...], dict[str, str]]] = [
    (("ILO", "chair"), {}),
    (("ILO", "chair", "2019"), {}),
    (("ILO",), {"role": "chair", "start": "2019"}),
    ((), {"role": "chair", "holder": "ILO"}),
]


@pytest.mark.parametrize(("places", "names"), GIVEN)
def test_a_frozen_value_is_the_tuple_of_its_fields(places: tuple[str, ...], names: dict[str, str]) -> None:
    made, model = Post(*places, **names), Model(*places, **names)  # type: ignore[arg-type]
    assert tuple(made) == tuple(model)
    assert made == tuple(made)
    assert hash(made) == hash(model)
    assert repr(made) == repr(model).replace("Model", "Post")
    assert made._asdict() == model._asdict()
    assert tuple(made._replace(role="member")) == model._replace(role="member")
    assert Post._make(made) == made
    holder, role, *_ = made
    assert (holder, role) == (made.holder, made.role)
    assert made.line == "ILO: chair"


@pytest.mark.parametrize(
    ("places", "names"),
    [
        ((), {}),
        (("ILO",), {}),
        (("ILO",), {"holder": "IOM", "role": "chair"}),
        (("ILO", "chair"), {"office": "Maseru"}),
        (("ILO", "chair", "2019", (), "more"), {}),
    ],
)
def test_fields_that_are_missing_or_too_many_are_refused(
    places: tuple[str, ...], names: dict[str, str]
) -> None:
    for kind in (Model, Post):
        with pytest.raises(TypeError):
            kind(*places, **names)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="Expected 4 arguments"):
        Post._make(["ILO"])
    with pytest.raises(ValueError, match="office"):
        Post("ILO", "chair")._replace(office="Maseru")  # type: ignore[call-arg]


def test_nobody_changes_a_frozen_value() -> None:
    made = Post("ILO", "chair")
    for field in ("role", "office"):
        with pytest.raises(AttributeError):
            setattr(made, field, "member")
    assert not hasattr(made, "__dict__") or not made.__dict__


def test_a_frozen_value_is_copied_and_stored() -> None:
    made = Post("ILO", "chair", sources=("tor",))
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - what was just written
    assert copy.deepcopy(made) == made
    assert type(copy.copy(made)) is Post


def test_a_class_of_frozen_values_tells_its_fields() -> None:
    assert Post._fields == Model._fields == Post.__match_args__
    assert Post._field_defaults == Model._field_defaults
    match Post("ILO", "chair"):
        case Post(holder, role):
            assert (holder, role) == ("ILO", "chair")
    assert Post.__doc__ == "A post."


def test_a_class_may_say_more_of_another() -> None:
    assert Deputy("ILO", "chair").line == "deputy ILO: chair"
    assert isinstance(Deputy("ILO", "chair"), Post)
    assert Deputy._fields == Post._fields


def test_the_five_hundredth_value_is_made_as_the_first() -> None:
    class Visit(Frozen):
        office: str
        days: int = 1

    class Long(Visit):
        """A visit of the same fields."""

    for number in range(500):
        assert Visit(office="Maseru") == ("Maseru", 1)
        assert Long("Maseru", days=number) == ("Maseru", number)
    assert type(Long(days=2, office="Maseru")) is Long
    assert Visit("Maseru", 2)._replace(days=3) == Visit("Maseru", 3)
    with pytest.raises(TypeError):
        Visit(days=1)  # type: ignore[call-arg]
    assert pickle.loads(pickle.dumps(Post(holder="ILO", role="chair"))).role == "chair"  # noqa: S301
