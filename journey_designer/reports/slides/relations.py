"""What a slide refers to: addresses, pictures, charts."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from journey_designer.reports.pdf.pictures import PreparedPicture
from journey_designer.reports.pdf.plain import safe_link


class Relations:
    """Gives the ids of a slide's relationships, each thing once."""

    def __init__(self, part: Any) -> None:
        self._part = part
        self._links: dict[str, str] = {}

    def link(self, address: str) -> str | None:
        """The id of an address: http, https or mailto; None for any other."""
        from pptx.opc.constants import RELATIONSHIP_TYPE

        safe = safe_link(address)
        if safe is None:
            return None
        if safe not in self._links:
            self._links[safe] = self._part.relate_to(safe, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return self._links[safe]

    def picture(self, picture: PreparedPicture) -> str:
        """The id of a picture, which is in the file once."""
        _, relation = self._part.get_or_add_image_part(BytesIO(picture.data))
        return str(relation)

    def chart(self, kind: Any, data: Any) -> tuple[Any, str]:
        """A new chart and its id."""
        relation = self._part.add_chart_part(kind, data)
        return self._part.related_part(relation).chart, str(relation)
