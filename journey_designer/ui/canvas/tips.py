"""What a tooltip on the map says: the whole text where the map shows a part of it, and what a mark stands for."""

from __future__ import annotations

from journey_designer.core.records import Card, Journey, Note, Stage, Touchpoint
from journey_designer.layout.box_sizes import CARD_INSET, HEAD_INSET
from journey_designer.layout.grid import Hit
from journey_designer.layout.map_layout import MapLayout
from journey_designer.layout.metrics import STAGE, TOUCHPOINT
from journey_designer.ui.language import fill, translate
from journey_designer.ui.risk_words import risks_said

_NOTES = 3
_SHORT = 160


def tip_of(layout: MapLayout, found: Hit) -> str:
    """The tooltip for a hit: what is cut, and its open notes; empty where everything is already to be read."""
    parts = (_own_tip(layout, found), _detail(layout, found), *_notes(layout, found))
    return "\n".join(part for part in parts if part)


def _detail(layout: MapLayout, found: Hit) -> str:
    """The journey that shows a touchpoint in detail."""
    touchpoint = layout.document.find(Touchpoint, found.touchpoint_id or "")
    if found.kind != "touchpoint" or touchpoint is None or touchpoint.detail_id is None:
        return ""
    title = layout.document.get(Journey, touchpoint.detail_id).title
    return fill(translate("Find", "In detail: {name}"), name=title)


def _notes(layout: MapLayout, found: Hit) -> list[str]:
    """The first open notes on what was hit."""
    ids = {
        "card": found.card_id,
        "touchpoint": found.touchpoint_id,
        "stage": found.stage_id,
        "lane": found.lane_id,
    }
    target = ids.get(found.kind)
    notes = layout.document.family(Note, "target", target) if target is not None else ()
    texts = [" ".join(note.text.split()) for note in notes if not note.is_resolved]
    return [f"• {text if len(text) <= _SHORT else text[: _SHORT - 1] + '…'}" for text in texts[:_NOTES]]


def _own_tip(layout: MapLayout, found: Hit) -> str:
    document, style = layout.document, layout.style
    if found.kind == "card" and found.card_id is not None:
        card = document.find(Card, found.card_id)
        if (
            card is not None
            and layout.measure.lines(card.text, style.card, found.rect.w - 2 * CARD_INSET) > style.card_lines
        ):
            return card.text
    elif found.kind == "touchpoint" and found.touchpoint_id is not None:
        touchpoint = document.find(Touchpoint, found.touchpoint_id)
        if touchpoint is not None:
            width = found.rect.w - 2 * HEAD_INSET
            is_cut = layout.measure.lines(touchpoint.name, TOUCHPOINT, width) > style.head_lines
            said = [touchpoint.name] if is_cut else []
            said += [risks_said(touchpoint.risks)] if touchpoint.risks else []
            return "\n".join(said)
    elif found.kind == "stage" and found.stage_id is not None:
        stage = document.find(Stage, found.stage_id)
        if stage is not None and layout.measure.width(stage.name, STAGE) > found.rect.w - 120:
            return stage.name
    return ""
