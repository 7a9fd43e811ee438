"""One block of the settings being read: takes its keys one by one and notes every fault with its line."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from typing import TypeVar

from config.nearest import nearest, shown
from config.schema import Problem
from config.values import Wrong
from config.words import Field, Said, say
from config.yaml_lines import Block, Entry, Node, Row, Text

T = TypeVar("T")
D = TypeVar("D")

_SECRET = re.compile(r"pass(?!.*com)|secret|token|api_?key|^pw$|^pwd$|パスワード|暗証", re.IGNORECASE)


class Faults:
    """All problems found so far in one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Problem] = []

    def note(self, line: int, key: str, **fields: Field) -> None:
        """Note a sentence of the family `settings`."""
        self.add(line, say(f"settings.{key}", **fields))

    def add(self, line: int, said: Said) -> None:
        """Note a sentence, once."""
        problem = Problem(self.file, line, said)
        if problem not in self.found:
            self.found.append(problem)

    def wrong(self, name: str, fault: Wrong) -> None:
        """Note a value that cannot be used, under its name."""
        self.note(fault.line, "wrong", name=shown(name), why=fault.said)


class Section:
    """A block of settings with the keys that may stand in it; `name` is how sentences call it, empty for the whole file."""

    def __init__(self, block: Block, name: str, keys: Collection[str], faults: Faults) -> None:
        self.block = block
        self.name = name
        self.faults = faults
        self.meant: set[str] = set()  # keys that stand here misspelt: named once is enough
        for key in block.entries:
            if key not in keys:
                self._unknown(key, keys)

    def __contains__(self, key: str) -> bool:
        entry = self.block.entries.get(key)
        return entry is not None and not is_nothing(entry.node)

    def line(self, key: str) -> int:
        """The line of a key, or of the whole block where it is missing."""
        entry = self.block.entries.get(key)
        return entry.line if entry else self.block.line

    def called(self, key: str) -> str:
        """The full name of a key, such as `morning.at`."""
        return f"{self.name}.{key}" if self.name else key

    def take(self, key: str, convert: Callable[[Node], T], default: D) -> T | D:
        """The value of a key; the default where it is absent, left empty, or wrong (which is noted)."""
        if key not in self:
            return default
        try:
            return convert(self.block.entries[key].node)
        except Wrong as fault:
            self.faults.wrong(self.called(key), fault)
            return default

    def need(self, key: str, convert: Callable[[Node], T], default: D, remedy: str = "") -> T | D:
        """The same for a key that must be there; `remedy` names the sentence that says what to write."""
        if key not in self:
            if key not in self.meant:
                said = say(f"settings.{remedy or f'need_{key}'}")
                self.faults.note(self.line(key), "missing", name=shown(self.called(key)), remedy=said)
            return default
        return self.take(key, convert, default)

    def has_some(self, key: str) -> bool:
        """Whether a key is there and not an empty list; of what is no list at all, `rows` tells."""
        node = self.block.entries[key].node if key in self else None
        return node is not None and not (isinstance(node, Row) and not node.items)

    def blocks(self, key: str) -> Iterator[tuple[str, Entry]]:
        """The named entries of a mapping such as `circles`."""
        entry = self.block.entries.get(key)
        if entry is None or is_nothing(entry.node):
            return
        if not isinstance(entry.node, Block):
            self.faults.wrong(self.called(key), Wrong("wants_block", entry.node))
            return
        yield from entry.node.entries.items()

    def rows(self, key: str) -> Iterator[tuple[int, Block]]:
        """The blocks of a list such as `people`, counted from 1."""
        entry = self.block.entries.get(key)
        if entry is None or is_nothing(entry.node):
            return
        if not isinstance(entry.node, Row):
            self.faults.wrong(self.called(key), Wrong("wants_list", entry.node))
            return
        for number, item in enumerate(entry.node.items, 1):
            if isinstance(item, Block):
                yield number, item
            else:
                self.faults.wrong(f"{self.called(key)}.{number}", Wrong("wants_block", item))

    def _unknown(self, key: str, keys: Collection[str]) -> None:
        line, name = self.line(key), shown(self.called(key))
        if _SECRET.search(key):
            self.faults.note(line, "secret", name=name)
        elif near := nearest(key, keys):
            self.meant.add(near)
            self.faults.note(line, "unknown_key_near", name=name, near=near)
        else:
            self.faults.note(line, "unknown_key", name=name, choices=", ".join(sorted(keys)))


def is_nothing(node: Node) -> bool:
    """Whether a value was left empty, which is the same as leaving its key out."""
    return isinstance(node, Text) and node.nothing
