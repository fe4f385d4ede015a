"""The canvas: one surface that shows a journey, its tools, and its pictures."""
