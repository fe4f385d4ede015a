"""A source is told by its content; what cannot be read is told in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.core.errors import KnownError
from journey_designer.interchange.json_project import JsonProject, project_to_json
from journey_designer.interchange.line_warnings import quoted
from journey_designer.interchange.mermaid import MermaidFile
from journey_designer.interchange.reading import read_source
from journey_designer.interchange.sources import decoded
from tests.interchange.support import asset, one_of_everything

JOURNEY = "journey\n  title رحلة\n  section S\n    A: 5: أنا\n"


@pytest.mark.parametrize(
    "data",
    [
        JOURNEY.encode(),
        JOURNEY.encode("utf-8-sig"),
        JOURNEY.encode("utf-16"),
        b"\xff\xfe" + JOURNEY.encode("utf-16-le"),
        b"\xfe\xff" + JOURNEY.encode("utf-16-be"),
        JOURNEY.replace("\n", "\r\n").encode(),
        JOURNEY.replace("\n", "\r").encode(),
        f"# Page\n```mermaid\n{JOURNEY}```\n".encode(),
        f"<html><body><div class='mermaid'>{JOURNEY}</div></body></html>".encode(),
    ],
)
def test_mermaid_in_every_wrapping(data: bytes) -> None:
    found = read_source(data)
    assert isinstance(found, MermaidFile)
    assert [(journey.title, [task.name for task in journey.tasks]) for journey in found.journeys] == [
        ("رحلة", ["A"])
    ]


def test_a_project() -> None:
    found = read_source(project_to_json(one_of_everything(), asset).encode("utf-8-sig"))
    assert isinstance(found, JsonProject)
    assert not found.warnings


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"SQLite format 3\0" + b"\0" * 100, "Open it"),
        (b"PK\x03\x04....", "What can be imported: Mermaid"),
        (b"a;b\n1;2\n", "What can be imported: Mermaid"),
        (b'{"version": "1", "stages": []}', "What can be imported: Mermaid"),
        (b'{"format": "journey-designer"', "line 1"),
        ("journey\n A: 5: é".encode("latin-1"), "UTF-8"),
        ("journey\n A: 5: العميل".encode("cp1256"), "UTF-8"),
        ("journey\n A: 5: x".encode("utf-16-le"), "not text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "UTF-8"),
        (b"journey\n\0", "not text"),
        (b"\xff\xfe\x00\xd8", "UTF-8"),
    ],
)
def test_what_cannot_be_read(data: bytes, sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence):
        read_source(data)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        found = read_source(data)
    except KnownError:
        return
    assert isinstance(found, MermaidFile | JsonProject)


@given(st.text(alphabet=st.sampled_from("journey\n:;#%{}-` 5٣،AtTile<>/=\"'"), max_size=80))
def test_any_text_near_to_a_journey_is_read_or_refused(text: str) -> None:
    try:
        found = read_source(("journey\n" + text).encode())
    except KnownError:
        return
    assert isinstance(found, MermaidFile)
    assert found.journeys


@given(st.text())
def test_line_ends_become_one_sign(text: str) -> None:
    if "\0" not in text:
        assert "\r" not in decoded(text.encode())


@given(st.text(st.characters(), max_size=200))
def test_what_is_quoted_moves_no_cursor(text: str) -> None:
    safe = quoted(text)
    assert len(safe) <= 60
    assert not any(char < " " or "\x7f" <= char <= "\x9f" for char in safe)
    safe.encode()
