"""What other programs put on the clipboard: tables of spreadsheets, lists and texts of word processors, pictures, pages.

Spreadsheets send a picture of the cells beside the cells, browsers the page beside the text: the richest form that
makes cards is taken. Nothing is fetched, and no mark-up is shown.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from PySide6.QtCore import QMimeData

from journey_designer.ui import images
from journey_designer.ui.canvas.clipboard import table_of

_MOST_CHARACTERS = 4_000_000
_MOST_SPAN = 50
_SILENT = frozenset({"style", "script", "head", "title", "template"})
_BREAKS = frozenset({"br", "p", "div", "li"})
_BULLET = re.compile(r"^[ \t]*(?:[•·▪◦‣●○■□–]\s+|(?:[-*o§]|\d{1,3}[.)])\t+\s*)")


def is_picture(data: QMimeData) -> bool:
    """Whether it is a picture rather than text: one beside a table or a text of a page only shows that again."""
    if not images.has_image(data):
        return False
    if images.local_files(data) or not data.hasHtml():
        return True
    page = _Page(data.html())
    return not page.has_table and not page.text.strip()


def rows_of(data: QMimeData) -> list[list[str]]:
    """The text as a table: the first table of a page, else lines, and cells between tabs; marks of lists are left out."""
    if data.hasHtml():
        rows = _Page(data.html()).rows
        if rows:
            return rows
    text = data.text().replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n")[:2_000_000]
    return table_of("\n".join(_BULLET.sub("", line) for line in text.split("\n")))


class _Page(HTMLParser):
    """The text of a page and its first table; a cell over several columns leaves the others empty."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self._rows: list[list[list[str]]] = []
        self._cell: list[str] | None = None
        self._depth = 0
        self._tables = 0
        self._silent = 0
        self._all: list[str] = []
        self.feed(page[:_MOST_CHARACTERS])
        self.close()

    @property
    def has_table(self) -> bool:
        """Whether there is a table with anything in it."""
        return bool(self.rows)

    @property
    def text(self) -> str:
        """All text of the page."""
        return "".join(self._all)

    @property
    def rows(self) -> list[list[str]]:
        """The first table; empty rows are left out."""
        rows = [[_tidied("".join(cell)) for cell in row] for row in self._rows]
        return [row for row in rows if any(row)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._depth += 1
            self._tables += self._depth == 1
        elif self._is_first_table and tag == "tr":
            self._rows.append([])
            self._cell = None
        elif self._is_first_table and tag in ("td", "th"):
            self._begin_cell(dict(attrs).get("colspan") or "")
        if tag in _BREAKS and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(self._silent - 1, 0)
        elif tag == "table":
            self._depth = max(self._depth - 1, 0)
            self._cell = self._cell if self._depth else None
        elif self._is_first_table and tag in ("td", "th"):
            self._cell = None

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        self._all.append(data)
        if self._cell is not None:
            self._cell.append(" ".join(data.splitlines()) if data.strip() else " ")

    @property
    def _is_first_table(self) -> bool:
        return self._tables == 1 and self._depth == 1

    def _begin_cell(self, span: str) -> None:
        if not self._rows:
            self._rows.append([])
        self._cell = []
        more = min(int(span), _MOST_SPAN) - 1 if span.isdecimal() and len(span) < 4 else 0
        self._rows[-1] += [self._cell, *([] for _ in range(more))]


def _tidied(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.replace("\xa0", " ").split("\n"))
    return "\n".join(line for line in lines if line)
