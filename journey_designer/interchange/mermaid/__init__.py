"""Journeys of Mermaid: read kindly, written so that Mermaid's own parser reads the same back.

What the parser does was measured with Mermaid 11.17.2 (docs/decisions/0300-mermaid.md).
"""

from __future__ import annotations

from journey_designer.interchange.mermaid.importing import add_journeys
from journey_designer.interchange.mermaid.model import MermaidJourney, MermaidStage, MermaidTask
from journey_designer.interchange.mermaid.reading import MermaidFile, holds_mermaid, read_mermaid
from journey_designer.interchange.mermaid.writing import journey_to_mermaid

__all__ = [
    "MermaidFile",
    "MermaidJourney",
    "MermaidStage",
    "MermaidTask",
    "add_journeys",
    "holds_mermaid",
    "journey_to_mermaid",
    "read_mermaid",
]
