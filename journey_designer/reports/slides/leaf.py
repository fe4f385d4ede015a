"""One slide while it is filled: what is painted on a page becomes shapes, in the order in which it was painted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final, Literal

from journey_designer.layout.display import Box, Icon, Op, Path, Picture, Rect, Text, flattened
from journey_designer.layout.icons import IconShelf
from journey_designer.layout.words import map_words
from journey_designer.reports.pdf.pictures import PictureShelf
from journey_designer.reports.pdf.plain import printable
from journey_designer.reports.slides.marks import NAMESPACES, Shape, emu, properties
from journey_designer.reports.slides.outlines import box_shape, path_shape, picture_shape, text_shape
from journey_designer.reports.slides.relations import Relations
from journey_designer.reports.slides.texts import Para, body, paras_of
from journey_designer.typography.typesetter import Typesetter

_MISSING: Final = "#E4E6EB"
_LEAST_SHARE: Final = 0.6
"""A text goes into a box when it is so wide a share of it, and what it leaves free is not much."""
_MOST_FREE: Final = 90.0
_CENTRED: Final = 4.0
"""A text stands in the middle of a box when what is free over and under it differs by no more."""
_EVIDENCE: Final = {"assumption": "○", "heard": "◔", "observed": "◑", "measured": "●"}


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a page lies on the slide: px of the page times ``scale`` plus (``x``, ``y``) are px of the slide."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def rect(self, rect: Rect) -> Rect:
        """A rectangle of the page on the slide."""
        k = self.scale
        return Rect(rect.x * k + self.x, rect.y * k + self.y, rect.w * k, rect.h * k)

    def inner(self, x: float, y: float, scale: float) -> Frame:
        """The frame of what is drawn at a place of this one, enlarged."""
        return Frame(self.scale * scale, self.x + x * self.scale, self.y + y * self.scale)


@dataclass(frozen=True, slots=True)
class Tools:
    """What slides are drawn with. ``language``: of the report."""

    typesetter: Typesetter
    icons: IconShelf
    pictures: PictureShelf
    language: str

    @property
    def signs(self) -> dict[str, str]:
        """What stands for the evidence of a statement in the cell of a table, by the word for it."""
        words = map_words(self.language).evidence
        return {words[grade]: f"{sign} " for grade, sign in _EVIDENCE.items()}


@dataclass(slots=True)
class _Holder:
    """A box that a text may still go into."""

    place: int
    box: Box


class Leaf:
    """Collects the shapes of one slide; ``relations`` are those of its part."""

    def __init__(self, tools: Tools, relations: Relations) -> None:
        self.tools, self.relations = tools, relations
        self.is_artifact = False
        self.is_title = False
        self.title = self.entry = ""
        self._levels: list[list[Shape]] = [[]]

    # What is painted

    def paint(self, ops: Sequence[Op], frame: Frame) -> None:
        """Add the shapes of a display list."""
        holder: _Holder | None = None
        run: list[Path] = []
        plain = list(self._plain(ops, frame))
        for number, op in enumerate(plain):
            if isinstance(op, Path):
                if run and _look(run[0]) != _look(op):
                    self._add_paths(run)
                    run = []
                run.append(op)
                continue
            self._add_paths(run)
            run = []
            if isinstance(op, Box):
                holder = self._add_box(op, _texts_after(plain, number))
            elif isinstance(op, Text):
                self._add_text(op, holder, frame.scale)
                holder = None
            elif isinstance(op, Picture):
                self._add_picture(op)
        self._add_paths(run)

    def _plain(self, ops: Sequence[Op], frame: Frame) -> Iterator[Box | Path | Text | Picture]:
        """The ops in px of the slide, icons as paths."""
        for op in flattened(ops):
            if isinstance(op, Icon):
                yield from (_placed_path(path, frame) for path in self.tools.icons.paths(op))
            elif isinstance(op, Path):
                yield _placed_path(op, frame)
            elif isinstance(op, Box):
                k = frame.scale
                a, b, c, d = (radius * k for radius in op.radii)
                dash = tuple(length * k for length in op.dash)
                yield replace(op, rect=frame.rect(op.rect), radii=(a, b, c, d), width=op.width * k, dash=dash)
            elif isinstance(op, Text):
                yield op if not op.text else replace(op, rect=frame.rect(op.rect))
            elif isinstance(op, Picture):
                yield replace(op, rect=frame.rect(op.rect), radius=op.radius * frame.scale)

    def _add_paths(self, run: list[Path]) -> None:
        shape = path_shape(run, is_decoration=self.is_artifact) if run else None
        if shape is not None:
            self.add(shape)

    def _add_box(self, op: Box, texts: int) -> _Holder | None:
        if op.fill is None and op.border is None:
            return None
        self.add(box_shape(op, is_decoration=self.is_artifact))
        return _Holder(len(self._levels[-1]) - 1, op) if texts == 1 else None

    def _add_text(self, op: Text, holder: _Holder | None, scale: float) -> None:
        text = printable(op.text)
        size, pitch = op.role.metrics(text)
        paragraph = self.tools.typesetter.set_text(
            text,
            size=size,
            pitch=pitch,
            width=op.rect.w / scale,
            weight=op.role.weight,
            align=op.align,
            max_lines=max(1, op.max_lines),
        )
        paras = paras_of(paragraph, op.align, op.role.weight, op.colour, scale)
        if not paras:
            return
        rect = Rect(op.rect.x, op.rect.y, op.rect.w, paragraph.height * scale)
        wraps = len(paragraph.lines) > len(paras)
        if holder is not None and _goes_into(rect, holder.box.rect):
            room = holder.box.rect
            top, bottom = rect.y - room.y, room.bottom - rect.bottom
            is_centred = abs(top - bottom) <= _CENTRED
            left, right = rect.x - room.x, room.right - rect.right
            if not wraps:
                left, right = (left, 0.0) if paras[0].side == "l" else (0.0, right)
            insets = (left, 0.0 if is_centred else top, right, 0.0)
            inner = self._body(paras, insets=insets, anchor="ctr" if is_centred else "t")
            self._levels[-1][holder.place] = box_shape(holder.box, body=inner)
        else:
            self.add_paras(rect, paras, wraps=wraps)

    def _add_picture(self, op: Picture) -> None:
        picture = self.tools.pictures.get(op.asset)
        radius = min(op.radius, op.rect.w / 2, op.rect.h / 2)
        if picture is None:
            self.add(box_shape(Box(op.rect, fill=_MISSING, radii=(radius,) * 4)))
            return
        relation = self.relations.picture(picture)
        self.add(picture_shape(op.rect, radius, picture.cover(op.rect.w, op.rect.h), relation))

    # What is added

    def add(self, shape: Shape) -> None:
        """Add a shape over those that are there."""
        self._levels[-1].append(shape)

    def add_paras(self, rect: Rect, paras: Sequence[Para], *, wraps: bool = True) -> None:
        """Add a text box; the first text that is a title becomes the title of the slide."""
        is_title = self.is_title and not self.title and len(self._levels) == 1
        if is_title:
            self.title = " ".join(para.text for para in paras)
        self.add(text_shape(rect, self._body(paras, wraps=wraps), is_title=is_title))

    def _body(
        self,
        paras: Sequence[Para],
        *,
        wraps: bool = True,
        insets: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0),
        anchor: Literal["t", "ctr", "b"] = "t",
    ) -> str:
        language, link = self.tools.language, self.relations.link
        return body(paras, language, link, wraps=wraps, insets=insets, anchor=anchor)

    @contextmanager
    def group(self, alt: str) -> Iterator[None]:
        """What is added inside is one group, which is read as a text."""
        self._levels.append([])
        yield
        members = self._levels.pop()
        if len(members) == 1:
            self.add(replace(members[0], alt=alt, is_decoration=False))
        elif members:
            self.add(_group(members, alt))

    # What it becomes

    def xml(self) -> str:
        """The tree of all shapes."""
        numbers = iter(range(2, 1_000_000))
        shapes = "".join(_written(shape, numbers) for shape in self._levels[0])
        return (
            f'<p:spTree {NAMESPACES}><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
            '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/>'
            f'<a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>{shapes}</p:spTree>'
        )


class _Group:
    """Writes a group with its members; they get their numbers after its own."""

    def __init__(self, members: Sequence[Shape]) -> None:
        self.members = members

    def write(self, own: str, numbers: Iterator[int]) -> str:
        rect = _bounds(self.members)
        place = (
            f'<a:off x="{emu(rect.x)}" y="{emu(rect.y)}"/><a:ext cx="{emu(rect.w)}" cy="{emu(rect.h)}"/>'
            f'<a:chOff x="{emu(rect.x)}" y="{emu(rect.y)}"/><a:chExt cx="{emu(rect.w)}" cy="{emu(rect.h)}"/>'
        )
        inside = "".join(_written(member, numbers) for member in self.members)
        return (
            f"<p:grpSp><p:nvGrpSpPr>{own}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
            f"<p:grpSpPr><a:xfrm>{place}</a:xfrm></p:grpSpPr>{inside}</p:grpSp>"
        )


@dataclass(frozen=True, slots=True)
class _GroupShape(Shape):
    group: _Group | None = None


def _group(members: Sequence[Shape], alt: str) -> Shape:
    plain = [replace(member, is_decoration=False) for member in members]
    return _GroupShape("Group", _bounds(plain), lambda _own: "", False, alt, _Group(plain))


def _written(shape: Shape, numbers: Iterator[int]) -> str:
    own = properties(shape, next(numbers))
    if isinstance(shape, _GroupShape) and shape.group is not None:
        return shape.group.write(own, numbers)
    return shape.write(own)


def _bounds(shapes: Sequence[Shape]) -> Rect:
    left, top = min(shape.rect.x for shape in shapes), min(shape.rect.y for shape in shapes)
    right, bottom = max(shape.rect.right for shape in shapes), max(shape.rect.bottom for shape in shapes)
    return Rect(left, top, right - left, bottom - top)


def _placed_path(op: Path, frame: Frame) -> Path:
    k = frame.scale
    commands = tuple(
        (code, tuple(value * k + (frame.y if place % 2 else frame.x) for place, value in enumerate(points)))
        for code, points in op.commands
    )
    return replace(op, commands=commands, width=op.width * k, dash=tuple(length * k for length in op.dash))


def _look(op: Path) -> tuple[object, ...]:
    return op.fill, op.stroke, op.width, op.dash


def _texts_after(ops: Sequence[Op], number: int) -> int:
    """How many texts follow a box before the next one."""
    count = 0
    for op in ops[number + 1 :]:
        if isinstance(op, Box):
            break
        count += isinstance(op, Text)
    return count


def _goes_into(text: Rect, box: Rect) -> bool:
    inside = (
        text.x >= box.x - 1
        and text.right <= box.right + 1
        and text.y >= box.y - 1
        and text.bottom <= box.bottom + 1
    )
    return inside and text.w >= _LEAST_SHARE * box.w and box.h - text.h <= _MOST_FREE
