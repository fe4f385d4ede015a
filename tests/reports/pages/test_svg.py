"""The map as SVG: real text, fonts and pictures inside, nothing from outside, nothing that runs."""

from __future__ import annotations

import base64
import io
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from fontTools.ttLib import TTFont
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Asset, Card, Journey, Persona, Touchpoint
from journey_designer.layout.display import Box, Rect
from journey_designer.reports.svg import write_map_svg
from journey_designer.reports.svg_marks import box, number, text_content
from journey_designer.typography.typesetter import Typesetter
from tests.reports.pages.projects import CONTENTS, empty, grid, sample

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
Make = Callable[..., str]


@pytest.fixture
def svg(tmp_path: Path, typesetter: Typesetter) -> Make:
    def make(document: Document, assets: Any = lambda _: None, **options: Any) -> str:
        out = tmp_path / "map.svg"
        write_map_svg(document, assets, out, typesetter=typesetter, **options)
        return out.read_text(encoding="utf-8")

    return make


def lines(markup: str) -> list[str]:
    return ["".join(text.itertext()) for text in ET.fromstring(markup).iter(f"{SVG}text")]


@pytest.mark.parametrize("language", CONTENTS)
def test_every_text_is_there_as_text(language: str, svg: Make) -> None:
    document = sample(language)
    found = " ".join(lines(svg(document)))
    content = CONTENTS[language]
    for text in (*content.stages, *content.channels, content.name):
        assert text in found
    words = {word for card in document.all(Card) for word in card.text.split()}
    assert words <= set(found.split())


def test_arabic_lines_run_from_the_right(svg: Make) -> None:
    texts = list(ET.fromstring(svg(sample("ar"))).iter(f"{SVG}text"))
    for text in texts:
        is_arabic = re.search("[\u0600-\u06ff]", "".join(text.itertext())) is not None
        is_latin_first = re.match("[A-Za-z]", "".join(text.itertext())) is not None
        assert (text.get("direction") == "rtl") == (is_arabic and not is_latin_first)
        assert (text.get("unicode-bidi") == "embed") == (text.get("direction") == "rtl")
    assert sum(text.get("direction") == "rtl" for text in texts) > 20


@pytest.mark.parametrize("language", CONTENTS)
def test_the_fonts_hold_what_is_written(language: str, svg: Make) -> None:
    markup = svg(sample(language))
    rules = re.findall(
        r"@font-face\{font-family:'([^']+)';font-weight:(\d+);src:url\(data:font/ttf;base64,([^)]+)\)", markup
    )
    covered: dict[str, set[int]] = {}
    for name, weight, data in rules:
        font = TTFont(io.BytesIO(base64.b64decode(data)))
        assert font["OS/2"].usWeightClass == int(weight)
        covered.setdefault(name, set()).update(font.getBestCmap())
        if "Arabic" in name:
            assert {"init", "medi", "fina"} <= {
                record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord
            }
    for text in ET.fromstring(markup).iter(f"{SVG}text"):
        names = re.findall("'([^']+)'", text.get("font-family", ""))
        known = set().union(*(covered[name] for name in names))
        written = {ord(char) for char in "".join(text.itertext())} - {0x200B, 0x200C, 0x200E, 0x200F}
        assert written <= known
    assert len(markup) < 400_000


def test_nothing_comes_from_outside_and_nothing_runs(svg: Make) -> None:
    document = sample("en")
    name = '"><script>alert(1)</script><image href="http://example.com/x.png"/>&amp;]]>'
    edits.change_journey(document, document.all(Journey)[0].id, title=name)
    edits.change_persona(document, document.all(Persona)[0].id, name="</text><style>@import 'x'</style>")
    edits.rename_touchpoint(document, document.all(Touchpoint)[0].id, "url(http://example.com)")
    markup = svg(document)
    root = ET.fromstring(markup)
    allowed = {"svg", "title", "desc", "defs", "style", "clipPath", "g", "rect", "path", "text", "image"}
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= allowed
    for element in root.iter():
        for key, value in element.attrib.items():
            assert not key.lower().startswith("on")
            assert key != HREF or value.startswith("data:image/")
            assert "url(" not in value or re.fullmatch(r"url\(#clip-\d+\)", value)
    style = "".join(root.iter(f"{SVG}style").__next__().itertext())
    assert all(link.startswith("data:font/ttf;base64,") for link in re.findall(r"url\(([^)]*)\)", style))
    assert "@import" not in style
    assert name in (root.findtext(f"{SVG}title") or "")
    assert "<!DOCTYPE" not in markup
    assert "<!ENTITY" not in markup


def test_characters_that_xml_does_not_know_are_left_out(svg: Make) -> None:
    document = sample("en")
    edits.change_card(document, document.all(Card)[0].id, text="a\ufffeb\u0085c\U0001f469\u200d\U0001f52cd")
    found = " ".join(lines(svg(document)))
    assert "\ufffe" not in found
    assert "\U0001f469\u200d\U0001f52c" in found


def test_the_same_project_gives_the_same_bytes(svg: Make) -> None:
    assert svg(sample("ar")) == svg(sample("ar"))


def _with_avatar(document: Document, data: bytes) -> Callable[[str], bytes | None]:
    asset = Asset(id="cd" * 32, mime="image/png", size=len(data))
    edits.set_avatar(document, document.all(Persona)[0].id, asset)
    edits.set_card_image(document, document.all(Card)[0].id, asset)
    return lambda asked: data if asked == asset.id else None


@pytest.mark.parametrize(("mode", "kind"), [("RGB", "jpeg"), ("RGBA", "png")])
def test_pictures_are_encoded_anew(mode: str, kind: str, svg: Make) -> None:
    target = io.BytesIO()
    Image.new(mode, (90, 60), (10, 120, 90, 128)[: len(mode)]).save(target, "PNG")
    document = sample("en")
    root = ET.fromstring(svg(document, _with_avatar(document, target.getvalue())))
    images = list(root.iter(f"{SVG}image"))
    assert len(images) == 2
    for image in images:
        head, _, data = image.get(HREF, "").partition(",")
        assert head == f"data:image/{kind};base64"
        with Image.open(io.BytesIO(base64.b64decode(data))) as picture:
            assert picture.size == (90, 60)
    clips = {clip.get("id") for clip in root.iter(f"{SVG}clipPath")}
    assert {group.get("clip-path") for group in root.iter(f"{SVG}g")} - {None} == {
        f"url(#{clip})" for clip in clips
    }


def test_an_image_that_is_none_is_left_out(svg: Make) -> None:
    document = sample("en")
    markup = svg(document, _with_avatar(document, b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"))
    assert not list(ET.fromstring(markup).iter(f"{SVG}image"))
    assert "onload" not in markup


def test_the_journey_can_be_chosen(svg: Make) -> None:
    document = sample("en")
    journey = edits.add_journey(document, None, "Another way")
    stage = edits.add_stage(document, journey.id, "Only stage")
    edits.add_lane(document, journey.id, "touchpoints")
    edits.add_touchpoint(document, stage.id, "Lonely point")
    assert "Waiting room" in lines(svg(document))
    found = lines(svg(document, journey="another way", language="fr"))
    assert "Lonely point" in found
    assert "Another way, aujourd’hui" in found
    for options, key in (({"journey": "x"}, "unknown_journey"), ({"language": "x"}, "unknown_language")):
        with pytest.raises(KnownError) as caught:
            svg(document, **options)
        assert caught.value.key == f"export.{key}"
    with pytest.raises(KnownError) as caught:
        svg(empty())
    assert caught.value.key == "export.no_journey"


@pytest.mark.parametrize(
    "document", [grid(0, 0), grid(20, 10), sample("ar")], ids=["empty", "large", "arabic"]
)
def test_qt_can_draw_it(document: Document, svg: Make, qapp: QGuiApplication) -> None:
    renderer = QSvgRenderer(svg(document).encode())
    assert renderer.isValid()
    size = renderer.defaultSize()
    image = QImage(800, max(1, round(800 * size.height() / size.width())), QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    assert image.pixelColor(0, 0).name() == "#ffffff"
    colours = {image.pixel(x, y) for x in range(0, 800, 2) for y in range(image.height())}
    assert len(colours) > 5


def test_rsvg_draws_what_the_pdf_shows(svg: Make, tmp_path: Path) -> None:
    if shutil.which("rsvg-convert") is None:
        pytest.skip("rsvg-convert of librsvg2-bin is not installed")
    svg(sample("en"))
    out = tmp_path / "map.png"
    subprocess.run(["rsvg-convert", str(tmp_path / "map.svg"), "-o", str(out)], check=True)
    with Image.open(out) as picture:
        # The bar of the first stage, its tint, the sheet under it.
        assert [picture.convert("RGB").getpixel((300, y)) for y in (136, 160, 184)] == [
            (0x11, 0x68, 0xB2),
            (0xE3, 0xEF, 0xF8),
            (0xFF, 0xFF, 0xFF),
        ]


def test_numbers_and_marks() -> None:
    assert [number(value) for value in (0, -0.001, 1.5, 2.0, -3.456, 1e6)] == [
        *("0", "0", "1.5", "2", "-3.46", "1000000"),
    ]
    assert text_content("a<b>&\x00\ud800\uffff\t\"'") == "a&lt;b&gt;&amp;\t\"'"


def test_borders_lie_inside_their_boxes() -> None:
    rect = Rect(10, 20, 30, 40)
    assert box(Box(rect, border="#CDD1D9", width=2)) == (
        '<rect x="11" y="21" width="28" height="38" fill="none" stroke="#CDD1D9" stroke-width="2"/>'
    )
    assert 'fill-opacity="0.5"' in box(Box(rect, fill="#00000080"))
    assert 'rx="15"' in box(Box(rect, fill="#000000", radii=(99, 99, 99, 99)))
    rounded = box(Box(rect, fill="#000000", radii=(12, 12, 0, 0)))
    assert rounded.startswith('<path d="M22 20L28 20C')
    assert 'stroke-dasharray="4 3"' in box(Box(rect, border="#000000", dash=(4, 3)))
