"""What a mail orders about the tie itself, in plain words: leave me alone, away until a day; what it says of addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from daemon.think.language.forms import holds
from daemon.think.language.known import LANGUAGES, of_all
from daemon.think.language.letters.tie import Absence
from daemon.think.later import later
from daemon.think.mail.away_for import back_after, tells_span
from daemon.think.mail.quiet import asks_for_quiet
from daemon.think.mail.told_addresses import told_addresses
from daemon.think.model import Act, LifeEvent, Order, Sentence

_ADDRESS_ALONE = later(
    rf"\A\W*(?:(?:{of_all(lambda rules: rules.letters.addresses.label)})\s*[:：]?\s*)?[\w.+-]{{1,64}}@[\w-]{{1,60}}(?:\.[\w-]{{1,60}}){{1,5}}\W*\Z",
    re.IGNORECASE,
)


_A_SEASON = timedelta(days=20)  # what is named besides a day ends so much later, or is the same
_NEAR = 6  # characters between a day and the word that it is the first
_POSTS = frozenset({"new_job", "promotion", "retirement"})  # news of one that is left
_NAMED_ABOVE, _LONGEST_ABOVE = 3, 300  # sentences, characters


def orders_in(sentences: tuple[Sentence, ...], sent: date) -> tuple[Order, ...]:
    """The orders of a mail in their order."""
    return tuple(
        _to_begin(_with_names(order, sentences[:n], sentence.language), sentences[:n], sentence.language, sent)
        for n, sentence in enumerate(_with_their_address(sentences))
        for order in _orders(sentence, sent)
        if order.kind != "leaves" or any(map(_tells_of_a_post, sentences))
    )


def _tells_of_a_post(sentence: Sentence) -> bool:
    """Who will write "from there" may be on a journey: that they leave their post must be told."""
    return any(act.event and act.event.kind in _POSTS and act.event.whose == "sender" for act in sentence.acts)


def _with_their_address(sentences: tuple[Sentence, ...]) -> Iterator[Sentence]:
    """An address on a line of its own belongs to the sentence above that announces it: アドレスが下記に変わります。"""
    for n, sentence in enumerate(sentences):
        below = sentences[n + 1].text if n + 1 < len(sentences) else ""
        if (
            "@" in below
            and "@" not in sentence.text
            and LANGUAGES[sentence.language].letters.addresses.announces.search(sentence.text)
            and _ADDRESS_ALONE.match(below)
        ):
            yield replace(sentence, text=f"{sentence.text.rstrip(' 。.:：')}: {below.strip()}")
        else:
            yield sentence


def _with_names(order: Order, above: tuple[Sentence, ...], language: str) -> Order:
    """I have sad news of Walter. He died on Sunday: what stands above comes along, on lines of its own, for there they are named."""
    died = LANGUAGES[language].letters.deaths
    if order.kind != "died" or not (died.of_the_named.search(order.sentence) or died.of_kin.search(order.sentence)):
        return order
    told = "\n".join(one.text for one in above[-_NAMED_ABOVE:])
    return replace(order, sentence=f"{told[-_LONGEST_ABOVE:]}\n{order.sentence}")


def _to_begin(order: Order, above: tuple[Sentence, ...], language: str, sent: date) -> Order:
    """From 1 September I am at the hospice. My address there will be ...: one that is not in use yet."""
    if order.kind != "write_to":
        return order
    words = LANGUAGES[language].letters.addresses
    told = [one.text for one in above[-_NAMED_ABOVE:]] if words.to_come.search(order.sentence) else []
    told += [one.text for one in above[-1:] if words.announces.search(one.text)]
    begins = next((day for text in (order.sentence, *reversed(told)) if (day := _begins(text, language, sent))), None)
    return replace(order, since=begins) if begins and begins > sent else order


def _begins(text: str, language: str, sent: date) -> date | None:
    """The day from which something holds, where one is named as the first."""
    begins = LANGUAGES[language].letters.addresses.begins
    for one in LANGUAGES[language].days_in(text.lower(), sent):
        if begins.search(text[max(0, one.start - _NEAR) : one.end + _NEAR]):
            return one.day.replace(day=1) if one.span else one.day
    month = LANGUAGES[language].letters.absence.month(text, sent)
    return month if month and begins.search(text) else None


def _orders(sentence: Sentence, sent: date) -> Iterator[Order]:
    """An apostrophe is read as a straight one; an order keeps what was written."""
    news = tuple((act.event.kind, act.event.whose) for act in sentence.acts if act.event)
    text = sentence.text.replace("’", "'")
    told = _undated(text, sentence.language, news)
    yield from (replace(order, sentence=sentence.text) if order.sentence == text else order for order in told.orders)
    ends = (
        _back(text, sentence.language, sent) if told.may_be_away else None,
        back_after(text, sentence.language, sent) if told.is_gone else None,
    )
    if any(ends):
        since = _since(text, sentence.language, sent)
        yield Order("away", sentence.text, day=max(filter(None, ends)), since=since)
    elif told.is_back:
        yield Order("back", sentence.text)


def _is_back(text: str, words: Absence) -> bool:
    found = words.came_back.search(text)
    return found is not None and not words.of_another.search(text[: found.start()])


class _Undated(NamedTuple):
    """What a sentence orders whenever it is written; and whether it may tell of an absence, that of a span, or that one is over."""

    orders: tuple[Order, ...]
    may_be_away: bool
    is_gone: bool
    is_back: bool


@lru_cache(maxsize=2048)
def _undated(text: str, language: str, news: tuple[tuple[str, str], ...]) -> _Undated:
    """The same of equal sentences: people repeat themselves. `news`: kinds of events that it tells, and whose they are."""
    words = LANGUAGES[language].letters
    absence = words.absence
    over = tells_span(text, language), _is_back(text, absence)
    if asks_for_quiet(text, language):
        return _Undated((Order("quiet", text),), False, *over)
    died = (Order("died", text),) if holds(text, words.deaths.words) and words.deaths.tells.search(text) else ()
    other = (Order("namesake", text),) if words.orders.namesake.search(text) else ()
    acts = tuple(Act("life_event", event=LifeEvent(kind, whose)) for kind, whose in news)
    orders = (*died, *other, *told_addresses(Sentence(text, language, acts)))
    may_be_away = holds(text, absence.words) and (absence.returns.search(text) or absence.away.search(text))
    return _Undated(orders, bool(may_be_away), *over)


def _since(text: str, language: str, sent: date) -> date | None:
    """The first day of an absence that a season ends and that has not begun yet: from the 27th until the summer."""
    words = LANGUAGES[language].letters.absence
    season = words.month(text, sent)
    days = LANGUAGES[language].days_in(text.lower(), sent) if season else ()
    begins = days[-1].day if days else sent
    return begins if season and sent < begins and season - begins > _A_SEASON else None


def _back(text: str, language: str, sent: date) -> date | None:
    """The first day on which they are back: the day named for it, else the one after the last day of their absence."""
    words = LANGUAGES[language].letters.absence
    returns = words.returns.search(text)
    if returns and not words.of_writer.search(text[: returns.start()]):
        returns = None  # the swifts are back on Monday
    away = words.away.search(text)
    before = text[: away.start()] if away else ""
    if not returns and (not away or words.of_another.search(before) or words.over.search(before)):
        return None
    days = LANGUAGES[language].days_in(text.lower(), sent)
    if not days:
        return words.month(text, sent)
    last, season = days[-1].day, words.month(text, sent)
    if season is not None and season - last > _A_SEASON:
        last = season  # from the 27th until the summer
    return last if returns or not words.through.search(text) else last + timedelta(days=1)
