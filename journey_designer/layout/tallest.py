"""The greatest of many heights, kept while single ones change."""

from __future__ import annotations

import heapq


class Tallest:
    """Heights by key. Setting one and asking for the greatest cost the logarithm of their number."""

    def __init__(self) -> None:
        self._heights: dict[str, float] = {}
        self._heap: list[tuple[float, str]] = []

    def put(self, key: str, height: float) -> None:
        """Set a height; 0 forgets it."""
        if self._heights.get(key, 0.0) == height:
            return
        if height:
            self._heights[key] = height
            heapq.heappush(self._heap, (-height, key))
        else:
            self._heights.pop(key, None)

    def get(self, key: str) -> float:
        """The height of a key, 0 when unknown."""
        return self._heights.get(key, 0.0)

    def greatest(self) -> float:
        """The greatest height, 0 when there is none."""
        heap = self._heap
        while heap and self._heights.get(heap[0][1]) != -heap[0][0]:
            heapq.heappop(heap)
        return -heap[0][0] if heap else 0.0
