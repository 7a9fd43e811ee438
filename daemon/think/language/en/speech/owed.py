"""What I owe, named in English: the thing of a promise of mine, the matter of a question of theirs."""

from __future__ import annotations

import re

from daemon.think.exchange import plain_subject
from daemon.think.language.en.speech.question_noun import asked_noun, feast_to_come_to
from daemon.think.language.en.speech.sides import RELATIVES, shifted
from daemon.think.language.speech.naming import Owed
from daemon.think.language.wordlist import words
from daemon.think.later import later

_SUBJECT_SET = later(
    r"^(?:お礼|御礼|お願い|ご挨拶|近況|ご無沙汰|こんにちは|ありがとう|お知らせ|ご報告|ご連絡|お世話に|質問|ご質問|お問い合わせ|相談|ご相談|連絡|件|確認|ご確認|hello|hi|hey|thanks|thank you|question|quick question|update|request|re|fwd|news|a favou?r|favou?r|catching up|checking in|meeting|invitation|no subject)?$",
    re.IGNORECASE,
)
_PROMISE = later(
    r"\b(?:i'll|i will|i shall|we'll|we will|we shall|let me|i promise to|i'm going to|i am going to|i plan to)\s+(?:(?:also|definitely|certainly|gladly|happily|then|just|be sure to|make sure to)\s+)*"
    r"(?:take you (?:out )?for(?= an? )|treat you to|get back to you (?:about|on|with)|come back to you (?:about|on|with)|get in touch (?:with you )?about|look (?:at|over|into|through)|let you have|get|have|send|show|bring|give|write|finish|forward|post|return|prepare|draft|review|read|check|drop|pass|mail|email|share|put together|sort(?: out)?|fix|make|lend|hand|deliver|"
    r"find|ask about|introduce|book|order|pay|scan|print|translate|proofread|mark|type up|dig out|dig up|pick up|look up|copy|complete|submit|upload|confirm|arrange|organi[sz]e|try|bake|buy(?= you )|call (?:you )?about|"
    r"be in touch about|write to you about|work on|see to|take care of)\s+"
    r"(?:(?:you|them|over|out|up|back|round|along|off|to you|together|through)\s+)*(?P<np>(?:(?:the|a|an|my|your|our|her|his|their|those|these|that|some|both|all)\s+)?[a-zA-Z][\w'’-]*(?:\s+[\w'’-]+){0,9})",
    re.IGNORECASE,
)
_ABOUT = later(
    r"\b(?:i'll|i will|i shall|we'll|we will)\b[^.;]*?\babout (?P<np>(?:the|my|your|our)\s+[a-zA-Z][\w'’-]*(?:\s+[\w'’-]+){0,6})",
    re.IGNORECASE,
)
_END = later(
    r"\s*\b(?:by|before|on|at|with|through|to|into|under|outside|next|this|tomorrow|tonight|today|as soon|when|once|after|instead|for you|to you|over|and(?! [a-z'-]+(?:\s+(?:by|before|on|at|to|tomorrow|tonight|today|next|this|as|when|soon|over|round|with)\b|\s*$))|so|later|within|until|back|in (?:the|a|two|three|time|early|late|january|february|march|april|may|june|july|august|september|october|november|december)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|soon|first thing|straight|round|along|up|out|off|if|though|too|again|shortly|from|please|right away|with you)\b.*$",
    re.IGNORECASE,
)
_PRONOUN = words(
    "it that them this those these one you me him her something anything what everything all some both back him"
)
_NO_OBJECT = words(
    "with to from in on at for of about into over through by as if whether how why where when what who whom which that know back up out off down round together sure certain everyone everybody somebody someone anybody "
    "think look word go chat read try ask check dig rummage shot stab peek glance listen ring shout bell buzz line nudge time moment minute break rest"
)
"""What is no thing that one could be late with: a preposition, a question, the noun of a light verb (have a think)."""
_OF_OTHERS = words("her his their")
_PUTS_OFF = later(
    r"\b(?:get|come|be) back to you\b|\blet you know\b|\bhave (?:a|another) think\b|\bthink (?:it|about it|this) over\b|\b(?:answer|reply|respond|write back)\b|\b(?:check|ask|find out|look into|see) (?:with\b|if\b|whether\b|when\b|what\b|which\b|how\b|who\b|where\b)",
    re.IGNORECASE,
)
_DAY_NAMES = later(
    r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|tonight|weekend|christmas|easter)\b|"
    r"^(?:今日|本日|明日|明後日|今夜|今晩|今週|来週|再来週|今月|来月|週末|年末|年始|先日|昨日|今度|次回|[日月火水木金土](?:曜日?)|[0-9０-９一二三四五六七八九十]+[月日])",
    re.IGNORECASE,
)
_YES = later(
    r"^(?:ok|okay|yes|sure|of course|gladly|right|fine)?[,.! ]*(?:will do|i will|i'll do (?:that|it|so)|leave it (?:to|with) me|consider it done|on it|i'm on it|no problem|i(?:'ll| will| shall) (?:send|get|bring|do|have|let you have) (?:it|them|that|this|one)\b.*)(?:,? (?:by|before|on|at|this|next|tomorrow|tonight|today|in|within|over|as soon as|when|first thing)\b[^.?!]{0,48})?[.! ]*$|(?:\bi(?:'ll| will| shall)|^(?:yes,? |ok,? )?will) (?:send|get|bring|write|do|have|finish|post|email|scan|find|print|copy|type|dig|look|hunt|sort) (?:it|them|that|this|one)\b",
    re.IGNORECASE,
)
_ANSWER = later(
    r"^(?:yes|no|well|oh|ah|all well|thanks|sure)?[,.;:! ]*(?P<clause>(?:(?!(?i:he|she|they|it|this|that|these|those|there|who|what|not|still|so|all|my|our|the|we)\b)[A-Z][a-z]+|(?i:my|our|the) [a-z'-]+(?: [a-z'-]+)?|I|(?i:we)) (?:is|are|am|'m|has|have|live|lives|work|works|close|closes|open|opens|start|starts|play|plays) [^,;:.!?]{2,50})"
)
_OF_MYSELF = later(
    r"\b(?:how|when|where|who|what time|how (?:long|often))\b(?!.*\b(?:it|that|this|them|they|these|those|one|think|say|suggest|prefer|recommend)\b).*\byou\b",
    re.IGNORECASE,
)
"""A question that asks for me, of which the subject line says nothing: when are you coming up next?"""


def _named(sentence: str) -> tuple[str, bool]:
    """The object of the promise, and whether it only points back to something named before (it, them, none at all)."""
    sentence = sentence.replace("’", "'")
    about = _ABOUT.search(sentence)
    found = about or _PROMISE.search(sentence)
    if not found or (about and not _PUTS_OFF.search(sentence)):
        return "", False  # I'll ask about the boiler: it is not the boiler that is late
    words = _without_tail(_END.sub("", found["np"]).strip().split())
    points_back = not words or (len(words) == 1 and words[0].lower() in _PRONOUN)
    if points_back or len(words) > 9:
        return "", points_back
    named = _with_article(words)
    return (f"my answer about {named}" if about and named else named), False


_NO_ENDING_TEXT = "of the a an my your and or for to on in at with about from by"
_NO_ENDING = frozenset(_NO_ENDING_TEXT.split())
"""Words after which a noun is still to come."""


def _without_tail(words: list[str]) -> list[str]:
    """The noun and what stands before it, without what no noun ends with and without what is done to it."""
    while words and words[-1].lower() in _NO_ENDING:
        words = words[:-1]
    while len(words) > 1 and (words[-1].lower() in _HAVE_DONE or words[-1].endswith("ed")):
        words = words[:-1]  # I'll have your hedge | cut
        words = words[:-1] if words[-1].lower() == "and" else words
    return words


def _with_article(words: list[str]) -> str:
    if words[0].lower() in {"both", "each", "all"} and len(words) > 2 and words[1].lower() in _ARTICLES | {"a", "an"}:
        words = words[1:]  # I'll send you both | the programme
    first, *rest = words
    if first.lower() in {"a", "an", "some", "that", "this", *_OF_OTHERS} and rest:
        first = "the"
    bare = rest if first.lower() in _ARTICLES else [first, *rest]
    if not bare or bare[0].lower() in _NO_OBJECT | _PRONOUN or bare[-1].lower() in _NO_OBJECT - {"for", "about", "of"}:
        return ""
    if len(bare) == 1 and bare[0][0].isupper() and not bare[0].isupper():
        return ""  # somebody's name
    if first.endswith(("'s", "s'")):
        return " ".join([first, *rest])  # Ravi's number
    return " ".join([first if first.lower() in _ARTICLES else "the", *bare])


_ARTICLES = words("the my your our those these both all")
_HAVE_DONE = words("cut done made built sent back ready finished hung written washed")


_HELLO = later(  # a subject that greets: Hello stranger, Happy New Year
    r"^(?:hello|hi(?!-)|hiya|hey|heya|howdy|greetings(?! cards?\b)|ahoy|good (?:morning|afternoon|evening|day)|long time|happy (?:new|birthday|belated|easter|christmas|anniversary|retirement|\w+day)|merry(?!-)|seasons? greetings|dear|congrat\w*|well done|welcome (?:back|home))\b",
    re.IGNORECASE,
)


_NO_HEAD = words(
    "here there away back home alive well still now soon last least later off out up down in on over gone just nearly almost not only at finally almost yet ever never"
)
"""With none of these does a thing in a subject line begin or end: still here, back home, at last."""


def _in_subject(subject: str) -> str:
    """A bare common noun out of a subject line: no day, no name, no sentence."""
    bare = re.sub(r"^(?:the|a|an|your|my|our|that|this)\s+", "", plain_subject(subject), flags=re.IGNORECASE)
    words = bare.split()
    if (
        not 1 <= len(words) <= 4
        or _SUBJECT_SET.match(bare)
        or _HELLO.match(bare)
        or _DAY_NAMES.match(bare)
        or words[-1].lower()
        in {"stuff", "things", "bits", "bobs", "chat", "life", "hello", "again", *_NO_HEAD, *RELATIVES}
        or words[0].lower() in _NO_HEAD
        or re.search(r"[?!{}<>\[\]:,.'\"]", bare)
        or not bare.isascii()
        or any(word[0].isupper() and not word.isupper() for word in words[1:])
        or (
            len(words) == 1
            and words[0].istitle()
            and not plain_subject(subject).lower().startswith(("the ", "my ", "your ", "our "))
        )
    ):
        return ""
    first = words[0] if words[0].isupper() else words[0][0].lower() + words[0][1:]
    numbered = len(words) > 1 and words[-1].isdigit()  # invoice 2231
    return " ".join([first, *words[1:]] if numbered else ["the", first, *words[1:]])


def _promised(sentence: str, subject: str = "") -> str:
    named, points_back = _named(sentence)
    return named or (_in_subject(subject) if points_back else "")


def _puts_off(sentence: str) -> bool:
    return bool(_PUTS_OFF.search(sentence)) and not _promised(sentence)


def _says_yes(sentence: str) -> bool:
    return _YES.search(sentence.strip().replace("’", "'")) is not None


def _own_question(sentence: str) -> str:
    return asked_noun(sentence, swap=False)


def _answer(sentence: str) -> str:
    text = sentence.strip().replace("’", "'")
    found = None if "?" in text or "？" in text else _ANSWER.match(text)
    if not found:
        return ""
    clause = re.split(r"\b(?:and|but|because|so|which|who|when|if|since|as|now)\b", found["clause"])[0]
    clause = re.sub(r"\b(?:still|always|just|already) ", "", clause).strip()
    stands = 3 <= len(clause.split()) <= 9 and not re.search(r"\b(?:not|you|your)\b|n't\b", clause)
    return shifted(clause) if stands else ""


def _asked(sentence: str, _register: str, subject: str) -> str:
    return asked_noun(sentence) or ("" if _OF_MYSELF.search(sentence) else _in_subject(subject))


_HELD = later(
    r"\bi (?:(?:still|do) )*(?:have|have got|found|have found|borrowed|kept|am holding|hold)(?: still)? your (?P<np>(?!own\b|letters?\b|mails?\b|e-?mails?\b|news\b|name\b|address\b|messages?\b)[a-z][\w'-]*(?: (?!in\b|on\b|at\b|here\b|from\b|since\b|and\b|with\b|under\b|which\b|that\b|behind\b|when\b)[a-z][\w'-]*){0,2})",
    re.IGNORECASE,
)
_GIVES_BACK = later(
    r"\b(?:bring|give|return|post|send|drop|hand|have|want|collect|fetch|pick)\b[^?]*\b(?:it|them|back)\b",
    re.IGNORECASE,
)


def _of_before(sentence: str, before: str, _register: str) -> str:
    """A thing of mine that they have, where they only ask when I want it back; a feast named before they ask whether I come."""
    held = _HELD.search(before.replace("’", "'").replace("I've", "I have")) if _GIVES_BACK.search(sentence) else None
    return f"my {held['np']}" if held else feast_to_come_to(sentence, before)


def _answer_about(matter: str) -> str:
    return f"my answer about {matter}"


def _without_name(sentence: str, _name: str) -> str:
    return sentence


OWED = Owed(
    promised=_promised,
    puts_off=_puts_off,
    says_yes=_says_yes,
    asked=_asked,
    own_question=_own_question,
    answer=_answer,
    of_before=_of_before,
    held=_HELD,
    answer_about=_answer_about,
    without_name=_without_name,
    no_thing=frozenset(f"{whose} {who}" for whose in ("my", "your", "the") for who in RELATIVES),
    chore=later(
        r"\b(?:put(?:ting)?|tak(?:e|ing)|bring(?:ing)?)\b[^.?!]{0,16}\b(?:bins?|rubbish|recycling|washing|parcels?)\b|\b(?:feed(?:ing)?|walk(?:ing)?) (?:the|your|our|my|her|his) \w+"
        r"|\bwater(?:ing)? (?:the|your|our|my)\b|\bmow(?:ing)?\b|\bbab(?:y|ies)[- ]?sit"
        r"|\b(?:keep|hold|save|store) (?:it|them|that|one|some|a \w+|the \w+|your \w+|on to (?:it|them)) (?:safe|aside|back|here|for you|warm|until)\b|\bput (?:it|them|one|some|a \w+) (?:aside|by|away|to one side)\b|\bhang on to (?:it|them|your)\b"
        r"|\b(?:look(?:ing)? after|keep(?:ing)? an eye on) (?:the|your|our|my) (?:cat|dog|house|flat|plants|garden|kids|children|hens)\b",
        re.IGNORECASE,
    ),
    visit=later(
        r"\b(?:come|be|pop|drop|drive|nip|swing|stop|call|walk|head|run|cycle|look(?= (?:in|by|round)\b)) (?:(?:right|straight|over|round|around|along|up(?! with)|down|out|there|here|across|by|past|in|home)\b ?)+(?!(?:on|into|at) (?:the|your|this|that) (?:matter|question|figures?|draft|text|file|document|code)s?)"
        r"|\b(?:come|visit|join you|see you|meet you|pick you up|collect you|fetch you|give you a (?:lift|hand))\b(?! (?:back|up with|with (?:an?|some|the)|to you\b))",
        re.IGNORECASE,
    ),
    carried=later(
        r"\b(?:bring|take|carry|drop|deliver|hand) (?:it|them|that|those|these|(?:the|your|my|our|some|two|three|both|a|an) (?!(?:look|report|draft|quote|estimate|figures|slides|results?|answer|walk)\b)[\w' -]{2,40}?)(?: (?:over|round|along|across|in|off|by|back|with me|to you))* ?(?=[,.!]|$|(?:on|this|next|tomorrow|when|at the|by|before|to (?:you|work|the))\b)",
        re.IGNORECASE,
    ),
    not_done=later(
        r"\byou (?:forgot|never|didn't|did not|hadn't|haven't|must have forgotten)\b"
        r"|\b(?:hasn't|haven't|weren't|wasn't|hadn't|not) (?:been )?(?:put|taken|brought|fed|watered|walked|mown|mowed|done|collected|emptied|out)\b|\bstill (?:full|out there|by the door)\b",
        re.IGNORECASE,
    ),
    own_affair=later(
        r"\bi(?:'ll| will) (?:sit|take|be taking) (?:the|my) (?:exam|test|driving test|interview)\b",
        re.IGNORECASE,
    ),
)
