"""Write the published JSON Schema of a project: ``python -m tools.json_schema``."""

from __future__ import annotations

import sys

from journey_designer.interchange.json_schema import FILE_NAME, schema_text
from journey_designer.resources import resource


def main() -> int:
    """Write ``resources/schema`` and say where."""
    target = resource("schema") / FILE_NAME
    target.write_text(schema_text(), encoding="utf-8", newline="\n")
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
