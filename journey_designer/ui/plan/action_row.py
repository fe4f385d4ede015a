"""One action of the plan: what, who, until when, how far."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from journey_designer.analysis.plan import Action
from journey_designer.layout.palette import StageColours
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.columns import Column, Span, spans
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.insights.row import Row
from journey_designer.ui.language import fill, translate
from journey_designer.ui.plan.status_button import StatusButton
from journey_designer.ui.plan.words import due_words, is_pressing, status_words, title_of
from journey_designer.ui.shell.portraits import initials
from journey_designer.ui.typefaces import TypeRole
from journey_designer.ui.widgets.drawings import map_palette

COLUMNS = (
    Column("title", 150, 3),
    Column("stage", 90, 1),
    Column("owner", 110, 1.4),
    Column("due", 168, 0.5),
    Column("status", 110, 0.2),
    Column("progress", 80, 0.4),
    Column("note", 110, 2.2),
)


def action_spans(width: float, scale: float) -> dict[str, Span]:
    """Where the columns lie."""
    return spans(COLUMNS, width, scale=scale, gap=10)


class ActionRow(Row):
    """Pressing it opens the action; its chip changes the status."""

    HEIGHT = 47

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._action: Action | None = None
        self._stage = ""
        self._colours: StageColours | None = None
        self._note = ""
        self.status = StatusButton(context, self)

    @property
    def action(self) -> Action | None:
        """What is shown."""
        return self._action

    def show_action(self, action: Action, stage: str, colours: StageColours | None, note: str) -> None:
        """Show an action, the stage it is for, and the latest note on it."""
        self._action, self._stage, self._colours, self._note = action, stage, colours, note
        self.status.show_status(action.idea.status)
        self._describe(action)
        self._place_parts()
        self.update()

    def draw(self, pencil: Pencil) -> None:
        action = self._action
        if action is None:
            return
        scale, high = growth(self.context), float(self.height())
        at = action_spans(self.width(), scale)
        ink = "ink" if action.is_open else "ink3"
        pencil.text((at["title"][0], 0, at["title"][1], high), title_of(action.idea), "button", ink)
        if self._colours is not None:
            x, width = at["stage"]
            pencil.fill(pencil.rect(x, high / 2 - 4.5, 9, 9), self._colours.bar, 2.5)
            pencil.text((x + 17, 0, width - 17, high), self._stage, "body", "ink2")
        self._draw_owner(pencil, at["owner"], action)
        self._draw_due(pencil, at["due"], action)
        x, width = at["progress"]
        number = 36 * scale
        colour = "pos" if not action.is_open else "accent"
        pencil.bar(x, high / 2 - 3, max(width - number, 12), 6, action.idea.progress / 100, colour)
        share = self.context.languages.percent(action.idea.progress / 100)
        pencil.text((x + width - number + 4, 0, number, high), share, "caption", "ink2")
        quiet = self._wait(action) or self._note
        colour = "neg" if action.is_too_early else "ink2"
        pencil.text((at["note"][0], 0, at["note"][1], high), quiet, "body", colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_parts()

    def _draw_owner(self, pencil: Pencil, span: Span, action: Action) -> None:
        scale, high = growth(self.context), float(self.height())
        owner = action.idea.owner.strip()
        radius = 11 * scale
        if not owner:
            if action.is_unowned:
                pencil.icon(span[0], high / 2 - 8, "user-plus", 16, "neg")
                word = translate("Plan", "No owner")
                pencil.text((span[0] + 24, 0, span[1] - 24, high), word, "body", "neg")
            return
        place = sum(map(ord, owner))
        colours = map_palette(self.context.theme).stage(None, place)
        pencil.disc(span[0] + radius, high / 2, radius, colours.tint)
        area = (span[0] - 6, 0.0, 2 * radius + 12, high)
        pencil.text(area, initials(owner), "axis", colours.ink, side="centre")
        ink = "ink" if action.is_open else "ink3"
        pencil.text((span[0] + 2 * radius + 8, 0, span[1] - 2 * radius - 8, high), owner, "body", ink)

    def _draw_due(self, pencil: Pencil, span: Span, action: Action) -> None:
        words = due_words(action, self.context.languages)
        if not words:
            return
        is_strong = is_pressing(action) or action.is_undated
        ink = "neg" if is_strong else "ink" if action.is_open else "ink3"
        high = float(self.height())
        pencil.icon(span[0], high / 2 - 8, "calendar", 15, "neg" if is_strong else "ink3")
        role: TypeRole = "heading" if is_pressing(action) else "body"
        pencil.text((span[0] + 22, 0, span[1] - 22, high), words, role, ink)

    def _place_parts(self) -> None:
        at = action_spans(self.width(), growth(self.context))
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        size = self.status.sizeHint()
        width = min(size.width(), round(at["status"][1] + 8))
        x = at["status"][0]
        left = self.width() - x - width if is_rtl else x
        self.status.setGeometry(round(left), (self.height() - size.height()) // 2, width, size.height())

    def _wait(self, action: Action) -> str:
        if action.waits_for is None:
            return ""
        needed = title_of(action.waits_for)
        if action.is_too_early:
            return fill(translate("Plan", "Due before {needed}, which it needs"), needed=needed)
        return fill(translate("Plan", "Waits for {needed}"), needed=needed)

    def _describe(self, action: Action) -> None:
        idea = action.idea
        owner = idea.owner or (translate("Plan", "No owner") if action.is_unowned else "")
        said = [
            title_of(idea),
            self._stage,
            owner,
            due_words(action, self.context.languages),
            status_words()[idea.status],
            self.context.languages.percent(idea.progress / 100),
            self._wait(action),
            self._note,
        ]
        text = ". ".join(part for part in said if part)
        self.setAccessibleName(plain.capped(text))
        plain.set_tip(self, text)
