"""Documents: what a sentence says was signed, issued or only named, by whom and when."""
