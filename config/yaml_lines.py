"""YAML as a tree of texts with their lines; nothing is converted. Refused before anything is built: what could hurt.

Aliases, anchors, tags, several documents, deep nesting and large files are not read at all; the schema gives texts their
types, so that YAML's own guesses (`no` is false, 7:30 is 450) never happen.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import yaml

from config.disk import reason_of
from config.nearest import shown
from config.words import Said, SaidError, say
from config.yaml_loader import LOADER

MAX_BYTES = 256 * 1024
MAX_DEPTH = 16

_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_COLON = re.compile(r":(?=\s|$)")
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar as it was written."""

    value: str
    line: int
    quoted: bool = False

    @property
    def nothing(self) -> bool:
        """Left empty, or YAML's word for it."""
        return not self.quoted and self.value in _NOTHING


@dataclass(frozen=True, slots=True)
class Row:
    """A list."""

    items: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A value and the line of its key."""

    node: Node
    line: int


@dataclass(frozen=True, slots=True)
class Block:
    """A mapping, in the order of the file."""

    entries: dict[str, Entry]
    line: int


Node: TypeAlias = "Text | Row | Block"


class YamlFault(SaidError):
    """The text cannot be read; `line` counts from 1, 0 where no line is meant."""

    def __init__(self, said: Said, line: int = 0) -> None:
        super().__init__(said)
        self.line = line


def read_tree(path: Path) -> tuple[Node | None, tuple[YamlFault, ...]]:
    """The tree of a file (None: nothing in it) and the keys that stand twice; raises `YamlFault` for all else."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise _no_file(path, error) from None
    return parse_tree(raw)


def parse_tree(raw: bytes) -> tuple[Node | None, tuple[YamlFault, ...]]:
    """The same for bytes."""
    text = _decoded(raw)
    builder = _Builder()
    try:
        for event in yaml.parse(text, Loader=LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        raise _in_our_words(error, text) from None
    except (yaml.YAMLError, UnicodeError, RecursionError):
        raise YamlFault(say("settings.syntax")) from None
    return builder.root, tuple(builder.doubles)


def _no_file(path: Path, error: OSError) -> YamlFault:
    if isinstance(error, FileNotFoundError):
        return YamlFault(say("settings.no_file", path=str(path)))
    if isinstance(error, IsADirectoryError):
        return YamlFault(say("settings.is_folder", path=str(path)))
    return YamlFault(say("settings.unreadable", path=str(path), reason=reason_of(error)))


def _decoded(raw: bytes) -> str:
    if len(raw) > MAX_BYTES:
        raise YamlFault(say("settings.too_big", limit=MAX_BYTES // 1024))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise YamlFault(say("settings.not_utf8"), raw.count(b"\n", 0, error.start) + 1) from None
    if found := _UNPRINTABLE.search(text):
        sign = f"U+{ord(found[0]):04X}"
        raise YamlFault(say("settings.odd_sign_at", sign=sign), text.count("\n", 0, found.start()) + 1)
    return text


@dataclass(slots=True)
class _Open:
    """A list or mapping that is being built."""

    line: int
    mapping: bool
    items: list[Node] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)
    key: Text | None = None


class _Builder:
    """Takes one event of the parser at a time. No recursion, no alias, nothing but texts."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.doubles: list[YamlFault] = []
        self._open: list[_Open] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 0
        match event:
            case yaml.AliasEvent():
                raise YamlFault(say("settings.alias"), line)
            case yaml.ScalarEvent() | yaml.CollectionStartEvent():
                self._node(event, line)
            case yaml.CollectionEndEvent():
                self._close()
            case yaml.DocumentStartEvent():
                self._document(event, line)

    def _document(self, event: yaml.DocumentStartEvent, line: int) -> None:
        self._documents += 1
        if self._documents > 1:
            raise YamlFault(say("settings.two_documents"), line)
        if event.tags:
            raise YamlFault(say("settings.tag"), line)

    def _node(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, line: int) -> None:
        if event.anchor is not None:
            raise YamlFault(say("settings.alias"), line)
        if event.tag is not None:
            raise YamlFault(say("settings.tag"), line)
        if isinstance(event, yaml.ScalarEvent):
            self._place(Text(event.value, line, quoted=bool(event.style)))
            return
        if len(self._open) >= MAX_DEPTH:
            raise YamlFault(say("settings.too_deep"), line)
        self._open.append(_Open(line, isinstance(event, yaml.MappingStartEvent)))

    def _close(self) -> None:
        done = self._open.pop()
        self._place(Block(done.entries, done.line) if done.mapping else Row(tuple(done.items), done.line))

    def _place(self, node: Node) -> None:
        if not self._open:
            self.root = None if isinstance(node, Text) and node.nothing else node
            return
        parent = self._open[-1]
        if not parent.mapping:
            parent.items.append(node)
        elif parent.key is None:
            parent.key = self._as_key(node)
        else:
            parent.entries.setdefault(parent.key.value, Entry(node, parent.key.line))
            parent.key = None

    def _as_key(self, node: Node) -> Text:
        if not isinstance(node, Text):
            raise YamlFault(say("settings.odd_key"), node.line)
        earlier = self._open[-1].entries.get(node.value)
        if earlier is not None:
            self.doubles.append(
                YamlFault(say("settings.double", name=shown(node.value), earlier=earlier.line), node.line)
            )
        return node


# --- the parser's complaints in our words -------------------------------------------------------------

_COMPLAINTS = (
    ("nesting", "settings.too_deep"),
    ("mapping values are not allowed", "settings.second_colon"),
    ("',' or", "settings.open_bracket"),
    ("end of stream", "settings.open_quote"),
    ("escape", "settings.backslash"),
    ("expected ':'", "settings.no_colon"),
    ("expected key", "settings.indent"),
    ("'-' indicator", "settings.indent"),
    ("block end", "settings.indent"),
)


def _in_our_words(error: yaml.MarkedYAMLError, text: str) -> YamlFault:
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 0
    problem = f"{error.problem or ''}"
    if "cannot start any token" in problem or "tab" in problem:
        sign = _sign_at(text, line, mark.column) if mark else ""
        if sign == "\t":
            return YamlFault(say("settings.tab"), line)
        return YamlFault(say("settings.quote_it", sign=shown(sign)), line)
    key = next((key for words, key in _COMPLAINTS if words in problem), "settings.syntax")
    opened = error.context_mark.line + 1 if error.context_mark else line
    if key == "settings.open_bracket" and opened < line:
        return YamlFault(say("settings.open_bracket_before", line=line), opened)
    if key == "settings.open_quote":
        return YamlFault(say(key), opened)
    if begun := _quote_until(text, line):
        return YamlFault(say("settings.open_quote"), begun)
    if key == "settings.second_colon" and len(_COLON.findall(_row(text, line))) < 2:  # it goes on from the line before
        return YamlFault(say("settings.indent"), line)
    return YamlFault(say(key), line)


def _quote_until(text: str, line: int) -> int:
    """The line on which a quoted text begins that goes on up to this one: its end was meant to come sooner; else 0."""
    with suppress(yaml.YAMLError):
        for token in yaml.scan(text, Loader=LOADER):
            if isinstance(token, yaml.ScalarToken) and not token.plain and token.end_mark.line + 1 >= line:
                return token.start_mark.line + 1 if token.start_mark.line + 1 < line else 0
    return 0


def _sign_at(text: str, line: int, column: int) -> str:
    return _row(text, line)[column : column + 1]


def _row(text: str, line: int) -> str:
    rows = text.splitlines()
    return rows[line - 1] if 0 < line <= len(rows) else ""
