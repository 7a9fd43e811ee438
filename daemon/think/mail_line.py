"""A whole mail given as one JSON object (docs/acts.md, "Whole messages"): its own words, acts, asks, promises, and if a machine wrote it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from daemon.think.language.known import of_all
from daemon.think.later import later
from daemon.think.own_words import own_words, without_footer
from daemon.think.reading import read_passages

_ROBOT = later(
    r"(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?|newsletter|bounce|automat|updates?@|alerts?@|news@|mailing|magazine|mail-?mag|auto-?reply)",
    re.IGNORECASE,
)
_SUBJECT = later(rf"^\s*(?:{of_all(lambda rules: rules.letters.frame.automatic_subject)})", re.IGNORECASE)
_BODY = later(of_all(lambda rules: rules.letters.frame.automatic_body), re.IGNORECASE)
_HEADERS = (
    "auto-submitted",
    "list-unsubscribe",
    "list-id",
    "precedence",
    "x-auto-response-suppress",
    "x-autoreply",
    "x-autorespond",
    "feedback-id",
)


def is_automatic(row: Mapping[str, object]) -> bool:
    """Written by a machine or to a list of customers, by headers, sender, subject and words."""
    headers = row.get("headers")
    if isinstance(headers, Mapping) and any(
        _tells(str(name).lower(), str(value).lower()) for name, value in headers.items()
    ):
        return True
    if _ROBOT.search(str(row.get("from") or "")) or _SUBJECT.search(str(row.get("subject") or "")):
        return True
    own = own_words(str(row.get("body") or ""))
    return bool(_BODY.search(own.text + "\n" + own.footer))


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
