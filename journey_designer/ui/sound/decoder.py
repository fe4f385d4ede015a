"""The process that decodes a sound from standard input to samples on standard output."""

from __future__ import annotations

import sys

from journey_designer.core.errors import KnownError
from journey_designer.ui.sound.apart import TOO_LONG
from journey_designer.ui.sound.decoding import samples_here


def main() -> int:
    """Decode; 0, or what was wrong."""
    try:
        samples = samples_here(sys.stdin.buffer.read())
    except KnownError as error:
        return TOO_LONG if error.key == "sound.too_long" else 1
    sys.stdout.buffer.write(samples.tobytes())
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
