"""A small proxy between tsunagari and a server, which does to the connection what networks and servers do to it.

It counts what passes, and can cut the line at a byte, fall silent, lose an answer, or call the test at the right moment.
"""

from __future__ import annotations

import re
import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import Any

_LINGER = struct.pack("ii", 1, 0)  # close with a reset, as a line that breaks does


@dataclass
class Proxy:
    """Passes everything on, until told otherwise. Numbers count bytes of all connections together.

    `cut_at`: after so many bytes from the server the line breaks, and no other can be had until it is taken back. `silent_at`: after so many nothing more comes.
    `moment`: as soon as a line of the client matches, `then` is called once, before the line goes on; what it returns
    (`lose`, `cut`) is done to the connection from there. Only where the connection is not encrypted.
    """

    target: int
    cut_at: int | None = None
    silent_at: int | None = None
    moment: bytes = b""
    then: Callable[[], Any] = lambda: None
    port: int = 0
    came: int = 0
    asked: list[bytes] = field(default_factory=list)  # the lines of the client
    closing: Event = field(default_factory=Event)

    @property
    def trips(self) -> int:
        """How many commands the client gave."""
        return sum(1 for line in self.asked if re.match(rb"[A-Z]{4}\d+ ", line))

    def serve(self, listener: socket.socket) -> None:
        """Take connections until it is closed."""
        while not self.closing.is_set():
            try:
                near, _ = listener.accept()
                if self.cut_at is not None and self.came >= self.cut_at:
                    near.close()
                    continue
                far = socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                return
            line = _Line(self, near, far)
            Thread(target=line.to_server, daemon=True).start()
            Thread(target=line.to_client, daemon=True).start()


@dataclass
class _Line:
    """One connection through the proxy."""

    proxy: Proxy
    near: socket.socket
    far: socket.socket
    losing: bool = False
    after: str | None = None

    def to_server(self) -> None:
        with suppress(OSError):
            while data := self.near.recv(65536):
                self.proxy.asked += data.split(b"\r\n")
                if self.proxy.moment and re.search(self.proxy.moment, data):
                    self.proxy.moment = b""
                    if self._at_the_moment(data):
                        return
                    continue
                self.far.sendall(data)
        self.close()

    def _at_the_moment(self, data: bytes) -> bool:
        """Whether the connection is over."""
        what = self.proxy.then()
        if what == "cut":
            self.far.sendall(data[: len(data) // 2])
            self.close()
            return True
        self.losing = what == "lose"
        self.far.sendall(data)
        return False

    def to_client(self) -> None:
        with suppress(OSError):
            while data := self.far.recv(16384):
                if self.losing and not data.startswith(b"+"):
                    break  # the server has done it, and nobody hears of it
                if not self._pass(data):
                    return
        self.close()

    def _pass(self, data: bytes) -> bool:
        proxy = self.proxy
        if proxy.silent_at is not None and proxy.came + len(data) > proxy.silent_at:
            self.near.sendall(data[: max(0, proxy.silent_at - proxy.came)])
            proxy.came = proxy.silent_at
            proxy.closing.wait()
            return False
        if proxy.cut_at is not None and proxy.came + len(data) >= proxy.cut_at:
            self.near.sendall(data[: max(0, proxy.cut_at - proxy.came)])
            proxy.came = proxy.cut_at
            self.close()
            return False
        proxy.came += len(data)
        self.near.sendall(data)
        return True

    def close(self) -> None:
        """Both ends, at once."""
        for end in (self.near, self.far):
            with suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            with suppress(OSError):
                end.close()


@contextmanager
def between(target: int, **faults: Any) -> Iterator[Proxy]:
    """A proxy before the port of a server; its own port is `port`."""
    listener = socket.create_server(("127.0.0.1", 0))
    proxy = Proxy(target, port=listener.getsockname()[1], **faults)
    thread = Thread(target=proxy.serve, args=(listener,), daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        proxy.closing.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()
