"""Questions that want a figure or a day, and sentences that give one; who is asked for, and plain yes-or-no questions."""

from __future__ import annotations

from daemon.think.language.known import LANGUAGES, words_for
from daemon.think.model import Sentence

_BRIEF = 60  # characters


def asks_figure(sentence: Sentence) -> bool:
    """It wants a number, an hour or a day."""
    return words_for(sentence).figures.asks_figure.search(sentence.text) is not None


def has_figure(text: str, language: str) -> bool:
    """It names one."""
    return LANGUAGES[language].ledger.figures.has_figure.search(text) is not None


def gives_figure(asked: Sentence, told: Sentence) -> bool:
    """The figure that was asked for: `on Monday` tells no number of things."""
    gives = words_for(told).figures
    if words_for(asked).figures.asks_count.search(asked.text) and gives.costs_nothing.search(told.text):
        return True
    if is_gone_by(asked, told):
        return False
    hour = words_for(asked).figures.asks_hour.search(asked.text) and gives.time_of_day.search(told.text)
    if hour and len(told.text) <= _BRIEF:
        return True
    time = words_for(asked).figures.asks_time.search(asked.text) is not None
    if asks_count(asked):
        year = gives.year.sub(" ", told.text)  # `in 1974` is no price
        if year != told.text and words_for(asked).figures.asks_age.search(asked.text):
            return True  # `It was built in 1974`
        counted = year if words_for(asked).figures.numbered.search(asked.text) else gives.in_order.sub(" ", year)
        return has_figure(gives.day_alone.sub(" ", counted), told.language)
    return has_figure(gives.number_alone.sub(" ", told.text) if time else told.text, told.language)


def is_gone_by(asked: Sentence, told: Sentence) -> bool:
    """They want to know a day or an hour to come, and hear how the weekend was."""
    wanted, gives = words_for(asked), words_for(told)
    if not wanted.figures.asks_time.search(asked.text) or wanted.remarks.asks_past.search(asked.text):
        return False
    if not gives.figures.gone_by.search(told.text.strip()):
        return False
    was_set = gives.figures.set_by_then.search(told.text) and has_figure(told.text, told.language)
    done = wanted.figures.done_by_then.search(asked.text) and gives.figures.done_by_then.search(told.text)
    taken_up = not wanted.remarks.verbs(asked.text).isdisjoint(gives.remarks.verbs(told.text))
    return not (was_set or done or taken_up)


def counts_the_same(asked: Sentence, told: Sentence) -> bool:
    """So many of what was to be counted: お風呂は二回入れてください, where they asked 週何回."""
    wanted = set(words_for(asked).figures.unit.findall(asked.text))
    return not wanted.isdisjoint(words_for(told).figures.unit_given.findall(told.text))


def days_in(sentence: Sentence) -> set[str]:
    """The days that it names, as it names them."""
    return {day.casefold() for day in words_for(sentence).figures.day_alone.findall(sentence.text)}


def asks_count(sentence: Sentence) -> bool:
    """It wants a number of things."""
    return (
        words_for(sentence).figures.asks_count.search(sentence.text) is not None
        and words_for(sentence).figures.asks_time.search(sentence.text) is None
    )


def asks_when(sentence: Sentence) -> bool:
    """It wants a day or an hour."""
    return words_for(sentence).figures.asks_time.search(sentence.text) is not None


def asks_who(sentence: Sentence) -> bool:
    """It wants to know who."""
    return words_for(sentence).figures.asks_who.search(sentence.text) is not None


def gives_person(sentence: Sentence) -> bool:
    """It names somebody, or says that it is known of nobody."""
    return words_for(sentence).figures.person.search(sentence.text) is not None


def asks_manner(sentence: Sentence) -> bool:
    """It wants to know how something is done, so that its answer sounds like an order."""
    return words_for(sentence).figures.asks_manner.search(sentence.text) is not None


def asks_yes_or_no(sentence: Sentence) -> bool:
    """It wants no more than a yes or a no."""
    return (
        words_for(sentence).figures.asks_open.search(sentence.text) is None
        and words_for(sentence).figures.one_of_two.search(sentence.text) is None
    )


def asks_something(sentence: Sentence) -> bool:
    """It wants a yes or a no, and with the yes the thing itself: `Is there anything you'd like to read?`"""
    return words_for(sentence).figures.asks_something.search(sentence.text) is not None


def asks_address(sentence: Sentence) -> bool:
    """It wants to know where somebody lives or is reached."""
    return words_for(sentence).figures.asks_address.search(sentence.text) is not None


def asks_place(sentence: Sentence) -> bool:
    """It wants to know where."""
    return words_for(sentence).figures.asks_place.search(sentence.text) is not None


def is_address(sentence: Sentence) -> bool:
    """`14 Quarry Lane`, 石切町14-2."""
    return words_for(sentence).figures.address.search(sentence.text) is not None
