"""The engine for rules: what a rule is, how it is matched, how rivals are settled."""
