"""HTML mail to plain text: the library reads the page, the writer (html_writer.py) makes lines of it.

Nothing is loaded, no style sheet is read. Time is linear in the size, whatever the markup.
"""

from __future__ import annotations

import re
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from connectors.html_writer import Writer

LIMIT = 512 * 1024  # characters of HTML that are read
_MANY_TAGS, _DEEPEST = 2000, 300  # deeper than this, the parser's time is no longer linear

_VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr", "o:p",
))  # fmt: skip
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,30})[^<>]*>")
_STRIPPED = re.compile(r"<(script|style|head|title)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.IGNORECASE | re.DOTALL)


def html_to_text(html: str) -> str:
    """The text that a reader sees."""
    html = html[:LIMIT]
    if html.count("<") > _MANY_TAGS and _depth(html) > _DEEPEST:
        return _without_tags(html)
    page = LexborHTMLParser(html)
    writer = Writer()
    if page.root is not None:
        _walk(page.root, writer)
    return writer.text()


def _depth(html: str) -> int:
    """How deeply elements nest at most, roughly: what closes itself is not told apart."""
    depth = deepest = 0
    for closing, name in _TAG.findall(html):
        if name.lower() in _VOID or name.lower() in ("p", "li", "td", "tr", "th"):
            continue
        depth = max(depth - 1, 0) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _without_tags(html: str) -> str:
    """For markup that only a machine would write: no structure but line breaks."""
    plain = re.sub(r"(?i)<(?:br|/p|/div|/tr|/li)\b[^>]*>", "\n", _STRIPPED.sub("", html))
    lines = (" ".join(line.split()) for line in unescape(re.sub(r"<[^<>]*>?", "", plain)).split("\n"))
    return "\n".join(line for line in lines if line)


def _walk(root: LexborNode, writer: Writer) -> None:
    """Every node in the order of the document, without recursion."""
    node: LexborNode | None = root
    while node is not None:
        tag = node.tag
        if tag == "-text":
            writer.say(node.text_content or "")
            below = None
        else:
            below = node.child if tag is not None and tag[0].isalpha() and writer.enter(tag, node) else None
            if below is None and tag is not None and tag[0].isalpha():
                writer.leave(tag)
        if below is not None:
            node = below
            continue
        while node is not None and node.next is None:
            node = node.parent
            if node is not None and node.tag is not None:
                writer.leave(node.tag)
        node = node.next if node is not None else None
