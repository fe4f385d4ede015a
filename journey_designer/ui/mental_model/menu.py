"""What can be done at a place of a mental model, as a menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from journey_designer.core.records import Concept
from journey_designer.core.records.persona import COLOURS, Colour
from journey_designer.layout.mental_model import Part
from journey_designer.ui import plain
from journey_designer.ui.language import translate
from journey_designer.ui.mental_model.model_view import ModelView
from journey_designer.ui.panels.colour_field import swatch
from journey_designer.ui.panels.words import colour_words
from journey_designer.ui.widgets.drawings import map_palette

_MOST_OTHERS = 30


class ModelMenu(QMenu):
    """The entries for a part, or for the ground. ``show_finding`` is called with the id of the finding of a concept."""

    def __init__(
        self, view: ModelView, part: Part | None, show_finding: Callable[[str], object] | None = None
    ) -> None:
        super().__init__(view)
        self._view = view
        self._show_finding = show_finding
        if part is None:
            self._ground()
        elif part[0] == "concept":
            self._concept(part)
        else:
            self._link(part)

    def _concept(self, part: Part) -> None:
        view, concept_id = self._view, part[1]
        concept = view.session.document.get(Concept, concept_id)
        self._add("pencil", translate("MentalModel", "Rename"), lambda: view.rename(part))
        words = translate("MentalModel", "Add a linked concept")
        self._add("plus", words, lambda: view.write_new(None, concept_id))
        self._others(concept_id)
        self._colours()
        if concept.finding_id is not None and self._show_finding is not None:
            show, finding_id = self._show_finding, concept.finding_id
            self._add("library", translate("MentalModel", "Show the finding"), lambda: show(finding_id))
        self.addSeparator()
        self._add(
            "trash-2", translate("MentalModel", "Delete"), lambda: view.deeds.delete(view.chosen or [part])
        )

    def _link(self, part: Part) -> None:
        view = self._view
        self._add("pencil", translate("MentalModel", "Rename"), lambda: view.rename(part))
        self._add(
            "arrow-left-right", translate("MentalModel", "Turn round"), lambda: view.deeds.turn(part[1])
        )
        self.addSeparator()
        self._add(
            "trash-2", translate("MentalModel", "Delete"), lambda: view.deeds.delete(view.chosen or [part])
        )

    def _ground(self) -> None:
        view = self._view
        self._add("plus", translate("MentalModel", "Add a concept"), view.write_new)
        all_ = self._add("group", translate("MentalModel", "Select all"), view.select_all)
        tidy = self._add(
            "wand-sparkles", translate("MentalModel", "Tidy up"), lambda: view.deeds.tidy(view.layout_)
        )
        fit = self._add("maximize", translate("MentalModel", "See all of it"), view.fit)
        for action in (all_, tidy, fit):
            action.setEnabled(bool(view.layout_.nodes))

    def _others(self, concept_id: str) -> None:
        """Link to each of the other concepts, for those who do not drag."""
        view = self._view
        nodes = [node.concept for key, node in view.layout_.nodes.items() if key != concept_id]
        menu = self._sub("link", translate("MentalModel", "Link to"))
        menu.setEnabled(bool(nodes))
        for concept in nodes[:_MOST_OTHERS]:
            text = concept.text or translate("MentalModel", "No words yet")
            self._add("", text, partial(self._link_to, concept_id, concept.id), menu)

    def _link_to(self, start_id: str, end_id: str) -> None:
        made = self._view.deeds.link(start_id, end_id)
        if made is not None:
            self._view.rename(("association", made.id))

    def _colours(self) -> None:
        view = self._view
        palette = map_palette(view.context.theme)
        menu = self._sub("palette", translate("MentalModel", "Colour"))
        self._add(
            "", translate("Words", "No colour of its own"), lambda: view.deeds.colour(view.chosen, None), menu
        )
        names = colour_words()
        for name in COLOURS:
            action = self._add("", names[name], partial(self._colour, cast("Colour", name)), menu)
            action.setIcon(swatch(palette.stages[name].bar))

    def _colour(self, name: Colour | None) -> None:
        self._view.deeds.colour(self._view.chosen, name)

    def _sub(self, icon: str, words: str) -> QMenu:
        menu = QMenu(self)
        plain.set_action(menu.menuAction(), words)
        menu.setIcon(self._view.context.icons.icon(icon, 16))
        self.addMenu(menu)
        return menu

    def _add(self, icon: str, words: str, act: Callable[[], object], menu: QMenu | None = None) -> QAction:
        action = QAction(self)
        plain.set_action(action, words)
        if icon:
            action.setIcon(self._view.context.icons.icon(icon, 16))
        action.triggered.connect(lambda _checked=False: act())
        (menu or self).addAction(action)
        return action
