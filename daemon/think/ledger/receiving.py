"""What whoever was to get something shows to have come: by thanks for it, by talk of the visit, by a word that it is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from daemon.think.content_words import shared, words_of
from daemon.think.exchange import bare_subject
from daemon.think.language.known import LANGUAGES, words_for
from daemon.think.ledger import deeds, turns, undoing
from daemon.think.ledger.deeds_done import PAYS, kinds_of_deed
from daemon.think.ledger.inline import stands_under
from daemon.think.ledger.open_rows import OpenRows
from daemon.think.ledger.rows import Row, other
from daemon.think.model import Letter, Sentence

_AFTER_A_VISIT = 7  # days within which one thanks for it
_OF_LATE = 21  # days: for longer ahead a day is named
_RECENT = 100  # rows
_MEANWHILE = 2  # days after which thanks are for the deed, and no longer for the promise
_HALF_A_YEAR = 183  # days


def thanked(rows: OpenRows, letter: Letter, today: date, known: Sequence[Row]) -> Iterator[Row]:
    """Thanks for a named thing show that it came, whichever way it took; joy over a visit or a talk by either, that it was.

    `known`: all rows so far.
    """
    side = other(letter.side)
    for sentence in (s for s in letter.sentences if _looks_back(s) and not turns.expects(s)):
        if deeds.about_having_come(sentence) or deeds.rejoices_in_talk(sentence):
            yield from (row for row in _of_both(rows) if _was_met(row, today) or _was_of_late(row, letter, today))
        if sentence.does("thanks"):
            yield from (row for row in _given(rows, letter, today) if _was_done(row, sentence))
        if not sentence.does("thanks") or deeds.names_earlier_one(sentence):
            continue
        words = words_of(sentence.text)
        found = [row for row in rows.about(words, side, "promise", "ask") if shared(row.words, words)]
        meant = found or _called_so(rows, letter, words, known) or _paid(rows, letter, sentence)
        for row in meant or _of_that_day(rows, letter, sentence, today):
            early = _is_early(row, today) and letter.contact.reply_to in row.mails
            # not where more is told before the thanks: `I found it in the porch, thank you`
            ahead = early and (turns.thanks_first(sentence) or shared(words, row.words) == len(words))
            if row.since < today and not ahead:  # 積み木うれしい、ありがとう！ to whoever will bring them on the 13th
                yield row


def _is_early(row: Row, today: date) -> bool:
    """Its day is still to come; what was to be done before a day can have been done since it was promised."""
    since_then = deeds.by_any_day(row.deed) and (today - row.since).days >= _MEANWHILE
    return row.due is not None and row.due > today and not since_then


def stay_over(rows: OpenRows, letter: Letter, today: date) -> Iterator[Row]:
    """Who looks back on a stay with the other did come, and had what the other was to do for it: 先日は一晩お世話になりました."""
    if not any(words_for(one).deeds.stayed.search(one.text) and not turns.expects(one) for one in letter.sentences):
        return
    yield from (row for row in rows.newest(letter.side, "promise") if _was_met(row, today))
    for row in _given(rows, letter, today):
        if words_for(row.deed).deeds.for_the_stay.search(row.deed.text) and not _can_come_later(row):
            yield row


def _can_come_later(row: Row) -> bool:
    """What is sent can be sent after a stay, too."""
    return deeds.about_sending(row.deed) or deeds.about_introducing(row.deed)


def _given(rows: OpenRows, letter: Letter, today: date) -> Iterator[Row]:
    """The promises to the writer of a letter that are some days old and of the last half year, whose day is no longer ahead."""
    for row in rows.newest(other(letter.side), "promise"):
        if 0 < (today - row.since).days <= _HALF_A_YEAR and (row.due is None or row.due <= today):
            yield row


def _is_what_was_done(row: Row, sentence: Sentence) -> bool:
    """`Thank you for fetching me and for the lawn`, where they were to be driven home; `for your visits`, where I was to look in."""
    return any(one.search(sentence.text) and one.search(row.deed.text) for one in words_for(sentence).deeds.done_for)


def _was_done(row: Row, sentence: Sentence) -> bool:
    return _is_what_was_done(row, sentence) or _is_its_verb(row, sentence)


def _is_its_verb(row: Row, sentence: Sentence) -> bool:
    """`Thank you for starting today as you said`, after `We will start on the 26th`: the same verb, and nothing else named."""
    found = words_for(sentence).deeds.thanked_for.search(sentence.straight)
    if found is None or row.deed.language != sentence.language:
        return False
    stem = LANGUAGES[sentence.language].content.stem
    if stem(found["deed"].casefold()) != stem(words_for(row.deed).done.deed(row.deed.text).casefold()):
        return False
    named = words_of(found["rest"])
    return shared(row.words, named) > 0 if named else not words_of(row.deed.text)


def praised(rows: OpenRows, letter: Letter, today: date) -> Iterator[Row]:
    """Whoever was to get it speaks of it as of a thing that they had: `The pie was gorgeous`, `That cider should be banned`."""
    for sentence in (s for s in letter.sentences if not s.does("promise", "ask", "question", "broken")):
        had = words_for(sentence).joy.had.search(sentence.text.strip())
        if had is None or deeds.names_earlier_one(sentence):
            continue
        thing = words_of(had["thing"])
        for row in rows.about(thing, other(letter.side), "promise"):
            due = row.due is None or row.due <= today
            if due and row.since < today and shared(_object(row), thing) == len(thing) > 0:
                yield row


def _object(row: Row) -> frozenset[str]:
    """The words of the thing that is to pass from one to the other, if it is one."""
    return words_of(" ".join(words_for(row.deed).joy.brought.findall(row.deed.text)))


def waived(rows: OpenRows, letter: Letter) -> Iterator[Row]:
    """The money that its writer was to get and does not want: the one promise to pay of this exchange, or the one that is named."""
    for sentence in (s for s in letter.sentences if undoing.treats(s) and not s.does("promise", "question")):
        here = rows.in_exchange(letter, other(letter.side), "promise")
        paid = [row for row in here if PAYS in kinds_of_deed(row.deed.text, row.deed.language)]
        named = [row for row in paid if shared(row.words, words_of(sentence.text))]
        yield from named or (paid if len(paid) == 1 else [])


def still_awaited(row: Row, letter: Letter) -> bool:
    """Whether whoever waits for it writes that they still do, whatever else has come: 写真ありがとう、感想も楽しみにしてる."""
    if row.kind != "promise" or row.side == letter.side:
        return False
    own = words_of(row.deed.text) or row.words
    waits = (one for one in letter.sentences if turns.awaits(one) and not deeds.has_come(one))
    return any(shared(own, words_of(turns.awaited(one))) for one in waits)


def _looks_back(sentence: Sentence) -> bool:
    return sentence.does("thanks", "callback") or deeds.rejoices_in_talk(sentence)


def _was_of_late(row: Row, letter: Letter, today: date) -> bool:
    """A promise to come that named no day, given of late to whoever thanks for it."""
    fresh = 0 < (today - row.since).days <= _OF_LATE
    return row.due is None and fresh and row.side != letter.side and deeds.about_coming(row.deed)


def took_place(rows: OpenRows, letter: Letter, today: date) -> Iterator[Row]:
    """What was to be done on meeting, by talk of that day as one that went as it should: `Measurements attached from yesterday`."""
    if any(undoing.cannot(one) or undoing.gives_up(one) or undoing.puts_off(one) for one in letter.sentences):
        return
    for sentence in letter.sentences:
        day = _day_behind(sentence, today)
        if day is None or sentence.does("promise", "question", "ask", "broken"):
            continue
        words = words_of(sentence.text)
        gives = sentence.does("thanks", "give", "kept", "callback") or deeds.delivers(sentence)
        for row in _of_both(rows):
            met = day in (row.due, row.met_on) and row.since < day and deeds.about_meeting(row.deed)
            if met and (gives or shared(row.words, words)) and not sentence.does("apology"):
                yield row


def _of_both(rows: OpenRows) -> Iterator[Row]:
    """The newest open promises of either side."""
    return (row for side in ("mine", "theirs") for row in rows.newest(side, "promise"))


def _day_behind(sentence: Sentence, today: date) -> date | None:
    """The day before, where a sentence speaks of it."""
    return today - timedelta(days=1) if words_for(sentence).deeds.of_yesterday.search(sentence.text) else None


def _was_met(row: Row, today: date) -> bool:
    """Whether it was a promise to come, to meet or to talk on a day of the last week."""
    day = row.due or row.met_on
    return day is not None and deeds.about_meeting(row.deed) and 0 <= (today - day).days <= _AFTER_A_VISIT


def received(rows: OpenRows, letter: Letter, known: Sequence[Row]) -> Iterator[Row]:
    """Whoever was to get it says that it is there. `known`: all rows so far."""
    yield from _came_as_it(rows, letter)
    for sentence in (s for s in letter.sentences if deeds.has_come(s)):
        words = words_of(deeds.what_came(sentence))
        found = [row for row in rows.about(words, other(letter.side), "promise", "ask") if _is_named(row, words)]
        found = found or _paid(rows, letter, sentence)
        for row in (
            found or _meant_by_bare_word(rows, letter, sentence, known) or _called_so(rows, letter, words, known)
        ):
            if row.asked.when < letter.contact.when:
                yield row


def _came_as_it(rows: OpenRows, letter: Letter) -> list[Row]:
    """The one thing of theirs in this exchange that was to be sent or brought: `Found it on the mat, a bit damp but fine`."""
    here = [
        row for row in rows.in_exchange(letter, other(letter.side), "promise") if row.asked.when < letter.contact.when
    ]
    if len(here) != 1 or not (deeds.about_sending(here[0].deed) or deeds.hands_over(here[0].deed)):
        return []
    came = any(
        deeds.it_came(one) and not one.does("question", "promise") and _speaks_of_it_first(letter, place, here[0])
        for place, one in enumerate(letter.sentences)
    )
    return here if came else []


def _speaks_of_it_first(letter: Letter, place: int, row: Row) -> bool:
    """No other thing stands before it: not `My new bike is here. It arrived this morning`."""
    before = words_of(letter.sentences[place - 1].text) if place else frozenset()
    return not before or shared(row.words, before) > 0


def _is_named(row: Row, came: frozenset[str]) -> bool:
    """Whether what came has a word of the promise itself; words that only stood around it must name all that came."""
    return shared(words_of(row.deed.text), came) > 0 or 0 < len(came) == shared(came, row.words)


def _paid(rows: OpenRows, letter: Letter, sentence: Sentence) -> list[Row]:
    """The one promise to pay, where money is said to have come: 代金は今週中に振り込みます, ご入金を確認しました."""
    if PAYS not in kinds_of_deed(sentence.text, sentence.language):
        return []
    return _the_one(rows, letter, lambda row: PAYS in kinds_of_deed(row.deed.text, row.deed.language))


def _of_that_day(rows: OpenRows, letter: Letter, sentence: Sentence, today: date) -> list[Row]:
    """The one promise to hand something over that was given for the day of which they speak: 昨日は、お菓子までありがとう."""
    of = words_for(sentence).deeds
    back = 1 if of.of_yesterday.search(sentence.text) else 0 if of.of_today.search(sentence.text) else None
    if back is None:
        return []
    day = today - timedelta(days=back)
    given = _the_one(rows, letter, lambda row: row.due == day)
    return [row for row in given if deeds.about_sending(row.deed) or deeds.hands_over(row.deed)]


def _called_so(rows: OpenRows, letter: Letter, words: frozenset[str], known: Sequence[Row]) -> list[Row]:
    """The one promise to bring or to send something that was given under a subject of that name: ご注文分を四日にお届けします.

    None where the thing itself was promised, and sent: アルバムを受け取りました tells nothing of the prints beside it.
    """
    kept = (
        row for row in known[-_RECENT:] if (row.kind, row.side, row.state) == ("promise", other(letter.side), "kept")
    )
    if any(shared(words_of(row.deed.text), words) for row in kept):
        return []
    return _the_one(rows, letter, lambda row: deeds.about_sending(row.deed) and _stood_under(row, words, known))


def _stood_under(row: Row, words: frozenset[str], known: Sequence[Row]) -> bool:
    """Whether the subject of the promise names the thing, or what it answers does: 刷り上がり, where ちらし were ordered."""
    subject = bare_subject(row.asked.subject)
    in_kana = any(not word.isascii() and word in subject for word in words)  # ちらしの校正: no word for `words_of`
    if in_kana or shared(words_of(subject), words):
        return True
    if not words_for(row.deed).deeds.as_made.search(row.deed.text):
        return False
    mails = {row.asked.id, row.asked.reply_to} - {""}
    ordered = (
        one for one in known[-_RECENT:] if one.kind != "promise" and not mails.isdisjoint({one.closed_by, one.asked.id})
    )
    return any(shared(one.words, words) for one in ordered)


def _the_one(rows: OpenRows, letter: Letter, fits: Callable[[Row], bool]) -> list[Row]:
    """The only promise to the writer of a letter that fits; none where several do."""
    given = [row for row in rows.newest(other(letter.side), "promise") if fits(row)]
    return given if len(given) == 1 else []


def _meant_by_bare_word(rows: OpenRows, letter: Letter, sentence: Sentence, known: Sequence[Row]) -> list[Row]:
    """What came, where only `確かに受け取りました` is said: what is quoted above it, or the one thing promised here."""
    side = other(letter.side)
    kept = {row.closed_by for row in known[-_RECENT:] if (row.kind, row.side) == ("promise", side)} - {""}
    if words_of(sentence.text) or letter.contact.reply_to in kept:
        return []  # what the answered letter brought is what came
    here = rows.in_exchange(letter, side, "promise")
    above = [row for row in here if stands_under(row, sentence)]
    day = letter.contact.when.date()
    early = [row for row in here if row.asked.id == letter.contact.reply_to and (row.due is None or row.due > day)]
    return above or (here if len(here) == 1 and not early and not sentence.answers else [])
