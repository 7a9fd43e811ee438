"""A mail as Gmail hands it out: whole (raw), in its head alone (metadata), or in parts (full), made into the bytes of a mail. No I/O.

Shapes: https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages (Message, MessagePart).
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

Part: TypeAlias = dict[str, Any]

_WORDS = 256 << 10  # bytes of one text that are kept
_DEEPEST = 40
_MOST_PARTS = 500
_NAME = re.compile(r"[!-9;-~]{1,200}")  # RFC 5322, section 2.2
_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,127}/[a-z0-9!#$&^_.+-]{1,127}")  # RFC 6838, section 4.2
_OF_PARTS = ("content-type", "content-disposition", "content-id")


class Unshaped(Exception):
    """What came has not the shape that it should have."""


def decoded(text: object) -> bytes:
    """Bytes as they travel in the answers: base64 for addresses (RFC 4648, section 5), with its padding or without."""
    if not isinstance(text, str):
        raise Unshaped
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise Unshaped from None


def encoded(raw: bytes) -> str:
    """The same the other way."""
    return base64.urlsafe_b64encode(raw).decode()


def head(payload: object) -> bytes:
    """The head of a mail, with the empty line that ends it."""
    if not isinstance(payload, dict):
        raise Unshaped
    return b"".join(_lines(payload)) + b"\n"


def whole(payload: object) -> bytes:
    """A mail of its parts: what is text is whole up to a limit, what was attached is empty. Raises Unshaped."""
    if not isinstance(payload, dict):
        raise Unshaped
    left = [_MOST_PARTS]
    return b"".join((*(line for line in _lines(payload) if not _of_body(line)), *_body(payload, 0, left)))


def _of_body(line: bytes) -> bool:
    return line.lower().startswith((b"content-type:", b"content-transfer-encoding:"))


def _lines(part: Part) -> Iterator[bytes]:
    headers = part.get("headers", [])
    if not isinstance(headers, list):
        raise Unshaped
    for one in headers:
        name, value = (one.get("name"), one.get("value")) if isinstance(one, dict) else (None, None)
        if not isinstance(name, str) or not isinstance(value, str):
            raise Unshaped
        if _NAME.fullmatch(name):  # a value runs on over lines only where they begin with a blank
            text = re.sub(r"[\r\n]+(?![ \t])", " ", value).replace("\r\n", "\n").strip("\r\n")
            yield f"{name}: {text}\n".encode("utf-8", "replace")


def _value(part: Part, name: str) -> str:
    return next((line for line in _texts(part) if line.lower().startswith(f"{name}:")), "").partition(":")[2].strip()


def _texts(part: Part) -> Iterator[str]:
    return (line.decode("utf-8", "replace").rstrip("\n") for line in _lines(part))


def _body(part: Part, depth: int, left: list[int]) -> Iterator[bytes]:
    """From the type on: a leaf in base64, or parts between boundaries of our own."""
    parts = part.get("parts", [])
    if not isinstance(parts, list):
        raise Unshaped
    left[0] -= 1
    kind = _kind(part)
    if parts and depth < _DEEPEST and kind.startswith("multipart/"):
        yield from _several(kind, parts, depth, left)
        return
    described = _value(part, "content-type") or kind or "application/octet-stream"
    yield f"Content-Type: {described}\nContent-Transfer-Encoding: base64\n\n".encode("utf-8", "replace")
    yield base64.encodebytes(_words(part, kind))


def _kind(part: Part) -> str:
    """The type of a part; what cannot be one is none, since it is written into a head."""
    kind = str(part.get("mimeType", "")).lower()
    return kind if _TYPE.fullmatch(kind) else ""


def _several(kind: str, parts: list[object], depth: int, left: list[int]) -> Iterator[bytes]:
    mark = f"part-{depth}-{left[0]}-of-this-mail"
    yield f'Content-Type: {kind}; boundary="{mark}"\n\n'.encode("utf-8", "replace")
    for one in parts:
        if not isinstance(one, dict):
            raise Unshaped
        if left[0] <= 0:
            break
        yield f"--{mark}\n".encode()
        for name in _OF_PARTS[1:]:
            if value := _value(one, name):
                yield f"{name}: {value}\n".encode("utf-8", "replace")
        yield from _body(one, depth + 1, left)
        yield b"\n"
    yield f"--{mark}--\n".encode()


def _words(part: Part, kind: str) -> bytes:
    body = part.get("body", {})
    if not isinstance(body, dict):
        raise Unshaped
    if not kind.startswith("text/") or "data" not in body:
        return b""
    return decoded(body["data"])[:_WORDS]


def lacks_words(payload: object, depth: int = 0) -> bool:
    """Whether a text of the mail itself is so long that Gmail keeps it apart, as it does with what was attached."""
    if not isinstance(payload, dict) or depth > _DEEPEST:
        return False
    body, parts = payload.get("body"), payload.get("parts")
    apart = isinstance(body, dict) and "data" not in body and bool(body.get("attachmentId"))
    text = _kind(payload) in ("text/plain", "text/html") and not payload.get("filename")
    return (apart and text) or any(lacks_words(one, depth + 1) for one in (parts if isinstance(parts, list) else ()))
