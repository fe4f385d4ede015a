"""The client's logo and colour in the composer: kept in the project as steps, on the pages, told when they are hard to read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from journey_designer.core.records import Asset
from journey_designer.interchange.samples import sample
from journey_designer.storage import Places, Store
from journey_designer.ui.composer.brand_fields import BrandFields
from journey_designer.ui.composer.snapshot import snapshot
from journey_designer.ui.context import Context
from journey_designer.ui.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    found = sample("en")
    store = Store.create(tmp_path / "p.cjm", found.records, found.assets, places=Places(tmp_path / "state"))
    yield Session(store.document(), store)
    store.close()


@pytest.fixture
def fields(context: Context, session: Session) -> Iterator[BrandFields]:
    made = BrandFields(context, session)
    made.resize(320, 160)
    made.show()
    QApplication.processEvents()
    yield made
    delete(made)


def picture(tmp_path: Path) -> Path:
    image = QImage(120, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#c81e78"))
    path = tmp_path / "logo.png"
    assert image.save(str(path))
    return path


def test_a_logo_comes_from_a_file_a_drop_or_the_clipboard_and_goes(
    fields: BrandFields, session: Session, tmp_path: Path
) -> None:
    document = session.document

    def logo_now() -> str | None:
        return session.document.project.logo

    fields.logo.take_file(picture(tmp_path))
    first = document.project.logo
    assert first is not None
    assert document.get(Asset, first).width == 120
    assert fields.logo.has_image
    assert first in snapshot(session).pictures
    document.undo()
    assert logo_now() is None
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "logo.png"))])
    fields.logo.take_mime(mime)
    assert logo_now() == first, "the same picture is the same asset"
    fields.logo.setFocus()
    QTest.keyClick(fields.logo, Qt.Key.Key_Delete)
    assert logo_now() is None
    QGuiApplication.clipboard().setImage(QImage(str(tmp_path / "logo.png")))
    fields.logo.paste()
    assert logo_now() is not None


def test_what_is_no_picture_is_told(fields: BrandFields, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"no picture")
    fields.logo.take_file(path)
    assert session.document.project.logo is None
    assert fields.note.text()
    QGuiApplication.clipboard().setText("words")
    fields.logo.paste()
    assert "clipboard" in fields.note.text()


def test_a_colour_is_typed_and_taken_away(fields: BrandFields, session: Session) -> None:
    told: list[bool] = []
    fields.changed.connect(lambda: told.append(True))
    fields.code.setText("0A7D8C")
    fields.code.editingFinished.emit()
    assert session.document.project.brand_colour == "#0a7d8c"
    assert fields.code.text() == "#0a7d8c"
    assert fields.swatch.isVisible()
    fields.code.editingFinished.emit()
    assert told == [True], "the same again is no step"
    fields.none.click()
    assert session.document.project.brand_colour == ""
    assert not fields.swatch.isVisible()
    fields.code.setText("reddish")
    fields.code.editingFinished.emit()
    assert session.document.project.brand_colour == ""
    assert "#rrggbb" in fields.note.text()


def test_a_colour_too_light_for_text_is_told_with_the_one_that_is_printed(fields: BrandFields) -> None:
    fields.take_colour("#ffe14d")
    found = re.search("#[0-9a-f]{6}", fields.note.text())
    assert found is not None
    assert found[0] != "#ffe14d"
    fields.take_colour("#222222")
    assert fields.note.text() == ""
