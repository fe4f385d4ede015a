"""The actions for the time when people are in the room: presenting, the guide, finding. Part of the action table."""

from __future__ import annotations

from journey_designer.ui.action_spec import ActionSpec
from journey_designer.ui.language import QT_TRANSLATE_NOOP

ROOM_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="edit.find",
        text=QT_TRANSLATE_NOOP("Actions", "Find"),
        menu="edit",
        group="find",
        icon="search",
        shortcuts=("Ctrl+F",),
    ),
    ActionSpec(
        id="edit.find_next",
        text=QT_TRANSLATE_NOOP("Actions", "Next result"),
        menu="edit",
        group="find",
        shortcuts=("F3",),
    ),
    ActionSpec(
        id="edit.find_previous",
        text=QT_TRANSLATE_NOOP("Actions", "Result before"),
        menu="edit",
        group="find",
        shortcuts=("Shift+F3",),
    ),
    ActionSpec(
        id="view.present",
        text=QT_TRANSLATE_NOOP("Actions", "Present"),
        menu="view",
        group="room",
        icon="presentation",
        shortcuts=("F5",),
    ),
    ActionSpec(
        id="view.guide",
        text=QT_TRANSLATE_NOOP("Actions", "Stage guide"),
        menu="view",
        group="room",
        icon="book-open",
        shortcuts=("F4",),
    ),
    ActionSpec(
        id="agenda.show",
        text=QT_TRANSLATE_NOOP("Actions", "Agenda and timer"),
        menu="view",
        group="room",
        icon="timer",
        shortcuts=("F8",),
    ),
    ActionSpec(
        id="agenda.toggle",
        text=QT_TRANSLATE_NOOP("Actions", "Start or pause the timer"),
        menu="view",
        group="room",
        shortcuts=("F6",),
    ),
    ActionSpec(
        id="agenda.add_minute",
        text=QT_TRANSLATE_NOOP("Actions", "One more minute"),
        menu="view",
        group="room",
        shortcuts=("Shift+F6",),
    ),
    ActionSpec(
        id="agenda.add_five",
        text=QT_TRANSLATE_NOOP("Actions", "Five more minutes"),
        menu="view",
        group="room",
        shortcuts=("Ctrl+Shift+F6",),
    ),
    ActionSpec(
        id="agenda.next",
        text=QT_TRANSLATE_NOOP("Actions", "Next block of the agenda"),
        menu="view",
        group="room",
        shortcuts=("F7",),
    ),
)
