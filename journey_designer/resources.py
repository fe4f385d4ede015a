"""Where the plain files shipped with the program lie."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


def resource(path: str) -> Path:
    """The absolute path of a shipped file or folder, named relative to ``resources/`` with ``/``.

    Found beside the package in a checkout, inside the package in a wheel, and in the bundle's folder when frozen.
    """
    return _folder(getattr(sys, "_MEIPASS", None)).joinpath(*path.split("/"))


@cache
def _folder(bundle: str | None) -> Path:
    package = Path(__file__).resolve().parent
    roots = [Path(bundle) / "resources"] if bundle else []
    roots += [package / "resources", package.parent / "resources"]
    for root in roots:
        if root.is_dir():
            return root
    raise FileNotFoundError(f"the program's resources folder is missing beside {package}")
