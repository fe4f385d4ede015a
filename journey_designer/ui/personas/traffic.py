"""Personas that come from another file, and that go out into one: a project, a page, a picture."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from pathlib import Path

import pypdfium2
from PIL import Image
from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.knowledge.bringing import (
    Twin,
    assets_of,
    bring,
    packed,
    personas_of,
    title_of,
    twins,
)
from journey_designer.core.records import Asset, Persona, Record
from journey_designer.reports.output import replacing
from journey_designer.storage import read_project, write_project
from journey_designer.ui import images
from journey_designer.ui.context import Context
from journey_designer.ui.file_picker import FilePicker, project_kind
from journey_designer.ui.language import translate
from journey_designer.ui.personas.bring_dialog import BringDialog
from journey_designer.ui.projects import file_name
from journey_designer.ui.session import Session
from journey_designer.ui.sound.decoding import length_of

AssetBytes = Callable[[str], bytes | None]
_SCALE = 2.0
_GAP = 12


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class PersonaTraffic(QObject):
    """``brought`` carries the id of the first persona that came, ``failed`` a `KnownError`. ``show`` opens
    what was printed.
    """

    brought = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        context: Context,
        session: Session,
        window: QWidget,
        show: Callable[[Path], object] = _open,
    ) -> None:
        super().__init__(window)
        self._context = context
        self._session = session
        self._window = window
        self._show = show
        self._picker = FilePicker(context.settings)
        self.dialog: BringDialog | None = None

    # In

    def ask_for_file(self) -> None:
        """Ask for another project, then which of its personas come."""
        title = translate("Bring", "Bring personas from another project")
        path = self._picker.open_file(self._window.window(), title, [project_kind()])
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Ask which of a project's personas come."""
        self._do(lambda: self._offer(path))

    def _offer(self, path: Path) -> None:
        with read_project(path) as file:
            personas = personas_of(file.records)
            if not personas:
                raise KnownError(
                    "bring.none", "There is no persona in “{name}”. Choose another project.", name=path.name
                )
            records = file.records
            known = twins(self._session.document, personas)
            dialog = BringDialog(
                self._context, personas, known, title_of(records) or path.stem, self._window.window()
            )
            self.dialog = dialog
            is_taken = bool(dialog.exec())
            chosen, way = dialog.chosen, dialog.way
            self.dialog = None
            dialog.deleteLater()
            if is_taken and chosen:
                self.bring(records, file.asset, chosen, way)

    def bring(
        self, records: tuple[Record, ...], asset: AssetBytes, persona_ids: Iterable[str], twin: Twin
    ) -> list[Persona]:
        """Bring personas of a project that was read; pictures that cannot be decoded are left behind."""
        ids = list(persona_ids)
        kept = [entry for found in assets_of(records, ids) if (entry := self._kept(found, asset)) is not None]
        copy_name = translate("Personas", "{name} (copy)")
        made = bring(self._session.document, records, ids, twin=twin, copy_name=copy_name, assets=kept)
        if made:
            self.brought.emit(made[0].id)
        return made

    def _kept(self, found: Asset, asset: AssetBytes) -> Asset | None:
        """Keep the bytes of a picture or a voice here, if they are what they say."""
        store, data = self._session.store, asset(found.id)
        if store is None or data is None:
            return None
        try:
            if found.mime.startswith("image/"):
                images.decoded(data, 64)
            else:
                length_of(data)
        except KnownError:
            return None
        return store.put_asset(
            data,
            found.mime,
            width=found.width,
            height=found.height,
            duration=found.duration,
            label=found.label,
        )

    # Out

    def export_project(self, persona_id: str) -> None:
        """The persona alone as a project of its own."""
        title = translate("Bring", "Persona as a project of its own")
        self._export(persona_id, title, project_kind(), self.write_project)

    def export_page(self, persona_id: str) -> None:
        """The persona as PDF."""
        kind = (translate("Exports", "PDF"), "*.pdf")
        self._export(persona_id, translate("Bring", "Persona as PDF"), kind, self.write_page)

    def export_picture(self, persona_id: str) -> None:
        """The persona as a picture."""
        kind = (translate("Exports", "PNG"), "*.png")
        self._export(persona_id, translate("Bring", "Persona as a picture"), kind, self.write_picture)

    def export_model(self, persona_id: str, suffix: str) -> None:
        """The mental model of a persona alone, as ``pdf``, ``png`` or ``svg``."""
        names = {
            "pdf": translate("Exports", "PDF"),
            "png": translate("Exports", "PNG"),
            "svg": translate("Exports", "SVG"),
        }
        title = translate("Bring", "Export the mental model")
        self._export(persona_id, title, (names[suffix], f"*.{suffix}"), self.write_model)

    def print_research(self) -> None:
        """The list of what is to be found out, as PDF."""
        title = translate("Bring", "Research to do as PDF")
        name = file_name(f"{self._session.document.project.title} {title}", "research")
        kind = (translate("Exports", "PDF"), "*.pdf")
        path = self._picker.save_file(self._window.window(), title, [kind], f"{name}.pdf")
        if path is not None:
            self._do(lambda: self.write_research(path))
            self._do(lambda: self._show(path))

    def write_project(self, persona_id: str, path: Path) -> None:
        """Write the project of one persona; raises `KnownError`."""
        write_project(path, packed(self._session.document, persona_id), self._asset)

    def write_page(self, persona_id: str, path: Path) -> None:
        """Write its page; raises `KnownError`."""
        from journey_designer.reports.report import write_report  # only who prints waits for the PDF library

        alone = Document(packed(self._session.document, persona_id))
        write_report(alone, self._asset, path, pages="personas")

    def write_model(self, persona_id: str, path: Path) -> None:
        """Write its mental model, in the format that the name ends with; raises `KnownError`."""
        alone = Document(packed(self._session.document, persona_id))
        if path.suffix.lower() == ".svg":
            from journey_designer.reports.model_svg import write_model_svg

            write_model_svg(alone, persona_id, path)
            return
        from journey_designer.reports.report import report_bytes

        data = report_bytes(alone, self._asset, pages="models")
        with replacing(path) as file:
            file.write(_picture(data) if path.suffix.lower() == ".png" else data)

    def write_picture(self, persona_id: str, path: Path) -> None:
        """Write its page as a picture; raises `KnownError`."""
        page = path.with_name(f".{path.name}.pdf")
        try:
            self.write_page(persona_id, page)
            data = _picture(page.read_bytes())
        finally:
            page.unlink(missing_ok=True)
        with replacing(path) as file:
            file.write(data)

    def write_research(self, path: Path) -> None:
        """Write what is to be found out; raises `KnownError`."""
        from journey_designer.reports.report import write_report

        write_report(self._session.document, self._asset, path, pages="research")

    def _export(
        self,
        persona_id: str,
        title: str,
        kind: tuple[str, str],
        write: Callable[[str, Path], object],
    ) -> None:
        self._session.settle()
        persona = self._session.document.get(Persona, persona_id)
        suffix = kind[1].removeprefix("*")
        proposed = f"{file_name(persona.name, 'persona')}{suffix}"
        path = self._picker.save_file(self._window.window(), title, [kind], proposed)
        if path is None:
            return
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        try:
            self._do(lambda: write(persona_id, path))
        finally:
            QApplication.restoreOverrideCursor()

    def _asset(self, asset_id: str) -> bytes | None:
        store = self._session.store
        return store.asset(asset_id) if store is not None else None

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownError as error:
            self.failed.emit(error)


def _picture(pdf: bytes) -> bytes:
    """The pages of a PDF one under the other, as PNG."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.render(scale=_SCALE).to_pil().convert("RGB") for page in document]
    width = max(page.width for page in pages)
    height = sum(page.height for page in pages) + _GAP * (len(pages) - 1)
    made = Image.new("RGB", (width, height), "#CDD1D9")
    top = 0
    for page in pages:
        made.paste(page, (0, top))
        top += page.height + _GAP
    data = io.BytesIO()
    made.save(data, "PNG", optimize=True)
    return data.getvalue()
