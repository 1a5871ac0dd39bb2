"""`extract text`: the text that all offsets count in."""

import sys
from typing import Annotated

import typer

from extract.cli.inputs import Names, gather
from extract.cli.options import Encoding, TextField
from extract.output.screen import say
from extract.reading.errors import Unreadable
from extract.reading.inputs import TEXT_FIELD
from extract.reading.source import read

File = Annotated[str, typer.Argument(metavar="FILE", help="A file, or - for standard input.")]

EXAMPLES = """
extract text seeds/000_0f19a162534f8ddc.txt | python3 -c 'import sys; print(sys.stdin.read()[3310:3317])'
"""


def text(file: File, encoding: Encoding = None, text_field: TextField = TEXT_FIELD) -> int:
    """Write the decoded text of a file to standard output, which the offsets of records count in.

    It is the text to the letter, as UTF-8: no BOM, newlines as they are.
    """
    gathered = gather([file], Names(text_field=text_field))
    faults = [failure["reason"] for failure in gathered.failures]
    for item in gathered.inputs:
        try:
            sys.stdout.buffer.write(read(item, encoding).text.encode())
        except Unreadable as fault:
            faults.append(str(fault))
    for reason in faults:
        say(reason)
    return 1 if faults else 0
