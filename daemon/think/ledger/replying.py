"""How likely a sentence of a reply settles what was asked: what it does, and its words, weighed together.

`About forty` says how many, `The store room is a disgrace` does not, though it speaks of nothing else: no form tells them apart for
sure. The weights are learned (`make weights`) from pairs of a question, or a request, and one sentence of a reply (`tests/replies`).
"""

from __future__ import annotations

from functools import lru_cache

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import LANGUAGES, words_for
from daemon.think.language.learned import SETTLES, Pieces
from daemon.think.ledger import courtesy, deeds, figures, joy, no_request, remarks, turns
from daemon.think.ledger.deeds_done import same_deed, says_done
from daemon.think.model import Sentence

_OF_REPLY = {
    "yes or no": turns.says_yes_or_no,
    "refuses": turns.refuses,
    "unsure": turns.is_unsure,
    "defers": turns.defers,
    "where": turns.tells_where,
    "exclaims": joy.exclaims,
    "thanks": turns.says_thanks,
    "nudges": turns.nudges,
    "expects": turns.expects,
    "choice": turns.is_choice,
    "proposes": turns.proposes,
    "suggests": turns.suggests,
    "grants": no_request.grants,
    "ponders": remarks.ponders,
    "has come": deeds.has_come,
    "person": figures.gives_person,
    "wants": turns.wants_answer,
    "aside": turns.is_aside,
    "leaves free": no_request.leaves_free,
    "praises the question": turns.is_praise_of_question,
}
_OF_QUESTION = {
    "figure": figures.asks_figure,
    "count": figures.asks_count,
    "who": figures.asks_who,
    "place": figures.asks_place,
    "manner": figures.asks_manner,
    "whether": figures.asks_yes_or_no,
    "opinion": joy.asks_opinion,
    "health": remarks.asks_how_they_are,
    "something": figures.asks_something,
    "a word": turns.wants_word,
    "sending": deeds.about_sending,
}
_OF_BOTH = {
    "takes up": remarks.takes_up,
    "fits": remarks.fits_kind,
    "other kind": remarks.is_other_kind,
    "the figure": figures.gives_figure,
    "the deed": same_deed,
}
WANTED = "? "  # a mark of the question begins so
MARK = "\r"  # no piece of a text begins so
_LENGTHS = (1, 2, 4)  # times what is brief in the language


@lru_cache(maxsize=8192)
def odds(asked: Sentence, told: Sentence) -> float:
    """The logarithm of the odds that `told`, in a letter of the same exchange, leaves nobody waiting for an answer to `asked`."""
    weights = LANGUAGES[told.language].replies
    return weights.scores_of(pieces(asked, told))[SETTLES]


def surely_settles(asked: Sentence, told: Sentence) -> bool:
    """Its words tell that it does, where its form tells nothing."""
    return odds(asked, told) > LANGUAGES[told.language].replies.settles


def settles_whatever_its_form(asked: Sentence, told: Sentence) -> bool:
    """Its words tell that it does, though it asks for something, or is a set phrase; ご確認ください, which names nothing, does not."""
    if told.does("smalltalk") and shared(words_of(asked.text), words_of(told.text)):
        return True  # 鉢植え、みんな元気でしたよ: how things go with the very thing that was asked for
    names = words_of(told.text) or figures.has_figure(told.text, told.language) or not told.does("ask")
    return bool(names) and odds(asked, told) > LANGUAGES[told.language].replies.outdoes


def surely_beside(asked: Sentence, told: Sentence) -> bool:
    """Its words tell that it does not, whatever it names of what was asked."""
    return odds(asked, told) < LANGUAGES[told.language].replies.beside


def pieces(asked: Sentence, told: Sentence) -> Pieces:
    """What is weighed: the words of the reply, what it does and what was wanted, the words of the question."""
    runs, ends, theirs = LANGUAGES[told.language].replies.cut(told.text.strip(), asked.text.strip())
    found = marks(asked, told)
    wanted = [mark for mark in found if mark.startswith(WANTED)]
    pairs = {f"{MARK}{one}{other}" for one in wanted for other in found if not other.startswith(WANTED)}
    return runs | ends, {f"{MARK}{mark}" for mark in found}, theirs | pairs


def marks(asked: Sentence, told: Sentence) -> set[str]:
    """What the reply does, what was wanted, and what lies between them, by names."""
    found = {name for name, holds in _OF_REPLY.items() if holds(told)}
    found |= {f"{WANTED}{name}" for name, holds in _OF_QUESTION.items() if holds(asked)}
    found |= {f"= {name}" for name, holds in _OF_BOTH.items() if holds(asked, told)}
    found |= {f"{WANTED}{act.kind}" for act in asked.acts} | ({act.kind for act in told.acts} or {"plain"})
    if shared(words_of(asked.text), words_of(told.text)):
        found.add("= a word")
    text = told.text.strip()
    if figures.has_figure(text, told.language):
        found.add("a figure")
    if says_done(text, told.language):
        found.add("done")
    if courtesy.is_acknowledgement(text, told.language):
        found.add("acknowledges")
    brief = words_for(told).turns.brief
    return found | {f"longer than {times}" for times in _LENGTHS if len(text) > times * brief} | {f"ends {text[-1:]}"}
