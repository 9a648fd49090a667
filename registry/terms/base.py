"""What a term is, and how it reads where its word alone would read badly."""

from __future__ import annotations

from enum import StrEnum

_LABELS = {
    "mou": "MOU",
    "un_igo": "UN / IGO",
    "igo_un": "UN organisation",
    "igo_other": "intergovernmental organisation",
    "ingo": "international NGO",
    "national_ngo": "national NGO",
    "cso_network": "civil society network",
    "employers_organisation": "employers' organisation",
    "workers_organisation": "workers' organisation",
    "migrants_organisation": "migrants' organisation",
    "unct_group": "UN country team group",
    "tor_only": "terms of reference only",
    "no_record": "no record",
    "not_yet": "not yet founded",
    "co_chair": "co-chair",
    "vice_chair": "vice-chair",
    "co_facilitator": "co-facilitator",
}


def word_label(word: str) -> str:
    """How a word of the vocabulary reads to people."""
    return _LABELS.get(word, word.replace("_", " "))


class Term(StrEnum):
    """A word with a fixed meaning."""

    @property
    def label(self) -> str:
        """The term as people read it."""
        return word_label(self.value)
