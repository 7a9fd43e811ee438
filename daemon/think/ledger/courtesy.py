"""What is only polite in an answer: noted, joy over a letter, praise, thanks; and what stands behind such a word."""

from __future__ import annotations

from daemon.think.language.known import LANGUAGES
from daemon.think.later import later

_WORDS = later(r"\w|[👍👌🙆⭕]")

# Joy over a letter or a meeting, and nothing of what was asked: `So good to hear from you, Joel!`, お便りうれしかったです。


def is_acknowledgement(text: str, language: str) -> bool:
    """It says no more than that a letter came, gladdened or was passed on; or it has no word at all."""
    if not _WORDS.search(text):
        return True
    of = LANGUAGES[language].ledger.courtesies
    return any(form.search(text) for form in (of.noted, of.of_the_mail, of.praise, of.passed_on, of.wishes))


def is_fine_so(text: str, language: str) -> bool:
    """It says to what they told that it will do: `Grand, no hurry with it`."""
    return LANGUAGES[language].ledger.courtesies.fine_so.search(text.replace("’", "'")) is not None


def names_thing(text: str, language: str) -> bool:
    """`Aisle, thanks`: a thing with a word of thanks is a choice."""
    of = LANGUAGES[language].ledger.courtesies
    return of.thing_with_thanks.search(text) is not None and of.no_thing.search(text) is None


def thanks_for_something(text: str, language: str) -> bool:
    """`Perfect, many thanks for the plan`: joy over what came, no yes."""
    return LANGUAGES[language].ledger.courtesies.joy_over_gift.search(text) is not None


def rest_of(text: str, language: str) -> str:
    """What stands behind a bare word of regret or thanks, `Sorry, it's taken`; nothing where there is no such word."""
    rest = LANGUAGES[language].ledger.courtesies.opening_word.sub("", text)
    return "" if rest == text else rest
