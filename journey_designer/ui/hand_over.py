"""A later start of the program hands its file to the first one, and ends."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from journey_designer.storage.places import Places

TAKEN = b"taken\n"
"""What the first start answers."""
MOST = 65_536
"""Most bytes that either of them says."""
_LONGEST_PATH = 100  # a socket's path has about 104 bytes on macOS and 108 on Linux
_WAIT_MS = 3_000


def reception_name(places: Places) -> str | None:
    """Where the first start listens: a socket in the state folder, which is this user's alone; on Windows a pipe.

    None where the path is too long for a socket: each start is then a program of its own.
    """
    path = places.root / "first"
    if sys.platform == "win32":
        return f"journey-designer-{places.project(path).folder.name}"
    return str(path) if len(os.fsencode(path)) <= _LONGEST_PATH else None


def hand_over(name: str | None, path: Path | None, *, wait_ms: int = _WAIT_MS) -> bool:
    """Hand a file (None: none) to the first start; whether it took it.

    A first start that does not answer within ``wait_ms`` milliseconds is taken for none.
    """
    if name is None or (sys.platform != "win32" and not Path(name).exists()):
        return False
    try:
        from PySide6.QtNetwork import QLocalSocket  # most starts are the first and need no network
    except ImportError:  # a system without its libraries
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(wait_ms):
        return False
    wish = {"open": None if path is None else str(path.absolute())}
    socket.write(json.dumps(wish).encode("ascii") + b"\n")
    is_taken = socket.waitForReadyRead(wait_ms) and bytes(socket.readLine(MOST).data()) == TAKEN
    socket.disconnectFromServer()
    return bool(is_taken)
