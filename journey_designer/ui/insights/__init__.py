"""The pages that say what the map means: insights, the map doctor, voting rounds; and what such pages share."""
