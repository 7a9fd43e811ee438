"""To the IMAP server and in: TLS with a checked certificate, password or token. What goes wrong is told in its three meanings."""

from __future__ import annotations

import imaplib
import logging
import re
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from imaplib import IMAP4

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import LoginError

from config.schema import Account
from config.values import is_loopback
from config.where import tilde
from config.words import say
from connectors.auth.secret import Secret
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater
from connectors.secrets import refused_key, secret_of
from connectors.untrusted import why_untrusted

_PLAIN_PORT, _TLS_PORT = 143, 993
setattr(imaplib, "_MAXLINE", 16 << 20)  # noqa: B010  the ids of a million mails come in one line; its own limit ends at a tenth

logging.getLogger("imapclient").setLevel(logging.CRITICAL + 1)  # its debug lines hold mail and passwords

_CODE = re.compile(r"\[([A-Z][A-Z-]*)[\] ]")
_WRONG_LOGIN = frozenset(("AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED", "WEBALERT"))
_COME_BACK = frozenset(("UNAVAILABLE", "LIMIT", "INUSE", "SERVERBUG", "CONTACTADMIN"))
_SAYS_BUSY = re.compile(
    r"too many|limit|exceed|temporar|try (?:again )?later|unavailable|busy|in use|internal", re.IGNORECASE
)
_SAYS_WRONG = re.compile(
    r"(?:invalid|incorrect|wrong|bad|unknown)\W.{0,40}(?:password|credential|user|login)"
    r"|(?:password|credentials?|login|log in|sign-?in|authenticat\w+)\b.{0,40}"
    r"(?:fail|invalid|incorrect|wrong|denied|reject|required|error|not accepted)",
    re.IGNORECASE,
)


def connected(account: Account, patience: SocketTimeout) -> IMAPClient:
    """TLS from the first byte; on port 143 a plain greeting and STARTTLS at once; without TLS on this machine alone."""
    if account.plain and not is_loopback(account.host):
        raise SetupWrong(say("imap.plain_abroad", account=account.name))
    context = None if account.plain else _trust(account)
    port = account.port or (_PLAIN_PORT if account.plain else _TLS_PORT)
    from_start = context is not None and port != _PLAIN_PORT
    with _told(account):
        client = IMAPClient(account.host, port, ssl=from_start, ssl_context=context, timeout=patience)
        client._imap.debug = 0  # else imaplib formats every line for a log that nobody keeps
        client._imap._encoding = "latin-1"  # names of folders go back as the bytes that they came as
        client.folder_encode = False
        client.normalise_times = False
        if context is not None and not from_start:
            client.starttls(context)
    return client


def sign_in(client: IMAPClient, account: Account) -> None:
    """Sign in with the account's password or token."""
    secret = secret_of(account)
    try:
        with _told(account):
            _log_in(client, account, secret)
    except LoginError as fault:
        raise _refused(account, str(fault)) from None


def code_of(text: str) -> str:
    """The response code of an answer (RFC 5530), such as `NONEXISTENT`; empty where there is none."""
    found = _CODE.search(text)
    return found[1] if found else ""


def _trust(account: Account) -> ssl.SSLContext:
    """Whose certificates are believed: those of the system, or those in `ca:` alone."""
    try:
        return ssl.create_default_context(cafile=str(account.ca) if account.ca else None)
    except OSError:
        raise SetupWrong(say("imap.ca", account=account.name, path=tilde(account.ca) if account.ca else "")) from None


def _log_in(client: IMAPClient, account: Account, secret: Secret) -> None:
    """By a token, else by AUTHENTICATE PLAIN, which takes any letters; by LOGIN where the server knows no other way."""
    if account.auth == "xoauth2":
        told = f"user={account.user}\x01auth=Bearer {secret.reveal()}\x01\x01".encode()
        client.sasl_login("XOAUTH2", _once(told))
    elif client.has_capability("AUTH=PLAIN"):
        client.sasl_login("PLAIN", _once(f"\0{account.user}\0{secret.reveal()}".encode()))
    else:
        user = account.user.replace("\\", "\\\\").replace('"', '\\"')
        client.login(f'"{user}"', secret.reveal())


def _once(told: bytes) -> Callable[[bytes], bytes]:
    """Answer the first challenge; a second one tells of a failure and is answered with nothing."""
    answers = iter((told,))
    return lambda _challenge: next(answers, b"")


@contextmanager
def _told(account: Account) -> Iterator[None]:
    """What can go wrong before anybody is signed in, but for a refused password."""
    try:
        yield
    except (LoginError, ConnectorError):
        raise
    except OSError as fault:
        raise _of_the_net(account, fault) from None
    except UnicodeError:
        raise SetupWrong(say("imap.odd_secret", account=account.name)) from None
    except IMAP4.abort:
        raise TryLater(say("imap.lost", account=account.name)) from None
    except (IMAP4.error, ValueError, TypeError, LookupError, AttributeError, AssertionError) as fault:
        key = "busy" if _SAYS_BUSY.search(str(fault)) else "odd_answer"
        raise TryLater(say(f"imap.{key}", account=account.name)) from None


def _of_the_net(account: Account, fault: OSError) -> ConnectorError:
    name, host = account.name, account.host
    match fault:
        case ssl.SSLCertVerificationError():
            return SetupWrong(say("imap.certificate", account=name, host=host, reason=why_untrusted(fault)))
        case ssl.SSLError() if "WRONG_VERSION" in str(fault) or "RECORD_LAYER" in str(fault):
            return SetupWrong(say("imap.no_tls", account=name, host=host))
        case ssl.SSLError():
            return TryLater(say("imap.lost", account=name))
        case socket.gaierror():
            return TryLater(say("imap.no_host", account=name, host=host))
        case TimeoutError():
            return TryLater(say("imap.silent", account=name))
    return TryLater(say("imap.unreachable", account=name, host=host))


def _refused(account: Account, text: str) -> ConnectorError:
    """A wrong password is for the person, a server that has no room now is not. Few servers send the codes of RFC 5530."""
    code = code_of(text)
    says_so = _SAYS_WRONG.search(text) and not _SAYS_BUSY.search(text)
    if code in _WRONG_LOGIN or (code not in _COME_BACK and says_so):
        return SignInAgain(
            say(f"imap.{refused_key(account)}", account=account.name, host=account.host, user=account.user)
        )
    if code == "PRIVACYREQUIRED":
        return SetupWrong(say("imap.wants_tls", account=account.name))
    return TryLater(say("imap.lost" if "socket error" in text else "imap.busy", account=account.name))
