"""What the project is for, and what each journey covers."""

from __future__ import annotations

from reportlab.platypus import Flowable

from journey_designer.core.records import Journey
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.roles import FACT, FACT_LABEL, NOTE, PLAN_STAGE, SECTION, SUMMARY
from journey_designer.reports.pages.side_by_side import SideBySide


def write_scope(printing: Printing) -> None:
    """Purpose, facts of the workshop, the scope of each journey, who is served; what is missing is said."""
    chapter, project = Chapter(printing, "scope"), printing.edition.project
    story = chapter.head(chapter.name, printing.edition.title)
    story += _facts(chapter)
    if project.purpose.strip():
        story.append(_heading(chapter, printing.edition.told.purpose))
        story.append(chapter.prose.text(project.purpose, SUMMARY, is_justified=True))
    if not project.purpose.strip() and not any(journey.scope.strip() for journey in printing.journeys):
        story.append(chapter.lacking("scope"))
    if printing.journeys:
        story.append(_heading(chapter, printing.edition.told.journeys))
        for journey in printing.journeys:
            story += _journey(chapter, journey)
    story += _personas(chapter, printing)
    chapter.write(story)


def _heading(chapter: Chapter, text: str) -> Flowable:
    return chapter.prose.heading(text, SECTION, PRINT.ink, space_before=30, space_after=8)


def _facts(chapter: Chapter) -> list[Flowable]:
    """Client, facilitator and day beside one another, as far as they are known."""
    prose, edition = chapter.prose, chapter.prose.edition
    project, day = edition.project, edition.project.workshop_date
    facts = (
        (edition.told.client, project.client),
        (edition.words.facilitator, project.facilitator),
        (edition.told.workshop, edition.date(day) if day else ""),
    )
    stacks: list[list[Flowable]] = [
        [prose.text(label, FACT_LABEL, PRINT.ink3), prose.text(value, FACT)]
        for label, value in facts
        if value
    ]
    return [SideBySide(stacks, [None] * len(stacks), 24, edition.direction)] if stacks else []


def _journey(chapter: Chapter, journey: Journey) -> list[Flowable]:
    prose, edition, words = chapter.prose, chapter.prose.edition, chapter.prose.edition.words
    stages, touchpoints = len(edition.stages(journey)), len(edition.all_touchpoints(journey))
    persona = edition.persona_of(journey)
    parts = [
        *([edition.persona_name(persona)] if persona else []),
        words.counted(words.stages_counted, stages, edition.number(stages)),
        words.counted(words.touchpoints_counted, touchpoints, edition.number(touchpoints)),
    ]
    title = prose.text(edition.journey_title(journey), FACT, space_before=10, keep_with_next=True)
    line = prose.text(edition.listed(parts), PLAN_STAGE, PRINT.ink2, keep_with_next=True)
    scope = journey.scope.strip()
    text = prose.text(
        scope or edition.told.no_scope,
        NOTE,
        PRINT.ink if scope else PRINT.ink3,
        space_before=3,
        is_justified=bool(scope),
    )
    return [title, line, text]


def _personas(chapter: Chapter, printing: Printing) -> list[Flowable]:
    if not printing.personas:
        return []
    prose, edition = chapter.prose, printing.edition
    lines: list[Flowable] = [_heading(chapter, edition.words.personas)]
    for persona in printing.personas:
        parts = [edition.persona_name(persona), edition.words.priorities[persona.priority]]
        lines.append(prose.text(" · ".join(parts), NOTE))
    return lines
