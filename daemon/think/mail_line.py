"""A whole mail given as one JSON object (ACTS.md, "Whole messages"): its own words, acts, asks, promises, and if a machine wrote it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from daemon.think.later import later
from daemon.think.own_words import own_words, without_footer
from daemon.think.reading import read_passages

_ROBOT = later(
    r"(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?|newsletter|bounce|automat|updates?@|alerts?@|news@|mailing|magazine|mail-?mag|auto-?reply)",
    re.IGNORECASE,
)
_SUBJECT = later(
    r"^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|ooo\b|undeliver|delivery (?:status|failure)|mail delivery|returned mail|failure notice|read:|accepted:|declined:|tentative:|canceled:|cancelled:|invitation:|updated invitation|自動(?:返信|応答|送信|配信)|不在(?:通知|の|につき)|開封(?:済み|確認)|承諾[:：]|辞退[:：]|仮承諾[:：]|配信不能|送信エラー|【自動)",
    re.IGNORECASE,
)
_BODY = later(
    r"(?:this is an? (?:automated|automatic|auto[- ]?generated|system)|automatically generated|(?:do|please do) not reply to this|unsubscribe|you(?:'re| are) receiving this|out of (?:the )?office|could not be delivered|delivery (?:has )?failed|undeliverable|view (?:this (?:e-?mail )?)?in (?:your )?browser|limited access to (?:my )?e-?mail|on annual leave|thank you for contacting|dear (?:valued )?(?:customer|subscriber|member|reader)s?\b|has (?:accepted|declined|tentatively accepted) (?:this|your|the) (?:invitation|meeting)|your (?:order|parcel|statement|invoice|subscription) (?:is|has|was)|"
    r"自動(?:返信|送信|配信|的に(?:送信|返信|配信))|送信専用|返信(?:は|いただいても)[^。]{0,20}(?:できません|お受けでき)|配信(?:停止|解除)|メルマガ|メールマガジン|購読(?:解除|停止)|不在にして(?:おり|い)|休暇(?:中|をいただ)[^。]{0,30}(?:返信|ご連絡)|お客様各位|会員の皆様|配信されています|配達できません|配信できませんでした|(?:ご注文|お荷物|お支払い|ご予約)(?:を|が|は)[^。]{0,14}(?:承りました|発送|確定|完了|受け付け)|出席依頼|本メールは.{0,40}(?:自動|配信|専用|システム|会員|登録|ご購読|お送りして))",
    re.IGNORECASE,
)
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
