"""Tests of what files become ask by functions of their own, which are to explain what differs."""

import gc
from collections.abc import Iterator

import pytest

pytest.register_assert_rewrite("tests.exchange.asking")


@pytest.fixture(autouse=True, scope="package")
def _as_a_command_collects() -> Iterator[None]:
    """Look for circles among objects as seldom as the command does: it takes a quarter of an import."""
    before = gc.get_threshold()
    gc.set_threshold(100_000, 50, 100)
    yield
    gc.set_threshold(*before)
