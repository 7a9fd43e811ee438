"""How much an IMAP server may say, and for how long: what it promises to leave out is its word alone (`BODY[]<0.n>`)."""

from __future__ import annotations

import time
from imaplib import IMAP4
from typing import Any

from connectors.bounds import until

LITERAL = 32 << 20  # bytes; what is asked for is a fraction of it
WHOLE = 900.0  # seconds for the answer to one command: a server that drips a byte a minute never falls silent
_PART = 1 << 16


class Bounds:
    """Laid over the reading side of imaplib's connection. Beyond a bound it breaks off, as a broken line would."""

    def __init__(self, imap: Any, literal: int = LITERAL, whole: float = WHOLE) -> None:
        self._imap, self._readline = imap, imap.readline
        self._literal, self._whole = literal, whole
        imap.read, imap.readline = self._read, self._line
        self.begin()

    def begin(self) -> None:
        """Another command: its answer has all of its time ahead."""
        self._until = until(self._whole)

    def _read(self, size: int) -> bytes:
        """A literal of so many bytes (RFC 3501, section 4.3)."""
        if size > self._literal:
            raise IMAP4.abort("a literal beyond all bounds")
        parts: list[bytes] = []
        while size > 0:
            self._check()
            part = self._imap.file.read1(min(size, _PART))
            if not part:
                raise IMAP4.abort("the line ended within a literal")
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def _line(self) -> bytes:
        self._check()
        line: bytes = self._readline()
        return line

    def _check(self) -> None:
        if time.monotonic() > self._until:
            raise IMAP4.abort("an answer without end")
