"""What a journey tells: extremes, key moments, scores, comparisons. Pure functions over records."""
