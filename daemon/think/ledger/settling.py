"""What settles a row of the ledger in a talk or in its own exchange. What does in another one stands in `elsewhere.py`, what keeps a promise in `keeping.py`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from daemon.think.content_words import shared, words_of
from daemon.think.days_named import days_named
from daemon.think.language.known import words_for
from daemon.think.ledger import deeds, turns, undoing
from daemon.think.ledger.apart import told_apart
from daemon.think.ledger.coming import came_in_answer
from daemon.think.ledger.figures import (
    asks_address,
    asks_figure,
    asks_manner,
    asks_something,
    asks_yes_or_no,
    counts_the_same,
    gives_figure,
    is_address,
)
from daemon.think.ledger.idle import offers_day_to_meet, without_signature
from daemon.think.ledger.in_its_words import answered_in_its_words
from daemon.think.ledger.inline import parts_for
from daemon.think.ledger.joy import beside_thanks
from daemon.think.ledger.matching import answered_among
from daemon.think.ledger.matters import points_back
from daemon.think.ledger.no_request import asks_patience, grants
from daemon.think.ledger.numbered import answered_by_number, number_of
from daemon.think.ledger.remarks import takes_up
from daemon.think.ledger.replying import settles_whatever_its_form, surely_settles
from daemon.think.ledger.rows import Row
from daemon.think.ledger.told_of import told_of
from daemon.think.model import Contact, Letter, Sentence

SMALL_TALK_ROUND = 4  # in a meeting of so many one asks and is answered


def mails_of_matter(rows: Sequence[Row], contact: Contact) -> frozenset[str]:
    """The mails in which was asked or promised what a meeting is about by its title, beside the mere meeting: `Call: the roof`.

    Whoever met over one open thing need not have spoken of what had been asked elsewhere; over coffee one speaks of everything.
    """
    matter = words_of(deeds.without_company(contact))
    return frozenset(row.asked.id for row in rows if shared(row.words, matter))


def settled_by_talk(
    row: Row, contact: Contact, title: frozenset[str], day: date, matter: frozenset[str] = frozenset()
) -> bool:
    """Whether a meeting answers this row, or keeps it. `matter`: the mails of what it is about, if that is one of these."""
    on_topic, coming = shared(row.words, title) > 0, deeds.about_coming(row.deed)
    if row.kind == "promise":
        if row.due is None and words_for(row.sentence).keeping.at_next_meeting.search(row.sentence.text):
            return contact.readers <= SMALL_TALK_ROUND
        return (row.due == day and (coming or on_topic)) or (coming and on_topic and _is_time_for(row, contact, day))
    if on_topic:
        return True
    small = row.kind == "question" and contact.readers <= SMALL_TALK_ROUND and (not matter or row.asked.id in matter)
    of_subject = shared(words_of(row.asked.subject), title) > 0
    return (coming or small) and (of_subject or not _is_for_later(row, contact.subject, day))


def _is_time_for(row: Row, contact: Contact, day: date) -> bool:
    """No day was named; or they were together in the month that was named."""
    if row.due is None:
        return True
    named = days_named(row.sentence.text, row.sentence.language, row.said or row.since)
    in_month = any(one.span for one in named) and (row.due.year, row.due.month) == (day.year, day.month)
    return in_month and contact.channel == "place"


def _is_for_later(row: Row, title: str, day: date) -> bool:
    """It asks about a day that is still ahead, as an invitation does: whoever met before may not have spoken of it."""
    named, language = days_named(row.sentence.text, row.sentence.language, row.said or row.since), row.sentence.language
    later = {one.day for one in named if one.day > day and not one.limit}
    return bool(later) and later.isdisjoint(one.day for one in days_named(title, language, day))


def answered_here(rows: list[Row], letter: Letter, promised: frozenset[str] = frozenset()) -> list[Row]:
    """The rows that a letter of the same exchange answers; between quoted lines only those that stand right above.

    `promised`: the matter of what the writer has promised here, or takes back; what becomes of that answers nothing else.
    """
    if not rows:
        return []
    by_number = dict(answered_by_number(rows, letter.sentences))
    rows = [row for row in rows if row not in by_number]
    asked_about = _words_of_all(rows)
    with_thanks = beside_thanks(letter)
    said = [
        s
        for s in told_in(letter, rows)
        if s not in by_number.values()
        and may_answer(rows, s)
        and (shared(asked_about, words_of(s.text)) or not (s in with_thanks or _tells_of_promise(s, promised)))
        and not _gives_again(letter, s, rows, promised)
    ]
    found = [row for row in rows if came_in_answer(row, letter, len(rows) == 1)]
    left = [row for row in rows if row not in found]
    came, rest = _words_of_all(found), _words_of_all(left)
    said = [s for s in said if not (found and _is_of_what_came(s, came)) or shared(rest, words_of(s.text))]
    said = [part for one in said for part in (told_apart(one) if len(rows) > 1 or one.does("promise") else [one])]
    for asked, told in parts_for(left, said):
        waiting = [row for row in asked if row not in found]
        nothing_else = not (came or by_number or (asked is left and any(one.answers for one in said)))
        found += answered_among(waiting, told, latest=len(asked) < len(rows), only=nothing_else)
    found += answered_in_its_words([row for row in rows if row not in found], letter)
    return [*by_number, *found, *_leads_to(rows, found)]


def _leads_to(rows: Sequence[Row], found: Sequence[Row]) -> list[Row]:
    """`Have you still got the trailer? Could you lend me it?`: who has answered the first by a yes or a no has answered both."""
    return [
        row
        for before, row in pairwise(sorted(rows, key=lambda one: one.number))
        if row.kind == "ask"
        and row not in found
        and before in found
        and before.kind == "question"
        and before.asked.id == row.asked.id
        and asks_yes_or_no(before.sentence)
        and words_for(row.sentence).matters.to_use.search(row.sentence.straight)
        and words_for(before.sentence).matters.whether_there.search(before.sentence.straight)
    ]


def _is_of_what_came(sentence: Sentence, came: frozenset[str]) -> bool:
    """`Here is the will`, beside a file: it answers nothing else."""
    words = words_of(sentence.text)
    return shared(came, words) > 0 or (not words and deeds.delivers(sentence))


def _words_of_all(rows: list[Row]) -> frozenset[str]:
    return frozenset[str]().union(*(row.words for row in rows))


def may_answer(rows: list[Row], sentence: Sentence) -> bool:
    """It tells, and asks for nothing; or what has the form of a request or a question answers one of these all the same."""
    if not turns.wants_answer(sentence) and not asks_patience(sentence):
        return True
    if any(form(sentence) for form in (turns.grants_first, turns.refuses, turns.suggests, turns.muses, grants)):
        return True
    if any(form(rows, sentence) for form in (_advises, states, _chooses, _confirms, _corrects, _offers)):
        return True
    return _settles_one(rows, sentence)


def _settles_one(rows: Sequence[Row], sentence: Sentence) -> bool:
    if sentence.does("question") and asks_figure(sentence):
        return False  # 何時がいいかな asks back
    return any(settles_whatever_its_form(row.sentence, sentence) for row in rows)


def _gives_again(letter: Letter, sentence: Sentence, rows: Sequence[Row], promised: frozenset[str]) -> bool:
    """`I'll have it by the 15th`, right behind a word that what was promised is late, grants no request for something else."""
    if not sentence.does("promise") or any(row.kind != "ask" for row in rows):
        return False
    place = next((at for at, one in enumerate(letter.sentences) if one is sentence), 0)
    before, own = letter.sentences[place - 1] if place else sentence, words_of(sentence.text)
    late = undoing.delays(before) or undoing.gives_up(before) or undoing.cannot(before) or undoing.puts_off(before)
    named, asked = words_of(before.text), _words_of_all(list(rows))
    of_that = place > 0 and late and shared(promised, named) > 0 and not shared(asked, named)
    return of_that and not shared(asked, own) and (points_back(sentence) or shared(promised, own) > 0)


def _tells_of_promise(sentence: Sentence, promised: frozenset[str]) -> bool:
    return shared(promised, words_of(sentence.text)) > 0 and not sentence.does("promise")


def told_in(letter: Letter, rows: Sequence[Row] = ()) -> list[Sentence]:
    """What may answer by its form, and what has the form of a set phrase and surely answers one of these."""
    own = turns.within_frame(replace(letter, sentences=tuple(without_signature(letter, letter.sentences))))
    return [
        s
        for s in own
        if not turns.is_empty(s)
        or deeds.delivers(s)
        or (not s.does("apology") and (_settles_one(rows, s) or _is_of_mail(rows, s)))
    ]


def _is_of_mail(rows: Sequence[Row], sentence: Sentence) -> bool:
    """メール、届いてるよ, where they asked whether it came."""
    return any(
        asks_yes_or_no(row.sentence) and takes_up(row.sentence, sentence) and shared(row.words, words_of(sentence.text))
        for row in rows
    )


def is_the_answer(answered: list[Row], sentence: Sentence) -> bool:
    """It has the form of a request or a question, and is part of the answer that its letter gives to these rows."""
    if not answered:
        return False
    asked = any(row.kind == "question" for row in answered)
    mused = asked and turns.muses(sentence)
    of_itself = mused or turns.suggests(sentence) or turns.refuses(sentence) or grants(sentence)
    if not sentence.does("question") and number_of(sentence) in {number_of(row.sentence) for row in answered} - {""}:
        return True
    if of_itself or any(form(answered, sentence) for form in (_advises, states, _chooses, _confirms, _is_where)):
        return True
    order = sentence.does("ask") and not sentence.does("question") and turns.is_instruction(sentence)
    return order and any(surely_settles(row.sentence, sentence) for row in answered if row.kind == "question")


def _advises(rows: list[Row], sentence: Sentence) -> bool:
    """`Hold the green button` is no order where they asked how: it is the answer."""
    how = any(
        row.kind == "question" and (asks_manner(row.sentence) or turns.asks_what_to_do(row.sentence)) for row in rows
    )
    return how and sentence.does("ask") and turns.is_instruction(sentence)


def states(rows: list[Row], sentence: Sentence) -> bool:
    """`献辞は妹のままでお願いいたします`: it has the form of a request and says what they wanted to know."""
    if sentence.does("question") or turns.nudges(sentence):
        return False
    topic = told_of(sentence.text, sentence.language)
    return bool(topic) and any(row.kind == "question" and shared(row.words, topic) for row in rows)


def _chooses(rows: list[Row], sentence: Sentence) -> bool:
    """`Six, please`, 六つお願いします: the form of a request, and the choice that they asked for."""
    choice = turns.is_choice(sentence)
    return any(
        (choice and row.kind == "ask" and turns.wants_word(row.sentence))  # `Could you choose one of these?`
        or (
            row.kind == "question"
            and (
                (choice and (not asks_yes_or_no(row.sentence) or asks_something(row.sentence)))
                # `Could I have six?`, 四本いただけるとうれしいです
                or (sentence.does("ask") and (_gives_asked(row, sentence) or _is_yes_to_thing(row, sentence)))
            )
        )
        for row in rows
    )


def _is_yes_to_thing(row: Row, sentence: Sentence) -> bool:
    """短い注をお願いします, where they asked whether a note is wanted."""
    named = words_for(sentence).turns.thing_wanted.search(sentence.text.strip())
    return named is not None and asks_yes_or_no(row.sentence) and shared(row.words, words_of(named[1])) > 0


def _is_where(rows: list[Row], sentence: Sentence) -> bool:
    """`To 14 Quarry Lane, please`, where they asked for the address."""
    told = is_address(sentence) and not sentence.does("question")
    return told and any(asks_address(row.sentence) for row in rows)


def _offers(rows: list[Row], sentence: Sentence) -> bool:
    """`How about the Red Lion?`, where they asked for the place: it answers, and wants to know whether it will do."""
    if any(offers_day_to_meet(row, sentence) for row in rows):
        return True
    return turns.proposes(sentence) and any(
        row.kind == "question"
        and not asks_yes_or_no(row.sentence)
        and (not asks_figure(row.sentence) or gives_figure(row.sentence, sentence))
        for row in rows
    )


def _gives_asked(row: Row, sentence: Sentence) -> bool:
    """The figure that was asked for, and nothing besides it."""
    rest = words_of(words_for(sentence).figures.has_figure.sub(" ", sentence.text))
    names_no_more = shared(rest, row.words) == len(rest) or counts_the_same(row.sentence, sentence)
    return names_no_more and asks_figure(row.sentence) and gives_figure(row.sentence, sentence)


def _corrects(rows: list[Row], sentence: Sentence) -> bool:
    """もう少し明るくしていただけますか, where they asked whether it is right so: the answer, and a request besides."""
    wants = sentence.does("ask") and words_for(sentence).beside.otherwise.search(sentence.text) is not None
    return wants and any(
        row.kind == "question" and words_for(row.sentence).beside.is_it_right.search(row.sentence.text) for row in rows
    )


def _confirms(rows: list[Row], sentence: Sentence) -> bool:
    """はい、そのままでお願いします: the form of a request, and the yes that a question waited for; it names nothing new."""
    words, agrees = words_of(sentence.text), words_for(sentence).beside.as_it_is
    named = turns.is_choice(sentence) and bool(words)  # 巻末でお願いします
    if not sentence.does("ask") or not (
        turns.says_yes_or_no(sentence) or named or agrees.search(sentence.text.strip())
    ):
        return False
    return any(row.kind == "question" and shared(words, row.words) == len(words) for row in rows)
