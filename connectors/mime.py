"""The parts of a mail: found by offsets, without recursion and without touching attachments; the stdlib where in doubt.

The own reader is equal to `email` with compat32 on all fixtures (a test says so) and several times faster. It looks only
for boundaries; where a multipart names one that is not there, `email` decides what the parts are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from connectors.headers import Fields, parameters, split_head

if TYPE_CHECKING:
    from email.message import Message as LibraryMessage

LEVELS = 512
PARTS = 200
_FORWARDS = 64  # mails attached to attached mails
_TEXT = "text/plain"
_TELLING = re.compile(rb"\s*(?:text|multipart)/", re.IGNORECASE)  # of two contradicting types, the one that can be read


class TooDeep(ValueError):
    """More levels than any program makes: somebody wants to see us fall."""


class Part(NamedTuple):
    """A leaf of the mail: its type, its head, and where its content lies. `embedded`: it belongs to an attached mail."""

    kind: str
    params: Mapping[str, str]
    fields: Fields
    source: bytes
    start: int
    end: int
    parent: str = ""  # type of the multipart around it
    embedded: int = 0

    @property
    def content(self) -> bytes:
        """The content as it was transferred."""
        return self.source[self.start : self.end]

    def disposition(self) -> tuple[str, Mapping[str, str]]:
        """`attachment` or `inline` (or nothing), and its parameters."""
        value = self.fields.first("content-disposition")
        return parameters(value) if value else ("", {})

    def file_name(self) -> str:
        """The name under which it was attached; empty if it has none."""
        return self.disposition()[1].get("filename") or self.params.get("name", "")

    @property
    def attached(self) -> bool:
        """Whether its sender calls it an attachment."""
        return self.fields.first("content-disposition")[:10].lower() == b"attachment"


class Structure(NamedTuple):
    """A mail taken apart: the head, the type of the whole, and the leaves in their order."""

    fields: Fields
    kind: str
    params: Mapping[str, str]
    parts: tuple[Part, ...]


class _Open(NamedTuple):
    """A stretch of the mail that is still to be looked at."""

    start: int
    end: int
    parent: str
    embedded: int
    level: int
    head: Fields | None = None  # where it was read already


def take_apart(raw: bytes, head: tuple[Fields, int] | None = None) -> Structure:
    """The parts of a mail, at most 200. `head`: its fields and where its body begins, if that is known. Raises `TooDeep`."""
    fields, body = head or split_head(raw)
    kind, params = _type(fields, _TEXT)
    if not kind.startswith(("multipart/", "message/")):
        return Structure(fields, kind, params, (Part(kind, params, fields, raw, body, len(raw)),))
    parts = _own(raw, fields, body)
    if parts is None:
        parts = by_library(raw)
    return Structure(fields, kind, params, tuple(parts[:PARTS]))


def _own(raw: bytes, fields: Fields, body: int) -> list[Part] | None:
    """The leaves, or None where a multipart's boundary is missing or nowhere to be found."""
    stack = [_Open(body, len(raw), "", 0, 0, fields)]
    parts: list[Part] = []
    while stack and len(parts) < PARTS:
        here = stack.pop()
        if here.level > LEVELS or here.embedded > _FORWARDS:
            raise TooDeep
        head, start = (here.head, here.start) if here.head else split_head(raw, here.start, here.end)
        kind, params = _type(head, "message/rfc822" if here.parent == "multipart/digest" else _TEXT)
        if kind.startswith("multipart/"):
            children = _children(raw, start, here.end, params.get("boundary"))
            if not children:
                return None
            stack += [_Open(s, e, kind, here.embedded, here.level + 1) for s, e in reversed(children)]
            continue
        parts.append(Part(kind, params, head, raw, start, here.end, here.parent, here.embedded))
        if kind == "message/rfc822":
            stack.append(_Open(start, here.end, kind, here.embedded + 1, here.level + 1))
    return parts


def _type(fields: Fields, default: str) -> tuple[str, Mapping[str, str]]:
    values = fields.get("content-type")
    if values is None:
        return default, {}
    telling = values[0] if len(values) == 1 else next((value for value in values if _TELLING.match(value)), values[0])
    kind, params = parameters(telling)
    return (kind if kind.count("/") == 1 else _TEXT), params


def _children(raw: bytes, start: int, end: int, boundary: str | None) -> list[tuple[int, int]]:
    """Where the parts between the delimiter lines lie; a last one that is not closed runs to the end."""
    if boundary is None:
        return []
    delimiter = b"--" + boundary.rstrip().encode("utf-8", "surrogateescape")
    found: list[tuple[int, int]] = []
    begin, position = -1, max(start - 1, 0)
    while len(found) < PARTS:
        mark = _next_mark(raw, delimiter, position, end)
        if mark < 0:
            break
        after = mark + len(delimiter)
        closing = raw.startswith(b"--", after)
        line_end = raw.find(b"\n", after, end)
        rest = raw[after + 2 * closing : end if line_end < 0 else line_end]
        position = after
        if rest.strip():
            continue  # another delimiter that begins like this one
        if begin >= 0:
            found.append((begin, _before_line_break(raw, begin, mark)))
        begin = -1 if closing or line_end < 0 else line_end + 1
        position = max(line_end, after)
        if closing:
            break
    return found if begin < 0 or len(found) >= PARTS else [*found, (begin, end)]


def _next_mark(raw: bytes, delimiter: bytes, position: int, end: int) -> int:
    """The next place where the delimiter begins a line."""
    if position == 0 and raw.startswith(delimiter):
        return 0
    found = raw.find(b"\n" + delimiter, position, end)
    return found + 1 if found >= 0 else -1


def _before_line_break(raw: bytes, begin: int, mark: int) -> int:
    """The line break before a delimiter belongs to the delimiter."""
    stop = mark - 1
    if raw[stop - 1 : stop] == b"\r":
        stop -= 1
    return max(begin, stop)


def by_library(raw: bytes) -> list[Part]:
    """The same by `email` and compat32. Raises `TooDeep`."""
    from email import message_from_bytes  # noqa: PLC0415  a fifth of the time that a look for news takes to start

    try:
        parts: list[Part] = []
        _walk(message_from_bytes(raw), "", 0, parts)
    except RecursionError as fault:
        raise TooDeep from fault
    return parts


def _walk(message: LibraryMessage, parent: str, embedded: int, parts: list[Part]) -> None:
    payload = message.get_payload()
    children = [child for child in payload if not isinstance(child, str)] if isinstance(payload, list) else []
    kind = message.get_content_type()
    if children and kind.startswith("multipart/"):
        for child in children:
            _walk(child, kind, embedded, parts)
        return
    fields = _library_fields(message)
    declared, params = _type(fields, _TEXT)
    kind = _TEXT if declared.startswith("multipart/") else declared if "content-type" in fields else kind
    content = _library_content(message, kind, children)
    parts.append(Part(kind, params, fields, content, 0, len(content), parent, embedded))
    if kind == "message/rfc822":
        for child in children:
            _walk(child, kind, embedded + 1, parts)


def _library_content(message: LibraryMessage, kind: str, children: list[LibraryMessage]) -> bytes:
    """The content with its transfer encoding undone; the groups of a delivery status, which the library has taken apart."""
    if kind == "message/delivery-status" and children:
        return b"\n\n".join(
            b"\n".join(name.encode() + b": " + _raw(value) for name, value in child.raw_items()) for child in children
        )
    content = message.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _raw(value: object) -> bytes:
    return str(value).encode("utf-8", "surrogateescape").replace(b"\r", b"").replace(b"\n", b"").strip()


def _library_fields(message: LibraryMessage) -> Fields:
    found: dict[str, list[bytes]] = {}
    for name, value in message.raw_items():
        if name.lower() != "content-transfer-encoding":  # it is undone already
            found.setdefault(name.lower(), []).append(_raw(value))
    return Fields(found)
