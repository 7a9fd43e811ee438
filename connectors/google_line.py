"""The line to Google: an httplib2, which its client library speaks through, that asks only what is allowed and reads within bounds.

No redirect is followed, no proxy asked, and what changes something is never asked twice.
"""

from __future__ import annotations

import http.client
import zlib
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import httplib2

from connectors.allowed import Allowed, NotAllowed, check_allowed
from connectors.bounds import Bounds, Limits, TooLarge
from connectors.timely import timely

LOST = (OSError, http.client.HTTPException, httplib2.HttpLib2Error, TooLarge)
"""What is raised where no whole answer came."""

_PACKED = ("gzip", "x-gzip", "deflate")


class Guarded(httplib2.Http):  # type: ignore[misc]  # the library ships no types
    """`names` are all that may stand in a query; `homes` are the only servers, such as `https://people.googleapis.com`."""

    def __init__(self, allowed: Allowed, names: frozenset[str], homes: frozenset[str], limits: Limits) -> None:
        super().__init__(timeout=limits.silence, proxy_info=None)
        self.follow_redirects = False
        self._allowed = allowed
        self._names = names
        self._homes = homes
        self._limits = replace(limits, measured=True)

    def request(self, uri: str, method: str = "GET", body: Any = None, headers: Any = None, **more: Any) -> Any:
        """One call, as httplib2 has it. Raises NotAllowed before anything is done for it."""
        try:
            to = urlsplit(uri)
        except ValueError:
            raise NotAllowed("this is no address") from None
        if f"{to.scheme}://{to.netloc}" not in self._homes:
            raise NotAllowed("only the homes of this account are asked")
        check_allowed(self._allowed, method, uri, headers or {}, self._names, plain=True)
        more.pop("redirections", None)
        return super().request(uri, method, body=body, headers=headers, redirections=0, **more)

    def _conn_request(self, conn: Any, request_uri: str, method: str, body: Any, headers: Any) -> Any:
        """One try for what changes something, on a line of its own; two for a question, whose kept line may have been closed."""
        if method != "GET":
            conn.close()
        for last in (method != "GET", True):
            try:
                return self._once(conn, request_uri, method, body, headers)
            except (TooLarge, TimeoutError):
                conn.close()
                raise
            except (OSError, http.client.HTTPException):
                conn.close()
                if last:
                    raise
        raise AssertionError  # the second try returns or raises

    def _once(self, conn: Any, request_uri: str, method: str, body: Any, headers: Any) -> Any:
        if conn.sock is None:
            self._connect(conn)
        conn.request(method, request_uri, body, headers)
        answer = conn.getresponse()
        content = self._content(answer)
        told = httplib2.Response(answer)
        told.pop("www-authenticate", None)  # httplib2 would take it apart, and fail on what it does not know
        return told, content

    def _connect(self, conn: Any) -> None:
        conn.response_class = timely(self._limits)
        conn.timeout = self._limits.connect
        conn.connect()
        conn.sock.settimeout(self._limits.silence)

    def _content(self, answer: http.client.HTTPResponse) -> bytes:
        """The whole body, unpacked, and no more of it than was agreed."""
        bounds, parts = Bounds(self._limits), []
        while part := answer.read(1 << 16):
            parts.append(bounds.took(part))
        if answer.length:
            raise http.client.IncompleteRead(b"", answer.length)
        content, way = b"".join(parts), answer.getheader("content-encoding", "").strip().lower()
        return _unpacked(content, self._limits.size) if content and way in _PACKED else content


def _unpacked(content: bytes, most: int) -> bytes:
    unpacking = zlib.decompressobj(zlib.MAX_WBITS | 32)
    try:
        plain = unpacking.decompress(content, most)
    except zlib.error:
        raise http.client.HTTPException("not packed as it says") from None
    if unpacking.unconsumed_tail:
        raise TooLarge
    if not unpacking.eof:
        raise http.client.IncompleteRead(b"")
    return plain
