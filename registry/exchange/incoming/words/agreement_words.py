"""By which words the title of an agreement is known, in the languages of lists."""

from __future__ import annotations

import re

from registry.text import fold

_NAMES = re.compile(
    r"\b(?:agreements?|memorand(?:um|a)|mous?|blas?|protocols?|conventions?|treaty|treaties|pacts?|"
    r"arrangements?|exchange of (?:letters|notes)|declaration of intent|letter of intent|"
    r"accords?|protocoles?|traites?|memorandums?|acuerdos?|convenios?|memorandos?|protocolos?|tratados?|"
    r"acordos?|соглашени\w+|договор\w*|меморандум\w*|протокол\w*)\b|اتفاق|مذكرة|بروتوكول"
)


def names_agreement(text: str) -> bool:
    """Whether the words are those of an agreement's title.

    >>> names_agreement("MoU on seasonal workers"), names_agreement("Minister of Labour")
    (True, False)
    """
    return _NAMES.search(fold(text)) is not None
