"""Answers of both HTTP clients: one that drips takes no longer than was agreed, and one whose head was cut is none."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread

import pytest

from config.schema import Account
from connectors.base import TryLater
from connectors.bounds import Limits, ends_within
from connectors.google_faults import unreached
from connectors.google_line import LOST, Guarded
from connectors.transport import Http

pytestmark = pytest.mark.loopback

SHORT = Limits(connect=0.3, silence=30, whole=0.1)
LONG = Limits(connect=30, silence=30, whole=60, measured=True)
PATH = "/gmail/v1/users/me/drafts/r-8871442306914231000"
ASKED = (("GET", PATH), ("DELETE", PATH))
STEP = 0.01  # seconds from drop to drop
DROPS = 40


@contextmanager
def server(answers: Callable[[socket.socket], None], *, plain: bool = True) -> Iterator[int]:
    """Each line is answered by `answers`, which may take its time; its port. `plain`: a request comes first."""
    listener, over = socket.create_server(("127.0.0.1", 0)), Event()

    def one(line: socket.socket) -> None:
        with line, suppress(OSError):
            if not plain or line.recv(65536):
                answers(line)

    def serve() -> None:
        with suppress(OSError):
            while not over.is_set():
                Thread(target=one, args=(listener.accept()[0],), daemon=True).start()

    thread = Thread(target=serve, daemon=True)
    thread.start()
    yield listener.getsockname()[1]
    over.set()
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


def drips(before: bytes, drop: bytes, after: bytes) -> Callable[[socket.socket], None]:
    """So many drops, each long before silence would be one."""

    def answer(line: socket.socket) -> None:
        wait = Event().wait
        line.sendall(before)
        for _ in range(DROPS):
            wait(STEP)
            line.sendall(drop)
        line.sendall(after)

    return answer


def by_requests(home: str, limits: Limits, method: str) -> bytes:
    account = Account("mail", "graph_mail", url=home, user="me", plain=True)
    http = Http(account, ASKED, limits=limits, token=lambda _again: "token")
    return http.ask(method, home + PATH).body


def by_httplib2(home: str, limits: Limits, method: str) -> bytes:
    account = Account("mail", "gmail", user="me")
    try:
        content: bytes = Guarded(ASKED, frozenset(), frozenset((home,)), limits).request(home + PATH, method)[1]
    except LOST as fault:
        raise unreached(account, fault) from None
    return content


CLIENTS = {"requests": by_requests, "httplib2": by_httplib2}
OK = b"HTTP/1.1 200 OK\r\n"
DRIPS = {
    "a head": drips(OK + b"X-Long: ", b"x", b"\r\nContent-Length: 2\r\n\r\nok"),
    "a body": drips(OK + b"Content-Length: %d\r\n\r\n" % (DROPS + 2), b"x", b"ok"),
    "the size of a piece": drips(OK + b"Transfer-Encoding: chunked\r\n\r\n2;", b"x", b"\r\nok\r\n0\r\n\r\n"),
    "what follows the pieces": drips(
        OK + b"Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n", b"X-Long: x\r\n", b"\r\n"
    ),
    "heads before the head": drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n", OK + b"Content-Length: 2\r\n\r\nok"),
}


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("what", DRIPS)
def test_what_drips_takes_no_longer_than_was_agreed(client: str, what: str) -> None:
    with server(DRIPS[what]) as port:
        url = f"http://127.0.0.1:{port}"
        assert CLIENTS[client](url, LONG, "GET").endswith(b"ok")
        with pytest.raises(TryLater) as caught:
            CLIENTS[client](url, SHORT, "GET")
    assert caught.value.said.key in ("web.silent", "google.unreachable")


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("what", DRIPS)
def test_a_reading_that_has_had_its_time_is_broken_off_within_an_answer(client: str, what: str) -> None:
    with server(DRIPS[what]) as port, ends_within(0.1), pytest.raises(TryLater):
        CLIENTS[client](f"http://127.0.0.1:{port}", LONG, "GET")


@pytest.mark.parametrize("client", CLIENTS)
def test_a_reading_that_has_had_its_time_is_not_begun_anew(client: str) -> None:
    with server(lambda line: line.sendall(WHOLE["GET"])) as port:
        url = f"http://127.0.0.1:{port}"
        with ends_within(0), pytest.raises(TryLater):
            CLIENTS[client](url, LONG, "GET")
        assert CLIENTS[client](url, LONG, "GET") == b""  # the next reading has its own time


@pytest.mark.parametrize("client", CLIENTS)
def test_a_greeting_of_tls_that_drips_takes_no_longer_than_was_agreed(client: str) -> None:
    """A record of TLS that says how long it is (RFC 8446, section 5.1), and then comes byte by byte for minutes."""
    told = Event()

    def greets(line: socket.socket) -> None:
        line.sendall(b"\x16\x03\x03\x40\x00")
        for _ in range(0x4000):
            if told.wait(STEP):
                return
            line.sendall(b"\x02")

    with server(greets, plain=False) as port, pytest.raises(TryLater):
        CLIENTS[client](f"https://127.0.0.1:{port}", SHORT, "GET")
    told.set()


WHOLE = {
    "DELETE": b"HTTP/1.1 204 No Content\r\nDate: now\r\n\r\n",
    "GET": OK + b"Date: now\r\nContent-Length: 0\r\n\r\n",
}


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("method", WHOLE)
def test_a_head_that_was_cut_anywhere_is_no_answer(client: str, method: str) -> None:
    whole = WHOLE[method]
    for cut in range(len(whole) + 1):
        with server(lambda line, cut=cut: line.sendall(whole[:cut])) as port:  # type: ignore[misc]  # cut is bound here
            url = f"http://127.0.0.1:{port}"
            if cut == len(whole):
                assert CLIENTS[client](url, LONG, method) == b""
                continue
            with pytest.raises(TryLater):
                CLIENTS[client](url, LONG, method)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    "head", [OK, b"HTTP/1.0 200 OK\r\n", OK + b"Connection: close\r\n", OK + b"Content-Length: two\r\n"]
)
def test_of_an_answer_that_does_not_say_how_long_it_is_nobody_knows_whether_it_is_whole(
    client: str, head: bytes
) -> None:
    with server(lambda line: line.sendall(head + b"\r\nok")) as port, pytest.raises(TryLater):
        CLIENTS[client](f"http://127.0.0.1:{port}", LONG, "GET")


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("packed", [b"gzip", b"deflate"])
def test_an_answer_with_nothing_in_it_is_whole_however_it_is_packed(client: str, packed: bytes) -> None:
    head = b"HTTP/1.1 204 No Content\r\nContent-Encoding: " + packed + b"\r\n\r\n"
    with server(lambda line: line.sendall(head)) as port:
        assert CLIENTS[client](f"http://127.0.0.1:{port}", LONG, "DELETE") == b""


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("status", [b"103 Early Hints", b"102 Processing", b"100 Continue", b"199 Whatever"])
def test_what_comes_before_an_answer_is_not_taken_for_it(client: str, status: bytes) -> None:
    """RFC 9110, section 15.2; RFC 8297: a server may say such a thing at any time, and more than once."""
    before = b"HTTP/1.1 " + status + b"\r\nLink: </style.css>; rel=preload\r\n\r\n"
    with server(lambda line: line.sendall(before * 3 + OK + b"Content-Length: 2\r\n\r\nok")) as port:
        assert CLIENTS[client](f"http://127.0.0.1:{port}", LONG, "GET") == b"ok"


@pytest.mark.parametrize("client", CLIENTS)
def test_another_protocol_that_nobody_asked_for_is_no_answer(client: str) -> None:
    head = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n"
    with server(lambda line: line.sendall(head)) as port, pytest.raises(TryLater):
        CLIENTS[client](f"http://127.0.0.1:{port}", LONG, "GET")


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("status", [b"100 Continue", b"103 Early Hints"])
def test_what_comes_before_an_answer_for_ever_takes_no_longer_than_was_agreed(client: str, status: bytes) -> None:
    with (
        server(drips(b"", b"HTTP/1.1 " + status + b"\r\n\r\n", b"")) as port,
        pytest.raises(TryLater) as caught,
    ):
        CLIENTS[client](f"http://127.0.0.1:{port}", SHORT, "GET")
    assert caught.value.said.key in ("web.silent", "google.unreachable")
