"""Sounds made for the tests, and a project to keep them in."""

from __future__ import annotations

import math
from array import array
from pathlib import Path

import miniaudio
import pytest

from journey_designer.ui.sound.decoding import RATE, Sound
from journey_designer.ui.sound.devices import SoundDevices
from tests.ui.panels.conftest import Room, room

__all__ = ["Room", "room"]

FILES = Path(__file__).parent / "files"


def tone(seconds: float, loud: float = 0.5) -> Sound:
    """A tone of 440 Hz."""
    count = round(seconds * RATE)
    wave = (round(loud * 32_767 * math.sin(2 * math.pi * 440 * place / RATE)) for place in range(count))
    return Sound(array("h", wave))


@pytest.fixture
def devices() -> SoundDevices:
    """Play and record silence."""
    return SoundDevices([miniaudio.Backend.NULL])
