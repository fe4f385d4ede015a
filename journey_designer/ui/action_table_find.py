"""The actions that find things and look at a map in another way: focus, saved views, notes, detailed journeys."""

from __future__ import annotations

from journey_designer.ui.action_spec import ActionSpec
from journey_designer.ui.language import QT_TRANSLATE_NOOP

FIND_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="note.add",
        text=QT_TRANSLATE_NOOP("Actions", "Add a note…"),
        menu="insert",
        group="note",
        icon="message-square-plus",
        shortcuts=("Ctrl+M",),
    ),
    ActionSpec(
        id="detail.open",
        text=QT_TRANSLATE_NOOP("Actions", "Detailed journey of the touchpoint"),
        menu="view",
        group="detail",
        icon="map",
        shortcuts=("Ctrl+Shift+D",),
        needs="selection",
        on=("Touchpoint",),
    ),
    ActionSpec(
        id="detail.back",
        text=QT_TRANSLATE_NOOP("Actions", "Back to the touchpoint of this journey"),
        menu="view",
        group="detail",
        icon="arrow-left",
        shortcuts=("Ctrl+Shift+B",),
    ),
    ActionSpec(
        id="view.focus_stages",
        text=QT_TRANSLATE_NOOP("Actions", "Only the selected stages"),
        menu="view",
        group="look",
        icon="focus",
        shortcuts=("Ctrl+Shift+F",),
    ),
    ActionSpec(
        id="view.show_whole",
        text=QT_TRANSLATE_NOOP("Actions", "Everything, nothing dimmed"),
        menu="view",
        group="look",
        icon="eye",
        shortcuts=("Ctrl+Shift+A",),
    ),
    ActionSpec(
        id="view.saved_views",
        text=QT_TRANSLATE_NOOP("Actions", "Saved views…"),
        menu="view",
        group="look",
        icon="layers",
        shortcuts=("Ctrl+Shift+V",),
    ),
    ActionSpec(
        id="view.save_view",
        text=QT_TRANSLATE_NOOP("Actions", "Save this view…"),
        menu="view",
        group="look",
        icon="save",
        shortcuts=("Ctrl+Alt+V",),
    ),
    ActionSpec(
        id="view.next_view",
        text=QT_TRANSLATE_NOOP("Actions", "Next saved view"),
        menu="view",
        group="look",
        shortcuts=("Ctrl+Shift+W",),
    ),
    ActionSpec(
        id="view.coordinates",
        text=QT_TRANSLATE_NOOP("Actions", "Cell coordinates"),
        menu="view",
        group="look",
        icon="grid-2x2",
        shortcuts=("Ctrl+Shift+G",),
        is_checkable=True,
    ),
    ActionSpec(
        id="note.list",
        text=QT_TRANSLATE_NOOP("Actions", "Notes"),
        menu="view",
        group="note",
        icon="message-square-text",
        shortcuts=("Ctrl+Shift+M",),
    ),
)
