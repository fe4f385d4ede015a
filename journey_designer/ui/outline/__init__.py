"""The outline: the journey as a tree, in words."""
