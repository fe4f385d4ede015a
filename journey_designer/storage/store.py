"""The store: one open project, its steps on disk, its file kept up to date."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType

from journey_designer.core.changes import Change, Step
from journey_designer.core.document import Document
from journey_designer.core.errors import BugError
from journey_designer.core.merge import Merged
from journey_designer.core.records import Asset, Record
from journey_designer.storage.assets import asset_record
from journey_designer.storage.backups import Backup, list_backups
from journey_designer.storage.errors import OpenedReadOnly
from journey_designer.storage.history import Heading
from journey_designer.storage.options import StoreOptions
from journey_designer.storage.places import Places, real_path
from journey_designer.storage.project_file import AssetSource, ProjectFile
from journey_designer.storage.session import Session
from journey_designer.storage.sessions import create_session, move_session, open_read_only, open_session
from journey_designer.storage.status import Status, StatusObserver
from journey_designer.storage.theirs import merge_theirs, read_theirs
from journey_designer.storage.working import WorkingDatabase


class Store:
    """One open project: the `Journal` of its document, its assets, and its file. Use `create` or `open`, then
    `close`.

    A step is durable in the working database when `append`, `amend` or `move` returns; the `.cjm` follows
    within a second, on a thread of its own; `status` says how far it is. Steps come from one thread; the rest
    from any.
    """

    def __init__(self, session: Session, options: StoreOptions) -> None:
        self._session = session
        self._options = options
        self._swap = threading.RLock()
        self._observers: list[StatusObserver] = []
        session.board.observe(self._tell)

    @classmethod
    def create(
        cls,
        path: Path,
        records: Iterable[Record],
        assets: AssetSource | Mapping[str, bytes] | None = None,
        *,
        places: Places | None = None,
        replace: bool = False,
        options: StoreOptions | None = None,
    ) -> Store:
        """Make a project of these records and publish it to ``path`` at once.

        ``assets`` gives the bytes of the asset records. A file that is there is an error, unless ``replace``:
        then it stays as a backup. Raises `RuleError`, `ProjectInUse` or another `KnownError`; nothing has
        been made then.
        """
        options = options or StoreOptions()
        source = assets if callable(assets) else (assets or {}).get
        session = create_session(path, records, source, places or Places.default(), options, replace=replace)
        return cls(session, options)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        places: Places | None = None,
        read_only: bool = False,
        options: StoreOptions | None = None,
    ) -> Store:
        """Open a project at its last step, which after a crash may be later than the file (`is_recovered`).

        Raises `ProjectInUse` when another window on this machine has it (``read_only`` opens what is in the
        file then), `NewerFile`, `DamagedFile` (then see `salvage` and `backups_of`), or another `KnownError`.
        """
        options = options or StoreOptions()
        begin = open_read_only if read_only else open_session
        return cls(begin(path, places or Places.default(), options), options)

    # What was opened

    @property
    def path(self) -> Path:
        """The file."""
        return self._session.path

    @property
    def is_recovered(self) -> bool:
        """Whether an earlier session ended before all was in the file: this is its last step, later than the
        file.
        """
        return self._session.opened.is_recovered

    @property
    def is_read_only(self) -> bool:
        """Whether steps are refused."""
        return self._session.is_read_only

    @property
    def aside(self) -> Path | None:
        """A working database of an earlier session that could not be read and was kept; its steps may be
        lost.
        """
        return self._session.opened.aside

    def records(self) -> tuple[Record, ...]:
        """The records of this moment."""
        return self._session.working.records()

    def document(self, *, new_id: Callable[[], str] | None = None) -> Document:
        """A document over this store, with the store's clock; make only one. ``new_id`` gives ids in
        tests.
        """
        clock = self._options.clock
        if new_id is None:
            return Document(self.records(), journal=self, now=clock)
        return Document(self.records(), journal=self, new_id=new_id, now=clock)

    # Journal

    @property
    def position(self) -> int:
        """How many steps are done."""
        return self._session.working.history.position

    @property
    def length(self) -> int:
        """How many steps there are, redoable ones included."""
        return self._session.working.history.length

    def step(self, index: int) -> Step:
        """The step at ``0 <= index < length``; 0 is the oldest that is kept."""
        return self._session.working.history.step(index)

    def append(self, step: Step) -> None:
        """As `Journal.append`."""
        self._writable().append(step)
        self._session.stepped()

    def amend(self, step: Step, applied: Sequence[Change]) -> None:
        """As `Journal.amend`."""
        self._writable().amend(step, applied)
        self._session.stepped()

    def move(self, position: int, applied: Sequence[Change]) -> None:
        """As `Journal.move`."""
        self._writable().move(position, applied)
        self._session.stepped()

    def headings(self, start: int = 0, stop: int | None = None) -> list[Heading]:
        """What the steps from ``start`` to before ``stop`` (None: the last) are called, for a list of the
        history.
        """
        history = self._session.working.history
        return history.headings(start, history.length if stop is None else stop)

    # Assets

    def put_asset(
        self,
        data: bytes,
        mime: str,
        *,
        width: int | None = None,
        height: int | None = None,
        duration: float | None = None,
        label: str = "",
    ) -> Asset:
        """Keep the bytes of an image or a sound; gives the record to put into the document with what shows it.

        The caller has decoded and re-encoded the bytes. Without a record they never get into the file, and are
        forgotten at the next opening. Raises a `KnownError` when they are too many or cannot be kept.
        """
        asset = asset_record(data, mime, width=width, height=height, duration=duration, label=label)
        with self._swap:
            self._writable().put_asset(data)
        return asset

    def asset(self, asset_id: str) -> bytes | None:
        """The bytes with this SHA-256, from the disk, or None."""
        with self._swap:
            return self._session.working.asset(asset_id)

    # The file

    @property
    def status(self) -> Status:
        """What is in the file."""
        return self._session.board.status

    def observe(self, observer: StatusObserver) -> Callable[[], None]:
        """Tell ``observer`` of every new status; call what is returned to stop.

        It is called on the thread that made the news, most often the publisher's, and must neither wait for
        another thread nor call the store; in a window it hands over to the event loop.
        """
        self._observers.append(observer)

        def stop() -> None:
            if observer in self._observers:
                self._observers.remove(observer)

        return stop

    def publish_soon(self) -> None:
        """Bring the file up to date within a second, on the publisher's thread. Every step asks for it by
        itself.
        """
        self._session.request()

    def flush(self) -> Status:
        """Bring the file up to date now; returns when that is done or has failed."""
        return self._session.publish()

    def save_as(self, path: Path, *, replace: bool = False) -> Status:
        """Publish to another path and go on there, history included; the file it had stays as it was
        published last.

        To the same path: writes the file again if it is gone. Raises a `KnownError`; all is as before then.
        """
        with self._swap:
            if not self.is_read_only and real_path(path) == real_path(self.path):
                status = self._session.publish_anew()
                if status.problem is not None:
                    raise status.problem
                return status
            self._session = move_session(self._session, path, self._options, replace=replace)
            self._session.board.observe(self._tell)
        self._tell(self.status)
        return self.status

    def close(self) -> Status:
        """Bring the file up to date and let go of the project. What cannot be published is here at the next
        opening.
        """
        return self._session.end()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def backups(self) -> tuple[Backup, ...]:
        """Earlier versions of the file, newest first; `read_project` reads one, `create` makes a project of
        it.
        """
        return list_backups(self._session.places.project(self.path).backups)

    # Somebody else's version

    def base(self) -> tuple[Record, ...]:
        """The records as they were when the file was last opened or published here."""
        working = self._session.working
        with working.lock:
            return working.publication.base(working.records())

    def theirs(self) -> ProjectFile | None:
        """What the file holds if somebody else changed it, else None; close it after use.

        Raises `DamagedFile` or another `KnownError` when it cannot be read.
        """
        return read_theirs(self._session, self._options)

    def merge_theirs(self, document: Document) -> Merged:
        """Merge what somebody else made of the file into ``document``, as one step, and publish the result
        soon.

        Gives the conflicts to be shown; none and no step when the file is ours. Raises `RuleError` when both
        together break a limit of size, another `KnownError` when their file cannot be read or the step not be
        kept.
        """
        if document.journal is not self:
            raise BugError("this document belongs to another store")
        return merge_theirs(self._session, document, self._options)

    def _writable(self) -> WorkingDatabase:
        if self.is_read_only:
            raise OpenedReadOnly
        return self._session.working

    def _tell(self, status: Status) -> None:
        for observer in tuple(self._observers):
            observer(status)
