"""The parts of the README that are generated: `python3 -m tests.readme` writes them anew."""

import json
import re
from pathlib import Path

from extract import extract_file
from extract.cli.app import EXIT_CODES, application
from extract.output.brief import own_fields
from extract.output.rulebook import rules
from extract.records import PLURALS, TYPES, module

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PART = re.compile(r"(<!-- generated: ([a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def excerpt() -> str:
    """A record of the seeds, as JSON."""
    records = extract_file(ROOT / "seeds" / "000_0f19a162534f8ddc.txt", types={"metric"})
    record = next(record for record in records if record.evidence[0].quote == "13.38亿元")
    content = json.dumps(record.model_dump(mode="json"), ensure_ascii=False, indent=2)
    flat = re.sub(
        r"\{\s+([^{}]*?)\s+\}(,?)(?=\n {2,4}[\]\"{])", lambda m: "{" + re.sub(r"\n\s+", " ", m[1]) + "}" + m[2], content
    )
    return f"```json\n{flat}\n```\n"


def types() -> str:
    """A row for each record type."""
    rows = []
    for kind in TYPES:
        model = module(kind).MODEL
        fields = " ".join(f"`{name}`" for name in own_fields(model))
        rows.append(
            f"| {kind} (`extract {PLURALS[kind]}`) | {model.__doc__.splitlines()[0].rstrip('.')} | {fields} |\n"
        )
    return "| type | what it is | fields |\n| --- | --- | --- |\n" + "".join(rows)


def commands() -> str:
    """A row for each command."""
    rows = []
    for command in application().registered_commands:
        assert command.callback
        assert command.callback.__doc__
        if command.name not in PLURALS.values():
            rows.append(f"| `extract {command.name}` | {command.callback.__doc__.splitlines()[0]} |\n")
    typed = "| `extract metrics`, `extract meetings` … | Write the records of one type to standard output. |\n"
    return "| command | what it does |\n| --- | --- |\n" + rows[0] + typed + "".join(rows[1:])


def exit_codes() -> str:
    """A row for each exit code."""
    lines = [line.split(maxsplit=1) for line in EXIT_CODES.strip().splitlines()]
    return "| exit code | meaning |\n| --- | --- |\n" + "".join(f"| {code} | {meaning} |\n" for code, meaning in lines)


def rule() -> str:
    """A short rule with its examples, each of one line."""
    complete = [rule for _, rule in rules() if rule.accepts and rule.rejects]
    complete = [rule for rule in complete if "\n" not in "".join((*rule.accepts, *rule.rejects))]
    shown = min(complete, key=lambda rule: (len(rule.pattern), rule.name))
    lines = [
        f"name      {shown.name}",
        f"anchors   {' '.join(shown.anchors)}",
        f"pattern   {shown.pattern}",
        *(f"accepts   {text}" for text in shown.accepts[:2]),
        *(f"rejects   {text}" for text in shown.rejects[:2]),
    ]
    return "```\n" + "\n".join(lines) + "\n```\n"


PARTS = {"excerpt": excerpt, "types": types, "commands": commands, "exit-codes": exit_codes, "rule": rule}


def render(text: str) -> str:
    """The README with its generated parts as they should be."""
    return PART.sub(lambda part: part[1] + PARTS[part[2]]() + part[3], text)


def command(name: str) -> str:
    """The set-up command of the README behind the mark `<!-- name -->`."""
    found = re.search(rf"<!-- {name} -->\n```bash\n(.*?)\n```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert found, f"the README has no {name} command"
    return found[1]


if __name__ == "__main__":
    README.write_text(render(README.read_text(encoding="utf-8")), encoding="utf-8")
