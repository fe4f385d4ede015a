"""Measurements as ratios against floors taken in the same run: `python3 dev.py bench`."""
