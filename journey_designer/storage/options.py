"""What a store uses of the world."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from journey_designer.storage.formats import Formats, known_formats
from journey_designer.storage.publisher import Delays


@dataclass(frozen=True, slots=True)
class StoreOptions:
    """The clock (seconds since 1970, UTC), the delays and the formats of a store; each can be replaced for
    tests.

    Without ``publishes_by_itself`` the file is only written by `flush`, `save_as` and `close`.
    """

    clock: Callable[[], float] = time.time
    delays: Delays = field(default_factory=Delays)
    formats: Formats = field(default_factory=known_formats)
    publishes_by_itself: bool = True
