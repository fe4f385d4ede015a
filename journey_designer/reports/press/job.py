"""What is printed, and the work of printing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from typing import Any, Final, Literal, TypeAlias
from zipfile import ZipFile

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Record
from journey_designer.typography.typesetter import Typesetter

Product = Literal["report", "poster", "personas", "slides"]


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A project as it is at one moment, and how it is printed.

    ``pictures``: the bytes of the assets that may be shown, by id. ``arguments``: what the writer of the product takes by
    name. ``width``: in how many pixels pages are pictured, the first ``most`` of them; 0 for no pictures.
    """

    product: Product
    records: tuple[Record, ...]
    pictures: dict[str, bytes] = field(default_factory=dict)
    arguments: dict[str, Any] = field(default_factory=dict)
    width: int = 0
    most: int = 200


@dataclass(frozen=True, slots=True)
class Advanced:
    """So much is done: 0 … 100."""

    percent: int


@dataclass(frozen=True, slots=True)
class Made:
    """The whole file, its number of pages, and what its writer told of it. Slides have no pictures of their pages."""

    data: bytes
    count: int
    facts: Any = None


@dataclass(frozen=True, slots=True)
class Pictured:
    """A page as a picture: number from 0, width and height in pixels, bytes in a line, bytes in a pixel, pixels."""

    number: int
    width: int
    height: int
    stride: int
    channels: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Refused:
    """A known error that ended the job."""

    key: str
    sentence: str
    values: dict[str, str | float]

    @property
    def error(self) -> KnownError:
        """It, to be raised."""
        return KnownError(self.key, self.sentence, **self.values)


@dataclass(frozen=True, slots=True)
class Broken:
    """A fault of ours ended the job; its trace."""

    trace: str


@dataclass(frozen=True, slots=True)
class Ended:
    """Nothing more comes of this job."""


Told: TypeAlias = Advanced | Made | Pictured | Refused | Broken | Ended
Tell: TypeAlias = Callable[[Told], object]

_WRITTEN: Final = 60
"""The share of the work that writing is, in percent; picturing is the rest."""


class Stopped(Exception):
    """Raised inside the work to end it."""


def work(job: PrintJob, tell: Tell, is_stopped: Callable[[], bool], typesetter: Typesetter) -> None:
    """Do a job and tell of it as it goes; `Ended` is left to the caller. Ends quietly when it is stopped."""
    share = _WRITTEN if job.width else 100

    def step(done: int, total: int) -> None:
        if is_stopped():
            raise Stopped
        tell(Advanced(round(share * done / max(1, total))))

    try:
        step(0, 1)
        document = Document(job.records)
        data, facts = _WRITERS[job.product](document, job, step, typesetter)
        step(1, 1)
        _tell_pages(job, data, facts, tell, is_stopped)
    except Stopped:
        return
    except KnownError as error:
        tell(Refused(error.key, error.template, error.values))


def _report(
    document: Document, job: PrintJob, step: Callable[[int, int], None], typesetter: Typesetter
) -> tuple[bytes, object]:
    from journey_designer.reports.report import report_bytes

    data = report_bytes(document, job.pictures.get, progress=step, typesetter=typesetter, **job.arguments)
    return data, None


def _poster(
    document: Document, job: PrintJob, step: Callable[[int, int], None], typesetter: Typesetter
) -> tuple[bytes, object]:
    from journey_designer.reports.poster import poster_bytes

    return poster_bytes(document, job.pictures.get, progress=step, typesetter=typesetter, **job.arguments)


def _personas(
    document: Document, job: PrintJob, step: Callable[[int, int], None], typesetter: Typesetter
) -> tuple[bytes, object]:
    from journey_designer.reports.persona_sheets import persona_sheets_bytes

    write = partial(persona_sheets_bytes, progress=step, typesetter=typesetter)
    return write(document, job.pictures.get, **job.arguments), None


def _slides(
    document: Document, job: PrintJob, step: Callable[[int, int], None], typesetter: Typesetter
) -> tuple[bytes, object]:
    from journey_designer.reports.slides.slides import slides_bytes

    return slides_bytes(
        document, job.pictures.get, progress=step, typesetter=typesetter, **job.arguments
    ), None


_WRITERS: Final = {"report": _report, "poster": _poster, "personas": _personas, "slides": _slides}


def _tell_pages(
    job: PrintJob, data: bytes, facts: object, tell: Tell, is_stopped: Callable[[], bool]
) -> None:
    if job.product == "slides":
        tell(Made(data, _count_slides(data), facts))
        return

    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        tell(Made(data, len(document), facts))
        total = min(len(document), job.most) if job.width else 0
        for number in range(total):
            if is_stopped():
                raise Stopped
            page = document[number]
            bitmap = page.render(scale=job.width / page.get_width(), rev_byteorder=True)
            tell(
                Pictured(
                    number,
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    bitmap.n_channels,
                    bytes(bitmap.buffer),
                )
            )
            page.close()
            tell(Advanced(_WRITTEN + round((100 - _WRITTEN) * (number + 1) / total)))


def _count_slides(data: bytes) -> int:
    with ZipFile(BytesIO(data)) as file:
        return sum(name.startswith("ppt/slides/slide") for name in file.namelist())
