"""A file is replaced when the new one is whole, and not before."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from journey_designer.core.errors import KnownError
from journey_designer.reports.output import replacing
from journey_designer.reports.report import write_report
from journey_designer.reports.svg import write_map_svg
from journey_designer.typography.typesetter import Typesetter
from tests.reports.pages.projects import grid, sample

posix = pytest.mark.skipif(os.name != "posix", reason="modes and links as on POSIX systems")


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith(".tmp")]


def test_a_new_file_appears_whole(tmp_path: Path) -> None:
    path = tmp_path / "new.bin"
    with replacing(path) as file:
        file.write(b"half")
        assert not path.exists()
        file.write(b" and half")
    assert path.read_bytes() == b"half and half"
    assert not leftovers(tmp_path)


@pytest.mark.parametrize(
    "error", [RuntimeError("ours"), KnownError("a.key", "A sentence."), KeyboardInterrupt()]
)
def test_an_error_leaves_the_old_file(error: BaseException, tmp_path: Path) -> None:
    path = tmp_path / "old.bin"
    path.write_bytes(b"old")

    def write() -> None:
        with replacing(path) as file:
            file.write(b"new")
            raise error

    with pytest.raises(type(error)):
        write()
    assert path.read_bytes() == b"old"
    assert not leftovers(tmp_path)


@posix
def test_mode_and_links_are_kept(tmp_path: Path) -> None:
    path, link = tmp_path / "real.bin", tmp_path / "link.bin"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    with replacing(link) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@posix
def test_a_new_file_gets_the_mode_of_the_system(tmp_path: Path) -> None:
    with replacing(tmp_path / "new.bin") as file:
        file.write(b"x")
    (tmp_path / "plain.bin").touch()
    assert (tmp_path / "new.bin").stat().st_mode == (tmp_path / "plain.bin").stat().st_mode


def _folder(tmp_path: Path) -> Path:
    path = tmp_path / "folder"
    path.mkdir()
    return path


def _read_only(tmp_path: Path) -> Path:
    path = tmp_path / "kept.pdf"
    path.write_bytes(b"old")
    path.chmod(0o444)
    return path


def _long_name(tmp_path: Path) -> Path:
    return tmp_path / ("n" * 300)


def _nul(tmp_path: Path) -> Path:
    return tmp_path / "a\0b"


def _no_folder(tmp_path: Path) -> Path:
    return tmp_path / "missing" / "report.pdf"


def _under_a_file(tmp_path: Path) -> Path:
    (tmp_path / "file").write_bytes(b"")
    return tmp_path / "file" / "report.pdf"


@posix
@pytest.mark.parametrize(
    ("place", "key"),
    [
        (_folder, "export.folder"),
        (_read_only, "export.no_permission"),
        (_nul, "export.name"),
        (_no_folder, "export.no_folder"),
        (_under_a_file, "export.no_folder"),
        (lambda _: Path("/dev/full"), "export.no_permission"),
        (lambda _: Path("/proc/report.pdf"), "export.no_folder"),
    ],
)
def test_places_that_cannot_be_written(
    place: Callable[[Path], Path], key: str, tmp_path: Path, typesetter: Typesetter
) -> None:
    out = place(tmp_path)
    for write in (write_report, write_map_svg):
        with pytest.raises(KnownError) as caught:
            write(sample("en"), lambda _: None, out, typesetter=typesetter)
        assert caught.value.key == key
        assert str(caught.value).endswith(".")
    assert not leftovers(tmp_path)


def test_a_name_too_long(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught, replacing(_long_name(tmp_path)) as file:
        file.write(b"x")
    assert caught.value.key == "export.name"


@pytest.mark.skipif(sys.platform != "linux", reason="a limit of the size of files, as on Linux")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path, typesetter: Typesetter) -> None:
    import resource
    import signal

    out = tmp_path / "report.pdf"
    out.write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_000, hard))
    try:
        with pytest.raises(KnownError) as caught:
            write_report(sample("en"), lambda _: None, out, typesetter=typesetter)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert caught.value.key == "export.full"
    assert out.read_bytes() == b"old"
    assert not leftovers(tmp_path)


def test_other_refusals_of_the_system_are_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught, replacing(tmp_path / "x"):
        raise OSError(errno.EIO, "broken")
    assert caught.value.key == "export.io"


def test_a_map_that_does_not_fit_leaves_the_old_file(tmp_path: Path, typesetter: Typesetter) -> None:
    out = tmp_path / "map.pdf"
    out.write_bytes(b"old")
    with pytest.raises(KnownError):
        write_report(grid(1, 12), lambda _: None, out, paper="A4", typesetter=typesetter)
    assert out.read_bytes() == b"old"
    assert not leftovers(tmp_path)
