"""`extract review`: people judge a sample of records, and what their judgments say.

`judgment` is what is written down, `sample` what is looked at, `standing` what the judgments come to for a run of
today, `statistics` and `agreement` the numbers, `tables` shows them; `screen` is the full-screen view (textual).
"""
