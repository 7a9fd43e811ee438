"""Signing in at the small Google: the page of consent and the endpoint of tokens (RFC 6749, RFC 7636, RFC 8252)."""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode

from tests.servers.google_line import Asked, Route, Told, error, told

if TYPE_CHECKING:
    from tests.servers.google import FakeGoogle

_PAGE_PARAMETERS = frozenset((
    "client_id", "redirect_uri", "response_type", "scope", "state", "code_challenge", "code_challenge_method",
    "access_type", "prompt", "login_hint",
))  # fmt: skip


def consent(google: FakeGoogle, asked: Asked) -> Told:
    """The page, where the owner agrees at once or not at all."""
    query = asked.query
    if (
        not re.fullmatch(r"http://127\.0\.0\.1:\d+/?", query.get("redirect_uri", ""))
        or query.get("client_id") != google.client[0]
    ):
        return error(400, "redirect_uri_mismatch")
    if (query.get("response_type"), query.get("code_challenge_method"), query.get("access_type")) != (
        "code",
        "S256",
        "offline",
    ):
        return error(400, "invalid_request")
    given = google.agrees(set(query["scope"].split()))
    back = {"state": query["state"]}
    if given is None:
        back["error"] = "access_denied"
    else:
        back["code"] = f"4/{secrets.token_urlsafe(16)}"
        google.codes[back["code"]] = (query["code_challenge"], query["redirect_uri"], given)
    return Told(302, b"", (("Location", f"{query['redirect_uri']}?{urlencode(back)}"),))


def token(google: FakeGoogle, asked: Asked) -> Told:
    form = {key: values[0] for key, values in parse_qs(asked.body.decode()).items()}
    if (form.get("client_id"), form.get("client_secret")) != google.client:
        return told({"error": "invalid_client"}, 401)
    if form.get("grant_type") == "refresh_token":
        if form.get("refresh_token") not in google.refresh:
            return told({"error": "invalid_grant", "error_description": "Token has been expired or revoked."}, 400)
        return _grant(google, google.refresh[form["refresh_token"]], "")
    challenge, redirect, scopes = google.codes.pop(form.get("code", ""), ("", "", set[str]()))
    digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
    if (
        not challenge
        or base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != challenge
        or form.get("redirect_uri") != redirect
    ):
        return told({"error": "invalid_grant"}, 400)
    refresh = f"refresh-{secrets.token_hex(8)}"
    google.refresh[refresh] = scopes
    return _grant(google, scopes, refresh)


def _grant(google: FakeGoogle, scopes: set[str], refresh: str) -> Told:
    access = f"access-{secrets.token_hex(8)}"
    google.access[access] = scopes
    given = {"access_token": access, "expires_in": 3599, "scope": " ".join(sorted(scopes)), "token_type": "Bearer"}
    return told(given | ({"refresh_token": refresh} if refresh else {}))


ROUTES: tuple[Route, ...] = (
    ("POST", "/token", frozenset(), None, token),
    ("GET", "/o/oauth2/v2/auth", _PAGE_PARAMETERS, None, consent),
)
