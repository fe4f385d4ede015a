"""The agenda of a workshop and its timer."""
