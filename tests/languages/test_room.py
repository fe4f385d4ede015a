"""No text is cut, hidden or overlapped, on any screen, in any language, at 100 % and at 150 %."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.languages.fitting import troubles
from tests.languages.pseudo import LONG, MIRRORED
from tests.languages.screens import Studio
from tools.translations import PREFIX, project_translations, read

LANGUAGES = ("en", "fr", "ar", LONG, MIRRORED)


SETTINGS = [*((code, 1.0) for code in LANGUAGES), *((code, 1.5) for code in ("ar", LONG))]
"""Languages with sizes of text; what is 40 % longer than English is longer than French."""


@pytest.mark.parametrize(("code", "scale"), SETTINGS)
def test_every_text_has_its_room(studio: Studio, languages_folder: Path, code: str, scale: float) -> None:
    studio.context.languages.set_language(code)
    studio.context.theme.set_text_scale(scale)
    whole = _ending_in_an_ellipsis(languages_folder, code)
    window = studio.project()
    found = [
        f"{name}: {trouble}"
        for scenes in (studio.scenes, studio.presentation, studio.dialogs)
        for name, widget in scenes(window)
        for trouble in troubles(widget, whole)
    ]
    found += [f"start: {trouble}" for trouble in troubles(studio.start(), whole)]
    assert found == [], "\n".join(found)


def _ending_in_an_ellipsis(folder: Path, code: str) -> set[str]:
    """The texts of a language that hold an ellipsis themselves."""
    shipped = project_translations().folder
    path = (folder if code in (LONG, MIRRORED) else shipped) / f"{PREFIX}{'fr' if code == 'en' else code}.ts"
    messages = read(path).values()
    texts = {form for message in messages for form in ((message.source,) if code == "en" else message.forms)}
    return {text for text in texts if "…" in text}
