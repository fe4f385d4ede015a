"""One font set for all typography tests: loading it is the slowest thing they do."""

from __future__ import annotations

import pytest

from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter


@pytest.fixture(scope="session")
def fonts() -> FontSet:
    return FontSet.shipped()


@pytest.fixture(scope="session")
def typesetter(fonts: FontSet) -> Typesetter:
    return Typesetter(fonts)
