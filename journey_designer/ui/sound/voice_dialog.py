"""A voice is recorded, or cut to what matters, before it is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.language import fill, translate
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.sound.decoding import MOST_SECONDS, Sound
from journey_designer.ui.sound.devices import SoundDevices
from journey_designer.ui.sound.player import Player
from journey_designer.ui.sound.recorder import Recorder
from journey_designer.ui.sound.trim_view import LEAST, TrimView
from journey_designer.ui.sound.waveform import clock


class VoiceDialog(DialogFrame):
    """Without a sound it records one first. ``kept`` carries the `Sound` that was chosen, ``failed`` a `KnownError`."""

    kept = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        context: Context,
        devices: SoundDevices,
        sound: Sound | None = None,
        parent: QWidget | None = None,
    ) -> None:
        is_recording = sound is None
        super().__init__(
            context,
            lambda: (
                translate("Voice", "Record a voice") if is_recording else translate("Voice", "Trim the voice")
            ),
            parent,
            width=540,
        )
        self._sound: Sound | None = None
        self.recorder = Recorder(devices, self)
        self.player = Player(devices, self)
        self.trim = TrimView(context, self)
        self.level = QProgressBar(self)
        self.level.setTextVisible(False)
        self.level.setRange(0, 100)
        self._words = plain.label(self, role="muted", is_wrapped=True)
        context.typefaces.set_role(self._words, "body")
        self.record_button = TextButton(context, self._record_words, self, icon="mic")
        self.play_button = TextButton(context, self._play_words, self, icon="play")
        self.body.addWidget(self._words)
        self.body.addWidget(self.level)
        self.body.addWidget(self.trim)
        row = QHBoxLayout()
        row.addWidget(self.record_button)
        row.addWidget(self.play_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.add_button(lambda: translate("Voice", "Cancel")).clicked.connect(self.reject)
        self.keep_button = self.add_button(
            lambda: translate("Voice", "Keep"), role="primary", is_default=True
        )
        self._connect()
        self.record_button.setVisible(is_recording)
        self._show_sound(sound)

    def start(self) -> bool:
        """Open the microphone; gives whether there is one."""
        self.player.pause()
        if not self.recorder.start():
            return False
        self._sound = None
        self._show()
        return True

    def stop(self) -> None:
        """Close the microphone and show what was recorded."""
        self._show_sound(self.recorder.stop())

    def done(self, result: int) -> None:
        self.player.pause()
        self.recorder.stop()
        super().done(result)

    def _connect(self) -> None:
        self.record_button.clicked.connect(
            lambda: self.stop() if self.recorder.is_recording else self.start()
        )
        self.play_button.clicked.connect(self._play)
        self.keep_button.clicked.connect(self._keep)
        self.recorder.grown.connect(self._grow)
        self.recorder.ended.connect(self.stop)
        self.player.moved.connect(self.trim.show_place)
        self.player.changed.connect(lambda _is_playing: self.play_button.refresh())
        self.trim.changed.connect(lambda _start, _end: self._say())
        for part in (self.recorder, self.player):
            part.failed.connect(self.failed)

    def _clock(self, seconds: float) -> str:
        return self.context.languages.in_digits(clock(seconds))

    def _show_sound(self, sound: Sound | None) -> None:
        self._sound = sound if sound is not None and sound.duration >= LEAST else None
        if self._sound is not None:
            self.player.load(self._sound)
            self.trim.show_sound(self._sound)
        self._show()

    def _show(self) -> None:
        has_sound = self._sound is not None
        self.trim.setVisible(has_sound)
        self.play_button.setVisible(has_sound)
        self.level.setVisible(not has_sound)
        self.keep_button.setEnabled(has_sound)
        self.record_button.refresh()
        self._say()

    def _grow(self, length: float, loud: float) -> None:
        self.level.setValue(round(loud * 100))
        sentence = translate("Voice", "Recording: {time} of {most}")
        plain.set_label(self._words, fill(sentence, time=self._clock(length), most=self._clock(MOST_SECONDS)))

    def _say(self) -> None:
        if self._sound is not None:
            start, end = self.trim.range
            sentence = translate("Voice", "Drag the handles. {time} will be kept.")
            plain.set_label(self._words, fill(sentence, time=self._clock(end - start)))
        elif not self.recorder.is_recording:
            plain.set_label(self._words, translate("Voice", "Press Record and let the persona speak."))

    def _play(self) -> None:
        if self.player.is_playing:
            self.player.pause()
            return
        start, end = self.trim.range
        if not start <= self.player.place < end:
            self.player.seek(start)
        self.player.play(end)

    def _keep(self) -> None:
        if self._sound is not None:
            self.kept.emit(self._sound.part(*self.trim.range))
            self.accept()

    def _record_words(self) -> str:
        if self.recorder.is_recording:
            return translate("Voice", "Stop")
        return translate("Voice", "Record") if self._sound is None else translate("Voice", "Record again")

    def _play_words(self) -> str:
        return translate("Voice", "Pause") if self.player.is_playing else translate("Voice", "Play")
