"""What of a window's text does not fit: cut by its own rectangle, by a parent, or lying under another text.

A text may be cut only with an ellipsis, and only if the tooltip says it in full.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCalendarWidget,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from journey_designer.ui.canvas.view import MapView
from tests.languages.text_watch import Run, runs_of

_SIDE = 4.5
"""Pixels by which a run may stand out at a side: less than a letter, about a blank at the end of a wrapped line."""
_ABOVE = 2.5
TYPED = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QScrollBar, QCalendarWidget)
"""Their text scrolls with the caret."""


def troubles(root: QWidget, whole: Collection[str]) -> list[str]:
    """Every text that is cut, hidden or overlapped in a window that is shown; ``whole`` are texts that end in an
    ellipsis of their own.
    """
    runs = list(_runs(root))
    return [*_cut(runs, whole), *_overlapped(root, runs)]


def _runs(root: QWidget) -> Iterator[Run]:
    for widget in (root, *root.findChildren(QWidget)):
        if widget.window() is root.window() and widget.isVisible() and not _is_left_out(widget):
            yield from runs_of(widget)


def _is_left_out(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return (
        isinstance(widget, TYPED)
        or isinstance(parent, (*TYPED, MapView))
        or widget.visibleRegion().isEmpty()
        or widget.objectName().startswith("qt_")
    )


def _cut(runs: list[Run], whole: Collection[str]) -> Iterator[str]:
    for run in runs:
        room = _room(run)
        over = max(room.left() - run.ink.left(), run.ink.right() - room.right())
        high = max(room.top() - run.ink.top(), run.ink.bottom() - room.bottom())
        is_elided = "…" in run.text and run.text.strip() not in whole and not _tells_all(run)
        if over > _SIDE:
            yield f"{_name(run)} is cut by {over:.0f} px at a side"
        elif high > _ABOVE:
            yield f"{_name(run)} is cut by {high:.0f} px above or below"
        elif is_elided:
            yield f"{_name(run)} is shortened, and no tooltip says the rest"


def _room(run: Run) -> QRectF:
    """What of the widget is not cut off by itself, a clip or a parent; a scroll area can be scrolled."""
    room = QRectF(run.widget.rect()) & run.clip
    widget: QWidget = run.widget
    place = QPoint()
    while not widget.isWindow():
        parent = widget.parentWidget()
        if parent is None:
            break
        place += widget.pos()
        widget = parent
        outer = parent.parentWidget()
        if isinstance(outer, QAbstractScrollArea) and parent is outer.viewport():
            if not outer.horizontalScrollBar().maximum():
                frame = QRectF(parent.rect()).translated(-place.x(), -place.y())
                room = QRectF(max(room.left(), frame.left()), room.top(), 0, room.height()).united(
                    room
                ) & QRectF(frame.left(), -1e6, frame.width(), 2e6)
            return room
        room &= QRectF(parent.rect()).translated(-place.x(), -place.y())
    return room


def _tells_all(run: Run) -> bool:
    """Whether the widget, or the thing it is part of, has a tooltip, or the ellipsis is part of its words."""
    text = getattr(run.widget, "text", "")
    words = (text() if callable(text) else text, run.widget.accessibleName())
    if run.text.strip() == "…" and any("…" in said for said in words if isinstance(said, str)):
        return True
    widget: QWidget | None = run.widget
    while widget is not None and not widget.isWindow():
        said = widget.toolTip()
        if said:
            return True
        widget = widget.parentWidget()
    return False


def _overlapped(root: QWidget, runs: list[Run]) -> Iterator[str]:
    """Texts of different widgets that lie on each other."""
    placed = []
    for run in runs:
        corner = run.widget.mapTo(root, QPoint())
        seen = QRectF(run.widget.visibleRegion().boundingRect()) & run.ink
        if not seen.isEmpty():
            placed.append((seen.translated(corner.x(), corner.y()), run))
    placed.sort(key=lambda entry: entry[0].top())
    for place, (rect, run) in enumerate(placed):
        for other, second in placed[place + 1 :]:
            if other.top() > rect.bottom():
                break
            both = rect & other
            if run.widget is not second.widget and both.width() > 2 and both.height() > 2.5:
                yield f"{_name(run)} lies on {_name(second)}"
    assert all(one[0].top() <= two[0].top() for one, two in pairwise(placed))


def _name(run: Run) -> str:
    parent = run.widget.parentWidget()
    inside = f" in {type(parent).__name__}" if parent is not None else ""
    return f"{type(run.widget).__name__}{inside} {run.text!r} ({run.widget.width()}×{run.widget.height()})"
