"""What looks like an allowed call, or like none, and could hand a mail over: refused by both HTTP clients before anything leaves.

Each row is asked through the real client with no server behind it: whoever opens a connection has failed.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from config.schema import Account
from connectors.allowed import NotAllowed
from connectors.base import SetupWrong
from connectors.bounds import Limits
from connectors.gmail_box import NAMES, READING
from connectors.gmail_digest import INSERTING
from connectors.gmail_drafts import WRITING
from connectors.google_line import Guarded
from connectors.graph import WRITE_DRAFTS
from connectors.transport import Http

pytestmark = pytest.mark.loopback

HOME = "http://127.0.0.1:8025"
Ask = Callable[[str, str, Mapping[str, str]], object]


class Left(Exception):
    """A connection was opened."""


@pytest.fixture(autouse=True)
def nothing_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(self: socket.socket, address: Any) -> None:
        raise Left

    monkeypatch.setattr(socket.socket, "connect", connect)


def by_httplib2(method: str, url: str, headers: Mapping[str, str]) -> object:
    """Google's client library speaks through this."""
    line = Guarded((*READING, *WRITING, *INSERTING), NAMES, frozenset((HOME,)), Limits())
    return line.request(url, method, body="{}", headers=dict(headers))


def by_requests(method: str, url: str, headers: Mapping[str, str]) -> object:
    """Microsoft Graph is asked through this."""
    account = Account("work", "graph_mail", url=HOME, plain=True, tokens=Path("/nonexistent"))
    return Http(account, WRITE_DRAFTS, token=lambda _fresh: "token", words="graph", plain=True).ask(
        method, url, b"{}", headers
    )


# How a draft is made with each, and what hands a mail over.
CLIENTS: dict[str, tuple[Ask, str, tuple[str, ...]]] = {
    "httplib2": (by_httplib2, "/gmail/v1/users/me/drafts", (
        "/gmail/v1/users/me/messages/send", "/gmail/v1/users/me/drafts/send", "/gmail/v1/users/me/messages/import",
        "/upload/gmail/v1/users/me/messages/send", "/upload/gmail/v1/users/me/drafts", "/resumable/upload/gmail/v1/users/me/drafts/send",
        "/batch/gmail/v1", "/batch", "/gmail/v1/users/hanako@example.com/drafts", "/gmail/v1/users/me/settings/sendAs",
        "/gmail/v1/users/me/settings/forwardingAddresses", "/gmail/v1/users/me/settings/filters", "/gmail/v1/users/me/drafts/r-8871442306914231000",
    )),
    "requests": (by_requests, "/v1.0/me/messages", (
        "/v1.0/me/sendMail", "/v1.0/me/microsoft.graph.sendMail", "/v1.0/users/me/sendMail", "/beta/me/messages", "/v1.0/$batch",
        "/v1.0/me/messages/AAkALgAAAAAA_0123456789abcdef-=/send", "/v1.0/me/messages/AAkALgAAAAAA_0123456789abcdef-=/forward",
        "/v1.0/me/messages/AAkALgAAAAAA_0123456789abcdef-=/microsoft.graph.reply", "/v1.0/me/mailFolders/outbox/messages",
        "/v1.0/me/messages/AAkALgAAAAAA_0123456789abcdef-=/createReply", "/v1.0/me/messages/AAkALgAAAAAA_0123456789abcdef-=",
    )),
}  # fmt: skip

# What is put behind the address that makes a draft.
BEHIND = {
    "a slash": "/", "two slashes": "//", "an action": "/send", "an action, in capitals": "/SEND", "an action, decoded late": "/%73end",
    "an action, decoded twice": "/%2573end", "a slash in disguise": "%2Fsend", "... in small letters": "%2fsend", "a backslash": "\\send",
    "a backslash in disguise": "%5Csend", "one up": "/../messages/send", "one up, in disguise": "/%2e%2e/sendMail", "... half": "/.%2e/sendMail",
    "here": "/.", "here and on": "/./send", "one up for some": "/..;/sendMail", "a parameter": ";send", "a parameter and on": ";a=b/send",
    "a parameter with a slash": ";/send", "a session": ";jsessionid=1", "a part of the page": "#/send", "another method": "?_method=PUT",
    "... by another name": "?$method=PUT", "... in disguise": "?%5Fmethod=PUT", "... in capitals": "?_METHOD=PUT", "... by a header's name": "?X-HTTP-Method-Override=PUT",
    "... by a header's name with bars": "?x_http_method_override=PUT", "... after others": "?%24top=1&_method=send", "... after a semicolon": "?a=1;_method=PUT",
    "a line": "\n", "a line and a header": "\r\nX-HTTP-Method-Override: PUT", "a blank": " ", "a blank and on": " /send", "a tab": "\t", "nothing at all": "\0",
    "a full-width word": "/ｓｅｎｄ", "a slash that is none": "∕send", "a slash of full width": "／send", "a dotless letter": "ı", "a soft hyphen": "\u00ad",
}  # fmt: skip

# How the address that makes a draft is written otherwise.
OTHERWISE: dict[str, Callable[[str], str]] = {
    "capitals": str.upper, "a capital": str.title, "two slashes before": lambda path: f"/{path}", "two slashes within": lambda path: path.replace("/me/", "/me//"),
    "encoded": lambda path: path.replace("/me/", "/m%65/"), "encoded twice": lambda path: path.replace("/me/", "/m%2565/"),
    "up and down": lambda path: path.replace("/me/", "/x/../me/"), "up and down in disguise": lambda path: path.replace("/me/", "/x/%2e%2e/me/"),
    "another me": lambda path: path.replace("/me/", "/me;x/"), "a digit of another script": lambda path: path.replace("1", "１"),
    "an Arabic digit": lambda path: path.replace("1", "١"), "a version with a sign": lambda path: path.replace("v1", "v+1"), "no version": lambda path: path.replace("v1", "v"),
    "another address within": lambda path: f"/http://elsewhere.example{path}",
}  # fmt: skip

METHODS = (
    "post",
    "Post",
    "PUT",
    "PATCH",
    "SEND",
    "CONNECT",
    "POST ",
    " POST",
    "POST\r\nX: 1",
    "",
    "ＰＯＳＴ",
    "DELETE",
)

HOMES = (
    "http://elsewhere.example", "http://127.0.0.1:8026", "http://127.0.0.1", "https://127.0.0.1:8025", "ftp://127.0.0.1:8025", "//127.0.0.1:8025",
    "http://me@127.0.0.1:8025", "http://me:pw@127.0.0.1:8025", "http://127.0.0.1:8025@elsewhere.example", "http://127.0.0.1:8025%40elsewhere.example",
    "http://127.0.0.1:8025\\@elsewhere.example", "http://127.0.0.1:8025#@elsewhere.example", "http://127.0.0.1:8025?@elsewhere.example", "http://127.0.0.1.:8025",
    "http://127.0.0.1.elsewhere.example:8025", "http://localhost:8025", "http://[::1]:8025", "http://[::ffff:127.0.0.1]:8025", "http://[bad:8025", "http://127.1:8025",
    "http://2130706433:8025", "http://0x7f.0.0.1:8025", "http://0177.0.0.1:8025", "http://１２７.0.0.1:8025", "http://127。0。0。1:8025", "http://127.0.0.1:８０２５", "http://127.0.0.1:8025x",
)  # fmt: skip

HEADERS = (
    "X-HTTP-Method-Override", "x-http-method-override", "X-HTTP-Method", "X-Method-Override", "X-Method", "X_HTTP_METHOD_OVERRIDE", "X-HTTP-Override", "X-Original-URL",
    "X-Original-Method", "X-Rewrite-URL", " X-HTTP-Method-Override", "_method",
)  # fmt: skip


@pytest.mark.parametrize("client", CLIENTS)
class TestThrough:
    """Each of the two clients."""

    def refuses(self, client: str, method: str, url: str, headers: Mapping[str, str] | None = None) -> None:
        with pytest.raises((NotAllowed, SetupWrong)):
            CLIENTS[client][0](method, url, headers or {})

    def test_making_a_draft_is_what_it_lets_through(self, client: str) -> None:
        ask, draft, _ = CLIENTS[client]
        with pytest.raises(Left):
            ask("POST", HOME + draft, {})

    @pytest.mark.parametrize("method", ["POST", "GET", "PUT"])
    def test_what_hands_a_mail_over_is_refused(self, client: str, method: str) -> None:
        for path in CLIENTS[client][2]:
            reading = path.endswith(("sendAs", "r-8871442306914231000", "-="))
            if method != "GET" or not reading:  # reading those is on the list
                self.refuses(client, method, HOME + path)
            for spelt in (
                path.upper(),
                path.replace("end", "%65nd"),
                path.replace("/me/", "/me//"),
                f"{path}/",
                f"{path};x",
            ):
                if spelt != path:
                    self.refuses(client, method, HOME + spelt)

    @pytest.mark.parametrize("what", BEHIND)
    def test_nothing_stands_behind_the_address_of_a_draft(self, client: str, what: str) -> None:
        self.refuses(client, "POST", HOME + CLIENTS[client][1] + BEHIND[what])

    @pytest.mark.parametrize("what", OTHERWISE)
    def test_the_address_of_a_draft_is_written_in_one_way(self, client: str, what: str) -> None:
        self.refuses(client, "POST", HOME + OTHERWISE[what](CLIENTS[client][1]))

    @pytest.mark.parametrize("method", METHODS)
    def test_no_other_method_will_do(self, client: str, method: str) -> None:
        self.refuses(client, method, HOME + CLIENTS[client][1])

    @pytest.mark.parametrize("home", HOMES)
    def test_no_other_home_is_asked(self, client: str, home: str) -> None:
        self.refuses(client, "POST", home + CLIENTS[client][1])

    @pytest.mark.parametrize("header", HEADERS)
    def test_no_header_makes_another_method_of_it(self, client: str, header: str) -> None:
        self.refuses(client, "POST", HOME + CLIENTS[client][1], {header: "PUT"})
