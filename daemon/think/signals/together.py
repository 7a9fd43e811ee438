"""Signals of what we do together: work that ended, looking back, hours without work, a word about their path, public thanks."""

from __future__ import annotations

from datetime import date

from daemon.think.exchange import together
from daemon.think.language.known import LANGUAGES
from daemon.think.model import Direction, Letter, Measure, Sentence
from daemon.think.news.helps import Help
from daemon.think.news.undertakings import ended_work, is_no_work, looks_back
from daemon.think.signals.view import UNKNOWN, Signal, View, number

GROUP = 3  # readers of a mail that others saw besides the two of us
SEASON = 90  # days


def project_ended_days(view: View) -> Measure:
    """Days since the work that we did together over weeks ended, with nothing between us since."""
    found = ended_work(view.recent, view.tie.ahead)
    return view.since(found)


def last_review_days(view: View) -> Measure:
    """Days since we last met to look back on a year or a project."""
    return view.since([contact for contact in view.meetings if looks_back(contact)])


def work_meetings(view: View) -> Measure:
    """How many meetings of the last three months were work, by their titles."""
    lately = [contact for contact in view.meetings if view.days_since(contact.when) <= SEASON]
    work = [contact for contact in lately if not is_no_work(contact)]
    return Measure(len(work), tuple(dict.fromkeys(contact.id for contact in work)))


def days_since_social(view: View) -> Measure:
    """Days since we last met for each other's company, by the title; where we never did, since our first contact."""
    social = [contact for contact in view.meetings if is_no_work(contact)]
    return view.since(social or list(view.contacts[:1]))


def career_talk_days(view: View) -> Measure:
    """Days since they spoke of their path at work, with no talk between the two of us since."""
    told = [letter for letter in view.theirs if any(_of_their_path(sentence) for sentence in letter.sentences)]
    if not told or any(c.readers <= 2 and c.when > told[-1].contact.when for c in view.meetings):
        return UNKNOWN
    return view.since([told[-1].contact])


def praise_due_days(view: View) -> Measure:
    """Days since their newest help in a round of several, for which I have not thanked before the others."""
    helps = (one for one in view.helps if one.letter.contact.readers >= GROUP)
    return view.since([one.letter.contact for one in helps if not _praised(view, one)])


def year_end_in_days(view: View) -> Measure:
    """Days until the year ends, 0 on its last day."""
    return Measure((date(view.today.year, 12, 31) - view.today).days)


def _of_their_path(sentence: Sentence) -> bool:
    path = LANGUAGES[sentence.language].letters.wishes.path
    return sentence.does("self_talk", "self_disclosure") and path.search(sentence.text) is not None


def _praised(view: View, helped: Help) -> bool:
    return any(_thanks_openly(letter, helped.letter) for letter in view.mine)


def _thanks_openly(letter: Letter, helped: Letter) -> bool:
    thanks = any(sentence.does("thanks") for sentence in letter.sentences)
    later = letter.contact.when > helped.contact.when and letter.contact.direction is Direction.OUTBOUND
    return thanks and later and letter.contact.readers >= GROUP - 1 and together(letter.contact, helped.contact)


SIGNALS: tuple[Signal, ...] = (
    number("project_ended_days", project_ended_days, "days"),
    number("last_review_days", last_review_days, "days"),
    number("work_meetings", work_meetings),
    number("days_since_social", days_since_social, "days"),
    number("career_talk_days", career_talk_days, "days"),
    number("praise_due_days", praise_due_days, "days"),
    number("year_end_in_days", year_end_in_days, "days"),
)
