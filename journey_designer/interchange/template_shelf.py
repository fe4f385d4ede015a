"""Templates of the user's own, beside the shipped ones: one small file each, in a folder of this machine."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from pathlib import Path
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError, RuleError
from journey_designer.core.records import Journey, Lane, Stage, Touchpoint
from journey_designer.core.text import sort_key
from journey_designer.interchange import templates
from journey_designer.interchange.templates import Template, Words

LANGUAGES = ("ar", "fr", "en")
_OWN = "own-"
_MOST_BYTES = 4_000_000


class TemplateShelf:
    """All templates there are. ``folder`` holds the user's own; None, or a missing one: there are none."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def all(self) -> tuple[Template, ...]:
        """The shipped templates in their order, then the user's own by name."""
        return (*map(templates.load, templates.NAMES), *self.own())

    def own(self) -> tuple[Template, ...]:
        """The user's own, by name. A file that is no template is not there."""
        found = []
        if self._folder is not None:
            with contextlib.suppress(OSError):
                found = [made for path in self._folder.glob(f"{_OWN}*.json") if (made := _read(path))]
        return tuple(sorted(found, key=lambda template: sort_key(template.name["en"])))

    def find(self, wanted: str) -> Template:
        """The template of this key, or the user's own of this name. Raises `KnownError` where there is none."""
        if wanted in templates.NAMES:
            return templates.load(wanted)
        for template in self.own():
            if template.key == wanted or template.name["en"] == wanted:
                return template
        names = (*templates.NAMES, *(template.name["en"] for template in self.own()))
        raise KnownError(
            "template.unknown",
            "There is no template “{name}”. Choose one of these: {names}.",
            name=wanted,
            names=", ".join(names),
        )

    def keep(self, document: Document, journey_id: str, name: str, description: str = "") -> Template:
        """Make a template of a journey: its stages, touchpoints and lanes; no persona, no card, no score.

        One of the user's own of this name is replaced. Raises `KnownError` where it cannot be written.
        """
        made = _parts(document, journey_id, name, description)
        return self._write(made)

    def rename(self, template: Template, name: str) -> Template:
        """Give one of the user's own another name. Raises `KnownError` where it cannot be written."""
        renamed = self._write({**_as_parts(template), "name": _everywhere(name)})
        if renamed.key != template.key:
            self.delete(template)
        return renamed

    def delete(self, template: Template) -> None:
        """Take one of the user's own away."""
        if self._folder is not None and template.is_own:
            with contextlib.suppress(OSError):
                (self._folder / f"{template.key}.json").unlink(missing_ok=True)

    def _write(self, parts: dict[str, Any]) -> Template:
        key = _OWN + hashlib.sha256(parts["name"]["en"].encode()).hexdigest()[:24]
        template = templates.of_parts(key, parts, is_own=True)
        try:
            if self._folder is None:
                raise FileNotFoundError("no folder for templates")
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            target = self._folder / f"{key}.json"
            temporary = target.with_suffix(f".{os.getpid()}.tmp")
            temporary.write_text(json.dumps(parts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            temporary.replace(target)
        except OSError as error:
            raise KnownError(
                "template.not_kept",
                "The template could not be kept: {reason}. Make room on the disk, then try again.",
                reason=error.strerror or str(error),
            ) from error
        return template


def _everywhere(text: str) -> Words:
    """A text of the user's: the same in every language."""
    return dict.fromkeys(LANGUAGES, text)


def _parts(document: Document, journey_id: str, name: str, description: str) -> dict[str, Any]:
    journey = document.get(Journey, journey_id)
    usual = templates.load(templates.DEFAULT).journeys[0]
    return {
        "name": _everywhere(name),
        "description": _everywhere(description),
        "journeys": [usual],
        "lanes": [_lane(lane) for lane in document.family(Lane, "journey_id", journey.id)],
        "stages": [_stage(document, stage) for stage in document.family(Stage, "journey_id", journey.id)],
    }


def _lane(lane: Lane) -> dict[str, Any]:
    title = {"title": _everywhere(lane.title)} if lane.title else {}
    return {"kind": lane.kind, "icon": lane.icon, "colour": lane.colour, **title}


def _stage(document: Document, stage: Stage) -> dict[str, Any]:
    touchpoints = document.family(Touchpoint, "stage_id", stage.id)
    return {
        "name": _everywhere(stage.name),
        "kind": stage.kind,
        "goal": _everywhere(stage.goal),
        "period": stage.period,
        "touchpoints": [
            {"name": _everywhere(entry.name), "channel": _everywhere(entry.channel)} for entry in touchpoints
        ],
    }


def _as_parts(template: Template) -> dict[str, Any]:
    return {
        "name": template.name,
        "description": template.description,
        "journeys": list(template.journeys),
        "lanes": list(template.lanes),
        "stages": list(template.stages),
    }


def _read(path: Path) -> Template | None:
    """One of the user's own, tried out on an empty project; None where it does not make one."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        template = templates.of_parts(path.stem, json.loads(path.read_text(encoding="utf-8")), is_own=True)
        for language in LANGUAGES:
            if not isinstance(template.name[language], str) or not isinstance(
                template.description[language], str
            ):
                return None
        templates.apply(Document(), template)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, RuleError):
        return None
    return template
