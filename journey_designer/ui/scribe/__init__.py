"""The scribe line in the window: one box that is typed into, its chips, its suggestions, its cheat sheet."""
