"""Only addresses of the web and of mail are opened, whatever a file holds."""

from __future__ import annotations

import pytest

from journey_designer.core.links import LONGEST, opening_link


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://example.com/list?a=1#b", "https://example.com/list?a=1#b"),
        (" HTTP://EXAMPLE.com ", "HTTP://EXAMPLE.com"),
        ("www.example.com", "https://www.example.com"),
        ("example.ma/كتيب", "https://example.ma/كتيب"),
        ("example.com:8080/x", "https://example.com:8080/x"),
        ("mailto:a@example.com", "mailto:a@example.com"),
        ("a@example.com", "mailto:a@example.com"),
    ],
)
def test_addresses_that_are_opened(text: str, link: str) -> None:
    assert opening_link(text) == link


@pytest.mark.parametrize(
    "text",
    [
        "",
        "brochure",
        "shelf 3",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "file:///etc/passwd",
        "file://host/share",
        "\\\\host\\share",
        "smb://host/share",
        "data:text/html,x",
        "vbscript:x",
        "ms-msdt:/id",
        "https://",
        "https:///path",
        "https://exa mple.com",
        "https://example.com\nSet-Cookie: x",
        "https://[::1",
        "mailto:",
        "https://example.com/" + "x" * LONGEST,
    ],
)
def test_everything_else_stays_a_text(text: str) -> None:
    assert opening_link(text) is None
