"""Images from outside: what is let in, what is refused, and what is left of it."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from journey_designer.core.errors import KnownError
from journey_designer.ui import images
from journey_designer.ui.image_formats import format_of

pytestmark = pytest.mark.usefixtures("qapp")

FORMATS = ("PNG", "JPEG", "GIF", "WEBP")


def picture(kind: str, size: tuple[int, int] = (60, 40), mode: str = "RGB", **options: object) -> bytes:
    """A picture whose left half is red and whose right half is blue."""
    image = Image.new(mode, size, (200, 20, 20) if mode == "RGB" else (200, 20, 20, 90))
    image.paste((20, 20, 200) if mode == "RGB" else (20, 20, 200, 255), (size[0] // 2, 0, *size))
    out = io.BytesIO()
    image.save(out, kind, **options)  # type: ignore[arg-type]
    return out.getvalue()


def empty_png(width: int, height: int) -> bytes:
    """A PNG that says it is that large and is a hundred bytes long."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        crc = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + crc

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize("kind", FORMATS)
def test_four_formats_are_decoded(kind: str) -> None:
    image = images.decoded(picture(kind))
    assert (image.width(), image.height()) == (60, 40)
    assert image.pixelColor(5, 20).red() > 150 > image.pixelColor(55, 20).red()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>",
        b"<?xml version='1.0'?><svg/>",
        b"BM" + b"\0" * 60,
        b"II*\0" + b"\0" * 60,
        b"%PDF-1.4",
        b"RIFF\x10\0\0\0AVI " + b"\0" * 20,
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    assert format_of(data) is None
    with pytest.raises(KnownError, match="not an image"):
        images.decoded(data)


def test_a_name_does_not_make_an_image(tmp_path: Path) -> None:
    path = tmp_path / "face.png"
    path.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    with pytest.raises(KnownError) as caught:
        images.from_file(path)
    assert caught.value.key == "image.format"


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.97])
def test_what_ends_early_is_refused(kind: str, share: float) -> None:
    data = picture(kind, (300, 200))
    with pytest.raises(KnownError) as caught:
        images.decoded(data[: int(len(data) * share)])
    assert caught.value.key == "image.damaged"


def test_a_preview_inside_the_header_is_not_taken_for_the_end() -> None:
    preview = picture("JPEG", (16, 16))
    block = b"\xff\xe1" + struct.pack(">H", len(preview) + 2) + preview
    data = picture("JPEG", (300, 200))
    whole = data[:2] + block + data[2:]
    assert not images.decoded(whole).isNull()
    with pytest.raises(KnownError, match="damaged"):
        images.decoded(whole[: len(block) + 400])


@pytest.mark.parametrize("size", [(50_000, 50_000), (6_325, 6_325), (41, 999_999)])
def test_too_many_pixels_are_refused_before_decoding(size: tuple[int, int]) -> None:
    with pytest.raises(KnownError) as caught:
        images.decoded(empty_png(*size))
    assert caught.value.key == "image.pixels"


def test_too_many_bytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.write(picture("PNG"))
        file.truncate(images.MOST_BYTES + 10)
    with pytest.raises(KnownError, match="larger than 50 MB"):
        images.from_file(path)


def test_a_large_picture_is_scaled_while_it_is_read() -> None:
    image = images.decoded(picture("JPEG", (7_000, 5_000)))
    assert (image.width(), image.height()) == (2_048, 1_462)


def test_the_camera_was_held_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    image = images.decoded(picture("JPEG", (60, 40), exif=exif))
    assert (image.width(), image.height()) == (40, 60)
    assert image.pixelColor(20, 5).red() > 150


def test_nothing_but_pixels_is_kept() -> None:
    exif = Image.Exif()
    exif[0x010E] = "SECRET of the camera"
    exif.get_ifd(0x8825)[1] = "N"
    data = picture("JPEG", exif=exif, comment=b"SECRET comment")
    kept = images.encoded(images.FoundImage(images.decoded(data), "me.jpg"))
    again = Image.open(io.BytesIO(kept.data))
    assert not again.getexif()
    assert b"SECRET" not in kept.data
    assert (kept.mime, kept.width, kept.height, kept.label) == (
        f"image/{again.format.lower()}",
        60,
        40,
        "me.jpg",
    )  # type: ignore[union-attr]


def test_texts_inside_a_png_are_dropped() -> None:
    image = images.decoded(picture("PNG"))
    image.setText("Author", "SECRET")
    assert b"SECRET" not in images.encoded(images.FoundImage(image)).data


def test_what_is_see_through_stays_so() -> None:
    kept = images.encoded(images.FoundImage(images.decoded(picture("PNG", mode="RGBA"))))
    assert kept.mime == "image/png"
    assert Image.open(io.BytesIO(kept.data)).getpixel((5, 20)) == pytest.approx((200, 20, 20, 90), abs=3)


def test_a_photograph_becomes_a_jpeg() -> None:
    noise = Image.effect_noise((400, 300), 60).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "PNG")
    kept = images.encoded(images.FoundImage(images.decoded(out.getvalue())))
    assert kept.mime == "image/jpeg"
    assert len(kept.data) < len(out.getvalue())


def test_the_same_picture_gives_the_same_bytes() -> None:
    found = images.FoundImage(images.decoded(picture("PNG")))
    assert images.encoded(found).data == images.encoded(found).data


def test_a_dropped_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("words", encoding="utf-8")
    (tmp_path / "face.PNG").write_bytes(picture("PNG"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("notes.txt", "face.PNG")])
    assert images.has_image(mime)
    found = images.from_mime(mime)
    assert found is not None
    assert found.label == "face.PNG"


def test_nothing_is_fetched() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/face.png")])
    assert not images.has_image(mime)
    assert images.from_mime(mime) is None


def test_copied_bytes_and_copied_images_are_taken() -> None:
    bytes_of_it = QMimeData()
    bytes_of_it.setData("image/jpeg", QByteArray(picture("JPEG")))
    pixels = QMimeData()
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    pixels.setImageData(image)
    for mime, width in ((bytes_of_it, 60), (pixels, 30)):
        assert images.has_image(mime)
        found = images.from_mime(mime)
        assert found is not None
        assert found.image.width() == width


def test_an_svg_on_the_clipboard_is_not_decoded() -> None:
    mime = QMimeData()
    mime.setData("image/svg+xml", QByteArray(b"<svg xmlns='http://www.w3.org/2000/svg'/>"))
    assert not images.has_image(mime)
    assert images.from_mime(mime) is None


def test_text_is_no_image() -> None:
    mime = QMimeData()
    mime.setText("Yasmine")
    assert not images.has_image(mime)
    assert images.from_mime(mime) is None


def test_a_missing_file_is_told_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"gone\.png.*cannot be read"):
        images.from_file(tmp_path / "gone.png")
