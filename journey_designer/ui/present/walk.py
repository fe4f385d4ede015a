"""Where a presentation is: the page of the moment, and where keys and clicks lead from it."""

from __future__ import annotations

from collections.abc import Callable, Collection

from journey_designer.analysis.shown import shown_stages, shown_touchpoints
from journey_designer.core.document import Document
from journey_designer.core.records import Touchpoint
from journey_designer.ui.present.pages import Page, Way, nearest, pages_of


class Walk:
    """Walks over the pages of a journey. When the records change, it stays as near as it can to where it was.

    ``focus`` gives the ids of the only stages to present, none for all.
    """

    def __init__(
        self, document: Document, journey_id: str, focus: Callable[[], Collection[str]] = tuple
    ) -> None:
        self._document = document
        self._focus = focus
        self._journey_id = journey_id
        self._way: Way = "stages"
        self._pages = self._pages_now()
        self._place = 0

    @property
    def journey_id(self) -> str:
        """The journey that is shown."""
        return self._journey_id

    @property
    def pages(self) -> tuple[Page, ...]:
        """All pages on this way."""
        return self._pages

    @property
    def place(self) -> int:
        """The number of the page of the moment, from 0."""
        return self._place

    @property
    def page(self) -> Page:
        """The page of the moment."""
        return self._pages[self._place]

    @property
    def following(self) -> Page | None:
        """The page that comes next; None at the end."""
        return self._pages[self._place + 1] if self._place + 1 < len(self._pages) else None

    @property
    def way(self) -> Way:
        """Whether stages are shown as a whole or touchpoint by touchpoint."""
        return self._way

    def refresh(self) -> None:
        """Take in what changed in the records."""
        page = self.page
        self._pages = self._pages_now()
        self._place = nearest(self._pages, page)

    def show_journey(self, journey_id: str) -> None:
        """Show another journey from its start."""
        if journey_id != self._journey_id:
            self._journey_id = journey_id
            self._way, self._place = "stages", 0
            self._pages = self._pages_now()

    def step(self, count: int) -> bool:
        """Go on by so many pages, or back; says whether that was possible."""
        place = min(max(self._place + count, 0), len(self._pages) - 1)
        moved = place != self._place
        self._place = place
        return moved

    def go_to(self, place: int) -> None:
        """Go to a page by its number; -1 is the last."""
        self._place = max(0, min(place if place >= 0 else len(self._pages) + place, len(self._pages) - 1))

    def go_to_kind(self, *kinds: str) -> None:
        """Go to the first page of a kind, if there is one."""
        found = [place for place, page in enumerate(self._pages) if page.kind in kinds]
        if found:
            self._place = found[0]

    def go_to_stage(self, number: int) -> None:
        """Go to a stage by its number, from 1, if it is presented."""
        stages = [stage.id for stage in shown_stages(self._document, self._journey_id)]
        if 1 <= number <= len(stages) and any(page.stage_id == stages[number - 1] for page in self._pages):
            self.open(Page("stage", stages[number - 1], stages[number - 1]))

    def open(self, page: Page) -> None:
        """Open a page that a click asks for; a touchpoint changes to the way of touchpoints."""
        self._take(page.kind == "touchpoint", page)

    def deeper(self) -> bool:
        """From the overview to the first stage, from a stage to its first touchpoint; False where there is none."""
        page = self.page
        if page.kind == "overview" and page.members:
            self.open(Page("stage", page.members[0], page.members[0]))
            return True
        if page.kind in ("stage", "stage_cards"):
            members = page.members or tuple(
                entry.id for entry in shown_touchpoints(self._document, page.stage_id)
            )
            if members:
                self.open(Page("touchpoint", members[0], page.stage_id, (members[0],)))
                return True
        return False

    def higher(self) -> bool:
        """From a touchpoint to its stage, from anywhere else to the overview; False on the overview."""
        page = self.page
        if page.kind == "overview":
            return False
        if page.kind == "touchpoint" and self._document.find(Touchpoint, page.owner) is not None:
            self._take(False, page)
            held = [
                place
                for place, other in enumerate(self._pages)
                if other.kind == "stage" and page.owner in other.members
            ]
            self._place = held[0] if held else self._place
            return True
        self._take(False, Page("overview"))
        return True

    def _pages_now(self) -> tuple[Page, ...]:
        return pages_of(self._document, self._journey_id, self._way, self._focus())

    def _take(self, is_deep: bool, page: Page) -> None:
        way: Way = "touchpoints" if is_deep else "stages"
        if way != self._way:
            self._way = way
            self._pages = self._pages_now()
        self._place = nearest(self._pages, page)
