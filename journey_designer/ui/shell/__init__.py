"""The window around the pages: bars, rail, dock, panel, start page."""
