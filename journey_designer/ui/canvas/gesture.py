"""A gesture: something that begins with a press, follows the pointer, and ends by being finished or cancelled."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from journey_designer.ui.canvas.motion import Motion
    from journey_designer.ui.canvas.overlay import Overlay
    from journey_designer.ui.canvas.surface import Surface
    from journey_designer.ui.session import Session


class Gesture(Protocol):
    """One running act of the pointer. Until `finish` nothing is recorded; `cancel` leaves everything as before."""

    scrolls: bool
    """Whether the map scrolls when the pointer nears an edge."""

    def update(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the pointer, in view px."""

    def finish(self) -> None:
        """Do what the gesture was for."""

    def cancel(self) -> None:
        """Leave everything as it was."""

    def paint(self, painter: QPainter) -> None:
        """Paint what shows the gesture, over the map."""

    def area(self) -> QRect:
        """The part of the view that `paint` touches now."""


def gesture_token() -> str:
    """A fresh token that joins the steps of one gesture."""
    return str(uuid.uuid4())


class Host(Protocol):
    """What gestures need of the view."""

    @property
    def surface(self) -> Surface:
        """What is painted."""

    @property
    def overlay(self) -> Overlay:
        """What is painted over it."""

    @property
    def session(self) -> Session:
        """The open project."""

    @property
    def motion(self) -> Motion:
        """What moves by itself."""

    def run(self, act: Callable[[], object]) -> bool:
        """Do an edit; a known error is told to the user. Whether it was done."""
