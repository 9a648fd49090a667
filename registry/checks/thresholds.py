"""How long is too long? The limits of the rules, and a file that sets others.

The file is TOML, a table for each rule that is to be otherwise::

    [orphaned_body]
    days = 60
    severity = "error"

    [sources_disagree]
    severity = "off"
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, NoReturn

from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.agreements import STUCK_AFTER_DECLARATION_MONTHS, STUCK_AFTER_MONTHS
from registry.questions.orphans import ORPHAN_DAYS
from registry.terms.findings import Severity

OFF = "off"
_MOST = 100_000


class Thresholds(Frozen):
    """The limits: design values where nobody sets others."""

    orphan_days: int = ORPHAN_DAYS
    """A body is told to be at risk so long before its project ends."""
    stuck_months: int = STUCK_AFTER_MONTHS
    stuck_after_declaration_months: int = STUCK_AFTER_DECLARATION_MONTHS
    late_days: int = 0
    """So long after an expected date it counts as missed."""
    expiring_days: int = 90
    count_difference: int = 1
    """Counted and claimed members differ by so many at least."""
    severities: Mapping[str, Severity | None] = {}
    """What a rule's findings count as instead; None where they are not wanted."""


USUAL = Thresholds()

SETTINGS = {
    ("orphaned_body", "days"): "orphan_days",
    ("agreement_stuck", "months"): "stuck_months",
    ("agreement_stuck", "months_after_declaration"): "stuck_after_declaration_months",
    ("agreement_date_missed", "days"): "late_days",
    ("agreement_expiring", "days"): "expiring_days",
    ("member_count_differs", "difference"): "count_difference",
}
"""Which key of a rule's table sets which limit; ``severity`` stands in every table."""


def thresholds_from(path: str, rules: Collection[str]) -> Thresholds:
    """The limits that the file sets, the usual ones elsewhere.

    Raises BadInput, with the file, the line and the remedy, where the file cannot be read or says
    something that no rule understands.
    """
    import tomllib

    try:
        with open(path, encoding="utf-8-sig") as opened:
            text = opened.read()
    except (OSError, UnicodeDecodeError) as problem:
        why = problem.strerror if isinstance(problem, OSError) else "is no UTF-8 text"
        raise BadInput(
            f"the thresholds cannot be read: {why}", where=path, remedy="name a TOML file"
        ) from problem
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        what, _, place = str(problem).partition(" (at ")
        line = re.search(r"line (\d+)", place)
        at = int(line[1]) if line else text.count("\n") + 1
        raise BadInput(
            f"this is no TOML: {what[:1].lower()}{what[1:]}",
            where=f"{path}, line {at}",
            remedy="write a line for each limit below its rule, as in: days = 60",
        ) from problem
    return _File(path, text, rules).read(tables)


class _File:
    """A file of thresholds, and where in it something stands."""

    def __init__(self, path: str, text: str, rules: Collection[str]) -> None:
        self._path, self._lines, self._rules = path, text.splitlines(), rules

    def read(self, tables: dict[str, Any]) -> Thresholds:
        limits: dict[str, int] = {}
        severities: dict[str, Severity | None] = {}
        for rule, table in tables.items():
            if rule not in self._rules:
                self._wrong(f"there is no rule {rule!r}", f"the rules are {', '.join(self._rules)}", rule)
            if not isinstance(table, dict):
                self._wrong(f"{rule} is no table", f"write [{rule}], and its limits below", rule)
            for key, value in table.items():
                if key == "severity":
                    severities[rule] = self._severity(rule, value)
                else:
                    limits[self._setting(rule, key)] = self._number(rule, key, value)
        return Thresholds(**limits, severities=severities)

    def _severity(self, rule: str, value: object) -> Severity | None:
        if value not in (*Severity, OFF):
            remedy = f"write one of {', '.join(Severity)} or {OFF}, in quotes"
            self._wrong(f"{value!r} is no severity", remedy, rule, "severity")
        return None if value == OFF else Severity(str(value))

    def _setting(self, rule: str, key: str) -> str:
        if (rule, key) not in SETTINGS:
            known = [name for of_rule, name in SETTINGS if of_rule == rule]
            remedy = f"{rule} takes {', '.join([*known, 'severity'])}"
            self._wrong(f"{rule} has no limit {key!r}", remedy, rule, key)
        return SETTINGS[rule, key]

    def _number(self, rule: str, key: str, value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MOST:
            self._wrong(f"{value!r} is no limit", f"write a whole number up to {_MOST}", rule, key)
        return value

    def _wrong(self, what: str, remedy: str, rule: str, key: str = "") -> NoReturn:
        raise BadInput(what, where=f"{self._path}, line {self._line(rule, key)}", remedy=remedy)

    def _line(self, rule: str, key: str) -> int:
        """Where a rule's table begins, or the key in it; the first line where neither is written plainly."""
        name, of_key = re.escape(rule), re.escape(key)
        starts = rf"\s*(\[+\s*[\"']?{name}[\"']?\s*[\].]|[\"']?{name}[\"']?\s*[.=])"
        begun = [n for n, line in enumerate(self._lines) if re.match(starts, line)]
        if not begun:
            return 1
        holds = rf"\s*[\"']?{of_key}[\"']?\s*=|.*[.{{,]\s*[\"']?{of_key}[\"']?\s*="
        keyed = [n for n, line in enumerate(self._lines) if n >= begun[0] and key and re.match(holds, line)]
        return (keyed or begun)[0] + 1
