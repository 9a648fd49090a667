"""Text at the border."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.text import clean, fold


@given(st.text())
def test_clean_text_has_no_control_characters_and_stays_as_it_is(text: str) -> None:
    tidy = clean(text)
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in tidy)
    assert not set(tidy) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\ufeff")
    assert clean(tidy) == tidy


@pytest.mark.parametrize(
    ("dirty", "tidy"),
    [
        ("\x1b]0;owned\x07Ministry", "Ministry"),
        ("\x1b]52;c;aGk=\x1b\\Ministry", "Ministry"),
        ("Min\x1b[31mistry", "Ministry"),
        ("Ministry\tof\r\n Labour", "Ministry of Labour"),
        ("evil\u202etxt", "eviltxt"),
        ("[b]Bold[/b] {{x}} <i>", "[b]Bold[/b] {{x}} <i>"),
        ("Cafe\u0301", "Café"),
        ("กระทรวงแรงงาน", "กระทรวงแรงงาน"),
    ],
)
def test_what_could_harm_a_terminal_goes_and_the_rest_stays(dirty: str, tidy: str) -> None:
    assert clean(dirty) == tidy


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("NACOLA", "nacola"),
        ("Comité", "comite"),
        ("LM.0304", "lm 0304"),
        ("Ex-mineworkers", "EX MINEWORKERS"),
        ("Łódź", "lodz"),
    ],
)
def test_spellings_meet_in_their_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_vowel_signs_keep_words_apart() -> None:
    assert fold("กา") != fold("กี")
