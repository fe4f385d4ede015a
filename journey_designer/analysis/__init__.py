"""What a journey tells: extremes, key moments, scores, comparisons, hints. Pure functions over records.

Nothing here raises for want of data: what cannot be said is None, or is not in the list. What is hidden on the map
(stages, touchpoints, lanes) is not analysed: the figures are those of what is shown. No figure is rounded.
"""
