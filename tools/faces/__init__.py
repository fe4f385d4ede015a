"""The drawn faces of the shelf: their parts, and who is made of which."""
