"""``python -m journey_designer``: the command line."""

from __future__ import annotations

import sys

from journey_designer.cli import main

if __name__ == "__main__":
    sys.exit(main())
