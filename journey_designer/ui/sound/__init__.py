"""Voices: read with limits, played, recorded, trimmed."""
