"""Whether the owner's own mail server says that a delivered mail comes from the address in its From (RFC 8601). No I/O.

Such a line can be forged like any other: it counts only from the server that delivered the mail, which is the `by` of
the newest Received line, and of its lines only the newest that tells something. Whose address it is decides `think/`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from connectors.headers import Fields

_MOST = 20  # lines of one kind that are looked at
_WIDTH = 4_000
_COMMENT = re.compile(r"\([^()]*\)")
_BY = re.compile(r"\bby\s+([\w.-]{1,250})", re.IGNORECASE)
_METHOD = re.compile(r"\s*([\w-]+)(?:/\d+)?\s*=\s*(\w+)")
_PROPERTY = re.compile(r"([\w-]+\.[\w-]+)\s*=\s*\"?([^\s;\"]+)")
_LOCAL = re.compile(r"(?:^|\.)(?:localhost|localdomain|local|lan|internal)\.?$|^[^.]+$|^[\d.]+$|:", re.IGNORECASE)
_PUBLIC = re.compile(r"(?:ac|co|go|or|ne|gr|ed|ad|lg|com|net|org|gov|edu)\.[a-z]{2}\Z")
_UNSIGNED = re.compile(r"(?:^|\.)outlook\.com$")  # Microsoft's servers do not name themselves in the line
# What has to be the domain of From so that a method vouches for it.
_ALIGNED = {
    "dmarc": ("header.from",),
    "dkim": ("header.d", "header.i"),
    "spf": ("smtp.mailfrom", "smtp.mfrom", "smtp.mail"),
    "auth": ("smtp.auth", "smtp.mailfrom"),
}
_TELLING = frozenset(("dmarc", "dkim", "auth"))  # SPF alone often stands in a line of its own, above the others


class _Results(NamedTuple):
    """One Authentication-Results line: who says so (empty: not named), and what each method found."""

    server: str
    found: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]

    @property
    def methods(self) -> frozenset[str]:
        """The methods that were tried."""
        return frozenset(method for method, _, _ in self.found)


def is_vouched(fields: Fields, author: str) -> bool:
    """Whether the server that delivered this mail found that it comes from the domain of its author's address."""
    domain = author.rpartition("@")[2].lower()
    if not domain or "authentication-results" not in fields:
        return False
    return _vouches(_own_server(fields) or domain, tuple(fields.all("authentication-results")[:_MOST]), domain)


@lru_cache(maxsize=1024)  # who writes again is found the same again
def _vouches(server: str, lines: tuple[bytes, ...], domain: str) -> bool:
    ours = list(_of_server(server, lines))
    newest = next((one for one in ours if one.methods & _TELLING), next(iter(ours), None))
    if newest is None or any((method, result) == ("dmarc", "fail") for method, result, _ in newest.found):
        return False
    return any(result == "pass" and _aligned(method, told, domain) for method, result, told in newest.found)


def _of_server(server: str, lines: tuple[bytes, ...]) -> Iterator[_Results]:
    for n, line in enumerate(lines):
        results = _read(line)
        if (results.server and _one_house(results.server, server)) or (
            not results.server and n == 0 and _UNSIGNED.search(server)
        ):
            yield results


def _own_server(fields: Fields) -> str:
    """The host that took the mail in last and bears a name that others could know."""
    for value in fields.get("received", [])[:_MOST]:
        by = _BY.search(_COMMENT.sub(" ", value[:_WIDTH].decode("latin-1")))
        if by and not _LOCAL.search(by[1]):
            return by[1].lower().rstrip(".")
    return ""


def _read(line: bytes) -> _Results:
    head, *rest = _COMMENT.sub(" ", _text(line)).split(";")
    if "=" in head:
        head, rest = "", [head, *rest]
    found = []
    for part in rest:
        if method := _METHOD.match(part):
            told = tuple((name.lower(), what.lower()) for name, what in _PROPERTY.findall(part))
            found.append((method[1].lower(), method[2].lower(), told))
    return _Results((head.split() or [""])[0].lower().rstrip("."), tuple(found))


def _aligned(method: str, told: tuple[tuple[str, str], ...], domain: str) -> bool:
    """Whether a method that passed speaks of the domain of From; DMARC and a login mean it where they name none."""
    named = [what.rpartition("@")[2] for name, what in told if name in _ALIGNED.get(method, ())]
    if not named:
        return method in ("dmarc", "auth")
    return any(_one_house(one, domain) for one in named)


def _one_house(one: str, other: str) -> bool:
    """Whether two hosts belong to one domain: equal, one a part of the other, or neighbours in it (`mx.`, `www.`)."""
    return _domain_of(one) == _domain_of(other)


@lru_cache(maxsize=1024)
def _domain_of(host: str) -> str:
    parts = host.split(".")
    keep = 3 if _PUBLIC.search(".".join(parts[-2:])) else 2
    return ".".join(parts[-keep:])


def _text(value: bytes) -> str:
    return " ".join(value[:_WIDTH].decode("latin-1").split())
