"""English: how it is told that somebody has died."""

from __future__ import annotations

import re
from collections.abc import Iterator

from daemon.think.language.en.speech.sides import RELATIVES
from daemon.think.language.forms import ALWAYS, NEVER
from daemon.think.language.letters.tie import Deaths
from daemon.think.later import later

# What means nothing else, even of somebody who is called by the given name alone.
_PLAINLY = (
    r"(?:died\b(?! (?:his hair|her hair|laughing|(?:of|with) (?:laughter|shame|boredom|embarrassment|curiosity|hunger)|a (?:thousand|little)|inside|down|out\b|on (?:stage|me|us|him|her|them)\b|to (?:know|see|get)|in the (?:\w+ )?(?:act|scene|level|round|episode|chapter|play|game|film))\b)(?! on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas|easter|new year|boxing|good)(?-i:[A-ZÀ-Þ]))"
    r"|passed away|slipped away peacefully(?= (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last night|this morning|in (?:his|her|their) sleep|at home)\b)(?![^.;!?]*\b(?:before|from|so|while|to|unnoticed|without)\b)|(?:was|has been) (?:buried(?! (?:in (?:work|paper|snow|sand|books?|his|her|e-?mails?|the (?:work|snow|sand|papers?|past))|under|alive|beneath|deep))|cremated|laid to rest)"
    r"|lost (?:his|her|their) (?:\w+ )?(?:battle|fight|struggle) (?:with|against|to) (?:\w+ )?(?:cancer|leuk\w+|illness|dementia))"
)
_DIED = (
    rf"(?:{_PLAINLY}|passed on\b(?! (?:the|your|my|his|her|our|their|an?|some|this|that|to)\b)|fell asleep (?:peacefully|for ever|forever)|closed (?:his|her|their) eyes for ever|took (?:his|her|their) last breath|departed this life|is no longer (?:alive|(?:with|among) us(?!,? (?:and |but |as |because )?(?:(?:he|she) |at |in |here)))|has left us(?! (?:for|to|with|at|in|alone)\b)|is dead\b(?! (?:tired|right|set|serious|certain|sure|keen|against|good|easy|on)\b)|breathed (?:his|her|their) last"
    r"|passed(?= (?:peacefully(?! (?:through|by|into|over|along|between))|in (?:his|her|their) sleep|after (?:a|his|her|their) (?:\w+ )?(?:illness|stroke|(?:battle|fight) (?:with|against) (?:\w+ )?(?:cancer|leuk\w+|illness)))\b)"
    r"|(?:has |have |had )?(?:gone|went) to (?:his|her|their) (?:eternal )?rest\b(?! room)|(?:was|were|been) (?:taken from us(?! (?:by|to|for)\b)|found dead)|(?:left|departed) this (?:world|life|earth)"
    r"|is no more(?=\s*(?:[.;–—]|\Z))|is (?:now )?with the angels\b"
    r"|drowned(?=\s*(?:[.;–—]|\Z)| while (?:swimming|bathing|sailing|fishing)\b| at sea\b| in the (?:river|lake|sea|flood|harbour|canal|pond|pool)\b)"
    r"|was killed (?:in|by|on|when)\b|succumbed to (?:his|her|their|an?|the)\b|took (?:his|her|their) own life|lost (?:his|her|their|the) (?:\w+ )?(?:battle|fight|struggle) (?:with|against|to)\b"
    r"|(?:did not|didn't) survive (?:the|his|her|their) (?:operation|surgery|accident|crash|fall|illness|heart attack|stroke|night)\b"
    r"|left us (?:peacefully|suddenly|for ever|forever|(?:far |much )?too (?:soon|early)|(?:\w+ ){0,2}after (?:a|his|her|their) (?:\w+ )?(?:illness|battle|fight)))"
)
# Between the name and what befell them stands what they did or how, and nobody else: Walter wrote that Ben died.
_OF_THEM = r"(?:(?!(?:that|whose|who|how|when|after|before|because|while|if|it|the|my|his|her|our|your|their|he|she|they|we|i|you)\b)(?-i:[a-z])[\w-]*\s+){0,6}?"
_LAST_RITES = r"(?:death|passing|loss|funeral|memorial(?: service)?|burial|in (?:loving )?memory|obituary|buried)"
_FOR_ANOTHER = r"(?! (?:for|of) (?:his|her|their|my|our|your|the|an?)\b)"  # Walter's memorial service for his aunt
_RITE_PLAINLY = rf"(?:death(?! (?:scene|certificate|stare|wish|grip|metal|trap|threat)s?\b)|funeral(?! (?:speech|march|music|home|parlou?r|business|plan|insurance|director)s?\b)|burial)\b{_FOR_ANOTHER}"
_OWN_RITE = rf"(?:sudden |early |sad |recent |untimely )?(?:{_RITE_PLAINLY}|(?:passing(?! (?:grade|mark|score|shot|remark|interest|comment))|memorial service|obituary)\b{_FOR_ANOTHER}|ashes (?:were|are|will be|have been) (?:scattered|buried|interred)\b)"
_NAME = later(r"\b[A-ZÀ-Þ](?:[\w-]|['’](?!s\b))*")


def _given_names(sentence: str) -> Iterator[tuple[int, int]]:
    """Words with a capital letter."""
    yield from (found.span() for found in _NAME.finditer(sentence))


_WORDS = (
    *("die", "dead", "death", "pass", "asleep", "eyes for", "last", "depart", "buried", "burial", "cremat", "laid"),
    *(
        "with us",
        "among us",
        "alive",
        "left",
        "breath",
        "kill",
        "succumb",
        "own life",
        "lost",
        "surviv",
        "gone",
        "went",
    ),
    *("taken", "world", "earth", "drown", "loss", "funeral", "memor", "obituar", "mourn", "ashes", "widow", "lifeless"),
    *("no more", "angels", "slipped"),
)

DEATHS = Deaths(
    words=(_WORDS,),
    tells=later(
        rf"{_DIED}|{_LAST_RITES}|\b(?:lost|mourn\w*|ashes|widow|widower)\b|\bfound\b[^.]{{1,40}}\b(?:dead|lifeless)\b",
        re.IGNORECASE,
    ),
    after=later(
        rf"(?!['’]s\b)(?:\s*\([^()]{{1,40}}\)|,(?![^.]{{0,80}}?\b(?:whose|his|her|their)\b)[^.]{{0,80}}?,)?(?:,? who|,)?\s+{_OF_THEM}{_DIED}"
        rf"|(?-i:[^.?!A-ZÀ-Þ]{{0,40}})[;:]\s+(?:\w+,? )?(?:he|she)\s+{_OF_THEM}{_DIED}"
        rf"|['’]s? {_OWN_RITE}|['’]s (?:widow|widower)\b| (?:dead|lifeless)(?=\s*(?:[.;–—]|\Z)| (?:in (?:his|her|their)|at home|yesterday|this morning|last night|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|['’]s (?:illness|stroke|heart|cancer|operation|accident|suffering|strength)\b[^.;!?A-Z]{{0,40}}\b(?:he|she) {_OF_THEM}{_DIED}",
        re.IGNORECASE,
    ),
    before=later(
        rf"(?:{_LAST_RITES} (?:of|for) (?:\w+,? ){{0,4}}?|\b(?:we|they|family|everyone)(?: all)?(?: are|'re| is)? mourn(?:s|ing)? (?:our |their )?(?:(?:dear|old|good|beloved|friend) ){{0,3}}|\b(?:we|i) (?:have |had |sadly |recently )*(?:lost|buried) (?!(?:to|in|against|at|with|by) )(?:\w+ ){{0,4}}?)\Z",
        re.IGNORECASE,
    ),
    lost=later(r"lost|loss|mourn", re.IGNORECASE),
    lost_from_sight=later(
        r"(?:\A\s+(?:in|at|on) the\b|\A\s+(?:to\b(?! (?:\w+ )?(?:cancer|leuk\w+|illness|covid|pneumonia))|for an?|as an?|again|leaving|moving|going)\b)",
        re.IGNORECASE,
    ),
    of_another=later(
        rf"['’]s\b(?! (?:{_OWN_RITE}|(?:widow|widower|illness|stroke|heart|cancer|operation|accident|suffering|strength)\b))"
    ),
    not_so=later(
        r"\b(?:almost|nearly|would have|could have|if|thought(?! (?:that )?you)|dream\w*|feared|hope|'d have|want(?:s|ed)?\b[^.]{0,40}\bdead)\b",
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
        rf"(?:\b(?:my|our) (?:\w+ ){{0,2}}?(?:{'|'.join(sorted(RELATIVES))})|(?-i:\b(?:Dad|Daddy|Mum|Mom|Mummy|Father|Mother|Grandpa|Grandma|Grandad|Granny|Papa|Mama))),?\s+{_OF_THEM}{_DIED}",
        re.IGNORECASE,
    ),
    kin_after=later(rf"['’]s (?:\w+ ){{0,2}}?(?:{'|'.join(sorted(RELATIVES))}|widow|widower)\b", re.IGNORECASE),
    kin_of=later(rf"\b(?:{'|'.join(sorted(RELATIVES))}|widow|widower) of (?:\w+ )?\Z", re.IGNORECASE),
    given_names=_given_names,
    called=_given_names,
    not_known=later(
        r"\b(?:(?:my|his|her|their|your|its|an?|the)(?: (?!(?:of|for|that|about|with|to|from|how|when|and)\b)[\w'’-]+){1,3}|our (?!(?:dear|old|good|beloved|poor|dearest|own|mutual|lovely|friend)\b)(?:[\w'’-]+ )?[\w'’-]+)[,:]?\s+\Z|(?-i:[A-ZÀ-Þ][\w'’-]*\.?)\s+(?<!Dear )(?<!Poor )(?<!That )(?<!When )(?<!Since )(?<!Sadly )(?<!Our )(?<!After )(?<!As )(?<!And )(?<!For )(?<!Before )(?<!But )(?<!So )(?<!If )\Z",
        re.IGNORECASE,
    ),
    plain_after=later(
        rf"(?!['’]s\b)(?:,? who|,)?\s+{_OF_THEM}{_PLAINLY}|['’]s? (?:sudden |early |sad |recent )?{_RITE_PLAINLY}|['’]s widow(?:er)?\b(?! spider)",
        re.IGNORECASE,
    ),
    plain_before=later(
        r"\b(?:death|funeral|burial) (?:of|for) (?:our (?:(?:dear|old|good|friend) ){0,3})?\Z", re.IGNORECASE
    ),
    by_family=NEVER,
    of_a_house=NEVER,
    no_family_behind=later(
        r"(?!\w)(?!\s+(?-i:[A-ZÀ-Þ])[a-zà-ÿ])(?!['’]s (?!"
        + _OWN_RITE
        + r"|widow|illness|stroke|heart|cancer|operation|accident|suffering|strength))"
    ),
    long_ago=later(r"\b(?:years? ago|in (?:1\d|20[01])\d\d?|decades|as a child|in the war|centur\w+)\b", re.IGNORECASE),
    kin_before=ALWAYS,
    goes_on=later(r"(?!\w)"),
)
