"""What a mail orders about the tie itself, in plain words: leave me alone, away until a day; what it says of addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from daemon.think.away_for import back_after
from daemon.think.deaths import TELLS
from daemon.think.language.en import days as en_days
from daemon.think.language.ja import days as ja_days
from daemon.think.later import later
from daemon.think.model import Act, Order, Sentence
from daemon.think.quiet import asks_for_quiet
from daemon.think.told_addresses import told_addresses

_AWAY = {
    "en": later(
        r"\b(?:i(?:'m| am|'ll be| will be)|we(?:'re| are|'ll be| will be)) (?:\w+ )?(?:away|out of (?:the )?(?:office|country|reach|town)|on (?:leave|holiday|vacation|parental leave|maternity leave|sabbatical|annual leave|sick leave|paternity leave|tour|retreat|an? (?:cruise|expedition|trek|retreat)|the road|honeymoon)|at sea|in (?:hospital|the (?:field|mountains|hills|desert|arctic))|overseas|camping|trekking|sailing|offline|unreachable|abroad|travelling|traveling|not (?:reachable|reading (?:my )?e?mail)|off(?:line)?)\b[^.]{0,60}\b(?:until|till|through|to|back (?:on|in)|return(?:ing)? (?:on)?)\b"
        r"|\A\W*(?:away|out(?: of (?:the )?office)?|on (?:leave|holiday|vacation)|off(?:line)?) (?:until|till|through)\b"
        r"|\bi (?:won't|will not|can't|cannot) (?:be )?(?:(?:read|check)(?:ing)? (?:my )?(?:e-?mails?|mails?|messages|inbox)|reachable|online|available)\b[^.]{0,40}\b(?:until|till|before)\b"
        r"|\b(?:until|till)\b[^.]{1,40}\b(?:can't|cannot|won't|will not) (?:be )?(?:(?:read|check|answer|reply to)(?:ing)? (?:any |my )?(?:e-?mails?|mails?|letters?|messages|inbox)|reachable|online|available)\b",
        re.IGNORECASE,
    ),
    "ja": later(
        r"(?:まで|いっぱい|から[^。]{0,14}まで|(?:に|から)(?:は)?)[^。]{0,16}(?:不在|休暇|入院|療養|休み(?:を|ま|です)|留守|出張|連絡(?:が)?(?:つきません|取れません|がつか)|返信(?:が)?できません|休業|産休|育休|海外|夏季休業|お休み|メール(?:が|を|は)(?:読め|見られ|拝見でき|確認でき)(?:ません|ない)|(?:ネット|電波|電話)(?:が|も)?(?:使え|届き|つながり)ません|圏外)|(?:不在|休暇|留守)(?:に|で|を)[^。]{0,20}(?:まで|に戻り)"
    ),
}
_RETURNS = {  # the day named is the one on which they are there again
    "en": later(
        r"(?<!came )(?<!was )(?<!were )(?<!went )(?<!got )\bback (?:in the office |at my desk |at work |home )?(?:on|from)\b|\breturn(?:ing)? (?:to (?:the office|work|my desk) )?(?:on|from)\b",
        re.IGNORECASE,
    ),
    "ja": later(
        r"(?:(?:より|から)(?:は)?(?:通常(?:どおり|通り)?(?:に)?)?(?:出社|出勤|(?:業務|営業|勤務)を?再開)|(?:より|から|に)(?:復帰|復職|帰国|帰社))(?:いた|致|する|予定|の予定|します|となり)|(?:日|頃|ごろ|末|旬|曜)に(?:戻り(?:ます|ました)|帰って(?:き|まい)|戻って(?:き|まい)|戻る予定)(?<!ました)|(?:戻り|帰国|帰り)は[^。、]{1,12}(?:日|末|旬|曜|頃|ごろ)"
    ),
}
_WHO = {  # what stands before it: they themselves, or nothing but a few words
    "en": later(
        r"\b(?:i|i'm|i'll|we|we're|we'll)\b[^.;:]{0,60}\Z|\A\W*(?:(?:and|will|shall|be|expected|due|out of office|currently|then)\W+)*\Z",
        re.IGNORECASE,
    ),
    "ja": later(r"\A(?![^。]*(?:[がも](?=[^、])|(?:父|母|兄|姉|弟|妹|夫|妻|主人|息子|娘|孫|友人|子ども?)(?:たち)?は))"),
}
_THROUGH = {  # the last day of the absence, not the first one after it
    "en": later(r"\b(?:through|to|up to and including|inclusive)\b", re.IGNORECASE),
    "ja": later(r"まで|いっぱい"),
}
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_UNTIL_MONTH = later(
    rf"\b(until|till|through|before|back in) (?:early |mid[- ]|late |the end of )?({'|'.join(_MONTHS)})(?: (\d{{4}}))?\b",
    re.IGNORECASE,
)
_NAMESAKE = {  # whoever writes this is not whom the reader took them for
    "en": later(
        r"\bi(?:'m| am) not the (?-i:[A-ZÀ-Þ])[^.]{2,60}\b(?:but|you)\b|\bi(?:'m| am) (?:the other|another|a different) (?-i:[A-ZÀ-Þ])"
        r"|\b(?:we|i) (?:only |just )?(?:happen to )?(?:share|have|bear) (?:the|her|his|a) same name|\b(?:my|his|her|your) namesake\b"
        r"|\bsomebody else of the same name\b|\b(?:wrong|other) (?-i:[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+)",
        re.IGNORECASE,
    ),
    "ja": later(r"同姓同名|同名異人|人違い(?:か|で|だ|では|を)|同じ名前の別(?:人|の者|の方)|名前が同じ(?:だけ|別)"),
}
_ANNOUNCES = later(
    r"(?:アドレス|メアド|連絡先)[^。]{0,24}(?:変|下記|以下|次の|新し|移)|(?:下記|以下|次の|新しい)[^。]{0,16}(?:アドレス|メアド|連絡先)"
    r"|\b(?:new|other|private|own) (?:e-?mail |mail )?(?:address|account)\b|\b(?:address|account)\b[^.]{0,40}\b(?:chang\w+|below|follow\w*|now|is)\b",
    re.IGNORECASE,
)
_ADDRESS_ALONE = later(
    r"\A\W*(?:(?:e-?mail|mail|メール(?:アドレス)?|新(?:しい)?(?:アドレス)?|アドレス|new)\s*[:：]?\s*)?[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}\W*\Z",
    re.IGNORECASE,
)
_DAYS = {"en": en_days.days_in, "ja": ja_days.days_in}


def orders_in(sentences: tuple[Sentence, ...], sent: date) -> tuple[Order, ...]:
    """The orders of a mail in their order."""
    return tuple(order for sentence in _with_their_address(sentences) for order in _orders(sentence, sent))


def _with_their_address(sentences: tuple[Sentence, ...]) -> Iterator[Sentence]:
    """An address on a line of its own belongs to the sentence above that announces it: アドレスが下記に変わります。"""
    for n, sentence in enumerate(sentences):
        below = sentences[n + 1].text if n + 1 < len(sentences) else ""
        if (
            "@" in below
            and "@" not in sentence.text
            and _ANNOUNCES.search(sentence.text)
            and _ADDRESS_ALONE.match(below)
        ):
            yield replace(sentence, text=f"{sentence.text.rstrip(' 。.:：')}: {below.strip()}")
        else:
            yield sentence


def _orders(sentence: Sentence, sent: date) -> Iterator[Order]:
    news = tuple(act for act in sentence.acts if act.event)
    orders, may_be_away = _undated(sentence.text, sentence.language, news)
    yield from orders
    back = _back(sentence.text, sentence.language, sent) if may_be_away else None
    if (back := back or back_after(sentence.text, sentence.language, sent)) is not None:
        yield Order("away", sentence.text, day=back)


@lru_cache(maxsize=4096)
def _undated(text: str, language: str, news: tuple[Act, ...]) -> tuple[tuple[Order, ...], bool]:
    """What a sentence orders whenever it is written, and whether it may tell of an absence; people repeat themselves."""
    if asks_for_quiet(text, language):
        return (Order("quiet", text),), False
    died = (Order("died", text),) if TELLS[language].search(text) else ()
    other = (Order("namesake", text),) if _NAMESAKE[language].search(text) else ()
    orders = (*died, *other, *told_addresses(Sentence(text, language, news)))
    return orders, bool(_RETURNS[language].search(text) or _AWAY[language].search(text))


def _back(text: str, language: str, sent: date) -> date | None:
    """The first day on which they are back: the day named for it, else the one after the last day of their absence."""
    returns = _RETURNS[language].search(text)
    if returns and not _WHO[language].search(text[: returns.start()]):
        returns = None  # the swifts are back on Monday
    if not returns and not _AWAY[language].search(text):
        return None
    days = _DAYS[language](text.lower(), sent)
    if not days:
        return _month(text, sent) if language == "en" else None
    last = days[-1].day
    return last if returns or not _THROUGH[language].search(text) else last + timedelta(days=1)


def _month(text: str, sent: date) -> date | None:
    """Away until March: the first of it; through March: the first of the next."""
    found = _UNTIL_MONTH.search(text)
    if not found:
        return None
    month = _MONTHS.index(found[2].lower()) + 1
    first = date(int(found[3]) if found[3] else sent.year + (month < sent.month), month, 1)
    return first if found[1].lower() != "through" else (first + timedelta(days=31)).replace(day=1)
