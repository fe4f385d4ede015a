"""Where everything goes: pure geometry of a journey map. The canvas, the pictures and the PDF share it."""
