"""Signals of dates and life: birthdays, anniversaries, their news, good and bad."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from daemon.think.model import EVENTS, Birthday, Measure
from daemon.think.news.ailments import LIGHT_DAYS, is_light
from daemon.think.news.fortune import is_of_an_animal
from daemon.think.news.life import SETBACK, News, hard_news, unspoken
from daemon.think.news.overtaken import overtaken
from daemon.think.signals.view import UNKNOWN, Signal, View, ids, number, text, truth

REJOICED = ("congratulation",)
STOOD_BY = ("support",)
MOURNING = 365  # days; new-year greetings are not exchanged for a year
GRIEF = 100  # days in which nothing cheerful is said
MISSED = 21  # the same for an animal
WAITING = 60  # days in which a first word is awaited
LEFT_ALONE = 21  # days after which somebody in a hard time is thought of once more


def birthday_in_days(view: View) -> Measure:
    """Days until their next birthday, 0 on the day."""
    return _until(view, view.tie.person.birthday)


def anniversary_in_days(view: View) -> Measure:
    """Days until their next anniversary, 0 on the day."""
    return _until(view, view.tie.person.anniversary)


def birthday_due(view: View) -> Measure:
    """Whether this is the morning for their birthday: the day itself, or the last morning before it; not once I greeted."""
    return _due(view, birthday_in_days(view))


def anniversary_due(view: View) -> Measure:
    """Whether this is the morning for their anniversary: the day itself, or the last morning before it."""
    return _due(view, anniversary_in_days(view))


def life_event(view: View) -> Measure:
    """The kind of the newest event in their life that they told me."""
    found = [one for one in view.news if one.event.kind != SETBACK][-1:]
    return Measure(found[0].event.kind, ids([found[0].letter])) if found else UNKNOWN


def life_event_days(view: View) -> Measure:
    """Days since they told me of it."""
    return _since(view, view.news)


def good_news_days(view: View) -> Measure:
    """Days since their newest good news that I have not congratulated them on."""
    unspoken = reversed(_unspoken(view, [one for one in view.news if one.happy], REJOICED))
    standing = next((one for one in unspoken if not overtaken(one.sentence, one.letter, view.letters)), None)
    return _since(view, [standing] if standing else [])


def hard_times_days(view: View) -> Measure:
    """Days since they last told me of a hard time that is not over: an illness, a death, a blow."""
    return _since(view, _hard(view))


def hard_times_unanswered_days(view: View) -> Measure:
    """Days since their newest hard news (no death) to which I have not said a word."""
    hard = [one for one in _hard(view) if one.event.kind != "bereavement"]
    return _since(view, _unspoken(view, hard, STOOD_BY))


def hard_times_waiting_days(view: View) -> Measure:
    """Days since the hard news that waits for a word: the newest unanswered of two months, else the newest after a silence."""
    unanswered = UNKNOWN if view.tie.unread else hard_times_unanswered_days(view)  # a word of mine may stand unread
    if isinstance(unanswered.value, int) and unanswered.value <= WAITING:
        return unanswered
    left_alone = bool(view.contacts) and view.days_since(view.contacts[-1].when) >= LEFT_ALONE
    return hard_times_days(view) if left_alone else UNKNOWN


def bereavement_days(view: View) -> Measure:
    """Days since they told me of a death."""
    return _since(view, _losses(view))


def bereavement_unanswered_days(view: View) -> Measure:
    """Days since they told me of a death for which I have not condoled."""
    return _since(view, _unspoken(view, _losses(view), STOOD_BY))


def mourning(view: View) -> Measure:
    """Whether they are in their year of mourning."""
    return _within(view, MOURNING)


def in_grief(view: View) -> Measure:
    """Whether a death is so fresh that nothing cheerful is said."""
    return _within(view, GRIEF)


def _until(view: View, known: Birthday | None) -> Measure:
    if known is None:
        return UNKNOWN
    return Measure((known.day.next_from(view.today) - view.today).days, (known.id,))


def _due(view: View, days: Measure) -> Measure:
    if not isinstance(days.value, int):
        return Measure(False)
    if not (days.value == 0 or view.today + timedelta(days=days.value) < view.next_morning):
        return Measure(False, days.evidence)
    lately = [one for one in view.mine if view.days_since(one.contact.when) <= 5]
    greeted = any(sentence.does("congratulation") for letter in lately for sentence in letter.sentences)
    return Measure(not greeted, days.evidence)


def _hard(view: View) -> tuple[News, ...]:
    """What is hard still; a light ailment is over after two weeks, told or not."""
    return tuple(
        one
        for one in hard_news(view.news, view.letters)
        if one.event.kind == "bereavement"
        or view.days_since(one.letter.contact.when) <= LIGHT_DAYS
        or not is_light(one.letter)
    )


def _losses(view: View) -> tuple[News, ...]:
    return tuple(one for one in _hard(view) if one.event.kind == "bereavement")


def _unspoken(view: View, news: Sequence[News], kinds: tuple[str, ...]) -> list[News]:
    return unspoken(news, view.letters, view.contacts, kinds)


def _since(view: View, news: Sequence[News]) -> Measure:
    return view.since([one.letter.contact for one in news])


def _length(loss: News, days: int) -> int:
    return min(days, MISSED) if is_of_an_animal(loss.sentence) else days


def _within(view: View, days: int) -> Measure:
    lately = [one for one in _losses(view) if view.days_since(one.letter.contact.when) <= _length(one, days)]
    return Measure(bool(lately), ids(one.letter for one in lately))


SIGNALS: tuple[Signal, ...] = (
    number("birthday_in_days", birthday_in_days, "days"),
    number("anniversary_in_days", anniversary_in_days, "days"),
    truth("birthday_due", birthday_due),
    truth("anniversary_due", anniversary_due),
    text("life_event", life_event, EVENTS),
    number("life_event_days", life_event_days, "days"),
    number("good_news_days", good_news_days, "days"),
    number("hard_times_days", hard_times_days, "days"),
    number("hard_times_unanswered_days", hard_times_unanswered_days, "days"),
    number("hard_times_waiting_days", hard_times_waiting_days, "days"),
    number("bereavement_days", bereavement_days, "days"),
    number("bereavement_unanswered_days", bereavement_unanswered_days, "days"),
    truth("mourning", mourning),
    truth("in_grief", in_grief),
)
