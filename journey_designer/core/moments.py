"""Moments as the records keep them."""

from __future__ import annotations

from datetime import UTC, datetime


def moment_text(moment: datetime) -> str:
    """``YYYY-MM-DDTHH:MM:SSZ`` in universal time; a moment without a zone is taken for local time."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
