"""Whether a screen from right to left is the mirror of the same screen from left to right.

Every visible widget must lie where the mirror shows it. What must not flip is inside widgets (drawings, digits,
file names), never their places, so no widget is excepted by being one of those; what is excepted is named here.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.insights.rail_badge import RailBadge
from journey_designer.ui.mental_model.handles import Handle
from journey_designer.ui.mental_model.model_view import ModelView
from journey_designer.ui.poster.corner_view import CornerView
from journey_designer.ui.poster.sheets_view import SheetsView
from journey_designer.ui.shell.language_choice import LanguageChoice
from tests.languages.fitting import TYPED
from tests.languages.text_watch import runs_of

SLACK = 1
"""Pixels: halves are rounded towards the same side in both directions."""

INK_SLACK = 4
"""Of written text: styles leave some pixels more at the left of an icon's text, and its direction moves blanks and full stops, and with them the letters, by some pixels."""


@dataclass(frozen=True)
class Place:
    """A widget: its path of class names and numbers among its siblings, and its rectangle in the window; or the
    box round what it writes itself.
    """

    path: str
    rect: QRect
    width: int

    @property
    def mirrored(self) -> QRect:
        """Where the mirror shows it."""
        rect = QRect(self.rect)
        rect.moveLeft(self.width - self.rect.x() - self.rect.width())
        return rect


def places(root: QWidget) -> dict[str, Place]:
    """Every visible widget below a window by its path."""
    found: dict[str, Place] = {}
    _collect(root, root, type(root).__name__, found)
    return found


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def _collect(root: QWidget, parent: QWidget, path: str, found: dict[str, Place]) -> None:
    left_out = (QScrollBar, *COMES_LATER, *RUNS_AS_THE_PROJECT)
    children = [child for child in parent.findChildren(QWidget, options=_DIRECT) if not child.isWindow()]
    seen = [child for child in children if child.isVisible() and not isinstance(child, left_out)]
    for number, child in enumerate(seen):
        name = f"{path}/{type(child).__name__}[{number}]"
        corner = child.mapTo(root, QPoint())
        found[name] = Place(name, QRect(corner, child.size()), root.width())
        box = _written(child)
        if box is not None:
            found[f"{name}/text"] = Place(f"{name}/text", box.translated(corner), root.width())
        _collect(root, child, name, found)


COMES_LATER = (RailBadge,)
"""What is shown when something has been worked out in the background."""
RUNS_AS_THE_PROJECT = (Handle,)
"""What lies in a diagram, which is mirrored by the language of its project and not by that of the interface."""
NAMED_DIFFERENTLY = (LanguageChoice,)
"""What shows the name of the language in force: another name in another language."""


def _written(widget: QWidget) -> QRect | None:
    """The box round all that a widget writes itself; None where a text of many lines or a chart decides."""
    if isinstance(widget, (*TYPED, ModelView, CornerView, SheetsView)) or isinstance(
        widget.parentWidget(), (*TYPED, MapView, *NAMED_DIFFERENTLY)
    ):
        return None
    box = QRectF()
    for run in runs_of(widget):
        box |= run.ink & run.clip
    return box.toAlignedRect() if not box.isEmpty() else None


def not_mirrored(left_to_right: dict[str, Place], right_to_left: dict[str, Place]) -> list[str]:
    """Every widget that lies elsewhere than in the mirror, or is on one side only."""
    wrong = [f"only from left to right: {path}" for path in left_to_right.keys() - right_to_left.keys()]
    wrong += [f"only from right to left: {path}" for path in right_to_left.keys() - left_to_right.keys()]
    for path in left_to_right.keys() & right_to_left.keys():
        wanted, seen = left_to_right[path].mirrored, right_to_left[path].rect
        apart = (
            abs(wanted.left() - seen.left()), abs(wanted.right() - seen.right()),
            abs(wanted.top() - seen.top()), abs(wanted.bottom() - seen.bottom()),
        )  # fmt: skip
        if max(apart) > (INK_SLACK if path.endswith("/text") else SLACK):
            wrong.append(f"{path}: {_said(seen)} instead of {_said(wanted)}")
    return sorted(wrong, key=len)


def moved(before: dict[str, Place], after: dict[str, Place]) -> list[str]:
    """Every widget that does not lie where it lay."""
    paths = sorted(before.keys() | after.keys())
    there = [path for path in paths if before.get(path) != after.get(path)]
    return [f"{path}: {after.get(path)} instead of {before.get(path)}" for path in there]


def _said(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}×{rect.height()}"
