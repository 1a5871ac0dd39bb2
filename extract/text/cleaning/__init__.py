"""The steps of cleaning, one module each.

A step either gives edits (`edits(text)`), or replaces characters one by one (`fold(text)`), so that offsets stay.
"""
