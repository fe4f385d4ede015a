"""How text is set: fonts, bidi, shaping, line breaking. No Qt, no PDF."""
