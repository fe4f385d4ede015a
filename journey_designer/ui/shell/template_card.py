"""A template on the start page: a small drawing, name, what it is for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from journey_designer.interchange.templates import Template
from journey_designer.layout.curve import interval
from journey_designer.layout.palette import PALETTES
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.card_frame import CardFrame

_PICTURE = 126
_GAP = 4.0

_MARKED = {0: 3, 1: 0, 2: 1, 3: 2}
"""Row and column of the cells that stand out in the close-up of a stage."""

_WAVES = (
    ("#4E46C6", (0.55, 0.25, 0.55, 0.75, 0.25)),
    ("#117A5E", (0.3, 0.5, 0.75, 0.25, 0.5)),
    ("#C9552F", (0.8, 0.5, 0.3, 0.55, 0.3)),
)

_CURVES = {
    "public-service": (0.45, 0.62, 0.85, 0.5, 0.3),
    "employee-journey": (0.75, 0.55, 0.35, 0.5, 0.2),
}
"""The one curve drawn over the cells of a template, from its top (0) to its foot (1)."""


class TemplateCard(CardFrame):
    """``chosen`` carries the key of the template; what is asked of one of the user's own, the template."""

    chosen = Signal(str)
    rename_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, context: Context, template: Template, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.template = template
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: self.chosen.emit(template.key))
        if template.is_own:
            self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            self.customContextMenuRequested.connect(self._show_menu)
        context.languages.changed.connect(self._name)
        self._name()

    def sizeHint(self) -> QSize:
        """A quarter of the page."""
        return QSize(242, round(_PICTURE + 8 + 62 * max(1.0, self.context.theme.text_scale)))

    def hasHeightForWidth(self) -> bool:
        """A narrow card needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Drawing, name, and as many lines of words as there are; two at least."""
        metrics = QFontMetricsF(self.context.typefaces.font("body"))
        words = self.template.description[self.context.languages.project_language]
        wrapped = metrics.boundingRect(QRectF(0, 0, width, 1_000), int(Qt.TextFlag.TextWordWrap), words)
        above = _PICTURE + 12 + 21 * max(1.0, self.context.theme.text_scale)
        return max(self.sizeHint().height(), round(above + wrapped.height() + 4))

    def minimumSizeHint(self) -> QSize:
        """Room for the drawing."""
        return QSize(180, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Drawing above, words below."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, self.width(), _PICTURE)
        path = self.frame(painter, area, "canvas")
        self._draw_map(painter, area.adjusted(18, 20, -18, -18))
        self.outline(painter, path)
        code = self.context.languages.project_language
        scale = max(1.0, self.context.theme.text_scale)
        name = QRectF(0, _PICTURE + 10, self.width(), 21 * scale)
        self.write(painter, name, self.template.name[code], "command", "ink")
        about = QRectF(0, name.bottom() + 2, self.width(), self.height() - name.bottom() - 2)
        painter.setFont(self.context.typefaces.font("body"))
        painter.setPen(self.context.theme.colour("ink2"))
        side = Qt.AlignmentFlag.AlignRight if self.is_rtl else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignAbsolute | side | Qt.AlignmentFlag.AlignTop
        painter.drawText(about, int(flags) | int(Qt.TextFlag.TextWordWrap), self.template.description[code])
        painter.end()

    def _draw_map(self, painter: QPainter, area: QRectF) -> None:
        palette = PALETTES["dark" if self.context.theme.is_dark else "light"]
        weights = [max(1, len(stage.get("touchpoints", ()))) for stage in self.template.stages]
        if not weights:
            return
        unit = (area.width() - _GAP * (len(weights) - 1)) / sum(weights)
        painter.setPen(Qt.PenStyle.NoPen)
        x = 0.0
        for place, weight in enumerate(weights):
            colours = palette.stage(None, place)
            head = self.mirrored(QRectF(area.left() + x, area.top() - 1, unit * weight, 14))
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(head, 2, 2)
            painter.setBrush(QColor(colours.bar))
            painter.drawRoundedRect(QRectF(head.left(), head.top() - 1, head.width(), 3), 1.5, 1.5)
            x += unit * weight + _GAP
        body = area.adjusted(0, 20, 0, 0)
        if self.template.key == "b2b-purchase":
            self._draw_waves(painter, body)
        else:
            self._draw_cells(painter, body, weights, unit)
        if self.template.key in _CURVES:
            self._draw_curve(painter, body, _CURVES[self.template.key])
        if self.template.key == "service-blueprint":
            self._draw_lines(painter, body)

    def _draw_cells(self, painter: QPainter, body: QRectF, weights: list[int], unit: float) -> None:
        palette = PALETTES["dark" if self.context.theme.is_dark else "light"]
        has_marks = self.template.key not in _CURVES
        plain, marked = palette.surface, palette.stages["gold"].tint
        pitch = body.height() / 4
        x = 0.0
        for weight in weights:
            for column in range(weight):
                left = body.left() + x + column * unit
                for row in range(4):
                    is_marked = has_marks and weight > 1 and column == _MARKED.get(row)
                    painter.setBrush(QColor(marked if is_marked else plain))
                    cell = QRectF(left, body.top() + row * pitch, unit - (2 if weight > 1 else 0), pitch - 4)
                    painter.drawRoundedRect(self.mirrored(cell), 2.5, 2.5)
            x += unit * weight + _GAP

    def _draw_lines(self, painter: QPainter, body: QRectF) -> None:
        pitch = body.height() / 4
        for row, token, style in ((2, "accent", [3, 2]), (3, "ctl", [1.3, 1.7])):
            pen = QPen(self.context.theme.colour(token), 1.5)
            pen.setDashPattern(style)
            painter.setPen(pen)
            y = body.top() + row * pitch - 2
            painter.drawLine(QPointF(body.left() - 3, y), QPointF(body.right() + 3, y))
        painter.setPen(QPen(self.context.theme.colour("ink2"), 1.5))
        for share, rows in ((0.14, 0.8), (0.39, 3.2), (0.64, 2.0)):
            x = self.mirrored(QRectF(body.left() + body.width() * share, 0, 0, 0)).left()
            top, foot = body.top() + 2, body.top() + rows * pitch
            painter.drawLine(QPointF(x, top), QPointF(x, foot))
            for side in (-3, 3):
                painter.drawLine(QPointF(x, foot), QPointF(x + side, foot - 3.5))

    def _draw_curve(self, painter: QPainter, body: QRectF, heights: tuple[float, ...]) -> None:
        step = body.width() / len(heights)
        xs = [body.left() + step * (place + 0.5) for place in range(len(heights))]
        ys = [body.top() + body.height() * height for height in heights]
        if self.is_rtl:
            ys.reverse()
        path = QPainterPath()
        for place in range(len(xs) - 1):
            piece = interval(xs, ys, place)
            if piece is not None:
                path.moveTo(piece[0], piece[1])
                path.cubicTo(*piece[2:])
        painter.setPen(QPen(self.context.theme.colour("curve"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setBrush(self.context.theme.colour("surface"))
        for x, y in zip(xs, ys, strict=True):
            painter.drawEllipse(QPointF(x, y), 3, 3)

    def _draw_waves(self, painter: QPainter, body: QRectF) -> None:
        pitch = body.height() / 3
        for row, (colour, heights) in enumerate(_WAVES):
            lane = QRectF(body.left(), body.top() + row * pitch, body.width(), pitch - 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.context.theme.colour("surface"))
            painter.drawRoundedRect(lane, 3, 3)
            dot = self.mirrored(QRectF(lane.left() + 5, lane.center().y() - 4, 8, 8))
            painter.setBrush(QColor(colour))
            painter.drawEllipse(dot)
            xs = [lane.left() + 20 + (lane.width() - 40) * place / 4 for place in range(len(heights))]
            ys = [lane.top() + lane.height() * height for height in heights]
            if self.is_rtl:
                xs = [self.width() - x for x in reversed(xs)]
                ys.reverse()
            path = QPainterPath()
            for place in range(len(xs) - 1):
                piece = interval(xs, ys, place)
                if piece is not None:
                    path.moveTo(piece[0], piece[1])
                    path.cubicTo(*piece[2:])
            painter.setPen(QPen(QColor(colour), 1.7))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)

    def _show_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, words, asked in (
            ("pencil", translate("TemplateCard", "Rename…"), self.rename_asked),
            ("trash-2", translate("TemplateCard", "Delete this template"), self.delete_asked),
        ):
            action = QAction(menu)
            plain.set_action(action, words)
            action.setIcon(self.context.icons.icon(icon, 16))
            action.triggered.connect(lambda _checked=False, asked=asked: asked.emit(self.template))
            menu.addAction(action)
        menu.popup(self.mapToGlobal(point))

    def _name(self) -> None:
        code = self.context.languages.project_language
        self.setAccessibleName(self.template.name[code])
        plain.set_tip(self, self.template.name[code])
        self.setAccessibleDescription(self.template.description[code])
