"""Answers in JSON are the text that the library writes."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.cli.as_json import Plain
from tui.cli.json_text import json_text

documents = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(documents)
def test_a_document_reads_as_the_library_writes_it(document: Plain) -> None:
    assert json_text(document) == json.dumps(document, ensure_ascii=False, indent=1)


@pytest.mark.parametrize("value", [{1, 2}, b"bytes", object()])
def test_what_json_cannot_say_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="no JSON for"):
        json_text([value])
