"""The interface's translations: take new texts up, and find what is missing, stale, unfinished or wrong.

``check`` changes nothing and lists every fault. ``update`` merges new texts into the ``.ts`` files, drops
those no longer used, and writes the ``.qm`` files beside them. Qt's ``lupdate`` and ``lrelease`` do it.
"""

from __future__ import annotations

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

from tools.bypasses import bypasses_in
from tools.environment import ROOT, SetupError
from tools.texts import Bypass, Text, texts_in

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
        here = set(PLACEHOLDER.findall(self.source))
        optional = {"%n"} if self.numerus else set()  # a plural form may say its number in words: "one card"
        for form in self.forms:
            there = set(PLACEHOLDER.findall(form))
            if here - there - optional or there - here:
                yield f"placeholders {sorted(there)} instead of {sorted(here)}"


@dataclass(frozen=True)
class Translations:
    """The translation files in ``folder`` of the texts in ``sources``."""

    folder: Path
    sources: tuple[Path, ...]

    def languages(self) -> list[str]:
        """The codes of the required languages and of every other one that has a file."""
        found = {path.stem.removeprefix(PREFIX) for path in self.folder.glob(f"{PREFIX}*.ts")}
        return sorted(found | set(REQUIRED))

    def update(self) -> None:
        """Bring every ``.ts`` file up to date with the code and write its ``.qm`` file."""
        self.folder.mkdir(parents=True, exist_ok=True)
        texts, _ = texts_in(self.sources)
        for language in self.languages():
            path = self.folder / f"{PREFIX}{language}.ts"
            take_up(path, language, texts)
            compile_file(path, path.with_suffix(".qm"))

    def faults(self) -> Iterator[str]:
        """Every fault in code and files, one line each."""
        texts, bypasses = texts_in(self.sources)
        yield from map(_shown_bypass, [*bypasses, *bypasses_in(self.sources)])
        for language in self.languages():
            yield from self._faults_of(language, texts)

    def _faults_of(self, language: str, texts: list[Text]) -> Iterator[str]:
        path = self.folder / f"{PREFIX}{language}.ts"
        if not path.is_file():
            yield f"{path.name}: missing; make it with  python3 dev.py translations update"
            return
        with tempfile.TemporaryDirectory() as temporary:
            fresh_path = Path(temporary) / path.name
            take_up(fresh_path, language, texts)
            fresh, kept = read(fresh_path), read(path)
            for key in sorted(fresh.keys() - kept.keys()):
                yield f"{path.name}: missing: {_shown(key)}"
            for key in sorted(kept.keys() - fresh.keys()):
                yield f"{path.name}: no longer used: {_shown(key)}"
            for key in sorted(kept.keys() & fresh.keys()):
                for fault in kept[key].faults(len(fresh[key].forms)):
                    yield f"{path.name}: {fault}: {_shown(key)}"
            compiled = Path(temporary) / "fresh.qm"
            compile_file(path, compiled)
            committed = path.with_suffix(".qm")
            if not committed.is_file() or committed.read_bytes() != compiled.read_bytes():
                yield f"{committed.name}: not made from {path.name}; run  python3 dev.py translations update"


def project_translations() -> Translations:
    """Those of the program itself."""
    package = ROOT / "journey_designer"
    sources = sorted(path for path in [*(package / "ui").rglob("*.py"), package / "app.py"] if path.is_file())
    return Translations(ROOT / "resources" / "i18n", tuple(sources))


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


def main(arguments: list[str]) -> int:
    """``check`` or ``update``. Returns 1 when ``check`` finds a fault, 2 for wrong usage."""
    if arguments not in (["check"], ["update"]):
        print("usage: translations check|update", file=sys.stderr)
        return 2
    translations = project_translations()
    if arguments == ["update"]:
        translations.update()
        return 0
    faults = list(translations.faults())
    print(
        "\n".join([*faults, f"Translations: {len(faults)} faults." if faults else "Translations: all there."])
    )
    return 1 if faults else 0


def take_up(path: Path, language: str, texts: list[Text]) -> None:
    """Merge the texts into a ``.ts`` file of a language, and drop those no longer used."""
    with tempfile.TemporaryDirectory() as temporary:
        listing = Path(temporary) / "texts.cpp"
        listing.write_text("".join(text.as_cpp() for text in texts), encoding="utf-8")
        _tool(
            "lupdate", str(listing), "-ts", str(path), "-silent", "-no-obsolete", "-locations", "none",
            "-sort-messages", "-disable-heuristic", "similartext", "-source-language", SOURCE_LANGUAGE,
            "-target-language", language, *(["-pluralonly"] if language == SOURCE_LANGUAGE else []),
        )  # fmt: skip


def compile_file(path: Path, target: Path) -> None:
    """Write the ``.qm`` file of a ``.ts`` file. A program that has the old one open keeps it: Qt maps it into memory."""
    fresh = target.with_name(f"{target.name}.{os.getpid()}")
    try:
        _tool("lrelease", "-silent", str(path), "-qm", str(fresh))
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def _tool(name: str, *arguments: str) -> None:
    beside = Path(sys.executable).with_name(f"pyside6-{name}" + (".exe" if os.name == "nt" else ""))
    command = str(beside) if beside.exists() else shutil.which(f"pyside6-{name}")
    if command is None:
        raise SetupError(f"pyside6-{name} is not installed beside {sys.executable}.")
    done = subprocess.run([command, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"{name} failed: {(done.stdout + done.stderr).strip()}")


def _shown(key: tuple[str, str, str]) -> str:
    context, source, comment = key
    return f"{context}: {source!r}" + (f" ({comment})" if comment else "")


def _shown_bypass(bypass: Bypass) -> str:
    path = bypass.path.relative_to(ROOT) if bypass.path.is_relative_to(ROOT) else bypass.path
    return f"{path.as_posix()}:{bypass.line}: {bypass.why}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
