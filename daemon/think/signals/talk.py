"""Signals of talk: of whom I speak, how deep it goes, and who opens up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from daemon.think.language.known import LANGUAGES
from daemon.think.ledger.turns import is_name
from daemon.think.model import Letter, Measure, Sentence
from daemon.think.news.told_me import is_taken_up, tellings
from daemon.think.signals.view import UNKNOWN, Signal, View, counted, ids, number, text

NEWS_OF_LATE = 45  # days in which joy or sympathy is due by itself
SHORT_LINE = 60  # letters; a sign of kanji or kana says as much as several
_EMPTY_WORDS = frozenset({"formula", "smalltalk"})
Wanted: TypeAlias = Callable[[Sentence], bool]


def self_talk_share(view: View) -> Measure:
    """The share of what I say (set phrases left out) that tells of myself."""
    return _share(view.mine, "self_talk", "self_disclosure")


def self_talk_letters(view: View) -> Measure:
    """How many letters of mine told of myself at more than a word's length."""
    told = [letter for letter in view.mine if _tells_of_me(letter)]
    return counted(told)


def their_self_talk_share(view: View) -> Measure:
    """The share of what they say (set phrases left out) that tells of themselves."""
    return _share(view.theirs, "self_talk", "self_disclosure")


def questions_about_them(view: View) -> Measure:
    """How many letters of mine asked about their own matters."""
    return _count(view.mine, lambda s: s.does("question") and s.does("other_focus"))


def questions_about_me(view: View) -> Measure:
    """How many letters of theirs asked about my own matters."""
    return _count(view.theirs, lambda s: s.does("question") and s.does("other_focus"))


def words_about_them(view: View) -> Measure:
    """How many sentences of mine turn to them: a question, interest, thanks, joy or comfort."""
    kinds = ("other_focus", "callback", "congratulation", "support", "thanks")
    found = [letter for letter in view.mine for sentence in letter.sentences if sentence.does(*kinds)]
    return Measure(len(found), ids(found))


def my_letters(view: View) -> Measure:
    """How many letters of mine could be read."""
    return counted(view.mine)


def told_me_days(view: View) -> Measure:
    """Days since they last told me of their own life, in a letter of its own."""
    return view.since([letter.contact for letter in tellings(view.letters)])


def passed_over_days(view: View) -> Measure:
    """The same days, where no word of mine has taken up what they told; fresh news, good or hard, is a matter of its own."""
    newest = next(iter(reversed(tuple(tellings(view.letters)))), None)
    if newest is None or is_taken_up(newest, view.letters, view.contacts):
        return UNKNOWN
    fresh = view.days_since(newest.contact.when) <= NEWS_OF_LATE
    if fresh and any(one.letter == newest and (one.happy or one.hard) for one in view.news):
        return UNKNOWN
    return view.since([newest.contact])


def depth_share(view: View) -> Measure:
    """The share of what we say to each other that opens up, comforts, or asks about the other's own matters."""
    said = [(letter, s) for letter in view.letters for s in letter.sentences if _says_something(s)]
    deep = [letter for letter, sentence in said if _goes_deep(sentence)]
    return Measure(round(len(deep) / len(said), 3), ids(deep)) if said else UNKNOWN


def self_disclosures(view: View) -> Measure:
    """How many letters of mine let them see something vulnerable."""
    return _count(view.mine, lambda s: s.does("self_disclosure"))


def their_self_disclosures(view: View) -> Measure:
    """How many letters of theirs let me see something vulnerable."""
    return _count(view.theirs, lambda s: s.does("self_disclosure"))


def _tells_of_me(letter: Letter) -> bool:
    """It speaks of my own life, in more than one short line; a name on a line of its own tells nothing."""
    said = [sentence for sentence in letter.sentences if not is_name(sentence.text)]
    if not any(sentence.does("self_talk", "self_disclosure") for sentence in said):
        return False
    signs = sum(len(one.text) * LANGUAGES[one.language].letters.writing.weight for one in said)
    return len(said) + len(letter.plain) >= 2 or signs >= SHORT_LINE


def _goes_deep(sentence: Sentence) -> bool:
    return sentence.does("self_disclosure", "support") or (sentence.does("question") and sentence.does("other_focus"))


def _says_something(sentence: Sentence) -> bool:
    return bool(sentence.acts) and any(act.kind not in _EMPTY_WORDS for act in sentence.acts)


def _share(letters: Sequence[Letter], *kinds: str) -> Measure:
    said = [(letter, s) for letter in letters for s in letter.sentences if _says_something(s)]
    about = [letter for letter, sentence in said if sentence.does(*kinds)]
    return Measure(round(len(about) / len(said), 3), ids(about)) if said else UNKNOWN


def _count(letters: Iterable[Letter], wanted: Wanted) -> Measure:
    found = [letter for letter in letters if any(map(wanted, letter.sentences))]
    return counted(found)


SIGNALS: tuple[Signal, ...] = (
    number("self_talk_share", self_talk_share, "share"),
    number("self_talk_letters", self_talk_letters),
    number("their_self_talk_share", their_self_talk_share, "share"),
    number("questions_about_them", questions_about_them),
    number("questions_about_me", questions_about_me),
    number("words_about_them", words_about_them),
    number("my_letters", my_letters),
    number("told_me_days", told_me_days, "days"),
    number("passed_over_days", passed_over_days, "days"),
    number("depth_share", depth_share, "share"),
    number("self_disclosures", self_disclosures),
    number("their_self_disclosures", their_self_disclosures),
    text("topics"),
)
