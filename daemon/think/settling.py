"""What settles a row of the ledger: which letter answers, keeps or renews what was said in an earlier one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from daemon.think import deeds, turns, undoing
from daemon.think.content_words import overlap, shared, shared_blindly, words_of
from daemon.think.deeds_done import kinds_of_deed, same_deed, says_done
from daemon.think.exchange import marked_as_answer
from daemon.think.figures import asks_figure, asks_manner, asks_yes_or_no, has_figure
from daemon.think.idle import without_signature
from daemon.think.inline import parts_for
from daemon.think.later import later
from daemon.think.ledger_rows import Row
from daemon.think.matching import answered_among
from daemon.think.matters import points_back
from daemon.think.model import Contact, Letter, Sentence
from daemon.think.no_request import grants
from daemon.think.told_of import told_of
from daemon.think.traces import DONE, FIGURE, LINK, bears, tells_of

SMALL_TALK_ROUND = 4  # in a meeting of so many one asks and is answered


def settled_by_talk(row: Row, contact: Contact, title: frozenset[str], day: date) -> bool:
    """Whether a meeting answers this row, or keeps it."""
    on_topic, coming = shared(row.words, title) > 0, deeds.about_coming(row.sentence.text)
    if row.kind == "promise":
        return (row.due == day and (coming or on_topic)) or (row.due is None and coming and on_topic)
    return on_topic or coming or (row.kind == "question" and contact.readers <= SMALL_TALK_ROUND)


def answered_here(rows: list[Row], letter: Letter, promised: frozenset[str] = frozenset()) -> list[Row]:
    """The rows that a letter of the same exchange answers; between quoted lines only those that stand right above.

    `promised`: the matter of what the writer has promised here; what becomes of that is no answer to something else.
    """
    if not rows:
        return []
    asked_about = frozenset[str]().union(*(row.words for row in rows))
    said = [
        s
        for s in _said(letter)
        if not turns.wants_answer(s)
        or turns.refuses(s)
        or turns.suggests(s)
        or grants(s)
        or advises(rows, s)
        or states(rows, s)
        or chooses(rows, s)
        or confirms(rows, s)
    ]
    said = [s for s in said if not (_tells_of_promise(s, promised) and not shared(asked_about, words_of(s.text)))]
    found = [row for row in rows if row.kind == "ask" and _came_in_answer(row, letter, len(rows) == 1)]
    left = [row for row in rows if row not in found]
    came, rest = (frozenset[str]().union(*(row.words for row in some)) for some in (found, left))
    said = [s for s in said if not shared(came, words_of(s.text)) or shared(rest, words_of(s.text))]
    for asked, told in parts_for(left, said):
        left = [row for row in asked if row not in found]
        found += answered_among(left, told, latest=len(asked) < len(rows))
    return found


def _tells_of_promise(sentence: Sentence, promised: frozenset[str]) -> bool:
    undoes = undoing.cannot(sentence) or undoing.gives_up(sentence) or undoing.sets_day(sentence)
    return (undoes or undoing.puts_off(sentence)) and shared(promised, words_of(sentence.text)) > 0


def _came_in_answer(row: Row, letter: Letter, alone: bool) -> bool:
    """What they wanted to be sent lies in the answer, with or without a word."""
    return bool(letter.attachments) and deeds.about_sending(row.sentence.text) and came_with(row, letter, alone)


def _said(letter: Letter) -> list[Sentence]:
    return turns.telling(replace(letter, sentences=tuple(without_signature(letter, letter.sentences))))


def advises(rows: list[Row], sentence: Sentence) -> bool:
    """`Hold the green button` is no order where they asked how: it is the answer."""
    how = any(row.kind == "question" and asks_manner(row.sentence.text) for row in rows)
    return how and sentence.does("ask") and turns.is_instruction(sentence)


def states(rows: list[Row], sentence: Sentence) -> bool:
    """`献辞は妹のままでお願いいたします`: it has the form of a request and says what they wanted to know."""
    if sentence.does("question") or turns.nudges(sentence):
        return False
    topic = told_of(sentence.text, sentence.language)
    return bool(topic) and any(row.kind == "question" and shared(row.words, topic) for row in rows)


def chooses(rows: list[Row], sentence: Sentence) -> bool:
    """`Six, please`, 六つお願いします: the form of a request, and the choice that they asked for."""
    choice = turns.is_choice(sentence)
    return choice and any(row.kind == "question" and not asks_yes_or_no(row.sentence.text) for row in rows)


def confirms(rows: list[Row], sentence: Sentence) -> bool:
    """はい、そのままでお願いします: the form of a request, and the yes that a question waited for; it names nothing new."""
    if not sentence.does("ask") or not (turns.says_yes_or_no(sentence) or _AS_IT_IS.search(sentence.text.strip())):
        return False
    words = words_of(sentence.text)
    return any(row.kind == "question" and shared(words, row.words) == len(words) for row in rows)


_AS_IT_IS = later(
    r"^(?:それでは|では|じゃあ|はい|ええ|うん|[、。])*(?:(?:その|この|今の|現状の)(?:まま|通り|とおり|日程|方向|内容|案|金額|条件)|それ|これ|そちら|こちら|前回と同じ|同じもの|おっしゃる通り)(?:で|に|を)[^。？?]*(?:願い|頼みます|頼むよ|進めて)[^。？?]*$"
)


def answered_elsewhere(rows: list[Row], letter: Letter) -> list[Row]:
    """In another exchange only what plainly speaks of the same thing is an answer."""
    if not rows:
        return []
    subject = words_of(letter.contact.subject)
    said = [s for s in _said(letter) if not turns.wants_answer(s) or states(rows, s)]
    told = [s for s in said if not (s.does("promise") and turns.defers(s))]
    return [
        row
        for row in rows
        if any(_speaks_of(row, s, subject) for s in told)
        or any(_blindly(row, kept, subject) for kept in letter.plain)
        or (row.kind == "ask" and (told or _brings_it(row, letter)) and came_with(row, letter, False))
    ]


def _brings_it(row: Row, letter: Letter) -> bool:
    """A file comes, with hardly a word, to somebody who waits for something to be sent."""
    return bool(letter.attachments) and deeds.about_sending(row.sentence.text)


def _blindly(row: Row, kept: str, subject: frozenset[str]) -> bool:
    """The same of a sentence of which only the sums of its words were kept."""
    own = shared_blindly(row.words, kept)
    if (
        row.kind == "question"
        and tells_of(kept, row.words)
        and (bears(kept, FIGURE) or not asks_figure(row.sentence.text))
    ):
        return True
    if own and asks_figure(row.sentence.text) and bears(kept, FIGURE) and 2 * len(own) >= len(row.words):
        return True
    return bool(own) and len(own | {word for word in row.words if shared(frozenset({word}), subject)}) >= 2


def _speaks_of(row: Row, sentence: Sentence, subject: frozenset[str]) -> bool:
    own = words_of(sentence.text)
    if not shared(row.words, own):
        return False
    topic = shared(row.words, told_of(sentence.text, sentence.language)) > 0
    if row.kind == "question" and topic and (has_figure(sentence.text) or not asks_figure(row.sentence.text)):
        return True
    common = shared(row.words, own | subject)
    if asks_figure(row.sentence.text) and has_figure(sentence.text) and overlap(row.words, own) >= 0.5:
        return True
    return common >= 2 or (len(row.words) == 1 and sentence.does("give", "kept"))


def renews(row: Row, sentence: Sentence, letter: Letter, matter: frozenset[str], given_up: bool) -> bool:
    """Whether a sentence gives this promise again. `matter`: what it is about; `given_up`: its letter puts something off."""
    if row.asked.id == letter.contact.id:
        return False
    words = words_of(sentence.text)
    if overlap(row.words, words) >= 0.5:
        return True
    if given_up and matter != words and shared(row.words, matter):
        return True  # `The corrections take longer. You'll have them on Monday`
    if (
        given_up
        and row.in_exchange(letter)
        and deeds.about_coming(row.sentence.text)
        and deeds.about_coming(sentence.text)
    ):
        return True
    names_nothing = not words or not row.words or points_back(sentence.text)
    return given_up and row.in_exchange(letter) and (names_nothing or shared(row.words, words) > 0)


def kept_by_word(row: Row, letter: Letter, alone: bool) -> bool:
    """`Here it is`, `done`: in the same exchange where nothing else is open, elsewhere where it speaks of the thing."""
    subject = words_of(letter.contact.subject)
    for sentence in letter.sentences:
        gives = sentence.does("kept", "give") or deeds.delivers(sentence)
        if not gives or sentence.does("promise", "broken", "question"):
            continue
        if (alone and sentence.does("kept")) or _speaks_of(row, sentence, subject):
            return True
        common = shared(row.words, words_of(sentence.text)) > 0
        if common and (
            sentence.does("kept")
            or deeds.delivers(sentence)
            or row.in_exchange(letter)
            or deeds.about_introducing(row.sentence.text)
        ):
            return True
    return False


def kept_by_report(row: Row, letter: Letter) -> bool:
    """The deed is told as done, whatever the sentence does by itself: `the table is booked`."""
    subject = words_of(letter.contact.subject)
    here = row.in_exchange(letter)
    if row.asked.id == letter.contact.id:
        return False
    for sentence in letter.sentences:
        if _stands_as_promised(row, sentence, here):
            return True
        if not says_done(sentence.text, sentence.language) or sentence.does("promise", "broken", "question", "ask"):
            continue
        own = words_of(sentence.text)
        common = shared(row.words, own)
        near = (here and (not own or common)) or shared(row.words, own | subject) >= 2 or 0 < common == len(row.words)
        same = same_deed(row.sentence.text, sentence.text, row.sentence.language)
        if (near or common) and same:
            return True
        if here and _is_told_of(row, sentence):
            return True  # `The wallpaper is up`, told to whoever waits for it
    if deeds.about_sending(row.sentence.text):
        return False  # then the thing itself, or a word that it was sent
    return any(
        bears(kept, DONE)
        and shared_blindly(row.words, kept)
        and (shared(row.words, subject) or any(bears(kept, kind) for kind in kinds_of_deed(row.sentence.text)))
        for kept in letter.plain
    )


def _stands_as_promised(row: Row, sentence: Sentence, here: bool) -> bool:
    """`The manger's in the hall` after `I'll have it in the hall by Thursday`; `the fence is up`."""
    if sentence.language != "en" or not _IS_THERE.search(sentence.text) or _NOT_YET.search(sentence.text):
        return False
    topic = shared(row.words, told_of(sentence.text, sentence.language)) > 0
    return (
        topic
        and here
        and (shared(row.words, words_of(sentence.text)) >= 2 or _IS_READY.search(sentence.text) is not None)
    )


_IS_THERE = later(
    r"(?:'s|'re|\bis|\bare)(?: now| all| already| finally| back)* (?:in|on|at|up|out|ready|back|there|here|done|finished|down|over|off)\b",
    re.IGNORECASE,
)
_IS_READY = later(
    r"(?:'s|'re|\bis|\bare)(?: now| all| already| finally)* (?:up|ready|back|done|finished|in place)\b(?! (?:to|for))",
    re.IGNORECASE,
)
_NOT_YET = later(
    r"\b(?:not|will|'ll|still|if|when|once|until|almost|nearly|should|would|in hand|in progress|on (?:my|the|our) (?:list|mind|desk|agenda)|at the)\b|n't|\?",
    re.IGNORECASE,
)


def _is_told_of(row: Row, sentence: Sentence) -> bool:
    """Whether the thing that was to be seen to is what the sentence tells something of."""
    kind = deeds.about_sending(row.sentence.text) or deeds.about_coming(row.sentence.text)
    first = words_of(" ".join(sentence.text.split()[:2])) if sentence.language == "en" else frozenset()  # Deposit sent
    return not kind and shared(row.words, told_of(sentence.text, sentence.language) | first) > 0


def kept_by_introducing(row: Row, letter: Letter) -> bool:
    """A mail went to both whom it was to bring together."""
    if not deeds.about_introducing(row.sentence.text) or letter.contact.readers < 2:
        return False
    fresh = letter.contact.readers == 2 and not marked_as_answer(letter.contact.subject)
    if fresh and row.asked.id != letter.contact.id and any(s.does("give") for s in letter.sentences):
        return True  # `Paul, meet Sol`: the two of them and nobody else
    said = " ".join((letter.contact.subject, *(s.text for s in letter.sentences)))
    return shared(row.words, words_of(said)) > 0 or any(shared_blindly(row.words, kept) for kept in letter.plain)


def brings_a_medium(letter: Letter) -> bool:
    """Whether a link or a picture comes with a letter."""
    return _links(letter) or any(map(deeds.is_picture, letter.attachments))


def _links(letter: Letter) -> bool:
    return any(bears(kept, LINK) for kept in letter.plain) or any(map(deeds.has_link, letter.sentences))


def brought(rows: list[Row], letter: Letter) -> list[Row]:
    """The one promise of a link where only a link came, or of pictures where only these did, in whatever exchange."""
    linked, pictures = _links(letter), bool(letter.attachments) and all(map(deeds.is_picture, letter.attachments))
    fitting = [
        row
        for row in rows
        if row.asked.id != letter.contact.id
        and ((linked and deeds.names_link(row.sentence.text)) or (pictures and deeds.names_picture(row.sentence.text)))
    ]
    return fitting if len(fitting) == 1 else []


def came_by_name(row: Row, letter: Letter) -> bool:
    """`Here it is at last`, and the file is called as what was promised."""
    if not any(sentence.does("give", "kept") or deeds.delivers(sentence) for sentence in letter.sentences):
        return False
    return any(shared(row.words, words_of(name.replace("_", " ").replace("-", " "))) for name in letter.attachments)


def came_with(row: Row, letter: Letter, alone: bool) -> bool:
    """The file or the link came."""
    linked = any(deeds.has_link(sentence) for sentence in letter.sentences) or any(
        bears(kept, LINK) for kept in letter.plain
    )
    if not letter.attachments and not linked:
        return False
    named = " ".join((letter.contact.subject, *letter.attachments, *(s.text for s in letter.sentences)))
    if alone or shared(row.words, words_of(named.replace("_", " ").replace("-", " "))) > 0:
        return True
    return any(shared_blindly(row.words, kept) for kept in letter.plain)
