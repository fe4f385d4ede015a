"""Where a project is kept: working database, publishing, opening and checking, migrations."""
