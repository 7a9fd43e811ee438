"""A large mail without its attachments: which sections are asked for (RFC 3501, section 6.4.5), and the mail made of them.

What comes out is a mail that the one parser reads: the true heads of all parts, the words, and nothing of what was attached.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from connectors.headers import parameters, split_head

_MOST_PARTS = 60  # of a mail with more, the beginning is read
_DEEPEST = 10
# Bytes of a part; what is read of it, see body.py.
_PLAIN, _PAGE, _OTHER, _MAIL = 256 << 10, 512 << 10, 64 << 10, 16 << 10
_BLANK = 64  # a plain text as short as this may be nothing but blanks beside the page that holds the words
_CALENDARS = ("text/calendar", "application/ics")


@dataclass(frozen=True, slots=True)
class Section:
    """One part: its number for the server, its type and size, and how many bytes are read (0: none). `inside`: its own parts."""

    number: str
    kind: str
    size: int = 0
    wanted: int = 0
    inside: tuple[Section, ...] = ()


def sections(structure: Any) -> Section | None:
    """The parts of a mail by its BODYSTRUCTURE; None where that is odd, or the parts are too many."""
    try:
        top = _section(structure, "", 0)
        leaves = list(_leaves(top))
    except (TypeError, ValueError, LookupError, AttributeError, RecursionError):
        return None
    return top if len(leaves) <= _MOST_PARTS else None


def items_of(top: Section) -> tuple[str, ...]:
    """What to ask of the server to make this mail."""
    if not top.inside:
        return (f"BODY.PEEK[TEXT]<0.{top.wanted}>",) if top.wanted else ()
    return tuple(_items(top))


def made_of(head: bytes, top: Section, told: Mapping[bytes, Any]) -> bytes | None:
    """The mail; None where the server's parts do not fit to what the head says."""
    if not top.inside:
        return head + (_value(told, "TEXT") or b"")
    pieces = list(_written(head, top, told))
    return None if None in pieces else b"".join(piece for piece in pieces if piece is not None)


def _section(part: Any, number: str, depth: int) -> Section:
    if depth > _DEEPEST:
        raise ValueError("too deep")
    if part.is_multipart:
        prefix = f"{number}." if number else ""
        inner = tuple(_section(one, f"{prefix}{place}", depth + 1) for place, one in enumerate(part[0], 1))
        plain = any(one.kind == "text/plain" and one.wanted and one.size > _BLANK for one in inner)
        inner = tuple(_without_words(one) if plain and one.kind == "text/html" else one for one in inner)
        return Section(number, f"multipart/{_word(part[1])}", inside=inner)
    if not part[0]:
        raise ValueError("a part without a type")
    kind = f"{_word(part[0])}/{_word(part[1])}"
    size = part[6] if isinstance(part[6], int) else _PAGE
    return Section(number, kind, size, _worth(kind, attached=_is_attached(part)) if size else 0)


def _without_words(one: Section) -> Section:
    return Section(one.number, one.kind, one.size)


def _worth(kind: str, *, attached: bool) -> int:
    """How many bytes of a part may matter: words, what a calendar wants, what a report tells."""
    if kind in _CALENDARS:
        return _OTHER
    if kind in ("message/rfc822", "message/global"):
        return _MAIL  # its head names the mail that came back
    if kind.startswith("message/"):
        return _OTHER
    if attached or not (kind.startswith("text/") or kind == "application/xhtml+xml"):
        return 0
    return {"text/plain": _PLAIN, "text/html": _PAGE}.get(kind, _OTHER)


def _is_attached(part: Sequence[Any]) -> bool:
    """Its Content-Disposition stands behind the fields that its type has of its own; where it does not tell, it is none."""
    told = (one for one in part[8:] if isinstance(one, tuple) and one and isinstance(one[0], bytes))
    return any(one[0].lower() == b"attachment" for one in told)


def _leaves(section: Section) -> Iterator[Section]:
    if not section.inside:
        yield section
    for one in section.inside:
        yield from _leaves(one)


def _items(section: Section) -> Iterator[str]:
    for one in section.inside:
        yield f"BODY.PEEK[{one.number}.MIME]"
        if one.wanted:
            yield f"BODY.PEEK[{one.number}]<0.{one.wanted}>"
        yield from _items(one)


def _written(head: bytes, section: Section, told: Mapping[bytes, Any]) -> Iterator[bytes | None]:
    kind, about = parameters(split_head(head)[0].first("content-type"))
    boundary = about.get("boundary", "").encode("utf-8", "surrogateescape")
    yield head
    if not kind.startswith("multipart/") or not boundary:
        yield None
        return
    for one in section.inside:
        mime = _value(told, f"{one.number}.MIME")
        yield b"--" + boundary + b"\r\n"
        yield from _written(mime or b"\r\n", one, told) if one.inside else (mime or b"\r\n",)
        yield (_value(told, one.number) or b"") + b"\r\n"
    yield b"--" + boundary + b"--\r\n"


def _value(told: Mapping[bytes, Any], section: str) -> bytes | None:
    """What came for a section, whether the server repeats that only a beginning was asked for or not."""
    name = f"BODY[{section}]".encode()
    found = told.get(name + b"<0>", told.get(name))
    return found if isinstance(found, bytes) else None


def _word(value: Any) -> str:
    return value.decode("latin-1").lower() if isinstance(value, bytes) else "x"
