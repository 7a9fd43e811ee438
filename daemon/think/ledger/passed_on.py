"""What I was asked to tell a third one, or promised to, and told them: in a letter of mine to that one alone.

`Would you tell Marcus that he needs another alto?` is done with the letter to Marcus, and the other need not hear of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta

from daemon.think.content_words import shared, words_of
from daemon.think.language.known import LANGUAGES
from daemon.think.ledger.sums import shared_blindly
from daemon.think.model import Contact, Letter, Obligation, ObligationState, Person

_SOON = timedelta(days=21)
_FEW = 2  # readers of a letter with which somebody is told something


def whom_to_tell(one: Obligation) -> str:
    """The name of the third one who is to hear it, where an open request to me or a promise of mine is to tell somebody."""
    if one.side != "mine" or one.kind == "question" or one.state not in ("open", "overdue"):
        return ""
    if one.language not in LANGUAGES:
        return ""
    found = LANGUAGES[one.language].ledger.shown.tells_third.search(one.sentence)
    return next(filter(None, found.groups()), "") if found is not None else ""


def third_called(name: str, persons: Iterable[Person], beside: Person) -> Person | None:
    """The one of all these persons who bears the name; nobody where several do, or it is who asked."""
    called = [one for one in persons if name in (one.name, one.given, one.family)]
    return called[0] if len(called) == 1 and called[0].key != beside.key else None


def may_tell(contact: Contact) -> bool:
    """It is a letter of mine to them, and to hardly anybody besides."""
    return contact.mine and contact.channel == "mail" and contact.readers <= _FEW


def passed_on(
    obligations: Iterable[Obligation], letters_to: Callable[[str], Iterable[Letter]]
) -> tuple[Obligation, ...]:
    """The obligations, those closed that a letter to the third one shows to be done. `letters_to`: mine to who bears a name."""
    return tuple(_settled(one, letters_to) for one in obligations)


def _settled(one: Obligation, letters_to: Callable[[str], Iterable[Letter]]) -> Obligation:
    who = whom_to_tell(one)
    if not who:
        return one
    matter = frozenset(word for word in words_of(one.sentence) if not shared(frozenset({word}), words_of(who)))
    for letter in letters_to(who):
        day = letter.contact.when.date()
        if one.since <= day <= one.since + _SOON and _speaks_of(letter, matter):
            state: ObligationState = "kept" if one.kind == "promise" else "answered"
            return replace(one, state=state, closed_by=letter.contact.id, closed_on=day)
    return one


def _speaks_of(letter: Letter, matter: frozenset[str]) -> bool:
    told = any(shared(matter, words_of(one.text)) for one in letter.sentences)
    return told or any(shared_blindly(matter, kept) for kept in letter.plain)
