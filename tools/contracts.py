"""Check who imports whom, by the contracts in ``pyproject.toml``."""

from __future__ import annotations

import sys
from typing import Final

from importlinter.cli import lint_imports

from tools.environment import ROOT

CACHE: Final = ROOT / ".import_linter_cache"


def main() -> int:
    """Print which contracts are kept. Returns 1 when one is broken."""
    return lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=str(CACHE), no_logo=True)


if __name__ == "__main__":
    sys.exit(main())
