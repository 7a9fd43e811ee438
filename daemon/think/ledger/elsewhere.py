"""What answers a row of the ledger in a letter of another exchange: only what plainly speaks of the same thing."""

from __future__ import annotations

from daemon.think.content_words import shared, with_parts, words_of
from daemon.think.exchange import bare_subject, marked_as_answer
from daemon.think.language.known import words_for
from daemon.think.ledger import deeds, turns
from daemon.think.ledger.another import is_another_of_its_kind
from daemon.think.ledger.coming import came_with, came_without_a_name
from daemon.think.ledger.deeds_done import same_deed, says_done
from daemon.think.ledger.figures import asks_figure, asks_yes_or_no
from daemon.think.ledger.in_its_words import told_in_its_words
from daemon.think.ledger.keeping import speaks_of
from daemon.think.ledger.matching import answered_among
from daemon.think.ledger.matters import answers_below, names_other_number, states_a_need
from daemon.think.ledger.offered import would_do
from daemon.think.ledger.rows import Row
from daemon.think.ledger.settling import may_answer, states, told_in
from daemon.think.ledger.sums import shared_blindly
from daemon.think.ledger.told_of import told_of
from daemon.think.ledger.traces import FIGURE, bears, tells_of
from daemon.think.model import Letter, Sentence

_A_SUBJECT = 3  # characters, so that it is the name of a matter


def answered_elsewhere(rows: list[Row], letter: Letter) -> list[Row]:
    """In another exchange only what plainly speaks of the same thing is an answer."""
    if not rows:
        return []
    subject = words_of(letter.contact.subject)
    said = [s for s in told_in(letter) if not turns.wants_answer(s) or states(rows, s)]
    told = [s for s in said if not s.does("promise") or not turns.defers(s)]
    figures = [row for row in rows if row.kind == "ask" or asks_figure(row.sentence)]
    brought = came_without_a_name(rows, letter)
    under_its_name = _asked_of_the_subject(rows, letter, subject)
    taken_up = _taken_up(rows, told) + _answered_below(rows, letter)
    own = turns.within_frame(letter)
    of_kind = {row.number: [s for s in told if not is_another_of_its_kind(row, s)] for row in rows}
    return [
        row
        for row in rows
        if row in taken_up
        or row is brought
        or (row is under_its_name and _spoken_of_there(row, letter, said))
        or any(speaks_of(row, s, subject) for s in of_kind[row.number] if row in figures or not s.does("promise"))
        or any(_blindly(row, kept, subject) for kept in letter.plain)
        or any(_tells_it_done(row, s) or _hands_it_over(row, s) or would_do(row, s) for s in told)
        or any(told_in_its_words(row, s, rows) for s in own)
        or (row.kind == "ask" and (told or _brings_it(row, letter)) and came_with(row, letter, False))
    ]


def _taken_up(rows: list[Row], told: list[Sentence]) -> list[Row]:
    """What a sentence says to answer, by its words, else the only question: 先日お尋ねの閉店時間ですが、夜8時までです."""
    found: list[Row] = []
    for sentence in told:
        if turns.in_answer(sentence) and not (turns.is_unsure(sentence) or turns.defers(sentence)):
            named = [row for row in rows if shared(row.words, words_of(sentence.text))]
            asked = [row for row in rows if row.kind == "question"]
            found += named or (asked if len(asked) == 1 else [])
    return found


def _answered_below(rows: list[Row], letter: Letter) -> list[Row]:
    """What a letter says that it answers, by its words or the subject under which it was asked: 日程の件でご連絡いたします。22日でお願いします."""
    heads = [one for place, one in enumerate(letter.sentences) if answers_below(letter, place)]
    named = [row for row in rows if any(_is_named(row, one, letter) for one in heads)]
    told = [s for s in told_in(letter, named) if s not in heads and may_answer(named, s)]
    return [row for row in named if row.kind == "question" and answered_among([row], told, latest=False)]


def _is_named(row: Row, head: Sentence, letter: Letter) -> bool:
    subject = bare_subject(row.asked.subject)
    under_it = len(subject) >= _A_SUBJECT and any(subject in one for one in (head.text, letter.contact.subject))
    return under_it or shared(row.words, words_of(head.text)) > 0


def _asked_of_the_subject(rows: list[Row], letter: Letter, subject: frozenset[str]) -> Row | None:
    """The only question or request that a new letter is about by its subject: `Your sink`, after one about the sink."""
    if letter.contact.reply_to or marked_as_answer(letter.contact.subject):
        return None
    named = [row for row in rows if shared(row.words, subject)]
    return named[0] if len(named) == 1 else None


def _spoken_of_there(row: Row, letter: Letter, said: list[Sentence]) -> bool:
    """Whether a letter that is about this row by its subject says anything of use; of plain sentences only sums are known."""
    if answered_among([row], [one for one in said if not _is_of_another(row, one)], latest=False):
        return True
    figure = row.kind == "question" and asks_figure(row.sentence)
    plain = [kept for kept in letter.plain if shared_blindly(row.words, kept) or not _wants_yes_or_no(row)]
    return any(bears(kept, FIGURE) or not figure for kept in plain)


def _is_of_another(row: Row, sentence: Sentence) -> bool:
    """炭は管理棟で売ってるから大丈夫, where they asked whether fireworks are allowed: its topic, or what it promises, is another thing."""
    if is_another_of_its_kind(row, sentence):
        return True  # 見本の豆は2日に届けます, where they asked 深煎りの豆は同じ値段ですか
    another = sentence.does("promise") or bool(told_of(sentence.text, sentence.language))
    return another and _wants_yes_or_no(row) and not shared(row.words, words_of(sentence.text))


def _wants_yes_or_no(row: Row) -> bool:
    """It asks whether; `Could you tell me the name of your dentist?` wants the name."""
    return row.kind == "question" and asks_yes_or_no(row.sentence) and not turns.wants_word(row.sentence)


def _tells_it_done(row: Row, sentence: Sentence) -> bool:
    """本日、戸籍謄本を速達でお送りしました: the deed that was asked for, told as done, and of the same thing."""
    if row.kind != "ask" or sentence.does("promise", "question", "ask") or turns.wants_word(row.sentence):
        return False
    done = says_done(sentence.text, sentence.language) and shared(row.words, words_of(sentence.text)) > 0
    sent = deeds.about_sending(row.sentence) and deeds.about_sending(sentence)
    of = words_for(row.sentence).beside.to_look, words_for(sentence).beside.has_looked
    looked = of[0].search(row.sentence.text) is not None and of[1].search(sentence.text) is not None
    return done and (sent or looked or same_deed(row.sentence, sentence))


def _hands_it_over(row: Row, sentence: Sentence) -> bool:
    """`Receipts attached, sorry to be late`, 第一章の原稿を添付いたします: the very thing that was needed, wanted or asked after."""
    given = deeds.delivers(sentence) or (
        sentence.does("give") and words_for(sentence).matters.attaches.search(sentence.text) is not None
    )
    asked = row.sentence
    wanted = turns.nudges(asked) or (row.kind == "ask" and (deeds.about_sending(asked) or states_a_need(asked)))
    if not (given and wanted) or sentence.does("promise", "question", "ask"):
        return False
    return shared(row.words, words_of(sentence.text)) > 0 and not names_other_number(asked.text, sentence.text)


def _brings_it(row: Row, letter: Letter) -> bool:
    """A file comes, with hardly a word, to somebody who waits for something to be sent or written, or needs it."""
    asked = row.sentence
    return bool(letter.attachments) and (
        deeds.about_sending(asked) or deeds.about_making(asked) or states_a_need(asked)
    )


def _blindly(row: Row, kept: str, subject: frozenset[str]) -> bool:
    """The same of a sentence of which only the sums of its words were kept."""
    own = shared_blindly(row.words, kept)
    named = with_parts(row.words) if own else row.words  # 集合は駅前です, of 集合場所
    if row.kind == "question" and tells_of(kept, named) and (bears(kept, FIGURE) or not asks_figure(row.sentence)):
        return True
    if own and asks_figure(row.sentence) and bears(kept, FIGURE) and 2 * len(own) >= len(row.words):
        return True
    return bool(own) and len(own | {word for word in row.words if shared(frozenset({word}), subject)}) >= 2
