"""Records the microphone, five minutes at most."""

from __future__ import annotations

import threading
from array import array
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from journey_designer.core.errors import KnownError
from journey_designer.ui.sound.decoding import MOST_SECONDS, RATE, Sound
from journey_designer.ui.sound.devices import SoundDevices

_TICK_MS = 50
_LOUDEST = 32_768


class Recorder(QObject):
    """``grown`` follows the length in seconds and how loud it is now (0 … 1); ``ended`` tells that the time is over,
    ``failed`` carries a `KnownError`.
    """

    grown = Signal(float, float)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, devices: SoundDevices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = devices
        self._device: Any = None
        self._lock = threading.Lock()
        self._data = bytearray()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._follow)
        self.destroyed.connect(self._close)

    @property
    def is_recording(self) -> bool:
        """Whether the microphone is open."""
        return self._device is not None

    def start(self) -> bool:
        """Begin anew; gives whether the microphone could be opened."""
        self.stop()
        with self._lock:
            self._data = bytearray()
        try:
            self._device = self._devices.record(self._take)
        except KnownError as error:
            self.failed.emit(error)
            return False
        self._timer.start()
        return True

    def stop(self) -> Sound:
        """Close the microphone; gives what was recorded."""
        self._timer.stop()
        self._close()
        with self._lock:
            samples: array[int] = array("h")
            samples.frombytes(bytes(self._data[: len(self._data) // 2 * 2]))
        return Sound(samples)

    def _take(self, data: bytes) -> None:
        """Called by the device's thread."""
        with self._lock:
            room = MOST_SECONDS * RATE * 2 - len(self._data)
            self._data += data[: max(room, 0)]

    def _follow(self) -> None:
        with self._lock:
            length = len(self._data) // 2
            last = array("h", bytes(self._data[max(0, length - RATE // 20) * 2 : length * 2]))
        loud = max((abs(value) for value in last), default=0) / _LOUDEST
        self.grown.emit(length / RATE, loud)
        if length >= MOST_SECONDS * RATE:
            self.ended.emit()

    def _close(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.close()
