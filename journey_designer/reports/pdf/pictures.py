"""Pictures of the project on their way into a PDF: decoded within limits, made small, embedded once."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from typing import Final

from PIL import Image, ImageOps

from journey_designer.core.errors import KnownError

MOST_BYTES: Final = 25 * 1024 * 1024
MOST_PIXELS: Final = 40_000_000
LONGEST_SIDE: Final = 2000
FORMATS: Final = ("PNG", "JPEG", "WEBP", "GIF")
"""Formats that are decoded; others would start other programs (EPS) or have surprises of their own."""

PictureSource = Callable[[str], bytes | None]
"""Gives the bytes of an asset by its id, or ``None`` when it is missing."""


class PreparedPicture:
    """An image ready to be embedded: JPEG when it is opaque, else PNG; its width and height in pixels."""

    def __init__(self, data: bytes, width: int, height: int) -> None:
        self.data, self.width, self.height = data, width, height

    def cover(self, w: float, h: float) -> tuple[float, float, float, float]:
        """(x, y, width, height) of the image so that it fills a box of ``w`` by ``h``, cut evenly."""
        scale = max(w / self.width, h / self.height)
        width, height = self.width * scale, self.height * scale
        return (w - width) / 2, (h - height) / 2, width, height


def prepare_picture(data: bytes, longest_side: int = LONGEST_SIDE, quality: int = 85) -> PreparedPicture:
    """Decode an image of unknown origin and encode it anew, turned upright and not larger than needed.

    The size is read from the header and refused before anything is decoded. The same bytes give the same
    result. Raises `KnownError` for an image that is too large, damaged or of another format.
    """
    if len(data) > MOST_BYTES:
        raise KnownError(
            "image.too-large", "The image file is larger than {limit} MB.", limit=MOST_BYTES >> 20
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's remarks on odd metadata
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise _too_many_pixels()
                return _reduced(image, longest_side, quality)
    except KnownError:
        raise
    except Image.DecompressionBombError as error:
        raise _too_many_pixels() from error
    except (OSError, ValueError, SyntaxError, MemoryError, ArithmeticError) as error:
        raise KnownError(
            "image.unreadable", "The image cannot be read; use a PNG, JPEG, WebP or GIF."
        ) from error


def _too_many_pixels() -> KnownError:
    return KnownError(
        "image.too-many-pixels",
        "The image has more than {limit} million pixels; use a smaller one.",
        limit=MOST_PIXELS // 1_000_000,
    )


def _reduced(image: Image.Image, longest_side: int, quality: int) -> PreparedPicture:
    image.draft("RGB", (longest_side, longest_side))  # JPEG: decode at a fraction of the size
    turned = ImageOps.exif_transpose(image)
    is_transparent = "transparency" in turned.info or turned.mode in ("RGBA", "LA", "PA")
    made = turned.convert("RGBA" if is_transparent else "RGB")
    made.thumbnail((longest_side, longest_side), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    if is_transparent:
        made.save(out, "PNG")
    else:
        made.save(out, "JPEG", quality=quality)
    return PreparedPicture(out.getvalue(), made.width, made.height)


class PictureShelf:
    """The pictures of one document by asset id, each decoded once; an unusable one counts as missing."""

    def __init__(self, source: PictureSource) -> None:
        self._source = source
        self._prepared: dict[str, PreparedPicture | None] = {}

    def get(self, asset: str) -> PreparedPicture | None:
        """The picture, or ``None`` when the asset is missing or its image was refused."""
        if asset not in self._prepared:
            data = self._source(asset)
            try:
                self._prepared[asset] = prepare_picture(data) if data else None
            except KnownError:
                self._prepared[asset] = None
        return self._prepared[asset]
