"""The records of the sample project in one language, made from ``content.json`` and ``models.json``."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from journey_designer.core.ranks import spread
from journey_designer.core.records import (
    Asset,
    Association,
    Card,
    Concept,
    Criterion,
    Finding,
    Idea,
    Journey,
    Lane,
    Note,
    Persona,
    Project,
    Record,
    Score,
    Stage,
    Touchpoint,
    Trait,
)
from journey_designer.core.rules import normalised
from journey_designer.interchange import templates

FOLDER: Final = Path(__file__).resolve().parent
LANGUAGES: Final = ("en", "fr", "ar")
"""The order of the three texts in ``content.json``."""
PORTRAIT_SIZE: Final = 512
_NAMESPACE: Final = uuid.uuid5(uuid.NAMESPACE_URL, "urn:journey-designer:sample:dar-nour")
_OWN_MEMBERS: Final = {
    "key", "persona", "traits", "findings", "stages", "touchpoints", "cards", "lane", "touchpoint", "scores",
    "note", "target", "based_on", "depends_on", "finding", "from", "to",
}  # fmt: skip


def sample_records(language: str, portraits: Mapping[str, bytes]) -> list[Record]:
    """All records of the sample project; ``portraits`` are the PNG files by the key of their persona."""
    content, models = (
        json.loads((FOLDER / name).read_text(encoding="utf-8")) for name in ("content.json", "models.json")
    )
    return _Sample(language, portraits).records(content, models)


class _Sample:
    def __init__(self, language: str, portraits: Mapping[str, bytes]) -> None:
        self._language = language
        self._portraits = portraits
        self._template = templates.load("five-stages")

    def records(self, content: dict[str, Any], models: dict[str, Any]) -> list[Record]:
        direction = "rtl" if self._language == "ar" else "ltr"
        project = self._fields(content["project"]) | {"language": self._language, "time_direction": direction}
        found: list[Record] = [Project(id=_id("project"), **project)]
        for rank, persona in _ranked(content["personas"]):
            found += self._persona(persona, rank)
            if persona["key"] in models:
                found += self._model(persona, models[persona["key"]])
        for rank, journey in _ranked(content["journeys"]):
            found += self._journey(journey, rank)
        for rank, criterion in _ranked(content["criteria"]):
            found.append(Criterion(id=_id(criterion["key"]), rank=rank, **self._fields(criterion)))
        for rank, idea in _ranked(content["ideas"]):
            found += self._idea(idea, rank, content["criteria"])
        for note in content["notes"]:
            target = note["target"]
            found.append(Note(id=_id("note", target), target=_id(target), **self._fields(note)))
        return [normalised(record) for record in found]

    def _persona(self, parts: dict[str, Any], rank: str) -> list[Record]:
        key = parts["key"]
        portrait = self._portraits[key]
        asset = Asset(
            id=hashlib.sha256(portrait).hexdigest(),
            mime="image/png",
            size=len(portrait),
            width=PORTRAIT_SIZE,
            height=PORTRAIT_SIZE,
            label=f"{key}.png",
        )
        persona = Persona(id=_id(key), avatar=asset.id, rank=rank, **self._fields(parts))
        found: list[Record] = [asset, persona]
        for number, (place, trait) in enumerate(_ranked(parts["traits"])):
            trait_id = _id(key, "trait", number)
            found.append(Trait(id=trait_id, persona_id=persona.id, rank=place, **self._fields(trait)))
        for number, (place, finding) in enumerate(_ranked(parts["findings"])):
            touchpoint = finding.get("touchpoint")
            found.append(
                Finding(
                    id=_id(key, "finding", number),
                    persona_id=persona.id,
                    touchpoint_id=_id(touchpoint) if touchpoint else None,
                    rank=place,
                    **self._fields(finding),
                )
            )
        return found

    def _model(self, persona: dict[str, Any], model: dict[str, Any]) -> list[Record]:
        """The mental model of a persona; a concept that was made of a finding says what it says."""
        key, found = persona["key"], list[Record]()
        for rank, concept in _ranked(model["concepts"]):
            number = concept.get("finding")
            fields = self._fields(concept)
            if number is not None:
                fields["finding_id"] = _id(key, "finding", number)
                fields["text"] = self._said(persona["findings"][number]["text"])
            concept_id = _id(key, "concept", concept["key"])
            found.append(Concept(id=concept_id, persona_id=_id(key), rank=rank, **fields))
        for link in model["links"]:
            start, end = link["from"], link["to"]
            found.append(
                Association(
                    id=_id(key, "link", start, end),
                    start_id=_id(key, "concept", start),
                    end_id=_id(key, "concept", end),
                    **self._fields(link),
                )
            )
        return found

    def _journey(self, parts: dict[str, Any], rank: str) -> list[Record]:
        key, based_on = parts["key"], parts.get("based_on")
        journey = Journey(
            id=_id(key),
            persona_id=_id(parts["persona"]),
            based_on=_id(based_on) if based_on else None,
            rank=rank,
            **self._fields(parts),
        )
        found: list[Record] = [journey]
        lanes = {}
        for place, lane in _ranked(self._template.lanes):
            kind = lane["kind"]
            lanes[kind] = _id(key, "lane", kind)
            folded = kind == "content"
            found.append(Lane(id=lanes[kind], journey_id=journey.id, kind=kind, is_folded=folded, rank=place))
        for place, stage in _ranked(parts["stages"]):
            found += self._stage(key, stage, place, lanes)
        return found

    def _stage(self, journey: str, parts: dict[str, Any], rank: str, lanes: dict[str, str]) -> list[Record]:
        words = next(stage for stage in self._template.stages if stage["kind"] == parts["kind"])
        stage = Stage(
            id=_id(journey, "stage", parts["kind"]),
            journey_id=_id(journey),
            name=words["name"][self._language],
            kind=parts["kind"],
            goal=words["goal"][self._language],
            period=words["period"],
            rank=rank,
        )
        found: list[Record] = [stage]
        for place, touchpoint in _ranked(parts["touchpoints"]):
            key = touchpoint["key"]
            fields = self._fields(touchpoint)
            found.append(Touchpoint(id=_id(key), stage_id=stage.id, rank=place, **fields))
            for number, (spot, card) in enumerate(_ranked(touchpoint["cards"])):
                found.append(
                    Card(
                        id=_id(key, "card", number),
                        lane_id=lanes[card["lane"]],
                        touchpoint_id=_id(key),
                        rank=spot,
                        **self._fields(card),
                    )
                )
        return found

    def _idea(self, parts: dict[str, Any], rank: str, criteria: list[dict[str, Any]]) -> list[Record]:
        key, depends_on = parts["key"], parts.get("depends_on")
        idea = Idea(
            id=_id("idea", key),
            touchpoint_id=_id(parts["touchpoint"]),
            depends_on=_id("idea", depends_on) if depends_on else None,
            rank=rank,
            **self._fields(parts),
        )
        found: list[Record] = [idea]
        for criterion, value in zip(criteria, parts["scores"], strict=True):
            name = criterion["key"]
            found.append(
                Score(id=_id(key, "score", name), idea_id=idea.id, criterion_id=_id(name), value=value)
            )
        if "note" in parts:
            note = Note(id=_id("note", "idea", key), target=idea.id, text=self._said(parts["note"]))
            found.append(replace(note, author=idea.owner))
        return found

    def _fields(self, parts: dict[str, Any]) -> dict[str, Any]:
        """The members that are fields of the record, in the language of the sample."""
        return {name: self._said(value) for name, value in parts.items() if name not in _OWN_MEMBERS}

    def _said(self, value: Any) -> Any:
        if not isinstance(value, list):
            return value
        if len(value) == len(LANGUAGES) and all(isinstance(text, str) for text in value):
            return value[LANGUAGES.index(self._language)]
        return tuple(self._said(entry) for entry in value)


def _ranked(parts: Iterable[dict[str, Any]]) -> list[tuple[str, dict[str, Any]]]:
    entries = list(parts)
    return list(zip(spread(None, None, len(entries)), entries, strict=True))


def _id(*path: object) -> str:
    return str(uuid.uuid5(_NAMESPACE, "/".join(str(part) for part in path)))
