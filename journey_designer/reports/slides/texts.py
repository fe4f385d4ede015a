"""Paragraphs of a slide: runs with their language, font and link, each paragraph in its own direction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final, Literal

from journey_designer.core.text import Direction, first_strong, has_arabic
from journey_designer.layout.display import Align, Colour
from journey_designer.reports.slides.marks import POINT, colour, content, emu
from journey_designer.typography.paragraph import Alignment, Paragraph, Span

Linker = Callable[[str], str | None]
"""Gives the id of a relationship that leads to an address, None for one that is not let through."""

_BOLD: Final = 600
_ELLIPSIS: Final = "…"
_SIDES: Final = {"left": "l", "right": "r", "centre": "ctr", "justify": "just"}
_LANGUAGES: Final = {"ar": "ar-SA", "fr": "fr-FR", "en": "en-US"}
_LEAST: Final = 100
_MOST: Final = 400_000
"""The least and the largest font size, in hundredths of a point."""
_FONTS: Final = '<a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/>'


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one look."""

    text: str
    weight: int
    colour: Colour
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph; ``size`` and ``pitch`` in px of the slide, ``side`` as DrawingML calls it."""

    runs: tuple[Run, ...]
    size: float
    pitch: float
    direction: Direction
    side: str

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(run.text for run in self.runs)


def paras_of(
    paragraph: Paragraph, align: Alignment | Align, weight: int, ink: Colour, scale: float
) -> list[Para]:
    """What a set paragraph says, a line end beginning a new one; ``scale``: px of the slide in its units."""
    if not paragraph.lines:
        return []
    start, stop = paragraph.lines[0].start, paragraph.lines[-1].stop
    text = paragraph.text[start:stop].rstrip()
    spans = _spans(paragraph, start, len(text))
    if paragraph.lines[-1].has_ellipsis:
        text += _ELLIPSIS
        spans.append(spans[-1] if spans else None)
    result, begin = [], 0
    for part in text.split("\n"):
        runs = _runs(part, spans[begin : begin + len(part)], weight, ink)
        direction = first_strong(part, paragraph.direction)
        result.append(
            Para(runs, paragraph.size * scale, paragraph.pitch * scale, direction, _side(align, direction))
        )
        begin += len(part) + 1
    return result


def _spans(paragraph: Paragraph, start: int, length: int) -> list[Span | None]:
    found: list[Span | None] = [None] * length
    for one in paragraph.lines:
        for placed in one.placed:
            if placed.span is not None:
                first = placed.index - start
                for index in range(max(first, 0), min(first + len(placed.cluster.text), length)):
                    found[index] = placed.span
    return found


def _runs(text: str, spans: Sequence[Span | None], weight: int, ink: Colour) -> tuple[Run, ...]:
    runs = []
    for span, group in groupby(zip(text, spans, strict=True), key=lambda pair: pair[1]):
        part = "".join(char for char, _ in group)
        if span is None:
            runs.append(Run(part, weight, ink))
        else:
            runs.append(Run(part, span.weight or weight, span.colour or ink, span.link))
    return tuple(runs)


def _side(align: Alignment | Align, direction: Direction) -> str:
    if align in ("start", "end"):
        return "l" if (align == "start") == (direction == "ltr") else "r"
    return _SIDES[align]


def before(para: Para, text: str, ink: Colour) -> Para:
    """The paragraph with a sign before it."""
    return replace(para, runs=(Run(text, 400, ink), *para.runs))


def body(
    paras: Iterable[Para],
    language: str,
    linker: Linker,
    *,
    tag: str = "p",
    insets: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0),
    wraps: bool = True,
    anchor: Literal["t", "ctr", "b"] = "t",
) -> str:
    """A text body. ``insets``: left, top, right, bottom in px; ``wraps``: whether lines break at its width."""
    left, top, right, bottom = (emu(max(inset, 0.0)) for inset in insets)
    wrap = "square" if wraps else "none"
    fit = "<a:normAutofit/>" if wraps else "<a:noAutofit/>"
    inside = "".join(_paragraph(para, language, linker) for para in paras) or "<a:p/>"
    if tag == "a":
        frame = "<a:bodyPr/>"
    else:
        frame = (
            f'<a:bodyPr wrap="{wrap}" lIns="{left}" tIns="{top}" rIns="{right}" bIns="{bottom}" '
            f'rtlCol="0" anchor="{anchor}">{fit}</a:bodyPr>'
        )
    return f"<{tag}:txBody>{frame}<a:lstStyle/>{inside}</{tag}:txBody>"


def _paragraph(para: Para, language: str, linker: Linker) -> str:
    is_rtl = int(para.direction == "rtl")
    size = min(max(round(para.size * POINT), _LEAST), _MOST)
    pitch = min(round(para.pitch * POINT), 158_400)
    runs = "".join(_run(run, size, language, linker) for run in para.runs if run.text)
    end = "" if runs else f'<a:endParaRPr sz="{size}"/>'
    return (
        f'<a:p><a:pPr marL="0" indent="0" algn="{para.side}" rtl="{is_rtl}"><a:lnSpc><a:spcPts val="{pitch}"/>'
        f'</a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/></a:pPr>{runs}{end}</a:p>'
    )


def _run(run: Run, size: int, language: str, linker: Linker) -> str:
    relation = linker(run.link) if run.link else None
    link = f'<a:hlinkClick r:id="{relation}"/>' if relation else ""
    return (
        f'<a:r><a:rPr lang="{_language(run.text, language)}" sz="{size}" b="{int(run.weight >= _BOLD)}" dirty="0">'
        f"<a:solidFill>{colour(run.colour)}</a:solidFill>{_FONTS}{link}</a:rPr>"
        f"<a:t>{content(run.text)}</a:t></a:r>"
    )


def _language(text: str, language: str) -> str:
    """That of the report, unless the text is in the other script."""
    if has_arabic(text):
        return _LANGUAGES["ar"]
    return _LANGUAGES.get("en" if language == "ar" else language, "en-US")
