"""Images and sounds as the file keeps them: bytes under their SHA-256, and a record that describes them."""

from __future__ import annotations

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Asset
from journey_designer.core.rules import normalised
from journey_designer.storage.digests import sha256_of

MOST_ASSET_BYTES = 32 << 20
"""Most bytes of one image or sound in a project."""


def asset_record(
    data: bytes,
    mime: str,
    *,
    width: int | None = None,
    height: int | None = None,
    duration: float | None = None,
    label: str = "",
) -> Asset:
    """The record of these bytes. Raises a `KnownError` when they are too many, `RuleError` for other values."""
    if len(data) > MOST_ASSET_BYTES:
        raise KnownError(
            "asset.too_large",
            "This image or sound is larger than {most} MB. Choose a smaller one.",
            most=MOST_ASSET_BYTES >> 20,
        )
    asset = Asset(
        id=sha256_of(data),
        mime=mime,
        size=len(data),
        width=width,
        height=height,
        duration=duration,
        label=label,
    )
    return normalised(asset)
