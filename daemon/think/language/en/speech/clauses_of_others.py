"""A clause of theirs in English whose subject is another than they: `the museum has bought the lamp`, `your poem was chosen`.

What others do may be no joy, so closed lists of verbs decide, and an honour must be named where something was only given.
"""

from __future__ import annotations

import re

from daemon.think.language.en.speech.sides import RELATIVES
from daemon.think.language.wordlist import words
from daemon.think.later import later

_NOUN = r"[a-z][\w'-]*"
_SUBJECT = (
    rf"(?P<subject>(?:the|my|our) {_NOUN}(?: {_NOUN}){{0,2}}?|(?:mum|mom|dad|grandma|grandpa|gran|grandad|granny))"
)
_ADVERBS = r"(?:(?:just|now|finally|also|really|even|already|at last|actually|recently) )*"
_CLAUSE = later(rf"^{_SUBJECT} {_ADVERBS}(?:(?:has|have) {_ADVERBS})?(?P<verb>[a-z]+)\b(?P<rest>.*)$", re.IGNORECASE)
_PASSIVE = later(
    rf"^(?:my|our) {_NOUN}(?: {_NOUN}){{0,2}}? {_ADVERBS}(?:was|were|has been|have been) {_ADVERBS}(?:chosen|accepted|picked|printed|published|shown|exhibited|performed|nominated|shortlisted|"
    r"selected|commended|awarded|invited|elected|promoted|framed|broadcast|translated|staged|named)\b",
    re.IGNORECASE,
)
_GIVES = words("gave given awarded offered handed brought earned got")
_HONOUR = later(
    r"\b(?:me|us|(?:my|our) [\w' -]+?) (?:a|an|the|first|second|third|best)\b.*\b(?:prize|bronze|silver|gold|award|first|second|third|part|role|solo|lead|medal|place|grant|"
    r"contract|page|column|slot|stage|ovation|certificate|scholarship|commission|key|keys|rosette|trophy|cup|star|pie jesu)\b",
    re.IGNORECASE,
)
_TAKES = words("took taken accepted want wants printed published chose chosen picked")
_WORK = later(
    r"^ (?:on |up )?(?:one of |some of |two of |three of )?(?:my|our) (?:\w+ ){0,2}(?:book|novel|story|stories|poems?|article|piece|recipes?|pictures?|photographs?|photos?|manuscript|play|paintings?|"
    r"drawings?|design|songs?|film|idea|proposal|bread|cheese|jam|honey|pots?|bowls?|quilts?|lamps?)\b",
    re.IGNORECASE,
)
_DONE = words(
    "bought won opened published printed planted painted built finished passed learned learnt joined sang sung played danced hung framed restored mended "
    "baked wrote written knitted sewed sewn carved walked climbed swam swum rowed sailed"
)
_BLOOMED = words("hatched flowered bloomed blossomed")
_BEGUN = later(
    r"^ (?:at )?(?:school|nursery|college|university|playgroup|kindergarten|\w+ lessons|"
    r"to (?:learn|sing|paint|walk|talk|crawl|read|play|swim|sew|knit|bake|draw|build|dance|ride|sail|teach|write|cook|study))\b"
)
_STARTS = words("started began begun")
_THEIR_OWN = later(r"\b(?:his|her|their)\b(?= [a-z])")
_OTHERS = later(
    r"\b(?:he|she|they|him|her|his|their|them|it|its|it's|you|your|you're|you've|yours|someone|somebody|everyone|people|who)\b",
    re.IGNORECASE,
)
_STRANGE = words(
    "landlord tenant tenants bank council court police insurance insurers doctor surgeon hospital lawyer thief thieves burglar burglars bailiffs developer developers boss manager "
    "director company firm client rain storm wind frost snow flood river water roof boiler train bus car van roofer plumber builder builders electrician neighbour neighbours neighbor "
    "neighbors government tax school board committee"
)


def honoured(clause: str) -> bool:
    """Whether it tells that they, or what they made, found favour: `the jury gave our bakery the bronze`."""
    if not (found := _told_of(clause)):
        return False
    verb, rest = found["verb"].lower(), found["rest"]
    if verb in _GIVES and _HONOUR.search(rest):
        return True
    if verb in _TAKES and _WORK.search(rest):
        return True
    ours = re.match(r"(?:my|our)\b", clause, re.IGNORECASE)
    return bool(_PASSIVE.match(clause) or (ours and verb == "won" and rest))


def came_about(clause: str) -> bool:
    """Whether it tells what one of theirs, or a thing of theirs, has done or become, and nothing sad."""
    if not (found := _told_of(clause)):
        return False
    verb, rest = found["verb"].lower(), found["rest"]
    if verb in _STARTS:
        return _BEGUN.search(rest) is not None
    return verb in _BLOOMED or (verb in _DONE and bool(rest))


def _told_of(clause: str) -> re.Match[str] | None:
    found = _CLAUSE.match(clause)
    subject = found["subject"].lower().replace("'s", "").split() if found else []
    if not found or _STRANGE & set(subject):
        return None
    kin = subject[-1] in RELATIVES
    rest = _THEIR_OWN.sub("", found["rest"]) if kin else found["rest"]
    return None if _OTHERS.search(rest) else found
