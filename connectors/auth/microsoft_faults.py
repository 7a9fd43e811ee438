"""What Microsoft's sign-in means by an error: try later, sign in again, or a registration that has to be put right. No I/O.

The kind of error decides (RFC 6749 section 5.2, RFC 8628 section 3.5). Microsoft's numbers may change at any time ("Microsoft
Entra authentication and authorization error codes"), so they choose no more than the remedy that is told. The server's own text
is never shown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from config.schema import Account
from config.words import say
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater

HOST = "https://login.microsoftonline.com"
_CODE = re.compile(r"AADSTS[0-9]{1,12}")
_NOT_AGREED = ("AADSTS65001", "AADSTS65004")
_ADMIN = ("AADSTS90093", "AADSTS90094", "AADSTS90095", "AADSTS50105", "AADSTS50177", "AADSTS650056", "AADSTS7000112")
_BARRED = ("AADSTS53000", "AADSTS53001", "AADSTS53002", "AADSTS53003", "AADSTS530032", "AADSTS530035", "AADSTS530003")
_ELSEWHERE = (
    "AADSTS50020", "AADSTS50034", "AADSTS50194", "AADSTS90002", "AADSTS90072", "AADSTS900382", "AADSTS900432",
    "AADSTS9002331", "AADSTS9002332", "AADSTS9002346",
)  # fmt: skip
_NOT_PUBLIC = ("AADSTS7000218", "AADSTS70002")


def meaning_of(account: Account, result: Mapping[str, Any]) -> ConnectorError:
    """The error that an answer without a token stands for."""
    error = str(result.get("error", ""))
    code = next(iter(_CODE.findall(str(result.get("error_description", "")))), error)[:40]
    return _by_number(account, code) or _by_kind(account, error, code)


def _by_number(account: Account, code: str) -> ConnectorError | None:
    name = account.name
    if code in _NOT_AGREED:
        return SignInAgain(say("graph.not_agreed", account=name, code=code))
    if code in _ADMIN:
        return SignInAgain(say("graph.admin_agrees", account=name, code=code, page=_page_for_admins(account)))
    if code in _BARRED:
        return SignInAgain(say("graph.barred", account=name, code=code))
    if code in _ELSEWHERE:
        return SetupWrong(say("graph.elsewhere", account=name, code=code))
    if code in _NOT_PUBLIC:
        return SetupWrong(say("graph.not_public", account=name, code=code))
    return None


def _by_kind(account: Account, error: str, code: str) -> ConnectorError:
    name = account.name
    if error == "consent_required":
        return SignInAgain(say("graph.not_agreed", account=name, code=code))
    if error in ("authorization_declined", "access_denied", "expired_token", "code_expired", "authorization_pending"):
        return SignInAgain(say("graph.not_finished", account=name))
    if error in ("temporarily_unavailable", "server_error", "slow_down"):
        return TryLater(say("graph.login_away", account=name))
    if error in ("invalid_grant", "interaction_required", "login_required"):
        return SignInAgain(say("graph.dead", account=name, code=code))
    return SetupWrong(say("graph.client_refused", account=name, code=code or "?"))


def _page_for_admins(account: Account) -> str:
    """Where an administrator agrees for everybody ("Admin consent on the Microsoft identity platform")."""
    return f"{HOST}/{account.tenant or 'organizations'}/adminconsent?client_id={account.client_id}"
