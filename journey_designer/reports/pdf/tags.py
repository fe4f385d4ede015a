"""The structure tree of a tagged PDF (PDF 32000-1, 14.7 and 14.8): what screen readers follow.

reportlab has none, so it is built here: elements, marked content in the pages' streams, a parent tree.

Right-to-left glyphs stand in the stream in the order of the eye, so an element with such text also says it in the
order of reading (ActualText). Its content then hangs on a Span inside it: MuPDF takes the ActualText of an element
that has content of its own for the text to copy, and reverses it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

from reportlab.pdfbase import pdfdoc

from journey_designer.core.errors import BugError
from journey_designer.reports.pdf.canvas import PdfCanvas
from journey_designer.typography.bidi_classes import is_left_to_right_only

Role = Literal[
    "Document",
    "Sect",
    "H1",
    "H2",
    "H3",
    "P",
    "BlockQuote",
    "Figure",
    "Caption",
    "L",
    "LI",
    "Table",
    "TR",
    "TH",
    "TD",
    "Span",
]


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of marked content: its page (from 1) and its number there."""

    page: int
    number: int


@dataclass(slots=True)
class Element:
    """A structure element: ``alt`` is what a picture shows, ``lang`` a language tag, ``text`` what it says."""

    role: Role
    alt: str = ""
    lang: str = ""
    text: str = ""
    kids: list[Element | Mark] = field(default_factory=list)


class Tags:
    """Marks content as it is drawn, and writes the tree when the document is finished.

    Content inside an element that already has content of its own (a paragraph drawn inside a figure, anything
    inside an artifact) simply belongs to it.
    """

    def __init__(self, canvas: PdfCanvas, lang: str) -> None:
        self._canvas = canvas
        self._root = Element("Document", lang=lang)
        self._open: list[Element] = [self._root]
        self._is_marking = False
        self._marks: dict[int, list[Element]] = {}

    @contextmanager
    def group(self, role: Role, *, alt: str = "", lang: str = "") -> Iterator[Element]:
        """An element that holds further elements: Sect, L, LI, Table, TR, TH, TD. It may span pages."""
        element = Element(role, alt, lang)
        if not self._is_marking:
            self._added(element)
        with self.inside(element):
            yield element

    @contextmanager
    def inside(self, element: Element) -> Iterator[None]:
        """Add what follows to an element made before, as when a table goes on on the next page."""
        self._open.append(element)
        try:
            yield
        finally:
            self._open.pop()

    @contextmanager
    def content(self, role: Role, *, text: str = "", alt: str = "", lang: str = "") -> Iterator[Element]:
        """An element that holds what is drawn: H1, H2, H3, P, Figure (with ``alt``) … It ends on its page.

        ``text`` is what it says, in the order of reading. The element that is given is the one for `more`.
        """
        element = Element(role, alt, lang)
        if not self._is_marking:
            self._added(element)
        if text and not self._is_marking and not is_left_to_right_only(text):
            element.text = text
            holder = Element("Span")
            element.kids.append(holder)
        else:
            holder = element
        with self.more(holder):
            yield holder

    @contextmanager
    def more(self, element: Element) -> Iterator[None]:
        """Further content of an element made before: the rest of a paragraph on the next page."""
        if self._is_marking:
            yield
            return
        page = self._canvas.getPageNumber()
        on_page = self._marks.setdefault(page, [])
        mark = Mark(page, len(on_page))
        on_page.append(element)
        element.kids.append(mark)
        with self._marked(f"/{element.role} <</MCID {mark.number}>> BDC"):
            yield

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is no content: rules, backgrounds, page numbers, repeated table heads."""
        if self._is_marking:
            yield
            return
        with self._marked("/Artifact BMC"):
            yield

    @contextmanager
    def suspended(self) -> Iterator[None]:
        """Nothing is marked inside: for what is drawn into a form, which is marked where it is placed."""
        before, self._is_marking = self._is_marking, True
        try:
            yield
        finally:
            self._is_marking = before

    @contextmanager
    def _marked(self, operator: str) -> Iterator[None]:
        page = self._canvas.getPageNumber()
        self._canvas.emit(operator)
        self._is_marking = True
        try:
            yield
        finally:
            self._is_marking = False
            self._canvas.emit("EMC")
        if self._canvas.getPageNumber() != page:
            raise BugError("a page was ended inside marked content")

    def _added(self, element: Element) -> None:
        self._open[-1].kids.append(element)

    def finish(self) -> None:
        """Write the tree into the document, after the last page."""
        document = self._canvas.document
        writer = _TreeWriter(document)
        root = pdfdoc.PDFDictionary({})
        root_reference = document.Reference(root, "structure")
        top = writer.write(self._root, root_reference)
        numbers: list[Any] = []
        for place, (page_number, elements) in enumerate(sorted(self._marks.items())):
            page = document.idToObject[f"Page{page_number}"]
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = place, pdfdoc.PDFName("S")
            parents = pdfdoc.PDFArray([writer.reference(element) for element in elements])
            numbers += [place, document.Reference(parents, f"structure-page-{place}")]
        parent_tree = pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})
        root.dict.update(
            Type=pdfdoc.PDFName("StructTreeRoot"),
            K=top,
            ParentTree=document.Reference(parent_tree, "structure-parents"),
            ParentTreeNextKey=len(self._marks),
        )
        document.Catalog.StructTreeRoot = root_reference
        document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})


class _TreeWriter:
    """Elements into PDF objects."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._references: dict[int, Any] = {}

    def reference(self, element: Element) -> Any:
        """The reference to an element that has been written."""
        return self._references[id(element)]

    def write(self, element: Element, parent: Any) -> Any:
        """Write an element and all below it; a reference to it."""
        entries = pdfdoc.PDFDictionary({})
        reference = self._document.Reference(entries, f"structure-{len(self._references)}")
        self._references[id(element)] = reference
        entries.dict.update(Type=pdfdoc.PDFName("StructElem"), S=pdfdoc.PDFName(element.role), P=parent)
        for key, value in (("ActualText", element.text), ("Alt", element.alt), ("Lang", element.lang)):
            if value:
                entries.dict[key] = pdfdoc.PDFString(value)
        marks = [kid for kid in element.kids if isinstance(kid, Mark)]
        pages = {mark.page for mark in marks}
        if len(pages) == 1 and len(marks) == len(element.kids):
            entries.dict["Pg"] = pdfdoc.PDFObjectReference(f"Page{pages.pop()}")
            numbers = [mark.number for mark in marks]
            entries.dict["K"] = numbers[0] if len(numbers) == 1 else pdfdoc.PDFArray(numbers)
        else:
            entries.dict["K"] = pdfdoc.PDFArray([self._kid(kid, reference) for kid in element.kids])
        return reference

    def _kid(self, kid: Element | Mark, parent: Any) -> Any:
        if isinstance(kid, Element):
            return self.write(kid, parent)
        page = pdfdoc.PDFObjectReference(f"Page{kid.page}")
        return pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("MCR"), "Pg": page, "MCID": kid.number})
