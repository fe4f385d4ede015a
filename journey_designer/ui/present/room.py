"""What a facilitator needs while people are in the room, for one open project: the presentation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.present.presentation import Presentation
from journey_designer.ui.session import Session


class Room:
    """Makes the parts and gives the actions that they do. ``view`` is the widget of the project, in a column."""

    def __init__(self, context: Context, session: Session, view: QWidget) -> None:
        column = view.layout()
        if not isinstance(column, QVBoxLayout):
            raise TypeError("the view of a project is a column")
        self.presentation = Presentation(context, session, view, column)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by action id."""
        return {"view.present": self.presentation.start}

    def close(self) -> None:
        """The project is closed."""
        self.presentation.stop()
