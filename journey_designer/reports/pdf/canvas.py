"""The canvas of reportlab, made fit for this program: no unembedded font, every image stored once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from journey_designer.reports.pdf.crossings import Crossings
from journey_designer.reports.pdf.path import PdfPath
from journey_designer.reports.pdf.plain import printable

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from journey_designer.reports.pdf.display_painter import DisplayPainter
    from journey_designer.reports.pdf.glyph_pen import GlyphPen
    from journey_designer.reports.pdf.tags import Tags


class PdfCanvas(Canvas):
    """A canvas that writes PDF 1.7 into a binary file.

    ``pen``, ``tags`` and ``painter`` are set by the document, for flowables: those only get to see the
    canvas.
    """

    pen: GlyphPen
    tags: Tags
    painter: DisplayPainter

    def __init__(self, target: BinaryIO, *, created: datetime, lang: str) -> None:
        super().__init__(
            target, pagesize=(595.0, 842.0), pageCompression=1, invariant=1, pdfVersion=(1, 7), lang=lang
        )
        self._set_moment(created)
        self.crossings = Crossings(self)
        self._keys = 0
        self._level = -1

    def _make_preamble(self) -> None:
        """What starts every page: reportlab would select Helvetica here, which is never embedded."""
        self._preamble = "1 0 0 1 0 0 cm"

    def _set_moment(self, moment: datetime) -> None:
        """Set the document's date, from which its ID follows too: the same input makes the same bytes."""
        utc = moment.astimezone(UTC)
        stamp = self._doc._timeStamp  # noqa: SLF001 - reportlab has no other door to it
        stamp.t, stamp.lt = utc.timestamp(), utc.timetuple()
        stamp.YMDhms, stamp.dhh, stamp.dmm, stamp.tzname = tuple(stamp.lt)[:6], 0, 0, "UTC"
        self._doc.signature.update(utc.isoformat().encode())

    def takes(self, thing: Flowable) -> bool:  # noqa: ARG002 - for canvases that do
        """Whether this canvas has drawn a flowable by its own means: a slide has texts, tables and charts of its own."""
        return False

    def beginPath(self) -> PdfPath:  # noqa: N802 - reportlab's name
        """A new path."""
        return PdfPath()

    def emit(self, operators: str) -> None:
        """Write operators into the content stream as they are."""
        self._code.append(operators)

    def add_font(self, font: Any) -> None:
        """Have a font write itself when the document is saved: reportlab calls its ``addObjects``."""
        self._doc.delayedFonts.append(font)

    @property
    def is_recording(self) -> bool:
        """Whether what is drawn goes into a form, which has no places and no links."""
        return bool(self._doc.inObject == "form")

    def open_link(self, box: tuple[float, float, float, float]) -> Callable[[str], None] | None:
        """Keep a box of the current page, in the current units, to be made a link to a bookmark before the document is
        finished; None inside of a form, where links cannot be.
        """
        if self.is_recording:
            return None
        annotations, corners = self._annotationrefs, self._absRect(box, 1)

        def close(bookmark: str) -> None:
            link = pdfdoc.LinkAnnotation(
                Rect=corners, Contents="", Destination=self._bookmarkReference(bookmark), Border="[0 0 0]"
            )
            name = self.next_key("link")
            self._doc.addAnnotation(name, link)
            annotations.append(self._doc.refAnnotation(name))

        return close

    @property
    def document(self) -> Any:
        """The ``PDFDocument`` of reportlab."""
        return self._doc

    def next_key(self, kind: str) -> str:
        """A name that no other bookmark or form of this document has."""
        self._keys += 1
        return f"{kind}-{self._keys}"

    def add_outline(self, title: str, level: int, top: float) -> None:
        """An entry of the outline that leads to a height on the current page, in the current units.

        ``level`` counts from 0; one that skips a level is brought up to the one below the last entry's.
        """
        self._level = max(0, min(level, self._level + 1))
        key = self.next_key("outline")
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(
            printable(title, is_multiline=False) or " ", key, self._level, closed=self._level > 0
        )
        self.showOutline()

    def place_image(self, key: str, data: bytes, box: tuple[float, float, float, float]) -> None:
        """Draw an image into a box (left, bottom, width, height).

        Its bytes are embedded once, whatever the number of places with this ``key``; JPEG data as they are.
        """
        name = self._doc.getXObjectName(key)
        if not self._doc.hasForm(key):
            with binary_streams():
                self._embed_image(key, name, data)
        self.saveState()
        self.transform(box[2], 0, 0, box[3], box[0], box[1])
        self.emit(f"/{name} Do")
        self.restoreState()
        self._formsinuse.append(key)
        self._currentPageHasImages = 1

    def _embed_image(self, key: str, name: str, data: bytes) -> None:
        image = pdfdoc.PDFImageXObject(key, ImageReader(BytesIO(data)), mask="auto")
        self._setXObjects(image)
        self._doc.Reference(image, name)
        self._doc.addForm(key, image)
        mask = getattr(image, "_smask", None)
        if mask is not None:
            self._setXObjects(mask)
            image.smask = self._doc.Reference(mask, self._doc.getXObjectName(mask.name))
            del image._smask  # noqa: SLF001 - as drawImage of reportlab does

    def has_form(self, key: str) -> bool:
        """Whether a form of that key is in the document."""
        return bool(self._doc.hasForm(key))

    def add_form(self, key: str, content: bytes, box: tuple[float, float, float, float]) -> None:
        """Store operators that need no resources as a form. ``box``: left, bottom, right, top."""
        form = pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
        form.dictionary["Type"] = pdfdoc.PDFName("XObject")
        form.dictionary["Subtype"] = pdfdoc.PDFName("Form")
        form.dictionary["BBox"] = pdfdoc.PDFArray(list(box))
        self._doc.Reference(form, self._doc.getXObjectName(key))
        self._doc.addForm(key, form)

    @contextmanager
    def recorded(self, key: str, width: float, height: float) -> Iterator[None]:
        """Record what is drawn as a form of a size in points, to be placed as often as wanted."""
        self.beginForm(key, 0, 0, width, height)
        yield
        self.endForm()
        form = self._doc.idToObject[self._doc.getXObjectName(key)]
        resources = pdfdoc.PDFResourceDictionary()  # reportlab would leave out transparency
        resources.basicFonts()
        resources.allProcs()
        if form.XObjects:
            resources.XObject = form.XObjects
        if form.ExtGState:
            resources.ExtGState = form.ExtGState
        form.Resources = resources

    def place_form(self, key: str) -> None:
        """Draw a form in the current coordinates."""
        self.doForm(key)

    def finish(self) -> None:
        """Write the file. The last page must have been shown."""
        self.crossings.finish()
        with binary_streams():
            self._doc.SaveToFile(self._filename, self)


@contextmanager
def binary_streams() -> Iterator[None]:
    """Have reportlab write streams as bytes instead of ASCII85, and no comments: a third of the file."""
    before = rl_config.useA85, rl_config.pdfComments
    rl_config.useA85 = rl_config.pdfComments = 0
    try:
        yield
    finally:
        rl_config.useA85, rl_config.pdfComments = before
