"""What writes the pages of a kind. Only what is printed is loaded: a map alone is there much sooner."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from journey_designer.core.errors import BugError

if TYPE_CHECKING:
    from journey_designer.reports.pages.printing import Printing


def page_writer(page: str) -> Callable[[Printing], None]:
    """The writer of a kind of pages; those that need more (cover, personas, map, touchpoints) the report calls itself."""
    writer = _analysis_writer(page) or _other_writer(page)
    if writer is None:
        raise BugError(f"nobody writes {page!r}")
    return writer


def _analysis_writer(page: str) -> Callable[[Printing], None] | None:
    match page:
        case "insights":
            from journey_designer.reports.pages.insights import write_insights

            return write_insights
        case "moments":
            from journey_designer.reports.pages.moments import write_moments

            return write_moments
        case "ideas":
            from journey_designer.reports.pages.ideas import write_ideas

            return write_ideas
        case "plan":
            from journey_designer.reports.pages.plan import write_plan

            return write_plan
        case "timeline":
            from journey_designer.reports.pages.timeline import write_timeline

            return write_timeline
        case "content":
            from journey_designer.reports.pages.content_pages import write_content

            return write_content
        case "findings":
            from journey_designer.reports.pages.knowledge import write_findings

            return write_findings
        case "research":
            from journey_designer.reports.pages.knowledge import write_research

            return write_research
        case _:
            return None


def _other_writer(page: str) -> Callable[[Printing], None] | None:
    match page:
        case "agenda":
            from journey_designer.reports.pages.agenda import write_agenda

            return write_agenda
        case "remarks":
            from journey_designer.reports.pages.remarks import write_remarks

            return write_remarks
        case "scope":
            from journey_designer.reports.pages.scope import write_scope

            return write_scope
        case "models":
            from journey_designer.reports.pages.mental_models import write_models

            return write_models
        case "stages":
            from journey_designer.reports.pages.stage_pages import write_stages

            return write_stages
        case "cards":
            from journey_designer.reports.pages.card_list import write_cards

            return write_cards
        case "guides":
            from journey_designer.reports.pages.guides import write_guides

            return write_guides
        case "notes":
            from journey_designer.reports.pages.hand_sheets import write_notes

            return write_notes
        case "blank":
            from journey_designer.reports.pages.hand_sheets import write_blank

            return write_blank
        case _:
            return None
