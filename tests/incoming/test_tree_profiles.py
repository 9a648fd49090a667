"""Trees that nobody has seen, mapped by profiles of one's own; and what is wrong with a profile."""

# ruff: noqa: E501 - rows of a file stand on a line

from __future__ import annotations

from pathlib import Path

import pytest

from registry.errors import BadInput
from registry.exchange.incoming.told import Asked, Told
from registry.exchange.incoming.trees.nodes import read_nodes
from registry.exchange.incoming.trees.paths import Spot, parse_path, texts
from registry.exchange.incoming.trees.reading import profile_fitting, read_tree, read_trees
from registry.exchange.incoming.words.intervals import months_between
from registry.terms.kinds import Kind
from tests.incoming.tellings import adds_up, by_key, named, parts, references_hold, stated, written

CLUSTERS = """{
  "mis_a_jour": "12/03/2024",
  "clusters": {
    "SANTE": {
      "nom": "Cluster Santé", "fréquence": "tous les deux mois", "mandat": "Coordonner la réponse",
      "partenaires": [
        {"organisation": "Ministère de la Santé", "sigle": "MS", "rôle": "Présidente", "point_focal": {"nom": "Awa Diop", "tél": "77 1"}},
        {"organisation": "OMS", "rôle": "co-animateur", "depuis": "2021"},
        {"organisation": "Croix-Rouge", "rôle": "observateur", "depuis": "bientôt"},
        {"organisation": "***", "rôle": "membre"}
      ],
      "sous_groupes": {"VACCIN": {"nom": "Vaccination", "partenaires": [{"organisation": "OMS", "rôle": "membre"}]}}
    },
    "WASH": {"nom": "Cluster EHA", "partenaires": [], "lié_à": ["SANTE", "ABRIS"]}
  }
}"""
CLUSTER_PROFILE = """
tree:
  label: Clusters et partenaires
  series: clusters
  day_first: true
  day: mis_a_jour
  files:
    clusters: ["clusters.*.partenaires"]
  tell:
    - at: clusters.*
      kind: mechanism
      key: "{@}"
      name: nom
      whole_roster: "true"
      terms_of_reference:
        - {version: =1, mandate: mandat, meeting_interval_months: {of: fréquence, interval: months}}
      seats:
        - at: partenaires.*
          organisation: {kind: organisation, key: "org/{organisation:fold}", name: organisation, acronym: sigle}
          person:
            at: point_focal
            kind: person
            key: "{^.@}/{nom:fold}"
            name: nom
          role: rôle
          start_date: depuis
      links:
        - {at: "lié_à.*", kind: =coordinates_with, to: {record: .}}
    - at: clusters.*.sous_groupes.*
      kind: mechanism
      key: "{^.^.@}/{@}"
      name: nom
      seats:
        - at: partenaires.*
          organisation: {record: "org/{organisation:fold}"}
          role: rôle
      links:
        - {kind: =subgroup_of, to: {record: ^.^.@}}
"""


@pytest.fixture
def clusters(tmp_path: Path) -> Told:
    profile = written(tmp_path, "clusters.yaml", CLUSTER_PROFILE)
    return read_tree(written(tmp_path, "clusters.json", CLUSTERS), Asked(profile=profile))


def test_a_french_tree_of_clusters_is_told_by_its_profile(clusters: Told) -> None:
    records = by_key(clusters)
    ministry, who, cross = parts(records["SANTE"], "seats")
    assert ministry["role"] == "chair"
    assert ministry["post"] == "Présidente"
    assert named(clusters, "Awa Diop").key == ministry["person"]
    assert who == {
        "organisation": "org/oms",
        "role": "co_facilitator",
        "post": "co-animateur",
        "start_date": "2021",
    }
    assert cross["role"] == "observer"
    assert named(clusters, "Ministère de la Santé").acronym == "MS"
    tor = parts(records["SANTE"], "terms_of_reference")
    assert tor == [{"version": "1", "mandate": "Coordonner la réponse", "meeting_interval_months": "2"}]
    assert clusters.on == "2024-03-12"
    assert clusters.whole_rosters == {"SANTE", "WASH"}
    assert parts(records["SANTE/VACCIN"], "links") == [{"to": "SANTE", "kind": "subgroup_of"}]


def test_what_a_tree_does_not_hold_is_set_aside(clusters: Told) -> None:
    aside = {row.where: row.why for row in clusters.set_aside}
    assert aside["clusters.SANTE.partenaires[2], start_date"] == "a date that cannot be read"
    assert aside["clusters.SANTE.partenaires[3]"] == "says no holder"
    assert aside["clusters.WASH.lié_à[1]"] == "refers to what the file does not tell: 'ABRIS'"
    assert adds_up(clusters)
    assert references_hold(clusters)


PARLIAMENT = """
parliament: Landtag
committees:
  - code: A1
    title: Ausschuss für Arbeit
    chamber: lower
  - code: A2
    title: Haushaltsausschuss
"""
MEMBERS = """
A1:
  - {id: 7, who: "Müller, Anna", party: Grüne, function: Vorsitzende, from: 01.10.2021}
  - {id: 8, who: "Weiß, Karl", party: SPD, function: Stellvertretender Vorsitzender, from: 2021-10, to: 31.01.2023}
  - {id: 8, who: "Weiß, Karl", party: SPD, function: Stellvertretender Vorsitzender, from: 2021-10}
A9:
  - {id: 9, who: "Klein, Eva", party: CDU, function: Mitglied}
"""
PARLIAMENT_PROFILE = """
tree:
  series: landtag
  files:
    committees: [committees.*.code]
    members: ["*.*.who"]
  words:
    function: {vorsitzende: chair}
  tell:
    - at: committees:committees.*
      kind: mechanism
      key: code
      name: "{$.parliament}, {title}"
      fields: {type: chamber, scope: =national}
    - at: members:*
      kind: mechanism
      key: "@"
      mention: committees
      seats:
        - at: "*"
          person: {kind: person, key: "mp/{id}", name: who}
          organisation: {kind: organisation, key: "party/{party}", name: party}
          role: function
          start_date: from
          end_date: to
"""


def test_two_files_are_joined_by_the_codes_of_their_committees(tmp_path: Path) -> None:
    profile = written(tmp_path, "landtag.yaml", PARLIAMENT_PROFILE)
    paths = [
        written(tmp_path, "committees-2023-05-01.yaml", PARLIAMENT),
        written(tmp_path, "members.yaml", MEMBERS),
    ]
    told = read_trees(paths, Asked(profile=profile))
    labour = by_key(told)["A1"]
    assert labour.name == "Landtag, Ausschuss für Arbeit"
    first, second = parts(labour, "seats")
    assert (first["role"], first["start_date"]) == ("chair", "2021-10-01")
    assert (second["role"], second["end_date"]) == ("vice_chair", "2023-01-31")
    assert stated(labour, "type as given") == ["lower"]
    whys = {row.where: row.why for row in told.set_aside}
    assert whys["members.yaml line 5"].startswith("the same role, organisation, person")
    assert "members.yaml line 6" in whys, "no committee has the code A9"
    assert told.on == "2023-05-01"
    assert adds_up(told)
    assert references_hold(told)


def test_one_file_of_two_speaks_of_the_other_by_key_alone(tmp_path: Path) -> None:
    profile = written(tmp_path, "landtag.yaml", PARLIAMENT_PROFILE)
    told = read_tree(written(tmp_path, "members.yaml", MEMBERS), Asked(profile=profile))
    assert {record.key for record in told.records if not record.name} == {"A1", "A9"}


def test_the_same_file_twice_in_one_reading_is_refused(tmp_path: Path) -> None:
    profile = written(tmp_path, "landtag.yaml", PARLIAMENT_PROFILE)
    paths = [written(tmp_path, name, PARLIAMENT) for name in ("a.yaml", "b.yaml")]
    with pytest.raises(BadInput, match=r"b\.yaml.*a\.yaml"):
        read_trees(paths, Asked(profile=profile))


def test_a_tree_that_looks_like_a_shipped_one_maps_itself(tmp_path: Path) -> None:
    text = """
sigs:
- dir: sig-rain
  name: Rain
  label: rain
  leadership: {chairs: [{github: wet, name: Wendy Wet, company: Clouds Ltd}]}
  meetings: [{description: All, day: Monday, time: "9:00", tz: UTC, frequency: quarterly}]
workinggroups:
- {dir: wg-snow, name: Snow, label: snow, leadership: {}, stakeholder_sigs: [Rain, Hail]}
"""
    path = written(tmp_path, "groups.yaml", text)
    assert profile_fitting(path) == "sigs"
    told = read_tree(path, Asked(on="2024"))
    assert parts(by_key(told)["sig-rain"], "terms_of_reference") == [
        {"version": "1", "meeting_interval_months": "3"}
    ]
    assert [link["to"] for link in parts(by_key(told)["wg-snow"], "links")] == ["sig-rain"]
    assert [row.text for row in told.set_aside if "Hail" in row.text or "stakeholder" in row.why]
    assert named(told, "Clouds Ltd").kind is Kind.organisation


def test_a_tree_of_no_known_shape_asks_for_a_profile(tmp_path: Path) -> None:
    path = written(tmp_path, "recipes.yaml", "soup: [water, salt]")
    with pytest.raises(BadInput, match=r"recipes\.yaml: no profile maps this tree \(write one"):
        read_tree(path, Asked())


@pytest.mark.parametrize(
    ("profile", "line", "what"),
    [
        ("tree:\n  files: {a: [x]}\n  tell: []", 3, "says nothing to tell"),
        ("tree:\n  tell:\n    - {at: x, kind: person, key: id, name: n}", 2, "does not say which files"),
        ("tree:\n  files: {a: [x]}\n  tell:\n    - {at: x, kind: dog, key: id, name: n}", 4, "'dog' is no kind"),
        ("tree:\n  files: {a: [x]}\n  tell:\n    - {at: x, kind: person, key: id}", 4, "a record without name"),
        ("tree:\n  files: {a: [x]}\n  tell:\n    - at: x\n      kind: person\n      key: id\n      name: n\n      seats: []", 8,
         "a record of this kind has no 'seats'"),
        ("tree:\n  files: {a: [x]}\n  tell:\n    - at: x..y\n      kind: person\n      key: id\n      name: n", 4, "is no path"),
        ("tree:\n  files: {a: [x], b: [y]}\n  tell:\n    - {at: x, kind: person, key: id, name: n}", 4, "in which file"),
        ("tree:\n  files: {a: [x]}\n  tell:\n    - at: x\n      kind: person\n      key: id\n      name: {of: n, words: lost}", 7,
         "no list of words is called 'lost'"),
        ("tree:\n  files: {a: [x]}\n  tell:\n    - at: x\n      kind: person\n      key: id\n      name: {of: n, pattern: '('}", 7,
         "is no pattern"),
        ("tree:\n  files: {a: [x]}\n  tell:\n    - at: x\n      kind: person\n      key: id\n      name: n\n      affiliations:\n"
         "      - {start_date: since}", 9, "affiliations without organisation, post"),
        ("tree:\n  files: {a: [x]}\n  tell:\n    - at: x\n      kind: person\n      key: id\n      name: n\n      aliases:\n"
         "      - {at: fr, name: ., language: =fr}", 9, "aliases without kind"),
        ("tree:\n  files: {a: [x]}\n  tell:\n    - at: x\n      kind: mechanism\n      key: id\n      name: n\n      seats:\n"
         "      - {role: r}", 9, "seats without organisation or person or country"),
        ("table:\n  header: 3", 0, "is a profile for tables"),
    ],
)  # fmt: skip
def test_a_wrong_profile_is_refused_with_its_line(tmp_path: Path, profile: str, line: int, what: str) -> None:
    path = written(tmp_path, "mine.yaml", profile)
    with pytest.raises(BadInput) as refused:
        read_tree(written(tmp_path, "x.yaml", "x: [a]"), Asked(profile=path))
    assert what in refused.value.what
    if line:
        assert refused.value.where == f"mine.yaml line {line}"
    assert refused.value.remedy


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("groups.*.name", ["Rain", "Snow"]),
        ("groups.name", ["Rain", "Snow"]),
        ("groups.0.name", ["Rain"]),
        ("groups.-1.name", ["Snow"]),
        ("groups[kind=wg].name", ["Snow"]),
        ("groups[kind!=wg].name", ["Rain"]),
        ("groups[chairs].name", ["Rain"]),
        ("groups[!chairs].name", ["Snow"]),
        ("groups[kind=sig/wg].name", ["Rain", "Snow"]),
        ("groups.*.chairs.*.^.name", ["Rain"]),
        ("groups.*.chairs.*.@", ["chairs"]),
        ("groups.*.chairs.*.#", ["1"]),
        ("$.title", ["Weather"]),
        ("'a.b'", ["dotted"]),
        ("**[kind].name", ["Rain", "Snow"]),
        ("by.*.@", ["x", "y"]),
        ("by.x", ["1"]),
        ("nothing.at.all", []),
    ],
)
def test_a_path_reaches(tmp_path: Path, path: str, found: list[str]) -> None:
    text = """
title: Weather
a.b: dotted
by: {x: 1, y: 2}
groups:
- {name: Rain, kind: sig, chairs: [{who: W}]}
- {name: Snow, kind: wg}
"""
    top = Spot(read_nodes(written(tmp_path, "weather.yaml", text)), None, "", "weather.yaml")
    assert list(texts(top, parse_path(path))) == found


@pytest.mark.parametrize(
    ("words", "months"),
    [
        ("weekly", 1), ("Biweekly, alternating", 1), ("monthly", 1), ("first Monday of the month", 1), ("quarterly", 3),
        ("every 6 weeks", 1), ("every three months", 3), ("twice a year", 6), ("semi-annual", 6), ("annually", 12),
        ("bimestriel", 2), ("trimestriel", 3), ("every two years", 24), ("TBD", None), ("as needed", None),
    ],
)  # fmt: skip
def test_how_often_a_body_meets(words: str, months: int | None) -> None:
    assert months_between(words) == months


SOME = """tree:
  files: {groups: ["groups.*.name"]}
  tell:
    - at: groups.*
      kind: mechanism
      key: id
      name: name
      seats:
        - {at: leads.*, person: {kind: person, key: "{name:fold}", name: name}}
        - {at: members.*, person: {kind: person, key: "{.:fold}", name: .}}
"""
GROUPS = """meta: {generated: 2024-05-01, by: somebody}
groups:
- {id: n, name: Network, leads: [{name: Ann Lee, handle: annlee}], members: [Bob Ray, Cy Fox]}
- id: s
  name: Storage
  subgroups: [{id: s1, name: Tapes, members: [Ann Lee]}]
"""


def test_what_no_path_of_a_profile_reads_is_named(tmp_path: Path) -> None:
    profile = written(tmp_path, "some.yaml", SOME)
    told = read_tree(written(tmp_path, "groups.yaml", GROUPS), Asked(profile=profile))
    assert told.notes == (
        "not read, for the profile does not speak of it: meta (2 values), groups.*.leads.*.handle (1 value), "
        "groups.*.subgroups (3 values)",
    )
    all_told = GROUPS.split("\n", 1)[1].replace(", handle: annlee", "").split("  subgroups")[0]
    assert not read_tree(written(tmp_path, "all.yaml", all_told), Asked(profile=profile)).notes


def test_a_value_that_yaml_writes_as_nothing_is_none_also_within_braces(tmp_path: Path) -> None:
    text = "people:\n- {name: Ada, org: ~}\n- {name: Bo, org: null, post: '~'}\n- name: Null\n  org: ~\n"
    assert read_nodes(written(tmp_path, "people.yaml", text)) == {"people": [
        {"name": "Ada", "org": None},
        {"name": "Bo", "org": None, "post": "~"},
        {"name": None, "org": None},
    ]}  # fmt: skip
