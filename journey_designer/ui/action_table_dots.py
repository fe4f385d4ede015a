"""The actions of dots, declared like all others."""

from __future__ import annotations

from journey_designer.ui.action_spec import ActionSpec
from journey_designer.ui.language import QT_TRANSLATE_NOOP

DOT_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="map.dots",
        text=QT_TRANSLATE_NOOP("Actions", "Dots…"),
        menu="map",
        group="dots",
        icon="circle-dot",
        shortcuts=("Ctrl+Alt+K",),
    ),
    ActionSpec(
        id="map.give_dot",
        text=QT_TRANSLATE_NOOP("Actions", "Give a dot"),
        menu="map",
        group="dots",
        icon="plus",
        shortcuts=("Ctrl+Alt+D",),
        needs="selection",
        on=("Card",),
    ),
    ActionSpec(
        id="map.take_dot",
        text=QT_TRANSLATE_NOOP("Actions", "Take a dot back"),
        menu="map",
        group="dots",
        icon="minus",
        shortcuts=("Ctrl+Alt+X",),
        needs="selection",
        on=("Card",),
    ),
)
