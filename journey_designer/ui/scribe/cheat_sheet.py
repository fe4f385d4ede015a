"""The cheat sheet of the scribe line: every sign with an example."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.language import QT_TRANSLATE_NOOP, translate
from journey_designer.ui.sided_margins import SidedMargins

SIGNS: tuple[tuple[str, str], ...] = (
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "# Loyalty"),
        QT_TRANSLATE_NOOP("ScribeSigns", "A new stage after this one, or on to the stage of that name"),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "+ Checkout @website -2"),
        QT_TRANSLATE_NOOP(
            "ScribeSigns",
            "A new touchpoint after this one, or on to the one of that name; ++ makes a new one in any case",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "pain: late delivery"),
        QT_TRANSLATE_NOOP(
            "ScribeSigns",
            "A card: do: think: pain: opp: content: or the name of a lane. A prefix alone goes to its lane",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "late delivery"),
        QT_TRANSLATE_NOOP("ScribeSigns", "A card in the lane where the keyboard was last, else in Doing"),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "“45 dirhams? You could have said so.”"),
        QT_TRANSLATE_NOOP("ScribeSigns", "A quote, in Thinking"),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "idea: a saved reply"),
        QT_TRANSLATE_NOOP("ScribeSigns", "An idea for this touchpoint"),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "pain: ! late delivery"),
        QT_TRANSLATE_NOOP(
            "ScribeSigns",
            "Evidence, before the text or after another sign: ? assumption, ! heard, !! observed, !!! measured",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "late delivery @whatsapp"),
        QT_TRANSLATE_NOOP(
            "ScribeSigns", 'The channel of the touchpoint; @"pop-up shop" for one with several words'
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "late delivery -2"),
        QT_TRANSLATE_NOOP(
            "ScribeSigns", "The score of the touchpoint, -2 to +2, as the last word: +1 -1.5 +0"
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "late delivery *"),
        QT_TRANSLATE_NOOP(
            "ScribeSigns", "The touchpoint is a key moment. * or -2 or @website can stand alone"
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "~Yasmine"),
        QT_TRANSLATE_NOOP(
            "ScribeSigns", "On to the journey of a persona; who has none travels this one from now on"
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "B3: late delivery"),
        QT_TRANSLATE_NOOP("ScribeSigns", "A paper note into its cell: stage B, third lane from the top"),
    ),
)
"""Examples and what they do."""

KEYS: tuple[tuple[str, str], ...] = (
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "Enter"),
        QT_TRANSLATE_NOOP("ScribeSigns", "Does what the chips say, as one step"),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "Tab"),
        QT_TRANSLATE_NOOP(
            "ScribeSigns", "Takes the suggestion, or moves to the next touchpoint; Shift+Tab back"
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "Up, Down"),
        QT_TRANSLATE_NOOP("ScribeSigns", "Earlier lines, or the suggestions while they are shown"),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "Esc"),
        QT_TRANSLATE_NOOP(
            "ScribeSigns", "Closes the suggestions, then empties the line, then goes to the map"
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ScribeSigns", "Paste"),
        QT_TRANSLATE_NOOP(
            "ScribeSigns", "Many lines make many cards, as one step; any of these signs may be in them"
        ),
    ),
)
"""Keys and what they do."""

_MOST_HEIGHT = 640


class CheatSheet(DialogFrame):
    """All signs and keys in two columns."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context, lambda: translate("ScribeSigns", "Signs of the scribe line"), parent, width=680
        )
        self.labels: list[QLabel] = []
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table = self._table()
        area.setWidget(table)
        area.setMinimumHeight(min(table.sizeHint().height() + 8, _MOST_HEIGHT))
        self.body.addWidget(area)
        self.add_text(
            translate(
                "ScribeSigns", "English, French and Arabic words are understood at any time, and any digits."
            ),
            role="caption",
        )
        done = self.add_button(lambda: translate("ScribeSigns", "Close"), role="primary", is_default=True)
        done.clicked.connect(self.accept)

    def _table(self) -> QWidget:
        table = QWidget(self)
        grid = QGridLayout(table)
        SidedMargins(self.context, grid, (0, 0, 12, 0))
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (example, meaning) in enumerate((*SIGNS, *KEYS)):
            grid.addWidget(self._label(table, translate("ScribeSigns", example), is_example=True), row, 0)
            grid.addWidget(self._label(table, translate("ScribeSigns", meaning)), row, 1)
        return table

    def _label(self, table: QWidget, text: str, *, is_example: bool = False) -> QLabel:
        label = plain.label(table, text, role="accent" if is_example else "muted", is_wrapped=not is_example)
        self.context.typefaces.set_role(label, "heading" if is_example else "body")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.labels.append(label)
        return label
