"""Voices on their way: through file, JSON, merging and sharing byte for byte, and not at all where they are left out."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from array import array
from base64 import b64encode
from pathlib import Path

import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Asset, Persona, Project
from journey_designer.storage import read_project, write_project
from journey_designer.ui.sound.apart import TOO_LONG
from journey_designer.ui.sound.decoding import decoded
from tests.cli.test_commands import Shell, shell
from tests.ui.sound.boxes import m4a
from tests.ui.sound.conftest import FILES

__all__ = ["shell"]

ROOT = Path(__file__).resolve().parents[3]
SOUNDS = {
    "audio/mpeg": (FILES / "tone.mp3").read_bytes(),
    "audio/ogg": (FILES / "tone.ogg").read_bytes(),
    "audio/mp4": m4a(4, sound=b"a voice that nobody else has" * 9),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Three personas, each with a voice in another format."""
    document, kept = Document([Project(id="p", title="Voices")]), {}
    for mime, data in SOUNDS.items():
        asset = Asset(
            id=hashlib.sha256(data).hexdigest(), mime=mime, size=len(data), duration=1.0, label="Lina speaks"
        )
        kept[asset.id] = data
        persona = edits.add_persona(document, name=mime)
        edits.set_voice(document, persona.id, asset)
    path = tmp_path / "voices.cjm"
    write_project(path, tuple(document.records()), kept.get)
    return path


def voices(path: Path) -> dict[str, bytes | None]:
    """The bytes of the voice of each persona."""
    with read_project(path) as file:
        people = [one for one in file.records if isinstance(one, Persona)]
        return {one.name: file.asset(one.voice) if one.voice is not None else None for one in people}


def test_a_shared_copy_has_the_same_bytes(shell: Shell, project: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.cjm"
    assert shell("share", str(project), "-o", str(copy)) == 0
    assert voices(copy) == SOUNDS


@pytest.mark.parametrize("also", ["voices", "voices,names", "notes,photos,voices,names"])
def test_a_copy_without_voices_holds_no_byte_of_them(
    shell: Shell, project: Path, tmp_path: Path, also: str
) -> None:
    copy = tmp_path / "copy.cjm"
    assert shell("share", str(project), "-o", str(copy), "--without", also) == 0
    assert set(voices(copy).values()) == {None}
    whole = copy.read_bytes()
    for data in SOUNDS.values():
        assert data[40:72] not in whole
        assert hashlib.sha256(data).hexdigest().encode() not in whole
    assert b"Lina speaks" not in whole


def test_a_copy_without_names_keeps_the_sound_and_not_what_it_was_called(
    shell: Shell, project: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.cjm"
    assert shell("share", str(project), "-o", str(copy), "--without", "names") == 0
    assert sorted(filter(None, voices(copy).values())) == sorted(SOUNDS.values())
    assert b"Lina speaks" not in copy.read_bytes()


def test_json_there_and_back_is_byte_equal(shell: Shell, project: Path, tmp_path: Path) -> None:
    text, back = tmp_path / "voices.json", tmp_path / "back.cjm"
    assert shell("export", str(project), "-o", str(text)) == 0
    assets = json.loads(text.read_text(encoding="utf-8"))["assets"]
    assert {entry["mime"]: entry["data"] for entry in assets.values()} == {
        mime: b64encode(data).decode() for mime, data in SOUNDS.items()
    }
    assert shell("import", str(text), "-o", str(back)) == 0
    assert voices(back) == SOUNDS


def test_a_merge_brings_the_voice_of_the_other_side(shell: Shell, project: Path, tmp_path: Path) -> None:
    base, out = tmp_path / "base.cjm", tmp_path / "out.cjm"
    with read_project(project) as file:
        people = [one for one in file.records if isinstance(one, Persona)]
        silent = Document(file.records)
        for persona in people:
            edits.set_voice(silent, persona.id, None)
        write_project(base, tuple(silent.records()), file.asset)
    assert shell("merge", str(base), str(project), "--base", str(base), "-o", str(out)) == 0
    assert voices(out) == SOUNDS


@pytest.mark.parametrize(("name", "code"), [("tone.ogg", 0), ("crash.ogg", None)])
def test_the_start_of_the_bundle_decodes_apart(name: str, code: int | None) -> None:
    data = (FILES / name).read_bytes()
    start = [sys.executable, str(ROOT / "packaging" / "start.py"), "--decode-sound"]
    done = subprocess.run(
        start, input=data, capture_output=True, timeout=60, check=False, env={"PYTHONPATH": str(ROOT)}
    )
    if code is None:
        assert done.returncode not in (0, TOO_LONG)
        assert not done.stdout
    else:
        assert done.returncode == code
        samples = array("h")
        samples.frombytes(done.stdout)
        assert samples == decoded(data).samples
