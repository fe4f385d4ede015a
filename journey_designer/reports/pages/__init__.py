"""The pages of a report: cover, personas, maps, touchpoints."""
