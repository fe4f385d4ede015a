"""The stage that an idea is for, with its colours."""

from __future__ import annotations

from journey_designer.analysis.chain import Chain, chain
from journey_designer.core.document import Document
from journey_designer.core.records import Idea, Stage
from journey_designer.layout.palette import StageColours
from journey_designer.ui.context import Context
from journey_designer.ui.widgets.drawings import map_palette


def coloured_chain(context: Context, document: Document, idea: Idea) -> tuple[Chain, StageColours | None]:
    """What an idea is for, and the colours of its stage; None without one."""
    found = chain(document, idea)
    if found.stage is None:
        return found, None
    ids = [entry.id for entry in document.family(Stage, "journey_id", found.stage.journey_id)]
    return found, map_palette(context.theme).stage(found.stage.colour, ids.index(found.stage.id))
