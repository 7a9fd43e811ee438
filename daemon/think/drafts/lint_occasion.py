"""Does a draft suit the hour: joy, grief, exams, the season, and how long we have been silent?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from daemon.think.drafts.grounds import LAST_DAYS
from daemon.think.drafts.lint_case import SOFT, Case, Found
from daemon.think.drafts.matter import gap_days
from daemon.think.language.spoken import SPEECH
from daemon.think.model import Letter
from daemon.think.news.ailments import LIGHT_DAYS, is_light
from daemon.think.news.fortune import is_over

_HARD_DAYS = timedelta(days=60)
LATELY = 21  # days in which "still" and "now and then" are words too many
_MOURNING = timedelta(days=365)


def occasion(case: Case) -> Found:
    """Joy in hard times, cheer before grief, the result of an exam, greetings out of season."""
    text, words = case.middle, case.words
    if (found := words.joy.search(text) or words.light.search(text)) and _in_hard_times(case):
        yield "joy_in_hard_times", found[0]
    if case.draft.stance in SOFT:
        yield from _softly(case)
    if words.exam.search(text) and (found := words.exam_result.search(text)) and not _passed(case):
        yield "exam_result", found[0]
    unfit = (found for pattern in words.birthday if (found := pattern.search(text)))
    if case.draft.stance == "birthday" and (found := next(unfit, None)):
        yield "birthday", found[0]
    yield from (("season", passage) for passage in words.out_of_season(text, case.now.date()))


def _softly(case: Case) -> Found:
    text = case.middle
    patterns = [("cheer", case.words.cheer), ("advice", case.words.advice)]
    if case.draft.stance == "condole":
        patterns.append(("repetition", case.words.repeated))
    for check, pattern in patterns:
        if found := pattern.search(text):
            yield check, found[0]
    if found := re.search(r"[!！]", text):
        yield "marks", found[0]


def silence(case: Case) -> Found:
    """A word about silence or distance where there was none, or beside a greeting that denies it."""
    found, gap = case.words.silence.search(case.middle), gap_days(case.tie, case.now)
    care = case.words.care_greeting.search(case.middle)
    if (far := case.words.distance.search(case.middle)) and _lately(case, gap):
        yield "silence", far[0]
    if found and gap is not None and gap < LAST_DAYS:
        yield "silence", found[0]
    if found and care:
        yield "silence", care[0]
    if care and gap is not None and gap >= 180:
        yield "silence", care[0]


def _lately(case: Case, gap: int | None) -> bool:
    """Whether we were in touch, or they told what is taken up, only some days ago."""
    cited = [
        one.contact.when for one in case.tie.letters if one.side == "theirs" and one.contact.id in case.draft.evidence
    ]
    told = (case.now - max(cited)).days if cited else LATELY
    return (gap is not None and gap < LATELY) or told < LATELY


def _in_hard_times(case: Case) -> bool:
    """Whether they told of a bereavement within a year or of an illness within two months."""
    recovered = max((one.contact.when for one in case.tie.letters if _recovered(one)), default=None)
    for letter in case.tie.letters:
        for event in _own_events(letter):
            if event == "illness" and recovered is not None and letter.contact.when <= recovered:
                continue
            age = case.now - letter.contact.when
            in_mourning = min([case.now, *_taken_up_since(letter, case)]) - letter.contact.when < _MOURNING
            if (event == "bereavement" and in_mourning) or (event == "illness" and age < _ill_for(letter)):
                return True
    return False


def _taken_up_since(letter: Letter, case: Case) -> list[datetime]:
    """When what the draft takes up was written, where it is younger than the letter: what was told in the year of mourning is of it."""
    return [
        one.contact.when
        for one in case.cited
        if one.side == "theirs" and one.contact.when > letter.contact.when and one.contact.id != letter.contact.id
    ]


def _recovered(letter: Letter) -> bool:
    """Whether they tell in it that an illness is over."""
    return letter.side == "theirs" and any(
        is_over(s) for s in letter.sentences if any(act.event and act.event.kind == "illness" for act in s.acts)
    )


def _ill_for(letter: Letter) -> timedelta:
    return timedelta(days=LIGHT_DAYS) if is_light(letter) else _HARD_DAYS


def _own_events(letter: Letter) -> Iterator[str]:
    if letter.side == "theirs":
        yield from (event.kind for sentence in letter.sentences for event in sentence.events_of("sender"))


def _passed(case: Case) -> bool:
    """Whether a letter in the evidence says that the exam was passed."""
    return any(SPEECH[s.language].faults.exam_passed.search(s.text) for one in case.cited for s in one.sentences)
