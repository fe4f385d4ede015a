"""The page of a stage: three touchpoints, the curve through them, two cards under each."""

from __future__ import annotations

from journey_designer.analysis.curve import Curve, curve_of
from journey_designer.analysis.shown import shown_stages
from journey_designer.core.records import Journey, Persona, Stage, Touchpoint
from journey_designer.layout.channels import touchpoint_icon
from journey_designer.layout.display import Box, Icon, Rect
from journey_designer.ui.present.curve_part import draw_curve
from journey_designer.ui.present.pages import ALONE, CARDS, Page, own_cards, shown_pains
from journey_designer.ui.present.roles import BODY, TOUCHPOINT
from journey_designer.ui.present.sheet import MARGIN, Sheet

_TOP = 195.0
_CURVE_TOP = 286.0


def draw_stage_head(sheet: Sheet, stage_id: str) -> None:
    """The bars of all stages, the number and name of one, and who travels."""
    stages = shown_stages(sheet.document, sheet.journey_id)
    counts = [max(1, sheet.document.count(Touchpoint, "stage_id", stage.id)) for stage in stages]
    room = sheet.width - 6 * (len(stages) - 1)
    x = 0.0
    for place, (stage, count) in enumerate(zip(stages, counts, strict=True)):
        colours = sheet.stage_colours(stage, place)
        width = room * count / sum(counts)
        fill = colours.bar if stage.id == stage_id else colours.tint
        sheet.ops.append(Box(Rect(x, 0, width, 10), fill=fill))
        sheet.hits.append((Rect(x, 0, width, 24), Page("stage", stage.id, stage.id)))
        x += width + 6
    found = next(((place, stage) for place, stage in enumerate(stages) if stage.id == stage_id), None)
    if found is None:
        return
    place, stage = found
    colours = sheet.stage_colours(stage, place)
    sheet.disc(122, 90, 42, sheet.number(place + 1), colours)
    journey = sheet.document.find(Journey, sheet.journey_id)
    persona = (
        sheet.document.find(Persona, journey.persona_id)
        if journey is not None and journey.persona_id
        else None
    )
    end = sheet.quote(persona)
    sheet.title(stage.name or sheet.map_words.unnamed_stage, colours.ink, 194, end, record=stage)


def draw_stage(sheet: Sheet, page: Page) -> None:
    """Draw the page."""
    draw_stage_head(sheet, page.stage_id)
    curve = curve_of(sheet.document, sheet.journey_id)
    ids = [point.touchpoint.id for point in curve.points]
    members = [entry for entry in page.members if entry in ids]
    if not members:
        _goal(sheet, page.stage_id)
        return
    width = sheet.inner / len(members)
    columns = [Rect(MARGIN + width * place, _TOP, width, 72) for place in range(len(members))]
    for entry, column in zip(members, columns, strict=True):
        _touchpoint_head(sheet, curve, ids.index(entry), column)
    room = sheet.height - _CURVE_TOP
    panel = Rect(MARGIN, _CURVE_TOP, sheet.inner, min(344.0, max(170.0, room - 319)))
    draw_curve(sheet, panel, curve, ids.index(members[0]), [column.x + width / 2 for column in columns])
    top = panel.bottom + 25
    lines = max(1, int((sheet.height - top - 18 - 17 - 2 * 38) / CARDS / 44))
    for entry, column in zip(members, columns, strict=True):
        y = top
        for lane, card in shown_pains(sheet.document, entry)[page.part * CARDS : (page.part + 1) * CARDS]:
            y += sheet.card(Rect(column.x + 12, y, width - 24, 0), lane, card, lines) + 17


def draw_stage_cards(sheet: Sheet, page: Page) -> None:
    """The cards that belong to the whole stage, four on a page."""
    draw_stage_head(sheet, page.stage_id)
    found = own_cards(sheet.document, page.stage_id)[page.part * ALONE : (page.part + 1) * ALONE]
    width = sheet.inner / 2
    room = (sheet.height - 230) / 2
    feet = [220.0, 220.0]
    for place, (lane, card) in enumerate(found):
        side = place % 2
        box = Rect(MARGIN + side * width, feet[side], width - 24, 0)
        feet[side] += sheet.card(box, lane, card, max(1, int((room - 60) / 48))) + 20


def _goal(sheet: Sheet, stage_id: str) -> None:
    stage = sheet.document.find(Stage, stage_id)
    if stage is not None and stage.goal:
        box = Rect(MARGIN, 240, sheet.inner, sheet.height - 260)
        lines = max(1, int(box.h / 62))
        sheet.text(box, stage.goal, TOUCHPOINT, sheet.palette.ink2, sheet.start_align(stage.goal), lines)


def _touchpoint_head(sheet: Sheet, curve: Curve, place: int, column: Rect) -> None:
    point = curve.points[place]
    touchpoint = point.touchpoint
    stages = curve.stages
    number = next(n for n, stage in enumerate(stages) if stage.id == point.stage.id)
    colours = sheet.stage_colours(point.stage, number)
    tile = Rect(column.x + 24, column.y, 72, 72)
    sheet.ops.append(Box(tile, fill=colours.tint, radii=(14, 14, 14, 14)))
    icon = touchpoint_icon(touchpoint.name, touchpoint.channel)
    sheet.ops.append(Icon(tile.inset(16, 16), icon, colours.ink))
    name = touchpoint.name or sheet.map_words.unnamed_touchpoint
    box = Rect(column.x + 118, column.y - 8, column.w - 142, 88)
    is_long = sheet.measure.lines(name, TOUCHPOINT, box.w) > 1
    role, lines = (BODY, 2) if is_long else (TOUCHPOINT, 1)
    sheet.middle_text(box, name, role, sheet.palette.ink, "left", lines)
    sheet.editable(Rect(box.x, box.y + 12, box.w, box.h - 24), touchpoint, "name", role)
    target = Page("touchpoint", touchpoint.id, point.stage.id, (touchpoint.id,))
    sheet.hits.append((Rect(column.x, column.y - 8, column.w, 88), target))
