"""Pictures of unknown origin."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from journey_designer.core.errors import KnownError
from journey_designer.layout.display import Picture, Rect
from journey_designer.reports.pdf.document import PdfDocument
from journey_designer.reports.pdf.pictures import MOST_BYTES, PictureShelf, prepare_picture


def encoded(image: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def bomb(width: int, height: int) -> bytes:
    """A small PNG that claims to be large: one row of data, repeated by the compressor."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((width + 7) // 8 + 1) * min(height, 1000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def half(left: str, right: str, size: tuple[int, int] = (200, 100)) -> Image.Image:
    image = Image.new("RGB", size, left)
    image.paste(right, (size[0] // 2, 0, size[0], size[1]))
    return image


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF"])
def test_the_four_formats_become_jpeg(form: str) -> None:
    picture = prepare_picture(encoded(half("red", "blue"), form))
    assert picture.data[:3] == b"\xff\xd8\xff"
    assert (picture.width, picture.height) == (200, 100)


def test_transparency_is_kept() -> None:
    image = Image.new("RGBA", (20, 20), (255, 0, 0, 0))
    picture = prepare_picture(encoded(image, "PNG"))
    assert picture.data[:4] == b"\x89PNG"
    assert Image.open(io.BytesIO(picture.data)).getpixel((3, 3))[3] == 0


def test_large_images_are_reduced() -> None:
    picture = prepare_picture(encoded(Image.new("RGB", (5000, 2500)), "PNG"))
    assert (picture.width, picture.height) == (2000, 1000)


def test_images_are_turned_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = prepare_picture(encoded(Image.new("RGB", (40, 20)), "JPEG", exif=exif))
    assert (picture.width, picture.height) == (20, 40)


def test_metadata_does_not_come_through() -> None:
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    data = encoded(Image.new("RGB", (40, 20)), "JPEG", exif=exif)
    assert b"secret" in data
    assert b"secret" not in prepare_picture(data).data


@pytest.mark.parametrize("size", [(50_000, 50_000), (13_000, 13_000), (6400, 6300)])
def test_bombs_are_refused_before_they_are_decoded(size: tuple[int, int]) -> None:
    with pytest.raises(KnownError, match="more than 40 million pixels"):
        prepare_picture(bomb(*size))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no image at all",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        encoded(Image.new("RGB", (4, 4)), "BMP"),
        encoded(Image.new("RGB", (4, 4)), "TIFF"),
        encoded(half("red", "blue"), "PNG")[:80],
        encoded(half("red", "blue"), "JPEG")[:200],
    ],
    ids=["empty", "text", "eps", "svg", "bmp", "tiff", "cut png", "cut jpeg"],
)
def test_what_is_no_usable_image_is_refused(data: bytes) -> None:
    with pytest.raises(KnownError, match=r"PNG, JPEG, WebP or GIF"):
        prepare_picture(data)


def test_files_that_are_too_large_are_refused() -> None:
    with pytest.raises(KnownError, match="25 MB"):
        prepare_picture(bytes(MOST_BYTES + 1))


def test_the_same_image_gives_the_same_bytes() -> None:
    data = encoded(half("red", "blue"), "PNG")
    assert prepare_picture(data).data == prepare_picture(data).data


def test_covering_a_box_cuts_the_longer_sides() -> None:
    picture = prepare_picture(encoded(half("red", "blue"), "PNG"))
    assert picture.cover(50, 50) == pytest.approx((-25, 0, 100, 50))
    assert picture.cover(200, 200) == pytest.approx((-100, 0, 400, 200))
    assert picture.cover(400, 100) == pytest.approx((0, -50, 400, 200))


def test_each_asset_is_asked_for_once() -> None:
    asked = []

    def source(asset: str) -> bytes | None:
        asked.append(asset)
        return None if asset == "missing" else b"broken"

    shelf = PictureShelf(source)
    assert [shelf.get(name) for name in ("missing", "broken", "missing", "broken")] == [None] * 4
    assert asked == ["missing", "broken"]


def test_a_picture_is_cropped_rounded_and_stored_once(
    make_pdf: Callable[..., bytes], picture_of: Callable[..., Image.Image]
) -> None:
    image = encoded(half("#ff0000", "#0000ff"), "PNG")

    def draw(document: PdfDocument) -> None:
        with document.page(300, 200) as page:
            page.paint([Picture(Rect(20, 20, 100, 100), "a", 50), Picture(Rect(150, 20, 50, 100), "a")])

    data = make_pdf(draw, pictures={"a": image}.get)
    page = picture_of(data)
    assert page.getpixel((40, 70))[0] > 200
    assert page.getpixel((100, 70))[2] > 200
    assert page.getpixel((22, 22)) == (255, 255, 255)
    assert page.getpixel((152, 22))[0] > 200
    assert page.getpixel((198, 118))[2] > 200
    assert page.getpixel((203, 70)) == (255, 255, 255)
    assert data.count(b"/DCTDecode") == 1


def test_a_transparent_picture_shows_what_is_under_it(
    make_pdf: Callable[..., bytes], picture_of: Callable[..., Image.Image]
) -> None:
    image = encoded(Image.new("RGBA", (20, 20), (255, 0, 0, 0)), "PNG")

    def draw(document: PdfDocument) -> None:
        with document.page(100, 100) as page:
            page.paint([Picture(Rect(0, 0, 100, 100), "a"), Picture(Rect(50, 0, 10, 10), "a")])

    assert picture_of(make_pdf(draw, pictures={"a": image}.get)).getpixel((50, 50)) == (255, 255, 255)


def test_a_missing_or_refused_picture_is_a_quiet_box(
    make_pdf: Callable[..., bytes], picture_of: Callable[..., Image.Image]
) -> None:
    def draw(document: PdfDocument) -> None:
        with document.page(100, 100) as page:
            page.paint([Picture(Rect(0, 0, 50, 100), "missing"), Picture(Rect(50, 0, 50, 100), "bomb")])

    page = picture_of(make_pdf(draw, pictures={"bomb": bomb(50_000, 50_000)}.get))
    assert page.getpixel((25, 50)) == page.getpixel((75, 50)) == (0xE4, 0xE6, 0xEB)


def test_no_file_is_ever_read_for_a_name(tmp_path: Path, make_pdf: Callable[..., bytes]) -> None:
    path = tmp_path / "secret.png"
    path.write_bytes(encoded(half("red", "blue"), "PNG"))

    def draw(document: PdfDocument) -> None:
        with document.page(100, 100) as page:
            page.paint([Picture(Rect(0, 0, 50, 50), str(path))])

    assert b"/DCTDecode" not in make_pdf(draw)
