"""The guide of the stage that is worked on."""
