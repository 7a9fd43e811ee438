"""Elements and words of a page, in their order, to lines of text: blocks part lines, what a program quoted begins with `> `."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Protocol

_SKIPPED = frozenset((
    "head", "script", "style", "title", "template", "svg", "math", "object", "iframe", "select", "textarea",
    "noscript", "audio", "video",
))  # fmt: skip
_BLOCKS = frozenset((
    "address", "article", "aside", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "header", "main", "nav", "ol", "section", "summary", "table",
    "tbody", "tfoot", "thead", "tr", "ul", "li",
))  # fmt: skip
_PARAGRAPHS = frozenset((
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre",
))  # fmt: skip

_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|\Z)"
    r"|(?:font-size|max-height)\s*:\s*0(?:\.0+)?(?:px|pt|em|%)?\s*(?:;|!|\Z)",
    re.IGNORECASE,
)
_OUTLOOK_LINE = re.compile(r"border-top\s*:\s*solid\s+#?(?:e1e1e1|b5c4df|rgb\(|\w+)", re.IGNORECASE)
_INDENT = re.compile(r"border(?:-left)?\s*:\s*(?:none|0)", re.IGNORECASE)
_REPLY_HEAD = re.compile(r"\W*(?:From|差出人|送信者|Von|De|Da|发件人|보낸 사람)\s*[:：]", re.IGNORECASE)

# What programs call the block that holds the mail they answer, the line above it, and the signature; ids after the `#`.
_MARKED = re.compile(
    r"(?P<rest>#(?:x_)?divRplyFwdMsg|#stopSpelling|#reply-separator)"
    r"|(?P<quote>gmail_quote|yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote|ms-outlook-mobile-reference-message"
    r"|#OLK_SRC_BODY_SECTION|#(?:x_)?mail-editor-reference)"
    r"|(?P<attribution>moz-cite-prefix|gmail_attr|reply-intro)"
    r"|(?P<signature>(?:\b|_|\bydp\w{0,16}?|AppleMail)(?<!no[-_])(?<!above[-_])(?<!before[-_])(?<!without[-_])[Ss]ignature(?:[_-]?(?:block|container))?(?=[\s#]|$))"
)

_MARGIN = re.compile(r"(?<![\w-])margin(?:-(?P<side>top|bottom))?\s*:\s*(?P<sizes>[^;!]*)", re.IGNORECASE)
_NO_SPACE = re.compile(r"0*(?:\.0+1?)?[a-z%]*", re.IGNORECASE)  # Outlook's `.0001pt` too

_BLANKS = re.compile(r"[ \t\r\n\f\xa0]+")
_RUNS = re.compile("  +")
_BETWEEN_WIDE = re.compile(
    r"(?<=[\u3001-\u30ff\u4e00-\u9fff\uff01-\uff60])[ \t]*[\r\n][ \t\r\n]*(?=[\u3001-\u30ff\u4e00-\u9fff\uff01-\uff60])"
)


class Element(Protocol):
    """What the writer asks of an element, whichever library read the page."""

    @property
    def attributes(self) -> dict[str, str | None]:
        """Its attributes."""
        ...

    def css_first(self, query: str) -> object | None:
        """The first element inside that matches."""
        ...

    def text(self) -> str:
        """All words inside."""
        ...


@dataclass(slots=True)
class _Level:
    """What an open element changes for what is inside it."""

    tag: str
    quoted: int = 0
    preformatted: bool = False
    line: int = -1  # of a paragraph that is but a line: how many lines there were before it


@dataclass(slots=True)
class Writer:
    """Gathers lines. `enter` says whether to look inside; each entered element is left again."""

    lines: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)  # of the line being written
    levels: list[_Level] = field(default_factory=list)
    rest: int = 0  # from here on all is quoted
    line_depth: int = 0  # of quoting
    last_depth: int = 0
    blank: bool = False  # a blank line is due before the next words
    numbers: list[int] = field(default_factory=list)

    def text(self) -> str:
        """All that was written."""
        self._break()
        return "\n".join(self.lines).strip("\n")

    def enter(self, tag: str, node: Element) -> bool:
        """An element begins."""
        level = self.levels[-1] if self.levels else _Level("")
        self.levels.append(_Level(tag, level.quoted, level.preformatted or tag == "pre"))
        if tag in _SKIPPED:
            return False
        if tag in ("br", "hr"):
            self._break(keep_empty=tag == "br")
        attributes = node.attributes if tag not in ("b", "i", "u", "strong", "em", "br", "tr", "tbody") else {}
        if attributes and _is_hidden(attributes):
            return False
        self._open(tag, attributes, node)
        return True

    def leave(self, tag: str) -> None:
        """An element ends."""
        if not self.levels or self.levels[-1].tag != tag:
            return
        level = self.levels.pop()
        if tag in _BLOCKS or tag in _PARAGRAPHS:
            self._break()
            self.blank = self.blank or (tag in _PARAGRAPHS and level.line in (-1, len(self.lines)))
        if tag in ("ol", "ul") and self.numbers:
            self.numbers.pop()

    def say(self, text: str) -> None:
        """Words."""
        if not text:
            return
        level = self.levels[-1] if self.levels else _Level("")
        if level.preformatted:
            first, *others = text.split("\n")
            self._put(first, level)
            for line in others:
                self._break(keep_empty=True)
                self._put(line, level)
            return
        if not text.isascii() and "\n" in text:
            text = _BETWEEN_WIDE.sub("", text)
        if not text.isspace():
            self._put(_BLANKS.sub(" ", text), level)
        elif self.pieces:
            self.pieces.append(" ")

    def _put(self, text: str, level: _Level) -> None:
        if not self.pieces:
            text = text if level.preformatted else text.lstrip(" ")
            self.line_depth = max(level.quoted, self.rest)
        if text:
            self.pieces.append(text)

    def _break(self, *, keep_empty: bool = False) -> None:
        """The line is over."""
        if not self.pieces and not keep_empty:
            return
        words = "".join(self.pieces).rstrip()
        self.pieces.clear()
        if not words and not keep_empty:
            return
        if not words:
            self.blank = True
            return
        mark = "> " * self.line_depth
        if self.blank and self.lines:
            self.lines.append(("> " * min(self.line_depth, self.last_depth)).rstrip())
        self.blank, self.last_depth = False, self.line_depth
        words = _RUNS.sub(" ", words) if "  " in words else words
        self.lines += [mark + line for line in words.split("\n")]

    def _open(self, tag: str, attributes: dict[str, str | None], node: Element) -> None:
        level = self.levels[-1]
        if tag in _BLOCKS or tag in _PARAGRAPHS:
            self._break()
            level.line = len(self.lines) if tag in _PARAGRAPHS and _is_line(attributes) else -1
            self.blank = self.blank or (tag in _PARAGRAPHS and level.line < 0)
        if tag == "li":
            self._put(self._bullet(), level)
        elif tag in ("ol", "ul"):
            self.numbers.append(0 if tag == "ol" else -1)
        elif tag in ("td", "th") and self.pieces:
            self.pieces.append(" ")
        elif tag == "img":
            self._picture(attributes, level)
        if attributes:
            self._quote(tag, attributes, node, level)
        elif tag == "blockquote":
            level.quoted += 1

    def _bullet(self) -> str:
        if not self.numbers or self.numbers[-1] < 0:
            return "- "
        self.numbers[-1] += 1
        return f"{self.numbers[-1]}. "

    def _picture(self, attributes: dict[str, str | None], level: _Level) -> None:
        """A picture that stands for an emoji is a word, every other one is not."""
        shown = attributes.get("alt") or ""
        if 0 < len(shown) <= 8 and not shown.isascii() and not any(char.isalnum() for char in shown):
            self._put(shown, level)

    def _quote(self, tag: str, attributes: dict[str, str | None], node: Element, level: _Level) -> None:
        """Marks what somebody else wrote, as the different programs show it."""
        style = attributes.get("style") or ""
        if tag == "blockquote":
            level.quoted += not _is_indent(attributes, style)
            return
        kind = _marked(attributes)
        if kind == "rest" or (
            "border-top" in style and _OUTLOOK_LINE.search(style) and _REPLY_HEAD.match(_beginning(node))
        ):
            self._break()
            self.rest = 1
        elif kind == "quote":
            level.quoted += not _holds_quote(node)
        elif kind == "attribution":
            self._break()
            level.quoted = max(level.quoted, 1)
        elif kind == "signature" and not _beginning(node).startswith("--"):
            self._break()
            self._put("-- \n", level)


def _marked(attributes: dict[str, str | None]) -> str:
    """What an element is by its class or id, where a program marks it: rest, quote, attribution, signature."""
    names = f"{attributes.get('class') or ''} #{attributes.get('id') or ''}"
    found = _MARKED.search(names) if len(names) > len(" #") else None
    return found.lastgroup or "" if found else ""


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    style = attributes.get("style")
    return "hidden" in attributes or bool(style and _HIDDEN.search(style))


def _is_line(attributes: dict[str, str | None]) -> bool:
    """Outlook and Apple Mail write each line as a paragraph without a margin above and below."""
    space: dict[str, str] = {}
    for found in _MARGIN.finditer(attributes.get("style") or ""):
        sizes = found["sizes"].split()
        if sizes and found["side"]:
            space[found["side"].lower()] = sizes[0]
        elif sizes:
            space = {"top": sizes[0], "bottom": sizes[2 if len(sizes) > 2 else 0]}
    by_class = "MsoNormal" in (attributes.get("class") or "")
    return (by_class or len(space) == 2) and all(map(_NO_SPACE.fullmatch, space.values()))


def _is_indent(attributes: dict[str, str | None], style: str) -> bool:
    """A blockquote that only moves text to the right: own words."""
    return attributes.get("type") != "cite" and not attributes.get("class") and bool(_INDENT.search(style))


def _holds_quote(node: Element) -> bool:
    """Whether a quoting block marks the quoted words inside it by itself, so that answers between them stay own words."""
    return node.css_first("blockquote") is not None


def _beginning(node: Element) -> str:
    return node.text()[:200].strip()
