"""What is printed: reportlab, its glyph layer, pages."""
