"""The mental model of a persona, drawn and edited: concepts and the links between them."""
