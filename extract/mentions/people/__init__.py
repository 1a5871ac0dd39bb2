"""People: what a name can be, what speaks for one, and later mentions of it."""
