"""`extract audit`: what became of every numeral, and where a record seems to be missing.

`account` is the account of one text, `totals` adds several up, `screen` shows them.
"""
