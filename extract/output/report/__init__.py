"""`extract report`: texts and records as one HTML page that needs nothing else.

`summary` and `places` say what the page needs to know of a record at once, `content` gives a text with its records
as the page reads them, `page` puts all of it together. What the page does is in `assets/`.
"""
