"""The report as slides of PowerPoint: its pages flow onto slides, as texts, shapes, tables and charts that can be edited."""
