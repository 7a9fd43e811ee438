"""How each language names things in drafts, asked by plain names: the sentence first, as the tests tell them."""

from __future__ import annotations

from datetime import date

from daemon.think.drafts import events
from daemon.think.language.en.speech import deeds as english_deeds
from daemon.think.language.ja.speech import deeds as japanese_deeds
from daemon.think.language.spoken import SPEECH
from daemon.think.mail.sentences import language_of
from daemon.think.model import Sentence

english_deed, japanese_deed = english_deeds.deed_in, japanese_deeds.deed_in


def promised_thing(sentence: str, language: str, subject: str = "") -> str:
    """What I promised."""
    return SPEECH[language].owed.promised(sentence, subject)


def asked_matter(sentence: str, language: str, register: str, subject: str = "") -> str:
    """What their question is about."""
    return SPEECH[language].owed.asked(sentence, register, subject)


def answer_given(sentence: str, language: str) -> str:
    """What they answered."""
    return SPEECH[language].owed.answer(sentence)


def puts_off(sentence: str, language: str) -> bool:
    """Whether a promise only puts off an answer."""
    return SPEECH[language].owed.puts_off(sentence)


def says_yes(sentence: str, language: str) -> bool:
    """Whether a promise only says yes."""
    return SPEECH[language].owed.says_yes(sentence)


def english_event(kind: str, sentence: str) -> str:
    """What an event is called."""
    return SPEECH["en"].events.named(kind, sentence, "casual")


def japanese_event(kind: str, sentence: str, register: str) -> str:
    """The same in Japanese."""
    return SPEECH["ja"].events.named(kind, sentence, register)


def english_loss(sentence: str) -> str:
    """Who died."""
    return SPEECH["en"].events.loss(sentence, "casual")


def japanese_loss(sentence: str, register: str) -> str:
    """The same in Japanese."""
    return SPEECH["ja"].events.loss(sentence, register)


def child_named(text: str) -> str:
    """The name of a new child."""
    return SPEECH[language_of(text)].events.child(text)


def pet_lost(sentence: str, language: str) -> str:
    """Which animal died."""
    return SPEECH[language].events.pet(sentence)


def season_words(today: date, language: str, register: str, zone: str) -> str:
    """The words of this half-month."""
    return SPEECH[language].hand.season(today, register, zone)


def unhappy(text: str) -> bool:
    """Whether it tells of something that went wrong."""
    return events.unhappy(_sentence(text))


def exam_to_come(kind: str, text: str) -> bool:
    """Whether it is an exam that nobody has passed yet."""
    return events.exam_to_come(kind, _sentence(text))


def _sentence(text: str) -> Sentence:
    return Sentence(text, language_of(text))
