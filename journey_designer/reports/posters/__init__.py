"""What is hung on a wall: maps on large paper or on many sheets, personas, notes to cut out, blank maps."""
