"""JSON that stands inside a script element."""

import json
from html.parser import HTMLParser
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from extract.output.report.content import embedded

ANY_TEXT = st.text(st.characters(exclude_categories=()))  # lone surrogates too


class Scripts(HTMLParser):
    """Gathers what stands in script elements, and any other tag."""

    def __init__(self) -> None:
        super().__init__()
        self.content: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.content.append(data)


@given(st.lists(ANY_TEXT | st.sampled_from(["</script>", "<!--<script>", "]]>", "\x00", "\r\n", "\u2028"])))
def test_reads_back_and_closes_no_element(texts: list[str]) -> None:
    written = embedded(texts)
    assert b"<" not in written
    assert not set(written) & set(range(0x20))
    parser = Scripts()
    parser.feed(f"<script>{written.decode()}</script>")
    assert parser.tags == ["script"]
    read: Any = json.loads("".join(parser.content))
    assert [text.encode("utf-16", "surrogatepass") for text in read] == [
        text.encode("utf-16", "surrogatepass") for text in texts
    ]
