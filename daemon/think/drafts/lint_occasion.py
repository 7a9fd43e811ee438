"""Does a draft suit the hour: joy, grief, exams, the season, and how long we have been silent?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from daemon.think.drafts import lint_en, lint_ja
from daemon.think.drafts.grounds import LAST_DAYS
from daemon.think.drafts.lint_case import SOFT, Case, Found
from daemon.think.drafts.matter import gap_days
from daemon.think.fortune import is_over
from daemon.think.model import Letter
from daemon.think.weight import LIGHT_DAYS, is_light

_HARD_DAYS = timedelta(days=60)
LATELY = 21  # days in which "still" and "now and then" are words too many
_MOURNING = timedelta(days=365)


def occasion(case: Case) -> Found:
    """Joy in hard times, cheer before grief, the result of an exam, greetings out of season."""
    text, words = case.middle, case.words
    if (found := words.JOY.search(text) or words.LIGHT.search(text)) and _in_hard_times(case):
        yield "joy_in_hard_times", found[0]
    if case.draft.stance in SOFT:
        yield from _softly(case)
    if words.EXAM.search(text) and (found := words.EXAM_RESULT.search(text)) and not _passed(case):
        yield "exam_result", found[0]
    if (
        case.draft.stance == "birthday"
        and case.draft.language == "en"
        and (found := lint_en.BELATED.search(text) or lint_en.AGE.search(text))
    ):
        yield "birthday", found[0]
    if case.draft.language == "ja":
        yield from _calendar(text, case.now.date())


def _softly(case: Case) -> Found:
    text = case.middle
    patterns = [("cheer", case.words.CHEER), ("advice", case.words.ADVICE)]
    if case.draft.language == "ja" and case.draft.stance == "condole":
        patterns.append(("repetition", lint_ja.REPEATED))
    for check, pattern in patterns:
        if found := pattern.search(text):
            yield check, found[0]
    if found := re.search(r"[!！]", text):
        yield "marks", found[0]


def _calendar(text: str, today: date) -> Found:
    """Greetings and weather out of their time of year."""
    month_day = (today.month, today.day)
    for check, pattern, fits in (
        ("season", lint_ja.COLD_GREETING, (1, 8) <= month_day <= (2, 4)),
        ("season", lint_ja.LATE_COLD_GREETING, (2, 4) <= month_day <= (2, 29)),
        ("season", lint_ja.NEW_YEAR, (1, 1) <= month_day <= (1, 7)),
        ("season", lint_ja.HOT_GREETING, (7, 7) <= month_day <= (8, 31)),
        ("season", lint_ja.WINTER, today.month in {10, 11, 12, 1, 2, 3}),
        ("season", lint_ja.SUMMER, today.month in {6, 7, 8, 9}),
    ):
        if not fits and (found := pattern.search(text)):
            yield check, found[0]


def silence(case: Case) -> Found:
    """A word about silence or distance where there was none, or beside a greeting that denies it."""
    found, gap = case.words.SILENCE.search(case.middle), gap_days(case.tie, case.now)
    if (far := case.words.DISTANCE.search(case.middle)) and _lately(case, gap):
        yield "silence", far[0]
    if found and gap is not None and gap < LAST_DAYS:
        yield "silence", found[0]
    if found and case.draft.language == "ja" and (other := lint_ja.CARE_GREETING.search(case.middle)):
        yield "silence", other[0]
    if (
        case.draft.language == "ja"
        and gap is not None
        and gap >= 180
        and (other := lint_ja.CARE_GREETING.search(case.middle))
    ):
        yield "silence", other[0]


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
            if (event == "bereavement" and age < _MOURNING) or (event == "illness" and age < _ill_for(letter)):
                return True
    return False


def _recovered(letter: Letter) -> bool:
    """Whether they tell in it that an illness is over."""
    return letter.side == "theirs" and any(
        is_over(s) for s in letter.sentences if any(act.event and act.event.kind == "illness" for act in s.acts)
    )


def _ill_for(letter: Letter) -> timedelta:
    return timedelta(days=LIGHT_DAYS) if is_light(letter) else _HARD_DAYS


def _own_events(letter: Letter) -> Iterator[str]:
    if letter.side == "theirs":
        yield from (
            act.event.kind for s in letter.sentences for act in s.acts if act.event and act.event.whose == "sender"
        )


def _passed(case: Case) -> bool:
    """Whether a letter in the evidence says that the exam was passed."""
    cited = [one for one in case.tie.letters if one.contact.id in case.draft.evidence]
    return any(re.search(r"合格し|受かり|受かった|passed|got in", s.text) for one in cited for s in one.sentences)
