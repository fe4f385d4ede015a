"""The version of somebody else, who changed the file while it was open here."""

from __future__ import annotations

from journey_designer.core.document import Document
from journey_designer.core.merge import Merged, merge_into
from journey_designer.core.records import Asset
from journey_designer.storage.digests import sha256_of_file
from journey_designer.storage.errors import from_os
from journey_designer.storage.options import StoreOptions
from journey_designer.storage.project_file import ProjectFile, read_project
from journey_designer.storage.publication import NEVER, Mark
from journey_designer.storage.session import Session


def read_theirs(session: Session, options: StoreOptions) -> ProjectFile | None:
    """Their version, checked, or None if the file is gone or as we know it. Raises a `KnownError`."""
    published = session.working.publication.published
    try:
        if published is not None and sha256_of_file(session.path) == published.sha256:
            return None
    except FileNotFoundError:
        return None
    except OSError as error:
        raise from_os(error) from error
    theirs = read_project(session.path, session.places, formats=options.formats)
    if published is not None and theirs.digest == published.digest:
        theirs.close()
        return None
    return theirs


def merge_theirs(session: Session, document: Document, options: StoreOptions) -> Merged:
    """As `Store.merge_theirs`."""
    theirs = read_theirs(session, options)
    if theirs is None:
        return Merged(tuple(document.records()), ())
    working = session.working
    with theirs:
        for record in theirs.records:
            if isinstance(record, Asset) and working.asset(record.id) is None:
                working.put_asset(theirs.asset(record.id) or b"")
        merged = merge_into(document, working.publication.base(working.records()), theirs.records)
        mark = Mark(theirs.sha256, theirs.digest, NEVER)
        with working.lock:
            working.publication.note_theirs(mark, options.clock(), working.records(), theirs.records)
    session.board.changed_with(None)  # what stood in the way of publishing is settled
    session.stepped()
    return merged
