"""Names that could be taken for something else by Mermaid's parser."""

from __future__ import annotations

NAMES = (
    "Checkout", "title page", "Title", "section 5", "SECTION\u00a0x", "Journey planning", "journey",
    "accTitle: x", "accDescr{ }", "accDescr : y", "%%{init: {}}%%", "% off", "100 %% x", "a%%b", "# first",
    "Task #5", "#58;", "#quot;x#quot;", "&amp; &", "At 10:30", "https://x.org/y?z=1:2", "a;b;", "A, B",
    "العميل، التاجر؛ الثالث", "\u200fيصل قبل الوقت", "رحلة / Journey", "👩\u200d👩\u200d👧 family", "日本語",
    "Fill<br/>form", "<b title=\"x\">bold</b>", "<script>alert(1)</script>", "style a:#fff;", "classDef x:#f;",
    "---", "```mermaid", "{curly}", "}", "tab and  two blanks", " leading", "trailing ", "\u00a0no-break",
    "quote \"x\" 'y'", "back\\slash", "", " ", "0", "5", "-2", "é̀", "ـــ", "\u200f", "x" * 200,
)  # fmt: skip
