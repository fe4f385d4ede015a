"""The journeys of a project in the top bar, as tabs; those without room are in a menu at the end."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from journey_designer.core.records import Journey, Persona
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.shell.journey_pairs import JourneyPair, journey_pairs
from journey_designer.ui.shell.journey_tab import JourneyTab
from journey_designer.ui.shell.portraits import Portraits

_GAP = 26
_PLUS_GAP = 12
_FACE = 20


class JourneyTabs(QWidget):
    """Follows the session. A click shows a journey; the rest is asked for by signals.

    ``new_asked`` and ``menu_asked`` come with the global place for a menu, the latter with the journey's id
    too.
    """

    new_asked = Signal(QPoint)
    menu_asked = Signal(str, QPoint)
    rename_asked = Signal(str)

    def __init__(
        self, context: Context, session: Session, portraits: Portraits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._portraits = portraits
        self._pairs: list[JourneyPair] = []
        self._tabs: list[JourneyTab] = []
        self._more = IconButton(
            context, "chevron-down", lambda: translate("JourneyTabs", "More journeys"), self, size=16, side=28
        )
        self._more.clicked.connect(self._show_more)
        self._plus = IconButton(
            context, "plus", lambda: translate("JourneyTabs", "New journey"), self, size=18, side=28
        )
        self._plus.clicked.connect(lambda: self.new_asked.emit(_below(self._plus)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        session.changed.connect(self._on_changed)
        session.journey_changed.connect(self.refresh)
        context.languages.changed.connect(self.refresh)
        context.theme.changed.connect(self.refresh)
        self.refresh()

    @property
    def tabs(self) -> tuple[JourneyTab, ...]:
        """The tabs in their order."""
        return tuple(self._tabs)

    def mark(self, at: QPoint | None) -> tuple[str, ...]:
        """Mark the tab at a point of the screen as a place to let a persona go; gives the ids of its journeys."""
        found: tuple[str, ...] = ()
        for tab, pair in zip(self._tabs, self._pairs, strict=True):
            is_there = at is not None and not tab.isHidden() and tab.rect().contains(tab.mapFromGlobal(at))
            tab.set_target(is_there)
            if is_there:
                found = tuple(side.id for side in (pair.today, pair.future) if side is not None)
        return found

    def refresh(self) -> None:
        """Take the journeys and their titles from the document again."""
        self._pairs = journey_pairs(self._session.document)
        while len(self._tabs) < len(self._pairs):
            self._tabs.append(self._new_tab(len(self._tabs)))
        while len(self._tabs) > len(self._pairs):
            tab = self._tabs.pop()
            tab.hide()
            tab.deleteLater()
        ratio = self.devicePixelRatioF()
        for tab, pair in zip(self._tabs, self._pairs, strict=True):
            journey = pair.first
            persona = self._persona(journey)
            face = self._portraits.pixmap(persona, _FACE, ratio)
            tab.show_journey(journey_title(journey, persona), persona.name if persona else "", face)
            tab.setChecked(pair.holds(self._session.journey_id))
        self.updateGeometry()
        self._place()

    def sizeHint(self) -> QSize:
        """All tabs side by side."""
        width = sum(tab.sizeHint().width() + _GAP for tab in self._tabs)
        return QSize(width - _GAP + _PLUS_GAP + 28 if self._tabs else 28, 52)

    def minimumSizeHint(self) -> QSize:
        """One tab and the buttons."""
        return QSize(160, 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the tabs anew."""
        super().resizeEvent(event)
        self._place()

    def _new_tab(self, place: int) -> JourneyTab:
        tab = JourneyTab(self._context, self)
        tab.clicked.connect(lambda: self._show(place))
        tab.rename_asked.connect(lambda: self.rename_asked.emit(self._pairs[place].first.id))
        tab.customContextMenuRequested.connect(
            lambda point: self.menu_asked.emit(self._pairs[place].first.id, tab.mapToGlobal(point))
        )
        tab.show()
        return tab

    def _show(self, place: int) -> None:
        pair = self._pairs[place]
        if not pair.holds(self._session.journey_id):
            self._session.show_journey(pair.first.id)
        self._tabs[place].setChecked(True)

    def _on_changed(self, event: object) -> None:
        changes = getattr(event, "changes", ())
        if any(change.key[0] in (Journey, Persona) for change in changes):
            self.refresh()

    def _persona(self, journey: Journey) -> Persona | None:
        return self._session.document.find(Persona, journey.persona_id) if journey.persona_id else None

    def _place(self) -> None:
        """Side by side from the start; cut first, then left out, but never the one that is shown."""
        room = self.width() - _PLUS_GAP - self._plus.width()
        wanted = [tab.sizeHint().width() for tab in self._tabs]
        least = [tab.minimumSizeHint().width() for tab in self._tabs]
        shown = self._fitting(least, room)
        self._more.setVisible(len(shown) < len(self._tabs))
        if len(shown) < len(self._tabs):
            room -= self._more.width() + 4
        gaps = _GAP * max(0, len(shown) - 1)
        widths = _shared([wanted[place] for place in shown], [least[place] for place in shown], room - gaps)
        x = 0
        for place, tab in enumerate(self._tabs):
            tab.setVisible(place in shown)
        for place, width in zip(shown, widths, strict=True):
            self._put(self._tabs[place], x, width, 0, self.height())
            x += width + _GAP
        x = x - _GAP + _PLUS_GAP if shown else 0
        for button in (self._more, self._plus):
            if not button.isHidden():
                self._put(button, x, button.width(), (self.height() - button.height()) // 2, button.height())
                x += button.width() + 4

    def _fitting(self, least: list[int], room: int) -> list[int]:
        if sum(least) + _GAP * (len(least) - 1) <= room:
            return list(range(len(least)))
        room -= self._more.width() + 4
        current = next((place for place, tab in enumerate(self._tabs) if tab.isChecked()), 0)
        shown, used = [current], least[current]
        for place, width in enumerate(least):
            if place != current and used + _GAP + width <= room:
                shown.append(place)
                used += _GAP + width
        return sorted(shown)

    def _put(self, widget: QWidget, start: int, width: int, top: int, height: int) -> None:
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        widget.setGeometry(self.width() - start - width if is_rtl else start, top, width, height)

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, pair in enumerate(self._pairs):
            if self._tabs[place].isHidden():
                action = QAction(menu)
                plain.set_action(action, journey_title(pair.first, self._persona(pair.first)))
                action.triggered.connect(lambda _checked=False, place=place: self._show(place))
                menu.addAction(action)
        menu.popup(_below(self._more))


def journey_title(journey: Journey, persona: Persona | None) -> str:
    """What a journey is called: ``Yasmine: Ordering a gift``, or what of the two is known."""
    name = persona.name if persona is not None else ""
    if name and journey.title:
        first = name.split()[0]
        return fill(translate("JourneyTabs", "{persona}: {title}"), persona=first, title=journey.title)
    return journey.title or name or translate("JourneyTabs", "Untitled journey")


def _shared(wanted: list[int], least: list[int], room: int) -> list[int]:
    """The widths wanted, made narrower evenly where they do not fit."""
    excess = sum(wanted) - room
    spare = sum(wanted) - sum(least)
    if excess <= 0 or spare <= 0:
        return wanted
    share = min(1.0, excess / spare)
    return [round(most - (most - fewest) * share) for most, fewest in zip(wanted, least, strict=True)]


def _below(widget: QWidget) -> QPoint:
    corner = widget.rect().bottomLeft()
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        corner = widget.rect().bottomRight()
    return widget.mapToGlobal(corner)
