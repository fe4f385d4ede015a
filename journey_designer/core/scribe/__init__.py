"""The scribe line: what a room says, typed in one line, becomes one step of the project.

`parse` cuts a text into signs and words, `interpret` says what they mean where they are typed (as chips, without
changing anything), `perform` does it. `read_lines` and `perform_lines` do the same for many lines at once.
"""

from __future__ import annotations

from journey_designer.core.scribe.completion import Suggestion, suggestions
from journey_designer.core.scribe.coordinates import cell_name, shown_lanes, shown_stages, stage_letters
from journey_designer.core.scribe.deeds import perform
from journey_designer.core.scribe.history import History
from journey_designer.core.scribe.interpreting import interpret
from journey_designer.core.scribe.line import Line, Problem, Token
from journey_designer.core.scribe.lines import LineNotUnderstood, is_many, perform_lines, read_lines
from journey_designer.core.scribe.names import Names
from journey_designer.core.scribe.parsing import parse
from journey_designer.core.scribe.places import Place, neighbour, settled, stops
from journey_designer.core.scribe.reading import Chip, Reading

__all__ = [
    "Chip",
    "History",
    "Line",
    "LineNotUnderstood",
    "Names",
    "Place",
    "Problem",
    "Reading",
    "Suggestion",
    "Token",
    "cell_name",
    "interpret",
    "is_many",
    "neighbour",
    "parse",
    "perform",
    "perform_lines",
    "read_lines",
    "settled",
    "shown_lanes",
    "shown_stages",
    "stage_letters",
    "stops",
    "suggestions",
]
