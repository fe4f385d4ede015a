"""Journey Designer: map a customer's journey live, keep it in one file, print it."""

__version__ = "0.1.0"
