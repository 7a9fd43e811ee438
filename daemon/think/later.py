"""Regular expressions that are compiled when they are first tried: most commands read no sentence, and compiling is slow."""

from __future__ import annotations

import re
from typing import Any, cast

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


class _Later:
    """Stands for a pattern; its first use compiles it and hangs its methods onto this object, so that later uses cost nothing."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _OF_A_PATTERN:
            raise AttributeError(name)
        ready = re.compile(self._source, self._flags)
        for known in _OF_A_PATTERN:
            setattr(self, known, getattr(ready, known))
        return getattr(ready, name)


def later(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that is compiled when it is first used; a faulty one fails then, so a test compiles them all."""
    return cast("re.Pattern[str]", _Later(source, int(flags)))
