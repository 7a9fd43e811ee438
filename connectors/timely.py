"""An answer of HTTP that must have come within one time from the first byte of its head to the last of its body, and whose head is whole.

The library bounds the silence between two bytes only, and takes the end of the line for the end of a head: a `204` of which
the rest never came would be believed. TLS and the sending of a request are bounded by Python itself, as a whole.
"""

from __future__ import annotations

import http.client
import io
import socket
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from connectors.bounds import Limits, until

_BEFORE_IT, _ANSWERS = 100, 200


def timely(limits: Limits) -> Callable[..., http.client.HTTPResponse]:
    """What a connection of `http.client` takes as its `response_class`. Its answers raise TimeoutError, and IncompleteRead."""
    return partial(_Timely, limits=limits)


class _Timely(http.client.HTTPResponse):
    """One answer."""

    def __init__(self, sock: socket.socket, *args: Any, limits: Limits, **named: Any) -> None:
        super().__init__(sock, *args, **named)
        self.fp: _Lines = _Lines(_Timed(self.fp.detach(), sock, limits.whole))
        self._measured = limits.measured

    def _read_status(self) -> tuple[str, int, str]:
        """The line of the answer itself, past all that a server says before it (1xx, RFC 9110 section 15.2; 103 of RFC 8297).

        The library passes over `100` alone: another would be taken for the answer, and the answer for that to the next question.
        """
        while True:
            version, status, reason = super()._read_status()  # type: ignore[misc]  # not told of, and the one place where it can be done
            if not _BEFORE_IT <= status < _ANSWERS:
                return version, status, reason
            if status == http.client.SWITCHING_PROTOCOLS:  # nobody asked for another
                raise http.client.BadStatusLine(str(status))
            http.client.parse_headers(self.fp)

    def begin(self, *args: Any, **named: Any) -> None:
        """Read the head."""
        super().begin(*args, **named)
        endless = self._measured and self.length is None and not self.chunked
        if endless or self.fp.last not in (b"\r\n", b"\n"):
            raise http.client.IncompleteRead(b"")


class _Lines(io.BufferedReader):
    """Knows its last line: that of a head that is whole is empty."""

    last = b""

    def readline(self, size: int | None = -1, /) -> bytes:
        self.last = super().readline(size)
        return self.last


class _Timed(io.RawIOBase):
    """What a socket brings, up to a moment."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket, within: float) -> None:
        self._raw = raw
        self._sock = sock
        self._until = until(within)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left, usual = self._until - time.monotonic(), self._sock.gettimeout()
        if left <= 0:
            raise TimeoutError
        if usual is not None and usual <= left:
            return self._read(buffer)
        self._sock.settimeout(left)
        try:
            return self._read(buffer)
        finally:
            self._sock.settimeout(usual)  # of the line, which may be used again

    def _read(self, buffer: Any) -> int | None:
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()
