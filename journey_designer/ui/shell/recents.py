"""The projects that were open on this machine: where they are, what they say of themselves, how they look."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.records import Journey, Persona
from journey_designer.ui.shell.sketch import Sketch, from_json, sketch_of, to_json

MOST = 24
"""Most projects that are remembered."""

_FACES = 3


@dataclass(frozen=True, slots=True)
class Face:
    """A persona on the card of a project: name, colour, and the bytes of a small PNG, or none."""

    name: str
    colour: str | None = None
    png: bytes = b""


@dataclass(frozen=True, slots=True)
class Recent:
    """A project that was open last at ``at`` (seconds since 1970). Pinned ones stay on the list, before the others."""

    path: Path
    title: str
    personas: int
    journeys: int
    at: float
    faces: tuple[Face, ...] = ()
    sketch: Sketch = Sketch()
    is_pinned: bool = False


class Recents:
    """One small file a project in a folder of this machine. What cannot be written is not remembered: no
    harm done.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[Recent, ...]:
        """The projects: pinned ones first, of each the latest first."""
        found = []
        with contextlib.suppress(OSError):
            for entry in self._folder.glob("*.json"):
                recent = _read(entry)
                if recent is not None:
                    found.append(recent)
        return tuple(sorted(found, key=lambda recent: (recent.is_pinned, recent.at), reverse=True)[:MOST])

    def remember(self, path: Path, document: Document, at: float, pictures: dict[str, bytes]) -> None:
        """Keep how a project is now. ``pictures`` are small PNGs of personas by their id."""
        personas = [persona for persona in document.all(Persona) if not persona.is_archived]
        faces = [
            {
                "name": persona.name,
                "colour": persona.colour,
                "png": base64.b64encode(pictures.get(persona.id, b"")).decode("ascii"),
            }
            for persona in personas[:_FACES]
        ]
        data = {
            "path": str(path),
            "title": document.project.title,
            "personas": len(personas),
            "journeys": document.size(Journey),
            "at": at,
            "faces": faces,
            "sketch": to_json(sketch_of(document)),
            "pinned": self._is_pinned(path),
        }
        self._write(path, data)

    def pin(self, path: Path, is_pinned: bool) -> None:
        """Keep a project before the others, or no longer."""
        with contextlib.suppress(OSError, ValueError):
            data = json.loads(self._place(path).read_text(encoding="utf-8"))
            self._write(path, {**data, "pinned": is_pinned})

    def _is_pinned(self, path: Path) -> bool:
        known = _read(self._place(path))
        return known is not None and known.is_pinned

    def _write(self, path: Path, data: dict[str, Any]) -> None:
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            target = self._place(path)
            temporary = target.with_suffix(".tmp")
            temporary.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
            temporary.replace(target)
            for old in self._surplus():
                old.unlink(missing_ok=True)

    def forget(self, path: Path) -> None:
        """Take a project off the list; its file stays."""
        with contextlib.suppress(OSError):
            self._place(path).unlink(missing_ok=True)

    def _place(self, path: Path) -> Path:
        return self._folder / (hashlib.sha256(os.fsencode(str(path))).hexdigest()[:24] + ".json")

    def _surplus(self) -> list[Path]:
        kept = {self._place(recent.path) for recent in self.all()}
        return [entry for entry in self._folder.glob("*.json") if entry not in kept]


def _read(path: Path) -> Recent | None:
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        faces = tuple(
            Face(str(face["name"]), face["colour"], base64.b64decode(face["png"])) for face in data["faces"]
        )
        return Recent(
            Path(data["path"]),
            str(data["title"]),
            int(data["personas"]),
            int(data["journeys"]),
            float(data["at"]),
            faces,
            from_json(data["sketch"]),
            data.get("pinned") is True,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
