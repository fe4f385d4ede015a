"""What may be chosen beside the pages: names and photos left out, digits, head and foot, progress."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Finding, Persona
from journey_designer.interchange.samples import sample as shipped
from journey_designer.reports.pages.selection import PAGES
from journey_designer.reports.report import ReportOptions, report_bytes, write_report
from journey_designer.reports.words import LANGUAGES
from journey_designer.typography.typesetter import Typesetter
from tests.reports.pages.projects import CONTENTS, sample

Report = Callable[..., bytes]
Read = Callable[..., str]


class _Stop(Exception):
    pass


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_is_left_on_any_page(language: str, report: Report, by_pdfium: Read) -> None:
    document = sample(language)
    content = CONTENTS[language]
    first = content.name.split()[0]
    card = document.all(Card)[0]
    edits.change_card(document, card.id, text=f"{first} {card.text} ({content.name})")
    finding = next(one for one in document.all(Finding) if one.evidence == "assumption")
    edits.change_finding(document, finding.id, who="Witnessov", owner="Ownerov")
    edits.add_idea(document, "Idea", owner="Doerov", status="to_do")
    options = ReportOptions(has_names=False)
    found = by_pdfium(report(document, pages=",".join(PAGES), options=options))
    for name in (*content.name.split(), content.facilitator, "Witnessov", "Ownerov", "Doerov"):
        assert name not in found
    assert document.all(Persona)[0].name == content.name
    plain = by_pdfium(report(document, pages=",".join(PAGES)))
    assert all(name in plain for name in (first, "Witnessov", "Ownerov", "Doerov"))


def test_no_photo_is_left(report: Report) -> None:
    project = shipped("en")
    document = Document(project.records)
    data = report(document, project.assets.get, pages="cover,personas,insights")
    assert b"/Subtype /Image" in data
    bare = report(
        document, project.assets.get, pages="cover,personas,insights", options=ReportOptions(has_photos=False)
    )
    assert b"/Subtype /Image" not in bare


def test_digits_head_and_foot(report: Report, by_pdfium: Read) -> None:
    options = ReportOptions(digits="arabic", header="Confidential", footer="Atlas")
    found = by_pdfium(report(sample("ar"), options=options, pages="personas,plan"))
    assert "٤٧ سنة" in found
    assert "Confidential" in found
    assert "Atlas" in found


def test_progress_is_told_and_can_end_the_writing(typesetter: Typesetter, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    data = report_bytes(
        sample("en"),
        lambda _: None,
        pages="cover,plan,cards",
        progress=lambda done, all_: told.append((done, all_)),
        typesetter=typesetter,
    )
    assert data.startswith(b"%PDF")
    assert told == [(1, 3), (2, 3), (3, 3)]
    out = tmp_path / "report.pdf"
    out.write_bytes(b"old")

    def stop(_done: int, _all: int) -> None:
        raise _Stop

    with pytest.raises(_Stop):
        write_report(sample("en"), lambda _: None, out, progress=stop, typesetter=typesetter)
    assert out.read_bytes() == b"old"
