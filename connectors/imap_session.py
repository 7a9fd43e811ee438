"""One signed-in IMAP connection: opened with TLS and a checked certificate, dropped for good at its first fault.

Whatever goes wrong leaves here as one of the three meanings of `connectors/base.py`, or as `Refused` where the server
said no and the connection is whole. No text of a server is passed on: it may hold an address or a subject.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from imaplib import IMAP4
from typing import Any, ParamSpec, TypeVar

from imapclient import IMAPClient, SocketTimeout
from imapclient.imapclient import join_message_ids, seq_to_parenstr_upper
from imapclient.response_parser import parse_response

from config.schema import Account
from config.words import say
from connectors.base import TryLater
from connectors.imap_answers import told_of
from connectors.imap_bounds import Bounds
from connectors.imap_login import code_of, connected, sign_in

CONNECT, ANSWER = 20.0, 90.0  # seconds to wait for a connection, and for the next bytes of an answer
_AT_ONCE = 80_000  # ids in one answer
_RANGES = 500  # questions at most for the ids of one folder

P = ParamSpec("P")
T = TypeVar("T")

_NO = re.compile(r"\w+ failed\b|\w+ command error: (?:BAD|NO)\b", re.IGNORECASE)


class Refused(Exception):
    """The server said NO or BAD to one command; the connection goes on. `code` is its response code (RFC 5530), if any."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@contextmanager
def to_its_end(account: Account) -> Iterator[None]:
    """Where a refusal was not foreseen, such as of a search: nothing can be done now, and perhaps later."""
    try:
        yield
    except Refused:
        raise TryLater(say("imap.odd_answer", account=account.name)) from None


@dataclass(frozen=True, slots=True)
class Standing:
    """What a server says of a folder (RFC 3501, section 2.3.1.1). `next` is 0 where it does not tell."""

    validity: int
    next: int
    exists: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of LIST: the name as the server writes it, its flags in lower case, and its standing where it told that too."""

    raw: str
    delimiter: str
    flags: frozenset[str]
    standing: Standing | None = None


class Session:
    """The connection. Each method may raise TryLater (the connection is then gone), those on folders also `Refused`."""

    def __init__(self, account: Account, client: IMAPClient) -> None:
        self._account = account
        self._client = client
        self._bounds = Bounds(client._imap)
        self.dead = False
        self._asked: dict[str, list[int]] = {}
        self._heard: dict[int, Mapping[bytes, Any]] = {}

    @classmethod
    def open(cls, account: Account, connect: float = CONNECT, answer: float = ANSWER) -> Session:
        """Connect and sign in. Raises TryLater, SignInAgain or SetupWrong."""
        session = cls(account, connected(account, SocketTimeout(connect, answer)))
        try:
            sign_in(session._client, account)
        except BaseException:
            session.drop()
            raise
        return session

    def close(self) -> None:
        """Say good-bye; what was marked deleted stays where it is (LOGOUT expunges nothing)."""
        if not self.dead:
            with suppress(Exception):
                self._client.logout()
        self.drop()

    def drop(self) -> None:
        """Let go of the connection at once."""
        self.dead = True
        with suppress(Exception):
            self._client.socket().shutdown(socket.SHUT_RDWR)
        with suppress(Exception):
            self._client.shutdown()

    def can(self, capability: str) -> bool:
        """Whether the server has this extension."""
        return bool(self._do(self._client.has_capability, capability))

    # --- folders ---------------------------------------------------------------------------------

    def folders(self) -> list[Listed]:
        """All folders; in one question with their uses and standings where the server can (RFC 5258, 5819, 6154)."""
        return self._do(self._all_folders)

    def _all_folders(self) -> list[Listed]:
        if not (self.can("LIST-EXTENDED") and self.can("LIST-STATUS")):
            return [_listed(line, None) for line in self._client.list_folders()]
        wanted = "SPECIAL-USE " if self.can("SPECIAL-USE") else ""
        lines, statuses = self._list_with_status(f"RETURN ({wanted}STATUS (MESSAGES UIDNEXT UIDVALIDITY))")
        standings = {_text(name): _standing(items) for name, items in zip(statuses[::2], statuses[1::2], strict=True)}
        return [_listed(line, standings.get(_text(line[2]))) for line in lines]

    def _list_with_status(self, wish: str) -> tuple[list[Any], Sequence[Any]]:
        """imapclient knows no RETURN, so its own parts are put together here."""
        self._client._imap.untagged_responses.pop("STATUS", None)
        lines = self._client._raw_command_untagged(b"LIST", [b'""', b'"*"', wish.encode()], uid=False)
        statuses = self._client._imap.untagged_responses.pop("STATUS", [])
        return self._client._proc_folder_list(lines), parse_response(statuses) if statuses else ()

    def foreign_prefixes(self) -> tuple[str, ...]:
        """Below which names the folders of other people lie (RFC 2342)."""
        if not self.can("NAMESPACE"):
            return ()
        try:
            found = self._do(self._client.namespace)
        except Refused:
            return ()
        return tuple(_text(prefix) for some in (found.other, found.shared) for prefix, _ in some or () if prefix)

    def status(self, raw: str) -> Standing:
        """The standing of a folder that is not open."""
        return self._do(lambda: _standing_of(self._client.folder_status(raw, ("MESSAGES", "UIDNEXT", "UIDVALIDITY"))))

    def examine(self, raw: str) -> Standing:
        """Open a folder to read it: nothing in it can be changed (EXAMINE)."""
        return self._open(raw, readonly=True)

    def select(self, raw: str) -> Standing:
        """Open a folder to write into it; only for drafts."""
        return self._open(raw, readonly=False)

    def _open(self, raw: str, *, readonly: bool) -> Standing:
        told = self._do(self._client.select_folder, raw, readonly=readonly)
        return Standing(_number(told.get(b"UIDVALIDITY")), _number(told.get(b"UIDNEXT")), _number(told.get(b"EXISTS")))

    # --- mails -----------------------------------------------------------------------------------

    def uids(self, low: int, stop: int, exists: int) -> list[int]:
        """The ids from `low` up to and without `stop` (0: all from `low`) in the open folder, ascending.

        `exists` is how many mails lie there: of many the ids are asked in several questions. A server answers `n:*` with
        the last mail even if its id is smaller, so every answer is looked through.
        """
        if exists <= _AT_ONCE or not stop:
            return self._search(low, stop - 1 if stop else 0)
        width = max(_AT_ONCE, (stop - low) // _RANGES)
        found = (self._search(begin, min(begin + width, stop) - 1) for begin in range(low, stop, width))
        return [uid for some in found for uid in some]

    def _search(self, low: int, high: int) -> list[int]:
        if high and high < low:
            return []
        asked = [b"UID", f"{low}:{high or '*'}".encode()]
        lines = self._do(self._client._raw_command_untagged, b"SEARCH", asked)  # imapclient trips over odd blanks
        return [uid for uid in _numbers(lines) if uid >= low and (not high or uid <= high)]

    def with_id(self, message_id: str) -> list[int]:
        """The ids of mails whose Message-ID holds this text, as far as the server can search for it; never a proof."""
        asked = [b"HEADER", b"Message-ID", b'"' + re.sub(r'["\\\r\n]', "", message_id).encode("ascii", "ignore") + b'"']
        try:
            lines = self._do(self._client._raw_command_untagged, b"SEARCH", asked)
        except Refused:
            return []
        return _numbers(lines)

    def fetch(self, uids: Sequence[int], items: Sequence[str]) -> Mapping[int, Mapping[bytes, Any]]:
        """These items of these mails; a mail that is gone is not in the answer. Only BODY.PEEK is ever asked for."""
        if not uids:
            return {}
        return self.answer(self.ask(uids, items))

    def ask(self, uids: Sequence[int], items: Sequence[str]) -> str:
        """The same question, whose answer is fetched with `answer`: the server works on it while we do something else."""
        asked = ("UID", "FETCH", join_message_ids(list(uids)), seq_to_parenstr_upper(list(items)))
        tag: str = self._do(self._client._imap._command, *asked)
        self._asked[tag] = list(uids)
        return tag

    def answer(self, tag: str) -> Mapping[int, Mapping[bytes, Any]]:
        """The answer to what was asked. Of two questions that wait the mails must differ: a server may work on both at once."""
        asked = self._asked.pop(tag)
        for uid, about in self._do(self._answer, tag).items():
            self._heard[uid] = {**self._heard.get(uid, {}), **about}
        told = {uid: self._heard.pop(uid) for uid in asked if uid in self._heard}
        if not self._asked:
            self._heard.clear()  # what nobody asked for
        return told

    def _answer(self, tag: str) -> Mapping[int, Mapping[bytes, Any]]:
        """What imapclient's `fetch` does once it has asked."""
        imap = self._client._imap
        kind, lines = imap._command_complete("FETCH", tag)
        self._client._checkok("fetch", kind, lines)
        _, lines = imap._untagged_response(kind, lines, "FETCH")
        return told_of(lines)

    # --- drafts ----------------------------------------------------------------------------------

    def append(self, raw: str, mail: bytes, flags: Sequence[bytes]) -> None:
        """Lay a mail into a folder (APPEND)."""
        self._do(self._client.append, raw, mail, tuple(flags))

    def create(self, raw: str) -> None:
        """Make a folder, and show it in mail programs."""
        self._do(self._client.create_folder, raw)
        with suppress(Refused):
            self._do(self._client.subscribe_folder, raw)

    def delete(self, uid: int) -> None:
        """Mark one mail of the open folder as deleted; where the server can, take out this one and no other (UIDPLUS)."""
        self._do(self._client.add_flags, [uid], [rb"\Deleted"], silent=True)
        if self.can("UIDPLUS"):
            self._do(self._client.uid_expunge, [uid])

    def _do(self, call: Callable[P, T], *arguments: P.args, **more: P.kwargs) -> T:
        """Run one command; any fault but a plain NO ends the connection."""
        if self.dead:
            raise TryLater(say("imap.lost", account=self._account.name))
        self._bounds.begin()
        try:
            return call(*arguments, **more)
        except IMAP4.readonly:
            raise Refused("READ-ONLY") from None
        except IMAP4.abort:
            key = "lost"
        except IMAP4.error as fault:
            if type(fault) is IMAP4.error and _NO.match(str(fault)):
                raise Refused(code_of(str(fault))) from None
            key = "odd_answer"
        except TimeoutError:
            key = "silent"
        except OSError:
            key = "lost"
        except (ValueError, TypeError, LookupError, AttributeError, AssertionError):  # an answer that is no IMAP
            key = "odd_answer"
        self.drop()
        raise TryLater(say(f"imap.{key}", account=self._account.name))


def _numbers(lines: Sequence[bytes | None]) -> list[int]:
    """The ids in the answers to SEARCH; what follows in brackets is no id (MODSEQ)."""
    words = (word for line in lines if line for word in line.partition(b"(")[0].split())
    return sorted({int(word) for word in words if word.isdigit()})


def _listed(line: Sequence[Any], standing: Standing | None) -> Listed:
    flags, delimiter, name = line
    kept = frozenset(_text(flag).lower() for flag in flags)
    return Listed(_text(name), _text(delimiter) if delimiter else "", kept, standing)


def _standing(items: Sequence[Any]) -> Standing:
    return _standing_of(dict(zip(items[::2], items[1::2], strict=True)))


def _standing_of(told: Mapping[Any, Any]) -> Standing:
    named = {_text(name).upper(): value for name, value in told.items()}
    return Standing(*(_number(named.get(name)) for name in ("UIDVALIDITY", "UIDNEXT", "MESSAGES")))


def _number(value: Any) -> int:
    found = value[0] if isinstance(value, list) and value else value
    text = _text(found)
    return int(text) if text.isascii() and text.isdigit() else 0


def _text(value: Any) -> str:
    """A name as text from which the same bytes can be made again."""
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
