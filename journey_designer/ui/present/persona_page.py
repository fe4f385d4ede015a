"""A persona on one page: face, name, quote, what they like, want and struggle with."""

from __future__ import annotations

from collections.abc import Sequence

from journey_designer.core.records import Persona, Trait
from journey_designer.layout.display import Box, Icon, Rect
from journey_designer.ui.present.pages import TRAITS, Page, traits_of
from journey_designer.ui.present.roles import BODY, LARGE_QUOTE, STRONG, VALUE
from journey_designer.ui.present.sheet import MARGIN, Sheet

_RADIUS = 120.0


def draw_persona(sheet: Sheet, page: Page) -> None:
    """Draw the page."""
    persona = sheet.document.find(Persona, page.owner)
    if persona is None:
        return
    palette = sheet.palette
    sheet.portrait(persona, MARGIN + _RADIUS, 190, _RADIUS)
    left = MARGIN + 2 * _RADIUS + 56
    sheet.title(persona.name, palette.ink, left, sheet.width - MARGIN, record=persona)
    _facts(sheet, persona, left)
    top = 340.0
    if persona.quote:
        words = sheet.words.quoted(persona.quote)
        box = Rect(left, 222, sheet.width - MARGIN - left, 140)
        high = sheet.text(box, words, LARGE_QUOTE, palette.ink, "left", 2)
        sheet.editable(Rect(box.x, box.y, box.w, high), persona, "quote", LARGE_QUOTE)
        top = max(top, 222 + high + 36)
    traits = traits_of(sheet.document, persona.id)
    names = {
        "interest": sheet.words.interests,
        "motivation": sheet.words.motivations,
        "difficulty": sheet.words.difficulties,
        "goal": sheet.words.goals,
    }
    columns = [(kind, found) for kind, found in traits.items() if found][:3]
    width = (sheet.inner + 24) / 3
    tones = {"motivation": palette.pos, "difficulty": palette.neg}
    for place, (kind, found) in enumerate(columns):
        box = Rect(MARGIN + place * width, top, width - 24, sheet.height - top - 24)
        shown = found[page.part * TRAITS : (page.part + 1) * TRAITS]
        _column(sheet, box, names[kind], shown, tones.get(kind, palette.ink))


def _facts(sheet: Sheet, persona: Persona, left: float) -> None:
    """Age, occupation and place on one line."""
    x = left
    age = sheet.words.years.format(age=sheet.number(persona.age)) if persona.age is not None else ""
    for icon, text in (("cake", age), ("briefcase", persona.occupation), ("map-pin", persona.place)):
        if text:
            wide = min(sheet.measure.width(text, BODY) + 4, sheet.width - MARGIN - x - 50)
            if wide < 80:
                return
            sheet.ops.append(Icon(Rect(x, 163, 36, 36), icon, sheet.palette.ink3))
            sheet.middle_text(Rect(x + 48, 156, wide, 50), text, BODY, sheet.palette.ink2)
            x += 48 + wide + 44


def _column(sheet: Sheet, box: Rect, title: str, traits: Sequence[Trait], tone: str) -> None:
    sheet.ops.append(Box(box, fill=sheet.palette.sub, radii=(18, 18, 18, 18)))
    sheet.middle_text(Rect(box.x + 30, box.y + 18, box.w - 60, 52), title, VALUE, tone)
    y = box.y + 84
    room = min(100.0, max(1.0, (box.bottom - y - 10) / TRAITS))
    for trait in traits:
        text = trait.text
        lines = max(1, min(2, int(room / BODY.metrics(text)[1])))
        role = BODY if tone == sheet.palette.ink else STRONG
        high = sheet.text(Rect(box.x + 30, y, box.w - 60, room), text, role, sheet.palette.ink, "left", lines)
        sheet.editable(Rect(box.x + 30, y, box.w - 60, high), trait, "text", role)
        y += room
