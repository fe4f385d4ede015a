"""Lines counted by the widths of words are the lines that Qt breaks the text into."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from journey_designer.core.records import Card
from journey_designer.core.text import first_strong, has_arabic
from journey_designer.interchange.samples import sample
from journey_designer.layout.display import TextRole
from journey_designer.layout.metrics import TOUCHPOINT, screen_style
from journey_designer.ui.canvas.text_setter import TextSetter
from journey_designer.ui.typefaces import shipped_fonts

_CARD = screen_style("ltr", "en").card
_SCALE = 8
"""The canvas sets text eight times larger."""


def _samples(*languages: str) -> list[str]:
    return [record.text for code in languages for record in sample(code).records if isinstance(record, Card)]


def _words(*languages: str) -> st.SearchStrategy[str]:
    return st.sampled_from(sorted({word for text in _samples(*languages) for word in text.split()}))


def _lines(setter: TextSetter, text: str, role: TextRole, width: float) -> int:
    """The lines as Qt breaks them, each text set anew."""
    layout = QTextLayout(text.replace("\n", "\u2028"), setter.font(role, is_arabic=has_arabic(text)))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    if first_strong(text) == "rtl":
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * _SCALE)
        count += 1
    layout.endLayout()
    return count


def test_every_card_of_the_samples(qapp: QApplication) -> None:
    setter = TextSetter(shipped_fonts())
    for text in _samples("en", "ar", "fr"):
        for width in range(60, 220, 7):
            assert setter.lines(text, _CARD, width) == _lines(setter, text, _CARD, width), (text, width)


@settings(max_examples=300, deadline=None)
@given(
    words=st.one_of(
        st.lists(_words("en", "fr"), min_size=1, max_size=14),
        st.lists(_words("ar"), min_size=1, max_size=14),
        st.lists(_words("ar", "en"), min_size=1, max_size=14),
    ),
    separator=st.sampled_from([" ", " ", " ", "\n", "  "]),
    width=st.floats(30, 240),
    role=st.sampled_from([_CARD, TOUCHPOINT]),
)
def test_words_of_the_samples_in_any_order(
    qapp: QApplication, words: list[str], separator: str, width: float, role: TextRole
) -> None:
    setter = TextSetter(shipped_fonts())
    text = separator.join(words)
    assert setter.lines(text, role, width) == _lines(setter, text, role, width)


@settings(max_examples=200, deadline=None)
@given(
    text=st.text(st.sampled_from("abfiTVWA éœ25'’“”«»?!.,:;-–/()[]%&@…\u00a0\u00ad\nابتلاـًَّ،؟٢"), max_size=60),
    width=st.floats(20, 200),
)
def test_any_signs(qapp: QApplication, text: str, width: float) -> None:
    setter = TextSetter(shipped_fonts())
    if text:
        assert setter.lines(text, _CARD, width) == _lines(setter, text, _CARD, width)
