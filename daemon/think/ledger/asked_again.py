"""Whether a sentence asks anew, or only reminds of what is open already: a nudge, the same in other words, a need said twice."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from daemon.think.content_words import names_another, overlap, shared, words_of
from daemon.think.language.known import words_for
from daemon.think.ledger import turns
from daemon.think.ledger.deeds import about_sending
from daemon.think.ledger.figures import asks_count, asks_figure, asks_yes_or_no
from daemon.think.ledger.matters import points_back, states_a_need
from daemon.think.ledger.open_rows import OpenRows, in_order
from daemon.think.ledger.remarks import takes_up
from daemon.think.ledger.rows import Row, other
from daemon.think.ledger.same_words import in_the_same_words
from daemon.think.model import Letter, Sentence

_ENDS = {"start", "end"}
_WITHIN = 2  # sentences: the reason for asking may be one of its own


def reminded_of(rows: OpenRows, letter: Letter, sentence: Sentence) -> Row | None:
    """The open row that the sentence only asks for again."""
    side, (words, nudge) = other(letter.side), _asked_about(letter, sentence)
    if not letter.attachments and words_for(sentence).reminders.asks_care.search(sentence.text.strip()):
        nudge = True
        if new := [row for row in rows.of(side, "ask", "question") if row.asked is letter.contact]:
            return new[-1]
    after = words_for(sentence).reminders.asks_after.search(sentence.text) is not None  # `Did you find the recipe?`
    kinds = ("ask", "question", *(["promise"] if nudge or after else []))
    here = rows.in_exchange(letter, side, *kinds)
    of_exchange = {row.number for row in here}
    for row in reversed(in_order(rows.about(words, side, *kinds), here if nudge else ())):
        if _is_meant(row, letter, sentence, words, nudge=nudge, together=row.number in of_exchange):
            return row
    new = [row for row in rows.of(side, "ask") if row.asked is letter.contact]
    if new and wants_outright(new[-1], sentence) and about_sending(sentence) and _is_next(letter, new[-1], sentence):
        return new[-1]
    for looked_for in (_in_the_same_words, _goes_on, _pressed_for):
        if (found := looked_for(rows, letter, side, sentence)) is not None:
            return found
    for row in here or rows.in_exchange(letter, side, "question"):
        if _asks_the_same_again(row, sentence, letter):
            return row
    return _the_only_one(rows, letter, side, sentence) if turns.asked_before(sentence) else None


def wants_outright(row: Row, sentence: Sentence) -> bool:
    """まだいただいておりません only hints at what the next sentence asks for: 今週中にご提出ください."""
    if row.kind != "ask" or not sentence.does("ask") or sentence.does("question"):
        return False
    if words_for(sentence).reminders.also.search(sentence.text):
        return False
    hinted = turns.nudges(row.sentence) or states_a_need(row.sentence)
    return hinted and not turns.nudges(sentence) and shared(row.words, words_of(sentence.text)) > 0


def _is_next(letter: Letter, row: Row, sentence: Sentence) -> bool:
    """Whether it stands right behind what opened this row."""
    place = letter.sentences.index(sentence)
    return place > 0 and letter.sentences[place - 1] is row.sentence


def asks_for_news(sentence: Sentence) -> bool:
    """`Any news?` reminds of something and names nothing: where nothing is open it asks for nothing that the ledger knows."""
    words = words_of(sentence.text)
    return bool(words) and words <= words_for(sentence).reminders.no_matter and turns.nudges(sentence)


def _is_meant(
    row: Row, letter: Letter, sentence: Sentence, words: frozenset[str], *, nudge: bool, together: bool
) -> bool:
    """Whether a sentence about `words` asks again for this row. `together`: both are of one exchange."""
    earlier = row.asked.id != letter.contact.id
    elsewhere = not earlier or not (together or nudge)
    again = _speaks_of(row, letter, sentence, words, together=together)
    if again and not (elsewhere and names_another(row.words, words)):
        return True
    if words_for(sentence).reminders.once_known.search(sentence.text) and shared(row.words, words):
        return True
    after = words_for(sentence).reminders.asks_after.search(sentence.text)
    if after and earlier and shared(row.words, words) >= 2 and not _asks_otherwise(row.sentence, sentence):
        return True
    if nudge and ((together and earlier) or (shared(row.words, words) and not _asks_otherwise(row.sentence, sentence))):
        return True
    return together and _asks_how_it_stands(row, sentence, letter, words)


def _speaks_of(row: Row, letter: Letter, sentence: Sentence, words: frozenset[str], *, together: bool) -> bool:
    """By the most of its words; by asking what became of it; or by one word of it, below the very mail that asked."""
    if _asks_otherwise(row.sentence, sentence):
        return False
    common, of = shared(row.words, words), words_for(sentence).reminders
    if overlap(row.words, words) >= 0.6 and (together or common >= 2):
        return True
    if together and row.asked.id != letter.contact.id and of.asks_after.search(sentence.text):
        return True
    return letter.contact.reply_to in row.mails and common > 0 and not of.also.search(sentence.text)


def _asks_otherwise(asked: Sentence, sentence: Sentence) -> bool:
    """Both say what they want to know, and that is not the same: `How many bedrooms?`, `How big are the bedrooms?`"""
    wanted = words_for(sentence).reminders.wanted
    found = [{name for name, form in wanted.items() if form.search(one.text)} for one in (asked, sentence)]
    if found[1] & {"many", "much"} and asked.does("question") and asks_yes_or_no(asked):
        return True  # 何人で来られますか, where they asked whether somebody comes
    kinds = [one - _ENDS for one in found]  # `when is he back?`, `his return` ask the same
    apart = all(one & _ENDS for one in found) and found[0] ^ found[1] >= _ENDS
    return apart or (all(kinds) and kinds[0].isdisjoint(kinds[1]))


def _asks_how_it_stands(row: Row, sentence: Sentence, letter: Letter, words: frozenset[str]) -> bool:
    """写真の枚数、わかったかな？ below a question for their number; it names nothing that was not named in asking."""
    if row.kind == "promise" or row.asked.id == letter.contact.id:
        return False
    known = row.words | words_of(row.asked.subject) | words_for(sentence).reminders.asked_for
    if not words_for(sentence).reminders.how_it_stands.search(sentence.text.strip()):
        return turns.wants_word(sentence) and shared(row.words, words) > 0 and shared(words, known) == len(words)
    if words and words <= words_for(sentence).reminders.asked_for and asks_figure(row.sentence):
        return True  # `Have you any dates for us yet?`, where they asked which days
    return shared(words, known) == len(words) and (not words or shared(row.words, words) > 0)


def _in_the_same_words(rows: OpenRows, letter: Letter, side: str, sentence: Sentence) -> Row | None:
    """`How many members do we have now?`, which another mail had asked word for word."""
    return next((row for row in rows.of(side, "question") if in_the_same_words(row, letter, sentence)), None)


def _goes_on(rows: OpenRows, letter: Letter, side: str, sentence: Sentence) -> Row | None:
    """出られそうですか, right behind `12日の試合、どうですか`: it names nothing new, and says in other words what that asks."""
    place = letter.sentences.index(sentence)
    if not place or words_of(sentence.text) or not (sentence.does("question") and asks_yes_or_no(sentence)):
        return None
    before = letter.sentences[place - 1]
    if not before.does("ask", "question"):
        return None
    asks_how = words_for(before).reminders.asks_how.search(before.text.strip()) is not None
    for row in reversed(rows.of(side, "question", "ask")):
        again = letter.contact in row.again
        if again and takes_up(row.sentence, sentence):
            return row
        if asks_how and (again or row.sentence is before) and _asks_whether(row):
            return row
    return None


def _pressed_for(rows: OpenRows, letter: Letter, side: str, sentence: Sentence) -> Row | None:
    """会場の準備があるため、教えていただけると助かります, behind the question: why, or by when, and nothing else to be told."""
    place = letter.sentences.index(sentence)
    above = letter.sentences[max(place - _WITHIN, 0) : place]
    if not any(one.does("ask", "question") for one in above):
        return None
    if words_for(sentence).reminders.presses.search(sentence.text.strip()) is None:
        return None
    asked = [row for row in rows.of(side, "ask", "question") if letter.contact in (row.asked, *row.again)]
    if not asked or (states_a_need(sentence) and asked[-1].kind == "question" and asks_yes_or_no(asked[-1].sentence)):
        return None  # `Have you still got my ladder? I need it for the gutters` wants the ladder
    return asked[-1]


def _asks_whether(row: Row) -> bool:
    """A yes or a no is all that it waits for, or no more is said than `どうですか`."""
    of = words_for(row.sentence).reminders
    return asks_yes_or_no(row.sentence) or of.asks_how.search(row.sentence.text.strip()) is not None


def _asks_the_same_again(row: Row, sentence: Sentence, letter: Letter) -> bool:
    """`Any idea when you might come by?` names nothing: it asks `when` again."""
    again = words_for(sentence).reminders.again.search(sentence.text)
    if again is None or row.asked.id == letter.contact.id:
        return False
    of = words_for(sentence).reminders
    if any(one not in row.sentence.text for one in words_of(sentence.text) - of.no_matter - of.asked_for):
        return False
    deeds = [words_for(one).remarks.verbs(one.text) for one in (row.sentence, sentence)]
    if all(deeds) and deeds[0].isdisjoint(deeds[1]) and not asks_count(row.sentence):
        return False  # when the lease ends, where they had asked when it starts
    return again["what"].casefold() in row.sentence.text.casefold()


def _the_only_one(rows: OpenRows, letter: Letter, side: str, sentence: Sentence) -> Row | None:
    """What somebody says they asked before, in whatever words, where only one thing of theirs is open."""
    waiting = [row for row in rows.of(side, "ask", "question") if row.asked.id != letter.contact.id]
    if len(waiting) != 1:
        return None
    return None if _asks_plainly_for_another(waiting[0], sentence) else waiting[0]


def _asks_plainly_for_another(row: Row, sentence: Sentence) -> bool:
    """It is a whole question, for a figure of something else, or for something else of the same: 以前お尋ねしましたが、運動会は何時からですか."""
    of, words = words_for(sentence), words_of(sentence.text)
    if not (words and of.topics.asks.search(sentence.text)):
        return False
    return _asks_otherwise(row.sentence, sentence) or (asks_figure(sentence) and not shared(row.words, words))


def _asked_about(letter: Letter, sentence: Sentence) -> tuple[frozenset[str], bool]:
    """What it asks for, and whether it reminds of it; `please check`, below a word that something has not come, does both."""
    reminders, place = words_for(sentence).reminders, letter.sentences.index(sentence)
    words = words_of(sentence.text) - reminders.no_matter
    before = letter.sentences[place - 1] if place else sentence
    nudge = turns.nudges(sentence)
    if (points_back(sentence) or words <= reminders.asked_for) and turns.nudges(before):
        return words | words_of(before.text), True  # `I wrote to you about the plan. Did it get lost?`
    if not words and (turns.nudges(before) or (place and not before.does("ask", "question") and not nudge)):
        return words_of(before.text), turns.nudges(before)
    return words, nudge or (not words and reminders.wants_reply.search(sentence.text) is not None)


def asks_for_the_need(rows: Sequence[Row], letter: Letter, place: int) -> bool:
    """`I need a reference by Tuesday. Could you write one?` is one wish, and its row is there already."""
    if not place or not points_back(letter.sentences[place]):
        return False
    before = letter.sentences[place - 1]
    new = takewhile(lambda row: row.asked.id == letter.contact.id, reversed(rows))
    return before.does("ask") and states_a_need(before) and any(row.sentence is before for row in new)
