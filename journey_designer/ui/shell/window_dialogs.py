"""The dialogs of a window. Each loads its code when it is opened, so that the window itself is there sooner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.project_languages import inside
from journey_designer.ui.session import Session

if TYPE_CHECKING:
    from journey_designer.ui.dialogs.frame import DialogFrame


class WindowDialogs:
    """Opens dialogs over one window."""

    def __init__(self, context: Context, actions: Actions, window: QWidget) -> None:
        self._context = context
        self._actions = actions
        self._window = window

    def details(self, session: Session | None) -> None:
        """The title page of the project that is open."""
        from journey_designer.ui.dialogs.project_dialog import ProjectDialog

        if session is not None:
            self._run(ProjectDialog(inside(self._context, session), session, self._window))

    def settings(self) -> None:
        """Language, theme, text size, motion."""
        from journey_designer.ui.dialogs.settings_dialog import SettingsDialog

        self._run(SettingsDialog(self._context, self._window))

    def shortcuts(self) -> None:
        """All actions and their shortcuts."""
        from journey_designer.ui.dialogs.shortcuts_dialog import ShortcutsDialog

        self._run(ShortcutsDialog(self._context, self._actions, self._window))

    def palette(self) -> None:
        """All commands, found by their names."""
        from journey_designer.ui.dialogs.palette_dialog import PaletteDialog

        self._run(PaletteDialog(self._context, self._actions, self._window))

    def about(self) -> None:
        """What this program is."""
        from journey_designer.ui.dialogs.about_dialog import AboutDialog

        self._run(AboutDialog(self._context, self._window))

    def _run(self, dialog: DialogFrame) -> None:
        dialog.exec()
        dialog.deleteLater()
