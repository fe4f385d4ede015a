"""Which journeys belong together: one as it is today, and the same as it shall be."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.core.document import Document
from journey_designer.core.records import Journey


@dataclass(frozen=True, slots=True)
class JourneyPair:
    """A journey today, the one that is based on it for the future, or either alone. A tab of the window."""

    today: Journey | None
    future: Journey | None

    @property
    def first(self) -> Journey:
        """The journey that names the tab."""
        found = self.today or self.future
        assert found is not None
        return found

    def holds(self, journey_id: str) -> bool:
        """Whether one of the two has this id."""
        return any(journey is not None and journey.id == journey_id for journey in (self.today, self.future))

    def side(self, state: str) -> Journey | None:
        """The journey in a state, ``today`` or ``future``."""
        return self.today if state == "today" else self.future


def journey_pairs(document: Document) -> list[JourneyPair]:
    """All journeys of a project in their order; a future one stands with the journey of today it is based
    on.
    """
    journeys = document.all(Journey)
    today = {journey.id: journey for journey in journeys if journey.state == "today"}
    partners: dict[str, Journey] = {}
    for journey in journeys:
        if journey.state == "future" and journey.based_on in today and journey.based_on not in partners:
            partners[str(journey.based_on)] = journey
    paired = {journey.id for journey in partners.values()}
    return [
        JourneyPair(journey, partners.get(journey.id))
        if journey.state == "today"
        else JourneyPair(None, journey)
        for journey in journeys
        if journey.id not in paired
    ]
