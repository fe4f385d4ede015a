"""The words and looks for the content of a journey."""

from __future__ import annotations

from journey_designer.analysis.content import ContentCell
from journey_designer.ui.language import Languages, translate

LOOKS: dict[str, tuple[str, str]] = {
    "have": ("circle-check", "pos"),
    "planned": ("clock", "ink2"),
    "missing": ("circle-alert", "neg"),
    "": ("circle-question-mark", "ink3"),
}
"""Icon and colour of a status; empty: nobody said."""


def content_words() -> dict[str, str]:
    """Whether a piece of content exists."""
    return {
        "have": translate("Content", "Have"),
        "planned": translate("Content", "Planned"),
        "missing": translate("Content", "Missing"),
        "": translate("Content", "Not said"),
    }


def persona_of(cell: ContentCell) -> str:
    """Whose journey a cell is of."""
    if cell.persona is None or not cell.persona.name:
        return translate("Content", "Nobody’s journey")
    return cell.persona.name


def coverage_words(share: float | None, languages: Languages) -> str:
    """How much is there, in percent."""
    return languages.percent(share / 100) if share is not None else translate("Content", "Nothing listed")
