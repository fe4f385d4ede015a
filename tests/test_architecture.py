"""The house's rules that hold for every file: who may import what, and where."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import contracts

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "journey_designer"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Which libraries from outside a part of the house may import. What is not named here may import none.
OUTSIDE = {
    "typography": {"uharfbuzz"},
    "storage": {"PIL"},
    "interchange": {"PIL"},
    "reports": {"PIL", "pptx", "pypdfium2", "reportlab", "uharfbuzz", "xlsxwriter"},
    "ui": {"PIL", "PySide6", "miniaudio", "pypdfium2", "shiboken6"},
    "app": {"PySide6"},
}


def _part(path: Path) -> str:
    """The package or module directly under ``journey_designer`` that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _imports(nodes: Iterator[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _imported(path: Path) -> set[str]:
    """The full names of everything a file imports, at its top or inside its functions."""
    return set(_imports(ast.walk(ast.parse(path.read_bytes()))))


def _imported_at_start(path: Path) -> set[str]:
    """What importing the file imports: everything outside functions and ``if TYPE_CHECKING``."""

    def walk(body: list[ast.stmt]) -> Iterator[ast.AST]:
        for node in body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
                continue
            yield node
            for field in ("body", "orelse", "finalbody", "handlers"):
                yield from walk(getattr(node, field, []))

    return set(_imports(walk(ast.parse(path.read_bytes()).body)))


def test_import_contracts_are_kept(capsys: pytest.CaptureFixture[str]) -> None:
    assert contracts.main() == 0, capsys.readouterr().out


@pytest.mark.parametrize("part", sorted({_part(path) for path in MODULES}))
def test_libraries_are_imported_only_where_they_belong(part: str) -> None:
    allowed = sys.stdlib_module_names | {"journey_designer"} | OUTSIDE.get(part, set())
    strangers = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in MODULES
        if _part(path) == part
        for name in _imported(path)
        if name.split(".")[0] not in allowed
    }
    assert not strangers


def test_nothing_in_ui_imports_the_main_window() -> None:
    name = "journey_designer.ui.main_window"
    guests = [
        path.relative_to(ROOT).as_posix()
        for path in (PACKAGE / "ui").rglob("*.py")
        if path.stem != "main_window" and any(found.startswith(name) for found in _imported(path))
    ]
    assert not guests


def test_the_command_line_starts_without_the_window() -> None:
    files = [path for path in MODULES if _part(path) in ("cli", "commands", "__main__")]
    heavy = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in files
        for name in _imported_at_start(path)
        if re.match(r"(journey_designer\.(ui|app)|PySide6|shiboken6)\b", name)
    }
    assert not heavy


def test_every_library_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.match(r"[\w-]+", entry)[0] for entry in project["dependencies"]}  # type: ignore[index]
    names = {
        "PIL": "pillow",
        "pptx": "python-pptx",
        "PySide6": "pyside6-essentials",
        "shiboken6": "pyside6-essentials",
    }
    assert {names.get(name, name) for names_ in OUTSIDE.values() for name in names_} <= declared
