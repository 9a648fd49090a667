"""The seals of the journal: digests that show whether it was tampered with.

A ``leaf`` covers what a change or an entry says, with a salt; a change's digest covers the digest
of the change before it and all its leaves. When personal data are erased, what was said and the
salt go, and the leaf alone stays in the chain; the erasure seals a digest of what it left instead.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable

BEGINNING = ""
"""The digest before the first change."""


def new_salt() -> str:
    """A salt of 64 random bits."""
    return secrets.token_hex(8)


def leaf_of(salt: str, *said: object) -> str:
    """The digest of what was said; None counts as nothing, which no text does."""
    told = "\x1e".join("" if part is None else f"\x1f{part}" for part in said)
    return hashlib.sha256(f"{salt}\x1d{told}".encode()).hexdigest()


def digest_left(leaf: str, *said: object) -> str:
    """The digest of what an erasure left of a row, which its leaf no longer covers."""
    return leaf_of(f"left of {leaf}", *said)


def digest_of(before: str, leaves: Iterable[str]) -> str:
    """The digest of a change: over the one before it, its own leaf and those of its entries, in order."""
    chained = hashlib.sha256(before.encode())
    for leaf in leaves:
        chained.update(leaf.encode())
    return chained.hexdigest()
