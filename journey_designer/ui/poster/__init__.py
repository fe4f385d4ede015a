"""Printing posters: choices on one side, the sheets as they will lie on the other."""
