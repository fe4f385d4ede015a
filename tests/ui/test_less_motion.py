"""Less motion: asked of the desktop unless chosen here, and obeyed by whatever moves."""

from __future__ import annotations

import ast
import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from journey_designer.ui import less_motion
from journey_designer.ui.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "journey_designer" / "ui"
ANIMATORS = {
    "QVariantAnimation",
    "QPropertyAnimation",
    "QSequentialAnimationGroup",
    "QParallelAnimationGroup",
}

# A desktop's settings portal with one answer for each of the two questions, and then the question itself.
PORTAL = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusVariant

@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Settings"})
class Portal(QObject):
    @Slot(str, str, result="QDBusVariant")
    def ReadOne(self, namespace, key):
        return QDBusVariant(1 if key == "reduced-motion" else True)

app = QCoreApplication([])
portal = Portal()
bus = QDBusConnection.sessionBus()
assert bus.registerObject("/org/freedesktop/portal/desktop", portal, QDBusConnection.RegisterOption.ExportAllSlots)
assert bus.registerService("org.freedesktop.portal.Desktop")
print("there", flush=True)
app.exec()
"""
QUESTION = """
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from journey_designer.ui.less_motion import system_is_still
print(system_is_still())
"""
BOTH = """
import subprocess, sys
portal, question = sys.argv[1:]
run = lambda code: subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip()
print(run(question))
service = subprocess.Popen([sys.executable, "-c", portal], stdout=subprocess.PIPE, text=True)
service.stdout.readline()
print(run(question))
service.kill()
"""


def test_what_was_chosen_counts_more_than_the_desktop(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings._is_still = True
    assert not settings.has_motion
    settings.set_value("motion", "on")
    assert settings.has_motion
    settings.set_value("motion", "off")
    settings._is_still = False
    assert not settings.has_motion


def test_without_a_desktop_things_move(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not less_motion.system_is_still()
    assert Settings(tmp_path / "settings.ini").has_motion


@pytest.mark.parametrize(
    ("held", "is_still"), [({"reduceMotion": True}, True), ({"reduceMotion": False}, False), ({}, False)]
)
def test_the_mac_says_it_in_a_file(tmp_path: Path, held: dict[str, bool], is_still: bool) -> None:
    path = tmp_path / "com.apple.universalaccess.plist"
    path.write_bytes(plistlib.dumps(held, fmt=plistlib.FMT_BINARY))
    assert less_motion._mac_is_still(path) is is_still


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs D-Bus, which Linux desktops have")
def test_linux_desktops_say_it_through_their_portal() -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", BOTH, PORTAL, QUESTION]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    found = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=True)
    assert found.stdout.split() == ["False", "True"]


def test_whatever_moves_asks_first() -> None:
    """Every module of the interface that makes an animation reads the setting, or only those that do use it; views of
    Qt animate nothing of their own.
    """
    movers, heedless = set(), set()
    codes = {path: path.read_text(encoding="utf-8") for path in UI.rglob("*.py")}
    heeding = {path for path, code in codes.items() if "has_motion" in code or "motion.is_wanted" in code}
    for path, code in codes.items():
        names = {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
        if names & ANIMATORS:
            movers.add(path.name)
            module = ".".join(path.relative_to(UI).with_suffix("").parts)
            users = {user for user, text in codes.items() if f"journey_designer.ui.{module} import" in text}
            if path not in heeding and not (users and users <= heeding):
                heedless.add(path.relative_to(UI).as_posix())
        assert "setAnimated(True)" not in code
    assert len(movers) >= 3
    assert not heedless
