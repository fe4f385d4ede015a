"""A persona is dropped onto a journey's tab to change who travels: from the gallery, from the panel, from the menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from journey_designer.core.document import Document
from journey_designer.core.records import Journey, Persona
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.personas.personas_page import PersonasPage
from journey_designer.ui.shell.project_view import ProjectView
from tests.ui.shell.conftest import context, open_window, projects, settings_file, windows

__all__ = ["context", "open_window", "projects", "settings_file", "windows"]

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


@pytest.fixture
def view(open_window: Callable[[Path | None], MainWindow], sample_file: Path) -> ProjectView:
    window = open_window(sample_file)
    window.resize(1440, 900)
    assert window.project_view is not None
    QApplication.processEvents()
    return window.project_view


def send(
    widget: QWidget, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton
) -> None:
    event = QMouseEvent(kind, widget.mapFromGlobal(at), at, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def carry(widget: QWidget, start: QPoint, end: QPoint, *, is_dropped: bool = True) -> None:
    """Press on a widget, move to a point of the screen, let go there."""
    begin, stop = widget.mapToGlobal(QPointF(start)), QPointF(end)
    send(widget, QEvent.Type.MouseButtonPress, begin, LEFT, LEFT)
    for step in (0.3, 0.7, 1.0):
        send(widget, QEvent.Type.MouseMove, begin + (stop - begin) * step, NONE, LEFT)
    if is_dropped:
        send(widget, QEvent.Type.MouseButtonRelease, stop, LEFT, NONE)


def tab_point(view: ProjectView, place: int) -> QPoint:
    tab = view.top_bar.tabs.tabs[place]
    return tab.mapToGlobal(tab.rect().center())


def travellers(document: Document) -> list[str]:
    people = {one.id: one.name for one in document.all(Persona)}
    return [people[one.persona_id or ""].split()[0] for one in document.all(Journey)]


def gallery(view: ProjectView) -> PersonasPage:
    page = view.show_page("personas")
    assert isinstance(page, PersonasPage)
    QApplication.processEvents()
    return page


def point_of(page: PersonasPage, name: str) -> QPoint:
    persona = next(
        one for one in page.gallery.rows.rows if one.persona_id and name in _name(page, one.persona_id)
    )
    index = page.gallery.rows.index(page.gallery.rows.row_of(persona.persona_id))
    return page.gallery.view.visualRect(index).center()


def _name(page: PersonasPage, persona_id: str) -> str:
    return page._session.document.get(Persona, persona_id).name


@pytest.mark.parametrize("language", ["en", "ar"])
def test_from_the_gallery_onto_a_tab_in_one_step_with_both_of_its_journeys(
    view: ProjectView, language: str
) -> None:
    view._context.languages.set_language(language)
    page, document = gallery(view), view.session.document
    assert travellers(document) == ["Yasmine", "Yasmine", "Fatima-Zahra"]
    ids = [one.id for one in document.all(Persona)]
    steps = document.journal.position
    carry(page.gallery.view.viewport(), point_of(page, "Karim"), tab_point(view, 0))
    assert travellers(document) == ["Karim", "Karim", "Fatima-Zahra"]
    assert document.journal.position == steps + 1
    assert [one.id for one in document.all(Persona)] == ids, "their order is as it was"
    assert not view.hand.is_carrying
    view.session.undo()
    assert travellers(document) == ["Yasmine", "Yasmine", "Fatima-Zahra"]


def test_from_the_panel_onto_a_tab(view: ProjectView) -> None:
    view.panel.show_page("persona")
    QApplication.processEvents()
    document, box = view.session.document, view.persona_panel.column.personas
    karim = next(one for one in document.all(Persona) if "Karim" in one.name)
    row = box.row(karim.id)
    order = box.order
    carry(row, row.rect().center(), tab_point(view, 1))
    assert travellers(document) == ["Yasmine", "Yasmine", "Karim"]
    assert box.order == order


def test_escape_and_dropping_elsewhere_change_nothing(view: ProjectView) -> None:
    page, document = gallery(view), view.session.document
    steps = document.journal.position
    port = page.gallery.view.viewport()
    carry(port, point_of(page, "Karim"), tab_point(view, 0), is_dropped=False)
    assert view.hand.is_carrying
    QTest.keyClick(page.gallery.view, Qt.Key.Key_Escape)
    assert not view.hand.is_carrying
    send(port, QEvent.Type.MouseButtonRelease, QPointF(tab_point(view, 0)), LEFT, NONE)
    carry(port, point_of(page, "Karim"), page.profile.mapToGlobal(QPoint(300, 300)))
    carry(port, point_of(page, "Yasmine"), tab_point(view, 0))
    assert document.journal.position == steps, "who travels already is no step"


def test_the_menu_of_a_tab_says_who_travels_for_the_keyboard(view: ProjectView) -> None:
    document = view.session.document
    journey = document.all(Journey)[0]
    view.journeys.popup_journey(journey.id, QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    part = next(one for one in menu.findChildren(QMenu) if one.title() == "Who travels")
    names = [action.text() for action in part.actions()]
    assert [action.text() for action in part.actions() if action.isChecked()] == ["Yasmine El Amrani"]
    part.actions()[names.index("Mehdi Tazi")].trigger()
    menu.close()
    assert travellers(document)[:2] == ["Mehdi", "Mehdi"]
