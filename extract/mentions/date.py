"""Calendar expressions: days, months, years and their parts, plans, festivals, durations and recurrences."""

from extract.mentions.dates.assembly import expressions
from extract.mentions.dates.bounds import NAMES, mention, renames
from extract.mentions.dates.clues import clues
from extract.mentions.dates.expression import DateExpression
from extract.mentions.mention import Mention


def find(text: str) -> list[Mention[DateExpression]]:
    """Every calendar expression of the clean text, in order, without overlaps; `kind` is `date`.

    A mention takes in the words that bind it (截至7月, 今年以来, 到2025年). What it means is in
    `mention.value.meaning` once `extract.mentions.grounding.ground` has run.
    """
    found: list[Mention[DateExpression]] = []
    done, known = 0, clues(text)
    for atom in expressions(text):
        if atom.start < done or (atom.rule in NAMES and renames(text, atom, done)):
            continue  # 今年以来年产值: the 来 binds 今年
        found.append(mention(text, atom, done, known))
        done = atom.end
    return found
