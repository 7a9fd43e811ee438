"""Every HTTP request that the product makes in any test of this process is looked at where it leaves: is it one that may be asked?

The list is written here a second time, on purpose: the product's own lists (connectors) and this one must say the same. What a
test asks itself, in the person's place, is not the product's.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

_ROOT = Path(__file__).parents[1]
_OURS = tuple(str(_ROOT / room) + "/" for room in ("connectors", "daemon"))
_OPAQUE = r"(?:[\w.=-]|%3A){12,}"  # an id: longer than the name of any action
ASKED = (
    # Gmail: read; a draft made, or taken out as it was put; the digest laid into the inbox
    ("GET", rf"/gmail/v1/users/me/(?:profile|settings/sendAs|messages|drafts|(?:messages|drafts)/{_OPAQUE})"),
    ("POST", r"/gmail/v1/users/me/(?:drafts|messages)"),
    ("DELETE", rf"/gmail/v1/users/me/drafts/{_OPAQUE}"),
    # Google's calendars and contacts: read
    ("GET", r"/calendar/v3/(?:users/me/calendarList|calendars/[^/]+/events)"),
    ("GET", r"/v1/people/me/connections"),
    # Microsoft: read; a draft made, named, or taken out as it was put
    ("GET", rf"/v1\.0/me/messages(?:/{_OPAQUE}(?:/(?:\$value|attachments))?)?"),
    ("GET", r"/v1\.0/me/mailFolders(?:/[\w=-]+(?:/childFolders)?|/drafts/messages)?"),
    ("GET", rf"/v1\.0/me/(?:calendars(?:/{_OPAQUE}/calendarView)?|events/{_OPAQUE})"),
    ("GET", rf"/v1\.0/me/(?:contacts|contactFolders(?:/{_OPAQUE}/(?:contacts|childFolders))?)"),
    ("POST", r"/v1\.0/me/messages"),
    ("(?:PATCH|DELETE)", rf"/v1\.0/me/messages/{_OPAQUE}"),
    # Signing in at both
    ("POST", r"/token"),
    ("POST", r"/[\w.-]+/oauth2/v2\.0/(?:token|devicecode)"),
    # Calendars and address books of a server: read
    ("(?:PROPFIND|REPORT)", r"/.*"),
)  # fmt: skip
_SENDING = re.compile(
    r"(?:.*\.)?(?:send(?!as$)\w{0,8}|create\w*|forward|reply\w{0,3}|import|upload|\$?batch\w*)", re.IGNORECASE
)
_MICROSOFT_OR_GOOGLE = ("/gmail/", "/v1.0/", "/upload/", "/batch", "/beta/")
_HEADER = re.compile(r"x[-_].*(?:method|override|original[-_]url|rewrite)", re.IGNORECASE)


class NotOnTheList(AssertionError):
    """The product asked for what it must not."""


def fault_of(method: str, target: str) -> str:
    """What is wrong with a request; empty: nothing."""
    path = target.partition("?")[0]
    if not any(re.fullmatch(verb, method) and re.fullmatch(pattern, path, re.ASCII) for verb, pattern in ASKED):
        return f"{method} {path} is not on the list"
    if path.startswith(_MICROSOFT_OR_GOOGLE) and any(map(_SENDING.fullmatch, unquote(path).split("/"))):
        return f"{method} {path} could hand a mail over"
    return ""


def is_ours() -> bool:
    """Whether a room of the product stands among the callers."""
    frame: Any = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename.startswith(_OURS):
            return True
        frame = frame.f_back
    return False


@pytest.fixture(autouse=True)
def outgoing(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Refuse at once, and say so again at the end, since the product takes errors of a line for the weather."""
    faults: list[str] = []
    put_request, put_header = HTTPConnection.putrequest, HTTPConnection.putheader

    def checked(fault: str) -> None:
        if fault and is_ours():
            faults.append(fault)
            raise NotOnTheList(fault)

    def request(self: HTTPConnection, method: str, url: str, *arguments: Any, **more: Any) -> None:
        checked(fault_of(method, url))
        put_request(self, method, url, *arguments, **more)

    def header(self: HTTPConnection, name: str | bytes, *values: Any) -> None:
        checked(f"the header {name!r}" if _HEADER.fullmatch(name if isinstance(name, str) else name.decode()) else "")
        put_header(self, name, *values)

    monkeypatch.setattr(HTTPConnection, "putrequest", request)
    monkeypatch.setattr(HTTPConnection, "putheader", header)
    yield faults
    assert faults == []
