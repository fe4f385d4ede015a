"""What a screen reader says of the parts of the map, in the language of the interface."""

from __future__ import annotations

from journey_designer.core.notes import open_notes
from journey_designer.core.numbers import signed
from journey_designer.core.records import LANES_WITHOUT_CARDS, Card, Journey, Lane, Stage, Touchpoint
from journey_designer.layout.drawing.coordinates import lane_mark, stage_mark
from journey_designer.layout.drawing.heads import stage_average
from journey_designer.ui.canvas.accessible_parts import Part, Parts
from journey_designer.ui.canvas.surface import Surface
from journey_designer.ui.canvas.wording import evidence_word
from journey_designer.ui.language import Languages, fill, translate
from journey_designer.ui.risk_words import risks_said

_ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))
_SHORT = 80


class PartWords:
    """Names and descriptions of parts. A name is what the user typed; the description says what, where and in which state."""

    def __init__(self, surface: Surface, parts: Parts, languages: Languages) -> None:
        self._surface = surface
        self._parts = parts
        self._languages = languages

    def name(self, part: Part) -> str:
        """What the part is called."""
        layout = self._parts.layout
        document, words = layout.document, layout.words
        if part.kind == "map":
            journey = document.find(Journey, layout.journey_id)
            title = journey.title if journey is not None else ""
            known = translate("ScreenReader", "Journey map: {title}")
            return _said(known, title=title) if title else translate("ScreenReader", "Journey map")
        if part.kind == "lanes":
            return translate("ScreenReader", "Lanes")
        if part.kind == "stage":
            stage = document.find(Stage, part.id)
            return (stage.name or words.unnamed_stage) if stage is not None else ""
        if part.kind == "card":
            card = document.find(Card, part.id)
            return (card.text or self._picture(card)) if card is not None else ""
        if part.kind == "touchpoint":
            touchpoint = document.find(Touchpoint, part.id)
            return (touchpoint.name or words.unnamed_touchpoint) if touchpoint is not None else ""
        lane = document.find(Lane, part.id)
        return words.lane(lane) if lane is not None else ""

    def description(self, part: Part) -> str:
        """What it is, where it is, and what else is known of it."""
        made = {
            "map": self._of_map,
            "lanes": self._of_lanes,
            "stage": self._of_stage,
            "touchpoint": self._of_touchpoint,
            "lane": self._of_lane,
            "cell": self._of_cell,
            "card": self._of_card,
        }
        found = made[part.kind](part) if self._parts.exists(part) else []
        return translate("ScreenReader", ", ", "between the parts of what is said").join(found)

    def help(self) -> str:
        """How the map is used without a mouse."""
        return translate(
            "ScreenReader",
            "Arrow keys go from cell to cell, Tab goes on in time. Enter edits, typing begins a card, "
            "Alt with an arrow key moves what is selected.",
        )

    def value(self, part: Part) -> str:
        """The satisfaction in a cell of the emotion lane; empty elsewhere."""
        if not self._parts.is_emotion(part):
            return ""
        score = self._parts.score(part)
        return self.score(score) if score is not None else translate("ScreenReader", "not assessed")

    def score(self, score: float) -> str:
        """A satisfaction as text, without the marks that keep it together on screen."""
        return self._languages.in_digits(signed(score, self._languages.code))

    def _number(self, number: int) -> str:
        return self._languages.in_digits(str(number))

    # Kinds

    def _of_map(self, _part: Part) -> list[str]:
        layout = self._parts.layout
        touchpoints = sum(column.touchpoint_id is not None for column in layout.columns)
        return [
            self._languages.counted("ScreenReader", "%n stage(s)", len(layout.spans)),
            self._languages.counted("ScreenReader", "%n touchpoint(s)", touchpoints),
            self._languages.counted("ScreenReader", "%n lane(s)", len(layout.rows)),
        ]

    def _of_lanes(self, _part: Part) -> list[str]:
        return [self._languages.counted("ScreenReader", "%n lane(s)", len(self._parts.layout.rows))]

    def _of_stage(self, part: Part) -> list[str]:
        layout = self._parts.layout
        place = self._parts.place(part)
        span = layout.spans[place]
        known = translate("ScreenReader", "Stage {place} of {count}")
        said = [_said(known, place=self._number(place + 1), count=self._number(len(layout.spans)))]
        if span.is_folded:
            said.append(translate("ScreenReader", "folded"))
        else:
            count = span.count if layout.columns[span.first].touchpoint_id is not None else 0
            said.append(self._languages.counted("ScreenReader", "%n touchpoint(s)", count))
        average = stage_average(self._surface.pen, span)
        if average is not None:
            known = translate("ScreenReader", "average satisfaction {value}")
            said.append(_said(known, value=self.score(average)))
        return said + self._notes(part)

    def _of_touchpoint(self, part: Part) -> list[str]:
        layout = self._parts.layout
        touchpoint = layout.document.get(Touchpoint, part.id)
        stage = Part("stage", touchpoint.stage_id)
        span = layout.spans[self._parts.place(stage)]
        place = self._place_in(span.first, part.id)
        known = translate("ScreenReader", "Touchpoint {place} of {count} in {stage}")
        said = [
            _said(known, place=self._number(place), count=self._number(span.count), stage=self.name(stage))
        ]
        if touchpoint.channel:
            said.append(touchpoint.channel)
        if touchpoint.score is None:
            said.append(translate("ScreenReader", "satisfaction not assessed"))
        else:
            value = self.score(touchpoint.score)
            said.append(_said(translate("ScreenReader", "satisfaction {value}"), value=value))
            said += self._extreme(part.id)
        if touchpoint.is_key_moment:
            said.append(translate("ScreenReader", "key moment"))
        detail = layout.document.find(Journey, touchpoint.detail_id) if touchpoint.detail_id else None
        if detail is not None:
            said.append(
                _said(translate("ScreenReader", "shown in detail by {journey}"), journey=detail.title)
            )
        said += self._notes(part)
        if touchpoint.risks:
            said.append(risks_said(touchpoint.risks).translate(_ISOLATES))
        return said

    def _of_lane(self, part: Part) -> list[str]:
        layout = self._parts.layout
        known = translate("ScreenReader", "Lane {place} of {count}")
        said = [
            _said(
                known, place=self._number(self._parts.place(part) + 1), count=self._number(len(layout.rows))
            )
        ]
        row = self._parts.row(part)
        if row is not None and row.kind not in LANES_WITHOUT_CARDS:
            count = layout.document.count(Card, "lane_id", part.id)
            said.append(self._languages.counted("ScreenReader", "%n card(s)", count))
        if row is not None and row.is_folded:
            said.append(translate("ScreenReader", "folded"))
        return said + self._notes(part)

    def _of_cell(self, part: Part) -> list[str]:
        holder = self._parts.parent(part)
        said = []
        if holder is not None:
            known = translate("ScreenReader", "at {place}")
            if holder.kind == "stage":
                known = translate("ScreenReader", "at the whole stage {place}")
            said.append(_said(known, place=self.name(holder)))
        row = self._parts.row(part)
        if row is not None and row.kind == "emotion":
            return said + self._extreme(part.owner)
        count = self._parts.card_count(part)
        said.append(
            self._languages.counted("ScreenReader", "%n card(s)", count)
            if count
            else translate("ScreenReader", "empty")
        )
        if row is not None and row.is_folded:
            said.append(translate("ScreenReader", "folded"))
        return said

    def _of_card(self, part: Part) -> list[str]:
        cell = self._parts.parent(part)
        holder = self._parts.parent(cell) if cell is not None else None
        card = self._parts.layout.document.get(Card, part.id)
        said = []
        if cell is not None and holder is not None:
            known = translate("ScreenReader", "Card {place} of {count} in {lane} at {touchpoint}")
            if holder.kind == "stage":
                known = translate(
                    "ScreenReader", "Card {place} of {count} in {lane} at the whole stage {touchpoint}"
                )
            place, count = self._number(self._parts.place(part) + 1), self._number(self._parts.count(cell))
            lane, owner = self.name(cell), self.name(holder)
            said.append(_said(known, place=place, count=count, lane=lane, touchpoint=owner))
        said.append(evidence_word(card.evidence))
        if card.status is not None:
            said.append(_status_words()[card.status])
        if card.dots:
            said.append(self._languages.counted("ScreenReader", "%n dot(s)", card.dots))
        if card.image and card.text:
            said.append(translate("ScreenReader", "with a picture"))
        return said + self._notes(part)

    # Parts

    def _notes(self, part: Part) -> list[str]:
        """How many open notes are pinned to it, and its letter or number where the map shows them."""
        pen, said = self._surface.pen, list[str]()
        if pen.layout.style.has_coordinates and part.kind in ("stage", "lane"):
            row = self._parts.row(part) if part.kind == "lane" else None
            mark = stage_mark(pen, self._parts.place(part)) if row is None else lane_mark(pen, row)
            said.append(_said(translate("ScreenReader", "coordinate {mark}"), mark=mark))
        count = open_notes(pen.document, part.id)
        return [*said, self._languages.counted("ScreenReader", "%n open note(s)", count)] if count else said

    def _place_in(self, first: int, touchpoint_id: str) -> int:
        column = self._parts.layout.column_index(touchpoint_id)
        return 0 if column is None else column - first + 1

    def _extreme(self, touchpoint_id: str) -> list[str]:
        layout = self._parts.layout
        best, worst = layout.extremes()
        column = layout.column_index(touchpoint_id)
        if column is None or column not in (best, worst):
            return []
        return [layout.words.best if column == best else layout.words.worst]

    def _picture(self, card: Card) -> str:
        if card.image:
            return translate("ScreenReader", "Picture")
        return translate("ScreenReader", "Card without text")


def _status_words() -> dict[str, str]:
    return {
        "have": translate("ScreenReader", "there already"),
        "planned": translate("ScreenReader", "planned"),
        "missing": translate("ScreenReader", "missing"),
    }


def _said(sentence: str, **values: str | int) -> str:
    """A sentence with its values, each kept short, without the marks that only matter on screen."""
    kept = {key: value if isinstance(value, int) else _short(value) for key, value in values.items()}
    return fill(sentence, **kept).translate(_ISOLATES)


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else text[: _SHORT - 1].rstrip() + "…"
