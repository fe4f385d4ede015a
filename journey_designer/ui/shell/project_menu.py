"""The menu of the program, under the name of the project: every action has its place in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from journey_designer.ui import plain
from journey_designer.ui.action_table import MenuName
from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate


def popup_project_menu(context: Context, actions: Actions, anchor: QWidget) -> None:
    """Show the menu under a widget; it deletes itself when closed."""
    menu = project_menu(context, actions, anchor)
    is_rtl = anchor.layoutDirection() is Qt.LayoutDirection.RightToLeft
    corner = anchor.rect().bottomRight() if is_rtl else anchor.rect().bottomLeft()
    menu.popup(anchor.mapToGlobal(corner))


def project_menu(context: Context, actions: Actions, parent: QWidget) -> QMenu:
    """The menu with its submenus."""
    menu = actions.fill_menu(QMenu(parent), "project")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addSeparator()
    names: tuple[tuple[MenuName, str, str], ...] = (
        ("edit", "pencil", translate("ProjectMenu", "Edit")),
        ("insert", "plus", translate("ProjectMenu", "Insert")),
        ("map", "map", translate("ProjectMenu", "Map")),
        ("view", "eye", translate("ProjectMenu", "View")),
        ("share", "share-2", translate("ProjectMenu", "Share and print")),
    )
    for name, icon, words in names:
        inner = actions.fill_menu(QMenu(menu), name)
        plain.set_action(inner.menuAction(), words)
        inner.menuAction().setIcon(context.icons.icon(icon, 16))
        menu.addMenu(inner)
    menu.addSeparator()
    actions.fill_menu(menu, "help")
    menu.addSeparator()
    menu.addAction(actions.action("project.close"))
    menu.addAction(actions.action("app.quit"))
    return menu
