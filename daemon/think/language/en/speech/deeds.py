"""What they did for me unasked, in English turned to thanks: `setting out the chairs`."""

from __future__ import annotations

import re

from daemon.think.language.wordlist import words
from daemon.think.later import later

_DID = later(
    r"(?:\bi(?:'ve| have)?|\band|,) (?:also |just |now |already |then |gone and )*(?P<verb>[a-z]+)(?P<rest> (?:(?:out|up|on|in|down|over|off|away|back|together|through|round|you) )?(?:the|your|my|a|an|those|these|some|all|both|you|two|three|four|five|six|several|half)\b(?:(?!\b(?:and|so|but|while|when|before|after|because|since|where|if|that|which|who|like|than)\b)[^,.;!?])*)",
    re.IGNORECASE,
)
_TO_ING = {
    "set": "setting", "put": "putting", "got": "getting", "brought": "bringing", "made": "making", "found": "finding", "sent": "sending", "wrote": "writing", "written": "writing",
    "read": "reading", "drove": "driving", "took": "taking", "taken": "taking", "kept": "keeping", "left": "leaving", "built": "building", "held": "holding", "did": "doing", "done": "doing",
    "gave": "giving", "given": "giving", "bought": "buying", "drew": "drawing", "drawn": "drawing", "dug": "digging", "cut": "cutting", "let": "letting", "lent": "lending", "told": "telling",
    "spoke": "speaking", "spoken": "speaking", "swept": "sweeping", "hung": "hanging", "rang": "ringing", "ran": "running", "run": "running", "saw": "seeing", "caught": "catching",
    "picked": "picking", "fed": "feeding", "sewed": "sewing", "sewn": "sewing", "chose": "choosing", "chosen": "choosing", "laid": "laying", "paid": "paying", "taught": "teaching",
}  # fmt: skip
_FROM_ED = words(
    "recommended nominated mended fixed cleaned painted repaired sorted copied typed scanned printed checked booked ordered collected posted translated baked cooked washed ironed watered moved carried loaded unpacked packed stacked "
    "arranged organised organized prepared finished covered replaced ordered labelled labeled listed counted tidied updated uploaded designed edited proofread corrected marked looked asked called cleared saved "
    "stored filled locked opened closed emptied weeded planted pruned trimmed changed installed tested tuned wrapped sealed signed filed shared gathered recorded reserved"
)
_REGULAR = later(r"(?!\w*(\w)\1ed$)\w{2,}[^ey\W]ed")
"""A past tense of which `-ing` is spelled with the same stem: not mapped, agreed or dyed."""
_NO_DEED = words("wanted needed hoped waited prayed wished lived worried cared missed loved liked asked")
_BACK = {"you": "me", "your": "my", "yours": "mine", "my": "your", "our": "your", "me": "you", "us": "you"}
_TAIL = later(
    r"\s+(?:as you asked|for (?:mon|tues|wednes|thurs|fri|satur|sun)day|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:morning|afternoon|evening|week)|last (?:night|week)|yesterday|today|tomorrow|just in case|too|already|now|again)\b.*$",
    re.IGNORECASE,
)
_PLACE = later(r" (?:in|at|near|around|from) (?:the )?[A-Z].*$")


def deed_in(sentence: str) -> str:
    """`I have set out the chairs and mended the projector` -> `setting out the chairs`; empty where it is doubtful."""
    if re.search(r"\bif you (?:ever|need|want)|\bwould it help\b|\bif i\b", sentence, re.IGNORECASE):
        return ""  # an offer
    for found in _DID.finditer(sentence.replace("’", "'")):
        verb, rest = found["verb"].lower(), _PLACE.sub("", _TAIL.sub("", found["rest"])).split()
        for_you = [word.lower() for word in rest[-2:]] == ["for", "you"]
        regular = verb in _FROM_ED or (for_you and _REGULAR.fullmatch(verb) and verb not in _NO_DEED)
        gerund = _TO_ING.get(verb) or (_gerund_of(verb) if regular else "")
        if not gerund or not 2 <= len(rest) <= 8 or any(word.istitle() for word in rest):
            continue
        if verb == "got" and not {"going", "working", "running", "back", "in", "out"} & set(rest):
            continue  # I got the job
        if verb == "put" and rest[-1].lower() in {"below", "above", "here", "underneath"}:
            gerund, rest = "sending me", ["the" if rest[0].lower() in {"a", "an"} else rest[0], *rest[1:-1]]
        return " ".join([gerund, *(_BACK.get(word.lower(), word) for word in rest)])
    return ""


def _gerund_of(past: str) -> str:
    stem = past.removesuffix("ed")
    return f"{stem[:-1]}ying" if stem.endswith("i") else f"{stem}ing"
