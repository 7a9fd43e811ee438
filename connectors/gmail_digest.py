"""The digest as a mail in the owner's own inbox at Gmail (gmail.insert): laid there, never handed to anybody, known by its Message-ID.

With that permission a mail can be put into this one mailbox, and nothing can leave it:
https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/insert
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import closing, suppress

from config.schema import Account
from config.words import Said, say
from connectors.allowed import Allowed
from connectors.auth.google import INSERT, MAIL
from connectors.base import SetupWrong
from connectors.gmail import MAIL_ID, NAMES, READING, profile_of
from connectors.gmail_parts import Unshaped, encoded, head
from connectors.google_http import Gone, Google, Pause, Refused, Told, odd, rows, shaped
from connectors.headers import message_ids, split_head
from connectors.imap_draft_text import with_crlf

INSERTING: Allowed = (("POST", "/gmail/v1/users/me/messages"),)
_LABELS = ["INBOX", "UNREAD"]
_SEARCHABLE = re.compile(r"[0-9A-Za-z.@-]{1,200}")  # nothing that means something to a search


class GmailDigests:
    """The inbox of one account, as far as the digest goes."""

    def __init__(self, account: Account, pause: Pause = time.sleep) -> None:
        self._account = account
        self._pause = pause

    def has(self, message_id: str) -> bool:
        """Whether a mail with exactly this Message-ID is there, or was thrown away into Trash."""
        bare = message_id.strip("<>")
        with closing(self._open()) as google:
            return any(bare in message_ids(split_head(one)[0].first("message-id")) for one in _heads(google, bare))

    def put(self, raw: bytes) -> None:
        """Lay it into the inbox, unread. A lost answer is TryLater: whoever keeps the journal looks before trying again."""
        with closing(self._open()) as google:
            body = {"raw": encoded(with_crlf(raw)), "labelIds": _LABELS}
            try:
                told = google.ask(google.api.users().messages().insert(userId="me", body=body))
            except (Refused, Gone):
                raise SetupWrong(say("google.digest_refused", account=self._account.name)) from None
            if not _is_id(told.get("id")):
                raise odd(self._account)

    def check(self) -> list[Said]:
        """Whether it can be put there; raises where the account cannot be reached or the permission was not given."""
        with closing(self._open()) as google:
            profile_of(google)
        return []

    def _open(self) -> Google:
        allowed = ((*READING, *INSERTING), NAMES)
        return Google(self._account, ("gmail", "v1"), allowed, (MAIL, INSERT), self._pause)


def _heads(google: Google, bare: str) -> Iterator[bytes]:
    """The heads of the mails that Gmail finds by a Message-ID. It may find others too."""
    if not _SEARCHABLE.fullmatch(bare):
        raise ValueError("a Message-ID of ours is plain")
    listing = google.api.users().messages().list(
        userId="me", q=f"rfc822msgid:{bare}", includeSpamTrash=True, maxResults=10
    )  # fmt: skip
    try:
        told = shaped(google.account, google.ask(listing), "messages nextPageToken resultSizeEstimate")
    except Gone:
        raise odd(google.account) from None
    for one in rows(google.account, told, "messages"):
        if not _is_id(one.get("id")):
            raise odd(google.account)
        with suppress(Gone):  # deleted for good since it was listed
            yield _head_of(google, google.ask(_metadata(google, one["id"])))


def _metadata(google: Google, one: str) -> object:
    return google.api.users().messages().get(userId="me", id=one, format="metadata")


def _head_of(google: Google, told: Told) -> bytes:
    try:
        return head(told.get("payload"))
    except Unshaped:
        raise odd(google.account) from None


def _is_id(text: object) -> bool:
    return isinstance(text, str) and re.fullmatch(MAIL_ID, text) is not None
