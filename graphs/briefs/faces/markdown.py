"""A brief as Markdown: pipe tables, and footnotes that both GitHub and pandoc link."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphs.briefs.document import NO_SOURCES, Block, Brief, Drawing, Paragraph, Table, Words, words_of

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~^$]|&(?=#?\w+;))")
_LIST_START = re.compile(r"^(\s*)([-+]|\d+[.)])(\s)")


def as_markdown(brief: Brief) -> str:
    """The whole brief, UTF-8 text that ends in a line break."""
    lines = [f"# {escaped(brief.title)}", "", escaped(brief.subtitle), "", f"*{_inner(brief.stamped)}*", ""]
    for section in brief.sections:
        lines += [f"{'#' * (section.level + 1)} {_inner(section.heading)}", ""]
        for block in section.blocks:
            lines += [*_block(block), ""]
    lines += ["## Sources", ""]
    lines += [f"- **{_inner(each.source.label)}**: {_inner(each.details)}" for each in brief.documents]
    lines += [] if brief.documents else [NO_SOURCES]
    lines += ["", *(f"[^{source.number}]: {escaped(words_of(source.note))}" for source in brief.sources)]
    lines += ["", "## How this was made", "", *(f"{escaped(said)}  " for said in brief.made_by)]
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    r"""The text, so that Markdown shows it as it is.

    >>> escaped("A_b | <script>"), escaped("1. first")
    ('A\\_b \\| \\<script\\>', '1\\. first')
    """
    return _guarded(_inner(text))


def _inner(text: str) -> str:
    """The text, where it does not begin a line."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))


def _guarded(line: str) -> str:
    """The line, so that it does not begin a list."""
    return _LIST_START.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}{found[3]}", line)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield _guarded(" ".join(_words(words) for words in block.words))
    elif isinstance(block, Table):
        if block.caption:
            yield f"**{escaped(block.caption)}**"
            yield ""
        yield f"| {' | '.join(escaped(head) for head in block.heads)} |"
        yield f"| {' | '.join('---' for _ in block.heads)} |"
        for row in block.rows:
            yield f"| {' | '.join(_words(cell) for cell in row)} |"
    elif isinstance(block, Drawing):
        yield f"*{escaped(block.caption)}*"
        yield ""
        yield from _ties(block)


def _ties(drawing: Drawing) -> Iterator[str]:
    """The drawing in words: whom each record is tied to, what is only possible in brackets."""
    names = {box.id: box.name for box in drawing.boxes}
    tied: dict[str, list[str]] = {}
    for bond in drawing.bonds:
        shown = f"[{names[bond.from_id]}]" if bond.dashed else names[bond.from_id]
        tied.setdefault(bond.to_id, []).append(shown)
    for to_id, others in tied.items():
        yield f"- **{escaped(names[to_id])}**: {escaped('; '.join(others))}"


def _words(words: Words) -> str:
    text = _inner(words.text)
    shown = f"**{text}**" if words.strong and text else text
    return shown + "".join(f"[^{number}]" for number in words.cites)
