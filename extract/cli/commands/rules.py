"""`extract rules`: what the program knows how to find."""

from typing import Annotated

import typer

from extract.output.screen import paged

EXAMPLES = """
extract rules
extract rules pairing.tied
"""


def _names() -> list[str]:
    from extract.output.rulebook import rules

    return [rule.name for _, rule in rules()]


Name = Annotated[str | None, typer.Argument(metavar="[NAME]", help="A rule, for all of it.", autocompletion=_names)]


def list_rules(name: Name = None) -> int:
    """List the rules by record type with an example each, or show one with all its examples."""
    from extract.output.rulebook import contents, page, rules

    if name is None:
        shown = contents()
    else:
        found = next((rule for _, rule in rules() if rule.name == name), None)
        if found is None:
            raise typer.BadParameter(f"no rule '{name}'; extract rules lists them", param_hint="NAME")
        shown = page(found)
    with paged() as screen:
        screen.print(shown)
    return 0
