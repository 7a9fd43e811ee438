"""The noun that an English question is about, as I would name it: `the exhibition` out of `When does the exhibition close?`."""

from __future__ import annotations

import re
from itertools import pairwise

from daemon.think.language.en.speech.sides import RELATIVES
from daemon.think.language.wordlist import words
from daemon.think.later import later

_QUESTION_NP = later(
    r"\b(?P<det>the|my|your|our|which|what|that|those)\s+(?=(?P<rest>[a-zA-Z][\w'’-]*(?:\s+[\w'’-]+){0,6}))",
    re.IGNORECASE,
)
_NP_STOP = words(
    "is are was were be been do does did can could would will should shall may might have has had you i we they he she it to for on at in by with and or but from about if so that which when while "
    "got get gets once now ever these lately need needs suit suits work works look looks come comes go goes still yet already next this tomorrow today again please instead before after until into over out up off than as like there then take takes some any "
    "them me us him himself herself itself myself yourself themselves"
)
_OBJECTS = words("them me us him himself herself itself myself yourself themselves")
"""Behind a verb: my letter made | them laugh. The word before is that verb, and no part of the noun."""
_NOT_LAST = words("of for the a open closed ready free available done finished better still yet then")
_OWN = words("my your our")
_SET_PHRASE = later(  # a noun in it names nothing
    r"\b(?:in (?:my|your|our) opinion|(?:excuse|pardon|forgive) (?:my|the|our) \w+|under (?:my|your) hat|(?:on|at|from) (?:my|your|our) (?:end|side)|(?:(?:to )?the top of|in|up|through) (?:my|your) inbox"
    r"|mean the world|in the world(?: of)?|what's the world coming to|(?:for|on|in|during) the (?:night|day|end)|in the first place|all that \w+|(?:catch|get) (?:my|your|the) (?:drift|point)|off the top of (?:my|your) head)\b",
    re.IGNORECASE,
)
_WEAK = words(
    "other others latter former lot days times way time day week month year thing things lot bit kind sort chance moment people one best same rest most first last next date dates idea plan think thought"
)
_SWAP = {
    "my": "your",
    "your": "my",
    "our": "your",
    "which": "the",
    "what": "the",
    "that": "the",
    "those": "those",
    "the": "the",
}


def asked_noun(sentence: str, *, swap: bool = True) -> str:
    """The first noun that the question is about; one that tells who asks (the landlord wants ...), or where we spoke (on the phone),
    where there is no other."""
    sentence = _SET_PHRASE.sub(lambda found: "," * len(found[0]), sentence.replace("’", "'"))
    found = [(_where_only(sentence, one), *_noun_of(sentence, one, swap)) for one in _QUESTION_NP.finditer(sentence)]
    named = [(aside or stop in _WANTS, noun) for aside, noun, stop in found if noun]
    first = next((noun for aside, noun in named if not aside), "")
    known = next(
        (one.start() for one, noun in zip(_QUESTION_NP.finditer(sentence), found, strict=True) if noun[1]), None
    )
    new, place = _new_thing(sentence)
    if not new:
        bare, at = _bare_thing(sentence)
        new, place = (bare, at) if not first or _HAND_OVER.search(sentence) else (new, place)
    if new and (not first or known is None or place < known):
        return new
    return first or (named[0][1] if named else "")


def _new_thing(sentence: str) -> tuple[str, int]:
    """What I am asked to, where it is no known thing, and its place: a tasting evening, parents' evening, coffee soon?"""
    if found := _MEAL.search(sentence) or _TO_A_MEAL.search(sentence):
        return (found["np"].lower() if not found["det"] else f"the {found['np'].lower()}"), found.start("np")
    if found := _SO_MANY_FOR.search(sentence):
        return f"the {found['np'].lower()}", found.start("np")
    for form in (_ASKED_TO, _ASKED_TO_DO):
        if not (found := form.search(sentence)):
            continue
        kept, _ = _noun_part(found["rest"].split())
        while kept and (kept[-1].lower() in _NOT_LAST or (len(kept) > 1 and _no_part(kept[-1].lower()))):
            kept.pop()
        if form is _ASKED_TO_DO and len(kept) == 2 and kept[1] == "day" and kept[0] not in _NO_DAY:
            return " ".join(kept), found.start("rest")  # sports day
        one_name = any(word[0].isupper() for word in kept)
        if not kept or kept[-1].lower() in _WEAK | _NO_PART | _LIGHT or one_name or not _begins_a_noun(kept):
            continue
        if form is _ASKED_TO and (len(kept) > 1 or kept[0].lower() not in _NOT_ALONE):
            return " ".join(["the", *kept]), found.start("rest")
        if form is _ASKED_TO_DO and (len(kept) > 1 or kept[0].lower() in _DUTIES):
            return " ".join(kept), found.start("rest")
    return "", 0


_YOU_WOULD = r"\b(?:(?:would|could|can|will) you|(?:do|are) you(?= (?:want|fancy|up|interested|able|free|willing|happy))|(?:if|whether) you(?:'d|'re)?(?: (?:would|could|can|might|will|want|fancy))?) "
_DOING = r"(?:do|doing|give|giving|run|running|host|hosting|hold|holding|lead|leading|come to|coming to|come along to|join|joining|play at|speak at|write|judge|open|for)"
_ASKED_TO = later(
    rf"{_YOU_WOULD}(?:(?:also|still|perhaps|possibly|maybe) )*(?:(?:like|love|want|care|be able|be willing|be happy|be up|be interested|consider|fancy|up|interested|able|free|willing|happy)(?: (?:to|in))? )?(?:{_DOING} )?(?:us |me )?(?:an?|another) (?P<rest>[a-z][\w'-]*(?: [\w'-]+){{0,6}})",
    re.IGNORECASE,
)
_ASKED_TO_DO = later(
    r"\b(?:can|could|will|would) you (?:do|make|manage|cover) (?!it\b|that\b|this\b|them\b|me\b|us\b|you\b|so\b|sure\b|any|some|one\b|with\b|without\b|something|anything|what|the\b|a\b|an\b|my\b|your\b|our\b|his\b|her\b|their\b)(?P<rest>[a-z][\w'-]*(?: [\w'-]+){0,5})",
    re.IGNORECASE,
)
_SO_MANY_FOR = later(  # six jars for the fair: for whom or what they are is no matter of its own
    r"\b(?:can|could|will|would) you (?:(?:please|perhaps|possibly|also|still) )*(?:sort|get|do|find|save|spare|keep|make|bring|lend|bake|put (?:aside|by)) (?:(?:me|us|out|aside|by) )*(?P<np>(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3}) (?!(?:days|weeks|hours|minutes|months|nights|times)\b)[a-z]{3,}s(?: of [a-z]{3,})?) for (?:the|my|our) ",
    re.IGNORECASE,
)
_TOGETHER = (
    "(?P<det>an? )?(?P<np>coffee|tea|lunch|dinner|supper|brunch|breakfast|drink|pint|beer|curry|walk|swim|picnic|film)"
)
_MEAL = later(
    rf"^(?:(?:and|so|maybe|perhaps|fancy|how about|what about|up for) )*{_TOGETHER}(?: (?:soon|some ?time|one day|one evening|after work|this week|next week|at the weekend|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|in (?:town|the week)|instead|again))*\?",
    re.IGNORECASE,
)
_TO_A_MEAL = later(  # would you like to come round to supper on Saturday; not: could you come for tea towels
    rf"\b(?:(?:would|could|can|will|do|are|shall|might) (?:you|we)|let's|(?:if|whether) you(?:'d)?) [^.?!;]{{0,40}}?"
    rf"\b(?:come|coming|join(?:ing)? (?:us|me)|meet(?:ing)?|fancy|go(?:ing)?|get together|free|have|share|stay)(?: (?:over|round|around|along|up|out|here|to (?:us|ours|mine)|with (?:us|me)))*(?: (?:to|for))? {_TOGETHER}"
    r"(?=[?,.!]|$| (?:on|at|next|this|tomorrow|tonight|one|some ?time|with|before|after|when|again|soon|together|instead|in (?:town|the))\b)",
    re.IGNORECASE,
)
_KINDS_OF_DAY = words(
    "good nice lovely long hard busy bad great sunny rainy hot cold perfect last first next other one big new old quiet lazy rest special happy present modern following previous working"
)
_TIMES = words(
    "weekend evening morning afternoon night summer winter autumn spring holidays holiday term season half-term"
)
_TOLD = later(r"\b(?:tell|ask|remind|thank|kiss|hug|warn|let|give)\s+$", re.IGNORECASE)  # tell your mother
_OF_TIME = later(
    r"\b(?:for|over|at|on|until|till|by|before|after|during|in|through|later in|towards)\s+$", re.IGNORECASE
)
"""Before such a word it is the time, and not what is asked about: could you lend me it for the weekend?"""
_NO_DAY = words("every each all most next either whole full half another")
_DUTIES = words("reception crossing breakfast lunch supper dinner teas refreshments playground bedtime")


def _bare_thing(sentence: str) -> tuple[str, int]:
    """What I am to hand over, named without an article, or the feast to which I am to come: statements and mileage, Boxing Day."""
    if found := _HAND_OVER.search(sentence):
        return f"the {found['np'].lower()}", found.start("np")
    feast = feast_to_come_to(sentence, sentence)
    return feast, sentence.find(feast)


def feast_to_come_to(sentence: str, told: str) -> str:
    """The feast that `told` names, where a question asks whether I come or what I do: Boxing Day; not one that is over or beside another day."""
    found = _FEAST.search(told) if _COMES.search(sentence) else None
    if found and told != sentence and (_OVER.search(told) or _OTHER_DAY.search(sentence)):
        return ""
    return found[0] if found else ""


_OVER = later(r"\b(?:was|were|had|thanks|thank|spent|went|did|came|enjoyed|ate|hope you|last)\b", re.IGNORECASE)
_OTHER_DAY = later(
    r"\b(?:(?:on|next|this|every) (?:\w+day|week\w*|month)|today|tonight|tomorrow|now|these days|lately|nowadays|(?:to|for) (?:my|our|the) \w+|at \w+)\b",
    re.IGNORECASE,
)


_HAND_OVER = later(
    r"\b(?:can|could|would|will) you (?:(?:please|perhaps|possibly|kindly|also|still) )*(?:let (?:me|us) have|(?:send|get|give|bring|forward|e-?mail|post|show)(?: (?:me|us|over|along|back|round))+) "
    r"(?P<np>(?!(?:this|his|hers|yours|ours|theirs|its|us|details|things|ideas|suggestions|thoughts|bits|lots|loads|heaps|best|greetings|wishes|regards|kisses|hugs)\b)(?-i:[a-z])[a-z'-]+[a-rt-z]s(?: and [a-z][a-z'-]{3,})?(?: of the [a-z][a-z'-]+)?)"
    r"(?=[?,.]|$| (?:for|by|from|before|on|when|at|this|next|tomorrow|today|please|as|to|with|in|again)\b)",
    re.IGNORECASE,
)
_COMES = later(
    r"\b(?:com(?:e|ing)|join(?:ing)?|spend(?:ing)?|be(?:ing)? (?:here|there|with us|around|free|home)|(?:have|having|want|wants|expect|expects) (?:you|us)|free|make it|doing|plans)\b",
    re.IGNORECASE,
)
_FEAST = later(
    r"\b(?:Boxing Day|Christmas(?: (?:Day|Eve|dinner|lunch|morning))?|New Year's (?:Eve|Day)|Hogmanay|Easter(?: (?:Sunday|Monday|weekend))?|Whitsun|Thanksgiving|Midsummer|Pancake Day|Bonfire Night|Burns Night|Diwali|Passover|Hanukkah|Eid)\b(?! (?:card|present|cake|tree|holidays|market|lights|pudding|shopping|fair)s?\b)"
)


def _where_only(sentence: str, found: re.Match[str]) -> bool:
    """Whether the noun stands behind a word of place: on the phone, in the pub. What I am to look at is no place."""
    before = sentence[: found.start()]
    placed = re.search(r"\b(?:in|on|at|over|under|up|by|from|during|round|past)\s+$", before, re.IGNORECASE)
    return bool(placed) and not _LOOKED_AT.search(before)


_LOOKED_AT = later(r"\b(?:look|looking|glance|peek|peep|eye|eyes|go|stab|shot|think)\s+(?:at|over)\s+$", re.IGNORECASE)


def _noun_of(sentence: str, found: re.Match[str], swap: bool) -> tuple[str, str]:
    """The noun, or nothing, and the word behind it that is no part of it any more."""
    kept, stop = _noun_part(found["rest"].split())
    before = sentence[: found.start()]
    asked_what_it_does = re.search(r"\b(?:do|does|did)\s+$", before, re.IGNORECASE)
    if "for" in kept and (asked_what_it_does or kept[-1].lower() in _WEAK):
        kept, stop = kept[: kept.index("for")], "for"  # the train leave | for York, the lease | for another year
    if len(kept) > 1 and asked_what_it_does and (not stop or stop in _AFTER_A_VERB):
        kept.pop()  # when does the exhibition | close
    if stop in _OBJECTS and len(kept) > 1:
        kept.pop()  # my letter | made them laugh
    while kept and (
        (kept[-1].lower() in _NOT_LAST and kept[-1] != "A") or (len(kept) > 1 and _no_part(kept[-1].lower()))
    ):
        stop = kept.pop().lower()
    if kept and kept[-1].endswith("'s") and stop.endswith("ing"):
        kept[-1] = kept[-1].removesuffix("'s")  # the water's | coming in
    a_day = len(kept) > 1 and kept[-1].lower() == "day" and kept[-2].lower() not in _NO_DAY | _KINDS_OF_DAY
    if (
        not kept
        or (kept[-1].lower() in _TIMES and _OF_TIME.search(before))
        or (kept[-1].lower() in RELATIVES and _TOLD.search(before))
        or (found["det"].lower() in {"that", "what"} and kept[0].lower() in _SAID_OF_THAT)
        or (kept[-1].lower() in _WEAK | _NO_PART and not a_day)
        or (len(kept) == 1 and kept[0].lower() in _NOT_ALONE)
        or not _begins_a_noun(kept)
    ):
        return "", stop
    if len(kept) == 1 and kept[0].lower() in _OF_SOMETHING:
        return "", stop  # the name of | that film
    words_ = [{"which": "the", "what": "the"}.get(found["det"].lower(), found["det"].lower()), *kept]
    turned_words = [_SWAP.get(word, word) if place == 0 or word in _OWN else word for place, word in enumerate(words_)]
    return " ".join(turned_words if swap else words_), stop


def _no_part(word: str) -> bool:
    """Whether a word behind a noun belongs to the verb: the bank | says, the kids | settled; not a shed or a bed."""
    return word in _NO_PART or (word.endswith("ed") and not word.endswith("eed") and len(word) > 4)


def _begins_a_noun(kept: list[str]) -> bool:
    if (
        (len(kept[0]) <= 2 and not (kept[0].isupper() and len(kept) > 1))
        or kept[0].lower() in _NO_NOUN_FIRST
        or not _OTHERS.isdisjoint(kept)
    ):
        return False
    return not any(word in _OWN and before.lower() not in _LINKS for before, word in pairwise(kept))


_SAID_OF_THAT = words(
    "possible impossible okay ok fine good right correct wrong true clear enough all alright useful helpful convenient doable feasible normal usual likely unlikely allowed necessary needed expected "
    "realistic reasonable fair safe legal acceptable agreeable suitable sensible better easier cheaper quicker important urgent difficult hard easy included covered still really too something anything "
    "actually definitely everyone everybody something because since why where how who "
    "wait work be help do suit fit happen change mean count hurt matter make sound feel seem appeal interest bother"
)
"""Behind `that` these are said of it and are no noun: is that possible, would that be fine, can that wait."""
_WANTS = words("says asks wants thinks hopes insists tells reckons")
"""Behind a noun: it is who asks for something, not what is asked for."""
_DOES = words(
    "belongs fits hangs means costs happens matters needs gets goes comes takes gives makes keeps lets stops starts begins saves seems feels ends leave enjoy"
)
_IRREGULAR = words(
    "got gone done left swept taken given made sent paid sold told brought bought found kept lost met put said seen shown taught worn won written broken stolen hung held heard felt spent begun"
)
_ADVERBS = words("back down away any whenever first last due happier better worse sooner")
_NO_PART = _WANTS | _DOES | _IRREGULAR | _ADVERBS
"""Words behind a noun that are no part of it: the bank | says, the chimney | swept, the piano | down."""
_OF_SOMETHING = words("name part end question opinion top advice view views thoughts help take")
"""Nouns that alone tell no matter: the name of that film is about the film."""
_OTHERS = words("her his their")
_LINKS = words("of for along behind under near beside between round inside outside above below")
"""Behind one of these a noun goes on: the launch of | your album; not the certificate carry | your middle name."""
_NO_NOUN_FIRST = words(
    "the a an my your our his her their this that these those there they you he she got time subjects"
)


_LONGEST = 5  # words
_DATES = words(
    "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
)
_OF_A_NOUN = words("spare old new big small little long heavy second annual next")
"""Before these stands the noun, even one in -ing: the spare | nipping press, the annual | meeting."""
_NOT_ALONE = words("spare old new big small heavy annual")
"""None of these is a noun by itself."""


def _goes_on(kept: list[str], word: str, behind: str) -> bool:
    """Statements for | April to October, figures for | May and June, the spare | nipping press."""
    last = kept[-1] if kept else ""
    if last in _DATES and word in {"to", "and", "until"} and behind in _DATES:
        return True
    if word in _DATES and last in {"to", "and", "until", "for", "of"}:
        return True
    if word.lower() in _OCCASIONS and kept and (not behind or behind.lower() in _NP_STOP):
        return True
    named = word.lower() in _ING_NOUNS or (behind and behind.lower() not in _NP_STOP)
    return last.lower() in _OF_A_NOUN and word.lower().endswith("ing") and bool(named)


_OCCASIONS = words("evening meeting wedding")
"""Behind a noun these are a part of it: a quiz evening, the committee meeting."""
_LIGHT = words(
    "ring call hand shout bell buzz push nudge break sec second minute try go look peek word note line hint tip clue favour favor copy text message yes no answer reply while price little"
)
"""The noun of a light verb: give me a ring."""
_ING_NOUNS = words("meeting opening wedding building training painting drawing evening clothing recording")


def _noun_part(following: list[str]) -> tuple[list[str], str]:
    """The words up to one that is no part of the noun any more, and that word."""
    kept: list[str] = []
    for place, word in enumerate(following):
        behind = following[place + 1] if place + 1 < len(following) else ""
        if _goes_on(kept, word, behind):
            kept.append(word)
            continue
        if len(kept) == _LONGEST:
            return kept, word.lower()
        stops = word.lower() in _NP_STOP and not (word.lower() in {"of", "for"} and kept)
        stops = stops or bool(re.search(r"'(?:re|d|ve|ll|m)$|n't$|^(?:it|that|there|he|she|who)'s$", word.lower()))
        if stops or (word.lower().endswith("ing") and kept):
            return kept, word.lower()
        kept.append(word)
    return kept, ""


_AFTER_A_VERB = words(
    "for to on at in by with and or but about from before after until into out up off this next tomorrow today again please so if that when while"
)
