"""What a finding is about, in the words of the letters that show it: the promise, the question, the news; and hard days to come."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice

from daemon.think.findings import Finding
from daemon.think.model import Letter, Sentence, Side, Tie
from daemon.think.news.fortune import days_of_rites, is_called_off, is_rite
from daemon.think.news.life import HARD, News, news_of
from daemon.think.news.taken_up import can_be_taken_up
from daemon.think.news.told_me import OWN_LIFE

_PROMISE, _ASKED = ("promise",), ("question", "ask")
_OWED: dict[str, tuple[Side, tuple[str, ...]]] = {  # a signal -> which rows it is about
    **dict.fromkeys(("my_overdue_promises", "days_overdue", "promise_due_in_days"), ("mine", _PROMISE)),
    **dict.fromkeys(("their_overdue_promises", "their_days_overdue"), ("theirs", _PROMISE)),
    **dict.fromkeys(("their_unanswered_days", "their_unanswered_workdays"), ("mine", _ASKED)),
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
    meant_rows = [_OWED[name] for name in finding.cites if name in _OWED]
    rows = (one for one in tie.obligations if one.waits and any(one.side == s and one.kind in k for s, k in meant_rows))
    owed = [one.sentence for one in rows if not shows.isdisjoint(one.evidence)]
    meant = [_NEWS[name] for name in finding.cites if name in _NEWS]
    news = (one for one in news_of(tie.letters) if one.letter.contact.id in shows) if meant else ()
    told = [one.sentence.text for one in news if any(is_meant(one) for is_meant in meant)]
    if "bereavement_unanswered_days" in finding.cites:
        letters = (one for one in tie.letters if one.side == "theirs" and one.contact.id in shows)
        told += [sentence.text for letter in letters for sentence in letter.sentences if is_rite(sentence)]
    helped = [*_helped(tie, shows)] if _HELPED.intersection(finding.cites) else []
    lived = [*islice(_told_of_life(tie, shows), _MOST_TOLD)] if _TOLD.intersection(finding.cites) else []
    return tuple(dict.fromkeys((*owed, *told, *helped, *lived)))


def _told_of_life(tie: Tie, shows: frozenset[str]) -> Iterator[str]:
    """The sentences in which they told of their own life, of the letters that a finding shows."""
    for letter in tie.letters:
        if letter.side == "theirs" and letter.contact.id in shows:
            yield from (one.text for one in letter.sentences if one.does(*OWN_LIFE) or can_be_taken_up(one))


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
