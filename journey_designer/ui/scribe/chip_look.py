"""How a chip looks: its words, its icon, its colours."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from journey_designer.core.document import Document
from journey_designer.core.numbers import signed
from journey_designer.core.records import Lane, Stage, Touchpoint
from journey_designer.core.scribe import Chip
from journey_designer.layout.channels import channel_icon, touchpoint_icon
from journey_designer.layout.palette import CardTone, MapPalette
from journey_designer.resources import resource
from journey_designer.ui.chrome import Chrome
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, isolated, translate
from journey_designer.ui.scribe.colouring import score_colour
from journey_designer.ui.scribe.words import grade_word, lane_word, problem_words
from journey_designer.ui.widgets.drawings import map_palette

Drawing = Literal["icon", "face", "star", "ticks", "none"]

_LANE_ICONS = {
    "doing": "footprints",
    "thinking": "brain",
    "pain_points": "circle-alert",
    "opportunities": "lightbulb",
    "content": "file-text",
}
_TONES: dict[str, CardTone] = {
    "pain_points": "pain",
    "opportunities": "opportunity",
    "content": "content",
}
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_INKS = {"pain_points": "neg", "opportunities": "pos"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipLook:
    """A chip ready to be painted. ``tip`` says more than the chip has room for; ``may_shrink`` that it gives way."""

    words: str
    ink: str
    fill: str
    border: str = ""
    drawing: Drawing = "icon"
    icon: str = ""
    level: int = 0
    grade: str = ""
    tip: str = ""
    may_shrink: bool = False


class ChipLooks:
    """Knows how chips of one project look in the theme and the language in force."""

    def __init__(self, context: Context, document: Document) -> None:
        self._context = context
        self._document = document

    def look(self, chip: Chip) -> ChipLook:
        """How a chip looks now."""
        makers = {
            "lane": self._lane,
            "lane_go": self._lane,
            "touchpoint": self._touchpoint,
            "touchpoint_go": self._touchpoint,
            "stage": self._stage,
            "stage_go": self._stage,
            "after": self._stage,
            "score": self._score,
            "channel": self._channel,
            "problem": self._problem,
        }
        return makers.get(chip.kind, self._plain)(chip)

    def refusal(self, words: str) -> ChipLook:
        """What a rule said when it refused the line."""
        chrome = self._chrome
        return ChipLook(
            words=words,
            ink=chrome.neg,
            fill=chrome.neg_tint,
            border=chrome.neg,
            icon="triangle-alert",
            tip=words,
            may_shrink=True,
        )

    @property
    def _chrome(self) -> Chrome:
        return self._context.theme.chrome

    @property
    def _palette(self) -> MapPalette:
        return map_palette(self._context.theme)

    def _lane(self, chip: Chip) -> ChipLook:
        lane = self._document.find(Lane, chip.record_id or "")
        kind = lane.kind if lane is not None else "custom"
        colours = self._palette.cards[_TONES.get(kind, "plain")]
        words = lane_word(lane) if lane is not None else chip.text
        if chip.kind == "lane_go":
            words = fill(translate("Scribe", "On to {lane}"), lane=words)
        own = lane.icon if lane is not None else ""
        icon = own if _is_shipped(own) else _LANE_ICONS.get(kind, "rows-3")
        ink = getattr(self._chrome, _INKS.get(kind, "ink"))
        return ChipLook(words=words, ink=ink, fill=colours.fill, border=colours.border, icon=icon)

    def _touchpoint(self, chip: Chip) -> ChipLook:
        touchpoint = self._document.find(Touchpoint, chip.record_id or "")
        stage_id = touchpoint.stage_id if touchpoint is not None else None
        ink, ground = self._stage_colours(stage_id)
        name = chip.text or translate("Scribe", "Touchpoint without a name")
        words = (
            fill(translate("Scribe", "On to {place}"), place=name) if chip.kind == "touchpoint_go" else name
        )
        channel = touchpoint.channel if touchpoint is not None else ""
        icon = touchpoint_icon(name, channel)
        return ChipLook(words=words, ink=ink, fill=ground, icon=icon, tip=name, may_shrink=True)

    def _stage(self, chip: Chip) -> ChipLook:
        ink, ground = self._stage_colours(chip.record_id)
        name = chip.text or translate("Scribe", "Stage without a name")
        words, tip = name, fill(translate("Scribe", "The whole stage {name}"), name=name)
        if chip.kind == "stage_go":
            words = fill(translate("Scribe", "On to {place}"), place=name)
        elif chip.kind == "after":
            words = fill(translate("Scribe", "after {name}"), name=name)
        return ChipLook(words=words, ink=ink, fill=ground, icon="columns-3", tip=tip, may_shrink=True)

    def _stage_colours(self, stage_id: str | None) -> tuple[str, str]:
        """Ink and tint of a stage."""
        stage = self._document.find(Stage, stage_id) if stage_id is not None else None
        if stage is None:
            return self._chrome.ink, self._chrome.hover
        stages = self._document.family(Stage, "journey_id", stage.journey_id)
        place = next(n for n, entry in enumerate(stages) if entry.id == stage.id)
        colours = self._palette.stage(stage.colour, place)
        return colours.ink, colours.tint

    def _score(self, chip: Chip) -> ChipLook:
        value = chip.score or 0.0
        project = self._document.project
        places = 0 if value == int(value) else 1
        words = isolated(signed(value, project.language, project.digits, places=places))
        ink = getattr(self._chrome, score_colour(value))
        tip = translate("Scribe", "The votes of the room are laid aside") if chip.replaced else ""
        level = max(-2, min(2, round(value)))
        return ChipLook(words=words, ink=ink, fill=self._chrome.hover, drawing="face", level=level, tip=tip)

    def _problem(self, chip: Chip) -> ChipLook:
        words = problem_words(chip.problem) if chip.problem is not None else ""
        chrome = self._chrome
        if chip.problem is not None and chip.problem.is_waiting:
            return ChipLook(
                words=words, ink=chrome.ink2, fill=chrome.surface, border=chrome.line2, icon="ellipsis"
            )
        return self.refusal(words)

    def _channel(self, chip: Chip) -> ChipLook:
        tip = ""
        if chip.replaced:
            sentence = translate("Scribe", "Channel of the touchpoint: {new} instead of {old}")
            tip = fill(sentence, new=chip.text, old=chip.replaced)
        return replace(self._quiet(chip.text, channel_icon(chip.text)), tip=tip)

    def _plain(self, chip: Chip) -> ChipLook:
        if chip.kind == "grade":
            look = self._quiet(grade_word(chip.grade or "assumption"), "")
            return replace(look, drawing="ticks", grade=chip.grade or "")
        if chip.kind == "star":
            return replace(self._quiet(translate("Scribe", "Key moment"), ""), drawing="star")
        if chip.kind == "traveller":
            words = fill(translate("Scribe", "{name} travels here"), name=chip.text)
            return self._quiet(words, "user-round-plus")
        known = {
            "stage_new": (translate("Scribe", "New stage"), "columns-3"),
            "touchpoint_new": (translate("Scribe", "New touchpoint"), "plus"),
            "idea": (translate("Scribe", "Idea"), "lightbulb"),
            "persona": (chip.text, "user-round"),
            "lines": (translate("Scribe", "%n line(s)", "", chip.count), "list-plus"),
        }
        return self._quiet(*known[chip.kind])

    def _quiet(self, words: str, icon: str) -> ChipLook:
        """A chip in neutral colours."""
        chrome = self._chrome
        return ChipLook(words=words, ink=chrome.ink, fill=chrome.hover, icon=icon)


@lru_cache(maxsize=500)
def _is_shipped(icon: str) -> bool:
    """Whether an icon of this name is there; the name may come from a file."""
    return _NAME.fullmatch(icon) is not None and resource(f"icons/lucide/{icon}.svg").is_file()
