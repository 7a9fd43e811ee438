"""A help of theirs in words of thanks; what came of it is told in `results.py`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from daemon.think.content_words import shared, words_of
from daemon.think.identity.names import is_cjk
from daemon.think.language.spoken import SPEECH
from daemon.think.model import Letter, Sentence

RECENT = 150  # letters of one tie that are looked through
LAST_HELPS = 3  # so many are tried
_REMEMBERED = timedelta(days=45)
_FALL_BACK = timedelta(days=180)
"""An older help than this before the newest one is not thanked for in its stead."""


@dataclass(frozen=True, slots=True)
class Help:
    """A help in words (`「音の森」を教えてくださり`, `telling me about the repair shop`), the letter that gave it, and my asking."""

    words: str
    letter: Letter
    asked: Letter | None
    about: frozenset[str]


def helps_of(letters: Sequence[Letter], focus: frozenset[str], language: str, register: str) -> Iterator[Help]:
    """The last helps of theirs that can be named, those first that a rule points at by the help or by my asking."""
    letters = letters[-RECENT:]
    given = [one for one in reversed(letters) if one.side == "theirs" and _gave(one, letters, focus)]
    paired = [(one, _asked_before(letters, one)) for one in given if one.language == language]
    ranked = sorted(paired, key=lambda one: not ({one[0].contact.id, one[1].contact.id if one[1] else ""} & focus))
    newest = ranked[0][0].contact.when if ranked else None
    for letter, asked in ranked[:LAST_HELPS]:
        if newest and newest - letter.contact.when > _FALL_BACK:
            continue
        words = SPEECH[language].helps.named(letter, asked, _asks(asked), register)
        if words:
            told = content(words, *(s.text for s in _asks(asked)))
            yield Help(words, letter, asked, told | _names((*(asked.sentences if asked else ()), *letter.sentences)))


def _names(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Names within the sentences: what came of a help is often told of them."""
    found = (SPEECH[one.language].helps.names.findall(one.text) for one in sentences)
    return frozenset(name.lower() for names in found for name in names)


def _gave(letter: Letter, letters: Sequence[Letter], focus: frozenset[str]) -> bool:
    """Whether it holds a help: said so, or in deed (an attachment, a plain yes, an answer to an asking that a rule points at)."""
    if any(sentence.does("give", "kept") for sentence in letter.sentences):
        return True
    asked = _asked_before(letters, letter)
    if asked is None or not any(_seeks(sentence) for sentence in asked.sentences):
        return False
    told, words = " ".join(sentence.text for sentence in letter.sentences), SPEECH[letter.language].helps
    shown = bool({letter.contact.id, asked.contact.id} & focus) or bool(letter.attachments)
    return not words.refused.search(told) and (shown or bool(words.agreed.search(told)))


def _seeks(sentence: Sentence) -> bool:
    return sentence.does("ask") or any(act.kind == "question" and act.seeks for act in sentence.acts)


def _asked_before(letters: Sequence[Letter], given: Letter) -> Letter | None:
    """My letter that they answered with their help."""
    before = [one for one in letters if one.side == "mine" and one.contact.when < given.contact.when]
    answered = [one for one in before if one.contact.id == given.contact.reply_to]
    same = [one for one in before if given.contact.thread and one.contact.thread == given.contact.thread]
    return next(iter((*answered, *reversed(same), *reversed(_asked_elsewhere(before, given)))), None)


def _asked_elsewhere(before: Sequence[Letter], given: Letter) -> list[Letter]:
    """My letters of the weeks before that asked for a thing of which this one speaks: the cat was fed, and they write of it."""
    of_late = (one for one in before if given.contact.when - one.contact.when <= _REMEMBERED)
    return [one for one in of_late if one.language == given.language and any(_speaks_of(given, s) for s in _asks(one))]


def _speaks_of(letter: Letter, asked: Sentence) -> bool:
    """Whether a thing that was asked for is named in the letter, wherever its words are cut: 三日ともごはんを."""
    said, matter = " ".join(one.text for one in letter.sentences), words_of(asked.text)
    return shared(matter, words_of(said)) > 0 or any(len(word) > 1 and is_cjk(word) and word in said for word in matter)


def _asks(asked: Letter | None) -> list[Sentence]:
    return [s for s in asked.sentences if s.does("ask", "question")] if asked else []


def content(*texts: str) -> frozenset[str]:
    """Content words, for seeing whether two sentences speak of the same thing."""
    joined = " ".join(texts)
    return frozenset(re.findall(r"[一-龥々]{2,}|[ァ-ヴー]{3,}|(?<=「)[^」]+(?=」)", joined)) | frozenset(
        word.lower() for word in re.findall(r"[A-Za-z]{4,}", joined) if word.lower() not in _COMMON
    )


_COMMON = frozenset(word for speech in SPEECH.values() for word in speech.helps.common)
