"""Signals of give and take: who asks, who gives, and what I have not yet thanked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from daemon.think.language.known import LANGUAGES
from daemon.think.ledger.turns import says_thanks
from daemon.think.model import Letter, Measure
from daemon.think.news.helps import Help
from daemon.think.signals.view import UNKNOWN, Signal, View, counted, number

_OF_USE = ("give", "kept")  # a deed done for the other is of use like a thing handed over
_A_LINE, _SMALL_DAYS = 90, 30  # letters; days
SETTLED = timedelta(days=2)  # thanks may still be on their way


def _doing(letters: Iterable[Letter], *kinds: str) -> Measure:
    """How many letters do one of these acts."""
    found = [letter for letter in letters if any(sentence.does(*kinds) for sentence in letter.sentences)]
    return counted(found)


def my_asks(view: View) -> Measure:
    """How many letters of mine asked something of them."""
    return _doing(view.mine, "ask")


def my_gives(view: View) -> Measure:
    """How many letters of mine gave them something of use."""
    return _doing(view.mine, *_OF_USE)


def my_thanks(view: View) -> Measure:
    """How many letters of mine thanked them for something."""
    found = [letter for letter in view.mine if any(map(says_thanks, letter.sentences))]
    return counted(found)


def my_congratulations(view: View) -> Measure:
    """How many letters of mine rejoiced with them."""
    return _doing(view.mine, "congratulation")


def their_asks(view: View) -> Measure:
    """How many letters of theirs asked something of me."""
    return _doing(view.theirs, "ask")


def their_gives(view: View) -> Measure:
    """How many letters of theirs gave me something of use."""
    return _doing(view.theirs, *_OF_USE)


def their_thanks(view: View) -> Measure:
    """How many letters of theirs thanked me for something."""
    return _doing(view.theirs, "thanks")


def their_congratulations(view: View) -> Measure:
    """How many letters of theirs rejoiced with me."""
    return _doing(view.theirs, "congratulation")


def balance(view: View) -> Measure:
    """My share of all that was given between us: 0.5 is even, 0 means that only they gave."""
    mine, theirs = my_gives(view), their_gives(view)
    both = int(mine.value or 0) + int(theirs.value or 0)
    return Measure(int(mine.value or 0) / both, mine.evidence + theirs.evidence) if both else UNKNOWN


def days_since_i_gave(view: View) -> Measure:
    """Days since I last gave them something of use."""
    return view.since([one.contact for one in view.mine if any(s.does(*_OF_USE) for s in one.sentences)])


def helped(view: View) -> Measure:
    """How many helps of theirs there were."""
    return counted([one.letter for one in view.helps])


def newest_help_days(view: View) -> Measure:
    """Days since their newest help."""
    return _since(view, view.helps[-1:])


def unthanked_helps(view: View) -> Measure:
    """How many helps of theirs I have not thanked for."""
    return counted([one.letter for one in _unthanked(view)])


def oldest_unthanked_days(view: View) -> Measure:
    """Days since the oldest help that I have not thanked for."""
    return _since(view, _unthanked(view)[:1])


def newest_unthanked_days(view: View) -> Measure:
    """Days since the newest help that I have not thanked for."""
    return _since(view, _unthanked(view)[-1:])


def _unthanked(view: View) -> list[Help]:
    return [
        one
        for one in view.helps
        if not one.thanked_by and view.now - one.letter.contact.when >= SETTLED and not _is_long_forgotten(one, view)
    ]


def _is_long_forgotten(given: Help, view: View) -> bool:
    """Whether it was a small favour of which a familiar line tells, unasked, a month ago and more: nobody thanks for it now."""
    letter = given.letter
    weight = LANGUAGES[letter.language].letters.writing.weight
    small = letter.voice.register == "casual" and letter.voice.length * weight < _A_LINE
    return small and not letter.contact.reply_to and view.days_since(letter.contact.when) > _SMALL_DAYS


def _since(view: View, found: Sequence[Help]) -> Measure:
    return view.since([one.letter.contact for one in found])


SIGNALS: tuple[Signal, ...] = (
    number("my_asks", my_asks),
    number("my_gives", my_gives),
    number("my_thanks", my_thanks),
    number("my_congratulations", my_congratulations),
    number("their_asks", their_asks),
    number("their_gives", their_gives),
    number("their_thanks", their_thanks),
    number("their_congratulations", their_congratulations),
    number("balance", balance, "share"),
    number("days_since_i_gave", days_since_i_gave, "days"),
    number("helps", helped),
    number("newest_help_days", newest_help_days, "days"),
    number("unthanked_helps", unthanked_helps),
    number("oldest_unthanked_days", oldest_unthanked_days, "days"),
    number("newest_unthanked_days", newest_unthanked_days, "days"),
)
