"""English: what a sentence tells of an event besides its kind."""

from __future__ import annotations

import re

from daemon.think.language.en.farewells import TO_A_PET
from daemon.think.language.en.speech.clauses import NOT
from daemon.think.language.en.words import SAID_ASIDE
from daemon.think.language.speech.naming import News
from daemon.think.later import later


def _denied(sentence: str) -> bool:
    return NOT.search(_STILL_GLAD.sub(" ", sentence)) is not None


_STILL_GLAD = later(
    rf"\bnever again\b|\bnot (?:bad|before time)\b|{SAID_ASIDE}", re.IGNORECASE
)  # `I passed (at fifty, never again)`


NEWS = News(
    passed=later(r"\bpassed\b|\bgot in\b|\baccepted\b|\bqualified\b", re.IGNORECASE),
    unhappy=later(
        r"\b(?:is|was|are|called|put) off\b|'s off\b|\bturned (?:me |us )?down\b|\bredundan|\blaid off\b|\bfired\b|\bsacked\b|\blost my\b|\b(?:handed in|gave|given|worked|working|serving) (?:my |in my )?notice\b(?!.*\b(?:(?:my|our) own|new)\b)"
        r"|\bresign|\bsplit(?:ting)? up\b|\bbroke(?:n)? up\b|\bdivorc|\bseparat(?:ed|ing|ion)\b|\bf[ae]ll(?:en)? through\b|\bpulled out\b|\brunner-up\b|\bunlucky\b|\bunsuccessful|\brejected\b|\bno luck\b|\bcancel"
        r"|\bsince (?:her|his|my|their|the|mum's|dad's) (?:\w+ )?(?:fall|stroke|accident|illness|diagnosis|divorce|death)\b|\bflooded\b|\bburn(?:t|ed) down\b|\bbroken into\b|\b(?:won't|not) be renewed\b|\bbankrupt",
        re.IGNORECASE,
    ),
    exam=later(r"\bexams?\b|\bviva\b|\bfinals\b|\bdriving test\b|\baudition|\binterview", re.IGNORECASE),
    pet=later(r"\b(?:dog|cat|rabbit|horse|pony|parrot|hamster|puppy|kitten)\b", re.IGNORECASE),
    of_animal=later(
        r"^(?:and |so |well, )?(?:the|our|my|his|her|your) (?:\w+ ){0,2}?(?:dog|cat|rabbit|horse|pony|parrot|hamster|puppy|kitten|hen|goat|tortoise|budgie)s?(?:, [A-Z]\w+,)? (?:has|have|is|was|were|got|gets|finally|just|now|never|promoted|retired|graduated|moved)\b",
        re.IGNORECASE,
    ),
    died=later(
        rf"(?-i:{TO_A_PET})|\b(?:died|passed away|put (?:him|her|it|them) (?:down|to sleep)|put to sleep|lost (?:my|our|the))\b",
        re.IGNORECASE,
    ),
    mourned=later(
        r"\b(?:in|out of) mourning\b|\bashes\b|\bheadstone\b|\bgravestone\b|\bprobate\b|\b(?:his|her|their|mum's|dad's) (?:things|clothes|estate|grave)\b"
        r"|\bfirst (?:christmas|birthday|anniversary|summer|easter|year) without\b|\banniversary of (?:his|her|their|\w+'s) (?:death|passing)\b"
        r"|\b(?:a|one) year (?:on|since|ago)\b|\bsince (?:he|she) went\b|\bmemorial\b|\bmiss (?:him|her|them)\b",
        re.IGNORECASE,
    ),
    denied=_denied,
)


def passed(sentence: str) -> bool:
    """Whether an exam is told as passed, so that it may be rejoiced in."""
    return not NEWS.unhappy.search(sentence.replace("’", "'")) and bool(NEWS.passed.search(sentence))
