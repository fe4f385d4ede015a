"""Errors of ours: written into a report that a user can send, told in one sentence."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from journey_designer import __version__
from journey_designer.core.errors import BugError
from journey_designer.storage import Places


def write_report(error: BaseException, folders: tuple[Path, ...] | None = None) -> Path | None:
    """Write what happened and where in the program, without anything of the project; gives the file's path.

    Tries the program's own folder, then the one for temporary files; None when neither can be written.
    """

    import tempfile

    name = f"journey-designer-error-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}.txt"
    for folder in folders or (Places.default().root / "reports", Path(tempfile.gettempdir())):
        target = folder / name
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            target.write_text(_report(error), encoding="utf-8", errors="backslashreplace")
        except OSError:
            continue
        return target
    return None


def sentence(report: Path | None) -> str:
    """What the user is told."""
    told = "Something went wrong inside Journey Designer; nothing more was written."
    return f"{told} A report of it is in {report}." if report else told


def _report(error: BaseException) -> str:
    """The stack says where, and for errors of ours what; the texts of other errors may quote the project."""

    import platform
    import traceback

    stack = "".join(traceback.format_tb(error.__traceback__))
    lines = [
        f"Journey Designer {__version__}",
        f"Python {sys.version.split()[0]} on {platform.platform()}",
        f"{type(error).__module__}.{type(error).__qualname__}",
    ]
    if isinstance(error, BugError):
        lines.append(str(error))
    cause = error.__cause__ or error.__context__
    parts = ["\n".join(lines), stack]
    if cause is not None:
        parts += [f"from {type(cause).__qualname__}", "".join(traceback.format_tb(cause.__traceback__))]
    return "\n".join(parts)
