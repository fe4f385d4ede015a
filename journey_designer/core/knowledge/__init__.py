"""Work on customer knowledge: looking through findings, asking for more, putting it on the map."""
