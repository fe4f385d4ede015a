"""How the rows of the gallery are painted: headings, and a card for each persona."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journey_designer.analysis.evidence import AssumptionShare
from journey_designer.core.records import Persona
from journey_designer.core.text import Direction, has_arabic
from journey_designer.ui.context import Context
from journey_designer.ui.language import Languages, isolated, translate
from journey_designer.ui.panels.words import listed
from journey_designer.ui.personas.gallery_model import ROW_ROLE, GalleryModel, Row, group_words
from journey_designer.ui.personas.share_bar import paint_share_bar
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.typefaces import TypeRole
from journey_designer.ui.widgets.drawings import paint_focus_ring
from journey_designer.ui.widgets.set_text import Setting, set_text

SIDE = 4
"""Room at the sides of a card for the ring of the keyboard."""
_FACE = 52
_PADDING = 15
_CARD, _GAP, _HEADING = 116, 12, 28


class GalleryCards(QStyledItemDelegate):
    """Paints the rows of a `GalleryModel`."""

    def __init__(
        self, context: Context, portraits: Portraits, model: GalleryModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._portraits = portraits
        self._model = model
        self.dragged_id = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(ROW_ROLE)
        scale = max(1.0, self._context.theme.text_scale)
        height = _CARD * scale + _GAP if isinstance(row, Row) and row.persona_id else _HEADING * scale
        return QSize(200, round(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        persona = self._model.persona(index.row()) if row.persona_id else None
        if persona is None:
            self._paint_heading(painter, rect, row)
        else:
            if row.persona_id == self.dragged_id:
                painter.setOpacity(0.45)
            self._paint_card(painter, rect.adjusted(SIDE, 0, -SIDE, -_GAP), persona, state)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        text = group_words(row.group)
        if row.group == "archived" and not self._model.has_archived:
            text = translate("Personas", "Archived, press to show")
        box = rect.adjusted(SIDE + 1, 2, -SIDE - 1, -6)
        self._line(painter, text, "label", "ink3", box, box.top(), box.height())

    def _paint_card(self, painter: QPainter, box: QRectF, persona: Persona, state: QStyle.StateFlag) -> None:
        chrome = self._context.theme.chrome
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_under = bool(state & QStyle.StateFlag.State_MouseOver)
        width = 2.0 if is_chosen else 1.0
        outline = chrome.accent if is_chosen else chrome.ctl if is_under else chrome.line
        painter.setPen(QPen(QColor(outline), width))
        painter.setBrush(QColor(chrome.surface))
        half = width / 2
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), 12, 12)
        if is_chosen and state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box.adjusted(1.5, 1.5, -1.5, -1.5), 10, chrome)
        inner = box.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        self._paint_face(painter, inner, persona)
        self._paint_words(painter, inner, persona)
        self._paint_bar(painter, inner, self._model.share(persona.id))

    def _paint_face(self, painter: QPainter, inner: QRectF, persona: Persona) -> None:
        ratio = painter.device().devicePixelRatioF()
        x = inner.right() - _FACE if self._is_rtl else inner.left()
        face = self._portraits.pixmap(persona, _FACE, ratio)
        painter.drawPixmap(QPointF(x, inner.top() + 2), face)

    def _paint_words(self, painter: QPainter, inner: QRectF, persona: Persona) -> None:
        start = _FACE + 12
        words = inner.adjusted(0 if self._is_rtl else start, 0, -start if self._is_rtl else 0, 0)
        scale = max(1.0, self._context.theme.text_scale)
        name = persona.name or translate("Personas", "Persona without a name")
        lines: list[tuple[str, TypeRole, str]] = [(name, "card_name", "ink" if persona.name else "ink3")]
        if about := self._about(persona):
            lines.append((about, "body", "ink2"))
        if persona.place:
            lines.append((persona.place, "body", "ink3"))
        top = inner.top() + (3 - len(lines)) * 9 * scale
        for text, role, colour in lines:
            self._line(painter, text, role, colour, words, top, 19 * scale)
            top += 19 * scale

    def _paint_bar(self, painter: QPainter, inner: QRectF, share: AssumptionShare) -> None:
        text = share_words(share, self._context.languages)
        font = self._context.typefaces.font("caption")
        width = QFontMetricsF(font).horizontalAdvance(text) + 4
        height = 18 * max(1.0, self._context.theme.text_scale)
        top = inner.bottom() - height + 2
        at = inner.left() if self._is_rtl else inner.right() - width
        self._line(painter, text, "caption", "ink2", QRectF(at, top, width, height), top, height, is_end=True)
        if share.statements:
            room = inner.width() - width - 10
            x = inner.right() - room if self._is_rtl else inner.left()
            bar = QRectF(x, top + height / 2 - 3, room, 6)
            paint_share_bar(painter, bar, share, self._context.theme.chrome, is_rtl=self._is_rtl)

    def _about(self, persona: Persona) -> str:
        parts = [self._context.languages.number(persona.age)] if persona.age is not None else []
        return listed([*parts, *([isolated(persona.occupation)] if persona.occupation else [])])

    def _line(
        self,
        painter: QPainter,
        text: str,
        role: TypeRole,
        colour: str,
        box: QRectF,
        top: float,
        pitch: float,
        *,
        is_end: bool = False,
    ) -> None:
        side: Direction = "rtl" if self._is_rtl is not is_end else "ltr"
        font: QFont = self._context.typefaces.font(role, is_arabic=has_arabic(text))
        setting = Setting(
            font=font, width=max(box.width(), 1), pitch=pitch, direction=side, side=side, most_lines=1
        )
        painter.setPen(self._context.theme.colour(colour))
        set_text(text, setting).draw(painter, QPointF(box.left(), top))

    @property
    def _is_rtl(self) -> bool:
        return self._context.languages.direction is Qt.LayoutDirection.RightToLeft


def share_words(share: AssumptionShare, languages: Languages) -> str:
    """``24 facts, 3 assumed``; what there is to say when nothing is known."""
    if not share.statements:
        return translate("Personas", "Nothing known yet")
    facts = languages.counted("Knowledge", "%n fact(s)", share.statements - share.assumptions)
    assumed = languages.counted("Knowledge", "%n assumed", share.assumptions)
    return listed([facts, assumed]) if share.assumptions else facts
