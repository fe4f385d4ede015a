"""What every widget is handed: how things look, in which language, and what the user chose."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.ui.icons import Icons
from journey_designer.ui.language import Languages
from journey_designer.ui.settings import Settings
from journey_designer.ui.theme import Theme
from journey_designer.ui.typefaces import Typefaces


@dataclass(frozen=True, slots=True)
class Context:
    """Built once at the start and passed in; nothing here knows of any project."""

    theme: Theme
    icons: Icons
    languages: Languages
    settings: Settings
    typefaces: Typefaces
