"""A slide for each stage: its touchpoints beside one another, as close as they must stand to be on one."""

from __future__ import annotations

from functools import partial
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.side_by_side import stack_height
from journey_designer.reports.pages.stage_pages import StagePage
from journey_designer.reports.pdf.display_painter import PX

_COLUMNS: Final = (2, 3, 4)


def write_stage_slides(printing: Printing) -> None:
    """A slide, or as many as needed, for each stage of each journey; a sentence where there is none."""
    chapter = Chapter(printing, "stages")
    stages = [
        (journey, number, stage)
        for journey in printing.journeys
        for number, stage in printing.edition.stages(journey)
    ]
    if not stages:
        chapter.write([*chapter.head(chapter.name), chapter.lacking("stages")])
    for journey, number, stage in stages:
        page = StagePage(chapter, journey, number, stage)
        chapter.write(_closest(chapter, page), page.entry)


def _closest(chapter: Chapter, page: StagePage) -> list[Flowable]:
    """The page in the widest columns in which it fits on a slide; in two, divided, where it fits in none."""
    stories = [chapter.fitted(partial(page.story, columns=columns)) for columns in _COLUMNS]
    room, width = chapter.height * PX, chapter.prose.width * PX
    divided = page.story(chapter.prose, _COLUMNS[0], is_kept=False)
    return next((story for story in stories if stack_height(story, width) <= room), divided)
