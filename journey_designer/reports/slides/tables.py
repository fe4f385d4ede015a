"""A part of a table as a native table: the head on every slide, rows whole, from the side where reading starts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.layout.display import Rect, TextRole
from journey_designer.reports.pdf.display_painter import PX
from journey_designer.reports.pdf.shaped_table import TablePart
from journey_designer.reports.pdf.table_rows import Row, side_of
from journey_designer.reports.slides.cells import CellReader
from journey_designer.reports.slides.leaf import Frame, Leaf
from journey_designer.reports.slides.marks import Shape, emu, fill, place
from journey_designer.reports.slides.texts import Para, body

Reading = Callable[[list[Flowable], float], CellReader]
"""Reads a cell that is so many points wide."""

_URI: Final = "http://schemas.openxmlformats.org/drawingml/2006/table"
_SIDES: Final = {"left": "l", "right": "r", "centre": "ctr"}


def table_shape(part: TablePart, read: Reading, frame: Frame, leaf: Leaf) -> Shape:
    """A table with the head and the rows of a part."""
    maker, look = part.maker, part.look
    gap = look.gap * frame.scale
    widths = [width / PX * frame.scale for _, width in maker.places]
    columns = "".join(f'<a:gridCol w="{emu(width + gap)}"/>' for width in widths)
    writer = _Rows(part, read, frame, leaf)
    head = [writer.write(part.head, look.head_role)] if part.head.cells else []
    rows = "".join([*head, *(writer.write(row, look.role) for row in part.rows)])
    is_rtl = ' rtl="1"' if maker.direction == "rtl" else ""
    first = ' firstRow="1"' if head else ""
    rect = frame.rect(Rect(0, 0, part.width / PX, part.height / PX))
    rect = Rect(rect.x - gap / 2, rect.y, sum(widths) + gap * len(widths), rect.h)
    tail = (
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>'
        f"{place(rect, 'p')}"
        f'<a:graphic><a:graphicData uri="{_URI}"><a:tbl><a:tblPr{is_rtl}{first}/><a:tblGrid>{columns}</a:tblGrid>'
        f"{rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )
    return Shape("Table", rect, lambda own: f"<p:graphicFrame><p:nvGraphicFramePr>{own}{tail}")


class _Rows:
    def __init__(self, part: TablePart, read: Reading, frame: Frame, leaf: Leaf) -> None:
        self._part, self._read, self._frame, self._leaf = part, read, frame, leaf

    def write(self, row: Row, role: TextRole) -> str:
        """A row as high as it is in print; a program makes it higher when it needs to be."""
        height = emu(row.height / PX * self._frame.scale)
        cells = "".join(
            self._cell(cell, width, role)
            for cell, (_, width) in zip(row.cells, self._part.maker.places, strict=True)
        )
        return f'<a:tr h="{height}">{cells}</a:tr>'

    def _cell(self, cell: Sequence[Flowable], width: float, role: TextRole) -> str:
        look, scale = self._part.look, self._frame.scale
        size, pitch = role.metrics("")
        direction = self._part.maker.direction
        usual = Para((), size, pitch, direction, _SIDES[side_of("start", direction)])
        paras = [
            replace(para, size=para.size * scale, pitch=para.pitch * scale)
            for para in self._read(list(cell), width).paras(usual)
        ]
        paras = paras or [replace(usual, size=size * scale, pitch=pitch * scale)]
        gap, padding = emu(look.gap * scale / 2), emu(look.padding * scale)
        anchor = ' anchor="ctr"' if look.is_centred else ""
        none = "".join(f"<a:{side}><a:noFill/></a:{side}>" for side in ("lnL", "lnR", "lnT"))
        rule = f'<a:lnB w="{emu(look.rule_width * scale)}">{fill(look.rule)}</a:lnB>'
        text = body(paras, self._leaf.tools.language, self._leaf.relations.link, tag="a")
        return (
            f'<a:tc>{text}<a:tcPr marL="{gap}" marR="{gap}" marT="{padding}" marB="{padding}"{anchor}>'
            f"{none}{rule}<a:noFill/></a:tcPr></a:tc>"
        )
