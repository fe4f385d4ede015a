"""Finding things in a project: search over everything, and filters that dim the rest of the map."""
