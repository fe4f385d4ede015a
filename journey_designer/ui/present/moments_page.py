"""The key moments, heaviest first: where they stand, how they feel, why they decide."""

from __future__ import annotations

from journey_designer.analysis.moments import verdict
from journey_designer.analysis.shown import shown_stages
from journey_designer.core.records import Stage, Touchpoint
from journey_designer.layout.display import Box, Path, Rect
from journey_designer.layout.drawing.shapes import circle, face_stamp, level_of, star_stamp
from journey_designer.ui.present.pages import MOMENTS, Page
from journey_designer.ui.present.roles import BODY, STRONG, TOUCHPOINT, VALUE
from journey_designer.ui.present.sheet import MARGIN, Sheet

_TOP = 190.0


def draw_moments(sheet: Sheet, page: Page) -> None:
    """Draw the page; ``page.members`` are the touchpoints on it."""
    palette = sheet.palette
    sheet.ops.append(star_stamp(MARGIN + 42, 90, 40, palette.star, palette.star_outline))
    sheet.title(sheet.words.key_moments, palette.ink, 194, sheet.width - MARGIN)
    room = (sheet.height - _TOP - 20) / MOMENTS
    for place, member in enumerate(page.members):
        touchpoint = sheet.document.find(Touchpoint, member)
        if touchpoint is not None:
            row = Rect(MARGIN, _TOP + place * room, sheet.inner, room - 16)
            _moment(sheet, touchpoint, row)


def _moment(sheet: Sheet, touchpoint: Touchpoint, row: Rect) -> None:
    palette = sheet.palette
    sheet.ops.append(Box(row, fill=palette.sub, radii=(18, 18, 18, 18)))
    stages = shown_stages(sheet.document, sheet.journey_id)
    found = next(((n, stage) for n, stage in enumerate(stages) if stage.id == touchpoint.stage_id), None)
    middle = row.y + row.h / 2
    if found is not None:
        _number(sheet, found[0], found[1], row.x + 64, middle)
    end = _score(sheet, touchpoint, row)
    left = row.x + 132
    name = touchpoint.name or sheet.map_words.unnamed_touchpoint
    text = touchpoint.reason or (found[1].name if found is not None else "")
    width = end - left - 24
    if not text:
        sheet.middle_text(Rect(left, row.y, width, row.h), name, TOUCHPOINT, palette.ink)
        sheet.editable(Rect(left, middle - 31, width, 62), touchpoint, "name", TOUCHPOINT)
    else:
        lines = max(1, min(sheet.measure.lines(text, BODY, width), int((row.h - 68) / BODY.metrics(text)[1])))
        high = TOUCHPOINT.metrics(name)[1] + lines * BODY.metrics(text)[1]
        top = middle - high / 2
        sheet.text(Rect(left, top, width, 62), name, TOUCHPOINT, palette.ink)
        sheet.editable(Rect(left, top, width, TOUCHPOINT.metrics(name)[1]), touchpoint, "name", TOUCHPOINT)
        box = Rect(left, top + TOUCHPOINT.metrics(name)[1], width, high)
        sheet.text(box, text, BODY, palette.ink2, "left", lines)
        if touchpoint.reason:
            sheet.editable(
                Rect(box.x, box.y, width, lines * BODY.metrics(text)[1]), touchpoint, "reason", BODY
            )
    target = Page("touchpoint", touchpoint.id, touchpoint.stage_id, (touchpoint.id,))
    sheet.hits.append((row, target))


def _number(sheet: Sheet, place: int, stage: Stage, x: float, y: float) -> None:
    colours = sheet.stage_colours(stage, place)
    sheet.ops.append(Path(circle(x, y, 34), fill=colours.ink))
    box = Rect(x - 34, y - 34, 68, 68)
    sheet.middle_text(box, sheet.number(place + 1), STRONG, colours.tint, "centre")


def _score(sheet: Sheet, touchpoint: Touchpoint, row: Rect) -> float:
    """Face, value and verdict at the end of the row; gives the x where they begin."""
    score = touchpoint.score
    if score is None:
        return row.right
    palette = sheet.palette
    tone = palette.score(score)
    words = sheet.words.fix if verdict(score) == "fix" else sheet.words.protect
    wide = max(sheet.measure.width(words, STRONG), 150.0) + 4
    left = row.right - 36 - wide - 190
    middle = row.y + row.h / 2
    sheet.ops.append(face_stamp(Rect(left, middle - 32, 64, 64), level_of(score), tone))
    sheet.middle_text(Rect(left + 80, middle - 30, 100, 60), sheet.value(score), VALUE, tone)
    sheet.middle_text(Rect(left + 190, middle - 30, wide, 60), words, STRONG, palette.ink)
    return left
