"""What makers of the program run: nothing here is shipped."""
