"""The one drawing of a map: records and rectangles become a display list, cell by cell."""
