"""The numbers of a chart as a workbook that travels with it. A text is a text in it, never a formula or a link."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Final

from pptx.chart.data import CategoryChartData, XyChartData
from pptx.chart.xlsx import CategoryWorkbookWriter, XyWorkbookWriter
from xlsxwriter import Workbook

_PLAIN: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_CREATED: Final = datetime(2000, 1, 1)
"""The same numbers give the same bytes."""


@contextmanager
def _sheet(file: Any) -> Iterator[tuple[Any, Any]]:
    workbook = Workbook(file, _PLAIN)
    workbook.set_properties({"created": _CREATED})
    yield workbook, workbook.add_worksheet()
    workbook.close()


class _Categories(CategoryWorkbookWriter):
    @contextmanager
    def _open_worksheet(self, xlsx_file: Any) -> Iterator[tuple[Any, Any]]:
        with _sheet(xlsx_file) as opened:
            yield opened


class _Points(XyWorkbookWriter):
    @contextmanager
    def _open_worksheet(self, xlsx_file: Any) -> Iterator[tuple[Any, Any]]:
        with _sheet(xlsx_file) as opened:
            yield opened


class PlainCategories(CategoryChartData):
    """Values over categories."""

    @property
    def _workbook_writer(self) -> _Categories:
        return _Categories(self)


class PlainPoints(XyChartData):
    """Points on a plane."""

    @property
    def _workbook_writer(self) -> _Points:
        return _Points(self)
