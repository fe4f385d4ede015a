"""How texts are set on the pages of a report, in px: sizes and line pitches for Latin and for Arabic."""

from __future__ import annotations

from typing import Final

from journey_designer.layout.display import TextRole

COVER_TITLES: Final = (
    TextRole("cover title", 57, 68, 54, 84, 600),
    TextRole("cover title, long", 47, 58, 45, 72, 600),
    TextRole("cover title, longer", 40, 50, 38, 61, 600),
    TextRole("cover title, very long", 30, 38, 29, 46, 600),
    TextRole("cover title, endless", 20, 26, 19, 31, 600),
)
COVER_SENTENCE: Final = TextRole("cover sentence", 21, 32, 21, 36, 400)
COVER_PURPOSE: Final = TextRole("cover purpose", 15, 24, 15, 27, 400)
COVER_CLIENT: Final = TextRole("cover client", 16, 22, 16, 26, 600)
COVER_STAGE: Final = TextRole("cover stage", 13, 17, 13.5, 20, 600)
FACT_LABEL: Final = TextRole("fact label", 14, 20, 14, 22, 400)
FACT: Final = TextRole("fact", 14, 20, 14, 22, 600)

PAGE_TITLE: Final = TextRole("page title", 30, 40, 29, 46, 600)
PAGE_SUBTITLE: Final = TextRole("page subtitle", 15, 22, 15, 25, 400)
RUNNING_HEAD: Final = TextRole("running head", 14, 20, 14, 22, 600)
FOOTER: Final = TextRole("footer", 12, 16, 12, 18, 400)

PERSONA_NAME: Final = TextRole("persona name", 34, 44, 33, 54, 600)
PERSONA_LINE: Final = TextRole("persona line", 17, 28, 17, 28, 400)
QUOTE: Final = TextRole("quote", 31, 42, 31, 50, 500)
CLOSE_QUOTE: Final = TextRole("quote, close", 24, 33, 24, 38, 500)
LONG_QUOTE: Final = TextRole("long quote", 21, 30, 21, 35, 500)
SUMMARY: Final = TextRole("summary", 16, 24, 16, 28, 400)
ASPECT: Final = TextRole("aspect", 18, 24, 18, 29, 600)
FINDING: Final = TextRole("finding", 16, 24, 16, 28, 400)
REFERENCE: Final = TextRole("reference", 13, 18, 13, 20, 400)
TRAIT_KIND: Final = TextRole("kind of trait", 15, 20, 15, 24, 600)
CHIP: Final = TextRole("trait", 15, 22, 15, 24, 400)
SCALE: Final = TextRole("scale", 15, 22, 15, 24, 500)
SCALE_END: Final = TextRole("end of a scale", 13, 18, 13, 20, 400)

SECTION: Final = TextRole("section", 18, 24, 18, 29, 600)
NOTE: Final = TextRole("note", 15, 22, 15, 25, 400)
EXTREME_LABEL: Final = TextRole("extreme, label", 15, 20, 15, 24, 400)
EXTREME: Final = TextRole("extreme", 20, 26, 20, 32, 600)
EXTREME_SCORE: Final = TextRole("extreme, score", 24, 32, 24, 38, 600)
CHART: Final = TextRole("chart", 12, 16, 12, 18, 400)
CHART_STRONG: Final = TextRole("chart, strong", 12, 16, 12, 18, 600)
CURVE_NAME: Final = TextRole("curve name", 13, 16, 13, 19, 600)
BAR_NAME: Final = TextRole("bar name", 15, 20, 15, 24, 400)
BAR_VALUE: Final = TextRole("bar value", 15, 20, 15, 24, 600)
FACT_TEXT: Final = TextRole("fact, text", 13, 18, 13, 21, 400)
MOMENT: Final = TextRole("moment", 22, 30, 22, 36, 600)
MOMENT_STAGE: Final = TextRole("moment, stage", 15, 20, 15, 24, 400)
MOMENT_QUOTE: Final = TextRole("moment, quote", 18, 26, 18, 31, 500)
FRAME_LABEL: Final = TextRole("frame, label", 12.5, 17, 12.5, 20, 600)
FRAME: Final = TextRole("frame", 15, 21, 15, 24, 400)
PLAN: Final = TextRole("plan", 15, 21, 15, 24, 400)
PLAN_NAME: Final = TextRole("plan, action", 15, 21, 15, 24, 600)
PLAN_STAGE: Final = TextRole("plan, stage", 13, 19, 13, 22, 400)
PILL: Final = TextRole("pill", 13, 18, 13, 20, 500)
DOT: Final = TextRole("dot", 14, 20, 14, 20, 600)

MAP_TITLE: Final = TextRole("map title", 28, 36, 28, 40, 600)
MAP_QUOTE: Final = TextRole("map quote", 15, 20, 15, 24, 400)
LEGEND: Final = TextRole("legend", 12.5, 17, 12.5, 20, 400)

TABLE_HEAD: Final = TextRole("table head", 13, 18, 13, 20, 400)
TABLE: Final = TextRole("table", 14, 20, 14, 22, 400)
TABLE_NAME: Final = TextRole("table name", 14, 20, 14, 22, 600)
