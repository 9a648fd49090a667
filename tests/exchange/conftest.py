"""Tests of what files become ask by functions of their own, which are to explain what differs."""

import pytest

pytest.register_assert_rewrite("tests.exchange.asking")
