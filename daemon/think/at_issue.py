"""What a finding is about, in the words of the letters that show it: the promise, the question, the news; and hard days to come."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from daemon.think.findings import Finding
from daemon.think.model import Letter, Obligation, Sentence, Side, Tie
from daemon.think.news.fortune import days_of_rites, is_called_off, is_rite
from daemon.think.news.life import HARD, News, news_of
from daemon.think.news.taken_up import can_be_taken_up, says_something
from daemon.think.news.told_me import OWN_LIFE

_PROMISE, _ASKED = ("promise",), ("question", "ask")
_WAITS = ("open", "overdue")


class _Owed(NamedTuple):
    """Which rows a signal is about; `of_a_day`: only those with the earliest day."""

    side: Side
    kinds: tuple[str, ...]
    states: tuple[str, ...] = _WAITS
    of_a_day: bool = False


_OWED: dict[str, _Owed] = {
    "my_overdue_promises": _Owed("mine", _PROMISE, ("overdue",)),
    "days_overdue": _Owed("mine", _PROMISE, ("overdue",), of_a_day=True),
    "promise_due_in_days": _Owed("mine", _PROMISE, ("open",), of_a_day=True),
    "their_overdue_promises": _Owed("theirs", _PROMISE, ("overdue",)),
    "their_days_overdue": _Owed("theirs", _PROMISE, ("overdue",), of_a_day=True),
    **dict.fromkeys(("their_unanswered_days", "their_unanswered_workdays"), _Owed("mine", _ASKED)),
}
_HELPED = frozenset({"newest_unthanked_days"})  # signals that are about a help of theirs
_TOLD = frozenset({"told_me_days", "passed_over_days"})  # ... about a letter in which they told of their life
_MOST_TOLD = 2  # sentences of it
_NEWS: dict[str, Callable[[News], bool]] = {  # a signal -> which news of theirs it is about
    "bereavement_unanswered_days": lambda one: one.event.kind == "bereavement",
    "hard_times_waiting_days": lambda one: one.hard,
    "good_news_days": lambda one: one.happy,
    "open_topic_days": lambda one: one.event.day is not None,
}


def in_their_words(tie: Tie, finding: Finding) -> tuple[str, ...]:
    """The sentences that a finding is about, by the signals of its reason; none where it is about figures alone."""
    shows = frozenset(finding.evidence)
    shown = [one for one in tie.obligations if not shows.isdisjoint(one.evidence)]
    owed = [one.sentence for name in finding.cites if name in _OWED for one in _rows_of(_OWED[name], shown)]
    meant = [_NEWS[name] for name in finding.cites if name in _NEWS]
    news = (one for one in news_of(tie.letters) if one.letter.contact.id in shows) if meant else ()
    told = [one.sentence.text for one in news if any(is_meant(one) for is_meant in meant)]
    if "bereavement_unanswered_days" in finding.cites:
        letters = (one for one in tie.letters if one.side == "theirs" and one.contact.id in shows)
        told += [sentence.text for letter in letters for sentence in letter.sentences if is_rite(sentence)]
    helped = [*_helped(tie, shows)] if _HELPED.intersection(finding.cites) else []
    lived = [*islice(_told_of_life(tie, shows), _MOST_TOLD)] if _TOLD.intersection(finding.cites) else []
    return tuple(dict.fromkeys((*owed, *told, *helped, *lived)))


def _rows_of(owed: _Owed, shown: Sequence[Obligation]) -> list[Obligation]:
    """Of the rows that a finding shows, those that one of its signals is about: two promises of one mail may have two days."""
    rows = [one for one in shown if one.side == owed.side and one.kind in owed.kinds and one.state in owed.states]
    if not owed.of_a_day:
        return rows
    first = min((one.due for one in rows if one.due), default=None)
    return [one for one in rows if one.due == first]


def _told_of_life(tie: Tie, shows: frozenset[str]) -> Iterator[str]:
    """The sentences in which they told of their own life, of the letters that a finding shows."""
    for letter in tie.letters:
        if letter.side == "theirs" and letter.contact.id in shows:
            yield from (
                one.text
                for one in letter.sentences
                if (one.does(*OWN_LIFE) or can_be_taken_up(one)) and says_something(one)
            )


def _helped(tie: Tie, shows: frozenset[str]) -> Iterator[str]:
    """The sentences by which they helped, of the letters that a finding shows."""
    for letter in tie.letters:
        if letter.side == "theirs" and letter.contact.id in shows:
            yield from (one.text for one in letter.sentences if one.does("give", "kept"))


def hard_days(tie: Tie, today: date, ahead: timedelta) -> Iterator[tuple[date, str]]:
    """Each funeral, operation or examination of theirs from today on, and the sentence in which they told of it last; none of the dead."""
    told: dict[date, str] = {}
    for letter in tie.letters if not tie.person.died else ():
        for sentence in letter.sentences if letter.side == "theirs" else ():
            for day in _hard_days_in(sentence, letter):
                if today <= day <= today + ahead and not is_called_off(sentence, letter.contact.when.date()):
                    told[day] = sentence.text
    yield from told.items()


def _hard_days_in(sentence: Sentence, letter: Letter) -> Iterator[date]:
    """The day of the event, and of a funeral each day: the wake has one and the burial another."""
    yield from (act.event.day for act in sentence.acts if act.event and act.event.kind in HARD and act.event.day)
    if any(one.tells("bereavement") for one in letter.sentences):
        yield from days_of_rites(sentence, letter.contact.when.date())
