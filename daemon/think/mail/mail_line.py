"""A whole mail given as one JSON object (docs/acts.md, "Whole messages"): its own words, acts, asks, promises, and if a machine wrote it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from daemon.think.language.known import of_all
from daemon.think.later import later
from daemon.think.mail.own_words import own_words, without_footer
from daemon.think.reading import read_passages

_ROBOT = later(
    r"(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?|newsletter|bounce|automat|updates?@|alerts?@|news@|mailing|magazine|mail-?mag|auto-?reply)",
    re.IGNORECASE,
)
_SUBJECT = later(rf"^\s*(?:{of_all(lambda rules: rules.letters.frame.automatic_subject)})", re.IGNORECASE)
_BODY = later(of_all(lambda rules: rules.letters.frame.automatic_body), re.IGNORECASE)
_PEOPLE_LIST = later(of_all(lambda rules: rules.letters.frame.people_list), re.IGNORECASE | re.MULTILINE)
_OF_LISTS = ("list-unsubscribe", "list-id", "precedence")
_HEADERS = (
    *_OF_LISTS,
    "x-auto-response-suppress",
    "x-autoreply",
    "x-autorespond",
    "feedback-id",
)


def is_automatic(row: Mapping[str, object]) -> bool:
    """Written by a machine or to a list of customers, by headers, sender, subject and words."""
    own = own_words(str(row.get("body") or ""))
    headers = _headers(row)
    among_people = _is_people_list(headers) or bool(_PEOPLE_LIST.search(own.footer))
    if any(_tells(name, value) for name, value in headers.items() if not (among_people and name in _OF_LISTS)):
        return True
    if _ROBOT.search(str(row.get("from") or "")) or _SUBJECT.search(str(row.get("subject") or "")):
        return True
    # who writes to people on a list greets them all, and no machine need have written that
    return bool(_BODY.search(own.text.partition("\n")[2] if among_people else own.text + "\n" + own.footer))


def _headers(row: Mapping[str, object]) -> dict[str, str]:
    headers = row.get("headers")
    pairs = headers.items() if isinstance(headers, Mapping) else ()
    return {str(name).lower(): str(value).lower() for name, value in pairs}


def _is_people_list(headers: Mapping[str, str]) -> bool:
    """A list on which people write to each other says where to post (RFC 2369, 3.4); old ones only that they are lists."""
    if "list-post" in headers:
        return not headers["list-post"].strip().startswith("no")
    return headers.get("precedence") == "list" and "list-unsubscribe" not in headers


def _tells(name: str, value: str) -> bool:
    if name == "auto-submitted":
        return value != "no"
    if name == "precedence":
        return value in ("bulk", "list", "junk", "auto_reply")
    if name == "content-type":
        return "text/calendar" in value or "multipart/report" in value
    return name in _HEADERS


def read_mail_line(row: Mapping[str, object], sent: date) -> dict[str, object]:
    """The answer to a line with `body`, without its id."""
    body = str(row.get("body") or "")
    if is_automatic(row):
        return {"own_text": without_footer(body), "acts": [], "asks": 0, "promises": [], "automatic": True}
    own = own_words(body)
    sentences = read_passages(own, sent)
    acts = sorted({act.kind for sentence in sentences for act in sentence.acts} - {"formula"})
    promises = [
        {"due": act.due.isoformat()} if act.due else {}
        for sentence in sentences
        for act in sentence.acts
        if act.kind == "promise"
    ]
    return {
        "own_text": own.text,
        "acts": acts,
        "asks": sum(sentence.does("ask") for sentence in sentences),
        "promises": promises,
        "automatic": False,
    }
