"""Everything without a key: words come by drop and paste, the rest is pointing, dragging and choosing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QPushButton

from journey_designer.core.records import Asset, Card, Journey, Persona, Touchpoint
from journey_designer.ui.language import translate
from journey_designer.ui.new_thing import NewThing
from tests.e2e.hands import Hands, plain
from tests.e2e.map_places import MapPlaces
from tests.e2e.paper import composing
from tests.e2e.program import Program


def press_button(hands: Hands, words: str) -> None:
    """Click a button of the dialog that is open."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    hands.click(hands.find(QPushButton, words, dialog))


def begin(hands: Hands) -> MapPlaces:
    """A project from the first template, as it is offered."""

    def create(_dialog: QDialog) -> None:
        press_button(hands, "Create")

    with hands.answering(create):
        hands.click(hands.window.start_page.template_cards()[0])
    return MapPlaces(hands)


def paste(hands: Hands, text: str) -> None:
    """What another program copied is pasted by the menu of the project."""
    QApplication.clipboard().setText(text)
    hands.click(hands.view.top_bar.project)
    hands.choose(translate("ProjectMenu", "Edit"), "edit.paste")


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def picture(path: Path) -> QMimeData:
    """A picture of a folder's window."""
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(path))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def leave(hands: Hands) -> None:
    """End the program from its menu."""
    hands.click(hands.view.top_bar.project)
    hands.choose("app.quit")


def test_a_map_by_dragging_alone(program: Program) -> None:
    def story(hands: Hands) -> None:
        places = begin(hands)
        one, two, *_others, last = places.stages()
        places.click(places.at_stage(one))
        paste(hands, "Poster\nPhone call\nWeb page")
        assert places.touchpoints(one) == ["Poster", "Phone call", "Web page"]

        places.drag(lambda: places.at_touchpoint("Web page"), lambda: places.at_empty_stage(two))
        assert places.touchpoints(two) == ["Web page"]
        places.drag(lambda: places.at_touchpoint("Phone call"), lambda: places.at_touchpoint("Poster", 0.1))
        assert places.touchpoints(one) == ["Phone call", "Poster"]
        places.drag(lambda: places.at_stage(last), lambda: places.at_stage(two, 0.1))
        assert places.stages()[:3] == [one, last, two]
        places.drag(lambda: places.at_lane("thinking"), lambda: places.at_lane("doing", 0.1))
        assert places.lanes().index("thinking") < places.lanes().index("doing")

        assert hands.drop(places.viewport, text("Sees it\nReads it"), places.at_cell("Poster", "doing"))
        assert places.cards("Poster", "doing") == ["Sees it", "Reads it"]
        places.drag(lambda: places.at_card("Sees it"), lambda: places.at_cell("Web page", "pain_points"))
        assert places.cards("Web page", "pain_points") == ["Sees it"]
        places.drag(lambda: places.at_card("Sees it"), lambda: places.at_card("Reads it", 0.9))
        assert places.cards("Poster", "doing") == ["Reads it", "Sees it"]

        places.menu(places.at_card("Reads it"), translate("MapMenu", "How well it is known"), "Measured")
        assert places.card("Reads it").evidence == "measured"
        places.double_click(places.at_cell("Poster", "emotion", 0.6))
        assert places.touchpoint("Poster").score == 0
        places.drag(lambda: places.at_score("Poster"), lambda: places.at_score("Poster", 1.5))
        assert places.touchpoint("Poster").score == 1.5
        leave(hands)

    program.run(story)


def test_selecting_deleting_and_taking_back(program: Program) -> None:
    def story(hands: Hands) -> None:
        places = begin(hands)
        one = places.stages()[0]
        places.click(places.at_stage(one))
        paste(hands, "Poster\nPhone call")
        hands.drop(places.viewport, text("a\nb\nc"), places.at_cell("Poster", "doing"))
        hands.drop(places.viewport, text("d"), places.at_cell("Phone call", "doing"))
        places.drag(
            lambda: places.at_cell("Poster", "thinking", 0.7),
            lambda: places.at_card("d", 0.1),
        )
        chosen = {record_id for kind, record_id in places.view.session.selection if kind is Card}
        assert chosen == {places.card(name).id for name in "abcd"}
        places.menu(places.at_card("a"), "edit.delete")
        assert places.document.size(Card) == 0
        hands.click(hands.view.top_bar.undo)
        assert places.cards("Poster", "doing") == ["a", "b", "c"]
        hands.click(hands.view.top_bar.redo)
        assert places.document.size(Card) == 0
        hands.click(hands.view.top_bar.undo)

        places.menu(places.at_touchpoint("Poster"), "edit.duplicate")
        assert places.touchpoints(one) == ["Poster", "Poster", "Phone call"]
        assert places.document.size(Card) == 7
        places.menu(places.at_stage(one), translate("MapMenu", "Join with the next stage"))
        assert len(places.stages()) == 4
        fold = places.at_lane("doing", 0.1)
        places.menu(fold, translate("MapMenu", "Fold"))
        assert places.lane("doing").is_folded
        places.menu(places.at_lane("content"), translate("MapMenu", "Hide"))
        assert places.lane("content").is_hidden
        leave(hands)

    program.run(story)


def test_looking_around(program: Program) -> None:
    """Zoom, fit, pan and the overview change nothing but what is seen."""

    def story(hands: Hands) -> None:
        places = begin(hands)
        places.click(places.at_stage(places.stages()[0]))
        paste(hands, "\n".join(f"Touchpoint {number}" for number in range(14)))
        view, dock, camera = places.view, hands.view.dock, places.view.surface.camera
        records = list(places.document.records())
        zoom = dock.zoom
        hands.click(zoom.fit)
        assert camera.most_scroll[0] == 0
        hands.click(zoom.percent)
        assert view.zoom == 1.0
        assert camera.most_scroll[0] > 0
        middle = view.viewport().rect().center()
        before = camera.scroll_x
        handle, point = view.window().windowHandle(), view.viewport().mapTo(view.window(), middle)
        assert handle is not None
        QTest.mousePress(handle, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, point)
        for distance in (40, 120, 200):
            QTest.mouseMove(handle, point - QPoint(distance, 0))
        end = point - QPoint(200, 0)
        QTest.mouseRelease(handle, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, end)
        assert camera.scroll_x - before == 200
        hands.click(dock.overview, QPoint(dock.overview.width() - 4, 18))
        assert camera.scroll_x == camera.most_scroll[0]
        hands.drag(dock.overview, QPoint(dock.overview.width() - 30, 18), QPoint(20, 18))
        assert camera.scroll_x < 60
        hands.wheel(view.viewport(), 0, -240)
        assert list(places.document.records()) == records
        leave(hands)

    program.run(story)


def test_faces_journeys_and_the_report(program: Program, tmp_path: Path) -> None:
    def story(hands: Hands) -> None:
        places = begin(hands)
        view, document = hands.view, places.document
        avatar = view.persona_panel.column.head.avatar
        face = picture(tmp_path / "face.png")
        assert hands.drop(avatar, face, avatar.rect().center())
        press_button(hands, "Use this picture")
        (persona,) = document.all(Persona)
        assert persona.avatar is not None
        assert document.get(Asset, persona.avatar).mime in ("image/png", "image/jpeg")

        places.drop_new(NewThing("touchpoint"), places.at_empty_stage(places.stages()[0]))
        places.click(places.at_stage(places.stages()[1]))
        (touchpoint,) = document.all(Touchpoint)
        cell = places.at_cell(touchpoint.name, "doing")
        assert hands.drop(places.viewport, picture(tmp_path / "shop.png"), cell)
        (card,) = document.all(Card)
        assert card.image is not None
        places.click(places.at_touchpoint(touchpoint.name))
        form = view.touchpoint_panel.form
        hands.click(form.slider, form.slider.face_rect(-2).center().toPoint())
        hands.click(form.key_moment)
        touchpoint = document.get(Touchpoint, touchpoint.id)
        assert (touchpoint.score, touchpoint.is_key_moment) == (-2, True)

        hands.click(hands.find(QAbstractButton, "New journey", view.top_bar.tabs))
        hands.choose(f"Journey for {persona.name}")
        assert document.size(Journey) == 2
        hands.click(view.top_bar.tabs.tabs[0])
        assert view.session.journey_id == document.all(Journey)[0].id
        switch = view.top_bar.state
        hands.click(switch, switch.choice_rect("future").center().toPoint())
        assert view.session.journey is not None
        assert view.session.journey.state == "future"
        assert document.size(Journey) == 3

        def save(dialog: QDialog) -> None:
            assert isinstance(dialog, QFileDialog)
            press_button(hands, "Save")

        with hands.answering(composing(hands), save):
            hands.click(view.top_bar.report)
        (report,) = program.documents.glob("*.pdf")
        assert report.name in hands.notice
        hands.click(view.top_bar.project)
        hands.choose("project.close")
        (recent,) = hands.window.start_page.recent_cards()
        hands.click(recent)
        assert hands.view.session.document.size(Journey) == 3
        assert plain(hands.view.top_bar.saved.shown).startswith("Saved")
        leave(hands)

    program.run(story)
