"""Paragraphs and rules for the pages of one edition, standing on the side where reading starts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.layout.display import Box, Rect, TextRole
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pdf.ops_flowable import OpsFlowable
from journey_designer.reports.pdf.plain import Content
from journey_designer.reports.pdf.shaped_paragraph import ShapedParagraph
from journey_designer.reports.pdf.tags import Role
from journey_designer.typography.paragraph import Alignment
from journey_designer.typography.typesetter import Typesetter

LEAST_SIZE: Final = 12.0
"""No text is made smaller than this, in px: 9 pt."""


@dataclass(frozen=True, slots=True)
class Density:
    """How close texts stand, and how large they are, as shares of what is usual."""

    space: float = 1.0
    size: float = 1.0


@dataclass(frozen=True, slots=True)
class Prose:
    """Makes the flowables of pages ``width`` px wide between their margins."""

    edition: Edition
    typesetter: Typesetter
    measure: PrintedMeasure
    width: float
    density: Density = Density()

    @property
    def align(self) -> Alignment:
        """The side where reading starts."""
        return "right" if self.edition.direction == "rtl" else "left"

    def space(self, usual: float) -> float:
        """A space between things, as the density has it."""
        return usual * self.density.space

    def sized(self, role: TextRole) -> TextRole:
        """A role as the density has it: never under 9 pt, unless it is smaller by itself."""
        share = self.density.size
        if share == 1.0:
            return role
        size, arabic = (max(own * share, min(own, LEAST_SIZE)) for own in (role.size, role.arabic_size))
        return replace(
            role,
            size=size,
            line=role.line * size / role.size,
            arabic_size=arabic,
            arabic_line=role.arabic_line * arabic / role.arabic_size,
        )

    def text(
        self,
        content: Content,
        role: TextRole,
        colour: str = PRINT.ink,
        *,
        space_before: float = 0.0,
        space_after: float = 0.0,
        tag: Role = "P",
        keep_with_next: bool = False,
        is_own_side: bool = False,
        is_justified: bool = False,
    ) -> ShapedParagraph:
        """A paragraph on the side where the page's reading starts; ``is_own_side``: where its own does.

        ``is_justified``: its lines fill the column, the last one begins on its own side.
        """
        return ShapedParagraph(
            self.typesetter,
            content,
            self.sized(role),
            colour=colour,
            align="justify" if is_justified else "start" if is_own_side else self.align,
            space_before=self.space(space_before),
            space_after=self.space(space_after),
            tag=tag,
            keep_with_next=keep_with_next,
        )

    def heading(
        self, text: str, role: TextRole, colour: str, *, space_before: float = 0.0, space_after: float = 0.0
    ) -> ShapedParagraph:
        """A heading inside a page, which stays with what follows it."""
        return self.text(
            text,
            role,
            colour,
            space_before=space_before,
            space_after=space_after,
            tag="H2",
            keep_with_next=True,
        )

    def rule(self) -> Flowable:
        """A hairline over the whole width."""
        return OpsFlowable([Box(Rect(0, 0, self.width, 1), fill=PRINT.line)], self.width, 1)
