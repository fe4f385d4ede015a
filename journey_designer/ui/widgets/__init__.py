"""Controls of the panels: each shows a value, says in a signal what was chosen, and changes no record."""
