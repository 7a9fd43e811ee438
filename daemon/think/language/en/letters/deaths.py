"""English: how it is told that somebody has died."""

from __future__ import annotations

import re
from collections.abc import Iterator

from daemon.think.language.en.speech.sides import RELATIVES
from daemon.think.language.forms import ALWAYS, NEVER
from daemon.think.language.letters.tie import Deaths
from daemon.think.later import later

_DIED = (
    r"(?:died(?! (?:his hair|her hair|laughing|of laughter|down|out\b|on stage))|passed away|passed on\b(?! (?:the|your|my|his|her|our|their|an?|some|this|that|to)\b)|fell asleep (?:peacefully|for ever|forever)|closed (?:his|her|their) eyes for ever|took (?:his|her|their) last breath|departed this life|(?:was|has been) (?:buried|cremated|laid to rest)|is no longer (?:with us|alive|among us)|has left us|is dead\b(?! (?:tired|right|set|serious|certain|sure|keen|against|good|easy|on)\b)|breathed (?:his|her|their) last"
    r"|passed(?= (?:(?:away|over)\b|(?:very |so )?(?:peacefully|quietly|gently|serenely|suddenly|unexpectedly)\b|in (?:his|her|their) sleep|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the night|the (?:early )?hours)\b|after (?:a|his|her|their) (?:\w+ )?(?:illness|battle|fight|stroke)))"
    r"|slipped away(?= (?:peacefully|quietly|gently|in (?:his|her|their)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last night|this morning|in the (?:night|early)|during the night))"
    r"|(?:did not|didn't|never) (?:wake up|woke up|wake(?! up)|recover(?:ed)?|regain(?:ed)? consciousness|make it|pull through)(?! (?:in time|early|until|for|on time|the|my|his|her|to))(?: again| from)?\b"
    r"|(?:has |have |had )?(?:gone|went|been called) (?:to (?:his|her|their) (?:rest|maker|eternal)|to a better place|to (?:heaven|glory|god|the lord)|home to (?:god|the lord)|to be with (?:god|the lord))"
    r"|(?:was|were|been) (?:taken from us|called home|found dead|fatally\b|lost (?:at sea|in (?:the|an?) (?:accident|fire|avalanche|crash|storm)))|(?:left|departed|quit) this (?:world|life|earth)|is (?:gone|lost) (?:for ever|forever)|is no more\b(?! (?:than|a|an|the|to)\b)|is (?:now )?(?:with the angels|in heaven|at peace now|at rest now)|has passed(?=\s*(?:[.;–—]|\Z))|went to sleep for the last time"
    r"|drowned\b(?! (?:in (?:work|paper|e-?mail|the noise|a sea)|out\b|my\b|the\b|his sorrow|her sorrow))|perished\b|suffered a fatal\b|had a fatal\b|breathed (?:his|her|their) last"
    r"|was killed (?:in|by|on|when)\b|succumbed to (?:his|her|their|an?|the)\b|took (?:his|her|their) own life|lost (?:his|her|their|the) (?:\w+ )?(?:battle|fight|struggle) (?:with|against|to)\b"
    r"|(?:did not|didn't) survive (?:the|his|her|their) (?:operation|surgery|accident|crash|fall|illness|heart attack|stroke|night)\b"
    r"|left us (?:peacefully|suddenly|for ever|forever|(?:far |much )?too (?:soon|early)|(?:\w+ ){0,2}after (?:a|his|her|their) (?:\w+ )?(?:illness|battle|fight)))"
)
# Between the name and what befell them stands what they did or how, and nobody else: Walter wrote that Ben died.
_OF_THEM = r"(?:(?!(?:that|whose|who|how|when|after|before|because|while|if|it|the|my|his|her|our|your|their|he|she|they|we|i|you)\b)(?-i:[a-z])[\w-]*\s+){0,6}?"
_LAST_RITES = r"(?:death|passing|loss|funeral|memorial(?: service)?|burial|in (?:loving )?memory|obituary|buried)"
_OWN_RITE = r"(?:sudden |early |sad |recent |untimely |last )*(?:death|ashes\b|eulogy\b|grave\b(?! (?:\w+ness|error|mistake|concern|condition|news|voice|face))|wake\b(?! up)|heart (?:stopped|gave out|failed)|life ended|passing(?! (?:grade|mark|score|shot|remark|interest|comment))|funeral(?! (?:speech|march|music|home))|memorial service|burial|obituary)\b"
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
        "slipped",
        "wake",
    ),
    *("woke", "recover", "conscious", "make it", "made it", "pull", "gone", "went", "called", "taken", "fatal", "sea"),
    *("world", "earth", "drown", "perish", "loss", "funeral", "memor", "obituar", "mourn", "griev", "ashes", "eulogy"),
    *("grave", "heart", "goodbye", "farewell", "bade", "widow", "found", "no more", "angels", "heaven", "at peace"),
    *("at rest", "life", "quit"),
)

DEATHS = Deaths(
    words=(_WORDS,),
    tells=later(
        rf"{_DIED}|{_LAST_RITES}|\b(?:lost|laid|mourn\w*|griev\w+|ashes|eulogy|grave|wake)\b|\bheart (?:stopped|gave out|failed)|\b(?:widow|widower)\b|\bfound\b[^.]{1, 40}\b(?:dead|lifeless)\b|(?:last|final) (?:goodbye|farewell)|bade\b",
        re.IGNORECASE,
    ),
    after=later(
        rf"(?!['’]s\b)(?:\s*\([^()]{{1,40}}\)|,(?![^.]{{0,80}}?\b(?:whose|his|her|their)\b)[^.]{{0,80}}?,)?(?:,? who|,)?\s+{_OF_THEM}{_DIED}"
        rf"|(?-i:[^.?!A-ZÀ-Þ]{{0,40}})[;:]\s+(?:\w+,? )?(?:he|she)\s+{_OF_THEM}{_DIED}"
        rf"|['’]s? {_OWN_RITE}|['’]s (?:widow|widower)\b|,? (?:dead\b|lifeless\b)(?! (?:tired|drunk|keen|set|against|asleep))|,? (?:and |but )?(?:he|she) {_OF_THEM}{_DIED}|['’]s (?:illness|stroke|heart|cancer|operation|accident|suffering|strength)\b[^.;!?A-Z]{{0,40}}\b(?:he|she) {_OF_THEM}{_DIED}",
        re.IGNORECASE,
    ),
    before=later(
        rf"(?:{_LAST_RITES} (?:of|for) (?:\w+,? ){{0,4}}?|\b(?:we|i|they|family|everyone)(?: have| had| all|'ve|'re| are| am)? (?:laid|just laid|mourn(?:ed|ing)?|grieved? for|grieving for|buried|cremated|said (?:our|my|a|the) (?:last |final )(?:goodbyes?|farewells?) to|bade (?:our |a )?(?:last |final )?farewell to|lost) (?!(?:to|in|against|at|with|by) )(?:our |my |a )?(?:(?:dear|old|good|beloved|poor|dearest|lovely|friend|brave|own) ){{0,3}}|\b(?:we|i) (?:have |had |sadly |recently )*(?:lost|buried) (?!(?:to|in|against|at|with|by) )(?:\w+ ){{0,4}}?)\Z",
        re.IGNORECASE,
    ),
    lost=later(r"lost|laid|wake", re.IGNORECASE),
    lost_from_sight=later(
        r"(?:\A\s+(?:in|at|on) the\b|\A\s+(?:to (?:a|an|the|another)|for a|as a|again)\b)", re.IGNORECASE
    ),
    of_another=later(
        rf"['’]s\b(?! (?:{_OWN_RITE}|(?:widow|widower|illness|stroke|heart|cancer|operation|accident|suffering|strength)\b))"
    ),
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
