"""What is printed, on any terminal, in any locale, into any pipe."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import unicodedata
from typing import Any


def prepare() -> None:
    """Make the standard streams take every character: what they cannot show is written as ``\\uXXXX``."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(line: str) -> None:
    """Print a line. A program for windows has no standard output; nothing happens then."""
    if sys.stdout is not None:
        print(plain(line))


def say_json(value: Any) -> None:
    """Print a value as JSON that every reader understands, whatever the encoding of the stream."""
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        text = json.dumps(value, ensure_ascii=True, indent=1, allow_nan=False)
    if sys.stdout is not None:
        print(text)


def complain(line: str) -> None:
    """Print a line on standard error."""
    if sys.stderr is not None:
        print(plain(line), file=sys.stderr)


def progress(done: int, total: int) -> None:
    """Show on a terminal how much of something longer is done; nothing where standard error goes elsewhere."""
    if sys.stderr is not None and sys.stderr.isatty():
        end = "\r\x1b[K" if done >= total else ""
        print(f"\r{done}/{total}{end}", end="", file=sys.stderr, flush=True)


def flush() -> None:
    """Send out what was printed; raises BrokenPipeError when nobody listens any more."""
    if sys.stdout is not None:
        sys.stdout.flush()


def silence() -> None:
    """Give up standard output, whose reader has gone, so that Python's own exit does not complain."""
    with contextlib.suppress(OSError, ValueError):
        devnull = os.open(os.devnull, os.O_WRONLY)
        os.dup2(devnull, sys.stdout.fileno())
        os.close(devnull)


def plain(text: str) -> str:
    """A text that moves no cursor and changes no colour: without control characters other than the line end."""
    return "".join(char for char in text if char == "\n" or unicodedata.category(char) != "Cc")


def counted(number: int, word: str) -> str:
    """``1 stage``, ``2 stages``."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
