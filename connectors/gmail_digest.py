"""The digest as a mail in the owner's own inbox at Gmail (gmail.insert): laid there, never handed to anybody, known by its Message-ID.

With that permission a mail can be put into this one mailbox, and nothing can leave it:
https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/insert
"""

from __future__ import annotations

import re
import time
from contextlib import closing

from config.schema import Account
from config.words import Said, say
from connectors.allowed import Allowed
from connectors.auth.google import INSERT
from connectors.base import SetupWrong
from connectors.draft_rules import with_crlf
from connectors.gmail_box import Mailbox, is_id
from connectors.gmail_parts import encoded
from connectors.google_faults import Gone, Refused, odd
from connectors.patience import Pause

INSERTING: Allowed = (("POST", "/gmail/v1/users/me/messages"),)
_LABELS = ["INBOX", "UNREAD"]
_OURS = re.compile(r"<?[0-9A-Za-z.@-]{1,200}>?")


class GmailDigests:
    """The inbox of one account, as far as the digest goes."""

    def __init__(self, account: Account, pause: Pause = time.sleep) -> None:
        self._account = account
        self._pause = pause

    def has(self, message_id: str) -> bool:
        """Whether a mail with exactly this Message-ID is there, or was thrown away into Trash."""
        if not _OURS.fullmatch(message_id):
            raise ValueError("a Message-ID of ours is plain")
        with closing(self._open()) as box:
            box.profile()  # whoever signed in to another mailbox than is meant finds no digest there
            return any(True for _ in box.with_id(message_id, everywhere=True))

    def put(self, raw: bytes) -> None:
        """Lay it into the inbox, unread. A lost answer is TryLater: whoever keeps the journal looks before trying again."""
        with closing(self._open()) as box:
            body = {"raw": encoded(with_crlf(raw)), "labelIds": _LABELS}
            try:
                told = box.google.ask(box.messages.insert(userId="me", body=body))
            except (Refused, Gone):
                raise SetupWrong(say("google.digest_refused", account=self._account.name)) from None
            if not is_id(told.get("id")):
                raise odd(self._account)

    def check(self) -> list[Said]:
        """Whether it can be put there; raises where the account cannot be reached or the permission was not given."""
        with closing(self._open()) as box:
            box.profile()
        return []

    def _open(self) -> Mailbox:
        return Mailbox(self._account, INSERTING, (INSERT,), self._pause)
