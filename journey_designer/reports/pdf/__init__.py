"""The PDF layer: set text, display lists, pictures, tags and flowables on reportlab's canvas.

Start with `document.PdfDocument`; it holds the canvas, the glyph pen, the display painter and the structure
tree.
"""
