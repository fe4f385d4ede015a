"""What a page is called: to the presenter, and to a screen reader."""

from __future__ import annotations

from journey_designer.core.document import Document
from journey_designer.core.records import Persona, Stage, Touchpoint
from journey_designer.ui.language import translate
from journey_designer.ui.present.pages import Page


def page_title(document: Document, page: Page) -> str:
    """The name of what the page shows."""
    if page.kind in ("stage", "stage_cards"):
        stage = document.find(Stage, page.stage_id)
        return (stage.name if stage is not None else "") or translate("Present", "Stage without name")
    if page.kind == "touchpoint":
        touchpoint = document.find(Touchpoint, page.owner)
        name = touchpoint.name if touchpoint is not None else ""
        return name or translate("Present", "Touchpoint without name")
    if page.kind == "persona":
        persona = document.find(Persona, page.owner)
        return (persona.name if persona is not None else "") or translate("Present", "Persona without name")
    if page.kind == "moments":
        return translate("Present", "Key moments")
    return (
        translate("Present", "Overview") if page.kind == "overview" else translate("Present", "Empty journey")
    )


def page_notes(document: Document, page: Page) -> str:
    """What the presenter reads: the goal of a stage, the notes of its touchpoints, the reason of a key moment."""
    texts = []
    stage = document.find(Stage, page.stage_id) if page.stage_id else None
    if stage is not None and page.kind != "touchpoint" and stage.goal:
        texts.append(stage.goal)
    for member in page.members:
        touchpoint = document.find(Touchpoint, member)
        if touchpoint is not None:
            texts += [text for text in (touchpoint.notes, touchpoint.reason) if text]
    if page.kind == "persona":
        persona = document.find(Persona, page.owner)
        texts += [persona.summary] if persona is not None and persona.summary else []
    return "\n".join(texts)
