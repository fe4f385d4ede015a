"""Where the bundled program begins."""

from __future__ import annotations

import sys

if sys.argv[1:] == ["--decode-sound"]:  # a process of its own for what may crash
    from journey_designer.ui.sound.decoder import main
else:
    from journey_designer.cli import main

sys.exit(main())
