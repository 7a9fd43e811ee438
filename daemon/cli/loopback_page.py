"""A page on this machine to which a browser is sent back with a code (RFC 8252, section 7.3), and the wait for it."""

from __future__ import annotations

import os
import select
import socket
import sys
import time
from collections.abc import Callable, Mapping
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, urlsplit

IsIt: TypeAlias = Callable[[Mapping[str, str]], bool]
_LONGEST = 1 << 16  # bytes of what is pasted at once


class LoopbackPage(ThreadingHTTPServer):
    """Listens at a free port of 127.0.0.1. `agreed` and `not_agreed` are what it says to the person in the browser.

    Anybody on this machine can call, and any page in its browser: who does not bring what was asked for ends nothing, and
    who calls and says nothing holds up nobody.
    """

    came: dict[str, str]
    is_it: IsIt

    def __init__(self, agreed: str, not_agreed: str) -> None:
        super().__init__(("127.0.0.1", 0), _Page)
        self.came = {}
        self.is_it = lambda _told: False
        self.words = {True: agreed, False: not_agreed}
        self._told, self._tells = socket.socketpair()

    @property
    def address(self) -> str:
        """Where the browser is to come back."""
        return f"http://127.0.0.1:{self.server_port}/"

    def close(self) -> None:
        """Shut it."""
        self.server_close()
        self._told.close()
        self._tells.close()

    def wait(self, seconds: float, is_it: IsIt, not_it: Callable[[], None]) -> dict[str, str]:
        """What came back, by the browser, or by the address typed here; nothing where nobody came in time.

        `is_it`: whether what came belongs to this try. `not_it` hears that something was typed which is no such address.
        """
        self.is_it = is_it
        until = time.monotonic() + seconds
        listened: list[Any] = [self.socket, self._told, *([sys.stdin] if sys.stdin.isatty() else [])]
        while not self.came and (left := until - time.monotonic()) > 0:
            ready, _, _ = select.select(listened, [], [], left)
            if self.socket in ready:
                self.handle_request()
            elif sys.stdin in ready:
                self._hear(os.read(sys.stdin.fileno(), _LONGEST).decode("utf-8", "replace"), listened, not_it)
        return self.came

    def _hear(self, typed: str, listened: list[Any], not_it: Callable[[], None]) -> None:
        """Lines of the terminal; read without a buffer, in which the next ones would wait unseen."""
        if not typed:  # the end of the input: from now on the browser alone
            listened.remove(sys.stdin)
        for line in filter(None, map(str.strip, typed.splitlines())):
            if self.is_answer(told := _told_in(line)):
                self.came = told
            else:
                not_it()

    def is_answer(self, told: Mapping[str, str]) -> bool:
        """Whether it is what a page of consent sends back (RFC 6749, sections 4.1.2 and 4.1.2.1), to this try."""
        return ("code" in told or "error" in told) and self.is_it(told)

    def takes(self, told: dict[str, str]) -> None:
        """This is what came back; whoever waits hears of it."""
        self.came = told
        self._tells.close()

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: a browser that hangs up is none."""


class _Page(BaseHTTPRequestHandler):
    """Takes what the browser brings, and says what became of it."""

    server: LoopbackPage
    timeout = 5  # seconds: a browser opens connections that it does not use

    def do_GET(self) -> None:
        """The one page."""
        told = _told_in(self.path)
        if not self.server.is_answer(told):
            self._says(404, agreed=False)
            return
        try:
            self._says(200, agreed="code" in told)
        finally:  # whether or not the browser waited for it
            self.server.takes(told)

    def _says(self, status: int, *, agreed: bool) -> None:
        words = escape(self.server.words[agreed])
        body = f"<!doctype html><meta charset=utf-8><title>tsunagari</title><p>{words}</p>".encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  as the library has it
        """Nothing: the code stands in the address."""


def _told_in(address: str) -> dict[str, str]:
    """What an address says behind its `?`."""
    try:
        return dict(parse_qsl(urlsplit(address).query))
    except ValueError:
        return {}
