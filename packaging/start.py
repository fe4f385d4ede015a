"""Where the bundled program begins."""

from __future__ import annotations

import sys

from journey_designer.cli import main

sys.exit(main())
