"""User text and links on their way into a PDF."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.reports.pdf.colours import Rgba, rgba
from journey_designer.reports.pdf.plain import Piece, joined, printable, safe_link
from journey_designer.typography.paragraph import Span


def test_printable_is_composed_and_without_controls() -> None:
    assert printable("e\u0301 \x00a\u202eb\ud800c\ufffed") == "é abcd"
    assert printable("one\r\ntwo\ttabs") == "one\ntwo\ttabs"
    assert printable("one\r\ntwo", is_multiline=False) == "one two"


@given(st.text(st.characters(codec=None)))
def test_anything_becomes_printable(text: str) -> None:
    result = printable(text)
    assert printable(result) == result
    result.encode("utf-16-be")


def test_pieces_become_spans() -> None:
    text, spans = joined(
        [
            Piece("e\u0301t\u00e9 "),
            Piece("bold", weight=600, colour="#ff0000"),
            Piece(" "),
            Piece("here", link="https://example.org"),
            Piece("bad", link="file:///etc/passwd"),
        ]
    )
    assert text == "été bold herebad"
    assert spans == [
        Span(4, 8, 600, "#ff0000", None),
        Span(9, 13, None, None, "https://example.org"),
        Span(13, 16, None, None, None),
    ]
    assert joined("plain") == ("plain", [])


@pytest.mark.parametrize(
    ("link", "safe"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        (" HTTP://example.org ", "HTTP://example.org"),
        ("https://example.org/رحلة", "https://example.org/%D8%B1%D8%AD%D9%84%D8%A9"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("mailto:someone@example.org", "mailto:someone@example.org"),
        ("https://example.org/)(<script>", "https://example.org/)(%3Cscript%3E"),
        ("java\nscript:alert(1)", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("data:text/html,x", None),
        ("pdf:other.pdf", None),
        ("//example.org", None),
        ("https:", None),
        ("https://[bad", None),
        ("https://example.org/\ud800", None),
        ("https://example.org/" + "x" * 3000, None),
        ("", None),
    ],
)
def test_links(link: str, safe: str | None) -> None:
    assert safe_link(link) == safe


@given(st.text(st.characters(codec=None)))
def test_any_link_is_ascii_or_dropped(link: str) -> None:
    safe = safe_link(link)
    assert safe is None or (safe.isascii() and safe.lower().startswith(("http://", "https://", "mailto:")))


def test_colours() -> None:
    assert rgba("#FF8000") == pytest.approx(Rgba(1, 128 / 255, 0, 1))
    assert rgba("#00000080").alpha == pytest.approx(128 / 255)
    for wrong in ("red", "#fff", "#12345g", "#1234567"):
        with pytest.raises(ValueError, match="colour"):
            rgba(wrong)
