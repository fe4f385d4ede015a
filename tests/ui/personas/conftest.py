"""The page of the personas on a real project in a real store."""

from __future__ import annotations

import pytest

from journey_designer.core import edits
from journey_designer.ui.personas.personas_page import PersonasPage
from tests.ui.panels.conftest import Room, room

__all__ = ["room"]


@pytest.fixture
def page(room: Room) -> PersonasPage:
    """The page with Yasmine (first, primary) and Karim (secondary) in a wide window."""
    edits.change_persona(room.document, room.ids["karim"], priority="secondary")
    room.window.resize(1388, 850)
    made = PersonasPage(room.context, room.session)
    room.show(made)
    return made
