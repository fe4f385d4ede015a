"""The whole journey on one page: its stages, the curve, and how much hurts where."""

from __future__ import annotations

from itertools import pairwise

from journey_designer.analysis.curve import Curve, Point, curve_of
from journey_designer.analysis.shown import shown_stages
from journey_designer.core.records import Journey, Persona, Stage
from journey_designer.layout.display import Box, Icon, Path, Rect
from journey_designer.layout.drawing.shapes import circle, face_stamp, level_of
from journey_designer.ui.present.curve_part import draw_curve
from journey_designer.ui.present.pages import Page, shown_pains
from journey_designer.ui.present.roles import STRONG, VALUE
from journey_designer.ui.present.sheet import MARGIN, Sheet

_TOP = 200.0
_HEAD = 120.0


def draw_overview(sheet: Sheet, page: Page) -> None:
    """Draw the page; ``page.members`` are the stages on it."""
    document = sheet.document
    journey = document.find(Journey, sheet.journey_id)
    if journey is None:
        return
    persona = document.find(Persona, journey.persona_id) if journey.persona_id else None
    end = sheet.quote(persona)
    sheet.title(journey.title or document.project.title, sheet.palette.ink, MARGIN, end)
    curve = curve_of(document, sheet.journey_id)
    stages = [stage for stage in curve.stages if stage.id in page.members]
    weights = [_weight(curve, stage) for stage in stages]
    room = sheet.inner - 12 * (len(stages) - 1)
    x = MARGIN
    every = [stage.id for stage in shown_stages(document, sheet.journey_id)]
    middles: list[float] = []
    for stage, weight in zip(stages, weights, strict=True):
        width = room * weight / sum(weights)
        _stage_head(sheet, curve, stage, every.index(stage.id), Rect(x, _TOP, width, _HEAD))
        _counts(sheet, curve, stage, Rect(x, sheet.height - 92, width, 60))
        left = max(x, MARGIN + 100)
        count = sum(point.stage.id == stage.id for point in curve.points)
        middles += [left + (x + width - left) * (number + 0.5) / count for number in range(count)]
        x += width + 12
    _whole_curve(sheet, curve, page, middles)


def _weight(curve: Curve, stage: Stage) -> float:
    """How wide a stage is: more where there are more touchpoints, but never too narrow for its name."""
    return 1.5 + float(sum(point.stage.id == stage.id for point in curve.points))


def _whole_curve(sheet: Sheet, curve: Curve, page: Page, middles: list[float]) -> None:
    top = _TOP + _HEAD + 24
    panel = Rect(MARGIN, top, sheet.inner, max(200.0, sheet.height - 116 - top))
    first = next((n for n, point in enumerate(curve.points) if point.stage.id in page.members), None)
    if first is None:
        sheet.ops.append(Box(panel, fill=sheet.palette.sub, radii=(20, 20, 20, 20)))
        return
    nearest = min((b - a for a, b in pairwise(middles)), default=sheet.inner)
    draw_curve(sheet, panel, curve, first, middles, has_values=nearest >= 100)


def _stage_head(sheet: Sheet, curve: Curve, stage: Stage, place: int, box: Rect) -> None:
    colours = sheet.stage_colours(stage, place)
    sheet.ops.append(Box(box, fill=colours.tint, radii=(14, 14, 14, 14)))
    sheet.ops.append(Box(Rect(box.x + 14, box.y, box.w - 28, 6), fill=colours.bar))
    name = stage.name or sheet.map_words.unnamed_stage
    number = Rect(box.x + 16, box.y + 18, 48, 48)
    sheet.ops.append(Path(circle(number.x + 24, number.y + 24, 24), fill=colours.ink))
    sheet.middle_text(number, sheet.number(place + 1), STRONG, colours.tint, "centre")
    name_box = Rect(box.x + 76, box.y + 14, box.w - 88, 56)
    sheet.middle_text(name_box, name, STRONG, colours.ink, "left")
    average = _average([point for point in curve.points if point.stage.id == stage.id])
    if average is not None:
        tone = sheet.palette.score(average)
        sheet.ops.append(face_stamp(Rect(box.x + 20, box.y + 72, 40, 40), level_of(average), tone))
        value = Rect(box.x + 76, box.y + 68, box.w - 88, 48)
        sheet.middle_text(value, sheet.value(average), VALUE, tone)
    sheet.hits.append((box, Page("stage", stage.id, stage.id)))


def _counts(sheet: Sheet, curve: Curve, stage: Stage, box: Rect) -> None:
    """How many pain points and opportunities a stage has."""
    lanes: list[str] = [
        lane.kind
        for point in curve.points
        if point.stage.id == stage.id
        for lane, _ in shown_pains(sheet.document, point.touchpoint.id)
    ]
    x = box.x + 20
    palette = sheet.palette
    for kind, icon, tone in (
        ("pain_points", "circle-alert", palette.neg),
        ("opportunities", "lightbulb", palette.pos),
    ):
        count = lanes.count(kind)
        if count:
            sheet.ops.append(Icon(Rect(x, box.y + 11, 38, 38), icon, tone))
            text = sheet.number(count)
            wide = sheet.measure.width(text, VALUE) + 4
            sheet.middle_text(Rect(x + 50, box.y, wide, 60), text, VALUE, palette.ink2)
            x += 50 + wide + 34


def _average(points: list[Point]) -> float | None:
    scores = [point.score for point in points if point.score is not None]
    return sum(scores) / len(scores) if scores else None
