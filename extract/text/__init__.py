"""Text and offsets: cleaning, articles, paragraphs, sentences."""
