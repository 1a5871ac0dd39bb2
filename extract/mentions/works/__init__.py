"""What works are called, with and without 《》, and their numbers."""
