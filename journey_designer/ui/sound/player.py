"""Plays one sound: from a place, paused, to the end."""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from journey_designer.core.errors import KnownError
from journey_designer.ui.sound.decoding import RATE, Sound
from journey_designer.ui.sound.devices import SoundDevices

_TICK_MS = 40


class Player(QObject):
    """``moved`` follows the place, in seconds; ``changed`` whether it plays; ``failed`` carries a `KnownError`."""

    moved = Signal(float)
    changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, devices: SoundDevices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = devices
        self._device: Any = None
        self._lock = threading.Lock()
        self._bytes = b""
        self._at = 0
        self._end = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._follow)
        self.destroyed.connect(self._close)

    @property
    def is_playing(self) -> bool:
        """Whether it plays."""
        return self._device is not None

    @property
    def place(self) -> float:
        """Where it is, in seconds."""
        with self._lock:
            return self._at / RATE

    def load(self, sound: Sound | None) -> None:
        """Take another sound, from its beginning; None: nothing."""
        self.pause()
        with self._lock:
            self._bytes = sound.samples.tobytes() if sound is not None else b""
            self._at, self._end = 0, len(self._bytes) // 2
        self.moved.emit(0.0)

    def play(self, end: float | None = None) -> None:
        """Go on from the place, from the beginning where it was played through; to ``end`` or to the end."""
        if self.is_playing or not self._bytes:
            return
        with self._lock:
            length = len(self._bytes) // 2
            self._end = length if end is None else min(round(end * RATE), length)
            if self._at >= self._end:
                self._at = 0
        try:
            self._device = self._devices.play(self._supply)
        except KnownError as error:
            self.failed.emit(error)
            return
        self._timer.start()
        self.changed.emit(True)

    def pause(self) -> None:
        """Stop where it is."""
        if self.is_playing:
            self._timer.stop()
            self._close()
            self.changed.emit(False)

    def seek(self, place: float) -> None:
        """Go to a place, in seconds."""
        with self._lock:
            self._at = min(max(round(place * RATE), 0), len(self._bytes) // 2)
            self._end = max(self._end, self._at)
        self.moved.emit(self.place)

    def _supply(self, count: int) -> bytes:
        """Called by the device's thread."""
        with self._lock:
            last = min(self._at + count, self._end)
            part = self._bytes[self._at * 2 : last * 2]
            self._at = last
        return part + bytes(count * 2 - len(part))

    def _follow(self) -> None:
        with self._lock:
            is_over = self._at >= self._end
        self.moved.emit(self.place)
        if is_over:
            self.pause()

    def _close(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.close()
