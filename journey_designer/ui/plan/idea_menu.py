"""The menu of an idea."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from journey_designer.core.records import Idea
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.plan.words import LOOKS, STATUSES, status_words


def idea_menu(
    context: Context,
    parent: QWidget,
    idea: Idea,
    *,
    open_it: Callable[[str], object],
    set_status: Callable[[str, str], object],
    delete: Callable[[str], object],
) -> QMenu:
    """Open it, say how far it is, delete it; each is called with its id."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    plain.set_action(
        menu.addAction(context.icons.icon("pencil", 16), "", lambda: open_it(idea.id)),
        translate("Plan", "Open"),
    )
    menu.addSeparator()
    for choice in STATUSES:
        action = menu.addAction(
            context.icons.icon(LOOKS[choice].icon, 16), "", partial(set_status, idea.id, choice)
        )
        plain.set_action(action, status_words()[choice])
        action.setCheckable(True)
        action.setChecked(idea.status == choice)
    menu.addSeparator()
    plain.set_action(
        menu.addAction(context.icons.icon("trash-2", 16), "", lambda: delete(idea.id)),
        translate("Plan", "Delete"),
    )
    return menu
