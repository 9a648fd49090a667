"""Groups of countries, with dates or without, and one cell with all that a country takes part in."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.exchange.asking import Answer, Asking, Imports, head, hold, holder, stays_whole
from tests.incoming.tellings import answers, shared_file

pytestmark = [pytest.mark.shared, pytest.mark.xdist_group("country groups")]
FACTBOOK = "factbook_io_participation"
SIZES = ("g77", "aosis", "arab-group", "oecd", "g20", "lldc", "un-regional-groups")


def file(name: str) -> str:
    return shared_file(f"11-countrygroups/{name}.csv")


def group(name: str) -> tuple[str, ...]:
    """The words that import a list: no line says whose it is, and one has a column that does."""
    words = (file(name),)
    return words if name == "un-regional-groups" else (*words, "--body", name)


def seated(asking: Asking, on: str | None = None) -> list[Answer]:
    """Every seat of every body that may be held on the day."""
    return [seat for body in asking.ask("mechanisms") for seat in asking.who(body["ref"]["id"], on)]


def test_groups_of_countries_side_by_side(tmp_path: Path) -> None:
    asking, expected = Asking.empty(tmp_path), answers("g11_countrygroups.json")
    sizes = {name: asking.bring(*group(name))[0]["seats_opened"] for name in SIZES}
    before = {body["ref"]["id"] for body in asking.ask("mechanisms")}
    asking.bring(*group("ldc"))
    (ldc,) = [body for body in asking.ask("mechanisms") if body["ref"]["id"] not in before]
    aosis = next(b["ref"]["id"] for b in asking.ask("mechanisms") if "aosis" in b["ref"]["id"])
    least = asking.who(ldc["ref"]["id"])
    (overlap,) = asking.ask("overlaps", aosis, ldc["ref"]["id"], "--by", "country")
    one, other = as_written(asking.who(aosis)), as_written(least)
    hold(
        {name: expected[name] for name in ("sizes", "ldc", "aosis_and_ldc")},
        {
            "sizes": sizes,
            "ldc": {"members": len(least), "first_year": min(seat["start"] for seat in least)},
            # Others compared names; one more is in both under two spellings, and is found by its code.
            "aosis_and_ldc": sorted(
                both["name"] for both in overlap["shared"] if one[both["id"]] == other[both["id"]]
            ),
        },
    )


def as_written(seats: list[Answer]) -> dict[str, set[str]]:
    """In which words the list names each of its countries."""
    return {seat["country"]["id"]: {cited["quote"] for cited in seat["sources"]} for seat in seats}


def test_members_of_a_union_by_the_day_on_which_they_joined(tmp_path: Path) -> None:
    asking, expected = Asking.empty(tmp_path), answers("g11_countrygroups.json")["eu"]
    asking.bring(*group("european-union"))
    seats = seated(asking)
    last = max(seats, key=lambda seat: seat["start"])
    hold(
        expected,
        {
            "members": len(seats),
            **{
                key: len(seated(asking, key.removeprefix("on_"))) for key in expected if key.startswith("on_")
            },
            "latest": [last["start"], holder(last)],
        },
    )


def test_parties_of_a_treaty(tmp_path: Path) -> None:
    asking, expected = Asking.empty(tmp_path), answers("g11_countrygroups.json")["unfccc"]
    asking.bring(*group("unfccc"))
    seats = seated(asking)
    joined = sorted((seat["start"], holder(seat)) for seat in seats)
    (treaty,) = asking.ask("instruments")
    acts = asking.ask("endorsements", treaty["ref"]["id"])["endorsements"]
    signed = {(act["country"] or act["body"])["id"] for act in acts if act["act"] == "signed"}
    hold(
        expected,
        {
            "parties": len(seats),
            "signed_but_acceded_later_without_signature": sum(
                (seat["country"] or seat["organisation"])["id"] not in signed for seat in seats
            ),
            "kinds": Counter(seat["post"] for seat in seats),
            **{
                key: len(seated(asking, key.removeprefix("parties_on_")))
                for key in expected if key.startswith("parties_on_")
            },
            "first_three": [[name, on] for on, name in joined[:3]],
            "last_three": [[name, on] for on, name in joined[-3:]],
        },
    )  # fmt: skip


@pytest.fixture(scope="module")
def factbook(tmp_path_factory: pytest.TempPathFactory) -> Imports:
    """The registry with what countries take part in."""
    return Imports(tmp_path_factory.mktemp("factbook"), (file(FACTBOOK),))


def test_participation_that_one_cell_lists(factbook: Imports) -> None:
    asking, figures = factbook.asking, answers("g11_countrygroups.json")
    expected = figures["factbook"]
    parts = [part if isinstance(part, dict) else {name: part} for name, part in figures.items()]
    (report,) = factbook.reports
    bodies = {body["ref"]["name"]: body["ref"]["id"] for body in asking.ask("mechanisms")}
    cells = {name: asking.who(body) for name, body in bodies.items()}
    full = {
        name: sorted(holder(seat) for seat in seats if not seat["post"] and not leftover(seat))
        for name, seats in cells.items()
    }
    posts = Counter(seat["post"].lower() for seats in cells.values() for seat in seats if seat["post"])
    entries = Counter(holder(seat) for seats in cells.values() for seat in seats)
    asked = ("ASEAN", "SADC", "IGAD", "EAC", "SAARC")
    hold(
        expected,
        {
            "entries": report["rows_read"],
            "top15_by_full_participation": head(
                {name: len(members) for name, members in full.items()},
                expected["top15_by_full_participation"],
            ),
            "statuses": head(posts, expected["statuses"]),
            "countries_with_most_entries": head(entries, expected["countries_with_most_entries"]),
            **{name: full[name] for name in asked},
            "Colombo_Plan_CP": full["CP"],
            "IOM": len(full["IOM"]),
            "IOM_observers": sorted(holder(seat) for seat in cells["IOM"] if seat["post"] == "observer"),
            "kenya_uganda_shared_full": sum({"Kenya", "Uganda"} <= {*members} for members in full.values()),
        },
        {
            "entries_that_are_not_a_plain_list": "which cells their own script could not take apart",
            "distinct_organisation_labels": "a label with a leftover of a web page counts as another",
        },
        of=parts,
    )


def leftover(seat: Answer) -> bool:
    """Whether the cell has a leftover of a web page there: others took it for a part of the name."""
    return any("&" in (cited["quote"] or "") for cited in seat["sources"])


def test_the_registry_stays_whole(tmp_path: Path) -> None:
    stays_whole(tmp_path, *(group(name) for name in (*SIZES, "ldc", "european-union", "unfccc")))


def test_the_registry_stays_whole_after_a_large_file(factbook: Imports, tmp_path: Path) -> None:
    factbook.stays_whole(tmp_path)
