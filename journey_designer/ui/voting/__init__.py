"""The room decides: votes at touchpoints, dots on cards and ideas."""
