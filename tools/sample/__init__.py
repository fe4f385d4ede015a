"""The sample project: its texts in three languages, its portraits, and what makes project files of them."""
