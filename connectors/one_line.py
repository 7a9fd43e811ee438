"""Words of cards, calendars and servers as one line that can be shown, addresses that can be used, names as they are said. No I/O."""

from __future__ import annotations

import re

CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_EASTERN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_ADDRESS = re.compile(r"[^\s@<>:;,\"()\[\]\\/]+@[^\s@<>:;,\"()\[\]\\/]+")


def one_line(written: str, most: int = 300) -> str:
    """One line of so many signs, without any that do more than show themselves."""
    return CONTROLS.sub(" ", written).strip()[:most]


def usable_address(text: str) -> str:
    """The address; empty where it is none to which one could write (RFC 5321 allows 254 signs)."""
    return text if len(text) <= 254 and _ADDRESS.fullmatch(text) else ""


def is_eastern(name: str) -> bool:
    """Whether it is written in Chinese characters or kana."""
    return _EASTERN.search(name) is not None


def joined_name(family: str, given: str) -> str:
    """A name as it is said: family first where it is written in Chinese characters or kana."""
    parts = (family, given) if is_eastern(family + given) else (given, family)
    return " ".join(part for part in parts if part)
