"""What this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from journey_designer import __version__
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.language import fill, translate


class AboutDialog(DialogFrame):
    """Name, version, licences."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, lambda: "Journey Designer", parent, width=380)
        mark = QLabel(self)
        mark.setPixmap(context.icons.mark(56, self.devicePixelRatioF()))
        mark.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(mark)
        self.add_text(fill(translate("About", "Version {version}"), version=__version__), role="")
        self.add_text(
            translate("About", "Map a customer's journey with a group, keep it in one file, print it.")
        )
        self.add_text(
            translate(
                "About",
                "Free software under the MIT licence. Fonts under the SIL Open Font License, icons by Lucide "
                "(ISC), window by Qt (LGPL). Everything stays on this computer.",
            ),
            role="caption",
        )
        done = self.add_button(lambda: translate("About", "Close"), role="primary", is_default=True)
        done.clicked.connect(self.accept)
