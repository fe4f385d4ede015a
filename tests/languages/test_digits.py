"""In a project with Arabic-Indic digits nothing that the program writes has 0-9, except what is said here.

What people typed stays as it is: the sample is read with letters in the place of its digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from journey_designer.core import edits
from journey_designer.core.records import Card, Record, Stage, Touchpoint
from journey_designer.core.records.base import specs
from journey_designer.ui.canvas.accessible_parts import Part
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.outline.words import OutlineWords
from journey_designer.ui.voting.face_button import FaceButton
from tests.languages.screens import Studio
from tests.languages.text_watch import runs_of

LATIN = re.compile("[0-9]")
STAYS = re.compile(r"\S*/\S+|المفتاح \S+|#\S+|sample-en\.cjm|\S*Ctrl\S*|F\d+|\(?[A-Z]\d\)?|\d+x\d+|WCAG \d")
"""Names of files, keys, codes of colours, and names of paper and cells."""


def without_digits(record: Record) -> Record:
    """The record with letters for what digits its texts have."""
    changed: dict[str, Any] = {}
    for name, spec in specs(type(record)).items():
        value = getattr(record, name)
        if spec.kind == "text":
            changed[name] = LATIN.sub("x", value)
        elif spec.kind == "names":
            changed[name] = tuple(LATIN.sub("x", entry) for entry in value)
    return replace(record, **changed)


def _shows_keys(widget: QWidget) -> bool:
    """Whether it names keys to press; the map is painted by `journey_designer.layout` in the project's own words."""
    is_hint = isinstance(widget, QLabel) and "المفاتيح" in widget.text()
    return is_hint or isinstance(widget, (FaceButton, MapView))


def _said(root: QWidget) -> Iterator[str]:
    """All that a window writes, and what its parts say as tooltips and to screen readers."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.window() is root.window() and widget.isVisible() and not _shows_keys(widget):
            place = f"{type(widget.parentWidget()).__name__}/{type(widget).__name__}"
            texts = {run.text for run in runs_of(widget)}
            texts |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
            for text in texts:
                if LATIN.search(STAYS.sub("", text)):
                    yield f"{place}: {text!r}"


def test_no_page_writes_other_digits_than_the_project(studio: Studio) -> None:
    studio.context.languages.set_language("ar")
    window = studio.project(change=without_digits)
    assert window.session is not None
    edits.change_project(window.session.document, digits="arabic")
    studio.settle()
    found = [
        f"{name}: {text}"
        for scenes in (studio.scenes, studio.presentation, studio.project_dialogs)
        for name, widget in scenes(window)
        for text in _said(widget)
    ]
    assert found == [], "\n".join(sorted(set(found)))


def test_screen_readers_hear_the_digits_of_the_project(studio: Studio) -> None:
    window = studio.project(change=without_digits)
    view, session = window.project_view, window.session
    assert view is not None and session is not None
    edits.change_project(session.document, digits="arabic")
    words, outline = view.map.accessible.words, OutlineWords(view.context, session.document)
    said = []
    for kind in (Stage, Touchpoint, Card):
        for record in session.document.all(kind):
            part = Part(
                "stage" if kind is Stage else "touchpoint" if kind is Touchpoint else "card", record.id
            )
            said += [words.description(part), outline.description(record)]
    said += [words.description(Part("map")), words.description(Part("lanes"))]
    assert len(said) > 100
    assert [text for text in said if LATIN.search(text)] == []
    assert any("\u0663" in text for text in said)
