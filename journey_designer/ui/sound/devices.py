"""What plays and records on this machine; each opening of a device may fail, and says so in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any

from journey_designer.core.errors import KnownError
from journey_designer.ui.sound.decoding import RATE

if TYPE_CHECKING:
    import miniaudio

_BUFFER_MS = 60


class SoundDevices:
    """Opens devices. ``backends`` are those that may be used, in order; none: what the machine has. The null backend plays
    and records silence in real time, for tests.
    """

    def __init__(self, backends: Sequence[miniaudio.Backend] = ()) -> None:
        self._backends = list(backends)

    def play(self, supply: Callable[[int], bytes]) -> Any:
        """Start to play what ``supply`` gives for a number of samples, on a thread of the device, until it is closed.

        Raises `KnownError` where nothing can be played.
        """

        import miniaudio

        try:
            device = miniaudio.PlaybackDevice(
                miniaudio.SampleFormat.SIGNED16,
                1,
                RATE,
                _BUFFER_MS,
                backends=self._backends,
                app_name="Journey Designer",
            )
            device.start(_supplying(supply))
        except miniaudio.MiniaudioError as error:
            raise KnownError(
                "sound.no_output",
                "Nothing can be played on this computer. Connect a loudspeaker or headphones, then try again.",
            ) from error
        return device

    def record(self, take: Callable[[bytes], object]) -> Any:
        """Start to hand what the microphone hears to ``take``, on a thread of the device, until it is closed.

        Raises `KnownError` where there is no microphone.
        """

        import miniaudio

        try:
            device = miniaudio.CaptureDevice(
                miniaudio.SampleFormat.SIGNED16,
                1,
                RATE,
                _BUFFER_MS,
                backends=self._backends,
                app_name="Journey Designer",
            )
            if device.backend == "Null" and miniaudio.Backend.NULL not in self._backends:
                device.close()
                raise miniaudio.MiniaudioError("no backend but the null one")
            device.start(_taking(take))
        except miniaudio.MiniaudioError as error:
            raise KnownError(
                "sound.no_input",
                "No microphone was found. Connect one, or attach a sound file instead.",
            ) from error
        return device


def _supplying(supply: Callable[[int], bytes]) -> Generator[bytes, int, None]:
    def run() -> Generator[bytes, int, None]:
        wanted = yield b""
        while True:
            wanted = yield supply(wanted)

    made = run()
    next(made)
    return made


def _taking(take: Callable[[bytes], object]) -> Generator[None, bytes, None]:
    def run() -> Generator[None, bytes, None]:
        while True:
            take((yield))

    made = run()
    next(made)
    return made
