"""The press: what comes out of its process is what the writers write; it stops, and dies, without harm."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from journey_designer.core.document import Document
from journey_designer.core.errors import BugError, KnownError
from journey_designer.core.records import Project
from journey_designer.interchange.samples import sample
from journey_designer.reports.poster import PosterFacts, PosterOptions
from journey_designer.reports.press.frames import receive, send
from journey_designer.reports.press.job import Advanced, Made, Pictured, PrintJob, Refused, Told
from journey_designer.reports.press.press import Press
from journey_designer.reports.report import report_bytes
from journey_designer.typography.typesetter import Typesetter

RECORDS = tuple(sample("en").records)


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    made = Press()
    yield made
    made.close()
    made.wait()


def never() -> bool:
    return False


def told_of(press: Press, job: PrintJob) -> list[Told]:
    told: list[Told] = []
    press.run(job, told.append, never)
    return told


def test_the_report_of_the_press_is_the_report(press: Press, typesetter: Typesetter) -> None:
    job = PrintJob("report", RECORDS, arguments={"pages": "cover,plan"}, width=100)
    told = told_of(press, job)
    made = next(one for one in told if isinstance(one, Made))
    assert made.data == report_bytes(
        Document(RECORDS), lambda _: None, pages="cover,plan", typesetter=typesetter
    )
    pictures = [one for one in told if isinstance(one, Pictured)]
    assert [one.number for one in pictures] == list(range(made.count))
    assert all(one.width == 100 and len(one.pixels) == one.stride * one.height for one in pictures)
    percents = [one.percent for one in told if isinstance(one, Advanced)]
    assert percents == sorted(percents)
    assert percents[-1] == 100


def test_posters_and_persona_sheets_come_from_it_too(press: Press) -> None:
    options = PosterOptions(size="A2", sheet="A4")
    made = next(
        one
        for one in told_of(press, PrintJob("poster", RECORDS, arguments={"options": options}))
        if isinstance(one, Made)
    )
    assert isinstance(made.facts, PosterFacts)
    assert made.facts.tiling is not None
    assert made.count == made.facts.tiling.count + 1
    told = told_of(press, PrintJob("personas", RECORDS, arguments={"paper": "A4"}))
    assert any(isinstance(one, Made) and one.count >= 3 for one in told)
    assert not any(isinstance(one, Pictured) for one in told), "nobody asked for pictures"


def test_slides_are_counted_and_not_pictured(press: Press) -> None:
    job = PrintJob("slides", RECORDS, arguments={"pages": "cover,plan"}, width=100)
    told = told_of(press, job)
    made = next(one for one in told if isinstance(one, Made))
    assert made.data.startswith(b"PK")
    assert made.count >= 3
    assert not any(isinstance(one, Pictured) for one in told)


def test_a_known_error_comes_back_whole(press: Press) -> None:
    told = told_of(press, PrintJob("report", (Project(id="p"),), arguments={"pages": "nonsense"}))
    refused = next(one for one in told if isinstance(one, Refused))
    assert isinstance(refused.error, KnownError)
    assert refused.error.key == "export.unknown_pages"
    assert "nonsense" in str(refused.error)


def test_a_fault_of_ours_is_not_swallowed_and_the_press_goes_on(press: Press) -> None:
    with pytest.raises(BugError, match="Traceback"):
        press.run(PrintJob("report", RECORDS, arguments={"nonsense": 1}), lambda _: None, never)
    assert any(
        isinstance(one, Made) for one in told_of(press, PrintJob("report", RECORDS, {}, {"pages": "cover"}))
    )


def test_a_cancelled_job_ends_and_the_next_one_is_whole(press: Press) -> None:
    told: list[Told] = []
    press.run(PrintJob("report", RECORDS, width=50), told.append, lambda: bool(told))
    assert len(told) == 1
    assert any(
        isinstance(one, Made) for one in told_of(press, PrintJob("report", RECORDS, {}, {"pages": "cover"}))
    )


def test_a_press_that_dies_says_so_and_is_started_again() -> None:
    press = Press()

    def die(_told: Told) -> None:
        process = press._process
        assert process is not None
        process.kill()

    with pytest.raises(KnownError) as caught:
        press.run(PrintJob("report", RECORDS, width=50), die, never)
    assert caught.value.key == "export.press"
    assert any(
        isinstance(one, Made) for one in told_of(press, PrintJob("report", RECORDS, {}, {"pages": "cover"}))
    )
    press.close()
    press.wait()
    assert told_of(press, PrintJob("report", RECORDS)) == [], "a closed press prints nothing"


def test_without_a_process_the_work_is_done_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/no/such/program")
    press = Press()
    told = told_of(press, PrintJob("report", RECORDS, {}, {"pages": "cover"}))
    assert any(isinstance(one, Made) for one in told)


def test_frames_are_whole_or_the_end() -> None:
    pipe = io.BytesIO()
    send(pipe, {"a": 1})
    data = pipe.getvalue()
    assert receive(io.BytesIO(data)) == {"a": 1}
    for cut in (0, 4, len(data) - 1):
        with pytest.raises(EOFError):
            receive(io.BytesIO(data[:cut]))
