"""How a journey comes and goes: one module a format."""
