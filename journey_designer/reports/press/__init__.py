"""The press: reports and posters are made in a process of their own, so that no window ever waits for them."""
