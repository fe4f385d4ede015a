"""Personas on their own: taken out of a project, and brought into another one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Literal, TypeVar, cast

from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.edits.ordering import rank_at
from journey_designer.core.records import (
    Asset,
    Association,
    Concept,
    Finding,
    Persona,
    Project,
    Record,
    Touchpoint,
    Trait,
)

Twin = Literal["update", "copy", "leave"]
"""What becomes of a persona that is here already: it takes over what the other project says, it stays and a copy
comes beside it, or it is left as it is."""

P = TypeVar("P", Trait, Finding, Concept)


def packed(document: Document, persona_id: str) -> tuple[Record, ...]:
    """A project of one persona alone: traits, findings, mental model, picture, voice; without journeys and notes."""
    persona = document.get(Persona, persona_id)
    project = replace(document.project, title=persona.name or document.project.title)
    shown = {asset for asset in (persona.avatar, persona.voice) if asset is not None}
    assets = [asset for asset in document.all(Asset) if asset.id in shown]
    findings = document.family(Finding, "persona_id", persona_id)
    concepts = document.family(Concept, "persona_id", persona_id)
    return (
        project,
        *assets,
        replace(persona, is_archived=False),
        *document.family(Trait, "persona_id", persona_id),
        *(replace(finding, touchpoint_id=None) for finding in findings),
        *concepts,
        *(link for concept in concepts for link in document.family(Association, "start_id", concept.id)),
    )


def twins(document: Document, personas: Iterable[Persona]) -> list[Persona]:
    """Those of the personas of another project that are here already: they were brought before."""
    return [persona for persona in personas if document.find(Persona, persona.id) is not None]


def assets_of(records: Sequence[Record], persona_ids: Iterable[str]) -> list[Asset]:
    """The pictures and voices of these personas."""
    ids = set(persona_ids)
    shown: set[str | None] = set()
    for record in records:
        if isinstance(record, Persona) and record.id in ids:
            shown |= {record.avatar, record.voice}
    return [record for record in records if isinstance(record, Asset) and record.id in shown]


def bring(
    document: Document,
    records: Sequence[Record],
    persona_ids: Iterable[str],
    *,
    twin: Twin,
    copy_name: str = "{name}",
    assets: Iterable[Asset] | None = None,
) -> list[Persona]:
    """Bring personas of another project with traits, findings, mental model, picture and voice, as one step; gives them.

    Who comes for the first time keeps its id, so that it is known when it comes again; what is done with who is here
    already says ``twin``. ``copy_name`` names a copy. ``assets`` are those whose bytes could be kept; the others are not
    shown. Journeys do not come along: findings are tied to no touchpoint, unless they were tied here before.
    """
    chosen = set(persona_ids)
    kept = {asset.id: asset for asset in (assets_of(records, chosen) if assets is None else assets)}
    brought: list[Persona] = []
    with document.edit("persona.bring") as edit:
        for persona in (entry for entry in records if isinstance(entry, Persona) and entry.id in chosen):
            is_twin = edit.find(Persona, persona.id) is not None
            if is_twin and twin == "leave":
                continue
            luggage = _Luggage(edit, records, persona, kept)
            if is_twin and twin == "update":
                brought.append(luggage.update())
            else:
                brought.append(luggage.add(copy_name if is_twin else "{name}", is_new=not is_twin))
    return brought


class _Luggage:
    """One persona on its way, with what belongs to it."""

    def __init__(
        self, edit: Edit, records: Sequence[Record], persona: Persona, kept: dict[str, Asset]
    ) -> None:
        self._edit = edit
        self._persona = persona
        self._kept = kept
        self._traits = [
            record for record in records if isinstance(record, Trait) and record.persona_id == persona.id
        ]
        self._findings = [
            record for record in records if isinstance(record, Finding) and record.persona_id == persona.id
        ]
        self._concepts = [
            record for record in records if isinstance(record, Concept) and record.persona_id == persona.id
        ]
        known = {concept.id for concept in self._concepts}
        self._links = [
            record
            for record in records
            if isinstance(record, Association) and {record.start_id, record.end_id} <= known
        ]
        self._new_ids: dict[str, str] = {}

    def add(self, name: str, *, is_new: bool) -> Persona:
        """Put it in as a new persona; under its own ids when it was never here."""
        persona_id = self._persona.id if is_new else self._edit.new_id()
        rank = rank_at(self._edit, self._edit.all(Persona), None)
        made = self._put(replace(self._persona, id=persona_id, rank=rank))
        made = self._edit.put(replace(made, name=name.replace("{name}", made.name)))
        self._unpack(persona_id, has_own_id=is_new)
        return made

    def update(self) -> Persona:
        """Let the one that is here take over what the other project says; what only it has stays."""
        here = self._edit.get(Persona, self._persona.id)
        own = {"rank": here.rank, "priority": here.priority, "is_archived": here.is_archived}
        made = self._put(replace(self._persona, **cast(Any, own)))
        self._unpack(made.id, has_own_id=True)
        return made

    def _unpack(self, persona_id: str, *, has_own_id: bool) -> None:
        for trait in self._traits:
            self._belonging(trait, persona_id, has_own_id=has_own_id)
        for finding in self._findings:
            self._belonging(finding, persona_id, has_own_id=has_own_id)
        for concept in self._concepts:
            self._belonging(concept, persona_id, has_own_id=has_own_id)
        for link in self._links:
            self._link(link, has_own_id=has_own_id)

    def _put(self, persona: Persona) -> Persona:
        links: dict[str, str | None] = {}
        for field in ("avatar", "voice"):
            asset = self._kept.get(getattr(persona, field) or "")
            links[field] = asset.id if asset is not None else None
            if asset is not None and self._edit.find(Asset, asset.id) is None:
                self._edit.put(asset)
        return self._edit.put(replace(persona, **cast(Any, links)))

    def _belonging(self, record: P, persona_id: str, *, has_own_id: bool) -> None:
        """Put a trait or a finding; one that is here under the same persona is replaced where it stands."""
        here = self._edit.find(type(record), record.id)
        is_known = here is not None and here.persona_id == persona_id
        changed: dict[str, Any] = {"persona_id": persona_id}
        if not has_own_id or (here is not None and not is_known):
            changed["id"] = self._edit.new_id()
        if is_known and here is not None:
            changed["rank"] = here.rank
        if isinstance(record, Finding):
            tied = here.touchpoint_id if is_known and isinstance(here, Finding) else None
            is_there = tied is not None and self._edit.find(Touchpoint, tied) is not None
            changed["touchpoint_id"] = tied if is_there else None
        elif isinstance(record, Concept):
            changed["finding_id"] = self._new_ids.get(record.finding_id or "")
        self._new_ids[record.id] = self._edit.put(replace(record, **changed)).id

    def _link(self, link: Association, *, has_own_id: bool) -> None:
        """Put a link between two concepts that came; one that is here between the same two is replaced."""
        start, end = self._new_ids[link.start_id], self._new_ids[link.end_id]
        here = self._edit.find(Association, link.id)
        is_known = here is not None and (here.start_id, here.end_id) == (start, end)
        is_free = here is None or is_known
        for other in self._edit.family(Association, "start_id", start):
            if other.end_id == end and other.id != link.id:
                self._edit.delete(other)
        link_id = link.id if has_own_id and is_free else self._edit.new_id()
        self._edit.put(replace(link, id=link_id, start_id=start, end_id=end))


def personas_of(records: Iterable[Record]) -> list[Persona]:
    """The personas of a project in their order."""
    found = [record for record in records if isinstance(record, Persona)]
    return sorted(found, key=lambda persona: (persona.rank, persona.id))


def title_of(records: Iterable[Record]) -> str:
    """The title of the project that these records are."""
    return next((record.title for record in records if isinstance(record, Project)), "")
