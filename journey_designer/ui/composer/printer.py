"""A PDF on the printer that the user chooses in the system's dialog.

Qt prints what is painted, not PDF files, so every page is rendered as a picture at the printer's resolution, 300
dots an inch at most. A sharper print comes from the saved PDF.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

_MOST_DOTS = 300
_MOST_PIXELS = 40_000_000


def print_pdf(data: bytes, title: str, parent: QWidget, *, has_own_size: bool = False) -> bool:
    """Ask for a printer and print; whether anything was printed. With ``has_own_size`` the paper of the first page is proposed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    if has_own_size:
        propose_paper(data, printer)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint_pdf(data, printer)
    return True


def propose_paper(data: bytes, printer: QPrinter) -> None:
    """Set a printer to the paper of a PDF's first page, so that it is printed in its own size."""
    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        width, height = document[0].get_size()
    upright = QSizeF(min(width, height), max(width, height))
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))


def paint_pdf(data: bytes, printer: QPrinter) -> None:
    """Paint the pages of a PDF on a printer, lying ones on lying paper, each as large as its sheet."""
    import pypdfium2

    printer.setFullPage(True)
    with pypdfium2.PdfDocument(data) as document:
        wanted = range(len(document))
        if printer.fromPage() > 0:
            wanted = range(printer.fromPage() - 1, min(printer.toPage(), len(document)))
        painter = QPainter()
        for place, number in enumerate(wanted):
            page = document[number]
            width, height = page.get_size()
            lies = width > height
            printer.setPageOrientation(
                QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
            )
            if place == 0:
                painter.begin(printer)
            else:
                printer.newPage()
            _paint(painter, printer, page, (width, height))
            page.close()
        if painter.isActive():
            painter.end()


def _paint(painter: QPainter, printer: QPrinter, page: object, size: tuple[float, float]) -> None:
    """A page in the middle of its sheet."""
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    fit = min(sheet.width() / size[0], sheet.height() / size[1])
    target = QRect(0, 0, round(size[0] * fit), round(size[1] * fit))
    target.moveCenter(sheet.center())
    scale = min(_MOST_DOTS / 72, fit, (_MOST_PIXELS / (size[0] * size[1])) ** 0.5)
    bitmap = page.render(scale=scale, rev_byteorder=True)  # type: ignore[attr-defined]
    channels = {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_RGB888}
    image = QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        channels.get(bitmap.n_channels, QImage.Format.Format_RGBX8888),
    )
    painter.drawImage(target, image)
