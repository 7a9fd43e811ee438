"""English: how it is told that somebody has died."""

from __future__ import annotations

import re
from collections.abc import Iterator

from daemon.think.language.forms import ALWAYS
from daemon.think.language.letters.tie import Deaths
from daemon.think.later import later

_DIED = r"(?:died(?! (?:laughing|of laughter|down|out\b))|passed away|passed on\b|is no longer (?:with us|alive|among us)|has left us|is dead\b|breathed (?:his|her|their) last)"
_LAST_RITES = r"(?:death|passing|loss|funeral|memorial(?: service)?|burial|in memory|obituary|buried)"
_OWN_RITE = r"(?:sudden |early |sad |recent )?(?:death|passing(?! (?:grade|mark|score|shot|remark|interest|comment))|funeral(?! (?:speech|march|music|home))|memorial service|burial|obituary)\b"
_NAME = later(r"\b[A-ZÀ-Þ](?:[\w-]|['’](?!s\b))*")


def _given_names(sentence: str) -> Iterator[tuple[int, int]]:
    """Words with a capital letter."""
    yield from (found.span() for found in _NAME.finditer(sentence))


DEATHS = Deaths(
    tells=later(rf"{_DIED}|{_LAST_RITES}|\blost\b", re.IGNORECASE),
    after=later(
        rf"(?!['’]s\b)(?:,(?![^.]{{0,80}}?\b(?:whose|his|her|their)\b)[^.]{{0,80}}?,)?(?:,? who)?(?:\s+(?:\w+\s+){{0,4}}?|\s+){_DIED}"
        rf"|['’]s? {_OWN_RITE}",
        re.IGNORECASE,
    ),
    before=later(
        rf"(?:{_LAST_RITES} (?:of|for) (?:\w+ ){{0,4}}?|\b(?:we|i) (?:have |had |sadly |recently )*(?:lost|buried) (?:\w+ ){{0,4}}?)\Z",
        re.IGNORECASE,
    ),
    lost=later(r"lost", re.IGNORECASE),
    lost_from_sight=later(
        r"(?:\A\s+(?:in|at|on) the\b|\A\s+(?:to (?:a|an|the|another)|for a|as a|again)\b)", re.IGNORECASE
    ),
    of_another=later(rf"['’]s\b(?! {_OWN_RITE})"),
    not_so=later(
        r"\b(?:almost|nearly|would have|could have|if|thought|dream\w*|feared|hope|'d have)\b",
        re.IGNORECASE,
    ),
    spouse=later(
        rf"\bmy (?:(?:dear|dearest|beloved|darling|late|poor|own) ){{0,2}}(?:husband|wife)(?! of\b),?(?:\s+(?:\w+\s+){{0,4}}?|\s+){_DIED}|\b(?:death|passing|loss|funeral|burial) of my (?:\w+ )?(?:husband|wife)\b",
        re.IGNORECASE,
    ),
    given_names=_given_names,
    kin_before=ALWAYS,
    goes_on=later(r"(?!\w)"),
)
