"""What is wrong with a YAML or JSON file is said in a line that names file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry.errors import BadInput
from registry.exchange.incoming import bounded
from registry.exchange.incoming.trees.nodes import MOST_DEPTH, Entry, Series, read_nodes

DEEP = 200_000


@pytest.mark.parametrize(
    ("name", "content", "where", "what"),
    [
        ("bomb.yaml", b"a: &a [x]\nb: [*a, *a]\n", "bomb.yaml line 2", "aliases are not read"),
        ("twice.yaml", b"a: 1\nb: 2\na: 3\n", "twice.yaml line 3", "'a' stands here twice"),
        ("broken.yaml", b"a: [1, 2\nb: 3\n", "broken.yaml line 2", "is not YAML"),
        ("deep.yaml", b"[" * DEEP, "deep.yaml line 1", f"is nested deeper than {MOST_DEPTH}"),
        (
            "latin.yaml",
            "a: 1\nname: Évaluation\n".encode("latin-1"),
            "latin.yaml line 2",
            "is not UTF-8 text",
        ),
        ("empty.yaml", b"  \n", "empty.yaml", "is empty"),
        ("word.yaml", b"hello", "word.yaml", "holds no records"),
        ("twice.json", b'{"a": 1,\n "b": {"a": 2},\n "a": 3}', "twice.json line 3", "'a' stands here twice"),
        ("nan.json", b'{"a": 1,\n "b": NaN}', "nan.json line 2", "NaN is no number of JSON"),
        ("cut.json", b'{"a": [1,\n 2', "cut.json line 2", "is not JSON"),
        ("deep.json", b"[" * DEEP, "deep.json", "is nested too deeply"),
        ("nest.json", b"[" * 100 + b"]" * 100, "nest.json", f"is nested deeper than {MOST_DEPTH}"),
        ("cut.jsonl", b'{"a": 1}\n{"a": \n', "cut.jsonl line 2", "is not JSON"),
        ("twice.jsonl", b'{"a": 1}\n{"b": 1, "b": 2}\n', "twice.jsonl line 2", "'b' stands here twice"),
    ],
)
def test_a_bad_tree_is_refused_in_one_line(
    tmp_path: Path, name: str, content: bytes, where: str, what: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(BadInput) as refused:
        read_nodes(str(path))
    assert refused.value.where == where
    assert refused.value.what.startswith(what)
    assert "\n" not in refused.value.line


def test_a_file_over_the_bound_is_refused_before_it_is_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.json"
    path.write_bytes(b"[" + b"1," * 2**20 + b"1]")
    with pytest.raises(BadInput, match="is larger than 1 MB"):
        bounded.read_bytes(str(path), most=2**20)


@pytest.mark.parametrize("name", ["a.yaml", "a.json", "a.jsonl"])
def test_values_are_text_and_clean(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(
        b'[{"no": 2018, "ja": 1.50, "x": "a\\u202e b", "n": ""}]' if name != "a.jsonl" else b'{"no": 2018}'
    )
    top = read_nodes(str(path))
    assert isinstance(top, Series)
    assert isinstance(top[0], Entry)
    assert top[0]["no"] == "2018"
    if name != "a.jsonl":
        assert (top[0]["ja"], top[0]["x"], top[0]["n"]) == ("1.50", "a b", None)


def test_utf_16_with_its_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "wide.yaml"
    path.write_bytes("name: Évaluation".encode("utf-16"))
    assert read_nodes(str(path)) == {"name": "Évaluation"}


def test_megabytes_of_yaml_are_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_text(
        "".join(f"- name: Person {n}\n  party: majority\n  rank: {n}\n" for n in range(100_000)),
        encoding="utf-8",
    )
    assert len(read_nodes(str(path))) == 100_000
