"""Maps of Kumu, asked for what others computed."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.exchange.asking import Answer, Asking, head, hold, stated, stays_whole
from tests.incoming.tellings import answers, shared_file

pytestmark = pytest.mark.shared
FILES = {
    "kumu-changelabs-template": "17-kumu/kumu-changelabs-template.json",
    "paypal-mafia.xlsx": "17-kumu/paypal-mafia.xlsx",
}
LEFT_OUT = {
    "custom_attributes": "also names of attributes that nothing in the map has",
    "columns": "also names of columns without a value",
}
_CONNECTED, _ELEMENT = "connection", "element of type "


class Map:
    """The records of a map: what is a record of ours, and what the map only states."""

    def __init__(self, asking: Asking) -> None:
        self.records: list[Answer] = [one for listed in asking.kept.values() for one in listed]
        self.names = {record["id"]: record["name"] for record in self.records}

    def elements(self) -> Counter[str]:
        found = Counter[str]()
        for record in self.records:
            found.update(stated(record, "type as given"))
            for row in record.get("statements", ()):
                if row["attribute"].startswith(_ELEMENT):
                    found[row["attribute"].removeprefix(_ELEMENT)] += 1
        return found

    def connections(self) -> list[tuple[str, str, str]]:
        """(type, one end, other end) of every connection: those in words, and those that became posts."""
        found = []
        for record in self.records:
            name = record["name"]
            posts = record.get("affiliations", ())
            found += [(post["post"], name, self.names[post["organisation"]]) for post in posts]
            for row in record.get("statements", ()):
                if row["attribute"].split(":")[0] == _CONNECTED:
                    kind = row["attribute"].removeprefix(_CONNECTED).removeprefix(": ") or "None"
                    one, other = row["value"].split(";")[0].split("→")
                    found.append((kind, one.strip() or name, other.strip()))
        return found


def test_a_blueprint(tmp_path: Path) -> None:
    asking, expected = Asking.empty(tmp_path), answers("g17_kumu.json")["kumu-changelabs-template"]
    (report,) = asking.bring(shared_file(FILES["kumu-changelabs-template"]))
    drawn = Map(asking)
    ends = [(one, other) for _, one, other in drawn.connections()]
    degree = Counter(end for pair in ends for end in pair)
    elements = drawn.elements()
    aside = report["set_aside"]
    dangling = [row for row in aside if "does not tell" in row["why"]]
    hold(
        expected,
        {
            "name": asking.ask("sources")[0]["ref"]["name"],
            "elements": elements.total(),
            "connections": len(ends),
            "element_types": elements,
            "connection_types": Counter(kind for kind, *_ in drawn.connections()),
            # What has no direction is written without an arrow, and has no such ends.
            "directed": {"directed": len(ends)},
            "labels_used_twice": [
                name for name, number in Counter(drawn.names.values()).items() if number > 1
            ],
            "labels_with_double_or_outer_blanks": sum(name != " ".join(name.split()) for name in degree),
            "dangling_ends": len(dangling),
            "loops": sum(row["where"].startswith("loops") for row in aside),
            "maps": sum(int(number) for number in re.findall(r"(\d+) maps?\b", " ".join(report["notes"]))),
            "isolated_elements": elements.total() - len(degree),
            "self_loops": sum(one == other for one, other in ends),
            "parallel_connections": len(ends) - len({*ends}),
            "top5_by_degree": head(degree, expected["top5_by_degree"]),
            "component_sizes": components(ends),
        },
        LEFT_OUT,
        of=answers("g17_kumu.json").values(),
    )  # fmt: skip
    # Of the attributes those are kept that the map says something with.
    assert attributes(drawn) == {"power score", "type of leverage", "value flows"}
    assert attributes(drawn) < {*expected["custom_attributes"]}


def attributes(drawn: Map) -> set[str]:
    """What is said of elements and connections: as statements, or after the ends of a connection."""
    said = set[str]()
    for record in drawn.records:
        for row in record.get("statements", ()):
            attribute = row["attribute"].split(":")[0]
            if attribute == _CONNECTED:
                said |= {more.split(":")[0].strip() for more in row["value"].split(";")[1:]}
            elif attribute != "type as given" and not attribute.startswith(_ELEMENT):
                said.add(attribute)
    return said


def components(ends: list[tuple[str, str]]) -> list[int]:
    found: list[set[str]] = []
    for pair in ends:
        touching = [other for other in found if other & {*pair}]
        found = [other for other in found if not other & {*pair}] + [{*pair}.union(*touching)]
    return sorted(map(len, found), reverse=True)


def test_a_workbook(tmp_path: Path) -> None:
    asking, expected = Asking.empty(tmp_path), answers("g17_kumu.json")["paypal-mafia.xlsx"]
    (report,) = asking.bring(shared_file(FILES["paypal-mafia.xlsx"]))
    drawn = Map(asking)
    ends = [(one, other) for _, one, other in drawn.connections()]
    touched = Counter(end for pair in ends for end in pair)
    listed = {p["ref"]["name"] for kind in ("people", "organisations") for p in asking.ask(kind)}
    hold(
        expected,
        {
            "sheets": sorted(
                {row.split(",")[0].removeprefix("sheet ") for row in wheres(asking) if "sheet" in row}
            ),
            "elements": len(listed),
            "connections": len(ends),
            "element_types": drawn.elements(),
            "connection_types": Counter(kind for kind, *_ in drawn.connections()),
            "connection_ends_not_listed_as_elements": [
                row["text"] for row in report["set_aside"] if "does not tell" in row["why"]
            ],
            "elements_without_connection": sorted(listed - touched.keys()),
            "top3_by_connections": head(touched, expected["top3_by_connections"]),
        },
        LEFT_OUT,
        of=answers("g17_kumu.json").values(),
    )


def wheres(asking: Asking) -> list[str]:
    return [cited["locator"] for cited in asking.ask("citations") if cited["locator"]]


@pytest.mark.parametrize("name", FILES)
def test_the_registry_stays_whole(name: str, tmp_path: Path) -> None:
    stays_whole(tmp_path, (shared_file(FILES[name]),))
