"""What a figure says: whom and what it is about, when, and how it has changed."""
