"""What may come to the first start of the program: wishes of later ones, and noise."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_designer.storage import Places
from journey_designer.ui.hand_over import hand_over, reception_name
from journey_designer.ui.reception import Reception
from tests.e2e.hands import wait_until


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "s")


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    del qapp
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def reception(places: Places, owner: QObject) -> Reception:
    made = Reception(reception_name(places), places, owner)
    assert made.is_open
    return made


def said(places: Places, *lines: bytes) -> bytes:
    """What the first start answers to these bytes; it has understood or hung up when this returns."""
    name = reception_name(places)
    assert name is not None
    socket = QLocalSocket()
    socket.connectToServer(name)
    for line in lines:
        socket.write(line)
    wait_until(
        lambda: (
            socket.bytesAvailable() > 0
            or socket.state() == QLocalSocket.LocalSocketState.UnconnectedState
            or socket.bytesToWrite() == 0
        )
    )
    QTest.qWait(0)
    QTest.qWait(0)
    answer = bytes(socket.readAll().data())
    socket.abort()
    return answer


def test_a_wish_is_taken_and_told(places: Places, reception: Reception) -> None:
    asked: list[object] = []
    reception.asked.connect(asked.append)
    wish = json.dumps({"open": "/tmp/رحلة.cjm"}).encode()
    assert said(places, wish + b"\n") == b"taken\n"
    assert said(places, wish[:7], wish[7:] + b"\n") == b"taken\n"
    assert said(places, b'{"open": null}\n') == b"taken\n"
    assert asked == [Path("/tmp/رحلة.cjm"), Path("/tmp/رحلة.cjm"), None]


@pytest.mark.parametrize(
    "noise",
    [
        b"hello\n",
        b"[]\n",
        b"{}\n",
        b'{"open": 5}\n',
        b'{"open": "relative.cjm"}\n',
        b'{"open": "/a\\u0000b"}\n',
        b"[" * 60_000 + b"\n",
        b"\xff\xfe\n",
        b"x" * 200_000,
    ],
)
def test_noise_is_passed_over(places: Places, reception: Reception, noise: bytes) -> None:
    asked: list[object] = []
    reception.asked.connect(asked.append)
    assert said(places, noise) == b""
    assert asked == []
    assert reception.is_open
    assert said(places, b'{"open": null}\n') == b"taken\n"


def test_without_a_first_start_nothing_is_handed_over(places: Places) -> None:
    assert not hand_over(reception_name(places), None)
    assert not places.root.exists()


def test_what_a_killed_start_left_behind_is_no_first_start(places: Places, owner: QObject) -> None:
    name = reception_name(places)
    assert name is not None
    places.root.mkdir()
    Path(name).write_bytes(b"")
    assert not hand_over(name, None, wait_ms=50)
    assert Reception(name, places, owner).is_open


def test_a_first_start_that_hangs_is_left_alone(places: Places, reception: Reception) -> None:
    """Nobody turns its loop here, so it does not answer."""
    assert reception.is_open
    assert not hand_over(reception_name(places), None, wait_ms=50)


def test_of_two_first_starts_one_listens(places: Places, reception: Reception, owner: QObject) -> None:
    assert not Reception(reception_name(places), places, owner).is_open
    assert said(places, b'{"open": null}\n') == b"taken\n"
    assert reception.is_open


def test_a_path_too_long_for_a_socket_makes_each_start_its_own(
    tmp_path: Path, qapp: QApplication, owner: QObject
) -> None:
    del qapp
    places = Places(tmp_path / ("x" * 120))
    assert reception_name(places) is None
    assert not hand_over(None, None)
    assert not Reception(None, places, owner).is_open


def test_the_socket_is_for_this_user_alone(places: Places, reception: Reception) -> None:
    assert reception.is_open
    name = reception_name(places)
    assert name is not None
    assert Path(name).stat().st_mode & 0o077 == 0
    assert places.root.stat().st_mode & 0o077 == 0


def test_closed_it_is_gone(places: Places, reception: Reception, qapp: QApplication) -> None:
    del qapp
    reception.close()
    assert not hand_over(reception_name(places), None, wait_ms=50)
