"""What every widget under test is handed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journey_designer.ui.context import Context
from journey_designer.ui.icons import Icons
from journey_designer.ui.language import Languages
from journey_designer.ui.settings import Settings
from journey_designer.ui.theme import Theme
from journey_designer.ui.typefaces import Typefaces


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path) -> Iterator[Context]:
    """Light colours, English, no motion; the language is English again afterwards."""
    theme = Theme(qapp, "light")
    settings = Settings(tmp_path / "settings.ini")
    settings.set_value("motion", "off")
    made = Context(
        theme=theme,
        icons=Icons(theme),
        languages=Languages(qapp, "en"),
        settings=settings,
        typefaces=Typefaces(qapp, theme),
    )
    yield made
    made.languages.set_language("en")
