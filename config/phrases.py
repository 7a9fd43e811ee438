"""The texts that drafts are made of, read from `phrases/<language>/<stance>.yaml` into plain frozen data.

A file holds registers, a register its moves, a move its variants; a variant is one line `claims: text`, where the claims
(joined by `+`) say what the letter must be able to prove before it may use these words. What a draft does with them is
the composer's affair.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import yaml

from config.schema import REGISTERS, Problem, SettingsError
from config.words import say
from config.yaml_loader import loaded

COMMON = "common"
"""The file with the moves that every stance may use."""

CLAIMS: dict[str, tuple[str, ...]] = {
    "nothing": (),  # no fact at all
    "feeling-now": (),  # a feeling that writing makes true
    "topic": ("thing",),
    "told": ("told",),  # English: a clause of theirs, turned
    "good-news": (),  # that they told something happy
    "event": ("event",),  # a happy or neutral event of theirs
    "retired": ("event",),  # a working life that is over, their own
    "begun": ("event",),  # ... whose day only begins it: a job, a home, a shop
    "exam": ("event",),  # its result is never spoken of
    "own-exam": (),  # ... and it is theirs, not their daughter's
    "hardship": ("event",),  # illness
    "grave": ("event",),  # ... that is heavy: words for it may be so too
    "dying": (),  # no cure is hoped for
    "weighs": (),  # a hard time that is more than an ailment of which one is cured
    "ailing": (),  # illness from which one hopes to recover
    "still": (),  # a hard time for which I have found words before
    "setback": ("event",),  # what befell their work, home or ties
    "hard-news": (),  # that something hard befell them
    "relief": (),  # that something hard is over
    "pet": ("loss",),  # which animal died
    "loss": ("loss",),  # who died
    "bereaved": (),  # that somebody died
    "thanks": ("help",),
    "result": ("result",),
    "promise": ("promised",),
    "overdue": ("promised",),
    "question": ("matter",),
    "some-promise": (),  # a promise is late whose thing has no safe name; only in its own thread
    "some-question": (),  # the same of a question of theirs
    "answer": ("matter", "answer"),  # what they answered when I asked
    "inquiry": (),  # ... and it was a question, not a wish for a deed
    "day": (),  # their birthday is today
    "eve": (),  # ... is soon
    "anniversary": (),  # a day of theirs is today
    "near-anniversary": (),  # ... is soon
    "silence": (),
    "long-silence": (),
    "season": ("season",),
    "asked-only": (),  # I wrote only when I wanted something
    "self-only": (),  # I wrote only of myself
    "self-last": (),  # ... in the last of my letters
    "unanswered": (),  # I have not answered their letter
    "spoke": (),  # I wrote since, of other things
    "asked-again": (),  # I asked what they had answered
    "in-time": ("matter",),  # a question whose day is still ahead: nothing is late
    "some-in-time": (),  # ... that has no safe name
    "ahead": ("event",),  # an examination of theirs of which nobody knows yet, told in that letter
    "examined": ("event",),  # an examination whose day is over
    "glad-news": ("event",),  # a new place of work, a child: told in the letter to which I owe an answer
}
"""What a phrase may claim, and the fields that this claim fills."""

_HERE = Path(__file__).parent / "phrases"
_FIELD = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One variant of one move: its id (stable while the text stands), its words, and what they claim."""

    id: str
    text: str
    claims: tuple[str, ...]

    @property
    def fields(self) -> frozenset[str]:
        """The names of its slots."""
        return frozenset(_FIELD.findall(self.text))


@dataclass(frozen=True, slots=True)
class Phrases:
    """All variants, by language, register, stance and move."""

    by_move: dict[tuple[str, str, str, str], tuple[Phrase, ...]] = field(default_factory=dict)

    def of(self, language: str, register: str, stance: str, move: str) -> tuple[Phrase, ...]:
        """The variants of a move; those of the stance where it has any, else the common ones."""
        own = self.by_move.get((language, register, stance, move))
        return own or self.by_move.get((language, register, COMMON, move), ())


@cache
def load_phrases(folder: Path = _HERE) -> Phrases:
    """Read every phrase file; raises `SettingsError` with all faults at once."""
    found: dict[tuple[str, str, str, str], tuple[Phrase, ...]] = {}
    problems: list[Problem] = []
    for language in REGISTERS:
        for path in sorted((folder / language).glob("*.yaml")):
            found.update(_file(path, language, problems))
    if problems:
        raise SettingsError(tuple(problems))
    return Phrases(found)


def _file(path: Path, language: str, problems: list[Problem]) -> dict[tuple[str, str, str, str], tuple[Phrase, ...]]:
    try:
        written = loaded(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError):
        problems.append(_problem(path, "drafts.phrases_unreadable"))
        return {}
    moves: dict[tuple[str, str, str, str], tuple[Phrase, ...]] = {}
    for register, by_move in _mapping(written).items():
        if register not in REGISTERS[language]:
            problems.append(_problem(path, "drafts.phrases_register", str(register)))
            continue
        for move, lines in _mapping(by_move).items():
            place = (language, str(register), path.stem, str(move))
            moves[place] = tuple(_variants(path, place, lines, problems))
    return moves


def _variants(path: Path, place: tuple[str, ...], lines: object, problems: list[Problem]) -> list[Phrase]:
    variants = []
    for line in lines if isinstance(lines, list) else [lines]:
        claims, text = next(iter(_mapping(line).items()), ("", ""))
        phrase = Phrase(_id(place, f"{claims}:{text}"), str(text), tuple(str(claims).split("+")))
        if _fits(phrase):
            variants.append(phrase)
        else:
            problems.append(_problem(path, "drafts.phrases_claim", str(line)))
    return variants


def _fits(phrase: Phrase) -> bool:
    """Whether its claims are known and carry each of its slots."""
    if not phrase.text or any(claim not in CLAIMS for claim in phrase.claims):
        return False
    carried = {name for claim in phrase.claims for name in CLAIMS[claim]}
    return phrase.fields <= carried


def _id(place: tuple[str, ...], text: str) -> str:
    """The place and a short sum of the text: adding a variant above does not rename the others."""
    total = 0
    for char in text:
        total = (total * 131 + ord(char)) % 0xFFFFFF
    return "/".join(place) + f"/{total:06x}"


def _mapping(value: object) -> dict[object, object]:
    return value if isinstance(value, dict) else {}


def _problem(path: Path, key: str, what: str = "") -> Problem:
    return Problem(str(path), 0, say(key, file=path.name, what=what))
