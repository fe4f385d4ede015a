"""Pictures of a map: piece by piece the same as at once, at any scale, in little memory, complete to the last pixel."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QImage, QPainter

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey
from journey_designer.interchange.samples import sample
from journey_designer.layout.display import Rect
from journey_designer.layout.palette import LIGHT
from journey_designer.ui.canvas import pictures
from journey_designer.ui.canvas.pictures import MapPicture
from journey_designer.ui.context import Context


def _none(_asset: str) -> bytes | None:
    return None


def _picture(language: str, context: Context) -> MapPicture:
    document = Document(sample(language).records)  # type: ignore[arg-type]
    return MapPicture(document, document.all(Journey)[0], _none, context.typefaces.sized)


def _read(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return image.convert("RGB")


def _at_once(picture: MapPicture, scale: float) -> QImage:
    """The whole map painted into one picture, without tiles."""
    whole = QImage(round(picture.width * scale), round(picture.height * scale), QImage.Format.Format_RGB888)
    whole.fill(LIGHT.canvas)
    painter = QPainter(whole)
    painter.scale(scale, scale)
    painter.translate(8, 0)
    picture.paint(painter, Rect(-8, 0, picture.width, picture.height))
    painter.end()
    return whole


@pytest.mark.parametrize("language", ["ar", "en"])
def test_strips_and_tiles_meet_without_a_seam(
    language: str, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = _picture(language, context)
    monkeypatch.setattr(pictures, "TILE", 10_000)
    picture.write_png(tmp_path / "whole.png", 1.0)
    monkeypatch.setattr(pictures, "TILE", 173)
    monkeypatch.setattr(pictures, "STRIP_BYTES", 90_000)
    picture.write_png(tmp_path / "pieces.png", 1.0)
    whole, pieces = (_read(tmp_path / f"{name}.png") for name in ("whole", "pieces"))
    assert whole.size == pieces.size == (round(picture.width), round(picture.height))
    difference = ImageChops.difference(whole, pieces).convert("L").point(lambda value: 255 * (value > 40))
    assert sum(difference.histogram()[255:]) <= whole.width * whole.height // 20_000
    colours = whole.getcolors(1 << 24)
    assert colours is not None and len(colours) > 50, "there is something to see"


@pytest.mark.parametrize("scale", [0.05, 0.5, 1.0, 3.0])
def test_a_picture_has_the_size_that_was_asked_for(scale: float, context: Context, tmp_path: Path) -> None:
    picture = _picture("en", context)
    picture.write_png(tmp_path / "map.png", scale)
    assert _read(tmp_path / "map.png").size == (
        max(1, round(picture.width * scale)),
        max(1, round(picture.height * scale)),
    )


@pytest.mark.parametrize("scale", [0, -1, 1e9, float("nan")])
def test_a_scale_that_cannot_be_is_refused_and_the_old_file_stays(
    scale: float, context: Context, tmp_path: Path
) -> None:
    out = tmp_path / "map.png"
    out.write_bytes(b"old")
    with pytest.raises(KnownError):
        _picture("en", context).write_png(out, scale)
    assert out.read_bytes() == b"old"
    assert not list(tmp_path.glob(".*.tmp"))


def test_a_long_map_is_painted_to_its_end(context: Context, tmp_path: Path) -> None:
    document = Document(sample("en").records)
    journey = document.all(Journey)[0]
    stage = edits.add_stage(document, journey.id, "Far").id
    for number in range(240):
        edits.add_touchpoint(document, stage, f"Point {number}", satisfaction=2 if number % 2 else -2)
    picture = MapPicture(document, journey, _none, context.typefaces.sized)
    assert picture.width > 32_767, "farther than Qt paints into one picture"
    picture.write_png(tmp_path / "long.png", 1.0)
    image = _read(tmp_path / "long.png")
    last = image.crop((image.width - 600, 0, image.width, image.height))
    colours = last.getcolors(1 << 20)
    assert colours is not None and len(colours) > 100, "the last columns have heads and points"


def test_what_is_copied_is_what_is_seen(context: Context) -> None:
    picture = _picture("en", context)
    image = picture.image_to_copy()
    assert (image.width(), image.height()) == (round(picture.width * 2), round(picture.height * 2))
    other = _at_once(picture, 2.0)
    places = [(x, y) for x in range(0, image.width(), 37) for y in range(0, image.height(), 41)]
    same = sum(image.pixel(x, y) == other.pixel(x, y) for x, y in places)
    assert same > 0.97 * len(places)


_LARGE = """
import resource, sys
from pathlib import Path
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Journey, Lane, Project, Stage, Touchpoint
from journey_designer.ui.canvas.pictures import write_picture

count, scale, out = int(sys.argv[1]), float(sys.argv[2]), Path(sys.argv[3])
records = [Project(id="project", title="Large"), Journey(id="j", rank="a")]
records += [Lane(id=kind, journey_id="j", kind=kind, rank=f"a{n}") for n, kind in enumerate(("touchpoints", "emotion", "doing"))]
columns = count // 100
for c in range(columns):
    if c % 10 == 0:
        records.append(Stage(id=f"s{c // 10}", journey_id="j", name="Stage", rank=f"b{c:06d}"))
    records.append(Touchpoint(id=f"t{c}", stage_id=f"s{c // 10}", name="Point", satisfaction=c % 5 - 2, rank=f"c{c:06d}"))
    records += [Card(id=f"k{c}.{i}", lane_id="doing", touchpoint_id=f"t{c}", text=f"Card {c} {i}", rank=f"d{i:06d}") for i in range(100)]
document = Document(records)
first = Document([record for record in records if not isinstance(record, Card)])
write_picture(first, lambda _asset: None, out, scale=0.02)
before = int(Path("/proc/self/statm").read_text().split()[1]) * 4096 if Path("/proc/self/statm").exists() else 0
write_picture(document, lambda _asset: None, out, scale=scale)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - before)
"""


def _memory_for(count: int, scale: float, out: Path) -> int:
    done = subprocess.run(
        [sys.executable, "-c", _LARGE, str(count), str(scale), str(out)],
        capture_output=True,
        check=True,
        text=True,
        timeout=170,
    )
    return int(done.stdout)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is asked of Linux")
def test_a_picture_of_a_hundred_thousand_cards_takes_200_mb(tmp_path: Path) -> None:
    assert _memory_for(100_000, 0.4, tmp_path / "large.png") <= 200_000_000
