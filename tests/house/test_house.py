"""The house rules that no linter knows: sizes, start-up, what the project must never contain."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
ROOMS = ("registry", "graphs", "tui")
MOST_LINES, MOST_FUNCTION_LINES = 300, 40


def modules() -> list[Path]:
    found = [path for room in ROOMS for path in (PROJECT / room).rglob("*.py")]
    # A migration is a record of the schema as it was: as long as the schema.
    return [path for path in found if "migrations/versions" not in path.as_posix()]


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_a_module_is_read_in_one_sitting(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= MOST_LINES
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno - len((ast.get_docstring(node) or "").splitlines())
            assert length <= MOST_FUNCTION_LINES, f"{node.name} has {length} lines"


def test_rooms_are_named_for_what_is_in_them() -> None:
    for path in modules():
        assert not {"utils", "helpers", "common", "manager", "misc"} & set(path.with_suffix("").parts), path


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh Python has loaded after running the code."""
    program = f"import sys\n{code}\nsys.stderr.write('\\n'.join(sys.modules))"
    process = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=PROJECT, check=False
    )
    return set(process.stderr.split())


HEAVY = {
    "textual", "rich", "networkx", "numpy", "pyvis", "sqlmodel", "sqlalchemy", "pydantic", "alembic",
    "yaml", "rapidfuzz", "dataclasses", "inspect", "platformdirs", "asyncio", "pathlib", "shutil",
}  # fmt: skip
READ_COMMANDS = (
    "--help",
    "who --help",
    "who 'Lesotho TWG'",
    "sits iom",
    "composition NACOLA",
    "mechanisms",
    "mechanisms --theme migration --country LS",
    "continuity 'Lesotho TWG'",
    "corridor LS-MU",
    "agreements",
    "agreements --filter 'stage:>draft !zzz' --sort -stage",
    "check",
    "check --filter severity:error --sort record --columns record",
    "organisations --type ministry",
    "people",
    "projects",
    "instruments",
    "endorsements 'migration policy'",
    "events --during 2017",
    "forums --matrix",
    "systems",
    "recommendations --evaluation LM.0304",
    "due --within 90",
    "attendance 'Lesotho TWG'",
    "sources",
    "find nacola",
    "show NACOLA",
    "network NACOLA",
    "path NACOLA IOM --draw",
)


@pytest.mark.database("sqlite")
@pytest.mark.parametrize("command", READ_COMMANDS)
def test_read_commands_load_nothing_that_they_do_not_use(command: str, example: object) -> None:
    import shlex

    words = ["--registry", example.path, *shlex.split(command)]  # type: ignore[attr-defined]
    code = f"from tui.cli.main import main\ntry:\n    main({words!r})\nexcept SystemExit:\n    pass"
    loaded = loaded_by(code)
    assert "tui.cli.main" in loaded
    assert loaded & HEAVY == set()


def test_the_terminal_ui_starts_without_what_only_maps_and_changes_need() -> None:
    loaded = loaded_by("import tui.app")
    assert "textual" in loaded
    assert loaded & {"networkx", "numpy", "pyvis", "sqlmodel", "sqlalchemy", "yaml"} == set()


def project_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        text=True,
        cwd=PROJECT,
        check=False,
    ).stdout.split("\n")
    return [PROJECT / name for name in listed if name and (PROJECT / name).is_file()]


def test_the_locks_hold_exact_versions_with_hashes_and_no_address() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        lock = (PROJECT / name).read_text(encoding="utf-8")
        assert "://" not in lock
        assert "--index-url" not in lock
        pinned = re.findall(r"^[a-z0-9][\w.-]*==\S+", lock, re.MULTILINE)
        assert len(pinned) > 10
        assert lock.count("\n    --hash=sha256:") >= len(pinned)


def test_the_lock_of_npm_holds_exact_versions_with_hashes_and_no_address() -> None:
    folder = PROJECT / "tests" / "browser"
    text = (folder / "package-lock.json").read_text(encoding="utf-8")
    assert "://" not in text
    packages = json.loads(text)["packages"]
    asked = json.loads((folder / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    locked = {name.rpartition("node_modules/")[2]: told for name, told in packages.items() if name}
    assert all(told["integrity"].startswith("sha512-") for told in locked.values())
    assert {name: told["version"] for name, told in locked.items()}.items() >= asked.items()


def test_no_path_of_a_machine_and_no_address_of_a_person_is_in_the_project() -> None:
    # Addresses at example.org are nobody's (RFC 2606).
    address = r"[\w.+-]+@(?!example\.)[\w-]+\.(?:int|org|com|net)\b"
    suspicious = re.compile(r"/(?:root|home/\w+|work|Users/\w+)/|" + address)
    for path in project_files():
        if path.suffix in (
            ".py",
            ".md",
            ".toml",
            ".yaml",
            ".lock",
            ".tcss",
            ".js",
            ".css",
            ".j2",
            "",
        ) and path != Path(__file__):
            found = suspicious.findall(path.read_text(encoding="utf-8"))
            assert not found, f"{path.relative_to(PROJECT)}: {found[:3]}"


def test_every_dependency_says_why_it_is_there() -> None:
    import tomllib

    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    told = (PROJECT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()
    extras = project["optional-dependencies"]
    for requirement in [*project["dependencies"], *extras["dev"], *extras["serve"]]:
        name = re.split(r"[<>=~!\[ ]", requirement)[0].lower()
        assert f"| {name} |" in told, name
    for name in json.loads((PROJECT / "tests" / "browser" / "package.json").read_text())["devDependencies"]:
        assert f"| {name} |" in told, name
