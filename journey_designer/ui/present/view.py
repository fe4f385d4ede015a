"""The page on the screen: painted, zoomed, darkened, lit by a spotlight."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from journey_designer.layout.icons import IconShelf
from journey_designer.layout.palette import PALETTES, MapPalette
from journey_designer.ui.canvas.op_painter import OpPainter
from journey_designer.ui.canvas.shelf import Shelf
from journey_designer.ui.canvas.text_setter import TextSetter
from journey_designer.ui.context import Context
from journey_designer.ui.present.composer import Drawn, compose
from journey_designer.ui.present.editable_text import EditableText
from journey_designer.ui.present.foot import Foot
from journey_designer.ui.present.pages import Page
from journey_designer.ui.session import Session

_SLIDE = 320
_SPOT = 0.16
MOST_ZOOM = 4.0


class PageView(QWidget):
    """Shows one page of a journey, filling its room. It takes no input; whoever owns it does."""

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._texts = TextSetter(context.typefaces.sized)
        self._painter = OpPainter(self._texts, IconShelf(), Shelf(session.store).image)
        self._page: tuple[str, Page] | None = None
        self._foot: Foot | None = None
        self._drawn: Drawn | None = None
        self._is_black = False
        self._is_larger = False
        self._zoom = 1.0
        self._middle = QPointF(0.5, 0.5)
        self._spot: QPointF | None = None
        self._before: QImage | None = None
        self._direction = 1
        self._slide = QVariantAnimation(self)
        self._slide.setDuration(_SLIDE)
        self._slide.setStartValue(0.0)
        self._slide.setEndValue(1.0)
        self._slide.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._slide.valueChanged.connect(lambda _value: self.update())
        self._slide.finished.connect(self._end_slide)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        context.theme.changed.connect(self.refresh)

    @property
    def palette_in_force(self) -> MapPalette:
        """The colours of the page."""
        resolved = self._context.theme.resolved
        return PALETTES["dark" if resolved == "dark" else "projector" if resolved == "projector" else "light"]

    @property
    def drawn(self) -> Drawn | None:
        """What is shown."""
        if self._drawn is None and self._page is not None and self.width() > 0:
            self._drawn = compose(
                self._session.document,
                self._page[0],
                self._page[1],
                self.palette_in_force,
                self._texts,
                (float(self.width()), float(self.height())),
                foot=self._foot,
                is_larger=self._is_larger,
            )
        return self._drawn

    @property
    def zoom(self) -> float:
        """How much the page is enlarged, 1 … 4."""
        return self._zoom

    @property
    def is_black(self) -> bool:
        """Whether the screen is dark."""
        return self._is_black

    @property
    def is_larger(self) -> bool:
        """Whether everything is drawn a fifth larger."""
        return self._is_larger

    @property
    def has_spotlight(self) -> bool:
        """Whether all but a circle is darkened."""
        return self._spot is not None

    # Showing

    def show_page(self, journey_id: str, page: Page, direction: int = 0) -> None:
        """Show a page; 1 slides it in as the next one, -1 as the one before, 0 not at all."""
        slides = direction and self._context.settings.has_motion and self.isVisible() and self._page
        before = self._picture() if slides else None
        self._page = (journey_id, page)
        self.set_zoom(1.0)
        self.refresh()
        self._slide.stop()
        self._before = before
        if before is not None:
            self._direction = direction
            self._slide.start()

    def set_foot(self, foot: Foot | None) -> None:
        """Show a timer at the foot, or none."""
        if foot != self._foot:
            self._foot = foot
            self.refresh()

    def refresh(self) -> None:
        """Draw again: the records or the colours changed."""
        self._drawn = None
        self.update()

    def set_black(self, is_black: bool) -> None:
        """Darken the whole screen, or bring the page back."""
        self._is_black = is_black
        self.update()

    def set_larger(self, is_larger: bool) -> None:
        """Draw everything a fifth larger, for a small picture."""
        self._is_larger = is_larger
        self.refresh()

    def set_spot(self, at: QPointF | None) -> None:
        """Put the spotlight somewhere, or take it away."""
        self._spot = at
        self.update()

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Enlarge the page round a point of the widget, which stays where it is."""
        zoom = min(MOST_ZOOM, max(1.0, zoom))
        if at is not None and self.width() and self.height():
            x, y = at.x() / self.width(), at.y() / self.height()
            seen = QPointF(
                self._middle.x() + (x - 0.5) / self._zoom, self._middle.y() + (y - 0.5) / self._zoom
            )
            self._middle = QPointF(seen.x() - (x - 0.5) / zoom, seen.y() - (y - 0.5) / zoom)
        self._zoom = zoom
        self._bound()

    def pan(self, delta: QPointF) -> None:
        """Move an enlarged page by px of the widget."""
        self._middle -= QPointF(delta.x() / self.width() / self._zoom, delta.y() / self.height() / self._zoom)
        self._bound()

    def hit(self, at: QPointF) -> Page | None:
        """The page that a click there opens."""
        drawn = self.drawn
        if drawn is None or self._is_black:
            return None
        left, top, scale = self._placement(drawn)
        x, y = (at.x() - left) / scale, (at.y() - top) / scale
        return next((page for rect, page in reversed(drawn.hits) if rect.contains(x, y)), None)

    @property
    def texts(self) -> list[EditableText]:
        """The texts that can be written where they stand, in reading order."""
        return [text for _, text in self.drawn.texts] if self.drawn is not None and not self._is_black else []

    @property
    def scale(self) -> float:
        """Px of this widget for a px of the page."""
        return self.drawn.scale * self._zoom if self.drawn is not None else 1.0

    def text_at(self, at: QPointF) -> EditableText | None:
        """The text that stands there and can be written."""
        drawn = self.drawn
        if drawn is None or self._is_black:
            return None
        left, top, scale = self._placement(drawn)
        x, y = (at.x() - left) / scale, (at.y() - top) / scale
        return next((text for rect, text in drawn.texts if rect.contains(x, y)), None)

    def place_of(self, text: EditableText) -> QRectF | None:
        """Where a text stands on this widget; None where it is not on the page."""
        drawn = self.drawn
        if drawn is None:
            return None
        left, top, scale = self._placement(drawn)
        for rect, other in drawn.texts:
            if (other.key, other.field) == (text.key, text.field):
                return QRectF(left + rect.x * scale, top + rect.y * scale, rect.w * scale, rect.h * scale)
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Black, or the page, on its way in while it slides."""
        del event
        painter = QPainter(self)
        if self._is_black:
            painter.fillRect(self.rect(), QColor("#000000"))
        elif self._before is not None:
            self._paint_slide(painter)
        else:
            self._paint_page(painter)
            self._paint_spot(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size has another page."""
        super().resizeEvent(event)
        self.refresh()

    # Painting

    def _paint_page(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._painter.colour(self.palette_in_force.surface))
        drawn = self.drawn
        if drawn is None:
            return
        left, top, scale = self._placement(drawn)
        painter.save()
        painter.translate(left, top)
        painter.scale(scale, scale)
        self._painter.paint(painter, drawn.ops)
        painter.restore()

    def _placement(self, drawn: Drawn) -> tuple[float, float, float]:
        scale = drawn.scale * self._zoom
        left = (
            self.width() / 2
            - (self._middle.x() * self.width() - (self.width() - drawn.width * drawn.scale) / 2) * self._zoom
        )
        return left, self.height() / 2 - self._middle.y() * self.height() * self._zoom, scale

    def _paint_spot(self, painter: QPainter) -> None:
        if self._spot is None:
            return
        radius = self.height() * _SPOT
        path = QPainterPath()
        path.addRect(QRectF(self.rect()))
        path.addEllipse(self._spot, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, QColor(0, 0, 0, 190))

    def _paint_slide(self, painter: QPainter) -> None:
        share = float(self._slide.currentValue() or 0.0)
        is_rtl = self._session.document.project.time_direction == "rtl"
        way = self._direction * (-1 if is_rtl else 1)
        painter.save()
        painter.translate(way * self.width() * (1 - share), 0)
        self._paint_page(painter)
        painter.restore()
        if self._before is not None:
            painter.drawImage(QPointF(-way * self.width() * share, 0), self._before)

    def _picture(self) -> QImage:
        ratio = self.devicePixelRatioF()
        made = QImage(round(self.width() * ratio), round(self.height() * ratio), QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(ratio)
        painter = QPainter(made)
        self._paint_page(painter)
        painter.end()
        return made

    def _end_slide(self) -> None:
        self._before = None
        self.update()

    def _bound(self) -> None:
        half = 0.5 / self._zoom
        self._middle = QPointF(
            min(1 - half, max(half, self._middle.x())), min(1 - half, max(half, self._middle.y()))
        )
        self.update()
