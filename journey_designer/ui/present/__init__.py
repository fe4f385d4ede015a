"""The presentation: the journey on the big screen, readable from six metres."""
