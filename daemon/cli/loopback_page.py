"""A page on this machine to which a browser is sent back with a code (RFC 8252, section 7.3), and the wait for it."""

from __future__ import annotations

import os
import select
import sys
import time
from collections.abc import Callable, Mapping
from html import escape
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

_LONGEST = 1 << 16  # bytes of what is pasted at once


class LoopbackPage(HTTPServer):
    """Listens at a free port of 127.0.0.1. `agreed` and `not_agreed` are what it says to the person in the browser."""

    came: dict[str, str]

    def __init__(self, agreed: str, not_agreed: str) -> None:
        super().__init__(("127.0.0.1", 0), _Page)
        self.came = {}
        self.words = {True: agreed, False: not_agreed}

    @property
    def address(self) -> str:
        """Where the browser is to come back."""
        return f"http://127.0.0.1:{self.server_port}/"

    def close(self) -> None:
        """Shut it."""
        self.server_close()

    def wait(self, seconds: float, not_it: Callable[[], None]) -> dict[str, str]:
        """What came back, by the browser, or by the address typed here; nothing where nobody came in time.

        `not_it` hears that something was typed which is no such address.
        """
        until = time.monotonic() + seconds
        listened: list[Any] = [self.socket, *([sys.stdin] if sys.stdin.isatty() else [])]
        while not self.came and (left := until - time.monotonic()) > 0:
            ready, _, _ = select.select(listened, [], [], left)
            if self.socket in ready:
                self.handle_request()
            elif ready:
                self._hear(os.read(sys.stdin.fileno(), _LONGEST).decode("utf-8", "replace"), listened, not_it)
        return self.came

    def _hear(self, typed: str, listened: list[Any], not_it: Callable[[], None]) -> None:
        """Lines of the terminal; read without a buffer, in which the next ones would wait unseen."""
        if not typed:  # the end of the input: from now on the browser alone
            listened.remove(sys.stdin)
        for line in filter(None, map(str.strip, typed.splitlines())):
            if _is_answer(told := _told_in(line)):
                self.came = told
            else:
                not_it()


class _Page(BaseHTTPRequestHandler):
    """Takes what the browser brings, and says what became of it."""

    server: LoopbackPage
    timeout = 5  # seconds: a browser opens connections that it does not use

    def do_GET(self) -> None:
        """The one page."""
        told = _told_in(self.path)
        found = _is_answer(told)
        if found:
            self.server.came = told
        words = self.server.words["code" in told]
        body = f"<!doctype html><meta charset=utf-8><title>tsunagari</title><p>{escape(words)}</p>".encode()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  as the library has it
        """Nothing: the code stands in the address."""


def _is_answer(told: Mapping[str, str]) -> bool:
    """Whether it is what a page of consent sends back (RFC 6749, sections 4.1.2 and 4.1.2.1)."""
    return "code" in told or "error" in told


def _told_in(address: str) -> dict[str, str]:
    """What an address says behind its `?`."""
    try:
        return dict(parse_qsl(urlsplit(address).query))
    except ValueError:
        return {}
