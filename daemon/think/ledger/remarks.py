"""What is said in passing in an answer: it answers only what it names. And whether a sentence is the kind of thing that a question wants."""

from __future__ import annotations

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import words_for
from daemon.think.ledger.deeds import about_coming, has_come
from daemon.think.ledger.figures import asks_figure, asks_yes_or_no, gives_figure, has_figure
from daemon.think.ledger.joy import asks_opinion
from daemon.think.ledger.rows import Row
from daemon.think.model import Sentence


def ponders(sentence: Sentence) -> bool:
    """It only says that the matter will be thought over, for no day, or was left lying: 社内で検討いたします, すっかり忘れていました."""
    return words_for(sentence).remarks.ponders.search(sentence.text) is not None and not sentence.does("promise")


def hopes(sentence: Sentence) -> bool:
    """It tells what the writer will do if they can: 行けたら行くね."""
    return words_for(sentence).remarks.hopes.search(sentence.text.strip()) is not None


def in_passing(row: Row, sentence: Sentence) -> bool:
    """Whether it is a remark that takes nothing up of what was asked: 楽しい会でしたね, 毎朝いただいています."""
    of, asked, text = words_for(sentence).remarks, row.sentence, sentence.text.strip()
    if sentence.does("promise") and shared(row.words, words_of(text)):
        return False  # 臼は土曜に運んでおきますね
    if fits_nature(asked, sentence) or _tells_arrival(asked, sentence):
        return False
    felt = of.felt.search(text) is not None
    if hopes(sentence):
        return not (about_coming(asked) and about_coming(sentence))
    if not felt and (of.passing.search(text) is None or (has_come(sentence) and not words_of(text))):
        return False
    if asks_opinion(asked) or asks_how_they_are(asked) or (fits_kind(asked, sentence) and not felt):
        return False
    if asks_figure(asked) and gives_figure(asked, sentence) and not has_come(sentence):
        return False  # 柿、今日届いたよ tells the day of the fruit
    if felt and (row.kind == "ask" or not asks_yes_or_no(asked)):
        return not takes_up(asked, sentence)  # 遠足を楽しみにしています brings no form for it
    return not (shared(row.words, words_of(text)) or takes_up(asked, sentence))


def _tells_arrival(asked: Sentence, sentence: Sentence) -> bool:
    """こちらもまだ来ません, where they asked whether it is there: the same by another verb, and of nothing else."""
    both = all(words_for(one).remarks.arrives.search(one.text) for one in (asked, sentence))
    return both and not words_of(sentence.text)


def takes_up(asked: Sentence, sentence: Sentence) -> bool:
    """It has a verb of the question: `上`がりましたか."""
    return not words_for(asked).remarks.verbs(asked.text).isdisjoint(words_for(sentence).remarks.verbs(sentence.text))


def asks_what_will_be(asked: Sentence) -> bool:
    """A yes-or-no question about what is or will be: what the writer has done of late is no answer."""
    return (
        asks_yes_or_no(asked)
        and not asks_how_they_are(asked)
        and not asks_opinion(asked)
        and words_for(asked).remarks.asks_past.search(asked.text) is None
    )


def asks_what_was(asked: Sentence) -> bool:
    """It wants to know of something past, which no deed to come tells: `Why was it lower?`"""
    return words_for(asked).remarks.asks_what_was.search(asked.text) is not None


def asks_state(asked: Sentence) -> bool:
    """How something is just now, which no deed to come tells: 枯れていませんか."""
    return words_for(asked).remarks.asks_state.search(asked.text) is not None


def asks_how_they_are(asked: Sentence) -> bool:
    """What somebody tells of their days answers it: お変わりありませんか."""
    return words_for(asked).remarks.of_health.search(asked.text) is not None


def fits_kind(asked: Sentence, sentence: Sentence) -> bool:
    """A person where one was asked for, a place where one was, a decision where there was one to take."""
    wanted, of = words_for(asked).remarks, words_for(sentence).remarks
    if wanted.wants_person.search(asked.text):
        return of.person.search(sentence.text) is not None
    if wanted.wants_place.search(asked.text):
        return of.place.search(sentence.text) is not None
    if fits_nature(asked, sentence):
        return True
    if asks_figure(asked) and has_figure(sentence.text, sentence.language) and not gives_figure(asked, sentence):
        return False  # 順番は三番目になりました is no number of speakers
    return not asks_yes_or_no(asked) and of.settled.search(sentence.text) is not None


def fits_nature(asked: Sentence, sentence: Sentence) -> bool:
    """What somebody or something is like, where that was asked."""
    wanted = words_for(asked).remarks.wants_nature.search(asked.text) is not None
    return wanted and words_for(sentence).remarks.nature.search(sentence.text) is not None


def is_other_kind(asked: Sentence, sentence: Sentence) -> bool:
    """Neither the person nor the place that a question wants."""
    wanted = words_for(asked).remarks
    named = wanted.wants_person.search(asked.text) or wanted.wants_place.search(asked.text)
    return named is not None and not fits_kind(asked, sentence)
