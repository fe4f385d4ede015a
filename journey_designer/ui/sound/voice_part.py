"""The voice of a persona: played where it is shown; attached, recorded, trimmed, exported, taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Asset, Persona
from journey_designer.core.rules import fitted
from journey_designer.ui import images, plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.sound.decoding import (
    MIMES,
    SUFFIXES,
    Sound,
    decoded,
    format_of,
    from_file,
    length_of,
)
from journey_designer.ui.sound.devices import SoundDevices
from journey_designer.ui.sound.voice_clip import VoiceClip
from journey_designer.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from journey_designer.ui.sound.voice_dialog import VoiceDialog


def _open(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class VoicePart(QWidget):
    """Shows the player, or the ways to a voice. ``failed`` carries the `KnownError` of what is refused.

    With ``is_quiet`` there is nothing to see of a persona without a voice, unless it is edited. ``play_elsewhere`` has
    the system open a file; it gives whether a program took it.
    """

    failed = Signal(object)

    def __init__(
        self,
        context: Context,
        session: Session,
        devices: SoundDevices | None = None,
        parent: QWidget | None = None,
        *,
        is_quiet: bool = False,
        play_elsewhere: Callable[[Path], bool] = _open,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._devices = devices or SoundDevices()
        self._is_quiet = is_quiet
        self._play_elsewhere = play_elsewhere
        self._copies: TemporaryDirectory[str] | None = None
        self._is_editing = False
        self._persona_id = ""
        self._read: tuple[str, Sound | None] = ("", None)
        self.dialog: VoiceDialog | None = None
        self.clip = VoiceClip(context, self._devices, self)
        self.clip.failed.connect(self.failed)
        self.clip.menu_asked.connect(self._popup)
        self.clip.open_asked.connect(self.hand_over)
        self.label = TextLabel(context, "caption", self, colour="ink3", leading=(16, 18), most_lines=2)
        self.record_button = TextButton(
            context, lambda: translate("Voice", "Record a voice"), self, icon="mic", role="link", padding=2
        )
        self.record_button.clicked.connect(self.record)
        self.attach_button = TextButton(
            context,
            lambda: translate("Voice", "Attach a sound…"),
            self,
            icon="volume-2",
            role="link",
            padding=2,
        )
        self.attach_button.clicked.connect(self.ask_for_file)
        self.note = TextLabel(context, "caption", self, colour="ink3", leading=(16, 18), most_lines=3)
        self._ways = QWidget(self)
        ways = QHBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(4)
        ways.addWidget(self.record_button)
        ways.addWidget(self.attach_button)
        ways.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for part in (self.clip, self.label, self.note, self._ways):
            box.addWidget(part)
        self.setAcceptDrops(True)

    @property
    def persona(self) -> Persona | None:
        """Whose voice it is."""
        return self._session.document.find(Persona, self._persona_id) if self._persona_id else None

    def set_editing(self, is_editing: bool) -> None:
        """Show the ways to a voice where there is none."""
        self._is_editing = is_editing
        self.show_persona(self.persona)

    def show_persona(self, persona: Persona | None) -> None:
        """Show the voice of a persona."""
        self._persona_id = persona.id if persona is not None else ""
        voice = persona.voice if persona is not None else None
        asset = self._session.document.find(Asset, voice) if voice is not None else None
        self.clip.setVisible(asset is not None)
        self._ways.setVisible(asset is None and (not self._is_quiet or self._is_editing))
        is_handed = asset is not None and asset.mime == MIMES["m4a"]
        if asset is not None and is_handed:
            self.clip.show_handed(asset.duration or 0.0)
        elif asset is not None:
            self.clip.show_sound(self._sound(asset.id))
        else:
            self.clip.show_sound(None)
        self.label.set_text(asset.label if asset is not None else "")
        self.label.setVisible(bool(asset is not None and asset.label))
        said = translate(
            "Voice",
            "Recorded on a phone (M4A): it is kept as it is, and the player of this computer plays it.",
        )
        self.note.set_text(said if is_handed else "")
        self.note.setVisible(is_handed)
        self.setVisible(persona is not None and not (self.clip.isHidden() and self._ways.isHidden()))

    # Ways in

    def ask_for_file(self) -> None:
        """Ask for a sound file."""

        from journey_designer.ui.file_picker import FilePicker

        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = [(translate("Voice", "Sounds"), patterns)]
        picker = FilePicker(self._context.settings)
        path = picker.open_file(self.window(), translate("Voice", "Choose a sound"), kinds)
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Attach the sound in a file, just as it is."""
        self._do(lambda: self._attach(from_file(path), path.stem))

    def record(self) -> None:
        """Record a voice."""
        dialog = self._open_dialog(None, translate("Voice", "Recorded here"))
        dialog.start()

    def trim(self) -> None:
        """Cut the voice to what matters."""
        persona = self.persona
        sound = self._sound(persona.voice) if persona is not None and persona.voice is not None else None
        if sound is not None:
            self._open_dialog(sound, self.label.text)

    def keep(self, sound: Sound, label: str) -> None:
        """Keep a sound that was recorded or cut as the voice."""
        self._do(lambda: self._attach(sound.wav(), label))

    def remove(self) -> None:
        """Take the voice away."""
        self._do(lambda: edits.set_voice(self._session.document, self._persona_id, None))

    # Way out

    def hand_over(self) -> None:
        """Have the player of this computer play a copy of the sound; only ever because somebody pressed for it."""
        self._do(self._hand_over)

    def _hand_over(self) -> None:
        persona = self.persona
        if persona is None:
            return
        from journey_designer.ui.projects import file_name

        if self._copies is None:
            self._copies = TemporaryDirectory(prefix="journey-designer-", ignore_cleanup_errors=True)
        copy = Path(self._copies.name) / f"{file_name(persona.name, 'voice')}.m4a"
        self.export(copy)
        if not self._play_elsewhere(copy):
            raise KnownError(
                "sound.no_player",
                "No program on this computer plays this sound. Export it, and open it where one does.",
            )

    def ask_where_to_export(self) -> None:
        """Ask for a file to write the sound to."""

        from journey_designer.ui.file_picker import FilePicker
        from journey_designer.ui.projects import file_name

        persona = self.persona
        asset = self._session.document.find(Asset, persona.voice or "") if persona is not None else None
        if persona is None or asset is None:
            return
        suffix = next((kind for kind, mime in MIMES.items() if mime == asset.mime), "wav")
        kind = (translate("Voice", "Sounds"), f"*.{suffix}")
        picker = FilePicker(self._context.settings)
        name = f"{file_name(persona.name, 'voice')}.{suffix}"
        path = picker.save_file(self.window(), translate("Voice", "Export the sound"), [kind], name)
        if path is not None:
            self._do(lambda: self.export(path))

    def export(self, path: Path) -> None:
        """Write the sound to a file, byte for byte as it was attached; raises `KnownError`."""

        from journey_designer.reports.output import replacing

        persona = self.persona
        store = self._session.store
        data = store.asset(persona.voice or "") if persona is not None and store is not None else None
        if data is None:
            raise KnownError("sound.gone", "The sound is missing from this project. Attach it again.")
        with replacing(path) as file:
            file.write(data)

    def menu(self) -> QMenu:
        """What can be done with a voice."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("scissors", translate("Voice", "Trim…"), self.trim),
            ("mic", translate("Voice", "Record another one…"), self.record),
            ("volume-2", translate("Voice", "Attach another sound…"), self.ask_for_file),
            ("file-down", translate("Voice", "Export the sound…"), self.ask_where_to_export),
            ("trash-2", translate("Voice", "Remove the voice"), self.remove),
        )
        is_handed = not self.note.isHidden()
        for icon, words, act in entries:
            action = QAction(menu)
            plain.set_action(action, words)
            action.setEnabled(not (is_handed and icon == "scissors"))
            action.setIcon(self._context.icons.icon(icon, 16))
            action.triggered.connect(lambda _checked=False, act=act: act())
            menu.addAction(action)
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files = images.local_files(event.mimeData())
        if any(path.suffix.lower() in SUFFIXES for path in files):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [path for path in images.local_files(event.mimeData()) if path.suffix.lower() in SUFFIXES]
        if files:
            event.acceptProposedAction()
            self.take_file(files[0])

    def _open_dialog(self, sound: Sound | None, label: str) -> VoiceDialog:
        from journey_designer.ui.sound.voice_dialog import VoiceDialog

        self.clip.player.pause()
        dialog = VoiceDialog(self._context, self._devices, sound, self.window())
        dialog.kept.connect(lambda kept: self.keep(kept, label))
        dialog.failed.connect(self.failed)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()
        return dialog

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _attach(self, data: bytes, label: str) -> None:
        kind = format_of(data)
        sound = decoded(data) if kind != "m4a" else None
        length = sound.duration if sound is not None else length_of(data)
        store = self._session.store
        if store is None or kind is None:
            raise KnownError("sound.no_store", "This project cannot keep sounds. Save it to a file first.")
        asset = store.put_asset(
            data, MIMES[kind], duration=round(length, 3), label=fitted(Asset, "label", label)
        )
        self._read = (asset.id, sound)
        edits.set_voice(self._session.document, self._persona_id, asset)

    def _sound(self, asset_id: str) -> Sound | None:
        """The decoded voice, kept while it is shown; None if it cannot be read."""
        if self._read[0] != asset_id:
            store = self._session.store
            data = store.asset(asset_id) if store is not None else None
            try:
                self._read = (asset_id, decoded(data) if data is not None else None)
            except KnownError:
                self._read = (asset_id, None)
        return self._read[1]

    def _popup(self) -> None:
        self.menu().popup(self.clip.more.mapToGlobal(QPoint(0, self.clip.more.height())))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownError as error:
            self.failed.emit(error)
