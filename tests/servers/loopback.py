"""A small HTTP server of a test on a free port of this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class Line(BaseHTTPRequestHandler):
    """A line that stays open and is answered at once."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def body(self) -> bytes | None:
        """What was sent along; None where the line broke in the middle: it was never asked."""
        length = int(self.headers.get("Content-Length") or 0)
        found = self.rfile.read(length)
        self.close_connection = self.close_connection or len(found) < length
        return found if len(found) == length else None

    def lower_headers(self) -> dict[str, str]:
        """By their names in small letters."""
        return {name.lower(): value for name, value in self.headers.items()}

    def log_message(self, *_arguments: object) -> None:
        """Nothing."""


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_arguments: object) -> None:
        """A client that hangs up is no fault of the server's."""


@contextmanager
def listening(line: type[Line]) -> Iterator[int]:
    """The server, as long as the block lasts; its port."""
    server = _Quiet(("127.0.0.1", 0), line)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
