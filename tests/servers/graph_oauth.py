"""Signing in at the small Microsoft: entra/identity-platform, v2-oauth2-device-code and v2-oauth2-auth-code-flow."""

from __future__ import annotations

import json
import time
from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from tests.servers.graph_line import Asked, Told

if TYPE_CHECKING:
    from tests.servers.graph import FakeGraph

CLIENT = "11111111-2222-3333-4444-555555555555"


def login(server: FakeGraph, asked: Asked) -> Told:
    form = dict(parse_qsl(asked.body.decode()))
    if asked.path.endswith("/authorize"):
        assert asked.query["code_challenge_method"] == "S256"
        assert asked.query["client_id"] == CLIENT
        assert asked.query["response_mode"] == "form_post"  # the browser carries a form back, not an address
        form = {"code": f"C{_ask(asked.query['scope'])}", "state": asked.query["state"]}
        server.nonce, server.challenge = asked.query["nonce"], asked.query["code_challenge"]
        return Told(200, {"to": asked.query["redirect_uri"], "form": form})
    if form.get("client_id") != CLIENT or "client_secret" in form:
        return _no("unauthorized_client", "AADSTS700016")
    if asked.path.endswith("/devicecode"):
        code = _ask(form["scope"])
        told = {"user_code": "ABCD1234", "device_code": code, "verification_uri": "https://login.example/device"}
        return Told(200, {**told, "expires_in": 900, "interval": 0, "message": "..."})
    if server.login_error:
        return _no(*server.login_error)
    kind = form["grant_type"]
    if kind == "refresh_token":
        rights = server.refresh.get(form["refresh_token"])
        return _token(server, rights) if rights is not None else _no("invalid_grant", "AADSTS700082")
    if kind == "authorization_code" and _challenge(form.get("code_verifier", "")) != server.challenge:
        return _no("invalid_grant", "AADSTS501481")
    if server.pending:
        server.pending -= 1
        return _no("authorization_pending", "AADSTS70016")
    asked_for = form.get("device_code", form["code"].removeprefix("C"))
    return _token(server, tuple(asked_for.split("-")))


def _token(server: FakeGraph, rights: tuple[str, ...]) -> Told:
    server.count += 1
    access, refresh = f"access-{server.count}", f"refresh-{server.count}"
    server.tokens[access], server.refresh[refresh] = (*rights, *server.grants), rights
    now = int(time.time())
    claims = {
        "aud": CLIENT, "iss": "https://login.microsoftonline.com/t/v2.0", "sub": "s", "oid": "o", "tid": "t", "iat": now,
        "exp": now + 3600, "preferred_username": server.user, "nonce": server.nonce,
    }  # fmt: skip
    scope = " ".join(f"https://graph.microsoft.com/{one}" for one in (*rights, *server.grants))
    return Told(200, {
        "token_type": "Bearer", "scope": scope, "expires_in": 3600, "access_token": access, "refresh_token": refresh,
        "id_token": f"{_coded({'alg': 'none'})}.{_coded(claims)}.x", "client_info": _coded({"uid": "o", "utid": "t"}),
    })  # fmt: skip


def _ask(scope: str) -> str:
    names = [one.rpartition("/")[2] for one in scope.split() if one.startswith("https://graph.microsoft.com/")]
    assert names
    assert not {one for one in names if "Send" in one or "Shared" in one or one == "Mail.ReadWrite.All"}
    assert set(scope.split()) - {f"https://graph.microsoft.com/{one}" for one in names} <= {
        "openid",
        "profile",
        "offline_access",
    }
    return "-".join(names)


def _no(error: str, code: str) -> Told:
    return Told(400, {"error": error, "error_description": f"{code}: private words", "error_codes": [1]})


def _challenge(verifier: str) -> str:
    return urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def _coded(told: Any) -> str:
    return urlsafe_b64encode(json.dumps(told).encode()).decode().rstrip("=")
