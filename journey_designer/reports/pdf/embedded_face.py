"""A face in a PDF: one subset, and a code for every pair of glyph and source text.

Each font is a Type 0 font with Identity-H encoding (PDF 32000-1, 9.7). A code stands for a glyph *and* the
text it was drawn for, so that every drawn glyph has a ToUnicode value of its own: the same dotless base,
ligature or blank glyph may stand for several texts, and copying and searching still find what was written.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence
from typing import Any, Final

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from journey_designer.typography.fonts import Face

BLANK: Final = -1
"""A pseudo glyph: nothing is drawn; it carries text whose ink is drawn by another glyph."""

Entry = tuple[int, str, float]
"""A glyph, the text it stands for, and its advance in font sizes."""

MOST_CODES: Final = 0xFFFF

_DROPPED_TABLES: Final = (
    *("GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "DSIG", "STAT"),
    *("MATH", "vhea", "vmtx", "VORG", "meta", "gasp", "kern", "BASE", "JSTF"),
)
_BOLD: Final = 600


class EmbeddedFace:
    """Collects what is drawn with a face, and writes it when reportlab asks for it.

    ``resource`` is the name of the font in content streams. `add_objects` is called once, when the document
    is saved.
    """

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self._codes: dict[Entry, int] = {}
        self._rows: list[Entry] = [(0, "", 0.0)]

    @property
    def is_full(self) -> bool:
        """Whether no further code can be given out."""
        return len(self._rows) > MOST_CODES

    def code(self, glyph: int, text: str, advance: float) -> int:
        """The code of a glyph drawn for a text, after which a viewer moves by ``advance`` font sizes."""
        entry = (glyph, text, advance)
        code = self._codes.get(entry)
        if code is None:
            code = self._codes[entry] = len(self._rows)
            self._rows.append(entry)
        return code

    def addObjects(self, document: Any) -> None:  # noqa: N802 - reportlab's name
        """Write the font into a reportlab ``PDFDocument``."""
        name = pdfdoc.PDFName
        data, places = self._subset()
        tag = hashlib.sha256(repr(self._rows).encode()).digest()[:6]
        base = name("".join(chr(65 + byte % 26) for byte in tag) + "+" + self.face.name.replace(" ", ""))
        system = {
            "Registry": pdfdoc.PDFString("Adobe"),
            "Ordering": pdfdoc.PDFString("Identity"),
            "Supplement": 0,
        }
        descendant = self._reference(
            document,
            "descendant",
            Type=name("Font"),
            Subtype=name("CIDFontType2"),
            BaseFont=base,
            FontDescriptor=self._descriptor(document, base, data),
            DW=0,
            CIDSystemInfo=pdfdoc.PDFDictionary(system),
            CIDToGIDMap=self._stream(document, "map", self._glyph_map(places)),
            W=pdfdoc.PDFArray([0, pdfdoc.PDFArray([round(advance * 1000, 2) for *_, advance in self._rows])]),
        )
        fonts = document.idToObject["BasicFonts"].dict
        fonts[self.resource] = self._reference(
            document,
            "font",
            Type=name("Font"),
            Subtype=name("Type0"),
            BaseFont=base,
            Encoding=name("Identity-H"),
            DescendantFonts=pdfdoc.PDFArray([descendant]),
            ToUnicode=self._stream(document, "unicode", to_unicode(self._rows)),
        )

    def _descriptor(self, document: Any, base: Any, data: bytes) -> Any:
        face = self.face
        head = bytes(face.hb_face.reference_table("head").data)
        weight = struct.unpack_from(">H", bytes(face.hb_face.reference_table("OS/2").data), 4)[0]
        box = [round(value * 1000 / face.units_per_em) for value in struct.unpack_from(">4h", head, 36)]
        return self._reference(
            document,
            "descriptor",
            Type=pdfdoc.PDFName("FontDescriptor"),
            FontName=base,
            Flags=4,
            ItalicAngle=0,
            FontBBox=pdfdoc.PDFArray(box),
            Ascent=round(face.ascent * 1000),
            Descent=round(-face.descent * 1000),
            CapHeight=round(face.ascent * 1000),
            StemV=140 if weight >= _BOLD else 80,
            FontFile2=self._stream(document, "file", data, Length1=len(data)),
        )

    def _subset(self) -> tuple[bytes, dict[int, int]]:
        """The font file with only the glyphs drawn, and the new place of each."""
        subset = hb.SubsetInput()
        subset.glyph_set.update(
            {0, self.face.blank_glyph} | {glyph for glyph, *_ in self._rows if glyph != BLANK}
        )
        subset.flags = (
            hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE
        )
        dropped = subset.sets(hb.SubsetInputSets.DROP_TABLE_TAG)
        for tag in _DROPPED_TABLES:
            dropped.add(struct.unpack(">L", tag.ljust(4).encode())[0])
        plan = hb.SubsetPlan(self.face.hb_face, subset)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)

    def _glyph_map(self, places: dict[int, int]) -> bytes:
        glyphs = (self.face.blank_glyph if glyph == BLANK else glyph for glyph, *_ in self._rows)
        return b"".join(struct.pack(">H", places.get(glyph, 0)) for glyph in glyphs)

    def _stream(self, document: Any, kind: str, content: bytes, **entries: Any) -> Any:
        stream = pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
        for key, value in entries.items():
            stream.dictionary[key] = value
        return document.Reference(stream, f"{kind}:{self.resource}")

    def _reference(self, document: Any, kind: str, **entries: Any) -> Any:
        return document.Reference(pdfdoc.PDFDictionary(entries), f"{kind}:{self.resource}")


def to_unicode(rows: Sequence[Entry]) -> bytes:
    """The ToUnicode CMap (PDF 32000-1, 9.10.3) of codes, which are the places in ``rows``."""
    lines = [
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def",
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange",
    ]
    items = [(code, text) for code, (_, text, _) in enumerate(rows) if code and text]
    for start in range(0, len(items), 100):
        part = items[start : start + 100]
        lines.append(f"{len(part)} beginbfchar")
        lines += [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in part]
        lines.append("endbfchar")
    lines.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend")
    return "\n".join(lines).encode("ascii")
