"""The command line: the same work without a window, and the way into the window.

Exit code 0; 1 with a sentence on standard error; 2 for wrong usage.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from journey_designer.commands import console, faults
from journey_designer.commands.parser import parse
from journey_designer.core.errors import KnownError

_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments (those of the process, unless given) say; gives the exit code."""
    console.prepare()
    try:
        code = _run(list(sys.argv[1:] if arguments is None else arguments))
        console.flush()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except KnownError as error:
        console.complain(str(error))
        return 1
    except BrokenPipeError:
        console.silence()
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:
        console.complain(faults.sentence(faults.write_report(error)))
        return 1
    return code


def _run(arguments: list[str]) -> int:
    parsed = parse(arguments)
    if parsed.run is not None:
        return int(parsed.run(parsed))
    _check_screen()
    gc.disable()  # until the window is there: nothing is to be collected before
    from journey_designer.ui.quick_imports import spare_the_sources

    spare_the_sources()
    from journey_designer import app

    return app.main([parsed.file] if parsed.file else [], faults.write_report)


def _check_screen() -> None:
    """Raise a `KnownError` where a window has nowhere to be; Qt would end the process without a word for users."""
    variables = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(map(os.environ.get, variables)):
        raise KnownError(
            "cli.no_screen",
            "There is no screen to open the window on. The commands work without one: see --help.",
        )


if __name__ == "__main__":
    sys.exit(main())
