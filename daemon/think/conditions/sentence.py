"""Sentences of rules: plain `{fields}` of a closed set, filled with words and with figures as people read them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from config.nearest import nearest, shown
from config.words import SaidError, in_words, say
from daemon.think.conditions.expression import Vocabulary
from daemon.think.language.known import LANGUAGES
from daemon.think.language.letters.writing import Writing
from daemon.think.model import Lookup, Value

Fields = Mapping[str, str]
"""The names that a sentence may use as fields, with the unit of those that are signals."""

ABOUT_FIELDS: Fields = {"name": ""}
MAX_LENGTH = 1_000
LISTED = 3

_PIECE = re.compile(r"\{([^{}]*)\}|([{}])")
_PLAIN = {"name": "{name}", "evidence": "{evidence}"}  # shown as they are written
_SHARES = ("coverage", "p_lapsed")


class SentenceError(SaidError):
    """The text is no sentence of this kind."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A field in a sentence."""

    name: str
    unit: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A checked text: literal pieces and fields in turn."""

    pieces: tuple[str | Slot, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The fields in it, in their order."""
        return tuple(piece.name for piece in self.pieces if isinstance(piece, Slot))


def reason_fields(vocabulary: Vocabulary) -> Fields:
    """What `because` may use: the person's name, the evidence in words, and every signal."""
    return {"name": "", "evidence": "", **{name: signal.unit or _unit(name) for name, signal in vocabulary.items()}}


def parse_sentence(text: str, fields: Fields) -> Sentence:
    """Check a text and split it; raises `SentenceError` with the first fault and the remedy."""
    if len(text) > MAX_LENGTH:
        raise SentenceError(say("rules.long_sentence", limit=MAX_LENGTH))
    if not all(sign.isprintable() or sign == "\n" for sign in text):
        raise SentenceError(say("rules.odd_sign"))
    pieces: list[str | Slot] = []
    end = 0
    for found in _PIECE.finditer(text):
        pieces.append(text[end : found.start()])
        pieces.append(_slot(found, fields))
        end = found.end()
    pieces.append(text[end:])
    return Sentence(tuple(piece.replace("\n", " ") if isinstance(piece, str) else piece for piece in pieces if piece))


def _slot(found: re.Match[str], fields: Fields) -> Slot:
    name = found[1]
    if name in fields:
        return Slot(name, fields[name])
    if fields is ABOUT_FIELDS:
        raise SentenceError(say("rules.about_field", name="{name}"))
    if name is None or not re.fullmatch(r"\s*\w+\s*", name) or name.strip().isdigit():
        raise SentenceError(say("rules.braces", text=shown(found[0]), **_PLAIN))
    near = _named_in_their_words(name.strip()) or nearest(name, fields)
    hint = say("rules.did_you_mean", near=f"{{{near}}}") if near else ""
    raise SentenceError(say("rules.unknown_field", field=shown(name), hint=hint, **_PLAIN))


def _named_in_their_words(name: str) -> str:
    """The field that is meant by a name in one of the languages: 名前 is `name`."""
    return next((own[name] for rules in LANGUAGES.values() if name in (own := rules.letters.writing.own_fields)), "")


def fill(sentence: Sentence, name: str, lookup: Lookup, evidence: Callable[[], str], language: str) -> str | None:
    """The sentence in words; None where a figure in it is unknown, or where it wants evidence and there is none."""
    words: list[str] = []
    writing = LANGUAGES[language].letters.writing
    for piece, following in zip(sentence.pieces, (*sentence.pieces[1:], ""), strict=True):
        if isinstance(piece, str):
            words.append(writing.one_of_many(piece) if words[-1:] == ["1"] else piece)
        elif text := _said(piece, _courteous(name, following, writing), lookup, evidence, language):
            words.append(text)
        else:
            return None
    return "".join(words).strip()


def _courteous(name: str, following: str | Slot, writing: Writing) -> str:
    return writing.courteous(name, following if isinstance(following, str) else "")


def _said(slot: Slot, name: str, lookup: Lookup, evidence: Callable[[], str], language: str) -> str:
    if slot.name == "name":
        return name
    if slot.name == "evidence":
        return evidence()
    return figure(lookup(slot.name).value, slot.unit, language)


def figure(value: Value, unit: str, language: str) -> str:
    """A value as people read it: whole days and percent, one decimal where a number is small; unknown is empty."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return in_words(say("rules.yes" if value else "rules.no"), language)
    if isinstance(value, str):
        return value
    if not -1e15 < value < 1e15:
        return ""
    if unit == "share":
        return f"{_whole(value * 100)}%"
    if isinstance(value, int) or unit in ("days", "hours", "count") or abs(value) >= 10 or value == _whole(value):
        return f"{_whole(value):,}"
    return f"{value:.1f}"


def listed(items: tuple[str, ...], language: str) -> str:
    """At most three of them in a row, and how many more there are; those that read alike once, with their number: `×2`."""
    counted = Counter(item for item in items if item)
    shown = list(counted.items())[:LISTED]
    row = LANGUAGES[language].letters.writing.between.join(
        item if times == 1 else f"{item} ×{times}" for item, times in shown
    )
    more = counted.total() - sum(times for _, times in shown)
    return in_words(say("rules.more_evidence", listed=row, count=more), language) if more > 0 else row


def _whole(value: float) -> int:
    """Half a day more is a day more, as people round."""
    return int(value + 0.5) if value >= 0 else -int(-value + 0.5)


def _unit(name: str) -> str:
    """The unit that a name tells, for a vocabulary that does not."""
    if name.endswith("_share") or name in _SHARES:
        return "share"
    if name.endswith(("_days", "_hours")) or name.startswith("days_"):
        return "days"
    return ""
