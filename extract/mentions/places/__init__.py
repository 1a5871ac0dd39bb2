"""Places: the tables they are known by, towns that no table lists, single letters, and which of several is meant."""
