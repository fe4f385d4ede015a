"""What a working database has beside the tables of records: history, bytes of assets, and what is in the
file.
"""

from __future__ import annotations

APPLICATION_ID = 0x434A5731
"""``CJW1``: a working database is no `.cjm`."""
KEPT_ASSET = "kept_asset"
"""The table of the bytes of assets; of all that a step may bring back, not only those shown now."""
HISTORY_FORMAT = 1
"""Raised when the history is written differently: an older one is then forgotten, the records are not."""

PRIVATE_TABLES = (
    """CREATE TABLE history (
  n INTEGER PRIMARY KEY,
  at REAL NOT NULL,
  gesture TEXT,
  label TEXT NOT NULL,
  changes TEXT NOT NULL
) STRICT""",
    """CREATE TABLE history_asset (
  n INTEGER NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (n, id)
) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE {KEPT_ASSET} (
  id TEXT PRIMARY KEY,
  data BLOB NOT NULL
) STRICT""",
    """CREATE TABLE base (
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  record TEXT,
  PRIMARY KEY (type, id, epoch)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  history_format INTEGER NOT NULL,
  path TEXT NOT NULL,
  pid INTEGER NOT NULL,
  cursor INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  published_sha256 TEXT,
  published_digest TEXT,
  published_revision INTEGER NOT NULL,
  published_at REAL,
  sent_sha256 TEXT,
  sent_digest TEXT,
  sent_revision INTEGER NOT NULL,
  sent_epoch INTEGER NOT NULL
) STRICT""",
)
