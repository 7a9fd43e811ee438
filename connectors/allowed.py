"""What a connector may ask for: methods with the paths that they may be used on. What is not on its list is refused before a byte leaves.

That is how an account whose password could send is only read. Of which host it may be asked is the matter of whoever connects.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TypeAlias
from urllib.parse import parse_qsl, urlsplit

Allowed: TypeAlias = tuple[tuple[str, str], ...]
"""Pairs of a method and a pattern that the whole path must match."""

# With these some servers take one method for another: whatever is asked with them is not what stands on the list.
_OTHER_METHOD = re.compile(
    r"[_$]method|x-(?:http-)?method(?:-override)?|x-http-override|x-original-(?:url|method)|x-rewrite-url",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"[!\"$-\[\]-~]+")  # no blank, no `#`, no backslash, nothing beyond ASCII


class NotAllowed(RuntimeError):
    """A fault of ours: a connector asked for what is not on its list. Nothing was sent."""


def check_allowed(
    allowed: Allowed, method: str, url: str, headers: Collection[str] = (), names: Collection[str] | None = None,
    *, plain: bool = False,
) -> None:  # fmt: skip
    """Raise `NotAllowed` unless this method may be used on this path, and nothing asks for another one beside it.

    `names`: all that may stand in the query. `plain`: the address must be, since what is not, each program reads in its own way.
    """
    parts = urlsplit(url)
    path = parts.path or "/"
    if not any(method == verb and re.fullmatch(pattern, path, re.ASCII) for verb, pattern in allowed):
        raise NotAllowed(f"{method} is not allowed here")
    asked = _names(parts.query, "&")
    if any(_asks_for_another(name) for name in (*headers, *asked, *_names(parts.query, ";"))):
        raise NotAllowed(f"{method} is not allowed to stand for another method")
    if names is not None and not set(names).issuperset(asked):
        raise NotAllowed(f"this {method} asks for more than is allowed")
    if plain and not _PLAIN.fullmatch(url):
        raise NotAllowed(f"this {method} is not written plainly")


def _names(query: str, separator: str) -> list[str]:
    return [name for name, _ in parse_qsl(query, keep_blank_values=True, separator=separator)]


def _asks_for_another(name: str) -> bool:
    """Some servers take a bar below for one in the middle."""
    name = name.strip()
    return bool(_OTHER_METHOD.fullmatch(name) or _OTHER_METHOD.fullmatch(name.replace("_", "-")))
