"""From the map to the plan: ideas, criteria, what-if, actions, content."""
