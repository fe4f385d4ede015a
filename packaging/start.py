"""Where the bundled program begins."""

from __future__ import annotations

import sys

if sys.argv[1:] == ["--decode-sound"]:  # a process of its own for what may crash
    from journey_designer.ui.sound.decoder import main
elif sys.argv[1:] == ["--press"]:  # a process of its own for what takes long
    from journey_designer.reports.press.process import main
else:
    from journey_designer.cli import main

sys.exit(main())
