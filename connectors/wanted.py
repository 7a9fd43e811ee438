"""Which mails are fetched with their words: those between people. The head alone tells; `parse.py` reads no others either. No I/O."""

from __future__ import annotations

import re

from connectors.addresses import mailboxes
from connectors.headers import parameters, split_head
from connectors.nature import by_declaration, by_mass_marks
from connectors.reports import by_mail_system

_PERHAPS_TO_MANY = re.compile(rb"^(?:list-|precedence|mailing-list|x-)", re.IGNORECASE | re.MULTILINE)
_OF_WORDS = ("", "text/plain", "text/html", "multipart/alternative", "multipart/related")


def wants_words(head: bytes) -> bool:
    """Whether the words of a mail with this head are needed: not where it shows that it was sent to many.

    A mail without an id is told from others by its words, and what a program or the mail system declares may lie in the parts.
    """
    if not _PERHAPS_TO_MANY.search(head):
        return True
    fields = split_head(head)[0]
    if by_mass_marks(fields) is None or by_declaration(fields) is not None or not fields.first("message-id"):
        return True
    kind = parameters(fields.first("content-type"))[0]
    sender = next(iter(mailboxes(fields.first("from")).mailboxes), None)
    return kind not in _OF_WORDS or bool(sender and by_mail_system(sender))
