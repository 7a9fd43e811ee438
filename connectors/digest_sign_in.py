"""Signing in with a digest instead of the password (RFC 7616): the reckoning is that of requests, what is read stays ours.

requests would ask again by itself, and read what a server says beside its challenge however long it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import requests
from requests.auth import AuthBase, HTTPDigestAuth
from requests.utils import parse_dict_header

_CHALLENGE = re.compile(r"(?:^|,\s*)digest\s+", re.IGNORECASE)
_parsed: Callable[[str], dict[str, str | None]] = parse_dict_header
_KNOWN = ("MD5", "MD5-SESS", "SHA", "SHA-256", "SHA-512")


class Digest(AuthBase):
    """Answers the challenge of a server, request by request."""

    def __init__(self, user: str, password: str, challenge: dict[str, str]) -> None:
        self._reckoned = HTTPDigestAuth(user, password)
        self._reckoned.init_per_thread_state()
        state = self._reckoned._thread_local  # type: ignore[attr-defined]  # its types leave out where it keeps a challenge
        state.chal = challenge

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """As requests calls it, before each request."""
        told = self._reckoned.build_digest_header(request.method or "", request.url or "")  # type: ignore[no-untyped-call]  # requests has no types
        if told:
            request.headers["Authorization"] = told.encode()  # names beyond Latin 1 go as UTF-8
        return request


def challenge_of(asks: str) -> dict[str, str] | None:
    """What a WWW-Authenticate asks for: the first digest that can be reckoned, as servers list the best one first.

    None where it takes the password as it is too, or asks for no digest that we know.
    """
    if re.search(r"(?:^|,\s*)basic\b", asks, re.IGNORECASE):
        return None
    for one in _CHALLENGE.split(asks)[1:]:
        found = {name.lower(): value for name, value in _parsed(one).items() if isinstance(value, str)}
        if {"realm", "nonce"} <= found.keys() and found.get("algorithm", "MD5").upper() in _KNOWN:
            return found
    return None
