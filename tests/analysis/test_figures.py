from __future__ import annotations

import pytest

from journey_designer.analysis.figures import RULES, standing
from tests.analysis.maps import curve


@pytest.mark.parametrize("figure", RULES)
@pytest.mark.parametrize("scores", [(), (None,), (None, None)])
def test_without_scores_every_figure_says_what_it_lacks(figure: str, scores: tuple[None, ...]) -> None:
    found = standing(curve(*scores), figure)
    assert found.state == "lacking"
    assert found.have < found.needed


def test_one_touchpoint_is_enough_for_some() -> None:
    one = curve(-1.0, importance=[(3, 3)])
    states = {figure: standing(one, figure).state for figure in RULES}
    assert states == {
        "best": "lacking",
        "worst": "lacking",
        "steepest_drop": "lacking",
        "longest_low": "known",
        "peak_and_end": "known",
        "journey_score": "known",
        "disagreement": "lacking",
        "key_moments": "known",
    }


def test_enough_data_may_show_that_there_is_no_such_thing() -> None:
    flat = curve(1.0, 1.0)
    for figure in ("best", "worst", "steepest_drop", "longest_low"):
        assert standing(flat, figure).state == "none", figure
    assert standing(curve((0, 0, 3, 0, 0)), "disagreement").state == "none"
    # two scores, but not next to each other
    assert standing(curve(1.0, None, 0.0), "steepest_drop").state == "lacking"
    assert standing(curve(1.0), "key_moments").unit == "weighed"
