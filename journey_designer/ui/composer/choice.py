"""What is chosen for a report, and how it is kept between sessions and as presets."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.text import sort_key
from journey_designer.reports.pages.paper import SHEETS
from journey_designer.reports.pages.selection import PAGES, REPORT_PAGES, has_something
from journey_designer.reports.report import ReportOptions
from journey_designer.ui.settings import Settings

_PRESETS = "report_presets"
_LAST = "report_last"
MOST_PRESETS = 50


@dataclass(frozen=True, slots=True)
class Choice:
    """``order`` has every page there is, ``pages`` those that are printed; empty texts stand for “as the project”."""

    order: tuple[str, ...] = PAGES
    pages: tuple[str, ...] = REPORT_PAGES
    paper: str = ""
    language: str = ""
    digits: str = ""
    has_names: bool = True
    has_photos: bool = True
    header: str = ""
    footer: str = ""
    sheet: str = "A4"
    is_sideways: bool = False

    @property
    def named_pages(self) -> str:
        """The pages in their order, as `write_report` takes them."""
        return ",".join(page for page in self.order if page in self.pages)

    @property
    def arguments(self) -> dict[str, Any]:
        """The further arguments of `write_report`."""
        return {
            "pages": self.named_pages,
            "paper": self.paper or None,
            "language": self.language or None,
            "options": ReportOptions(
                has_names=self.has_names,
                has_photos=self.has_photos,
                digits=self.digits or None,
                header=self.header,
                footer=self.footer,
                sheet=self.sheet,
                is_sideways=self.is_sideways,
            ),
        }

    @property
    def slide_arguments(self) -> dict[str, Any]:
        """The further arguments of `write_slides`: slides have one size."""
        return {key: value for key, value in self.arguments.items() if key != "paper"}


def first_choice(document: Document) -> Choice:
    """The usual pages that have something to say in this project."""
    return Choice(pages=tuple(page for page in REPORT_PAGES if has_something(document, page)))


def as_text(choice: Choice) -> str:
    """A choice as it is kept."""
    return json.dumps(asdict(choice), sort_keys=True)


def from_text(text: str) -> Choice | None:
    """A choice that was kept; pages that came with a later version stand at the end. None for anything else."""
    try:
        found = json.loads(text)
        order = tuple(page for page in dict.fromkeys(found["order"]) if page in PAGES)
        order += tuple(page for page in PAGES if page not in order)
        return Choice(
            order=order,
            pages=tuple(page for page in found["pages"] if page in PAGES),
            paper=str(found["paper"]),
            language=str(found["language"]),
            digits=str(found["digits"]),
            has_names=bool(found["has_names"]),
            has_photos=bool(found["has_photos"]),
            header=str(found["header"]),
            footer=str(found["footer"]),
            sheet=next((name for name in SHEETS if name == found.get("sheet")), SHEETS[0]),
            is_sideways=bool(found.get("is_sideways", False)),
        )
    except (ValueError, KeyError, TypeError):
        return None


class Presets:
    """The named choices of this user, and the one that was used last."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def last(self) -> Choice | None:
        """The choice that was used last."""
        return from_text(self._settings.value(_LAST))

    def use(self, choice: Choice) -> None:
        """Remember a choice as the last one."""
        self._settings.set_value(_LAST, as_text(choice))

    def all(self) -> dict[str, Choice]:
        """The presets by name, in the order of their names; what makes no sense is not there."""
        try:
            kept = json.loads(self._settings.value(_PRESETS) or "{}")
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        found = {str(name): from_text(str(text)) for name, text in kept.items()}
        names = sorted(found, key=sort_key)
        return {name: choice for name in names if (choice := found[name]) is not None}

    def keep(self, name: str, choice: Choice) -> None:
        """Keep a choice under a name; the first name in the alphabet gives way when there are too many."""
        presets = self.all() | {name: choice}
        while len(presets) > MOST_PRESETS:
            presets.pop(next(other for other in presets if other != name))
        self._write(presets)

    def remove(self, name: str) -> None:
        """Forget a preset."""
        presets = self.all()
        presets.pop(name, None)
        self._write(presets)

    def _write(self, presets: dict[str, Choice]) -> None:
        self._settings.set_value(
            _PRESETS, json.dumps({name: as_text(choice) for name, choice in presets.items()})
        )
