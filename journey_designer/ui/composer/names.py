"""What the pages of a report are called in the interface."""

from __future__ import annotations

from journey_designer.ui.language import QT_TRANSLATE_NOOP, translate

_NAMES = {
    "cover": QT_TRANSLATE_NOOP("ReportPages", "Cover"),
    "agenda": QT_TRANSLATE_NOOP("ReportPages", "Agenda and minutes"),
    "scope": QT_TRANSLATE_NOOP("ReportPages", "Scope"),
    "personas": QT_TRANSLATE_NOOP("ReportPages", "Personas"),
    "models": QT_TRANSLATE_NOOP("ReportPages", "Mental models"),
    "map": QT_TRANSLATE_NOOP("ReportPages", "Journey maps"),
    "stages": QT_TRANSLATE_NOOP("ReportPages", "One page a stage"),
    "insights": QT_TRANSLATE_NOOP("ReportPages", "Insights"),
    "moments": QT_TRANSLATE_NOOP("ReportPages", "Key moments"),
    "ideas": QT_TRANSLATE_NOOP("ReportPages", "Ideas and scores"),
    "plan": QT_TRANSLATE_NOOP("ReportPages", "Action plan"),
    "timeline": QT_TRANSLATE_NOOP("ReportPages", "Timeline of the actions"),
    "content": QT_TRANSLATE_NOOP("ReportPages", "Content matrix"),
    "findings": QT_TRANSLATE_NOOP("ReportPages", "Findings"),
    "research": QT_TRANSLATE_NOOP("ReportPages", "Research to do"),
    "touchpoints": QT_TRANSLATE_NOOP("ReportPages", "List of touchpoints"),
    "cards": QT_TRANSLATE_NOOP("ReportPages", "Appendix: all cards"),
    "remarks": QT_TRANSLATE_NOOP("ReportPages", "Notes on the work"),
    "guides": QT_TRANSLATE_NOOP("ReportPages", "Stage guides"),
    "notes": QT_TRANSLATE_NOOP("ReportPages", "Notes to cut out"),
    "blank": QT_TRANSLATE_NOOP("ReportPages", "Blank maps"),
}


def page_name(page: str) -> str:
    """The name of a page in the language of the interface."""
    return translate("ReportPages", _NAMES[page])
