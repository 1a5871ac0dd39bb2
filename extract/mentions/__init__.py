"""Reading one expression of the text: numerals, quantities, dates, places, persons, organisations, works."""
