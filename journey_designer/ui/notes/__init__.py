"""Notes on the work: pinned to anything of a project, listed, resolved."""
