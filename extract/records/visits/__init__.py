"""Visits: who set out, where to, what they saw, and which sentences tell of one trip."""
