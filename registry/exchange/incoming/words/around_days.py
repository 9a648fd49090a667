"""Words that stand around a date: what introduces it, what makes a guess of it, the days of the week."""

from __future__ import annotations

import re

_ON = (
    "since; from; as of; as at; on; in; joined; appointed; elected",
    "depuis; a partir de; des; du; le; au",
    "desde; a partir de; el; em",
    "seit; ab",
    "с",
    "منذ; من; في",
)
_UNTIL = ("until; till; to", "jusqu'a; jusqu'au; hasta; ate; bis", "по; до")
ABOUT = re.compile(
    r"^(?:circa|ca?\b|approx\w*|about|around|vers|environ|hacia|около|before|after|prior to|by|avant|"
    r"apres|antes de|despues de|depois de|vor|nach|до конца|после|ранее|قبل|بعد)[\s.]+(?=\S)"
)
"""What makes a year that follows another one, or nobody knows which."""


def _introduced(*languages: str) -> re.Pattern[str]:
    words = "|".join(re.escape(word.strip()) for words in languages for word in words.split(";"))
    return re.compile(rf"^(?:{words})\.?\s+(?=\S)")


SAID_OF_IT = _introduced(*_ON)
"""What stands before the day on which something began, or was so."""
SAID_NEAR_IT = _introduced(*_ON, *_UNTIL)
"""The same, and what stands before the last day of something."""
WEEKDAYS = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|"
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|"
    r"\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b"
)
BETWEEN = frozenset(
    ["of", "the", "st", "nd", "rd", "th", "de", "del", "do", "da", "le", "er", "den", "g", "г", "года"]
)
"""What stands between the parts of a date."""
