"""Whether records make a whole project."""

from __future__ import annotations

from collections.abc import Iterable

from journey_designer.core.changes import Change
from journey_designer.core.comparison import by_key
from journey_designer.core.consistency import check
from journey_designer.core.document import Document
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Project, Record
from journey_designer.core.rules import normalised


def sound(records: Iterable[Record]) -> tuple[Record, ...]:
    """The records made safe, as a whole that obeys all rules. Raises `RuleError` where one is broken."""
    found = tuple(normalised(record) for record in records)
    check_together(found)
    return found


def check_together(records: tuple[Record, ...]) -> None:
    """Raise `RuleError` unless these records, each right by itself, make one project."""
    if len(by_key(records)) != len(records):
        raise RuleError("rule.twice", "Two records have the same id.")
    document = Document(records)
    if document.size(Project) != 1:
        raise RuleError("rule.one_project", "A file holds exactly one project.")
    check(document, (Change(None, record) for record in records))
