"""From a path or standard input to decoded text."""
