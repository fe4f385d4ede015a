from __future__ import annotations

import pytest

from journey_designer.analysis.curve import curve_of
from journey_designer.analysis.risks import risks, risks_in
from journey_designer.analysis.summary import summary
from journey_designer.core import edits
from journey_designer.core.records import Card, Finding, Lane, Note, Touchpoint
from tests.analysis.maps import document_of, journey_records


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("“He will cancel if I miss him.”", ("cancellation",)),
        ("Elle pense à résilier, déçue.", ("cancellation", "remorse")),
        ("Se désabonne au renouvellement", ("cancellation", "non_renewal")),
        ("«سيلغي الطلب إن لم أجب.»", ("cancellation",)),
        ("ندمت على الشراء", ("remorse",)),
        ("لن تجدّد الاشتراك", ("non_renewal",)),
        ("سألغي الاشتراك", ("cancellation",)),
        ("Delivered in time", ()),
        ("متجر جديد", ()),
        ("", ()),
    ],
)
def test_texts_tell_of_risks(text: str, kinds: tuple[str, ...]) -> None:
    assert risks_in(text) == kinds


def test_loyalty_touchpoints_are_at_risk_by_score_or_by_what_is_written() -> None:
    document = document_of(
        journey_records([[-2.0], [-0.5, 1.0, None, 0.5]], kinds=("conversion", "loyalty")),
        Lane(id="pains", journey_id="j", kind="pain_points"),
        Lane(id="doing", journey_id="j", kind="doing"),
        Card(id="pain", lane_id="pains", touchpoint_id="j-2", text="Regrets it the next day"),
        Card(id="act", lane_id="doing", touchpoint_id="j-4", text="Cancels a meeting"),
        Finding(id="found", touchpoint_id="j-2", text="Two in ten cancel"),
        Note(id="open", target="j-3", text="Will she renew?"),
        Note(id="settled", target="j-4", text="She cancelled", is_resolved=True),
    )
    found = risks(document, curve_of(document, "j"))
    told = [(entry.point.touchpoint.id, entry.is_low, [mark.kind for mark in entry.marks]) for entry in found]
    assert told == [
        ("j-1", True, []),
        ("j-2", False, ["remorse", "cancellation"]),
        ("j-3", False, ["non_renewal"]),
    ]
    assert [mark.where for mark in found[1].marks] == [(Card, "pain"), (Finding, "found")]
    assert all(entry.point.touchpoint.id != "j-0" for entry in found)
    assert (Touchpoint, "j-1") not in [mark.where for mark in found[0].marks]


def test_what_the_user_marked_is_a_risk_and_what_texts_say_is_proposed() -> None:
    document = document_of(
        journey_records([[1.0], [1.0, 1.0]], kinds=("conversion", "loyalty")),
        Lane(id="pains", journey_id="j", kind="pain_points"),
        Card(id="pain", lane_id="pains", touchpoint_id="j-1", text="Regrets it, will not renew, may cancel"),
    )
    (proposed,) = risks(document, curve_of(document, "j"))
    assert (proposed.marked, proposed.proposed) == ((), ("cancellation", "remorse", "non_renewal"))
    edits.change_touchpoint(document, "j-1", risks=("remorse",))
    edits.change_touchpoint(document, "j-0", risks=("cancellation",))
    first, second = risks(document, curve_of(document, "j"))
    assert (first.point.touchpoint.id, first.marked, first.proposed) == ("j-0", ("cancellation",), ())
    assert (second.marked, second.proposed) == (("remorse",), ("cancellation", "non_renewal"))
    told = summary(document)["journeys"][0]["risks"]
    assert told == [
        {"touchpoint": "Touchpoint 0", "satisfaction": 1.0, "marked": ["cancellation"], "proposed": []},
        {
            "touchpoint": "Touchpoint 1",
            "satisfaction": 1.0,
            "marked": ["remorse"],
            "proposed": ["cancellation", "non_renewal"],
        },
    ]
