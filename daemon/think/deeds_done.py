"""Whether a sentence reports as done the deed that somebody had promised: `the table is booked`, 大家さんに電話しました.

Not what a reader of single sentences can know: the same words are small talk where nobody waits for the deed.
"""

from __future__ import annotations

import re

from daemon.think.content_words import words_of
from daemon.think.deeds import about_sending
from daemon.think.later import later

_DONE = {
    "en": later(
        r"^\W*(?:(?:all|that's|it's) )?(?:done|sorted|finished|settled)\b"
        r"|\b(?:i|we|you're|have|has|'ve|had|is|are|'s|'re|was|were|been|just|now|already|finally|all|got)\b(?: \w+ly| just| now| already| finally| all| been| the \w+){0,2} "
        r"(?:\w{2,}ed|done|sent|made|paid|bought|found|spoke|spoken|rang|rung|wrote|written|told|took|taken|brought|got|put|set|ready|met|left|given|gave|lent|built|read|sold|saw|went|up|in place|gone (?:through|off|out))\b"
        r"|^\W*(?:(?:the|your|my|our|all|both|all the) )?[\w'-]+(?: [\w'-]+){0,4} (?:\w{3,}ed|done|sent|made|paid|bought|found|put|set|ready|built|sold|sorted)(?=[.,;:!]|$| (?:and|for|on|at|in|with|all|this|last|to)\b)"
        r"|\b(?:works?|working|runs?|running) (?:again|now|fine)\b|^\W*(?:just |finally )?(?:had an? (?:\w+ )?(?:chat|talk|word|call|conversation|look|read|go)|spoke|rang|called|phoned|talked|booked|paid|ordered|asked|posted|fixed|bought)\b",
        re.IGNORECASE,
    ),
    "ja": later(
        r"(?:ました|ておいた|といた|済み(?:です|だ)?|完了です|[したっんいきりえけせてねべめれちみび](?:た|だ)(?:よ|ね|わ|から)?)(?:[。.!！♪〜ー、,]|ので|$|。)|完了|済ませ|できた"
    ),
}
_UNDONE = {
    "en": later(
        r"\b(?:not|never|will|would|should|if|once|until|till|before|hope|going to|still|almost|nearly|half(?:way| \w+ed| done| written| read)|delayed|forgot(?:ten)?|fully booked|supposed|need(?:s|ed)?|wanted)\b|n't\b|'ll\b|\?",
        re.IGNORECASE,
    ),
    "ja": later(
        r"なかった|ませんでした|まだ|なくな|忘れ|遅れ|間に合|できそう|たら|延期|変更|だった|でした|かった|[?？]|ましたか|予定|つもり"
    ),
}
_CLAUSES = later(r"[,;:] |\bso\b")
_DEED_EN = later(
    r"\b(?:i|we)(?:'ll| will| shall| am going to|'m going to| are going to|'re going to| promise to)(?: (?:\w+ly|just|also|then|certainly|make sure to|try and|go and|be sure to))* (?P<verb>[a-z]+)",
    re.IGNORECASE,
)
_DEED_JA = later(r"[一-鿿々]+|[ァ-ヴー]{2,}")
_WHEN = later(r"^(?:今日|明日|今夜|今朝|今晩|明朝|来週|今週|来月|今月|当日|後日|本日)+(?=.)")
_DAY_JA = later(
    r"^(?:[月火水木金土日]曜日?|[一二三四五六七八九十]*日|週末|月末|週明|来週|来月|今週|今月|朝|昼|夕方|夜|午前|午後|中)$"
)
_ANY_VERB = frozenset(
    {"have", "do", "sort", "see", "finish", "handle", "deal", "manage"}
)  # with whatever deed it is done
_ALIKE = (
    later(
        r"\b(?:ring|call|phone|speak|talk|rang|rung|called|phoned|spoke|spoken|talked|had a word|put in a (?:good )?word|word with|saw|see|chat(?:ted)?|on the phone)\b",
        re.IGNORECASE,
    ),
    later(r"\b(?:fix|mend|repair|fixed|mended|repaired|works|working|runs|running)\b", re.IGNORECASE),
    later(r"\b(?:book|reserve|order|booked|reserved|ordered|got us|appointment)\b", re.IGNORECASE),
    later(r"\b(?:write|wrote|written|mailed|emailed|e-mailed|letter)\b", re.IGNORECASE),
    later(r"\b(?:buy|get|pick|fetch|collect|bought|got|picked|fetched|collected)\b", re.IGNORECASE),
    later(r"\b(?:pay|paid|transfer|transferred|gone through|went through|cleared|left my account)\b", re.IGNORECASE),
    later(r"\b(?:tell|told|ask|asked|speak|spoke|let|word with|mention(?:ed)?)\b", re.IGNORECASE),
    later(r"\b(?:bring|brought|deliver\w*|drop(?:ped)?|take|took|carry|carried|come|came)\b", re.IGNORECASE),
    later(r"\b(?:hang|hung|put up|mount(?:ed)?|is up|are up)\b", re.IGNORECASE),
    later(
        r"\b(?:visit(?:ed)?|went to see|been to see|called on|call on|look in on|looked in on|dropped in on|drop in on)\b",
        re.IGNORECASE,
    ),
    later(r"運|届け|搬入|持って(?:い|行|参)"),
    later(r"電話|連絡|話(?:し|を|が(?:つ|まと))|伝え"),
    later(r"直(?:し|す|り|っ)|修理|修繕"),
    later(r"予約|手配|押さえ|取(?:り|っ|れ)"),
    later(r"買|購入|取(?:り|っ|れ)|手に入"),
    later(r"支払|払(?:い|っ)|振り?込"),
)


def kinds_of_deed(text: str) -> tuple[str, ...]:
    """The groups of verbs that mean the same of which one stands in a sentence."""
    return tuple(f"+deed{number}" for number, alike in enumerate(_ALIKE) if alike.search(text))


def says_done(text: str, language: str) -> bool:
    """It tells of a deed as done."""
    clauses = _CLAUSES.split(text) if language == "en" else [text]
    return any(_DONE[language].search(clause) and not _UNDONE[language].search(clause) for clause in clauses)


def same_deed(promised: str, told: str, language: str) -> bool:
    """Whether what is told as done is the deed that was promised, by its verb or by one that means the same."""
    if about_sending(promised) and not about_sending(told):
        return False
    if any(alike.search(promised) and alike.search(told) for alike in _ALIKE):
        return True
    if language == "ja":
        runs = [_WHEN.sub("", run) for run in _DEED_JA.findall(promised) if not _DAY_JA.search(run)]
        return bool(runs) and runs[-1] in told
    verb = _DEED_EN.search(promised)
    if verb is not None and verb["verb"] in _ANY_VERB and bool(words_of(told)):
        return about_sending(promised) == about_sending(told) or not about_sending(promised)
    return verb is not None and bool(words_of(verb["verb"]) & words_of(told))
