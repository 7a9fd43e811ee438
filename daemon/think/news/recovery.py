"""Who is well again: told by a later letter of theirs, also where no illness is named any more, or rejoiced in by one of mine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from daemon.think.language.known import LANGUAGES
from daemon.think.language.letters.recovery import Recovery
from daemon.think.later import later
from daemon.think.model import Letter, Sentence

_WRITER = frozenset({"me"})
_CLAUSES = later(r"[,;:、]")


def is_well_since(sentence: Sentence) -> bool:
    """Whether one sentence tells of an illness of the past, and that whoever had it is well again."""
    words, text = _words(sentence), sentence.straight
    since = words.since.search(text)
    if since is None or words.not_well.search(text) or words.lasting.search(text):
        return False
    before = _whom(text[: since.end()], words) - _WRITER
    return _is_well(text, words, before or _WRITER, since.end())


def has_ended(told: Sentence, letter: Letter, letters: Sequence[Letter]) -> bool:
    """Whether the illness that a letter of theirs told of is over, as a later letter of either of us has it."""
    if any(_words(one).lasting.search(one.straight) for one in letter.sentences):
        return False
    whom = _who_was_ill([told]) or _who_was_ill(letter.sentences) or _WRITER
    return any(
        _tells_it(one.sentences, whom) if one.side == "theirs" else any(map(_rejoices, one.sentences))
        for one in letters
        if one.contact.when > letter.contact.when
    )


def _tells_it(sentences: Iterable[Sentence], whom: frozenset[str]) -> bool:
    for one in sentences:
        words, text = _words(one), one.straight
        if one.does("question", "ask", "support", "congratulation") or words.not_well.search(text):
            continue
        if _is_well(text, words, whom):
            return True
    return False


def _is_well(text: str, words: Recovery, whom: frozenset[str], since: int = 0) -> bool:
    """Whether somebody is well by a clause that begins behind `since`, who may be the one who was ill.

    A clause that names nobody speaks of whom the one before it names.
    """
    named: frozenset[str] = frozenset()
    begins = 0
    for clause in _CLAUSES.split(text):
        well = words.well.search(clause)
        named = _whom(clause[: well.end()] if well else clause, words) or named
        if well and begins + well.end() > since and not words.denied.search(clause):
            return not named or bool(named & whom)
        begins += len(clause) + 1
    return False


def _rejoices(sentence: Sentence) -> bool:
    """Whether a sentence of mine is glad that they, or one of theirs, are well again."""
    words, text = _words(sentence), sentence.straight
    if sentence.does("question", "ask") or words.not_well.search(text) or words.denied.search(text):
        return False
    return words.rejoices.search(text) is not None and words.of_health.search(text) is not None


def _who_was_ill(sentences: Iterable[Sentence]) -> frozenset[str]:
    """The relatives whom sentences about an illness name; the writer is the one who tells."""
    return frozenset().union(*(_whom(one.straight, _words(one)) for one in sentences)) - _WRITER


def kin_in(sentence: Sentence) -> bool:
    """Whether a sentence names a relative of the writer."""
    return bool(_whom(sentence.straight, _words(sentence)) - _WRITER)


def _whom(text: str, words: Recovery) -> frozenset[str]:
    """The relatives that a text names, by their relation."""
    return frozenset(one.lastgroup or "" for one in words.whom.finditer(text))


def _words(sentence: Sentence) -> Recovery:
    return LANGUAGES[sentence.language].letters.recovery
