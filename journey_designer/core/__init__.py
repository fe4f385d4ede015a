"""What a journey is: records, changes, the document, history, rules and edits. Standard library only."""
