"""What an English letter must not say: hollow phrases, pressure, register, words that do not suit an occasion."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from daemon.think.language.forms import NEVER
from daemon.think.language.speech.faults import Faults
from daemon.think.later import later

_I = re.IGNORECASE
_HOLLOW = later(
    r"\bhope (?:this|that this|my) (?:e-?mail |message |note |letter )?finds you\b|\btouch(?:ing)? base\b|\breach(?:ing)? out\b|\bcircl(?:e|ing) back\b|\bfollow(?:ing)? up\b|\bcheck(?:ing)? in\b|\bjust wanted to check\b|\bping(?:ing)?\b|"
    r"\bkeep in touch\b|\bsynergy\b|\bas always\b|\bsome ?time soon\b|\bas per\b|\bper my last\b|\blong time no see\b|\bwell deserved\b", _I)  # fmt: skip
_PRESSURE = later(r"\bhaven't heard\b|\bhave not heard\b|\byou never\b|\bwhy (?:haven't|didn't|don't) you\b|\bstill waiting\b|\byou must have\b.*\bforgotten\b|\bdon't forget\b|\bas i (?:said|mentioned)\b|\bonce again\b.*\basked\b|\byou should\b(?! have had)", _I)  # fmt: skip
_APOLOGY = later(r"\bsorry\b|\bapolog\w+|\bforgive\b|\bi regret\b", _I)
_STALE = later(
    r"\byesterday\b|\btomorrow\b|\btonight\b|\b(?:last|this|next) (?:week|month|weekend|night|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:the )?day (?:before|after)\b",
    _I,
)
_COUNTED = later(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:days?|weeks?|months?|years?) (?:since|ago|without|of silence)\b|\b(?:been|after) (?:\d+|two|three|four|five|six) (?:days|weeks|months|years)\b|\bexactly \d+\b",
    _I,
)
_MACHINE = later(
    r"\breminder\b|\bautomat\w+|\btemplate\b|\bmy (?:records|crm|list) (?:say|show)|\blast contact\b|\btsunagari\b|\bscore\b|\bAI\b|\bdraft(?:ed)? (?:by|for)\b|\baccording to my\b"
)
_ATTACHED = later(
    r"\battach(?:ed|ment|ing)?\b|\benclos(?:ed|e|ing)\b|\bhere (?:is|are) the\b|\bfind below\b|\blink below\b", _I
)
_PROMISE = later(
    r"\bi(?:'ll| will| shall)\b(?! always)|\bby (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bby the end of\b|\bgoing to (?:send|call|write|visit|finish)\b",
    _I,
)
_EXCUSE = later(
    r"\bbusy\b|\bhectic\b|\bswamped\b|\bbecause i (?:was|had|have)\b|\bsnowed under\b|\bcrazy (?:week|month|time)\b", _I
)
_SALES = later(
    r"\bdiscount\b|\bspecial offer\b|\bour (?:new )?(?:product|service|pricing)\b|\bdemo\b|\bbuy\b|\bpurchase\b", _I
)
_FLATTERY = later(
    r"\bgenius\b|\bincredible human\b|\bthe best (?:person|friend) (?:ever|in)\b|\bsecond to none\b|\bamazing as ever\b",
    _I,
)
_MARKS = later(r"!{2,}|[☆★♪♡]|\?!|!\?")
_JOY = later(
    r"\bcongratulat\w+|\bhooray\b|\bhappy (?:birthday|new year|anniversary)\b|\bmerry\b|\bcheers\b|\bcelebrat\w+|\bwell done\b|\bdelight\w*|\bi (?:\w+ )?loved\b|\bhow happy\b",
    _I,
)
_LIGHT = later(r"\bsmil\w+|\bgrin\w*|\bfun\b|\bhooray\b|\bbrighten\w*|\bcheer\w*", _I)
_CHEER = later(
    r"\bcheer up\b|\blook on the bright\b|\bat least\b|\bsilver lining\b|\beverything happens\b|\bstay strong\b|\bstay positive\b|\bbetter place\b|\bchin up\b|\bmove on\b|\bget over\b|\btime heals\b|\bblessing in disguise\b|\bgood innings\b|\bfight(?:ing)?\b|\byou'll be fine\b|\bget well soon\b",
    _I,
)
_ADVICE = later(
    r"\byou should\b|\bhave you tried\b|\bi(?:'d| would) (?:recommend|suggest)\b|\btry to\b|\bmake sure you\b|\bwhy don't you\b",
    _I,
)
_EXAM = later(r"\b(?:exams?|viva|audition|interview|finals|driving test)\b", _I)
_EXAM_RESULT = later(
    r"\bpass(?:ed)?\b|\bfail(?:ed)?\b|\bresults?\b|\bhow did\b|\bhow was\b|\bwent (?:well|as|brilliantly)\b|\bgo well\b|\bturn(?:ed)? out\b|\bgot (?:in|the)\b|\bcongratulat",
    _I,
)
_SILENCE = later(
    r"\bbeen (?:a while|too long|so long|ages|quiet|silent)\b|\blong silence\b|\bso long a silence\b|\bnot written for\b|\bsince (?:i|we) (?:last )?(?:wrote|spoke|met)\b|\btoo long\b|\bmy silence\b|\bwent so quiet\b|\bpoor correspondent\b",
    _I,
)
_DISTANCE = later(
    r"\bstill\b(?! (?:owe|have|haven't|not|to)\b)|\bsince you (?:told|wrote)\b|\bat last\b|\boften\b|\bnow and then\b|\bfind myself\b|\ball the same\b|\bhas stayed with me\b|\b(?:has )?stuck with me\b|\bafter all this time\b"
    r"|\bi remember(?:ed)? (?:you|your|with|well)\b|\b(?:haven't|have not) forgotten (?:about|that)\b(?! (?:i owe|you asked))|\bkeep (?:thinking|remembering)\b|\bkeeping well\b|\bhope (?:that )?(?:you're|you are) well\b|\blife(?:'s| is) treating\b|\ball(?:'s| is) well with you\b|\bhope (?:that )?all(?:'s| is) well\b",
    _I,
)
_CONTRACTION = later(
    r"\b\w+'(?:s(?=\s(?:a|an|the|been|going|getting|good|on|it|so|such|just|not|still|all|nearly|gone)\b)|re|ve|ll|d|m|t)\b"
)
_SLANG = later(r"\b(?:hey|yeah|gonna|wanna|cool|awesome|guys|lol|btw|hooray|yay)\b", _I)
_TITLED_NAME = later(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir)\.? ([A-Z][\w'-]+)")
_BELATED = later(r"\bbelated\b|\bi missed your birthday\b", _I)
_AGE = later(r"\bturn(?:s|ed|ing)? \d+\b|\b\d+(?:st|nd|rd|th) birthday\b|\b\d+ years (?:old|young)\b", _I)


def _register(text: str, _body: str, register: str) -> Iterator[tuple[str, str]]:
    if found := _MARKS.search(text) or (register == "formal" and re.search("!", text)):
        yield "marks", found[0]
    if register == "formal" and (found := _CONTRACTION.search(text) or _SLANG.search(text)):
        yield "register", found[0]


def _out_of_season(_text: str, _today: date) -> Iterator[str]:
    return iter(())


def _thirds(text: str, name: str, _called: str, _told: Sequence[str]) -> Iterator[str]:
    yield from (found[0] for found in _TITLED_NAME.finditer(text) if found[1] not in name)


FAULTS = Faults(
    longest=1200,
    blanks="name",
    bare_address=r"(?:dear|hi|hey)\s*,",
    register=_register,
    kindness_past=later(
        r"(?:(?<=\bthanks)|(?<=\bthank you)|(?<=\bthanked you)|(?<=\bproperly)|(?<=\bmuch)|(?<=\ba lot)|(?<=\bgrateful)|(?<=\bgrateful to you)) for \w+ing\b",
        re.IGNORECASE,
    ),
    hollow=_HOLLOW,
    pressure=_PRESSURE,
    apology=_APOLOGY,
    excuse=_EXCUSE,
    stale=_STALE,
    counted=_COUNTED,
    machine=_MACHINE,
    attached=_ATTACHED,
    promise=_PROMISE,
    sales=_SALES,
    flattery=_FLATTERY,
    joy=_JOY,
    light=_LIGHT,
    cheer=_CHEER,
    advice=_ADVICE,
    repeated=NEVER,
    exam=_EXAM,
    exam_result=_EXAM_RESULT,
    exam_passed=later(r"passed|got in"),
    silence=_SILENCE,
    distance=_DISTANCE,
    care_greeting=NEVER,
    birthday=(_BELATED, _AGE),
    out_of_season=_out_of_season,
    set_words=NEVER,
    thirds=_thirds,
)
