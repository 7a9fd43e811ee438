"""Where the mails of an mbox file begin and end, read in pieces: mboxo, mboxrd, mboxcl; no file is ever held as a whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from connectors.headers import HEAD_LIMIT, head_is_long
from connectors.parse import READ_LIMIT

_PIECE = 1 << 20
_HELD = 16 << 20  # of a mail whose head is endless
_CONTEXT = 3  # bytes before a line that show whether a blank one stands there
_LINE = 1000  # bytes of a From_ line and of the line below it that are looked at

_DATED = re.compile(
    rb"From .{0,300}?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:\d{1,2} +)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,4} +\d{1,2}:\d{2}"
)
_FIELD = re.compile(rb"\r?\n[!-9;-~]{1,80}:")
_LENGTH = re.compile(rb"^content-length:[ \t]*(\d{1,12})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_HEAD_END = re.compile(rb"\n\r?\n")

Read = Callable[[int], bytes]
Peek = Callable[[int, int], bytes]  # place, count


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail of the file: where its From_ line begins, where the next begins, and its beginning without that line."""

    offset: int
    end: int
    raw: bytes
    from_line: bytes


@dataclass(slots=True)
class _Open:
    """The mail that is being gathered."""

    offset: int
    held: bytearray = field(default_factory=bytearray)
    skip_to: int | None = None  # where its Content-Length says that it ends; None: not looked at yet


def begins_like_mbox(beginning: bytes) -> bool:
    """Whether a file that begins so is an mbox."""
    return beginning.startswith(b"From ")


def letters(read: Read, start: int, peek: Peek | None) -> Iterator[Letter]:
    """All mails from `start` on, where a From_ line must be. `read` gives the next bytes, `peek` some elsewhere in the file, to prove a Content-Length."""
    rest, base, current = b"", start, _Open(start)
    told = 0  # bytes at the beginning of `rest` that were gathered already and only show what stands before
    while True:
        piece = read(_PIECE)
        data, used = rest + piece, told
        for mark in _marks(data, at_end=not piece):
            if current.skip_to is None:
                beginning = bytes(current.held[:HEAD_LIMIT]) + data[used : min(mark, used + HEAD_LIMIT)]
                current.skip_to = _proven_end(beginning, current.offset, peek)
            if base + mark < current.skip_to or not _begins_mail(data, mark):
                continue
            _hold(current, data[used:mark])
            yield _letter(current, base + mark)
            current, used = _Open(base + mark), mark
        if not piece:
            _hold(current, data[used:])
            if current.held:
                yield _letter(current, base + len(data))
            return
        keep = max(used, len(data) - 2 * _LINE)
        _hold(current, data[used:keep])
        told = min(keep, _CONTEXT)
        rest, base = data[keep - told :], base + keep - told


def _marks(data: bytes, *, at_end: bool) -> Iterator[int]:
    """Where a line may begin a mail: only as far as the line below it is in sight too."""
    limit = len(data) if at_end else len(data) - 2 * _LINE
    found = data.find(b"\nFrom ")
    while 0 <= found < limit:
        yield found + 1
        found = data.find(b"\nFrom ", found + 1)


def _begins_mail(data: bytes, mark: int) -> bool:
    """Whether the line that begins with `From ` there is the mark of a mail and not a sentence."""
    line_end = data.find(b"\n", mark, mark + _LINE)
    dated = _DATED.match(data, mark, line_end if line_end > 0 else mark + _LINE) is not None
    field_below = line_end > 0 and _FIELD.match(data, line_end - (data[line_end - 1 : line_end] == b"\r")) is not None
    after_blank = data[max(mark - 3, 0) : mark].endswith((b"\n\n", b"\n\r\n"))
    return (dated or field_below) if after_blank else (dated and field_below)


def _proven_end(beginning: bytes, offset: int, peek: Peek | None) -> int:
    """Where the mail ends by its Content-Length, if there is one and the file agrees; else 0."""
    head_end = _HEAD_END.search(beginning)
    if peek is None or head_end is None:
        return 0
    length = _LENGTH.search(beginning, 0, head_end.end())
    if length is None:
        return 0
    end = offset + head_end.end() + int(length[1])
    after = peek(end - 1, 16)
    return end if after[1:].lstrip(b"\r\n").startswith(b"From ") or (after and not after[1:].strip()) else 0


def _hold(current: _Open, data: bytes) -> None:
    """Keep what is read of a mail; of one with an endless head more, for its body lies behind it."""
    room = max(READ_LIMIT - len(current.held), 0)
    current.held += data[:room]
    rest = data[room : room + _HELD - len(current.held)]
    if rest and head_is_long(bytes(current.held)):
        current.held += rest


def _letter(current: _Open, end: int) -> Letter:
    from_line, _feed, raw = bytes(current.held).partition(b"\n")
    raw = _ESCAPED.sub(rb"\1", raw) if not current.skip_to and b">From " in raw else raw
    return Letter(current.offset, end, raw, from_line)
