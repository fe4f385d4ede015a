"""The bar of facts against assumptions: what is known is full, what is assumed is hatched."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from journey_designer.analysis.evidence import AssumptionShare
from journey_designer.ui.chrome import Chrome

_STEP = 5.0


def paint_share_bar(
    painter: QPainter, bar: QRectF, share: AssumptionShare, chrome: Chrome, *, is_rtl: bool
) -> None:
    """Paint the bar into a rectangle; nothing where nothing is said."""
    if share.share is None:
        return
    known = bar.width() * (1 - share.share)
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    painter.setClipPath(path)
    full = QRectF(bar.right() - known if is_rtl else bar.left(), bar.top(), known, bar.height())
    rest = QRectF(bar.left() if is_rtl else bar.left() + known, bar.top(), bar.width() - known, bar.height())
    painter.fillRect(full, QColor(chrome.ink2))
    if rest.width() > 0:
        painter.fillRect(rest, QColor(chrome.hover))
        painter.setClipRect(rest, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(QColor(chrome.ctl), 1.6))
        x = rest.left() - bar.height()
        while x < rest.right() + bar.height():
            painter.drawLine(QPointF(x, rest.bottom()), QPointF(x + bar.height(), rest.top()))
            x += _STEP
    painter.restore()
