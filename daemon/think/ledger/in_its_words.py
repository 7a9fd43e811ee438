"""What says of a thing that was asked the very thing, in the words of the question: whatever its form, that is an answer.

更新料は家賃の一か月分です, `Yes, I still want the large bowl`: forms that hold such a sentence for a remark are wrong. It is looked at last, and
takes little: six sentences of the plain exchanges (tests/exchanges/plain_*), all of them answers.
"""

from __future__ import annotations

from collections.abc import Sequence

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import words_for
from daemon.think.ledger import courtesy, deeds, remarks, turns
from daemon.think.ledger.deeds_done import same_deed
from daemon.think.ledger.figures import (
    asks_address,
    asks_figure,
    asks_place,
    asks_something,
    asks_who,
    asks_yes_or_no,
    days_in,
    gives_figure,
    gives_person,
    is_address,
)
from daemon.think.ledger.inline import stands_under
from daemon.think.ledger.joy import exclaims
from daemon.think.ledger.matching import hands_another_thing
from daemon.think.ledger.offered import is_remark
from daemon.think.ledger.rows import Row
from daemon.think.ledger.told_of import same_topic
from daemon.think.model import Letter, Sentence


def answered_in_its_words(rows: Sequence[Row], letter: Letter) -> list[Row]:
    """The rows of an exchange that a letter takes up in their words; a sentence below a quote only what is quoted there."""
    said = turns.within_frame(letter)
    return [row for row in rows if any(_is_of_row(row, one) and _answers(row, one, rows) for one in said)]


def told_in_its_words(row: Row, sentence: Sentence, rows: Sequence[Row]) -> bool:
    """The same in a letter about something else: `The new shirts came yesterday`, where they had asked `Have the new shirts come yet?`

    Of requests only one to send something, by a promise to send it.
    """
    if row.kind == "ask":
        sends = deeds.about_sending(row.sentence) and deeds.about_sending(sentence)
        return sends and _answers(row, sentence, rows)
    named = shared(row.words, words_of(sentence.text))
    its_deed = remarks.takes_up(row.sentence, sentence) or same_deed(row.sentence, sentence)
    return (
        named > 0
        and (_has_all_words(row, sentence) or its_deed)
        and not sentence.does("promise")
        and _answers(row, sentence, rows)
    )


def _answers(row: Row, sentence: Sentence, rows: Sequence[Row]) -> bool:
    if is_remark(row, sentence) or remarks.in_passing(row, sentence) or _is_other_kind(row.sentence, sentence):
        return False
    return _tells(row, sentence) and not _is_sooner_of_another(row, sentence, rows) and _says_of_it(row, sentence)


def _is_other_kind(asked: Sentence, sentence: Sentence) -> bool:
    """Neither the figure, the person nor the place that was wanted: `The key to the shed is very old` tells nobody who has it."""
    if asks_figure(asked):
        return not gives_figure(asked, sentence)
    tells = words_for(asked).figures.tells_persons  # as far as the language shows it
    nobody = asks_who(asked) and tells and not gives_person(sentence)
    return nobody or remarks.is_other_kind(asked, sentence)


def _says_of_it(row: Row, sentence: Sentence) -> bool:
    """It has the verb of a question, its topic, or a word of it and the same deed; in some languages its words will do, or one behind a yes.

    A request is taken on by a promise that names it, for nobody else and for no other day.
    """
    asked, named = row.sentence, shared(row.words, words_of(sentence.text)) > 0
    of_the_thing, its_verb = same_topic(asked, sentence), remarks.takes_up(asked, sentence)
    if turns.says_thanks(sentence) and not (of_the_thing or its_verb):
        return False  # `Thanks for sending the covers`
    if is_address(sentence) and not asks_address(asked):
        return False  # `14 Quarry Lane, the blue door`, where they asked which bus goes past the door
    if row.kind == "ask":
        if not named or not sentence.does("promise") or hands_another_thing(row, sentence):
            return False
        days = days_in(asked), days_in(sentence)
        for_others = words_for(sentence).done.for_third.search(sentence.straight) is not None
        return not for_others and not (all(days) and days[0].isdisjoint(days[1]))
    its_deed = same_deed(asked, sentence) and not (asks_place(asked) or asks_who(asked))
    if its_verb or (named and (of_the_thing or its_deed)):
        return True
    of = words_for(sentence).offered
    if sentence.does("promise") or of.hoped.search(sentence.straight.strip()):
        return False
    return of.words_will_do and (_has_all_words(row, sentence) or (named and turns.says_yes_or_no(sentence)))


def _has_all_words(row: Row, sentence: Sentence) -> bool:
    return 1 < len(row.words) == shared(row.words, words_of(sentence.text))


def _tells(row: Row, sentence: Sentence) -> bool:
    """It tells something now: no question back, no word for later, no doubt, no thanks for what is to come."""
    asks = sentence.does("question") or sentence.text.rstrip().endswith(("?", "？"))
    if asks or (turns.wants_answer(sentence) and not turns.says_yes_or_no(sentence)):
        return False
    if courtesy.is_acknowledgement(sentence.text.strip(), sentence.language) or exclaims(sentence):
        return False
    later = (turns.defers, turns.hedges, turns.expects, turns.proposes, turns.muses, remarks.ponders, remarks.hopes)
    if any(form(sentence) for form in later) or (turns.nudges(sentence) and not turns.says_yes_or_no(sentence)):
        return False
    whether = asks_yes_or_no(row.sentence) or asks_something(row.sentence)
    whether = whether and remarks.takes_up(row.sentence, sentence)
    return whether or not (turns.is_unsure(sentence) or turns.is_pending(sentence))  # もう決まった？ まだ決まってない


def _is_of_row(row: Row, sentence: Sentence) -> bool:
    return not sentence.answers or stands_under(row, sentence)


def _is_sooner_of_another(row: Row, sentence: Sentence, rows: Sequence[Row]) -> bool:
    """Another open thing has more words of it."""
    own = words_of(sentence.text)
    return any(shared(one.words, own) > shared(row.words, own) for one in rows if one is not row)
