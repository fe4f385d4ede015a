"""No text is cut, hidden or overlapped, on any screen, in any language, at 100 % and at 150 %."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest

from tests.languages.fitting import troubles
from tests.languages.pseudo import LONG, MIRRORED
from tests.languages.screens import Studio
from tools.translations import PREFIX, project_translations, read

LANGUAGES = ("en", "fr", "ar", LONG, MIRRORED)


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_has_its_room(studio: Studio, languages_folder: Path, code: str, scale: float) -> None:
    studio.context.languages.set_language(code)
    studio.context.theme.set_text_scale(scale)
    whole = _ending_in_an_ellipsis(languages_folder, code)
    found = []
    start = studio.start()
    found += [f"start: {trouble}" for trouble in troubles(start, whole)]
    window = studio.project()
    for name, widget in chain(studio.pages(window), studio.dialogs(window)):
        found += [f"{name}: {trouble}" for trouble in troubles(widget, whole)]
    assert found == [], "\n".join(found)


def _ending_in_an_ellipsis(folder: Path, code: str) -> set[str]:
    """The texts of a language that hold an ellipsis themselves."""
    shipped = project_translations().folder
    path = (folder if code in (LONG, MIRRORED) else shipped) / f"{PREFIX}{'fr' if code == 'en' else code}.ts"
    messages = read(path).values()
    texts = {form for message in messages for form in ((message.source,) if code == "en" else message.forms)}
    return {text for text in texts if "…" in text}
