"""What a request or promise is about where its own words do not say it: `Could you write one?`, `I'll post it`, `Will do`.

The matter then stands in the sentence before, in the subject, or in what is answered.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from daemon.think.content_words import shared, words_of
from daemon.think.days_named import days_named
from daemon.think.exchange import bare_subject
from daemon.think.language.known import LANGUAGES, words_for
from daemon.think.language.ledger.matters import Matters
from daemon.think.later import later
from daemon.think.ledger import deeds, turns
from daemon.think.ledger.figures import days_in, has_figure
from daemon.think.ledger.open_rows import in_order
from daemon.think.ledger.rows import Row
from daemon.think.ledger.traces import LINK, bears
from daemon.think.model import Letter, Sentence

_BRIEF = 24  # characters
_LINK = later(r"https?://")
_QUESTION_MARK = later(r"[?？]")


def matter_of(letter: Letter, place: int) -> frozenset[str]:
    """The words of a sentence's matter; one that names nothing, or only points back, takes those of its neighbours too."""
    said = letter.sentences[place]
    own = words_of(said.text)
    anything = words_of(words_for(said).matters.anything)
    if own and not own <= anything and not points_back(said) and not _names_no_object(said):
        return own
    wished = place and letter.sentences[place - 1].does("ask", "question")  # that has a row of its own
    before = words_of(letter.sentences[place - 1].text) if place and not (own and wished) else frozenset()
    return own | before | words_of(bare_subject(letter.contact.subject))


def _names_no_object(sentence: Sentence) -> bool:
    """`次の稽古の日に持っていくね`: a day and a deed, but not what of."""
    return words_for(sentence).matters.names_object.search(sentence.text) is None


def matter_asked(kind: str, letter: Letter, place: int, below: Letter | None) -> frozenset[str]:
    """What a request or a question is about. `below`: the letter that is answered."""
    if kind != "ask":
        return words_of(letter.sentences[place].text)
    return matter_of(letter, place) | _named_in_answered(letter, place, below)


def _named_in_answered(letter: Letter, place: int, below: Letter | None) -> frozenset[str]:
    """`Could you put it through my letterbox?`, below their `Your Fauré is on my piano`: what that spoke of last, if no word stands between."""
    said = letter.sentences[place]
    if below is None or below.side == letter.side or not words_for(said).matters.points_back.search(said.text):
        return frozenset()
    told = turns.telling(below)
    if not told or any(words_of(one.text) for one in letter.sentences[:place]):
        return frozenset()
    return words_of(told[-1].text)


def points_back(sentence: Sentence) -> bool:
    """It speaks of something by `it`, `one`, それ, or names nothing at all."""
    return words_for(sentence).matters.points_back.search(sentence.text) is not None or not words_of(sentence.text)


def goes_on_about(row: Row, before: Row) -> bool:
    """It asks in the same mail for what was asked after before: `Do you still have the book? I'd like to borrow it`."""
    one_mail = row.asked.id == before.asked.id and row.side == before.side and row.number > before.number
    return one_mail and before.kind == "question" and points_back(row.sentence)


def states_a_need(sentence: Sentence) -> bool:
    """It tells what is needed, and leaves the asking to the next sentence."""
    of = words_for(sentence)
    asks = _QUESTION_MARK.search(sentence.text) or of.topics.asks.search(sentence.text)
    return of.matters.needs.search(sentence.text) is not None and not asks


def is_bare_deed(sentence: Sentence) -> bool:
    """It says yes to a deed that only the other's words name: `Will do`, やっておきます."""
    return words_for(sentence).matters.bare_deed.search(sentence.text.strip()) is not None


def is_attempt(sentence: Sentence) -> bool:
    """Somebody will be asked, or something tried, as was advised: `I'll ask him`, 聞いてみます."""
    return words_for(sentence).matters.attempt.search(sentence.text.strip()) is not None


def waits_nobody(sentence: Sentence, letter: Letter, due: date | None, known: Iterable[Row]) -> bool:
    """`Will do`, 文郎さんに聞いてみます: said to advice, to the answer to a question of one's own, or of news passed on. `known`: the newest rows."""
    if is_bare_deed(sentence) or is_own_way(sentence) or is_own_plan(sentence):
        return True
    if due is not None or not letter.contact.reply_to:
        return False
    if words_for(sentence).matters.passes_news_on.search(sentence.text.strip()):
        return True
    if not is_attempt(sentence):
        return False
    return any(row.closed_by == letter.contact.reply_to and row.side != letter.side for row in known)


def is_own_way(sentence: Sentence) -> bool:
    """It tells where the writer will be and how they get there: `I'll take a taxi`, `I'll be in Leeds on Monday`."""
    found = words_for(sentence).matters.own_way.search(sentence.text.strip()) is not None
    return found and not deeds.promises_besides_absence(sentence)


def is_own_plan(sentence: Sentence) -> bool:
    """It tells a plan of the writer's own, or the course of their life: `I'm going to buy a new coat`, `I shall be fifty in May`."""
    return words_for(sentence).matters.own_plan.search(sentence.straight.strip()) is not None


def is_manner_of_speaking(sentence: Sentence) -> bool:
    """It has the form of a promise, and promises nothing: `I shall dine out on that`, 一生の語り草にします."""
    return words_for(sentence).matters.mere_words.search(sentence.straight.strip()) is not None


def is_done_by_saying(sentence: Sentence) -> bool:
    """Nobody waits for it, since it is said: 心配するといけないので書いておきます, はじめてメールします."""
    return words_for(sentence).matters.by_this_mail.search(sentence.text.strip()) is not None


def answers_below(letter: Letter, place: int) -> bool:
    """It only says that the answer stands in this letter, and something is told below it: お尋ねの件でお返事いたします."""
    said = letter.sentences[place]
    if not words_for(said).matters.answers_below.search(said.text.strip()):
        return False
    below = [one for one in turns.telling(letter) if one in letter.sentences[place + 1 :]]
    return bool(letter.plain) or any(
        turns.is_choice(one) or not one.does("ask", "question", "promise") for one in below
    )


def hands_over(letter: Letter, sentence: Sentence) -> bool:
    """`添付にてお送りいたします` beside a file is no promise: it is done with this mail; 契約書をお戻しします, too."""
    of = words_for(sentence).matters
    if of.lies_below.search(sentence.text) and (
        any(_LINK.search(one.text) for one in letter.sentences) or any(bears(kept, LINK) for kept in letter.plain)
    ):
        return True
    if not letter.attachments:
        return False
    now = of.sends_now.search(sentence.text.strip()) is not None and of.not_now.search(sentence.text) is None
    dated = any(act.due is not None for act in sentence.acts)
    return of.attaches.search(sentence.text) is not None or (now and not dated)


def same_promise(given: Sequence[tuple[int, Sentence, date | None]]) -> dict[int, int]:
    """Those of one letter that only affirm another of it, by its place: `I promise`, `Will do. I'll repair it by Friday`."""
    found: dict[int, int] = {}
    for before, after in pairwise(given):
        if is_bare_deed(before[1]) and before[2] is None and after[2] is not None:
            found[before[0]] = after[0]
        elif not words_of(after[1].text) and after[0] == before[0] + 1 and None in (before[2], after[2]):
            found[after[0]] = before[0]
        elif is_bare_deed(before[1]) and not is_bare_deed(after[1]) and before[2] is None:
            found[before[0]] = after[0]
    return found


def with_its_yes(sentence: Sentence, affirming: Sequence[Sentence]) -> Sentence:
    """The sentence of a promise, shown with the `Will do` before it that it only makes plain."""
    yes = [one.text for one in affirming if is_bare_deed(one)]
    return replace(sentence, whole=" ".join((*yes, sentence.whole or sentence.text))) if yes else sentence


def only_says_yes(sentence: Sentence) -> bool:
    """A yes without a thing, which asks for nothing new: `Yes please!`"""
    return (
        turns.says_yes_or_no(sentence)
        and len(sentence.text) <= _BRIEF
        and not has_figure(sentence.text, sentence.language)
        and "?" not in sentence.text
    )


def says_yes(letter: Letter, sentence: Sentence) -> bool:
    """It begins with a yes, or stands right behind one."""
    place = letter.sentences.index(sentence)
    before = letter.sentences[place - 1] if place else sentence
    return turns.says_yes_or_no(sentence) or (turns.says_yes_or_no(before) and len(before.text) <= _BRIEF)


def joins_in(sentence: Sentence) -> bool:
    """It says yes to something done together: `Count me in`, 行く行く."""
    text = sentence.text.strip()
    of = words_for(sentence).matters
    yes = of.joins.search(text)
    return yes is not None and not of.deed_too.search(text[yes.end() :])


def is_of_others(sentence: Sentence) -> bool:
    """Only somebody else will do it: `Diane says she'll clear the path`, 林さんが直してくれるそうです."""
    of = words_for(sentence).matters
    return of.others_will.search(sentence.text) is not None and of.i_will.search(sentence.text) is None


def names_other_number(asked: str, told: str) -> bool:
    """`chapter two` where only `chapter one` is spoken of; 第二章 beside 第一章."""
    return any(_excludes(of.numbered, of.alike, asked, [told]) for of in _of_all())


def names_other_of_kind(row: Row, letter: Letter) -> bool:
    """`chapter two` where the letter speaks of `chapter one` alone; `the first half`, where the second was promised.

    Not `Attached is the report for June. The May report is not needed.`, where June was promised.
    """
    asked, told = row.deed.text, [*letter.attachments, *(one.text for one in letter.sentences)]
    return any(
        _excludes(pattern, of.alike, asked, told)
        for of in _of_all()
        for pattern in (of.numbered, *of.contrasts, *((of.whose,) if row.side == letter.side else ()))
    )


def _of_all() -> Iterator[Matters]:
    return (rules.ledger.matters for rules in LANGUAGES.values())


def _excludes(pattern: re.Pattern[str], alike: Mapping[str, str], asked: str, told: Sequence[str]) -> bool:
    """Each part of what is told that names such a thing names another one."""
    for thing, meant in _numbers(pattern, alike, asked).items():
        named = [_numbers(pattern, alike, part).get(thing, set()) for part in told if thing in part.casefold()]
        if named and all(one and meant.isdisjoint(one) for one in named):
            return True
    return False


def _numbers(pattern: re.Pattern[str], alike: Mapping[str, str], text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for match in pattern.finditer(text):
        number = match["number"].casefold()
        found.setdefault(match["thing"].casefold(), set()).add(alike.get(number, number))
    return found


def requests_met(closed: Iterable[Row], letter: Letter, sentence: Sentence) -> list[Row]:
    """The requests that a promise says yes to: those that its letter answers, and whose matter it does not leave."""
    met = [row for row in in_order(closed) if row.kind == "ask" and row.side == letter.side]
    words = words_of(sentence.text)
    yes = len(met) == 1 and says_yes(letter, sentence)  # `Of course, I'll pick you up at seven`
    return [row for row in met if not words or yes or is_bare_deed(sentence) or shared(row.words, words)]


def spoken_of(closed: Iterable[Row], letter: Letter, sentence: Sentence) -> frozenset[str]:
    """The matter of the one thing that a letter answers, where its promise points back to it or names it: `I do! I'll bring it on Friday`."""
    asked = [row for row in closed if row.kind != "promise" and row.side == letter.side and row.state == "answered"]
    if len(asked) != 1 or not (points_back(sentence) or shared(asked[0].words, words_of(sentence.text))):
        return frozenset()
    return asked[0].words


def day_meant(sentence: Sentence, due: date | None, said: date, met: Iterable[Row]) -> date | None:
    """The day of a promise, or the one for which what it says yes to was wished."""
    dated = ((row.sentence, wished_day(row.sentence, row.said or row.since)) for row in met)
    asked, wished = next((pair for pair in dated if pair[1]), (None, None))
    if asked is None or wished is None:
        return due
    if (
        due is not None
        and wished > due
        and wished.weekday() == due.weekday()
        and _names_its_weekday(sentence, asked, said)
    ):
        return wished  # `I'll take the Thursday class`, asked for Thursday, the 22nd
    return wished if names_only_hour(sentence, due, said) else due or wished


def _names_its_weekday(sentence: Sentence, asked: Sentence, said: date) -> bool:
    """It names a day of the week that the request names too, and no date."""
    text = words_for(sentence).figures.day_alone.sub(" ", sentence.text)
    both = [day for day in days_in(sentence) & days_in(asked) if not any(map(str.isnumeric, day))]
    return bool(both) and not days_named(text, sentence.language, said)


def wished_day(sentence: Sentence, asked: date) -> date | None:
    """The day for which something was asked: `by the 10th`, 10日までに, `a lift on Friday`; not `the minutes of the 3rd`."""
    days = days_named(sentence.text, sentence.language, asked)
    limits = [
        one.day
        for one in days
        if one.limit
        or (one.day >= asked and words_for(sentence).matters.before_day.search(_before(sentence, one.day, asked)))
        or (one.day > asked and words_for(sentence).matters.behind_day.search(_laid_out(sentence)[one.end :]))
    ]
    return limits[0] if limits else None


def names_only_hour(sentence: Sentence, due: date | None, said: date) -> bool:
    """`I'll pick you up at seven`, said of the day for which they had asked: the hour alone would be that of today."""
    return due == said and words_for(sentence).matters.names_today.search(sentence.text) is None


def _before(sentence: Sentence, day: date, asked: date) -> str:
    """The words in front of those that name a day."""
    text = _laid_out(sentence)
    return next(
        (text[: one.start] for one in days_named(sentence.text, sentence.language, asked) if one.day == day), ""
    )


def _laid_out(sentence: Sentence) -> str:
    """The text as its days are counted in."""
    return LANGUAGES[sentence.language].lay_out(sentence.text) if sentence.language in LANGUAGES else sentence.text


def denies_a_day(sentence: Sentence) -> bool:
    """`the 31st, not the 24th`."""
    return words_for(sentence).matters.not_then.search(sentence.text) is not None


def named_day(sentence: Sentence, said: date) -> date | None:
    """The last day that a sentence names: `not Friday but Sunday` means Sunday."""
    of = words_for(sentence).matters
    text = of.day_is.sub(" is", of.not_then.sub("", sentence.text))
    found = days_named(text, sentence.language, said)
    return found[-1].day if found else None
