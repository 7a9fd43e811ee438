"""A help of theirs in English words of thanks: `sending me the list`, `lending me your tent`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from daemon.think.language.en.speech.deeds import deed_in
from daemon.think.language.en.speech.results import outcome
from daemon.think.language.speech.naming import Helps
from daemon.think.language.wordlist import words
from daemon.think.later import later
from daemon.think.model import Letter, Sentence

_OFFERED = later(r"\b(?:i|we) (?:can|could|would)\b|\bi'd\b|\bwelcome to\b|\bhappy to\b|\bif it\b", re.IGNORECASE)
_ASK = later(
    r"\b(?:could|can|would|will) you (?:please |possibly |kindly |perhaps |maybe |just |be so kind as to |be able to |be willing to )*(?P<verb>[a-z]+)(?P<rest>[^?.,;]*)",
    re.IGNORECASE,
)
_SENT = later(
    r"\b(?:here (?:is|are|'s)|here's|attached (?:is|are)|i've attached|i attach|i'm sending(?: you)?|i am sending(?: you)?|i enclose|enclosed (?:is|are)|find)\s+(?P<np>(?:the|my|our|a|an)\s+[\w'-]+(?:\s+[\w'-]+){0,4})",
    re.IGNORECASE,
)
_MIND = later(r"\b(?:would|do) you mind (?P<verb>[a-z]+ing)(?P<rest>[^?.,;]*)", re.IGNORECASE)
_KNOW = later(
    r"\bdo you (?:happen to |perhaps |by any chance )?know (?:of )?(?P<what>(?:where|which|how|who|what|when|whether) [^?.,;]+|(?:anybody|anyone|somebody|someone) [^?.,;]+|an? (?:good|decent|reliable|cheap|nice|proper|local) [^?.,;]+)",
    re.IGNORECASE,
)
_BORROW = later(
    r"\b(?:could|can|may|might) (?:i|we) (?:please |possibly |perhaps )?borrow (?P<np>(?:your|the|a|an|one of your|some of your)\s+[\w'-]+(?:\s+[\w'-]+){0,4})",
    re.IGNORECASE,
)
_TELLS_WHAT = later(r"^ me (?:which|where|how|who|what|when|whether|why|if|about)\b", re.IGNORECASE)
_LEND = later(r"\b(?:lend|borrow)\s+(?:you\s+)?(?P<np>(?:my|our|the)\s+[\w'-]+(?:\s+[\w'-]+){0,3})", re.IGNORECASE)
_NAME = later(
    r"[\"“‘]([^\"”’]{2,40})[\"”’]|(?:[Tt]ry|called|[Rr]ecommend|[Aa]sk at|[Gg]o to|[Ll]ook at|[Tt]here's|[Tt]here is)\s+((?:the\s+)?[A-Z][\w'-]+(?:\s+(?:of\s+|and\s+|the\s+)?[A-Z][\w'-]+){0,4})"
)
_TAIL = later(
    r"\s*\b(?:by|before|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this|next|tomorrow|today|tonight|when|if|some ?time|at some point|please|so|and|for me if|somehow|as well|too|again)\b.*$",
    re.IGNORECASE,
)
_PLACE = words(
    "library archive archives museum gallery cafe café press books bookshop clinic road street shop centre center institute trust hall college school university fund society club market garden gardens house inn hotel surgery "
    "bakery theatre theater workshop studio stores supplies farm station guide handbook app online foundation association office service services agency company ltd bros sons"
)
_DOUBLES = later(r"[^aeiou]+(?:(?<=q)u)?[aeiou][^aeiouwxy]")
"""A verb of one syllable that ends in one vowel and one consonant says that twice: scan, scanning; not send, look or fix."""
_STRESSED = words(
    "begin forget permit submit admit commit refer prefer defer confer transfer occur regret control equip omit upset"
)
"""Verbs of more syllables with the stress on the last, which do the same."""


def _help(letter: Letter, asked: Letter | None, asks: Sequence[Sentence], _register: str) -> str:
    """Out of their letter and of what I had asked for."""
    gives = [s.text.replace("’", "'") for s in letter.sentences if s.does("give", "kept")]
    for text in gives:
        for name in _NAME.finditer(text):
            if said := name[1] or _no_person(name[2]):
                return f"telling me about {said}"
    for sentence in asks:
        if words := _asked_for(_named_in_full(sentence, asked)):
            return words
    said = [one.straight for one in letter.sentences]
    return _given(gives or said) or next((deed for text in (*gives, *said) if (deed := deed_in(text))), "")


def _named_in_full(sentence: Sentence, letter: Letter | None) -> str:
    """My sentence of asking, with the thing that the sentence before it names in the place of `it` or `them`."""
    text = _LOOK.sub("look", sentence.straight)
    before = [one.straight for one in letter.sentences] if letter else []
    earlier = before[: before.index(sentence.straight)] if sentence.straight in before else []
    named = _NAMED.match(earlier[-1]) if earlier else None
    if named is None:
        return text
    thing = named["thing"][0].lower() + named["thing"][1:]
    return _IT.sub(lambda found: f"{found[1]}{thing}", text)


_LOOK = later(r"\b(?:have|take) (?:a|another) (?:quick )?look\b", re.IGNORECASE)
_IT = later(r"(\b(?:could|can|would|will) you (?:please |possibly |just )*(?:\w+ ){1,2})(?:it|them)\b", re.IGNORECASE)
_NAMED = later(
    r"^(?:(?:so|and|but|oh dear|help),? )?(?:all |some of )?(?P<thing>(?:my|our|the) [a-z]+(?: [a-z]+)??)(?: of [A-Z]\w+)? "
    r"(?:has|have|is|are|was|were|won't|keeps?|went|stopped|broke|vanished|just)\b",
    re.IGNORECASE,
)


def _no_person(name: str) -> str:
    """A name that is a place, a shop or a book; a person's name does not belong into the letter."""
    words_ = name.lower().split()
    return name if words_[0] == "the" or "of" in words_ or words_[-1] in _PLACE else ""


def _asked_for(text: str) -> str:
    """My own words of asking as the deed for which I thank: `telling me which archives hold the registers`."""
    if found := _BORROW.search(text):
        return f"lending me {_turn(found['np'])}"
    if found := _MIND.search(text):
        return _deed(found["verb"].lower(), found["rest"])
    if (found := _ASK.search(text)) and found["verb"].lower() not in {"do", "be", "know", "mind", "have"}:
        if found["verb"].lower() in {"tell", "let"} and not _TELLS_WHAT.search(
            found["rest"].replace(" me know ", " me ", 1)
        ):
            return ""
        return _deed(_gerund(found["verb"].lower()), found["rest"])
    if found := _KNOW.search(text):
        what = found["what"]
        lead = "telling me" if re.match(r"(?:wh|how)", what, re.IGNORECASE) else "giving me the tip about"
        what = re.sub(r"^(?:anybody|anyone|somebody)\b", "someone", what, flags=re.IGNORECASE)
        return _deed(lead, f" {what}")
    return ""


def _deed(verb: str, rest: str) -> str:
    rest = _TAIL.sub("", rest)
    if re.search(r"\b(?:it|them|this|that)\b", rest):
        return ""  # of what?
    return f"{verb}{rest}".strip() if 0 < len(rest.split()) <= 12 and not re.search(r"\b[A-Z][a-z]+\b", rest) else ""


def _given(gives: list[str]) -> str:
    for text in gives:
        if found := _SENT.search(text):
            return f"sending me {_turn(found['np'])}"
        if found := _LEND.search(text):
            return f"{'offering to lend' if _OFFERED.search(text) else 'lending'} me {_turn(found['np'])}"
    return ""


_GOES_ON = frozenset(
    {"for", "that", "on", "with", "from", "and", "in", "if", "so", "until", "you", "i", "we", "which", "who"}
)


def _turn(phrase: str) -> str:
    words = phrase.split()
    stop = next((place for place, word in enumerate(words) if word.lower() in _GOES_ON), len(words))
    first = {"my": "your", "our": "your", "a": "the", "an": "the"}.get(words[0].lower(), words[0].lower())
    return " ".join([first, *words[1:stop]])


def _gerund(verb: str) -> str:
    if _DOUBLES.fullmatch(verb) or verb in _STRESSED:
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    return f"{verb[:-1]}ing" if verb.endswith("e") and not verb.endswith(("ee", "oe")) else f"{verb}ing"


HELPS = Helps(
    named=_help,
    outcome=outcome,
    thanks_for_thing=later(
        r"\b(?:thanks|thank you|cheers|ta)(?: so much| very much| a lot| again)?,? for (?:sending (?:me |us )?|passing on |forwarding )?(?:the|that|those|this|these|your|all the|a) (?:\w+ ){0,2}?"
        r"(?:photo(?:graph)?s?|pictures?|pics?|images?|snaps?|videos?|files?|attachments?|pdfs?|links?|maps?|lists?|address(?:es)?|scans?|cop(?:y|ies)|recipes?|invoices?|forms?|drafts?|plans?|numbers?|dates|directions|minutes)\b[^.!?,;]{0,16}[.! ]*$",
        re.IGNORECASE,
    ),
    done_for_me=lambda sentence: deed_in(sentence).endswith(" for me"),
    refused=later(
        r"\b(?:sorry|unfortunately|unable|afraid (?:i|we|that|not|there|it))\b|\b(?:i|we) (?:just |really )?(?:can't|cannot|couldn't|won't)\b",
        re.IGNORECASE,
    ),
    agreed=later(
        r"\b(?:sure|of course|gladly|happy to|with pleasure|yes|no problem|done|certainly)\b",
        re.IGNORECASE,
    ),
    names=later(r"(?<=[a-z,] )[A-Z][a-z]{3,}|^[A-Z][a-z]{3,}(?= is\b)"),
    common=words(
        "could would about that this with your from have telling thank sending some there were what when which where they them will just please know letting lending looking"
    ),
)
