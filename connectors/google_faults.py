"""What it means when Google refuses, or something else answers in its place: try later, sign in again, or the setup is wrong."""

from __future__ import annotations

import http.client
import json
import ssl
from typing import Any, TypeAlias

from googleapiclient.errors import HttpError

from config.schema import Account
from config.words import say
from connectors.auth.google import short
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater
from connectors.bounds import TooLarge
from connectors.patience import retry_after
from connectors.untrusted import why_untrusted

Told: TypeAlias = dict[str, Any]
"""An object of JSON."""

_QUOTA = frozenset(
    ("rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "RATE_LIMIT_EXCEEDED", "RESOURCE_EXHAUSTED")
)
_DAILY = frozenset(("dailyLimitExceeded", "dailyLimitExceededUnreg"))
_OFF = frozenset(("accessNotConfigured", "SERVICE_DISABLED"))
_SCOPE = frozenset(("insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"))
_NO_MAIL = (
    "Mail service not enabled"  # with 400 and a reason that stands for much else, too (twentyhq/twenty PR #12349)
)
_HOUR = 3600.0


class Gone(Exception):
    """What was asked for is not there, or no more."""


class Refused(TryLater):
    """This one request was not understood."""


def odd(account: Account) -> TryLater:
    """Something answered that is not what was asked for: another page, half an answer, nonsense."""
    return TryLater(say("google.odd_answer", account=account.name))


def unreached(account: Account, fault: Exception) -> ConnectorError:
    """No whole answer came."""
    if isinstance(fault, ssl.SSLCertVerificationError):
        return SetupWrong(say("google.certificate", account=account.name, reason=why_untrusted(fault)))
    if isinstance(fault, TooLarge):
        return odd(account)
    lost = isinstance(fault, http.client.HTTPException | ConnectionResetError | BrokenPipeError)
    return TryLater(say("google.lost" if lost else "google.unreachable", account=account.name))


def is_quota(fault: HttpError) -> bool:
    """Whether it is refused for a short while only, because much was asked."""
    reasons = reasons_of(fault)
    return fault.resp.status == 429 or (fault.resp.status == 403 and bool(reasons & _QUOTA) and not reasons & _DAILY)


def meaning(account: Account, fault: HttpError, scopes: tuple[str, ...]) -> Exception:
    """What a refusal means for an account that was granted `scopes`: an error of a connector, or Gone."""
    status, reasons, name = fault.resp.status, reasons_of(fault), account.name
    if status == 429 or reasons & (_QUOTA | _DAILY):
        return TryLater(say("google.quota", account=name), _HOUR if reasons & _DAILY else retry_after(fault.resp))
    if status >= 500:
        return TryLater(say("google.busy", account=name), retry_after(fault.resp))
    if status in (404, 410):
        return Gone()
    return _lasting(account, fault, scopes)


def _lasting(account: Account, fault: HttpError, scopes: tuple[str, ...]) -> ConnectorError:
    """What asking again does not help against, unless it was this one request alone."""
    status, reasons, name = fault.resp.status, reasons_of(fault), account.name
    if status == 401:
        return SignInAgain(say("google.revoked", account=name))
    if reasons & _OFF:
        return SetupWrong(say("google.api_off", account=name))
    if reasons & _SCOPE:
        return SignInAgain(say("google.not_granted", account=name, scopes=short(scopes)))
    if status == 403:
        return SetupWrong(say("google.forbidden", account=name))
    if _error(fault).get("message") == _NO_MAIL:
        return SetupWrong(say("google.no_mailbox", account=name))
    return Refused(say("google.odd_answer", account=name))


def reasons_of(fault: HttpError) -> frozenset[str]:
    """Why it was refused, in both notations of Google's errors: `errors[].reason`, and `details[].reason` beside `status`."""
    error = _error(fault)
    listed = [one for key in ("errors", "details") if isinstance(error.get(key), list) for one in error[key]]
    found = [one.get("reason") for one in listed if isinstance(one, dict)]
    return frozenset(one for one in (*found, error.get("status")) if isinstance(one, str))


def _error(fault: HttpError) -> Told:
    error = (read_json(fault.content) or {}).get("error")
    return error if isinstance(error, dict) else {}


def read_json(content: bytes) -> Told | None:
    """The object that it is; None: it is none."""
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None
