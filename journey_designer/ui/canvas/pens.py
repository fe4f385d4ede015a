"""What a view draws with: the layout of the journey that is shown, and the colours of the theme."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.map_layout import MapLayout
from journey_designer.layout.measure import TextMeasurer
from journey_designer.layout.metrics import screen_style
from journey_designer.layout.palette import PALETTES, MapTheme
from journey_designer.layout.words import map_words
from journey_designer.ui.canvas.sight import Sight
from journey_designer.ui.session import Session
from journey_designer.ui.theme import Theme


def new_pen(session: Session, theme: Theme, texts: TextMeasurer, sight: Sight) -> Pen:
    """Lay the current journey out anew, as the window looks at it."""
    document, journey_id = session.document, session.journey_id
    project = document.project
    style = replace(
        screen_style(project.time_direction, project.language), has_coordinates=sight.has_coordinates
    )
    layout = MapLayout(
        document,
        journey_id,
        texts,
        style,
        map_words(project.language),
        chosen_stages=sight.stages(document, journey_id),
        left_out=sight.lanes(document, journey_id),
    )
    return Pen(layout, PALETTES[cast("MapTheme", theme.resolved)], project.language, project.digits)
