"""The version of Qt's binding that is installed does not kill the process."""

from __future__ import annotations

import subprocess
import sys

# PySide6 6.12.0 loses a reference to None with each call that returns nothing:
# on Python 3.11 some 5,000 of them kill the process.
LOOP = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
widget = QWidget()
for turn in range(50_000):
    widget.setEnabled(turn % 2 == 0)
print("alive")
"""


def test_calls_that_return_nothing_keep_their_reference_to_none() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOOP], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
