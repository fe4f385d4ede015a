"""Everything without a mouse: a project is made, mapped, put in order, described, printed, closed and reopened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from journey_designer.core.records import Persona
from journey_designer.ui.dialogs.new_project_dialog import NewProjectDialog
from journey_designer.ui.language import translate
from journey_designer.ui.shell.panel_tab import PanelTab
from journey_designer.ui.shell.recent_card import RecentCard
from tests.e2e.hands import ALT, CONTROL, NONE, SHIFT, Hands, plain
from tests.e2e.map_places import MapPlaces
from tests.e2e.program import Program

Key = Qt.Key
PLACE_OF_Z = 52
"""The native code of the key that types Z on a US keyboard and ئ on an Arabic one."""


def new_project(hands: Hands, title: str, persona: str) -> None:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, NewProjectDialog)
        hands.type(title)
        hands.press(Key.Key_Tab)
        hands.type(persona)
        hands.press(Key.Key_Return)

    with hands.answering(act):
        hands.shortcut("project.new")


def add(hands: Hands, action_id: str, *names: str) -> None:
    """Add things with their shortcut and name them."""
    for name in names:
        hands.shortcut(action_id)
        hands.type(name)
        hands.press(Key.Key_Return)


def choose(hands: Hands, words: str) -> None:
    """Open the context menu of what has the keyboard, and choose with arrows and Enter."""
    hands.press(Key.Key_Menu)
    menu = hands.menu()
    entries = [action for action in menu.actions() if not action.isSeparator()]
    place = [plain(action.text()) for action in entries].index(words)
    hands.press(*[Key.Key_Down] * (place + 1), Key.Key_Return)


def tab_to(hands: Hands, wanted: QWidget, *, back: bool = False, most: int = 120) -> None:
    """Press Tab, or Shift+Tab, until something has the keyboard."""
    seen = []
    for _ in range(most):
        if hands.focus is wanted:
            return
        seen.append(f"{type(hands.focus).__name__} {plain(hands.focus.accessibleName())}")
        hands.press(Key.Key_Backtab if back else Key.Key_Tab, held=SHIFT if back else NONE)
    raise AssertionError(f"Tab does not lead to {wanted}: {seen}")


def test_a_map_without_a_mouse(program: Program) -> None:
    def story(hands: Hands) -> None:
        new_project(hands, "Clinic", "Driss")
        places = MapPlaces(hands)
        one, two, three, four, five = places.stages()

        hands.press(Key.Key_Right)
        add(hands, "touchpoint.add", "Poster", "Phone call")
        hands.press(Key.Key_Up)
        hands.press(Key.Key_Right)
        add(hands, "touchpoint.add", "Web page")
        assert places.touchpoints(one) == ["Poster", "Phone call"]
        assert places.touchpoints(two) == ["Web page"]

        hands.press(Key.Key_F2)
        hands.type("Appointment page")
        hands.press(Key.Key_Return)
        hands.press(Key.Key_Left, held=ALT)
        assert places.touchpoints(one) == ["Poster", "Phone call", "Appointment page"]
        hands.shortcut("edit.undo")
        assert places.touchpoints(two) == ["Appointment page"]

        hands.press(Key.Key_Up)
        hands.press(Key.Key_F2)
        hands.type("Looking")
        hands.press(Key.Key_Return)
        hands.press(Key.Key_Right, held=ALT)
        assert places.stages() == [one, three, "Looking", four, five]
        add(hands, "stage.add", "Waiting room")
        assert places.stages() == [one, three, "Looking", "Waiting room", four, five]
        hands.press(Key.Key_Delete)
        assert places.stages() == [one, three, "Looking", four, five]
        add(hands, "lane.add", "Staff")
        assert places.lanes()[-1] == "custom"
        hands.shortcut("app.quit")

    program.run(story)


def test_cards_without_a_mouse(program: Program) -> None:
    def story(hands: Hands) -> None:
        new_project(hands, "Clinic", "Driss")
        places = MapPlaces(hands)
        hands.press(Key.Key_Right)
        add(hands, "touchpoint.add", "Poster", "Phone call")

        hands.press(Key.Key_Left)
        hands.press(Key.Key_Down)
        hands.type("4")
        hands.press(Key.Key_Down, held=ALT | SHIFT)
        assert places.touchpoint("Poster").score == 0
        hands.press(Key.Key_Down)
        for text in ("Reads it twice", "Takes a picture"):
            hands.type(text)
            hands.press(Key.Key_Return)
        hands.press(Key.Key_Tab)
        hands.type("Waits\nand waits")
        hands.press(Key.Key_Tab)
        assert places.cards("Poster", "doing") == ["Reads it twice", "Takes a picture"]
        assert places.cards("Phone call", "doing") == ["Waits\nand waits"]

        hands.press(Key.Key_Left)
        hands.press(Key.Key_Left)
        hands.press(Key.Key_Down, held=ALT)
        assert places.cards("Poster", "doing") == ["Takes a picture", "Reads it twice"]
        hands.press(Key.Key_Up, held=SHIFT)
        hands.shortcut("edit.copy")
        hands.press(Key.Key_Down, Key.Key_Down)
        hands.shortcut("edit.paste")
        assert places.cards("Poster", "thinking") == ["Takes a picture", "Reads it twice"]
        hands.shortcut("edit.duplicate")
        assert len(places.cards("Poster", "thinking")) == 4
        hands.press(Key.Key_Delete)
        assert places.cards("Poster", "thinking") == ["Takes a picture", "Reads it twice"]
        hands.shortcut("edit.undo")
        assert len(places.cards("Poster", "thinking")) == 4
        hands.shortcut("edit.redo")
        hands.press(Key.Key_Escape)
        assert not places.view.session.selection

        hands.press(Key.Key_Right)
        choose(hands, translate("MapMenu", "Key moment"))
        assert places.touchpoint("Poster").is_key_moment
        for zoom in ("view.zoom_in", "view.zoom_out", "view.zoom_out", "view.fit", "view.zoom_reset"):
            hands.shortcut(zoom)
        assert places.view.zoom == 1.0
        hands.shortcut("app.quit")

    program.run(story)


def test_tab_leads_out_of_the_map_to_everything(program: Program) -> None:
    """The map keeps Tab for time, and lets it out at both ends."""

    def story(hands: Hands) -> None:
        new_project(hands, "Clinic", "Driss")
        hands.press(Key.Key_Right)
        add(hands, "touchpoint.add", "Poster", "Phone call")
        view = hands.view
        tab_to(hands, view.top_bar.report)
        report = program.documents / "clinic.pdf"
        with hands.answering(lambda _composer: hands.press(Key.Key_Return), hands.name_file(report)):
            hands.press(Key.Key_Space)
        assert report.read_bytes().startswith(b"%PDF")
        tab_to(hands, view.map, back=True)
        for _ in range(20):
            if isinstance(hands.focus, PanelTab):
                break
            hands.press(Key.Key_Backtab, held=SHIFT)
        while not view.persona_panel.isVisible():
            hands.press(Key.Key_Left)
        tab_to(hands, view.persona_panel.edit_button)
        hands.press(Key.Key_Space)
        assert view.persona_panel.is_editing
        form = view.persona_panel.column.form
        assert hands.focus is form.name
        tab_to(hands, form.age.focusProxy() or form.age)
        hands.type("61")
        hands.press(Key.Key_Tab)
        assert [persona.age for persona in view.session.document.all(Persona)] == [61]
        tab_to(hands, view.dock.scribe_box.things, back=True)
        hands.press(Key.Key_Space)
        chip = next(chip for chip in view.dock.palette_box.chips if chip.thing.lane == "thinking")
        tab_to(hands, chip)
        hands.press(Key.Key_Return)
        hands.type("Is it far?")
        hands.press(Key.Key_Return)
        assert MapPlaces(hands).cards("Poster", "thinking") == ["Is it far?"]
        hands.shortcut("app.quit")

    program.run(story)


def test_the_start_page_without_a_mouse(program: Program) -> None:
    def story(hands: Hands) -> None:
        new_project(hands, "Clinic", "Driss")
        hands.shortcut("project.close")
        (card,) = hands.window.start_page.recent_cards()
        tab_to(hands, card)
        assert isinstance(hands.focus, RecentCard)
        hands.press(Key.Key_Return)
        assert hands.view.session.document.project.title == "Clinic"
        hands.shortcut("project.close")
        search = hands.window.start_page.search
        tab_to(hands, search)
        hands.type("nothing of that name")
        assert hands.window.start_page.recent_cards() == []
        assert isinstance(hands.focus, QLineEdit)
        hands.press(Key.Key_Q, held=CONTROL)

    program.run(story)


def test_shortcuts_are_where_the_keys_are(program: Program) -> None:
    """On an Arabic keyboard the key of Z types ئ; Ctrl with it is undo all the same."""

    def story(hands: Hands) -> None:
        new_project(hands, "Clinic", "Driss")
        hands.press(Key.Key_Right)
        add(hands, "touchpoint.add", "Poster")
        places = MapPlaces(hands)
        stage = places.stages()[0]
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord("ئ"), CONTROL, PLACE_OF_Z, ord("ئ"), 0, "ئ")
            QApplication.sendEvent(hands.focus, event)
        assert places.touchpoints(stage) == []
        hands.shortcut("app.quit")

    program.run(story)
