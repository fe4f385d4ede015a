"""The lock files say what is installed, by hash, the same on every machine."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "packaging/requirements.lock")


def locked(name: str) -> dict[str, str]:
    return dict(
        re.findall(r"^([a-z0-9-]+)==([^\s;]+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE)
    )


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_has_hashes_and_no_place(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z])", text)[1:]
    assert len(entries) > 10
    assert all(
        re.match(r"[a-z0-9-]+==\S+.*(?: \\\n    --hash=sha256:[0-9a-f]{64})+\s*\Z", one) for one in entries
    )
    assert not re.search(r"://|--index|--find-links|file:|/home|/root", text)


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for name, extra in zip(LOCKS, ("dev", "package"), strict=True):
        wanted = project["dependencies"] + project["optional-dependencies"][extra]
        assert {re.split(r"[<>=]", entry)[0] for entry in wanted} <= locked(name).keys()


def test_what_is_handed_out_is_what_was_tested() -> None:
    tested, packed = locked(LOCKS[0]), locked(LOCKS[1])
    shared = tested.keys() & packed.keys()
    assert "pyside6-essentials" in shared
    assert {name: packed[name] for name in shared} == {name: tested[name] for name in shared}


def test_qt_stays_below_the_version_that_kills_the_process() -> None:
    assert locked(LOCKS[0])["pyside6-essentials"].startswith("6.11.")
