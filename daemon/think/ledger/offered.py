"""Whether a sentence of a reply offers anything of what was asked, by its kind: an hour, a sum, a person, a deed, and not how it was last year.

It shares a word with the question, or stands alone below it, and tells something else all the same: a remark beside the matter.
"""

from __future__ import annotations

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import words_for
from daemon.think.ledger import turns
from daemon.think.ledger.deeds_done import says_done
from daemon.think.ledger.figures import asks_figure, counts_the_same, days_in
from daemon.think.ledger.joy import asks_opinion
from daemon.think.ledger.no_request import leaves_free
from daemon.think.ledger.remarks import asks_how_they_are, takes_up
from daemon.think.ledger.rows import Row
from daemon.think.model import Sentence


def offers_nothing(row: Row, sentence: Sentence) -> bool:
    """Surely nothing of what was wanted, whatever words it shares: 一等の温泉、去年当てたのは嫁の母でした."""
    if _answers_anything(sentence):
        return False
    return any(
        form(row, sentence)
        for form in (_is_other_kind, _is_of_other_times, _only_comments, _is_of_a_part, _does_nothing)
    )


def decides(sentence: Sentence) -> bool:
    """Something is decided: 半紙にしましょう."""
    return words_for(sentence).offered.decides.search(sentence.text.strip()) is not None


def _answers_anything(sentence: Sentence) -> bool:
    """A yes or a no, a promise, the choice left to them, or why there is nothing to tell."""
    promises = sentence.does("promise") and not turns.defers(sentence)
    if promises or sentence.does("ask", "question", "broken"):
        return True
    return turns.says_yes_or_no(sentence) or turns.refuses(sentence) or leaves_free(sentence)


def _is_other_kind(row: Row, sentence: Sentence) -> bool:
    """千歳飴は三本入りです tells nobody a price."""
    of = words_for(sentence).offered
    if row.sentence.language != sentence.language or of.any_kind.search(sentence.text):
        return False
    told = _without(days_in(row.sentence), sentence.text)
    return any(kind.wanted.search(row.sentence.text) and not kind.offered.search(told) for kind in of.kinds)


def _without(known: set[str], text: str) -> str:
    """A text without the days that the question named: 14日は10名です tells no hour of the 14th."""
    for day in known:
        text = text.replace(day, " ")
    return text


def _is_of_other_times(row: Row, sentence: Sentence) -> bool:
    """先週はアルトが十二人来ました, where they asked of next Saturday."""
    asked, of = row.sentence, words_for(sentence).offered
    if words_for(asked).remarks.asks_past.search(asked.text) or asks_how_they_are(asked) or asks_opinion(asked):
        return False
    so_many = counts_the_same(asked, sentence) and not days_in(asked)
    if asks_figure(asked) and (takes_up(asked, sentence) or so_many):
        return False  # 先週出ました, where they asked when it comes out
    return of.bygone.search(sentence.text.strip()) is not None and of.changes.search(sentence.text) is None


def _only_comments(row: Row, sentence: Sentence) -> bool:
    """It shares what both know, or takes up a word: 朝食といえば、あのへんの喫茶店が評判ですね."""
    of, text = words_for(sentence).offered, sentence.text.strip()
    so_many = counts_the_same(row.sentence, sentence) and not days_in(row.sentence)
    if asks_opinion(row.sentence) or asks_how_they_are(row.sentence) or so_many:
        return False
    return of.comments.search(text) is not None or of.touches.search(text) is not None


def _is_of_a_part(row: Row, sentence: Sentence) -> bool:
    """キットの説明書は娘に読んでもらいました, where they asked for the kit: of that nothing is told."""
    named = words_for(sentence).offered.part.search(sentence.text)
    deed = row.kind == "ask" and says_done(sentence.text, sentence.language)
    if named is None or deed or sentence.does("kept", "give"):
        return False
    asked = words_of(row.sentence.text)
    return shared(asked, words_of(named["whole"])) > 0 and not shared(asked, words_of(named["part"]))


def _does_nothing(row: Row, sentence: Sentence) -> bool:
    """二十二枚まで直したところです, or how a thing is liked, where it was to be handed over."""
    if row.kind != "ask" or turns.wants_word(row.sentence):
        return False
    of, text = words_for(sentence).offered, sentence.text.strip()
    return of.on_the_way.search(text) is not None or (
        of.remembers.search(text) is not None and not sentence.does("kept")
    )
