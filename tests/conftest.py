"""What every test stands on: nothing of the developer's own machine is read or written.

Set before Qt starts, and inherited by every program a test starts: a home of its own, no screen, one locale,
and no system font: where Qt asks fontconfig, the shipped ones are all there is.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><cachedir>{cache}</cachedir></fontconfig>
"""


def _isolated(home: Path) -> dict[str, str]:
    """The variables that lead Python, Qt and fontconfig into ``home`` and nowhere else."""
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "appdata",
        "LOCALAPPDATA": home / "localappdata",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_STATE_HOME": home / "state",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for folder in folders.values():
        folder.mkdir(mode=0o700, exist_ok=True)
    fonts = home / "fonts.conf"
    fonts.write_text(_FONTS.format(cache=home / "cache"), encoding="utf-8")
    return {
        **{name: str(folder) for name, folder in folders.items()},
        "FONTCONFIG_FILE": str(fonts),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }


_HOME = tempfile.TemporaryDirectory(prefix="journey-designer-test-", ignore_cleanup_errors=True)
for _name in [name for name in os.environ if name.startswith(("QT_", "LC_", "XDG_")) or name == "LANGUAGE"]:
    del os.environ[_name]
for _name in ("DISPLAY", "WAYLAND_DISPLAY", "SESSION_MANAGER", "DBUS_SESSION_BUS_ADDRESS"):
    os.environ.pop(_name, None)
os.environ.update(_isolated(Path(_HOME.name)))

settings.register_profile("local", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "ci",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
    print_blob=True,
    database=None,
)
settings.load_profile("ci" if os.environ.get("CI") else "local")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="also run the tests marked slow")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--slow"):
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    if slow:
        config.hook.pytest_deselected(items=slow)
        items[:] = [item for item in items if item not in slow]


def pytest_unconfigure() -> None:
    _HOME.cleanup()
