"""The parts of the pairing record: sides, rules, and who helps whom."""
