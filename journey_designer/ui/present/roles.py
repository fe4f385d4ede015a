"""The sizes of text on the big screen, in px of a screen 1920 px wide. None is below 30: 16 arc minutes at six metres."""

from __future__ import annotations

from journey_designer.layout.display import TextRole

LEAST = 30.0
"""The smallest size in px on a screen 1920 px wide."""

STAGE = TextRole("present stage", 76, 90, 76, 108, 600)
TITLE = TextRole("present title", 56, 68, 56, 84, 600)
TOUCHPOINT = TextRole("present touchpoint", 42, 50, 42, 62, 600)
QUOTE = TextRole("present quote", 32, 42, 32, 50, 500)
LARGE_QUOTE = TextRole("present large quote", 44, 58, 44, 68, 500)
BODY = TextRole("present body", 32, 40, 32, 48, 400)
CARD = TextRole("present card", 32, 40, 32, 48, 500)
STRONG = TextRole("present strong", 32, 40, 32, 48, 600)
VALUE = TextRole("present value", 36, 44, 36, 48, 600)
NUMBER = TextRole("present number", 44, 52, 44, 56, 600)
AGENDA = TextRole("present agenda", 30, 40, 30, 44, 400)
AGENDA_NOW = TextRole("present agenda now", 30, 40, 30, 44, 600)
TIMER = TextRole("present timer", 72, 84, 72, 84, 600)
HUGE = TextRole("present huge", 96, 110, 96, 124, 600)
