"""Their news: the events in their life that letters tell of, and whether I have found a word for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from daemon.think.exchange import together
from daemon.think.language.known import LANGUAGES
from daemon.think.language.spoken import SPEECH
from daemon.think.model import Act, Contact, Direction, Letter, LifeEvent, Sentence
from daemon.think.news.fortune import (
    came_to_nothing,
    is_at_work_again,
    is_done,
    is_examined,
    is_only_leaving,
    is_only_sought,
    is_over,
    is_setback,
    parted_gladly,
    settles_elsewhere,
    speaks_of_exams,
    wishes_care,
)
from daemon.think.news.recovery import has_ended

HAPPY = frozenset({"birth", "wedding", "promotion", "new_job", "graduation", "award", "founding", "retirement"})
HARD = frozenset({"illness", "bereavement"})
_EVEN = 0.5  # certainty from which a reading is likelier right than wrong
SETBACK = "setback"
"""The kind of a blow for which the reader has no kind of event; told in the sentence, never named by its kind."""
_OF_PEOPLE = frozenset({"wedding", "promotion", "new_job", "graduation", "founding", "retirement"})
"""In jest alone told of an animal."""
_IF_DONE = frozenset({"exam", "project", "move"})  # good news only once it is done, or of their own will
_KNEW_BEFORE = timedelta(days=60)
_MOURNED = timedelta(days=430)  # to the first new year, the first summer, the day itself come round
_WANTING = frozenset({"ask"})
_BUSINESS = frozenset({"ask", "question", "give", "promise", "kept", "broken", "apology", "smalltalk"})


@dataclass(frozen=True, slots=True)
class News:
    """An event of theirs, the letter and the sentence that told it."""

    event: LifeEvent
    letter: Letter
    sentence: Sentence

    @property
    def happy(self) -> bool:
        """Whether one rejoices at it."""
        kind, told = self.event.kind, self.sentence
        if self.relieves:
            return True
        if kind in _OF_PEOPLE and SPEECH[told.language].news.of_animal.search(told.straight):
            return False
        if self.hard or came_to_nothing(told) or is_only_leaving(told, kind) or is_only_sought(told):
            return False
        done = settles_elsewhere(told) if kind == "move" else is_done(told)
        if kind == "graduation" and speaks_of_exams(told):
            return done
        return kind in HAPPY or (kind in _IF_DONE and done)

    @property
    def hard(self) -> bool:
        """Whether one stands by: a death, an illness that is not overcome, a blow."""
        kind, told = self.event.kind, self.sentence
        ill = kind == "illness" and not is_over(told) and not (self.event.day and is_examined(told))
        return kind == "bereavement" or is_setback(told) or ill

    @property
    def relieves(self) -> bool:
        """Whether it tells that a hard time has ended well."""
        return self.event.kind == "illness" and is_over(self.sentence)

    @property
    def sure(self) -> bool:
        """Whether it is likelier read right than wrong; a blow is told by plain words."""
        return max((act.confidence for act in self._acts()), default=1.0) >= _EVEN

    @property
    def guessed(self) -> bool:
        """Whether no words told its kind."""
        return any(act.construction.startswith("weights:") for act in self._acts())

    def _acts(self) -> Iterator[Act]:
        return (act for act in self.sentence.acts if act.event == self.event)


def sure_events(sentence: Sentence) -> tuple[LifeEvent, ...]:
    """Their events in a sentence, without a kind that was guessed against the odds: nobody is congratulated on a guess."""
    return tuple(
        act.event
        for act in sentence.acts
        if act.event is not None
        and act.event.whose == "sender"
        and (act.confidence >= _EVEN or not act.construction.startswith("weights:"))
    )


def news_of(letters: Sequence[Letter]) -> tuple[News, ...]:
    """Their events as they told them, oldest first."""
    found: list[News] = []
    for letter in letters:
        if letter.side == "theirs":
            found += _surer([one for sentence in letter.sentences for one in _told_in(sentence, letter)])
    return tuple(found)


def _told_in(sentence: Sentence, letter: Letter) -> Iterator[News]:
    """The news of one sentence; a kind that was guessed against the odds is none, but for a blow that plain words tell."""
    for event in sentence.events_of("sender") or _blow(sentence, letter):
        one = News(event, letter, sentence)
        if one.sure or not one.guessed or is_setback(sentence):
            yield one


def _surer(told: list[News]) -> list[News]:
    """The news of one letter; where joy stands beside sorrow, a reading below even odds gives way to a sure one."""
    hard, happy = any(one.hard and one.sure for one in told), any(one.happy and one.sure for one in told)
    return [one for one in told if one.sure or not ((one.hard and happy) or (one.happy and hard))]


def hard_news(news: Sequence[News], letters: Sequence[Letter]) -> tuple[News, ...]:
    """The hard news among them; what ended well since is no hard time any more, a death stays one."""
    relief = max((one.letter.contact.when for one in news if one.relieves), default=None)
    return tuple(
        one
        for one in news
        if one.hard
        and (
            one.event.kind == "bereavement"
            or (
                (relief is None or one.letter.contact.when > relief)
                and not _is_well(one, letters)
                and not _has_work(one, letters)
            )
        )
    )


def _is_well(news: News, letters: Sequence[Letter]) -> bool:
    """Whether it was an illness that is over; a job that was lost does not come back with one's health."""
    blow = news.event.kind != "illness" or is_setback(news.sentence)
    return not blow and has_ended(news.sentence, news.letter, letters)


def _has_work(news: News, letters: Sequence[Letter]) -> bool:
    """Whether work was lost, and that letter or a later one of theirs says that they have work again."""
    since = (one for one in letters if one.side == "theirs" and one.contact.when >= news.letter.contact.when)
    return any(is_at_work_again(news.sentence, one.sentences) for one in since)


def unspoken(
    news: Sequence[News], letters: Sequence[Letter], contacts: Sequence[Contact], kinds: tuple[str, ...]
) -> list[News]:
    """The news that I have no word for yet; who speaks of a funeral soon after, or of mourning within the year, speaks of the
    same death."""
    waiting = [one for one in news if not spoken_of(one, letters, contacts, kinds)]
    mourned = [one for one in news if one.event.kind == "bereavement" and one not in waiting]
    return [one for one in waiting if not any(_of_the_same_death(one, before) for before in mourned)]


def spoken_of(news: News, letters: Sequence[Letter], contacts: Sequence[Contact], kinds: tuple[str, ...]) -> str:
    """The id of my word about this news: an act of `kinds` after it, a word on the same event, or a talk; else empty.

    Of hard news any letter of mine after it is a word, unless it only wants something or minds business.
    """
    told = news.letter.contact.when
    for contact in contacts:
        if contact.direction is Direction.MEETING and contact.when > told:
            return contact.id
    for letter in letters:
        if letter.side == "mine" and _answers(letter, news, kinds, told):
            return letter.contact.id
    return ""


def is_a_word(letter: Letter, told: Letter) -> bool:
    """Whether my letter says more than what I want; beside their exchange, more than what business has to say."""
    frame = {line.strip() for line in (letter.voice.address_line, *letter.voice.signed, *letter.voice.sign_off)}
    said = [
        one
        for one in letter.sentences
        if one.text.strip() not in frame and not SPEECH[one.language].helps.thanks_for_thing.search(one.straight)
    ]
    kinds = {act.kind for sentence in said for act in sentence.acts} - {"formula"}
    plain = bool(letter.plain) or any(not sentence.acts for sentence in said)
    if together(letter.contact, told.contact):
        return plain or not kinds <= _WANTING
    return (plain and not kinds) or not kinds <= _BUSINESS


def _cheers(sentence: Sentence) -> bool:
    """Whether it is joy and nothing else, in whatever language."""
    return LANGUAGES[sentence.language].letters.affairs.cheers.search(sentence.straight) is not None


def _thanks_for_years(sentence: Sentence) -> bool:
    return LANGUAGES[sentence.language].letters.affairs.thanked_for_years.search(sentence.straight) is not None


def _of_the_same_death(news: News, before: News) -> bool:
    since, speech = news.letter.contact.when - before.letter.contact.when, SPEECH[news.sentence.language].news
    told = news.sentence.straight
    of_it = speech.mourned.search(told) and not speech.died.search(told)  # 喪中 tells nobody's death anew
    known = _MOURNED if of_it else _KNEW_BEFORE
    return news.event.kind == before.event.kind and timedelta() <= since <= known


def _answers(letter: Letter, news: News, kinds: tuple[str, ...], told: datetime) -> bool:
    same = any(event.kind == news.event.kind for s in letter.sentences for event in s.events_of("recipient"))
    said = any(sentence.does(*kinds) for sentence in letter.sentences)
    if letter.contact.when > told:
        return said or same or _cheered(letter, news) or _in_answer(letter, news)
    return said and same and told - letter.contact.when <= _KNEW_BEFORE


def _cheered(letter: Letter, news: News) -> bool:
    """Joy and nothing else in the answer; after a life of work also what one says to who retires."""
    if news.event.kind == "retirement" and any(map(_thanks_for_years, letter.sentences)):
        return True
    return not news.hard and together(letter.contact, news.letter.contact) and any(map(_cheers, letter.sentences))


def _in_answer(letter: Letter, news: News) -> bool:
    """A word that names nothing: of hard news any word; where I answer joyful news itself, a wish such as どうぞお身体を大切に."""
    if news.hard:
        return is_a_word(letter, news.letter)
    birth = news.event.kind == "birth"
    wished = (one.does("support") or (birth and wishes_care(one)) for one in letter.sentences)
    return together(letter.contact, news.letter.contact) and any(wished)


def _blow(sentence: Sentence, letter: Letter) -> list[LifeEvent]:
    told = {(event.kind, event.whose) for act in sentence.acts if (event := act.event)}
    others = any(kind != "move" and whose != "recipient" for kind, whose in told)  # one of two moves out
    blow = is_setback(sentence) and not parted_gladly(sentence, letter.sentences)
    return [] if others or not blow else [LifeEvent(SETBACK, "sender")]
