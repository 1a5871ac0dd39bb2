"""Meetings: how they are named, how texts state that they were held, and who did what there."""
