"""The page on this machine to which a browser comes back: real HTTP, a person at the terminal, and others who knock."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing
from http.server import BaseHTTPRequestHandler
from threading import Thread
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from daemon.cli.loopback_page import LoopbackPage

pytestmark = pytest.mark.loopback
LONG = 60.0  # seconds: nothing here takes so long, unless it hangs


def nobody() -> None:
    raise AssertionError("nothing was typed")


def ours(told: Mapping[str, str]) -> bool:
    """Whether it belongs to this try."""
    return told.get("state") == "s"


@pytest.fixture
def page() -> Iterator[LoopbackPage]:
    with closing(LoopbackPage("You <may> go.", "Not agreed.")) as made:
        yield made


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """What a person types at a terminal."""
    there, here = os.pipe()

    class Terminal:
        def isatty(self) -> bool:
            return True

        def fileno(self) -> int:
            return there

    monkeypatch.setattr(sys, "stdin", Terminal())
    yield lambda text: void(os.write(here, text.encode()))
    os.close(here)
    os.close(there)


def void(_value: object) -> None:
    """Nothing."""


def visits(*addresses: str) -> tuple[Thread, list[tuple[int, str]]]:
    """A browser in the background, and what it was shown."""
    shown: list[tuple[int, str]] = []

    def run() -> None:
        for address in addresses:
            try:
                with urlopen(address, timeout=LONG) as answer:  # noqa: S310  of the test's own server
                    shown.append((answer.status, answer.read().decode()))
            except HTTPError as fault:
                shown.append((fault.code, fault.read().decode()))

    thread = Thread(target=run)
    thread.start()
    return thread, shown


def test_what_the_browser_brings_is_taken_and_the_person_is_told_there(page: LoopbackPage) -> None:
    browser, shown = visits(f"{page.address}favicon.ico", f"{page.address}?state=s&code=4/x")
    assert page.wait(LONG, ours, nobody) == {"state": "s", "code": "4/x"}
    browser.join()
    assert [status for status, _ in shown] == [404, 200]
    assert "You &lt;may&gt; go." in shown[1][1]


def test_a_no_is_told_too(page: LoopbackPage) -> None:
    browser, shown = visits(f"{page.address}?error=access_denied&state=s")
    assert page.wait(LONG, ours, nobody) == {"error": "access_denied", "state": "s"}
    browser.join()
    assert "Not agreed." in shown[0][1]


def test_who_calls_without_what_was_asked_for_ends_nothing(page: LoopbackPage) -> None:
    others = ("?error=access_denied", "?error=access_denied&state=t", "?code=theirs", "?code=theirs&state=", "?state=s")
    browser, shown = visits(*(f"{page.address}{one}" for one in others), f"{page.address}?code=4/x&state=s")
    assert page.wait(LONG, ours, nobody)["code"] == "4/x"
    browser.join()
    assert [status for status, _ in shown] == [404] * len(others) + [200]
    assert all("Not agreed." in words for _, words in shown[:-1])


def test_who_calls_and_says_nothing_holds_up_nobody(page: LoopbackPage) -> None:
    with ExitStack() as silent:
        for said in (b"", b"GET /?error=x HT"):
            line = silent.enter_context(socket.create_connection(("127.0.0.1", page.server_port)))
            line.sendall(said)
        browser, _ = visits(f"{page.address}?code=4/x&state=s")
        assert page.wait(LONG, ours, nobody)["code"] == "4/x"
        browser.join()


def test_a_browser_that_does_not_wait_for_the_page_was_there_all_the_same(
    page: LoopbackPage, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def hung_up(_self: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(BaseHTTPRequestHandler, "end_headers", hung_up)
    with socket.create_connection(("127.0.0.1", page.server_port)) as line:
        line.sendall(b"GET /?code=4/x&state=s HTTP/1.1\r\n\r\n")
        assert page.wait(LONG, ours, nobody)["code"] == "4/x"
    assert "".join(capfd.readouterr()) == ""


def test_where_the_browser_is_elsewhere_its_address_can_be_pasted(
    page: LoopbackPage, types: Callable[[str], None]
) -> None:
    heard: list[int] = []
    types("\nhello\n")
    types("http://127.0.0.1:7/?code=4/y&state=of-yesterday\n")
    types("http://127.0.0.1:7/?code=4/y&state=s\n")
    assert page.wait(LONG, ours, lambda: heard.append(1)) == {"code": "4/y", "state": "s"}
    assert heard == [1, 1]


def test_nobody_comes_in_time(page: LoopbackPage) -> None:
    assert page.wait(0, ours, nobody) == {}


def test_it_listens_to_this_machine_alone(page: LoopbackPage) -> None:
    assert page.server_address[0] == "127.0.0.1"
    assert page.address.startswith("http://127.0.0.1:")
