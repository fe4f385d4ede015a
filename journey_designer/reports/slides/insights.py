"""The slides of what a journey tells: best, worst and figures; the curves; the averages."""

from __future__ import annotations

from typing import Final

from journey_designer.reports.pages.insights import Insights
from journey_designer.reports.pages.printing import Chapter, Printing

_CHART_SPACE: Final = 62.0
"""What the heading over the chart takes of a slide, in px of its page."""


def write_insight_slides(printing: Printing) -> None:
    """Three slides for each journey; a sentence where there is none."""
    chapter = Chapter(printing, "insights")
    if not printing.journeys:
        chapter.write([*chapter.head(chapter.name), chapter.lacking("insights")])
    for journey in printing.journeys:
        insights = Insights(printing, chapter, journey)
        chapter.write([*insights.head(), *insights.facts()], printing.edition.journey_title(journey))
        chapter.write(insights.native_chart(chapter.height - _CHART_SPACE))
        chapter.write(insights.averages())
