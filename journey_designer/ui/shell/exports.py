"""What is handed out beside prints: the map as PNG and SVG, the journey as Mermaid text, the project as JSON."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journey_designer.core.errors import KnownError
from journey_designer.ui.context import Context
from journey_designer.ui.file_picker import FilePicker, Kind
from journey_designer.ui.language import translate
from journey_designer.ui.projects import file_name
from journey_designer.ui.session import Session
from journey_designer.ui.shell.desk import Desk
from journey_designer.ui.shell.notice_bar import Notice
from journey_designer.ui.shell.written import written


class Exports:
    """The exports of one window. Each asks for a file, writes it as a whole or not at all, and says where it
    is.
    """

    def __init__(self, context: Context, picker: FilePicker, desk: Desk) -> None:
        self._context = context
        self._picker = picker
        self._desk = desk

    def map_png(self) -> None:
        """The journey that is shown, as a picture."""
        from journey_designer.ui.canvas.pictures import write_picture

        self._drawn(
            translate("Exports", "Map as PNG picture"), (translate("Exports", "PNG"), "*.png"), write_picture
        )

    def map_svg(self) -> None:
        """The journey that is shown, as a drawing."""
        from journey_designer.reports.svg import write_map_svg

        self._drawn(
            translate("Exports", "Map as SVG drawing"), (translate("Exports", "SVG"), "*.svg"), write_map_svg
        )

    def copy_picture(self) -> None:
        """The journey that is shown, as a picture on the clipboard."""
        session = self._desk.session
        if session is None or session.journey is None:
            return
        session.settle()
        from journey_designer.ui.canvas.pictures import MapPicture

        font = self._context.typefaces.sized
        picture = MapPicture(
            session.document,
            session.journey,
            _asset(session),
            font,
            has_coordinates=session.has_coordinates,
            stages=session.focus_stages,
        )
        QApplication.clipboard().setImage(picture.image_to_copy())
        words = lambda: translate("Exports", "The map was copied as a picture.")  # noqa: E731
        self._desk.notify(Notice("copied", words))

    def mermaid(self) -> None:
        """The journey that is shown, as a Mermaid diagram."""

        from journey_designer.interchange.mermaid import journey_to_mermaid

        self._export(
            translate("Exports", "Journey as Mermaid text"),
            (translate("Exports", "Mermaid"), "*.mmd"),
            lambda session, path: _write_text(path, journey_to_mermaid(session.document, session.journey_id)),
            is_journey=True,
        )

    def json(self) -> None:
        """The whole project, readable by other programs."""

        from journey_designer.interchange.json_project import project_to_json

        self._export(
            translate("Exports", "Whole project as JSON"),
            (translate("Exports", "JSON"), "*.json"),
            lambda session, path: _write_text(
                path, project_to_json(session.document.records(), _asset(session))
            ),
        )

    def _drawn(self, title: str, kind: Kind, write: Callable[..., object]) -> None:
        self._export(
            title,
            kind,
            lambda session, path: write(
                session.document,
                _asset(session),
                path,
                journey=session.journey_id,
                has_coordinates=session.has_coordinates,
                stages=session.focus_stages,
            ),
            is_journey=True,
        )

    def _export(
        self,
        title: str,
        kind: Kind,
        write: Callable[[Session, Path], object],
        *,
        is_journey: bool = False,
    ) -> None:
        session = self._desk.session
        if session is None:
            return
        session.settle()
        if is_journey and session.journey is None:
            return
        project = session.document.project.title
        journey = session.journey.title if is_journey and session.journey is not None else ""
        name = file_name(" ".join(part for part in (project, journey) if part), "journey")
        suffix = kind[1].removeprefix("*")
        path = self._picker.save_file(self._desk.widget, title, [kind], f"{name}{suffix}")
        if path is None:
            return
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        try:
            write(session, path)
        except KnownError as error:
            self._desk.tell(error)
            return
        finally:
            QApplication.restoreOverrideCursor()
        self._desk.notify(written(path))


def _asset(session: Session) -> Callable[[str], bytes | None]:
    store = session.store
    return store.asset if store is not None else (lambda _asset_id: None)


def _write_text(path: Path, text: str) -> None:
    from journey_designer.reports.output import replacing

    with replacing(path) as file:
        file.write(text.encode("utf-8"))
