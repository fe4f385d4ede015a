"""Small pictures of personas for the list of recent projects."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, Qt

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Persona
from journey_designer.ui import images
from journey_designer.ui.session import Session

_SIDE = 60
_MOST = 3


def small_pictures(session: Session) -> dict[str, bytes]:
    """PNGs of the first personas' avatars, square, by persona id; those without one are left out."""
    if session.store is None:
        return {}
    made: dict[str, bytes] = {}
    for persona in session.document.all(Persona)[:_MOST]:
        data = session.store.asset(persona.avatar) if persona.avatar else None
        if data:
            try:
                image = images.decoded(data, 512)
            except KnownError:
                continue
            side = min(image.width(), image.height())
            middle = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
            small = middle.scaled(
                _SIDE, _SIDE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            small.save(buffer, "PNG")  # type: ignore[call-overload]  # bytes, as the stubs say, are refused
            made[persona.id] = bytes(buffer.data().data())
    return made
