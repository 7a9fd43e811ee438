"""Whether a sentence reports as done the deed that somebody had promised: `the table is booked`, 大家さんに電話しました.

Not what a reader of single sentences can know: the same words are small talk where nobody waits for the deed.
"""

from __future__ import annotations

from daemon.think.content_words import words_of
from daemon.think.language.known import LANGUAGES, words_for
from daemon.think.ledger.deeds import about_sending
from daemon.think.model import Sentence

PAYS = "+pay"
"""The group of verbs of paying, in a language that has one."""


def kinds_of_deed(text: str, language: str) -> tuple[str, ...]:
    """The groups of verbs that mean the same of which one stands in a sentence."""
    return tuple(f"+{deed}" for deed, alike in LANGUAGES[language].ledger.done.alike.items() if alike.search(text))


def says_done(text: str, language: str) -> bool:
    """It tells of a deed as done."""
    of = LANGUAGES[language].ledger.done
    return any(of.done.search(clause) and not of.undone.search(clause) for clause in of.clauses.split(text))


def handed_over(text: str, language: str) -> bool:
    """It tells that a thing is in the hearer's hands, or lies where they find it: `I left the drill in your porch`."""
    done = LANGUAGES[language].ledger.done
    return any(done.handed_over.search(part) and not done.undone.search(part) for part in done.clauses.split(text))


def did_something(text: str, language: str) -> bool:
    """Its writer did something, whatever that was: `I went through the tents today`."""
    done = LANGUAGES[language].ledger.done
    return any(done.did.search(part) and not done.undone.search(part) for part in done.clauses.split(text))


def only_tells_the_deed(promised: Sentence, told: Sentence) -> bool:
    """It says that this was done, and names nothing besides: `I've made the payment`, where a transfer was promised."""
    of = LANGUAGES[told.language].ledger.done
    same = set(kinds_of_deed(promised.text, promised.language)).intersection(kinds_of_deed(told.text, told.language))
    return any(not words_of(of.alike[kind[1:]].sub(" ", told.text)) for kind in same)


def same_deed(promised: Sentence, told: Sentence) -> bool:
    """Whether what is told as done is the deed that was promised, by its verb or by one that means the same."""
    if about_sending(promised) and not about_sending(told):
        return False
    alike = set(kinds_of_deed(promised.text, promised.language))
    if alike.intersection(kinds_of_deed(told.text, told.language)):
        return True
    of = words_for(promised).done
    deed = of.deed(promised.text)
    if of.by_signs:
        return bool(deed) and deed in told.text
    if deed in of.any_deed and words_of(told.text):
        return True
    return bool(words_of(deed) & words_of(told.text))


def hands_it_over(sentence: Sentence) -> bool:
    """It tells so of a thing that it only calls `it`: `Left it on your porch`."""
    return words_for(sentence).done.handed_it.search(sentence.straight) is not None


def stands_done(promised: Sentence, told: Sentence) -> bool:
    """It tells how things stand once the promised deed is done: `He's down for Tuesdays`, where he was to be put on a list."""
    of = LANGUAGES[told.language].ledger.done
    if any(of.undone.search(part) for part in of.clauses.split(told.text)[:1]):
        return False
    return any(deed.search(promised.straight) and result.search(told.straight) for deed, result in of.results)
