"""Write the faces of the shelf to ``resources/faces``: ``python -m tools.faces``."""

from __future__ import annotations

import sys

from journey_designer.resources import resource
from tools.faces.people import PEOPLE, svg


def main() -> int:
    """Write one SVG file for each face."""
    folder = resource("faces")
    for face in PEOPLE:
        target = folder / f"{face.name}.svg"
        target.write_text(svg(face), encoding="utf-8", newline="\n")
        print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
