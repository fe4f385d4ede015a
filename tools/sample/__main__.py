"""Write the sample project in three languages: ``python -m tools.sample``."""

from __future__ import annotations

import hashlib
import os
import sys
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from journey_designer.interchange.json_project import project_to_json
from journey_designer.resources import resource
from tools.sample.records import FOLDER, LANGUAGES, PORTRAIT_SIZE, sample_records

_OVERSAMPLING: Final = 4


def main() -> int:
    """Draw the portraits and write ``resources/samples/dar-nour.LANGUAGE.json``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    portraits = {path.stem: _portrait(str(path)) for path in sorted((FOLDER / "portraits").glob("*.svg"))}
    by_id = {hashlib.sha256(data).hexdigest(): data for data in portraits.values()}
    for language in LANGUAGES:
        text = project_to_json(sample_records(language, portraits), by_id.get)
        target = resource("samples") / f"dar-nour.{language}.json"
        target.write_text(text, encoding="utf-8", newline="\n")
        print(target)
    del application
    return 0


def _portrait(path: str) -> bytes:
    """The drawing as PNG, drawn larger and scaled down, so that its edges are smooth."""
    size = PORTRAIT_SIZE * _OVERSAMPLING
    large = QImage(size, size, QImage.Format.Format_RGB32)
    painter = QPainter(large)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(path).render(painter)
    painter.end()
    small = large.scaled(
        PORTRAIT_SIZE,
        PORTRAIT_SIZE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    small.save(buffer, "PNG", 0)  # type: ignore[call-overload]  # bytes, as the stubs say, are refused
    return bytes(buffer.data().data())


if __name__ == "__main__":
    sys.exit(main())
