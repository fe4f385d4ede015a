"""The page of the personas: the gallery, the full profile, what is known."""
