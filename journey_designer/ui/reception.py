"""Where later starts of the program hand over their files: one program for all of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from journey_designer.storage.places import Places, private_folder
from journey_designer.ui.hand_over import MOST, TAKEN


class Reception(QObject):
    """Listens for later starts; ``asked`` brings the file one of them was given, or None.

    What is not understood is passed over: anyone who runs as this user may knock.
    """

    asked = Signal(object)

    def __init__(self, name: str | None, places: Places, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        if name is None or _is_alive(name):
            return
        private_folder(places.root)
        QLocalServer.removeServer(name)  # left behind by a start that was killed
        self._server.listen(name)

    @property
    def is_open(self) -> bool:
        """Whether later starts can come here."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _meet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Guest(socket, self.asked.emit, self)


class _Guest(QObject):
    """One later start, until it has said what it wants."""

    def __init__(self, socket: QLocalSocket, ask: Callable[[Path | None], object], parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._ask = ask
        socket.setParent(self)
        socket.setReadBufferSize(MOST)
        socket.disconnected.connect(self.deleteLater)
        socket.readyRead.connect(self._listen)
        self._listen()

    def _listen(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() >= MOST:
                self._socket.abort()
            return
        is_understood, path = _wish(bytes(self._socket.readLine(MOST).data()))
        if is_understood:
            self._socket.write(TAKEN)
            self._socket.flush()
            self._ask(path)


def _is_alive(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    is_alive = socket.waitForConnected(0)
    socket.abort()
    return bool(is_alive)


def _wish(line: bytes) -> tuple[bool, Path | None]:
    """Whether a line is a wish, and the file that it names."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return False, None
    if not isinstance(found, dict) or "open" not in found:
        return False, None
    path = found["open"]
    if path is None:
        return True, None
    is_path = isinstance(path, str) and "\0" not in path and Path(path).is_absolute()
    return is_path, Path(path) if is_path else None
