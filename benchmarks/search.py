"""How long a keystroke takes in the search of a registry, and whether a mistyped name is found.

    python -m benchmarks.search REGISTRY [NAMES]

REGISTRY is made by ``python -m benchmarks.world``, of another version brought up to date. So many names of
organisations, people and bodies are taken from it (200 if none are named), the same for the same registry.
Each is typed letter by letter, up to thirty letters, each letter a search as the palette makes it. Then each
is typed whole with one edit: a letter left out, added, replaced, or exchanged with the next; found is a name
that stands among the first five answers. Beside both, in the same run: LIKE over all names for a letter, and
rapidfuzz over all names for an edit, of some of them. Printed is processor time in this process: on SQLite
all that there is, with a server only our own part.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from registry.questions.searching import search
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.text import fold

NAMES, LETTERS, PALETTE, FIRST = 200, 30, 60, 5
_SOME = 10  # of so many names the slow ways are asked
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_EDITS = ("left out", "added", "replaced", "exchanged")


class _Name(NamedTuple):
    folded: str


class Took(NamedTuple):
    """What was typed, and the milliseconds."""

    typed: str
    milliseconds: float


def names_of(reader: Reader) -> list[str]:
    """The folded names of organisations, people and bodies."""
    rows = reader.rows(
        "SELECT search_name.folded FROM search_name JOIN entity ON entity.id = search_name.entity_id "
        "WHERE search_name.source = 'name' AND entity.kind IN ('organisation', 'person', 'mechanism') "
        "ORDER BY 1",
        _Name,
    )
    return [row.folded for row in rows]


def mistyped(name: str, edit: str, dice: random.Random) -> str:
    """The name with one edit."""
    at = dice.randrange(len(name) - 1)
    letter = dice.choice(_ALPHABET)
    before, here, after = name[:at], name[at], name[at + 1 :]
    if edit == "left out":
        return before + after
    if edit == "added":
        return before + letter + here + after
    if edit == "replaced":
        return before + letter + after
    return before + after[0] + here + after[1:]


def timed(ask: Callable[[str], object], texts: Iterable[str]) -> list[Took]:
    """What each of the texts takes."""
    found = []
    for text in texts:
        started = time.process_time()
        ask(text)
        found.append(Took(text, 1000 * (time.process_time() - started)))
    return found


def told(what: str, took: Sequence[Took]) -> None:
    """Print the median, the 95th percentile and the most."""
    if not took:
        return
    ordered = sorted(one.milliseconds for one in took)
    high = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    middle, most = statistics.median(ordered), max(took, key=lambda one: one.milliseconds)
    print(
        f"{what:<34} {len(took):>6,} {middle:>8.2f} {high:>8.2f} {most.milliseconds:>8.1f}  {most.typed}",
        flush=True,
    )


def keystrokes(reader: Reader, names: Sequence[str]) -> None:
    """Each name letter by letter."""
    texts = [name[:n] for name in names for n in range(1, min(len(name), LETTERS) + 1) if name[n - 1] != " "]
    took = timed(lambda text: search(reader, text, limit=PALETTE), texts)
    told("a letter", took)
    for least, most in ((1, 1), (2, 2), (3, 5), (6, 12), (13, LETTERS)):
        told(
            f"  of a text of {least} to {most} letters",
            [one for one in took if least <= len(one.typed) <= most],
        )
    some = "SELECT folded FROM search_name WHERE folded LIKE :part LIMIT 20"
    wanted = [f"{name}x" for name in names[:_SOME]]
    told("LIKE, that nothing fits", timed(lambda text: reader.rows(some, _Name, part=f"%{text}%"), wanted))


def edits(reader: Reader, names: Sequence[str], every: Sequence[str], dice: random.Random) -> None:
    """Each name whole, with one edit."""
    typed = [
        (name, mistyped(name, _EDITS[n % len(_EDITS)], dice)) for n, name in enumerate(names) if len(name) > 6
    ]
    hits = 0

    def look_for(text: str) -> list[str]:
        return [fold(hit.matched) for hit in search(reader, text)[:FIRST]]

    told("one edit", timed(look_for, [text for _, text in typed]))
    missed = [(name, text) for name, text in typed if name not in look_for(text)]
    hits = len(typed) - len(missed)
    print(f"  among the first {FIRST}: {hits} of {len(typed)}, {100 * hits / len(typed):.1f}%")
    for name, text in missed[:FIRST]:
        print(f"    not found: {text!r} for {name!r}")
    distinct, some = sorted(set(every)), typed[:_SOME]

    def scan(text: str) -> list[str]:
        return [name for name, _, _ in process.extract(text, distinct, scorer=fuzz.ratio, limit=FIRST)]

    told("rapidfuzz over all, one edit", timed(scan, [text for _, text in some]))
    print(f"  among the first {FIRST}: {sum(name in scan(text) for name, text in some)} of {len(some)}")


def main(registry: str, number: int = NAMES) -> None:
    """Measure and print."""
    with reading(Location(registry)) as reader:
        every, dice = names_of(reader), random.Random(1)
        held = reader.number(
            "SELECT count(*) FROM search_name WHERE source NOT IN ('description', 'initials')"
        )
        words = reader.number("SELECT count(*) FROM search_word WHERE sort = 'name'")
        print(f"{held:,} names, {words:,} words; milliseconds of processor time\n")
        print(f"{'':<34} {'number':>6} {'median':>8} {'p95':>8} {'most':>8}  for")
        names = dice.sample(every, min(number, len(every)))
        keystrokes(reader, names)
        edits(reader, names, every, dice)


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:3]))
