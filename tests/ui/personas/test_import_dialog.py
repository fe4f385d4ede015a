"""The import shows what comes before it comes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from journey_designer.core.records import Finding
from journey_designer.ui.personas.import_dialog import ImportDialog
from tests.ui.panels.conftest import Room


def test_a_file_is_shown_matched_and_imported(room: Room, tmp_path: Path) -> None:
    dialog = ImportDialog(room.context, room.session, room.window)
    dialog.show()
    assert not dialog.import_button.isEnabled()
    path = tmp_path / "findings.csv"
    path.write_text("Note;Aspect\nTrop cher;Irritant\nPressé;Contexte\n", encoding="utf-8")
    dialog.take_file(path)
    assert [option.value for option in dialog.columns] == ["text", "aspect"]
    assert len(dialog.drafts.found) == 2
    assert dialog.preview.model().index(0, 1).data() == "Pain points"
    dialog.columns[1].show_value("nothing")
    dialog.columns[1].edited.emit("nothing", "")
    assert dialog.preview.model().index(0, 1).data() == "Context"
    dialog.evidence.show_value("measured")
    dialog.import_button.click()
    assert not dialog.isVisible()
    assert [(entry.text, entry.evidence) for entry in room.document.all(Finding)] == [
        ("Trop cher", "measured"),
        ("Pressé", "measured"),
    ]
    assert room.document.all(Finding)[0].persona_id == room.ids["yasmine"]
    room.session.undo()
    assert not room.document.all(Finding)
    dialog.deleteLater()


def test_cells_are_pasted_and_what_is_no_table_is_told(room: Room, tmp_path: Path) -> None:
    dialog = ImportDialog(room.context, room.session, room.window)
    dialog.show()
    QGuiApplication.clipboard().setText("One\tA\nTwo\tB\n")
    dialog.paste()
    assert len(dialog.drafts.found) == 2
    dialog.take_text("")
    assert not dialog.import_button.isEnabled() and not dialog.drafts.found
    dialog.take_file(tmp_path / "gone.csv")
    assert not dialog.import_button.isEnabled()
    dialog.reject()
    dialog.deleteLater()
