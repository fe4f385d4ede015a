"""From an image that came in to a persona's picture: cropped, kept in the file, shown, as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.ui import images
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.face_dialog import FaceDialog
from journey_designer.ui.images import FoundImage
from journey_designer.ui.session import Session
from journey_designer.ui.widgets.avatar import AvatarWidget

if TYPE_CHECKING:
    from journey_designer.ui.dialogs.crop_dialog import CropDialog


class PictureChanger(QObject):
    """Does what an avatar asks for. ``failed`` carries the `KnownError` of an image that cannot be used or
    kept.
    """

    failed = Signal(object)

    def __init__(self, context: Context, session: Session, avatar: AvatarWidget) -> None:
        super().__init__(avatar)
        self._context = context
        self._session = session
        self._avatar = avatar
        self._dialog: CropDialog | None = None
        self._shelf: FaceDialog | None = None
        avatar.found.connect(self._crop)
        avatar.shelf_asked.connect(self._show_shelf)
        avatar.removed.connect(self._remove)
        avatar.failed.connect(self.failed)

    @property
    def dialog(self) -> CropDialog | None:
        """The crop dialog that is open, or None."""
        return self._dialog

    @property
    def shelf(self) -> FaceDialog | None:
        """The shelf of drawn faces that is open, or None."""
        return self._shelf

    def _show_shelf(self) -> None:
        persona = self._avatar.persona
        if persona is None:
            return
        persona_id = persona.id
        self._shelf = FaceDialog(self._context, self._avatar.window())
        self._shelf.chosen.connect(lambda found: self._keep(persona_id, found))
        self._shelf.finished.connect(self._close_shelf)
        self._shelf.open()

    def _close_shelf(self) -> None:
        self._shelf = None

    def _crop(self, found: FoundImage) -> None:
        from journey_designer.ui.dialogs.crop_dialog import CropDialog

        persona = self._avatar.persona
        if persona is None:
            return
        persona_id = persona.id
        self._dialog = CropDialog(self._context, found, self._avatar.window())
        self._dialog.cropped.connect(lambda cropped: self._keep(persona_id, cropped))
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _closed(self) -> None:
        self._dialog = None

    def _keep(self, persona_id: str, cropped: FoundImage) -> None:
        try:
            if self._session.store is None:
                raise KnownError(
                    "image.no_store", "This project cannot keep images. Save it to a file first."
                )
            asset = images.put(self._session.store, images.encoded(cropped))
            edits.set_avatar(self._session.document, persona_id, asset)
        except KnownError as error:
            self.failed.emit(error)

    def _remove(self) -> None:
        persona = self._avatar.persona
        if persona is None:
            return
        try:
            edits.set_avatar(self._session.document, persona.id, None)
        except KnownError as error:
            self.failed.emit(error)
