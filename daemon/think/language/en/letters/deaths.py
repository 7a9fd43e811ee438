"""English: how it is told that somebody has died."""

from __future__ import annotations

import re
from collections.abc import Iterator

from daemon.think.language.en.speech.sides import RELATIVES
from daemon.think.language.forms import ALWAYS
from daemon.think.language.letters.tie import Deaths
from daemon.think.later import later

_DIED = (
    r"(?:died(?! (?:laughing|of laughter|down|out\b|on stage))|passed away|passed on\b(?! (?:the|your|my|his|her|our|their|an?|some|this|that|to)\b)|fell asleep (?:peacefully|for ever|forever)|closed (?:his|her|their) eyes for ever|took (?:his|her|their) last breath|departed this life|(?:was|has been) (?:buried|cremated|laid to rest)|is no longer (?:with us|alive|among us)|has left us|is dead\b(?! (?:tired|right|set|serious|certain|sure|keen|against|good|easy|on)\b)|breathed (?:his|her|their) last"
    r"|was killed (?:in|by|on|when)\b|succumbed to (?:his|her|their|an?|the)\b|took (?:his|her|their) own life|lost (?:his|her|their|the) (?:\w+ )?(?:battle|fight|struggle) (?:with|against|to)\b"
    r"|(?:did not|didn't) survive (?:the|his|her|their) (?:operation|surgery|accident|crash|fall|illness|heart attack|stroke|night)\b"
    r"|left us (?:peacefully|suddenly|for ever|forever|(?:far |much )?too (?:soon|early)|(?:\w+ ){0,2}after (?:a|his|her|their) (?:\w+ )?(?:illness|battle|fight)))"
)
# Between the name and what befell them stands what they did or how, and nobody else: Walter wrote that Ben died.
_OF_THEM = r"(?:(?!(?:that|whose|who|how|when|after|before|because|while|if|it|the|my|his|her|our|your|their|he|she|they|we|i|you)\b)(?-i:[a-z])[\w-]*\s+){0,6}?"
_LAST_RITES = r"(?:death|passing|loss|funeral|memorial(?: service)?|burial|in (?:loving )?memory|obituary|buried)"
_OWN_RITE = r"(?:sudden |early |sad |recent )?(?:death|passing(?! (?:grade|mark|score|shot|remark|interest|comment))|funeral(?! (?:speech|march|music|home))|memorial service|burial|obituary)\b"
_NAME = later(r"\b[A-ZÀ-Þ](?:[\w-]|['’](?!s\b))*")


def _given_names(sentence: str) -> Iterator[tuple[int, int]]:
    """Words with a capital letter."""
    yield from (found.span() for found in _NAME.finditer(sentence))


DEATHS = Deaths(
    tells=later(rf"{_DIED}|{_LAST_RITES}|\blost\b", re.IGNORECASE),
    after=later(
        rf"(?!['’]s\b)(?:\s*\([^()]{{1,40}}\)|,(?![^.]{{0,80}}?\b(?:whose|his|her|their)\b)[^.]{{0,80}}?,)?(?:,? who|,)?\s+{_OF_THEM}{_DIED}"
        rf"|(?-i:[^.?!A-ZÀ-Þ]{{0,40}})[;:]\s+(?:\w+,? )?(?:he|she)\s+{_OF_THEM}{_DIED}"
        rf"|['’]s? {_OWN_RITE}",
        re.IGNORECASE,
    ),
    before=later(
        rf"(?:{_LAST_RITES} (?:of|for) (?:\w+,? ){{0,4}}?|\b(?:we|i) (?:have |had |sadly |recently )*(?:lost|buried) (?:\w+ ){{0,4}}?)\Z",
        re.IGNORECASE,
    ),
    lost=later(r"lost", re.IGNORECASE),
    lost_from_sight=later(
        r"(?:\A\s+(?:in|at|on) the\b|\A\s+(?:to (?:a|an|the|another)|for a|as a|again)\b)", re.IGNORECASE
    ),
    of_another=later(rf"['’]s\b(?! {_OWN_RITE})"),
    not_so=later(
        r"\b(?:almost|nearly|would have|could have|if|thought(?! (?:that )?you)|dream\w*|feared|hope|'d have)\b",
        re.IGNORECASE,
    ),
    spouse=later(
        rf"\bmy (?:(?:dear|dearest|beloved|darling|late|poor|own) ){{0,2}}(?:husband|wife)(?! of\b),?(?:\s+(?:\w+\s+){{0,4}}?|\s+){_DIED}|\b(?:death|passing|loss|funeral|burial) of my (?:\w+ )?(?:husband|wife)\b",
        re.IGNORECASE,
    ),
    of_the_named=later(
        rf"(?:\A\W*(?:\w+,? |(?:on|in|at|last|this|early|late) (?:\w+ ){{0,3}}?\w+,? )?|[:;–—]\s*|\bthat )(?:he|she)\s+{_OF_THEM}{_DIED}|\b(?:we|they) (?:have )?buried (?:him|her)\b",
        re.IGNORECASE,
    ),
    named_so=later(
        rf"(?!['’]s\b)(?!.*(?<=[a-z,] )(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)(?-i:[A-ZÀ-Þ])[a-zà-ÿ])(?!.*\b(?:{'|'.join(sorted(RELATIVES))}|neighbou?r|friend|colleague|boss|teacher|horse)s?\b)",
        re.IGNORECASE | re.DOTALL,
    ),
    of_kin=later(
        rf"\b(?:my|our) (?:\w+ ){{0,2}}?(?:{'|'.join(sorted(RELATIVES))})\b,?\s+{_OF_THEM}{_DIED}", re.IGNORECASE
    ),
    kin_after=later(rf"['’]s (?:\w+ ){{0,2}}?(?:{'|'.join(sorted(RELATIVES))}|widow|widower)\b", re.IGNORECASE),
    kin_of=later(rf"\b(?:{'|'.join(sorted(RELATIVES))}|widow|widower) of (?:\w+ )?\Z", re.IGNORECASE),
    given_names=_given_names,
    kin_before=ALWAYS,
    goes_on=later(r"(?!\w)"),
)
