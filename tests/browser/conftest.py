"""A real Chromium, and pages to open in it.

These tests need Debian's packages chromium and chromium-driver and the extra `browser`; without them they are skipped.
To run only them: `pytest -m browser`. With AXE_CORE=path/to/axe.min.js the accessibility check runs as well.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.texts import HOSTILE, NEWS, long_line

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-prefers-reduced-motion",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """The browser, one for all tests."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="needs the extra `browser`")
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    driver = shutil.which("chromedriver")
    if not program or not driver:
        pytest.skip("needs chromium and chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for flag in FLAGS:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield browser
    browser.quit()


class Shown:
    """A page in the browser."""

    def __init__(self, browser: Any, path: Path) -> None:
        self.browser = browser
        self.path = path

    def open(self, address: str = "", width: int = 1400, height: int = 900, **media: str) -> "Shown":
        """Load the page anew, at a place in it, on a screen of some size."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        features = [{"name": name.replace("_", "-"), "value": value} for name, value in media.items() if name != "kind"]
        self.browser.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"media": media.get("kind", ""), "features": features}
        )
        self.browser.get("about:blank")
        self.browser.get_log("browser")
        self.browser.get_log("performance")
        self.browser.get(self.path.as_uri() + address)
        return self

    def js(self, script: str, *arguments: Any) -> Any:
        """What a script returns, after the page has settled."""
        settled = "const done = arguments[arguments.length - 1]; requestAnimationFrame(() => setTimeout(done, 60))"
        value = self.browser.execute_script(script, *arguments)
        self.browser.execute_async_script(settled)
        return value

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, with no field in focus."""
        event = "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: arguments[0], bubbles: true}))"
        for key in keys:
            self.js(event, key)

    def texts(self, selector: str) -> list[str]:
        """The visible text of the elements that match."""
        found: list[str] = self.js(
            "const nodes = [...document.querySelectorAll(arguments[0])];"
            "return nodes.filter(n => n.checkVisibility()).map(n => n.innerText)",
            selector,
        )
        return found

    def click(self, selector: str, at: int = 0) -> None:
        """Click on one of the elements that match."""
        self.js("document.querySelectorAll(arguments[0])[arguments[1]].click()", selector, at)

    def search(self, words: str) -> None:
        """Search for some words."""
        self.js(
            "const q = document.getElementById('query'); q.value = arguments[0];"
            "document.getElementById('search').requestSubmit()",
            words,
        )

    def complaints(self) -> list[str]:
        """What the page has written to the console."""
        return [entry["message"] for entry in self.browser.get_log("browser")]

    def requests(self) -> list[str]:
        """The addresses that the page has asked for."""
        events = [json.loads(entry["message"])["message"] for entry in self.browser.get_log("performance")]
        return [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]

    def index(self) -> Any:
        """What the page knows of all records."""
        return self.js("return JSON.parse(document.querySelector('script[data-is=index]').textContent)")


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Pages by name, each written once by the program itself."""
    from extract.cli.audited import Audited
    from extract.cli.work import Plan
    from extract.output.report.page import Page
    from extract.output.review.judgment import judged
    from extract.records import TYPES

    folder = tmp_path_factory.mktemp("pages")
    texts = {
        "news": dict(NEWS),
        "hostile": dict(HOSTILE),
        "long": {"long.txt": long_line(1_000_000)},
        "many": {f"{number:03}.txt": text for number in range(100) for text in [NEWS["协作.txt"]]}
        | {f"{number:03}b.txt": text for number in range(200) for text in [NEWS["结对.txt"]]},
    }

    def page(name: str) -> Path:
        path = folder / f"{name}.html"
        if not path.exists():
            docs = folder / name
            for file, text in texts[name].items():
                (docs / file).parent.mkdir(parents=True, exist_ok=True)
                (docs / file).write_text(text, encoding="utf-8", newline="")
            found = list(Audited([str(docs)], Plan(TYPES, ())))
            said = [judged(r, "wrong", note="</b>疑", reviewer="甲") for _, records, _ in found for r in records[:1]]
            with path.open("wb") as out:
                title = f"{name} </title><script>window.pwned = 9</script>"
                written = Page(out.write, title, {judgment.record: judgment for judgment in said})
                for source, records, account in found:
                    written.add(source, records, account)
                written.close()
        return path

    return page


@pytest.fixture
def shown(chromium: Any, pages: Callable[[str], Path]) -> Callable[[str], Shown]:
    """Pages in the browser, by name."""
    return lambda name: Shown(chromium, pages(name))
