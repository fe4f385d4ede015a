"""A strip at the foot of the map: what stands out or is left out, and the way back to all of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from journey_designer.core.linked import parents_of
from journey_designer.ui import plain
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.finding.looking import Looking
from journey_designer.ui.finding.seen_words import looking_words
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton, TextButton

_SHORT = 48


class SightBar(QFrame):
    """Under the map, and there only where something is left out or dimmed, or the journey is a touchpoint in detail.

    ``go_back`` leads to that touchpoint.
    """

    def __init__(
        self,
        context: Context,
        session: Session,
        looking: Looking,
        chart: MapView,
        go_back: Callable[[], object],
    ) -> None:
        super().__init__(chart)
        self._context = context
        self._session = session
        self._looking = looking
        self._chart = chart
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = TextButton(context, self._back_words, self, icon="arrow-left", role="quiet", height=28)
        self.text = plain.label(self)
        context.typefaces.set_role(self.text, "body")
        self.clear_button = IconButton(
            context, "x", lambda: translate("Find", "Show all"), self, size=16, side=28
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.text)
        row.addWidget(self.clear_button)
        row.addStretch(1)
        self.back.clicked.connect(lambda _checked=False: go_back())
        self.clear_button.clicked.connect(looking.clear)
        chart.installEventFilter(self)
        for news in (looking.changed, context.languages.changed, context.theme.changed):
            news.connect(self.refresh)
        self.refresh()

    def refresh(self, *_news: object) -> None:
        """Say what holds now; nothing to say: not there."""
        is_detail = bool(self._parent_name())
        said = looking_words(self._context.languages, self._looking)
        self.back.refresh()
        self.back.setVisible(is_detail)
        plain.set_label(self.text, said)
        self.text.setVisible(bool(said))
        self.clear_button.setVisible(bool(said))
        self.setAccessibleName(said or self._back_words())
        self.setVisible(is_detail or bool(said))
        self.place()

    def place(self) -> None:
        """Along the foot of the map, which ends above it."""
        height = self.sizeHint().height() if not self.isHidden() else 0
        self._chart.margins.set_foot(height)
        self.setGeometry(0, self._chart.height() - height, self._chart.width(), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The map has another size."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def _parent_name(self) -> str:
        journey_id = self._session.journey_id
        parents = parents_of(self._session.document, journey_id) if journey_id else ()
        return (parents[0].name or translate("Find", "Touchpoint")) if parents else ""

    def _back_words(self) -> str:
        name = self._parent_name()
        name = name if len(name) <= _SHORT else name[: _SHORT - 1].rstrip() + "…"
        return fill(translate("Find", "In detail: {name}"), name=name)
