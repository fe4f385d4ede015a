"""Draw the PNG and ICO files of the application's icon from its SVG."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tools.environment import ROOT

FOLDER: Final = ROOT / "resources" / "icons" / "app"
SIZES: Final = {
    "journey-designer": (16, 24, 32, 48, 64, 128, 256, 512),
    "project-file": (16, 24, 32, 48, 64, 128, 256),
}
"""The widths in pixels that desktops ask for."""


def main() -> int:
    """Write every size of every icon."""
    app = QGuiApplication(["icons", "-platform", "offscreen"])
    for name, sizes in SIZES.items():
        for size in sizes:
            _draw(FOLDER / f"{name}.svg", size, FOLDER / f"{name}-{size}.png")
        _bundle(name, [size for size in sizes if size <= 256])
    app.quit()
    return 0


def _draw(source: Path, size: int, target: Path) -> None:
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    image.save(str(target))
    with Image.open(target) as picture:
        picture.save(target, optimize=True)  # Qt's PNG writer leaves a third on the table


def _bundle(name: str, sizes: list[int]) -> None:
    pictures = [Image.open(FOLDER / f"{name}-{size}.png") for size in sizes]
    largest = pictures[-1]
    widths = [(size, size) for size in sizes]
    largest.save(FOLDER / f"{name}.ico", sizes=widths, append_images=pictures[:-1])
    for picture in pictures:
        picture.close()


if __name__ == "__main__":
    sys.exit(main())
