"""The interface's translations: take new texts up, and find what is missing, stale, unfinished or wrong.

``check`` changes nothing and lists every fault. ``update`` merges new texts into the ``.ts`` files, drops
those no longer used, and writes the ``.qm`` files beside them. Qt's ``lupdate`` and ``lrelease`` do the work.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.environment import ROOT, SetupError

FOLDER: Final = ROOT / "resources" / "i18n"
PREFIX: Final = "journey_designer_"
REQUIRED: Final = ("ar", "en", "fr")
"""The languages that must exist. A further one is one more ``.ts`` file."""
SOURCE_LANGUAGE: Final = "en"
"""The texts in the code are English: its file holds the plural forms only."""
PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}|%L?\d{1,2}|%n")


@dataclass(frozen=True)
class Message:
    """One text of the interface in one language. ``forms`` has one entry, or one a plural form."""

    context: str
    source: str
    comment: str
    numerus: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same text in two files."""
        return self.context, self.source, self.comment

    def faults(self, plural_forms: int) -> Iterator[str]:
        """What is wrong with the translation. ``plural_forms`` is how many its language has."""
        if not self.finished or not all(form.strip() for form in self.forms):
            yield "not translated"
            return
        if self.numerus and len(self.forms) != plural_forms:
            yield f"{len(self.forms)} plural forms instead of {plural_forms}"
        for form in self.forms:
            # A plural form may say its number in words: "one card".
            optional = {"%n"} if self.numerus else set()
            here, there = _placeholders(self.source), _placeholders(form)
            if here - there - optional or there - here:
                yield f"placeholders {sorted(there)} instead of {sorted(here)}"


def main(arguments: list[str]) -> int:
    """``check`` or ``update``. Returns 1 when ``check`` finds a fault, 2 for wrong usage."""
    if arguments not in (["check"], ["update"]):
        print("usage: translations check | update", file=sys.stderr)
        return 2
    if arguments == ["update"]:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for language in languages():
            _lupdate(_file(FOLDER, language), language)
            _lrelease(_file(FOLDER, language), _file(FOLDER, language).with_suffix(".qm"))
        return 0
    faults = [*_bypasses(), *(fault for language in languages() for fault in _check(language))]
    for fault in faults:
        print(fault)
    print(f"Translations: {len(faults)} faults." if faults else "Translations: all there.")
    return 1 if faults else 0


def languages() -> list[str]:
    """The codes of the required languages and of every other one that has a file."""
    found = {path.stem.removeprefix(PREFIX) for path in FOLDER.glob(f"{PREFIX}*.ts")}
    return sorted(found | set(REQUIRED))


def sources() -> list[Path]:
    """The files whose texts are translated."""
    package = ROOT / "journey_designer"
    return sorted(path for path in [*(package / "ui").rglob("*.py"), package / "app.py"] if path.is_file())


def read(path: Path) -> dict[tuple[str, str, str], Message]:
    """The messages of a ``.ts`` file that are in use."""
    messages = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 our own files
        for node in context.iter("message"):
            translation = node.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            numerus = node.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            message = Message(
                context=context.findtext("name", ""),
                source=node.findtext("source", ""),
                comment=node.findtext("comment", ""),
                numerus=numerus,
                forms=tuple(forms if numerus else [translation.text or ""]),
                finished=translation.get("type") != "unfinished",
            )
            messages[message.key] = message
    return messages


def _check(language: str) -> Iterator[str]:
    path = _file(FOLDER, language)
    if not path.is_file():
        yield f"{path.name}: missing; make it with  python3 dev.py translations update"
        return
    with tempfile.TemporaryDirectory() as temporary:
        fresh_path = _file(Path(temporary), language)
        _lupdate(fresh_path, language)
        fresh, kept = read(fresh_path), read(path)
        for key in sorted(fresh.keys() - kept.keys()):
            yield f"{path.name}: missing: {_shown(key)}"
        for key in sorted(kept.keys() - fresh.keys()):
            yield f"{path.name}: no longer used: {_shown(key)}"
        for key in sorted(kept.keys() & fresh.keys()):
            for fault in kept[key].faults(len(fresh[key].forms)):
                yield f"{path.name}: {fault}: {_shown(key)}"
        compiled = Path(temporary) / "fresh.qm"
        _lrelease(path, compiled)
        committed = path.with_suffix(".qm")
        if not committed.is_file() or committed.read_bytes() != compiled.read_bytes():
            yield f"{committed.name}: not made from {path.name}; run  python3 dev.py translations update"


def _bypasses() -> Iterator[str]:
    """Calls that ask for the translation of a text put together beforehand: no file can hold it."""
    for path in sources():
        for node in ast.walk(ast.parse(path.read_bytes(), filename=str(path))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            texts = {"tr": node.args[:1], "translate": node.args[1:2]}.get(name, [])
            if any(isinstance(text, ast.JoinedStr | ast.BinOp) for text in texts):
                where = path.relative_to(ROOT).as_posix()
                yield f"{where}:{node.lineno}: give the translation a plain text and fill it in afterwards"


def _lupdate(path: Path, language: str) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        listing = Path(temporary) / "sources.txt"
        listing.write_text("\n".join(map(str, sources())), encoding="utf-8")
        _tool(
            "lupdate", f"@{listing}", "-ts", str(path), "-silent", "-no-obsolete", "-locations", "none",
            "-sort-messages", "-disable-heuristic", "similartext", "-source-language", SOURCE_LANGUAGE,
            "-target-language", language, *(["-pluralonly"] if language == SOURCE_LANGUAGE else []),
        )  # fmt: skip


def _lrelease(path: Path, target: Path) -> None:
    _tool("lrelease", "-silent", str(path), "-qm", str(target))


def _tool(name: str, *arguments: str) -> None:
    beside = Path(sys.executable).with_name(f"pyside6-{name}" + (".exe" if os.name == "nt" else ""))
    command = str(beside) if beside.exists() else shutil.which(f"pyside6-{name}")
    if command is None:
        raise SetupError(f"pyside6-{name} is not installed beside {sys.executable}.")
    done = subprocess.run([command, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"{name} failed: {(done.stdout + done.stderr).strip()}")


def _file(folder: Path, language: str) -> Path:
    return folder / f"{PREFIX}{language}.ts"


def _placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))


def _shown(key: tuple[str, str, str]) -> str:
    context, source, comment = key
    return f"{context}: {source!r}" + (f" ({comment})" if comment else "")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
