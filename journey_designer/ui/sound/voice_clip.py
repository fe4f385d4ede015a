"""The player of a voice: a button, the waveform, how long it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.sound.decoding import Sound
from journey_designer.ui.sound.devices import SoundDevices
from journey_designer.ui.sound.player import Player
from journey_designer.ui.sound.waveform import Waveform, clock


class PlayButton(QAbstractButton):
    """A round button: a triangle that points to the right in every language, or two bars."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_playing = False
        self._is_handed = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.update)
        context.languages.changed.connect(self._name)
        self._name()

    def show_playing(self, is_playing: bool) -> None:
        """Show what a press does now."""
        self._is_playing = is_playing
        self._name()
        self.update()

    def show_handed(self, *, is_handed: bool) -> None:
        """Say that another program plays it."""
        if is_handed != self._is_handed:
            self._is_handed = is_handed
            self._name()

    def sizeHint(self) -> QSize:
        return QSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chrome.btn_hover if self.underMouse() else chrome.btn))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setBrush(QColor(chrome.onbtn))
        if self._is_playing:
            painter.drawRoundedRect(QRectF(11, 10, 3.6, 12), 1, 1)
            painter.drawRoundedRect(QRectF(17.4, 10, 3.6, 12), 1, 1)
        else:
            painter.drawPolygon(QPolygonF([QPointF(12.5, 10), QPointF(12.5, 22), QPointF(22.5, 16)]))
        painter.end()

    def _name(self) -> None:
        words = translate("Voice", "Pause") if self._is_playing else translate("Voice", "Play the voice")
        if self._is_handed:
            words = translate("Voice", "Play it in the player of this computer")
        plain.name(self, words)


class VoiceClip(QFrame):
    """Plays a sound, or hands it over. ``menu_asked`` follows the button at the end, ``open_asked`` the round one of
    a sound that another program plays, ``failed`` carries a `KnownError`.
    """

    menu_asked = Signal()
    open_asked = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, devices: SoundDevices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "palette")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._context = context
        self._sound: Sound | None = None
        self._handed: float | None = None
        self.player = Player(devices, self)
        self.button = PlayButton(context, self)
        self.waveform = Waveform(context, self)
        self._time = plain.label(self, role="muted")
        context.typefaces.set_role(self._time, "body")
        self.more = IconButton(
            context,
            "ellipsis",
            lambda: translate("Voice", "What can be done with it"),
            self,
            size=16,
            side=26,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 7, 6, 7)
        row.setSpacing(10)
        for part in (self.button, self.waveform, self._time, self.more):
            row.addWidget(part, 1 if part is self.waveform else 0)
        self.button.clicked.connect(self.turn)
        self.more.clicked.connect(self.menu_asked)
        self.player.moved.connect(self._follow)
        self.player.changed.connect(self.button.show_playing)
        self.player.failed.connect(self.failed)
        self.waveform.sought.connect(self.player.seek)

    @property
    def time(self) -> str:
        """What is said of its length."""
        return self._time.text()

    def show_handed(self, length: float) -> None:
        """Show a sound that another program plays, by its length in seconds."""
        self._handed = length
        self._sound = None
        self.player.load(None)
        self.waveform.show_sound(None)
        self.button.show_handed(is_handed=True)
        self.button.setEnabled(True)
        plain.set_label(self._time, self._context.languages.in_digits(clock(length)))

    def show_sound(self, sound: Sound | None) -> None:
        """Show a sound; None: one that cannot be read."""
        self._handed = None
        self.button.show_handed(is_handed=False)
        if sound is not self._sound:
            self._sound = sound
            self.player.load(sound)
            self.waveform.show_sound(sound)
        self.button.setEnabled(sound is not None)
        self._follow(self.player.place)

    def turn(self) -> None:
        """Play, or pause; or ask for the program that plays it."""
        if self._handed is not None:
            self.open_asked.emit()
        elif self.player.is_playing:
            self.player.pause()
        else:
            self.player.play()

    def hideEvent(self, event: QHideEvent) -> None:
        self.player.pause()
        super().hideEvent(event)

    def _follow(self, place: float) -> None:
        self.waveform.show_place(place)
        if self._handed is not None:
            return
        if self._sound is None:
            plain.set_label(self._time, translate("Voice", "Cannot be read"))
            return
        moment = place if 0 < place < self._sound.duration else self._sound.duration
        plain.set_label(self._time, self._context.languages.in_digits(clock(moment)))
