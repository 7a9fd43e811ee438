"""What has the form of a request or a question and asks for nothing: a welcome, a yes, leave given, a word to wait.

The ledger opens no row for such a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import LANGUAGES, words_for
from daemon.think.ledger import deeds
from daemon.think.ledger.deeds_done import says_done
from daemon.think.ledger.figures import has_figure
from daemon.think.mail.quiet import asks_for_quiet
from daemon.think.model import Letter, Sentence

_GREETING = 60  # characters


def asks_nothing(sentence: Sentence) -> bool:
    """It wants neither a deed nor an answer, whatever its form."""
    return any(
        found(sentence)
        for found in (
            leaves_free,
            forbids,
            asks_patience,
            announces,
            begs_leave,
            leaves_choice,
            greets,
            is_of_third,
            exclaims_of_you,
            informs,
            wants_quiet,
        )
    )


def leaves_free(sentence: Sentence) -> bool:
    """It lets the hearer do as they please, and asks nothing: 遠慮なく入れてください, `feel free to call`, また来てね."""
    text = sentence.text.strip()
    of = words_for(sentence).no_request
    welcomes = of.welcomes.search(text) is not None and not has_figure(text, sentence.language)
    return of.leaves_free.search(text) is not None or welcomes


def leaves_choice(sentence: Sentence) -> bool:
    """`You choose`, お任せします: that is the answer, and asks for nothing."""
    return words_for(sentence).no_request.leaves_choice.search(sentence.text.strip()) is not None


def grants(sentence: Sentence) -> bool:
    """It says yes by asking to come, to bring or to take: お嬢さんもぜひいらしてください, `of course, bring her`."""
    return words_for(sentence).no_request.grants.search(sentence.text.strip()) is not None


def gives_leave(asked: Sentence, answer: Sequence[Sentence]) -> bool:
    """Whether they asked if they may, and were told no more than 了解 or `Noted`: that is a yes."""
    may = words_for(asked).turns.asks_leave.search(asked.text.strip()) is not None
    return may and any(
        words_for(one).courtesies.noted.search(one.text.strip()) and not one.does("thanks") for one in answer
    )


def forbids(sentence: Sentence) -> bool:
    """It asks for nothing to be done: `Don't look behind the door`, 見ないでください."""
    return words_for(sentence).no_request.forbids.search(sentence.text.strip()) is not None


def wants_quiet(sentence: Sentence) -> bool:
    """It asks for no more letters: that is heeded and not done, お便りはご遠慮ください."""
    return asks_for_quiet(sentence.straight, sentence.language)


def comes_back(sentence: Sentence) -> bool:
    """It says that they will write again: where they ask for quiet, that is its end, and nothing to wait for."""
    words = LANGUAGES[sentence.language].letters.orders
    return wants_quiet(sentence) or words.quiet_comes_back.search(sentence.straight) is not None


def asks_patience(sentence: Sentence) -> bool:
    """It only asks to wait for what is owed: もう少々お待ちください, `bear with me until Friday`."""
    return words_for(sentence).no_request.patience.search(sentence.text.strip()) is not None


def waits_for_no_answer(sentences: Sequence[Sentence]) -> bool:
    """One of a letter's sentences says that no answer to it is due: its questions are only kindly meant."""
    return any(words_for(one).no_request.needs_no_answer.search(one.straight) for one in sentences)


def is_of_third(sentence: Sentence) -> bool:
    """It tells what somebody else may do."""
    return words_for(sentence).no_request.of_third.search(sentence.text) is not None


def exclaims_of_you(sentence: Sentence) -> bool:
    """`You do keep me on my toes!`"""
    return words_for(sentence).no_request.of_you.search(sentence.text.strip()) is not None


def greets(sentence: Sentence) -> bool:
    """It passes a greeting on: `Give her my love`, ご家族によろしくお伝えください."""
    return (
        len(sentence.text) < _GREETING
        and words_for(sentence).no_request.greets.search(sentence.text.strip()) is not None
    )


def begs_leave(sentence: Sentence) -> bool:
    """It is a deed of the writer's own: また連絡させてください."""
    return words_for(sentence).no_request.own_deed.search(sentence.text.strip()) is not None


def heads_list(sentence: Sentence) -> bool:
    """The questions themselves stand below it: 下記についてお知らせください."""
    return words_for(sentence).no_request.heads_list.search(sentence.text.strip()) is not None


def announces(sentence: Sentence) -> bool:
    """It only says that questions follow: 三点お伺いします."""
    return words_for(sentence).no_request.announces.search(sentence.text.strip()) is not None


def announces_next(letter: Letter, place: int) -> bool:
    """再度お伺いします above the question itself: that is no visit."""
    said, after = letter.sentences[place], letter.sentences[place + 1 : place + 2]
    once_more = words_for(said).no_request.once_more.search(said.text.strip()) is not None
    return once_more and any(one.does("ask", "question") for one in after)


def informs(sentence: Sentence) -> bool:
    """It tells an address to use from now on, or from when until when something is to be seen."""
    return words_for(sentence).no_request.informs.search(sentence.text.strip()) is not None


def means_no_request(sentence: Sentence, before: Sentence | None, after: Sentence | None) -> bool:
    """By what stands beside it, it asks nothing of the hearer."""
    return goes_with_gift(sentence, before) or orders_elsewhere(sentence, after) or answers_itself(sentence, after)


def answers_itself(sentence: Sentence, after: Sentence | None) -> bool:
    """`Did I lock the shed? Of course I had`: a question about its writer that its writer answers at once."""
    if after is None or not sentence.does("question"):
        return False
    of = words_for(sentence).no_request
    own = of.of_myself.search(sentence.straight.strip()) is not None
    return own and words_for(after).no_request.own_answer.search(after.straight.strip()) is not None


def goes_with_gift(sentence: Sentence, before: Sentence | None) -> bool:
    """It only bids to take what the sentence before hands over: 帳簿をお送りします。ご確認ください。"""
    if before is None or not words_for(sentence).no_request.care_of_it.search(sentence.text.strip()):
        return False
    told = says_done(
        before.text, before.language
    )  # 荷物を送りました。ご確認ください: whether it came is what they want to know
    return deeds.about_sending(before) and not told and not before.does("ask", "question")


def orders_elsewhere(sentence: Sentence, after: Sentence | None) -> bool:
    """`I want to book the coach. What is the number of the coach company?`: the order goes to somebody else."""
    of = words_for(sentence).no_request
    if after is None or not of.would_order.search(sentence.straight.strip()):
        return False
    where = words_for(after).no_request.orders_where.search(after.straight.strip())
    if where is None:
        return False
    owner = words_of(where["of"] or "")
    return not owner or shared(words_of(sentence.text), owner) < len(owner)


def echoes(sentence: Sentence, before: Sentence | None) -> bool:
    """It says their news again in wonder: 驚いた！うちに来るのか."""
    of, text = words_for(sentence).no_request, sentence.text.strip()
    if not of.echoes.search(text):
        return False
    return any(of.wonders.search(one) for one in (text, before.text.strip() if before is not None else ""))
