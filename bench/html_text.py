"""Which library reads HTML mail: selectolax (in use) against lxml, on the fixtures and on markup that wants to see them fall.

    python bench/html_text.py [MAILDIR]      # with a mailbox: its pages too

Prints microseconds a page, what share of the words both find, and the seconds for each storm. The same writer makes the
text of both, so only the parsers differ.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import lxml.html

from connectors import mime
from connectors.body import content_text
from connectors.html_text import html_to_text
from connectors.html_writer import Writer

DATA = Path(__file__).parent.parent / "tests" / "data" / "mail"
N = 20_000
STORMS = {
    "div": "<div>" * N,
    "pairs": "<div>" * N + "</div>" * N,
    "table": "<table><tr><td>" * N,
    "b": "<b>" * N,
    "lt": "<" * N,
    "attributes": "<a " + "a='1' " * N,
}


class Node:
    """An lxml element with the few questions that the writer asks a node."""

    def __init__(self, element: lxml.html.HtmlElement) -> None:
        self._element = element
        self.attributes: dict[str, str | None] = dict(element.attrib)

    def css_first(self, query: str) -> object | None:
        """The first element of that name inside."""
        found: object | None = self._element.find(f".//{query}")
        return found

    def text(self) -> str:
        """All words inside."""
        return str(self._element.text_content())


def by_lxml(html: str) -> str:
    """The text of a page by lxml."""
    writer = Writer()
    if html.strip():
        try:
            _walk(
                lxml.html.document_fromstring(
                    html.encode(), parser=lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
                ),
                writer,
            )
        except (ValueError, lxml.etree.ParserError):
            return ""
    return writer.text()


def _walk(root: lxml.html.HtmlElement, writer: Writer) -> None:
    stack: list[tuple[str, object]] = [("open", root)]
    while stack:
        what, thing = stack.pop()
        if what == "words":
            writer.say(str(thing or ""))
        elif what == "leave":
            writer.leave(str(thing))
        elif isinstance(thing, lxml.html.HtmlElement) and isinstance(thing.tag, str):
            stack.append(("words", thing.tail))
            stack.append(("leave", thing.tag))
            if writer.enter(thing.tag, Node(thing)):
                stack += [("open", child) for child in reversed(thing)]
                stack.append(("words", thing.text))
        else:
            stack.append(("words", getattr(thing, "tail", "")))


def pages(mailbox: Path | None) -> Iterator[str]:
    """All HTML of the fixtures, and of a mailbox."""
    for path in sorted(DATA.rglob("*.html")):
        yield path.read_text(encoding="utf-8", errors="replace")
    mails = [*DATA.rglob("*.eml"), *(mailbox.glob("**/cur/*") if mailbox else ())]
    for path in mails:
        for part in mime.take_apart(path.read_bytes()).parts:
            if part.kind == "text/html":
                yield content_text(part)


def measure(read: Callable[[str], str], all_pages: list[str]) -> tuple[float, list[str]]:
    """Seconds for all pages, the best of three, and the texts."""
    best, texts = float("inf"), []
    for _ in range(3):
        start = time.perf_counter()
        texts = [read(page) for page in all_pages]
        best = min(best, time.perf_counter() - start)
    return best, texts


def main() -> None:
    """Print the comparison."""
    all_pages = list(pages(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
    results = {name: measure(read, all_pages) for name, read in (("selectolax", html_to_text), ("lxml", by_lxml))}
    for name, (seconds, texts) in results.items():
        print(
            f"{name:12} {seconds / len(all_pages) * 1e6:8.0f} us a page, {len(all_pages)} pages, {sum(map(len, texts))} characters"
        )
    pairs = zip(results["selectolax"][1], results["lxml"][1], strict=True)
    same = sum(one.split() == other.split() for one, other in pairs)
    print(f"the same words: {same} of {len(all_pages)} pages")
    for name, storm in STORMS.items():
        page = f"<html><body><p>words</p>{storm}<p>behind</p></body></html>"
        for reader, read in (("selectolax", html_to_text), ("lxml", by_lxml)):
            start = time.perf_counter()
            text = read(page)
            print(
                f"storm {name:10} {reader:10} {time.perf_counter() - start:7.3f} s, words behind it {'found' if 'behind' in text else 'lost'}"
            )


if __name__ == "__main__":
    main()
