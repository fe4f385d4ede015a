"""The run of a workshop: time left, overruns, what was kept, two shipped sheets in three languages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_designer.core.text import has_arabic
from journey_designer.ui.agenda.clock import clock_text
from journey_designer.ui.agenda.run import LONGEST_GAP, AgendaRun
from journey_designer.ui.agenda.sheets import NAMES, Block, RunSheet, shipped_sheet
from journey_designer.ui.agenda.sound import RATE, samples

SHEET = RunSheet("Test", (Block("A", 10), Block("B", 20), Block("Break", 10, is_fixed=True), Block("C", 40)))


@pytest.mark.parametrize("key", NAMES)
def test_the_shipped_sheets_fit_their_names_in_three_languages(key: str) -> None:
    sheets = [shipped_sheet(key, language) for language in ("en", "fr", "ar")]
    assert {sheet.minutes for sheet in sheets} == {120 if key == "two-hours" else 480}
    assert len({tuple(block.minutes for block in sheet.blocks) for sheet in sheets}) == 1
    for sheet in sheets:
        assert all(block.title and block.task for block in sheet.blocks)
    assert all(has_arabic(block.title) and has_arabic(block.task) for block in sheets[2].blocks)
    assert shipped_sheet(key, "de") == sheets[0]


def test_time_runs_pauses_and_goes_on() -> None:
    run = AgendaRun(SHEET)
    assert not run.is_begun
    run.start(1000)
    assert run.left(1060) == 540
    run.pause(1060)
    assert run.left(5000) == 540
    run.toggle(5000)
    assert run.left(5060) == 480
    run.add_minutes(5)
    assert run.left(5060) == 780
    run.go_to(1, 5060)
    assert run.is_running and run.current == 1
    assert run.left(5061) == 1199
    assert run.actual(5061)[0].spent == 120
    assert run.actual(5061)[0].began == 1000


def test_an_overrun_is_taken_from_the_rest_but_not_from_the_break() -> None:
    run = AgendaRun(SHEET)
    run.start(0)
    assert run.planned(0) == (600, 1200, 600, 2400)
    now = 600 + 660
    planned = run.planned(now)
    assert planned[0] == now
    assert planned[2] == 600
    assert sum(planned) == pytest.approx(80 * 60)
    assert planned[1] / 1200 < 1 and planned[3] / 2400 < 1
    run.go_to(1, now)
    assert sum(run.planned(now)) == pytest.approx(80 * 60)
    assert run.end(now) == pytest.approx(80 * 60)


def test_what_cannot_be_won_back_moves_the_end() -> None:
    run = AgendaRun(SHEET)
    run.start(0)
    planned = run.planned(3 * 3600)
    assert planned == (3 * 3600, 180, 600, 180)
    assert run.end(3 * 3600) == 3 * 3600 + 960


def test_time_won_is_not_given_away_unasked() -> None:
    run = AgendaRun(SHEET)
    run.start(0)
    run.go_to(1, 300)
    assert run.planned(300) == (300, 1200, 600, 2400)


@settings(max_examples=100)
@given(
    st.lists(st.integers(1, 120), min_size=1, max_size=12),
    st.lists(
        st.tuples(st.sampled_from(["start", "pause", "next", "add", "back"]), st.integers(0, 4000)),
        max_size=20,
    ),
)
def test_whatever_happens_the_plan_is_sound_and_survives(
    minutes: list[int], acts: list[tuple[str, int]]
) -> None:
    run = AgendaRun(RunSheet("x", tuple(Block(str(n), m) for n, m in enumerate(minutes))))
    now = 1000.0
    for act, seconds in acts:
        now += seconds
        if act == "start":
            run.start(now)
        elif act == "pause":
            run.pause(now)
        elif act == "add":
            run.add_minutes(3)
        else:
            run.go_to(run.current + (1 if act == "next" else -1), now)
        planned = run.planned(now)
        assert len(planned) == len(minutes) and all(length >= 0 for length in planned)
        assert all(planned[n] == run.spent(n, now) for n in range(run.current))
        again = AgendaRun.from_json(run.as_json(now), now)
        assert again.left(now) == pytest.approx(run.left(now))
        assert again.planned(now) == pytest.approx(planned)
        assert again.current == run.current and again.is_running == run.is_running


def test_a_crash_costs_no_time_but_a_night_does_not_count() -> None:
    run = AgendaRun(SHEET)
    run.start(0)
    text = run.as_json(100)
    soon = AgendaRun.from_json(text, 160)
    assert soon.is_running and soon.left(160) == 440
    late = AgendaRun.from_json(text, 100 + LONGEST_GAP + 1)
    assert not late.is_running and late.left(99_999) == 500


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"blocks": 3}', '{"blocks": [{"title": "x"}]}'])
def test_a_text_that_is_no_agenda_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"agenda|Expecting"):
        AgendaRun.from_json(text, 0)


def test_the_sheet_can_be_changed_while_it_runs() -> None:
    run = AgendaRun(SHEET)
    run.start(0)
    run.change_block(0, Block("A", 15))
    assert run.left(60) == 840
    run.add_block(Block("New", 5))
    assert run.sheet.blocks[-1].title == "New"
    run.remove_block(0, 60)
    assert run.block is not None and run.block.title == "B" and run.is_running
    assert run.left(120) == 1140
    for _ in range(9):
        run.remove_block(0, 200)
    assert len(run.sheet.blocks) == 1


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(750, "12:30"), (0, "00:00"), (-61, "−01:01"), (3599.6, "1:00:00"), (-0.2, "00:00"), (9, "00:09")],
)
def test_the_clock_is_read_as_people_read_it(seconds: float, text: str) -> None:
    assert clock_text(seconds) == text


def test_the_sound_is_quiet_and_short() -> None:
    made = samples()
    assert 0.3 < len(made) / RATE < 1
    assert 1000 < max(abs(value) for value in made) < 32_767 * 0.13
    assert made[0] == 0
