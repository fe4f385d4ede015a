"""The diagram of a mental model: what is seen of it, what is selected, what is being written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.core.document import Event
from journey_designer.core.edits.mental_models import Place
from journey_designer.core.records import Association, Concept, Finding, Persona, Project
from journey_designer.layout.display import Rect, mirrored
from journey_designer.layout.drawing.mental_model import model_ops
from journey_designer.layout.icons import IconShelf
from journey_designer.layout.mental_model import ModelLayout, Part
from journey_designer.ui import plain
from journey_designer.ui.canvas.editor import InlineEditor
from journey_designer.ui.canvas.op_painter import OpPainter
from journey_designer.ui.canvas.text_setter import TextSetter
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.mental_model.deeds import ModelDeeds
from journey_designer.ui.mental_model.grasps import Grasp, LinkGrasp, MoveGrasp
from journey_designer.ui.mental_model.handles import MOST, Handles
from journey_designer.ui.mental_model.keys import ModelKeys
from journey_designer.ui.mental_model.marks import Marks
from journey_designer.ui.mental_model.mouse import ModelMouse
from journey_designer.ui.mental_model.part_words import part_words
from journey_designer.ui.mental_model.sight import Sight
from journey_designer.ui.mental_model.writing import ModelWriter
from journey_designer.ui.session import Session
from journey_designer.ui.widgets.drawings import map_palette

_SHOWN = (Concept, Association, Finding, Persona, Project)
"""Steps that change nothing of these leave the diagram as it is."""


class ModelView(QWidget):
    """Shows the model of one persona. ``menu_asked`` carries the part under the pointer or None, and a point of the
    screen; ``changed`` follows every change of what is shown or selected.
    """

    menu_asked = Signal(object, QPoint)
    changed = Signal()

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.session = session
        self.deeds = ModelDeeds(session, self)
        self.sight = Sight()
        self.selection: frozenset[Part] = frozenset()
        self.current: Part | None = None
        self.hovered: Part | None = None
        self.grasp: Grasp | None = None
        self._has_own_sight = False
        self._texts = TextSetter(context.typefaces.sized)
        self._painter = OpPainter(self._texts, IconShelf(), lambda _asset: None)
        self.layout_ = ModelLayout(session.document, "", self._texts)
        self.handles = Handles(self, self.rename)
        self.editor = InlineEditor(context, self, lambda: self.handles.focus(self.current))
        self.writer = ModelWriter(self)
        self._marks = Marks(self)
        self._mouse = ModelMouse(self)
        self._keys = ModelKeys(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        session.changed.connect(self._on_changed)
        context.theme.changed.connect(self._renew)
        context.languages.changed.connect(self._renew)
        self._renew()

    # What is shown

    def show_persona(self, persona_id: str) -> None:
        """Show the model of a persona; another one is seen whole, with nothing selected."""
        if persona_id != self.deeds.persona_id:
            if self.session.document.find(Persona, self.deeds.persona_id) is None:
                self.editor.cancel()
            self.editor.finish(0)
            self.cancel()
            self.deeds.persona_id = persona_id
            self.selection, self.current, self.hovered = frozenset(), None, None
            self._has_own_sight = False
        self.refresh()

    def refresh(self) -> None:
        """Lay the model out anew."""
        moved = self.grasp.moved if isinstance(self.grasp, MoveGrasp) else None
        self.layout_ = ModelLayout(self.session.document, self.deeds.persona_id, self._texts, moved)
        self.selection = frozenset(part for part in self.selection if self.layout_.rect_of(part) is not None)
        if self.current is not None and self.layout_.rect_of(self.current) is None:
            self.current = None
        self.sight.is_turned = self.session.document.project.language == "ar"
        if not self._has_own_sight and self.grasp is None and not self.editor.is_active:
            self._fit()
        self._place_handles()
        self.editor.follow(self.sight.scale)
        self.update()
        self.changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(600, 380)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 320)

    # Sight

    def fit(self) -> None:
        """See all of it, and go on doing so when it grows."""
        self._has_own_sight = False
        self.refresh()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller around a point of the view, its middle unless given."""
        self._has_own_sight = True
        self.sight.zoom(factor, at if at is not None else QPointF(self.width() / 2, self.height() / 2))
        self.refresh()

    def pan(self, dx: float, dy: float) -> None:
        """Push the diagram by view px."""
        self._has_own_sight = True
        self.sight.pan(dx, dy)
        self.refresh()

    def reveal(self, part: Part) -> None:
        """Have a part in view."""
        rect = self.layout_.rect_of(part)
        if rect is not None and not QRectF(self.rect()).contains(self.sight.rect_to_view(rect)):
            self.reveal_rect(rect)

    def reveal_rect(self, rect: Rect) -> None:
        """Have a rectangle of the diagram in view."""
        self._has_own_sight = True
        self.sight.reveal(rect, self.width(), self.height())
        self.refresh()

    # Selection

    def select(self, parts: Iterable[Part], current: Part | None = None) -> None:
        """Select parts and nothing else; the keyboard goes to one of them. What is not in this diagram is passed over."""
        self.selection = frozenset(part for part in parts if self.layout_.rect_of(part) is not None)
        self.current = current if current is not None else next(iter(self.selection), None)
        if self.current is not None and self.layout_.rect_of(self.current) is None:
            self.current = None
        if self.hasFocus() or self.handles.has_focus:
            self.handles.focus(self.current)
        self._say()
        self.update()
        self.changed.emit()

    def select_all(self) -> None:
        """Select all concepts."""
        self.select([("concept", key) for key in self.layout_.nodes], self.current)

    @property
    def chosen(self) -> list[Part]:
        """What a command is about: the selected parts in the order of the diagram."""
        concepts: list[Part] = [("concept", key) for key in self.layout_.nodes]
        links: list[Part] = [("association", key) for key in self.layout_.links]
        return [part for part in concepts + links if part in self.selection]

    @property
    def is_in_hand(self) -> bool:
        """Whether the keyboard is here."""
        return self.hasFocus() or self.handles.has_focus

    # Writing

    def rename(self, part: Part) -> None:
        """Write in place what a concept or a link says."""
        self.writer.rename(part)

    def write_new(self, place: Place | None = None, linked_from: str | None = None, typed: str = "") -> None:
        """Write a new concept: at a place, or where there is room; Enter keeps it, nothing written keeps nothing."""
        self.writer.write_new(place, linked_from, typed)

    def cancel(self) -> bool:
        """Give up what a hand began; gives whether there was something."""
        if self.grasp is None:
            return False
        self.grasp = None
        self.unsetCursor()
        self.refresh()
        return True

    # Events

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not shortcuts of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and self._keys.takes(cast("QKeyEvent", event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._mouse.wheel(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = None
        self.update()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            part = self.current
            rect = self.layout_.rect_of(part) if part is not None else None
            at = self.sight.rect_to_view(rect).center() if rect is not None else QPointF(self.rect().center())
        else:
            at = QPointF(event.pos())
            part = self._mouse.part_at(at)
            if part is not None and part not in self.selection:
                self.select([part], part)
        self.menu_asked.emit(part, self.mapToGlobal(at.toPoint()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self.current = self.current or self.layout_.beside(None, 0, 0)
            self.handles.focus(self.current)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        palette = map_palette(self.context.theme)
        painter = QPainter(self)
        painter.setClipRect(self.rect())
        ops = model_ops(self.layout_, palette, unnamed=translate("MentalModel", "No words yet"))
        if self.sight.is_turned:
            ops = mirrored(ops, 0.0)
        painter.save()
        painter.translate(self.sight.origin)
        painter.scale(self.sight.scale, self.sight.scale)
        self._painter.paint(painter, ops)
        painter.restore()
        self._marks.paint(painter)
        painter.end()

    # Parts

    def _on_changed(self, event: Event) -> None:
        if not any(change.key[0] in _SHOWN for change in event.changes):
            return
        if self.grasp is not None and not isinstance(self.grasp, LinkGrasp):
            self.grasp = None
        self.refresh()

    def _renew(self) -> None:
        self._texts.clear()
        plain.name(self, translate("MentalModel", "Mental model"), has_tip=False)
        self.refresh()

    def _fit(self) -> None:
        bounds = self.layout_.bounds
        self.sight.fit(bounds, self.width(), self.height(), max(1.0, self.context.theme.text_scale))

    def _place_handles(self) -> None:
        parts: list[Part] = [("concept", key) for key in self.layout_.nodes]
        parts += [("association", key) for key in self.layout_.links]
        shown = []
        for part in parts[:MOST]:
            rect = self.layout_.rect_of(part)
            if rect is not None:
                shown.append((part, part_words(self.layout_, part), self.sight.rect_to_view(rect)))
        self.handles.show(shown)
        self._say()

    def _say(self) -> None:
        """What has no handle is told by the diagram itself."""
        has_handle = self.current is None or bool(self.handles.name(self.current))
        words = "" if has_handle or self.current is None else part_words(self.layout_, self.current)
        if self.accessibleDescription() != words:
            self.setAccessibleDescription(words)
