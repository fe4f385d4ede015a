"""Composing a report: which pages, in which order, how; with the real PDF beside it."""
