"""The development environment: made once, made anew when broken or outdated, and never the system's."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.environment import STAMP, Environment, SetupError


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    folder = tmp_path_factory.mktemp("project")
    (folder / "requirements.lock").write_text("# nothing to install\n", encoding="utf-8")
    environment = Environment(folder / ".venv", folder / "requirements.lock")
    environment.ensure()
    return environment


@pytest.fixture
def environment(made: Environment, tmp_path: Path) -> Environment:
    """A copy of the one that was made: it runs from any place."""
    shutil.copytree(made.folder, tmp_path / ".venv", symlinks=True)
    shutil.copyfile(made.lock, tmp_path / made.lock.name)
    return Environment(tmp_path / ".venv", tmp_path / made.lock.name)


def runs(environment: Environment) -> bool:
    """Whether its interpreter runs, is its own and has pip."""
    code = f"import pip, sys; assert sys.prefix == {str(environment.folder)!r} != sys.base_prefix"
    return subprocess.run([environment.python, "-c", code], check=False).returncode == 0


def system_packages() -> list[str]:
    """What lies in the Python that made the running one."""
    code = "import os, sysconfig; print('\\n'.join(sorted(os.listdir(sysconfig.get_path('purelib')))))"
    command = [getattr(sys, "_base_executable", sys.executable), "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def test_a_ready_one_is_left_alone(environment: Environment) -> None:
    mark = environment.folder / "mark"
    mark.touch()
    assert environment.ensure() == environment.python
    assert mark.exists()
    assert runs(environment)


def test_a_changed_lock_makes_it_anew_and_a_failed_installation_is_told(environment: Environment) -> None:
    mark = environment.folder / "mark"
    mark.touch()
    environment.lock.write_text(
        f"--no-index\njourney-designer-has-no-such-package==1 --hash=sha256:{'0' * 64}\n", encoding="utf-8"
    )
    with pytest.raises(SetupError, match="installation failed"):
        environment.ensure()
    assert not mark.exists()
    assert not (environment.folder / STAMP).exists()
    assert runs(environment)


@pytest.mark.slow
def test_one_whose_interpreter_is_gone_is_made_again(environment: Environment) -> None:
    environment.python.unlink()
    environment.python.symlink_to(environment.folder / "gone")
    environment.ensure()
    assert runs(environment)


def test_one_that_is_the_systems_python_in_disguise_is_made_again(environment: Environment) -> None:
    before = system_packages()
    (environment.folder / "pyvenv.cfg").unlink()
    environment.ensure()
    assert runs(environment)
    assert system_packages() == before


@pytest.mark.slow
def test_a_half_made_one_is_finished(environment: Environment) -> None:
    (environment.folder / STAMP).unlink()
    shutil.rmtree(next(environment.folder.rglob("site-packages")) / "pip")
    environment.ensure()
    assert runs(environment)
