"""The page of one touchpoint: how it feels, how the room voted, and all its cards."""

from __future__ import annotations

from journey_designer.core.numbers import in_digits
from journey_designer.core.records import Touchpoint
from journey_designer.layout.channels import touchpoint_icon
from journey_designer.layout.display import Box, Icon, Rect
from journey_designer.layout.drawing.shapes import face_stamp, level_of, star_stamp
from journey_designer.ui.present.pages import ALONE, Page, cards_of
from journey_designer.ui.present.roles import BODY, HUGE, STRONG, TITLE
from journey_designer.ui.present.sheet import MARGIN, Sheet
from journey_designer.ui.present.stage_page import draw_stage_head

_SIDE = 420.0
_TOP = 320.0


def draw_touchpoint(sheet: Sheet, page: Page) -> None:
    """Draw the page."""
    draw_stage_head(sheet, page.stage_id)
    touchpoint = sheet.document.find(Touchpoint, page.owner)
    if touchpoint is None:
        return
    _head(sheet, touchpoint)
    _feeling(sheet, touchpoint, Rect(MARGIN, _TOP, _SIDE, sheet.height - _TOP - 24))
    found = cards_of(sheet.document, touchpoint.id)[page.part * ALONE : (page.part + 1) * ALONE]
    left = MARGIN + _SIDE + 36
    width = (sheet.width - MARGIN - left + 24) / 2
    room = (sheet.height - _TOP - 12) / 2
    lines = max(1, int((room - 56) / 44))
    feet = [_TOP, _TOP]
    for place, (lane, card) in enumerate(found):
        side = place % 2
        box = Rect(left + side * width, feet[side], width - 24, 0)
        feet[side] += sheet.card(box, lane, card, lines) + 20


def _head(sheet: Sheet, touchpoint: Touchpoint) -> None:
    palette = sheet.palette
    tile = Rect(MARGIN, 204, 84, 84)
    sheet.ops.append(Box(tile, fill=palette.sub, radii=(16, 16, 16, 16)))
    icon = touchpoint_icon(touchpoint.name, touchpoint.channel)
    sheet.ops.append(Icon(tile.inset(20, 20), icon, palette.ink2))
    name = touchpoint.name or sheet.map_words.unnamed_touchpoint
    x = MARGIN + 112
    if touchpoint.channel:
        wide = min(sheet.measure.width(touchpoint.channel, BODY) + 4, 420.0)
        end = Rect(sheet.width - MARGIN - wide, 204, wide, 84)
        sheet.middle_text(end, touchpoint.channel, BODY, palette.ink2, "right")
        room = end.x - x - 30
    else:
        room = sheet.width - MARGIN - x
    is_long = sheet.measure.lines(name, TITLE, room) > 1
    role, lines = (STRONG, 2) if is_long else (TITLE, 1)
    sheet.middle_text(Rect(x, 198, room, 96), name, role, palette.ink, "left", lines)
    sheet.editable(Rect(x, 206, room, 80), touchpoint, "name", role)


def _feeling(sheet: Sheet, touchpoint: Touchpoint, box: Rect) -> None:
    """The face with its value, the star of a key moment, and how many voted for what."""
    palette = sheet.palette
    sheet.ops.append(Box(box, fill=palette.sub, radii=(20, 20, 20, 20)))
    score = touchpoint.score
    if score is None:
        return
    tone = palette.score(score)
    sheet.ops.append(face_stamp(Rect(box.x + 36, box.y + 32, 110, 110), level_of(score), tone))
    value = sheet.value(score)
    sheet.middle_text(Rect(box.x + 156, box.y + 32, box.w - 160, 110), value, HUGE, tone)
    if touchpoint.is_key_moment:
        sheet.ops.append(star_stamp(box.right - 36, box.y + 36, 22, palette.star, palette.star_outline))
    votes = touchpoint.votes
    if votes is None or not sum(votes):
        return
    total = sum(votes)
    foot = box.bottom - 76
    high = min(180.0, foot - box.y - 236)
    if high > 20:
        _bars(sheet, votes, Rect(box.x + 36, foot - 56 - high, box.w - 72, high))
    words = sheet.words.votes.format(count=in_digits(str(total), sheet.document.project.digits))
    sheet.middle_text(Rect(box.x + 20, foot + 6, box.w - 40, 60), words, BODY, palette.ink2, "centre")


def _bars(sheet: Sheet, votes: tuple[int, ...], box: Rect) -> None:
    palette = sheet.palette
    width = box.w / len(votes)
    for place, count in enumerate(votes):
        score = place - 2
        tone = palette.neg if score < 0 else palette.pos if score > 0 else palette.ink2
        high = max(4.0, box.h * count / max(votes))
        x = box.x + place * width
        bar = Rect(x + 8, box.bottom - high, width - 16, high)
        sheet.ops.append(Box(bar, fill=tone if count else palette.line2, radii=(6, 6, 0, 0)))
        sheet.ops.append(face_stamp(Rect(x + width / 2 - 20, box.bottom + 12, 40, 40), score, tone))
