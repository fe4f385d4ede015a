"""Objects through a pipe, each after its length. Both ends are this program: nothing from outside is unpickled."""

from __future__ import annotations

import pickle
import struct
from typing import Any, BinaryIO, Final

_HEAD: Final = struct.Struct("!Q")


def send(file: BinaryIO, thing: object) -> None:
    """Write one object. Raises `OSError` when the other end is gone."""
    data = pickle.dumps(thing, pickle.HIGHEST_PROTOCOL)
    file.write(_HEAD.pack(len(data)))
    file.write(data)
    file.flush()


def receive(file: BinaryIO) -> Any:
    """Read one object. Raises `EOFError` when the other end is gone."""
    (length,) = _HEAD.unpack(_exactly(file, _HEAD.size))
    return pickle.loads(_exactly(file, length))  # noqa: S301 - the other end is this program


def _exactly(file: BinaryIO, count: int) -> bytes:
    data = file.read(count)
    if len(data) < count:
        raise EOFError
    return data
