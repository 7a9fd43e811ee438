"""Whether a sentence of a reply offers anything of what was asked, by its kind: an hour, a sum, a person, a deed, and not how it was last year.

It shares a word with the question, or stands alone below it, and tells something else all the same: a remark beside the matter.
"""

from __future__ import annotations

from daemon.think.content_words import shared, words_of
from daemon.think.exchange import bare_subject
from daemon.think.language.known import words_for
from daemon.think.ledger import deeds, turns
from daemon.think.ledger.deeds_done import handed_over, same_deed, says_done
from daemon.think.ledger.figures import (
    asks_figure,
    asks_who,
    asks_yes_or_no,
    counts_the_same,
    days_in,
    gives_person,
    has_figure,
)
from daemon.think.ledger.joy import asks_opinion
from daemon.think.ledger.no_request import leaves_free
from daemon.think.ledger.remarks import asks_how_they_are, takes_up
from daemon.think.ledger.rows import Row
from daemon.think.model import Sentence


def offers_nothing(row: Row, sentence: Sentence) -> bool:
    """Surely nothing of what was wanted, whatever words it shares: 一等の温泉、去年当てたのは嫁の母でした."""
    if _answers_anything(sentence):
        return False
    if is_remark(row, sentence):
        return True
    return any(form(row, sentence) for form in (_is_other_kind, _tells_apart, _chooses_neither, _may_do_another_thing))


def is_remark(row: Row, sentence: Sentence) -> bool:
    """It tells of another time, another thing or a part of it, or takes up a word of what was asked, even with its verb."""
    forms = (_is_of_other_times, _only_comments, _is_of_a_part, _does_nothing, _did_to_another)
    return any(form(row, sentence) for form in forms)


def decides(sentence: Sentence) -> bool:
    """Something is decided: 半紙にしましょう."""
    return words_for(sentence).offered.decides.search(sentence.text.strip()) is not None


def _answers_anything(sentence: Sentence) -> bool:
    """A yes or a no, a promise, the choice left to them, or why there is nothing to tell."""
    promises = sentence.does("promise") and not turns.defers(sentence)
    if promises or sentence.does("ask", "question", "broken"):
        return True
    return any(form(sentence) for form in (turns.says_yes_or_no, turns.refuses, turns.hands_answer, leaves_free))


def _is_other_kind(row: Row, sentence: Sentence) -> bool:
    """千歳飴は三本入りです tells nobody a price."""
    of = words_for(sentence).offered
    if row.sentence.language != sentence.language or of.any_kind.search(sentence.text):
        return False
    told = _without(days_in(row.sentence), sentence.text)
    return any(kind.wanted.search(row.sentence.text) and not kind.offered.search(told) for kind in of.kinds)


def _is_of_kind(row: Row, sentence: Sentence) -> bool:
    """Such a thing as was asked for: a place where they asked where."""
    kinds = words_for(sentence).offered.kinds
    return any(kind.wanted.search(row.sentence.text) and kind.offered.search(sentence.text) for kind in kinds)


def _without(known: set[str], text: str) -> str:
    """A text without the days that the question named: 14日は10名です tells no hour of the 14th."""
    for day in known:
        text = text.replace(day, " ")
    return text


def _is_of_other_times(row: Row, sentence: Sentence) -> bool:
    """先週はアルトが十二人来ました, where they asked of next Saturday."""
    asked, of = row.sentence, words_for(sentence).offered
    if words_for(asked).remarks.asks_past.search(asked.text) or words_for(asked).offered.asks_past.search(asked.text):
        return False
    if asks_how_they_are(asked) or asks_opinion(asked):
        return False
    if _does_it(row, sentence) and not of.long_ago.search(sentence.text):
        return False  # `I sent the photo to your assistant last week`
    so_many = counts_the_same(asked, sentence) and not days_in(asked)
    if asks_figure(asked) and (takes_up(asked, sentence) or so_many):
        return False  # 先週出ました, where they asked when it comes out
    text = _in_full(sentence)
    return of.bygone.search(of.goes_on.split(text)[0]) is not None and of.changes.search(text) is None


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


def _tells_apart(row: Row, sentence: Sentence) -> bool:
    """`The attic has the best view in Marburg`, where they asked whether it is to let: it names the thing, and points nowhere.

    Not `I used the cotton batting`, where they asked which they had used.
    """
    named = shared(row.words, words_of(sentence.text)) > 0 and not takes_up(row.sentence, sentence)
    return named and points_nowhere(row, sentence)


def points_nowhere(row: Row, sentence: Sentence) -> bool:
    """A whole statement without a word that goes back to the question, to whoever asked it or to what may be."""
    of, text = words_for(sentence).offered, _in_full(sentence)
    if not of.states.search(text) or len(text) <= words_for(sentence).beside.brief or _answers_anything(sentence):
        return False
    if _is_of_kind(row, sentence) or _may_be_news_of_it(row, sentence):
        return False
    back = of.clauses.split(text)[0] if shared(row.words, words_of(text)) else text
    if of.points.search(text) or of.points_back.search(back) or of.is_gone.search(text):
        return False
    if has_figure(text, sentence.language) and of.of_now.search(text):
        return False
    return not (deeds.delivers(sentence) or _does_it(row, sentence))


def _may_be_news_of_it(row: Row, sentence: Sentence) -> bool:
    """Whatever is told of it may be what they wanted to hear: `What has become of your brother?`, or has the words of a yes."""
    asked, of = row.sentence, words_for(sentence).offered
    if row.kind == "question" and not asks_yes_or_no(asked) and _says_in_its_words(row, sentence):
        return True
    if words_for(asked).offered.asks_tale.search(asked.text) or asks_opinion(asked) or asks_how_they_are(asked):
        return True
    same = shared(row.words, words_of(sentence.text)) > 1 and of.of_now.search(sentence.text) is not None
    return (asks_who(asked) and gives_person(sentence)) or (same and asks_yes_or_no(asked))


def _says_in_its_words(row: Row, sentence: Sentence) -> bool:
    """`We settled on Middlemarch`, where they asked `Which book did we settle on?`: the verb of the question and its word."""
    return takes_up(row.sentence, sentence) and shared(row.words, words_of(sentence.text)) > 0


def advises(sentence: Sentence) -> bool:
    """It says what the writer would do: `I'd give Mum a weekend in Bath`."""
    return words_for(sentence).offered.would_do.search(sentence.straight.strip()) is not None


def would_do(row: Row, sentence: Sentence) -> bool:
    """`I'd give Mum a weekend in Bath`, where they asked under `Mum` what to give her: the deed is advised, of the one they wrote about."""
    asked = row.sentence
    if row.kind != "question" or not advises(sentence) or asks_yes_or_no(asked) or not takes_up(asked, sentence):
        return False
    return shared(row.words | words_of(bare_subject(row.asked.subject)), words_of(sentence.text)) > 0


def _does_it(row: Row, sentence: Sentence) -> bool:
    """It tells of the deed that was asked for, or of what was handed over: `The date has been changed`, `I've made the blue darker`."""
    if row.kind != "ask":
        return False
    of, named = words_for(sentence).offered, shared(row.words, words_of(sentence.text)) > 0
    handed = handed_over(sentence.text, sentence.language)
    if (named and (handed or of.have_done.search(sentence.text))) or (handed and deeds.about_sending(row.sentence)):
        return True
    done = " ".join(of.deeds.findall(sentence.text))
    return same_deed(row.sentence, sentence) or shared(row.words, words_of(done)) > 0


def _in_full(sentence: Sentence) -> str:
    """All that was said in one breath, without what was only thrown in."""
    return words_for(sentence).offered.asides.sub(" ", (sentence.whole or sentence.text).strip())


def _chooses_neither(row: Row, sentence: Sentence) -> bool:
    """`The cat hasn't forgiven you`, where they asked `matt or satin`."""
    asked, of = row.sentence, words_for(sentence).offered
    two = words_for(asked).offered.choice.search(asked.text)
    if two is None or asks_yes_or_no(asked) or asks_who(asked) or of.chosen.search(_in_full(sentence)):
        return False
    named = words_of(f"{two['one']} {two['other']}")
    return bool(named) and not shared(named, words_of(sentence.text))


def _may_do_another_thing(row: Row, sentence: Sentence) -> bool:
    """`I might bring an old map`, where they asked how they should introduce somebody: their own deed was in question, not this."""
    asked, text = row.sentence, sentence.text.strip()
    if words_for(sentence).offered.may_do.search(text) is None or not turns.asks_what_to_do(asked):
        return False
    told = (asks_figure(asked) and has_figure(text, sentence.language)) or (asks_who(asked) and gives_person(sentence))
    return not (told or takes_up(asked, sentence) or shared(row.words, words_of(text)))


def _did_to_another(row: Row, sentence: Sentence) -> bool:
    """`I have turned off the heating in the hut`, where they asked for the standpipe: the same deed, done to another thing."""
    named = words_for(sentence).offered.done_to.search(sentence.text)
    if named is None or not takes_up(row.sentence, sentence):
        return False
    thing = words_of(named["thing"])
    return bool(thing) and not shared(row.words, thing)
