"""The drawings of stage headers, touchpoint heads and lane headers."""

from __future__ import annotations

from journey_designer.core.records import Lane, Stage, Touchpoint
from journey_designer.layout.box_sizes import HEAD_INSET
from journey_designer.layout.channels import touchpoint_icon
from journey_designer.layout.display import Box, Icon, Op, Path, Rect, Text
from journey_designer.layout.drawing.coordinates import lane_disc, lane_mark, stage_mark
from journey_designer.layout.drawing.marks import head_marks, note_count, note_mark, note_mark_width
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.drawing.shapes import circle, face_stamp, level_of
from journey_designer.layout.grid import Column, Row, StageSpan
from journey_designer.layout.metrics import (
    AXIS,
    CAPTION,
    LANE,
    NARROW_STAGE,
    NUMBER,
    STAGE,
    STRONG,
    TOUCHPOINT,
)
from journey_designer.layout.palette import StageColours

SHEET_RADIUS = 12.0
VALUE_HIDES_UNDER = 170.0
"""A stage's average is not shown when less px of its header are in view."""
_BAR = 3.0
_LANE_ICONS = {
    "touchpoints": "route",
    "emotion": "activity",
    "doing": "footprints",
    "thinking": "brain",
    "pain_points": "circle-alert",
    "opportunities": "lightbulb",
    "content": "file-text",
    "custom": "rows-3",
}


def stage_average(pen: Pen, span: StageSpan) -> float | None:
    """The mean of the scores of a stage's touchpoints; None when none is assessed."""
    scores = [s for s in pen.layout.scores[span.first : span.first + span.count] if s is not None]
    return sum(scores) / len(scores) if scores else None


def stage_ops(pen: Pen, place: int, rect: Rect, visible: Rect | None = None) -> list[Op]:
    """A stage header. ``visible`` is the part that is in view: number and name slide to stay inside it."""
    ops = stage_ground_ops(pen, place, rect)
    if pen.detail == "bars":
        return ops
    seen = visible if visible is not None else rect
    end = seen.right
    if seen.w >= VALUE_HIDES_UNDER and not pen.layout.spans[place].is_folded:
        ops += stage_value_ops(pen, place, Rect(seen.x, rect.y, seen.w, rect.h))
        end -= stage_value_width(pen, place)
    return [*ops, *stage_name_ops(pen, place, Rect(seen.x, rect.y, end - seen.x, rect.h))]


def stage_ground_ops(pen: Pen, place: int, rect: Rect) -> list[Op]:
    """The tinted ground of a stage header with its bar, rounded at the top."""
    colours = _stage_colours(pen, place)
    under = Rect(rect.x, rect.y + _BAR, rect.w, rect.h - _BAR)
    r = SHEET_RADIUS
    return [
        Box(rect, fill=colours.bar, radii=(r, r, 0.0, 0.0)),
        Box(under, fill=colours.tint, radii=(r - 1, r - 1, 0.0, 0.0)),
    ]


def stage_name_ops(pen: Pen, place: int, rect: Rect) -> list[Op]:
    """Number and name from the start of a rectangle; a name too long for it is set smaller, on two lines, then cut."""
    span = pen.layout.spans[place]
    colours = _stage_colours(pen, place)
    middle = rect.y + _BAR + (rect.h - _BAR) / 2
    x = rect.x + 12
    ops: list[Op] = [
        Path(circle(x + 11, middle, 11), fill=colours.ink),
        Text(Rect(x, middle - 8, 22, 16), stage_mark(pen, place), NUMBER, pen.palette.surface, "centre"),
    ]
    if not span.is_folded:
        name = _stage_name(pen, place)
        count = note_count(pen, span.id)
        ops += note_mark(pen, count, x + 31, middle, colours.ink)
        start = x + 31 + note_mark_width(pen, count)
        ops.append(_name_text(pen, name, Rect(start, middle, rect.right - start, 0), colours.ink))
    return ops


def _name_text(pen: Pen, name: str, room: Rect, colour: str) -> Text:
    """The name in the height in the middle of which ``room`` lies, with a margin at its end."""
    measure, width = pen.layout.measure, max(room.w - 12, 10)
    if measure.width(name, STAGE) <= width:
        line = STAGE.metrics(name)[1]
        return Text(Rect(room.x, room.y - line / 2, width, line), name, STAGE, colour)
    width = max(room.w - 6, 10)
    words = max((measure.width(word, NARROW_STAGE) for word in name.split()), default=0.0)
    lines = 2 if words <= width and measure.lines(name, NARROW_STAGE, width) > 1 else 1
    high = lines * NARROW_STAGE.metrics(name)[1]
    return Text(Rect(room.x, room.y - high / 2, width, high), name, NARROW_STAGE, colour, max_lines=lines)


def stage_name_width(pen: Pen, place: int) -> float:
    """The width in px that number and name take with their margins."""
    marks = note_mark_width(pen, note_count(pen, pen.layout.spans[place].id))
    return 12 + 31 + marks + pen.layout.measure.width(_stage_name(pen, place), STAGE) + 14


def stage_value_ops(pen: Pen, place: int, rect: Rect) -> list[Op]:
    """The stage's average with its face at the end of a rectangle; nothing where nothing is assessed."""
    average = stage_average(pen, pen.layout.spans[place])
    if average is None:
        return []
    ink = _stage_colours(pen, place).ink
    middle = rect.y + _BAR + (rect.h - _BAR) / 2
    value = pen.value(average)
    width = pen.layout.measure.width(value, STRONG) + 2
    end = rect.right - 12
    ops: list[Op] = [Text(Rect(end - width, middle - 9, width, 18), value, STRONG, ink, "right")]
    if pen.layout.style.has_faces:
        ops.append(face_stamp(Rect(end - width - 23, middle - 8.5, 17, 17), level_of(average), ink))
    return ops


def stage_value_width(pen: Pen, place: int) -> float:
    """The width in px that the average takes with its margins, 0 where there is none."""
    average = stage_average(pen, pen.layout.spans[place])
    if average is None:
        return 0.0
    face_width = 23.0 if pen.layout.style.has_faces else 6.0
    return 12 + pen.layout.measure.width(pen.value(average), STRONG) + 2 + face_width


def _stage_colours(pen: Pen, place: int) -> StageColours:
    stage = pen.document.get(Stage, pen.layout.spans[place].id)
    return pen.stage_colours(place, stage.colour)


def _stage_name(pen: Pen, place: int) -> str:
    return pen.document.get(Stage, pen.layout.spans[place].id).name or pen.words.unnamed_stage


def head_ops(pen: Pen, column: Column, rect: Rect) -> list[Op]:
    """A touchpoint's channel and name at the head of its column."""
    if column.touchpoint_id is None:
        return []
    touchpoint = pen.document.get(Touchpoint, column.touchpoint_id)
    stage = pen.document.get(Stage, column.stage_id)
    colours = pen.stage_colours(column.span, stage.colour)
    name = touchpoint.name or pen.words.unnamed_touchpoint
    ink = pen.palette.ink if touchpoint.name else pen.palette.ink3
    inner = Rect(rect.x + HEAD_INSET, rect.y + 10, rect.w - 2 * HEAD_INSET, rect.h - 10)
    if pen.detail == "bars":
        bar = Rect(inner.x, rect.y + rect.h / 2 - 5, inner.w * 0.7, 10)
        return [Box(bar, fill=pen.palette.line2, radii=(5.0, 5.0, 5.0, 5.0))]
    ops, taken = head_marks(pen, touchpoint, rect) if pen.detail == "full" else ([], 0.0)
    channel_line = CAPTION.metrics(touchpoint.channel)[1]
    if pen.detail == "full" and touchpoint.channel:
        icon = Rect(inner.x, inner.y + (channel_line - 16) / 2, 16, 16)
        ops.append(Icon(icon, touchpoint_icon(touchpoint.name, touchpoint.channel), colours.bar))
        text = Rect(inner.x + 22, inner.y, max(inner.w - 22 - taken, 1), channel_line)
        ops.append(Text(text, touchpoint.channel, CAPTION, pen.palette.ink3))
    top = inner.y + channel_line + 5
    ops.append(
        Text(
            Rect(inner.x, top, inner.w, rect.bottom - top),
            name,
            TOUCHPOINT,
            ink,
            "left",
            pen.layout.style.head_lines,
        )
    )
    return ops


def lane_ops(pen: Pen, row: Row, rect: Rect) -> list[Op]:
    """A lane header: fold arrow, icon, title; for emotion the axis with its faces. ``rect`` may be shifted."""
    lane = pen.document.get(Lane, row.id)
    palette = pen.palette
    title = pen.words.lane(lane)
    if pen.detail == "bars":
        bar = Rect(rect.x + 27, rect.y + 20, 70, 10)
        return [Box(bar, fill=palette.line2, radii=(5.0, 5.0, 5.0, 5.0))]
    line = LANE.metrics(title)[1]
    middle = rect.y + (18 if row.is_folded else 21)
    colour = _lane_colour(pen, lane)
    ops: list[Op] = []
    x = rect.x
    if pen.layout.style.has_folds:
        arrow = "chevron-right" if row.is_folded else "chevron-down"
        ops.append(Icon(Rect(x + 8, middle - 7, 14, 14), arrow, palette.ink3, flips=True))
        x += 27
    if number := lane_mark(pen, row):
        ops += lane_disc(pen, number, x, middle, colour)
    else:
        ops.append(Icon(Rect(x, middle - 8, 16, 16), lane_icon(lane), colour))
    count = note_count(pen, row.id)
    taken = note_mark_width(pen, count) if row.is_folded else 0.0
    ops += note_mark(
        pen, count, rect.right - taken if row.is_folded else x + 1, middle + (0 if row.is_folded else 19)
    )
    width = rect.right - x - 24 - 2 - taken
    ops.append(Text(Rect(x + 24, middle - line / 2, width, 2 * line), title, LANE, palette.ink2, "left", 2))
    if row.kind == "emotion" and not row.is_folded:
        ops += _axis(pen, row, rect)
    return ops


def lane_icon(lane: Lane) -> str:
    """The name of a lane's icon."""
    return lane.icon or _LANE_ICONS[lane.kind]


def _lane_colour(pen: Pen, lane: Lane) -> str:
    if lane.colour is not None:
        return pen.palette.stages[lane.colour].ink
    return {"pain_points": pen.palette.neg, "opportunities": pen.palette.pos}.get(lane.kind, pen.palette.ink2)


def _axis(pen: Pen, row: Row, rect: Rect) -> list[Op]:
    ops: list[Op] = []
    if not pen.layout.style.has_faces:
        return ops
    shift = rect.y - row.y
    for score in (2, 1, 0, -1, -2):
        y = pen.layout.emotion_y(row, score) + shift
        end = rect.right - 13
        tone = pen.palette.pos if score > 0 else pen.palette.neg if score < 0 else pen.palette.ink3
        ops.append(face_stamp(Rect(end - 17, y - 8.5, 17, 17), score, tone))
        value = pen.value(score)[:2] if score else pen.value(0)
        ops.append(Text(Rect(end - 60, y - 8, 36, 16), value, AXIS, pen.palette.ink3, "right"))
    return ops
