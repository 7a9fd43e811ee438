"""The questions that are asked of a mailbox at Gmail: whose it is, what lies in it, one mail of it. Only reading.

Shapes: https://developers.google.com/workspace/gmail/api/reference/rest
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import suppress

from config.schema import Account
from config.values import is_address
from config.words import say
from connectors.allowed import Allowed
from connectors.auth.google import MAIL
from connectors.base import SetupWrong, SignInAgain
from connectors.gmail_parts import Unshaped, head
from connectors.google_faults import Gone, Told, odd
from connectors.google_http import Google, rows, shaped
from connectors.headers import message_ids, split_head
from connectors.patience import Pause

_ME = "/gmail/v1/users/me"
_ID = "[0-9A-Za-z_-]{12,64}"  # in practice 16 hex digits; longer than the name of any action
READING: Allowed = (
    ("GET", f"{_ME}/profile"),
    ("GET", f"{_ME}/messages"),
    ("GET", f"{_ME}/messages/{_ID}"),
    ("GET", f"{_ME}/settings/sendAs"),
)
NAMES = frozenset(("alt", "fields", "q", "maxResults", "pageToken", "includeSpamTrash", "format"))
_PAGE = 500
_MOST = 10_000_000  # mails that one mailbox can hold
_HISTORY = re.compile("[!-~]{1,100}")  # a number at Google, a word at the emulator
# What ends no word of a search: no blank, no bracket, comma or quotation mark. Other mails that it finds are told by their heads.
_SEARCHABLE = re.compile(r"[!#-'*+\--~]{1,500}")


class Mailbox:
    """One account's mailbox. `more` may be asked beside reading, with the permissions `scopes`.

    The client library makes the methods of a resource anew each time it is named: here each is named once.
    """

    def __init__(
        self, account: Account, more: Allowed = (), scopes: tuple[str, ...] = (), pause: Pause = time.sleep
    ) -> None:
        self.account = account
        self.google = Google(account, ("gmail", "v1"), ((*READING, *more), NAMES), (MAIL, *scopes), pause)
        self.users = self.google.api.users()
        self.messages = self.users.messages()
        self.drafts = self.users.drafts()

    def close(self) -> None:
        """Let go of the connection."""
        self.google.close()

    def ask(self, request: object) -> Told:
        """The answer, of what is always there: that it is gone is no answer of Gmail's."""
        try:
            return self.google.ask(request)
        except Gone:
            raise odd(self.account) from None

    def profile(self) -> Told:
        """Whose mailbox it is and how it stands. Raises SignInAgain where another one was signed in to than is meant."""
        account = self.account
        try:
            told = self.google.ask(self.users.getProfile(userId="me"))
        except Gone:
            raise SetupWrong(say("google.no_mailbox", account=account.name)) from None
        shaped(
            account, told, "emailAddress messagesTotal threadsTotal historyId",
            emailAddress=str, historyId=str, messagesTotal=int,
        )  # fmt: skip
        if "emailAddress" not in told or not _HISTORY.fullmatch(told.get("historyId", "")):
            raise odd(account)
        if not 0 <= told.get("messagesTotal", 0) < 1 << 53:
            raise odd(account)
        if account.user and told["emailAddress"].lower() != account.user.lower():
            raise SignInAgain(say("google.other_user", account=account.name, user=account.user))
        return told

    def own_addresses(self) -> tuple[str, ...]:
        """The addresses from which the owner may write; where Google does not tell, they are learned from sent mail."""
        asked = self.users.settings().sendAs().list(userId="me", fields="sendAs(sendAsEmail)")
        try:
            told = self.google.ask(asked)
        except (Gone, SetupWrong, SignInAgain):
            return ()
        found = rows(self.account, shaped(self.account, told, "sendAs"), "sendAs")
        told_of = (one["sendAsEmail"].lower() for one in found if isinstance(one.get("sendAsEmail"), str))
        return tuple(one for one in told_of if one.isprintable() and is_address(one))

    def listed(self, query: str) -> Iterator[list[str]]:
        """The ids of the mails that a search finds, page after page, each once in a page."""
        pages = self.google.pages(
            self.messages.list, "messages resultSizeEstimate", userId="me", q=query, maxResults=_PAGE,
            includeSpamTrash=False, fields="messages(id),nextPageToken,resultSizeEstimate",
        )  # fmt: skip
        count = 0
        try:
            for told in pages:
                ids = self._ids(told)
                if (count := count + len(ids)) > _MOST:
                    raise odd(self.account)
                yield ids
        except Gone:
            raise odd(self.account) from None

    def mail(self, one: str, form: str, fields: str) -> Told:
        """One mail in a form of Gmail's. Raises Gone."""
        return self.google.ask(self.messages.get(userId="me", id=one, format=form, fields=fields))

    def with_id(self, message_id: str, *, everywhere: bool = False) -> Iterator[tuple[Told, bytes]]:
        """The mails with exactly this Message-ID, each with its head; `everywhere`: in Spam and Trash, too."""
        bare = message_id.strip().strip("<>")
        if not _SEARCHABLE.fullmatch(bare):
            return
        found = self.messages.list(userId="me", q=f"rfc822msgid:{bare}", includeSpamTrash=everywhere, maxResults=10)
        for one in self._ids(shaped(self.account, self.ask(found), "messages nextPageToken resultSizeEstimate")):
            with suppress(Gone):  # deleted for good since it was listed
                told = self.google.ask(self.messages.get(userId="me", id=one, format="metadata"))
                if told.get("id") != one or not isinstance(told.get("labelIds", []), list):
                    raise odd(self.account)
                lines = self._head(told)
                if bare in message_ids(split_head(lines)[0].first("message-id")):  # a search finds others, too
                    yield told, lines

    def _ids(self, told: Told) -> list[str]:
        if not told:
            raise odd(self.account)  # an empty mailbox says that it is
        ids = [one.get("id") for one in rows(self.account, told, "messages")]
        if not all(map(is_id, ids)):
            raise odd(self.account)
        return list(dict.fromkeys(map(str, ids)))

    def _head(self, told: Told) -> bytes:
        try:
            return head(told.get("payload"))
        except Unshaped:
            raise odd(self.account) from None


def is_id(text: object) -> bool:
    """Whether it can be the id of a mail."""
    return isinstance(text, str) and re.fullmatch(_ID, text) is not None
