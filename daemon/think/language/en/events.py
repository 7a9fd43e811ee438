"""English: which life event a sentence tells of, and whose it is."""

from __future__ import annotations

import re

from daemon.think.language.en.event_words import TABLE
from daemon.think.language.en.words import KIN
from daemon.think.language.event_table import finder

_PLACE = re.compile(r"(?<![.!?:] )(?<!^)\b[A-Z][a-z]{2,}(?:[- ][A-Z][a-z]+)?\b")
_NOT_PLACE = re.compile(
    r"^(?:Mr|Mrs|Ms|Dr|Prof|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|"
    r"April|May|June|July|August|September|October|November|December|Christmas|Easter|English|Latin|French|"
    r"German)"
)
_kind_of = finder(TABLE)
_DENIED = re.compile(
    r"\b(?:wedding|engagement|move|trip|concert|exhibition|show|launch|deal|party|sale|book deal)(?:'s| is| was)? "
    r"(?:now )?(?:off|cancelled|called off)\b|\b(?:didn't|did not|haven't|hasn't|never|couldn't|don't|won't) "
    r"(?:actually |even |quite )?(?:get|got|pass|passed|win|won|make it|been (?:accepted|promoted|offered)|be getting "
    r"married)\b|\b(?:wasn't|weren't|not|isn't) (?:accepted|selected|shortlisted|promoted|offered|chosen|getting "
    r"married|going ahead|to be|moving|pregnant)\b|\b(?:turned (?:me|him|her|us|it|them|down)|rejected|failed|broke off|"
    r"fell through|passed over|missed out on|called off|unsuccessful|flunked|has been refused)\b"
)
_OLD = re.compile(
    r"\bsome ?day\b|\bone day\b|\byears ago\b|\bback in (?:19|20)\d\d|\bwhen i was "
    r"(?:a |young|ten|small|little)|\bas a (?:child|boy|girl|student)|\bused to\b"
)
_YOURS = re.compile(
    r"\byour\b|\byours\b|\byou(?:'re|'ve|'d|'ll)? (?:\w+ ){0,3}?"
    r"(?:are|have|had|got|get|were|is|will|passed|won|moved?|start|started|starting|moving|retir\w+|expecting|"
    r"marr\w+|become|became|did|feel|recover|ha[ds]|fly|publish\w*|leave|leaving|going|been|made|graduat\w+|"
    r"travel\w*)|\byou\b"
)
_OWN = re.compile(
    r"\b(?:my|our|mine|ours) (?!(?:\w+ )?(?:boss|neighbou?rs?|colleagues?|friends?|teacher|landlord|professor|"
    r"doctor|student|students|flatmate|old)\b)|\b(?:i|we|i'm|we're|i've|we've|i'd|we'd|i'll|we'll|me|us)\b"
)
_THIRD = re.compile(
    r"^(?:(?:and |but |so |by the way,? |did you (?:hear|know) (?:that )?|have you heard (?:that )?|i (?:heard|hear) "
    r"(?:that )?|guess what,? |apparently,? |sadly,? |good news: |you know,? )*)"
    r"(?:(?:my|our) (?:\w+ )?(?:boss|neighbou?rs?|colleagues?|friends?|teacher|landlord|professor|doctor|"
    r"students?|flatmate)|the (?:\w+ )?(?:neighbou?rs?|boss|vicar|couple|landlord|postman|doctor|family|lodger|baker|girl|boy)(?: \w+){0,3}|he|she|they|(?!your\b|you\b|my\b|our\b|i\b|we\b|i'm\b|we're\b|i've\b|congrat|sorry|"
    r"happy|the\b|how\b|what\b|when\b|so\b|all\b|that\b|it\b|this\b|well\b|good\b|best\b|are\b|is\b|did\b|"
    r"do\b|have\b|has\b|in\b|on\b|at\b|please\b|next\b|last\b|after\b|just\b|can\b|now\b|since\b|thank|with\b|"
    r"if\b|get\b|huge\b|big\b|wishing\b|so\b|and\b|but\b|to\b|finally|tomorrow|yesterday|today|wish|hope|thinking|fingers|there\b|a\b|"
    r"an\b)[a-z]+(?:'s)?(?: and \w+)?(?: (?!(?:am|i)\b)\w+)?) "
)
_AND_I = re.compile(r"(?:\w+,? )?(?:(?:my|our) )?\w+(?: \w+)? and i(?:'ve|'m|'d|'ll)?\b|(?:me|i) and (?:my )?\w+\b")
_HEARD = re.compile(
    r"^(?:so |and |oh,? |well,? )*i (?:hear|heard|see|gather|understand|believe|know) (?:that )?(?=you)"
)
_OWN_KIN = re.compile(
    r"(?:(?:and|so|well|sadly|good news|bad news),? |since |when |because |after |yesterday |today )*"
    r"(?:mum|mom|dad|grandma|grandpa|granny|gran|nana|nan|mother|father)(?:'s)?\b"
)
_WISH = re.compile(
    r"\b(?:congrat|condolence|get well|speedy recovery|good luck|happy for|sorry to hear|sorry for|well done|"
    r"fingers crossed|safe (?:trip|travels|journey)|have a|enjoy)"
)


_TROUBLE = frozenset({"illness", "bereavement", ""})


def event_of(text: str, raw: str) -> str:
    """The kind of event that is the news of the sentence, or empty; `raw` still has its capitals."""
    places = (found for found in _PLACE.findall(raw) if not _NOT_PLACE.match(found))
    place = next(places, "")
    kind = _kind_of(text.replace(place.lower(), "PLACE", 1) if place else text)
    if kind not in _TROUBLE and _DENIED.search(text):
        return ""
    return "" if kind and _OLD.search(text) else kind


def whose(text: str, spoken_to: bool) -> str:
    """Who owns the event; `spoken_to`: the sentence congratulates, comforts or asks the reader."""
    if _AND_I.match(text):
        return "sender"
    text = _HEARD.sub("", text, count=1)
    if _OWN_KIN.match(text):
        return "sender"
    if _THIRD.search(text) and not _YOURS.search(_THIRD.sub("", text, count=1)):
        return "third"
    if re.search(rf"\byour (?:\w+ )?(?:{KIN}|\w+)\b", text) or _WISH.search(text):
        return "recipient"
    own, yours = _OWN.search(text), _YOURS.search(text)
    if spoken_to and not (own and own[0].startswith(("my", "our")) and not yours):
        return "recipient" if yours or not own else "sender"
    if own and (not yours or own.start() < yours.start()):
        return "sender"
    if yours:
        return "recipient"
    return (
        "third"
        if re.search(r"\b(?:he|she|they|his|her|their|him|them)\b", text)
        or re.match(r"[a-z]+ (?:\w+ )?(?:has|is|was|had|got|had)\b", text)
        else "sender"
    )
