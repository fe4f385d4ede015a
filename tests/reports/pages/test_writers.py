"""Each kind of pages has somebody who writes it."""

from __future__ import annotations

import pytest

from journey_designer.core.errors import BugError
from journey_designer.reports.pages.selection import PAGES
from journey_designer.reports.pages.writers import page_writer

OF_THE_REPORT = {"cover", "personas", "map", "touchpoints"}
"""Kinds that the report itself has written."""


def test_every_page_has_a_writer() -> None:
    for page in set(PAGES) - OF_THE_REPORT:
        assert page_writer(page).__name__.startswith("write_")


def test_nobody_writes_what_is_no_page() -> None:
    with pytest.raises(BugError):
        page_writer("weather")
