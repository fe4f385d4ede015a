"""The main job: a facilitator maps a journey, closes the laptop, opens it again and prints the report."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from journey_designer.core.records import Card, Persona, Record, Touchpoint
from journey_designer.storage import read_project
from journey_designer.ui.dialogs.new_project_dialog import NewProjectDialog
from journey_designer.ui.dialogs.settings_dialog import SettingsDialog
from journey_designer.ui.language import translate
from journey_designer.ui.new_thing import NewThing
from journey_designer.ui.shell.segmented import Segmented
from tests.e2e.hands import CONTROL, Hands
from tests.e2e.map_places import MapPlaces
from tests.e2e.paper import pdf_text, print_report
from tests.e2e.program import Program
from tests.e2e.workshop import ARABIC, ENGLISH, Workshop

Key = Qt.Key
WORKSHOPS = pytest.mark.parametrize("workshop", [ENGLISH, ARABIC], ids=["en", "ar"])


class Facilitator:
    """Maps one workshop, by mouse and keyboard alone."""

    def __init__(self, hands: Hands, workshop: Workshop) -> None:
        self.hands = hands
        self.map = MapPlaces(hands)
        self.workshop = workshop

    def choose_language(self) -> None:
        """In the settings, as somebody does who sees the program for the first time."""

        def act(dialog: QDialog) -> None:
            assert isinstance(dialog, SettingsDialog)
            field = dialog.language.field
            assert isinstance(field, Segmented)
            self.hands.click(field, field.choice_rect(self.workshop.language).center().toPoint())
            self.hands.press(Key.Key_Return)

        with self.hands.answering(act):
            self.hands.shortcut("app.settings")

    def begin_project(self) -> None:
        """From the card of the first template on the start page."""

        def act(dialog: QDialog) -> None:
            assert isinstance(dialog, NewProjectDialog)
            self.hands.type(self.workshop.title)
            self.hands.press(Key.Key_Tab)
            self.hands.type(self.workshop.persona)
            self.hands.press(Key.Key_Return)

        with self.hands.answering(act):
            self.hands.click(self.hands.window.start_page.template_cards()[0])

    def name(self, text: str) -> None:
        """Type into the editor that has opened."""
        self.hands.type(text)
        self.hands.press(Key.Key_Return)

    def add_touchpoints(self) -> None:
        """Twelve, each way there is."""
        first, second, *others = self.map.stages()
        reel, photos, blog = self.workshop.touchpoints[0]
        self.map.drop_new(NewThing("touchpoint"), self.map.at_empty_stage(first))
        self.name(reel)
        self.hands.shortcut("touchpoint.add")
        self.name(photos)
        self.hands.click(self.map.chip(NewThing("touchpoint")))
        self.name(blog)
        search, page, reviews = self.workshop.touchpoints[1]
        self.map.double_click(self.map.at_empty_stage(second))
        self.name(search)
        self.map.menu(self.map.at_touchpoint(search), translate("MapMenu", "Touchpoint after"))
        self.name(reviews)
        self.map.menu(self.map.at_touchpoint(reviews), translate("MapMenu", "Touchpoint before"))
        self.name(page)
        for stage, names in zip(others, self.workshop.touchpoints[2:], strict=True):
            self.map.click(self.map.at_stage(stage))
            for text in names:
                self.hands.shortcut("touchpoint.add")
                self.name(text)

    def add_doing(self) -> None:
        """One card under each touchpoint; Tab goes on in time."""
        self.map.click(self.map.at_slot(self.workshop.names[0], "doing"))
        for text in self.workshop.doing:
            self.hands.type(text)
            self.hands.press(Key.Key_Tab)

    def add_thinking(self) -> None:
        """Two cards in a cell, then on by the arrow that points later in time."""
        later = Key.Key_Left if self.map.view.surface.camera.is_mirrored else Key.Key_Right
        self.map.click(self.map.at_cell(self.workshop.names[0], "thinking", 0.9))
        for one, two in self.workshop.thinking:
            self.name(one)
            self.name(two)
            self.hands.press(later)

    def paste_pains(self) -> None:
        """A table from a spreadsheet."""
        table = "\n".join("\t".join(line) for line in self.workshop.pains)
        QApplication.clipboard().setText(table)
        self.map.click(self.map.at_cell(self.workshop.names[0], "pain_points", 0.9))
        self.hands.shortcut("edit.paste")

    def add_ideas(self) -> None:
        """From the palette, and by a double click."""
        for text, touchpoint in zip(self.workshop.ideas[:3], self.workshop.names, strict=False):
            self.map.drop_new(
                NewThing("card", "opportunities"), self.map.at_cell(touchpoint, "opportunities")
            )
            self.name(text)
        for text, touchpoint in zip(self.workshop.ideas[3:], self.workshop.names[3:], strict=False):
            self.map.double_click(self.map.at_slot(touchpoint, "opportunities"))
            self.name(text)

    def add_content(self) -> None:
        """From the context menu."""
        for text, touchpoint in zip(self.workshop.content, self.workshop.names[4:], strict=False):
            self.map.menu(self.map.at_cell(touchpoint, "content"), translate("MapMenu", "New card"))
            self.name(text)

    def score(self) -> None:
        """The room shows fingers: one key a touchpoint; then one point is pulled down."""
        later = Key.Key_Left if self.map.view.surface.camera.is_mirrored else Key.Key_Right
        fingers = "453234415355" if self.workshop.language == "en" else "٤٥٣٢٣٤٤١٥٣٥٥"
        self.map.click(self.map.at_cell(self.workshop.names[0], "emotion", 0.85))
        for finger in fingers:
            self.hands.type(finger)
            self.hands.press(later)
        name = self.workshop.names[3]
        self.map.drag(lambda: self.map.at_score(name), lambda: self.map.at_score(name, -1.7))

    def describe_persona(self) -> None:
        """Age and a sentence, in the panel."""
        self.hands.click(self.hands.view.panel.tab("persona"))
        panel = self.hands.view.persona_panel
        self.hands.click(panel.edit_button)
        form = panel.column.form
        for field, text in ((form.age, "34"), (form.quote, self.workshop.quote)):
            for _ in range(40):
                if field.visibleRegion().boundingRect().height() >= field.height() - 2:
                    break
                self.hands.wheel(panel.column.viewport(), 0, -120)
            self.hands.click(field)
            self.hands.type(text)
            self.hands.press(Key.Key_Tab)
        self.hands.click(panel.done_button)

    def describe_touchpoint(self) -> None:
        """A key moment, in the panel."""
        self.map.click(self.map.at_touchpoint(self.workshop.names[4]))
        form = self.hands.view.touchpoint_panel.form
        self.hands.click(form.key_moment)

    def rearrange(self) -> None:
        """A card goes to another cell, and a step is taken back and done again."""
        text, target = self.workshop.ideas[5], self.workshop.names[4]
        self.map.drag(lambda: self.map.at_card(text), lambda: self.map.at_cell(target, "opportunities", 0.9))
        assert text in self.map.cards(target, "opportunities")
        self.hands.shortcut("edit.undo")
        assert text not in self.map.cards(target, "opportunities")
        self.hands.shortcut("edit.redo")
        assert text in self.map.cards(target, "opportunities")


def words_in(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def records_in(path: Path, program: Program) -> dict[str, Record]:
    with read_project(path, program.places) as found:
        return {record.id: record for record in found.records}


@WORKSHOPS
def test_the_first_map(program: Program, workshop: Workshop) -> None:
    """Twelve touchpoints and forty cards by mouse and keyboard; closed, opened again, undone, printed."""
    kept: dict[str, Record] = {}
    file = program.documents / f"{workshop.title}.cjm"

    def mapping(hands: Hands) -> None:
        someone = Facilitator(hands, workshop)
        someone.choose_language()
        someone.begin_project()
        assert hands.window.path == file
        someone.add_touchpoints()
        someone.add_doing()
        someone.add_thinking()
        someone.paste_pains()
        someone.add_ideas()
        someone.add_content()
        someone.score()
        someone.describe_persona()
        someone.describe_touchpoint()
        someone.rearrange()
        assert hands.notice == ""
        kept.update({record.id: record for record in someone.map.document.records()})
        hands.shortcut("app.quit")

    program.run(mapping)
    _check(kept, workshop)
    assert records_in(file, program) == kept

    def printing(hands: Hands) -> None:
        someone = MapPlaces(hands)
        assert hands.notice == ""
        assert {record.id: record for record in someone.document.records()} == kept
        idea, target = workshop.ideas[5], workshop.names[4]
        hands.shortcut("edit.undo")
        assert idea in someone.cards(workshop.names[5], "opportunities")
        hands.shortcut("edit.redo")
        assert idea in someone.cards(target, "opportunities")
        report = program.documents / "report.pdf"
        print_report(hands, report)
        assert "report.pdf" in hands.notice
        missing = words_in(" ".join([*workshop.cards, *workshop.names, workshop.title, workshop.quote]))
        wanted = len(missing)
        missing -= words_in(pdf_text(report))
        assert len(missing) <= 0.05 * wanted, missing
        hands.shortcut("project.close")
        (card,) = hands.window.start_page.recent_cards()
        assert card.recent.title == workshop.title
        hands.press(Key.Key_Q, held=CONTROL)

    program.run(printing, file)
    assert records_in(file, program) == kept


def _check(kept: dict[str, Record], workshop: Workshop) -> None:
    records = list(kept.values())
    touchpoints = [record for record in records if isinstance(record, Touchpoint)]
    assert sorted(entry.name for entry in touchpoints) == sorted(workshop.names)
    assert sorted(record.text for record in records if isinstance(record, Card)) == sorted(workshop.cards)
    assert len(workshop.cards) == 40
    assert len(touchpoints) == 12
    assert all(entry.score is not None for entry in touchpoints)
    assert [entry.name for entry in touchpoints if entry.is_key_moment] == [workshop.names[4]]
    (persona,) = [record for record in records if isinstance(record, Persona)]
    assert (persona.name, persona.age, persona.quote) == (workshop.persona, 34, workshop.quote)
