"""Regular expressions that are compiled when they are first tried: most commands read no sentence, and compiling is slow.

Who compiles them may be lent (`compiling_by`): of what was compiled before, the store keeps the outcome.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeAlias, cast

Compile: TypeAlias = Callable[[str, int], re.Pattern[str]]
"""Makes a pattern of its text and its flags, as `re.compile` does."""

_BY: ContextVar[Compile] = ContextVar("compile", default=re.compile)
_OF_A_PATTERN = (
    "search",
    "match",
    "fullmatch",
    "sub",
    "subn",
    "findall",
    "finditer",
    "split",
    "pattern",
    "flags",
    "groups",
    "groupindex",
)


@contextmanager
def compiling_by(compile_one: Compile) -> Iterator[None]:
    """Inside, this compiles the patterns that are tried for the first time."""
    before = _BY.set(compile_one)
    try:
        yield
    finally:
        _BY.reset(before)


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, now."""
    return _BY.get()(source, flags)


class _Later:
    """Stands for a pattern that its first use compiles. What is used of it is hung onto this object, so that later uses cost nothing."""

    def __init__(self, source: str | Callable[[], str], flags: int) -> None:
        self._source, self._flags = source, flags
        self._ready: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        if name not in _OF_A_PATTERN:
            raise AttributeError(name)
        if self._ready is None:
            self._ready = compiled(self._source if isinstance(self._source, str) else self._source(), self._flags)
        found = getattr(self._ready, name)
        setattr(self, name, found)
        return found


def later(source: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """A pattern that is compiled when it is first used; a faulty one fails then, so a test compiles them all.

    `source` may be what makes its text, for a pattern of all languages in a room that is loaded where none is read.
    """
    return cast("re.Pattern[str]", _Later(source, int(flags)))
