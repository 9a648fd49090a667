"""The built wheel holds all that it needs, and runs outside the repository."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
MEMBERS = "Name,Organisation,Role\nJane Banda,Orchard Growers,Chair\nJohn Phiri,Potters Guild,Member\n"
GROUPS = """
workinggroups:
  - dir: wg-pay
    name: Pay
    label: pay
    leadership:
      chairs: [{github: ada, name: Ada Example, company: Example Works}]
"""


def test_the_wheel_makes_the_example_and_answers_from_it(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run(
        [
            *pip,
            "wheel",
            "--no-deps",
            "--no-index",
            "--no-build-isolation",
            "--wheel-dir",
            str(tmp_path),
            str(PROJECT),
        ],
        check=True,
        stdin=subprocess.DEVNULL,
    )
    (wheel,) = tmp_path.glob("*.whl")
    subprocess.run(
        [*pip, "install", "--no-deps", "--no-index", "--target", str(tmp_path / "site"), str(wheel)],
        check=True,
    )
    environment = {
        **os.environ,
        "PYTHONPATH": str(tmp_path / "site"),
        "INTERLOCK_REGISTRY": str(tmp_path / "registry.db"),
    }

    def interlock(*words: str) -> str:
        return subprocess.run(
            [sys.executable, "-m", "tui", *words],
            check=True,
            capture_output=True,
            text=True,
            cwd=tmp_path,
            env=environment,
            stdin=subprocess.DEVNULL,
        ).stdout

    where = subprocess.run(
        [sys.executable, "-c", "import registry; print(registry.__path__[0])"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment,
        check=True,
    ).stdout
    assert str(tmp_path / "site") in where
    assert "records" in interlock("init", "--example")
    assert "Lesotho Teachers Trade Union" in interlock("who", "Lesotho TWG", "--as-of", "2017")
    assert "26 records" in interlock("map", "Lesotho TWG", "--hops", "2", "--as-of", "2017", "-o", "map.html")
    for name in ("brief.md", "brief.html", "brief.docx"):
        assert "passages cited" in interlock("brief", "Lesotho TWG", "--as-of", "2017", "-o", name)
    # What reads files comes with profiles and lists of words, which are no modules.
    (tmp_path / "Wage Board.csv").write_text(MEMBERS, encoding="utf-8")
    assert "Seats opened: 2" in interlock(
        "import", "Wage Board.csv", "--body", "Wage Board", "--on", "2026-05-04"
    )
    assert "Jane Banda" in interlock("who", "Wage Board")
    (tmp_path / "groups.yaml").write_text(GROUPS, encoding="utf-8")
    assert "sigs" in interlock("import", "groups.yaml", "--on", "2026-05-04")
    assert "Ada Example" in interlock("who", "Pay")
