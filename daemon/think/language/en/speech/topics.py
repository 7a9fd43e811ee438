"""The specific in an English sentence of theirs: a noun phrase, the best first, and the clause beside it; else nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from daemon.think.language.en.speech.clauses import HARD, LEAD, NOISE, NOT, OTHERS, QUALITIES, STALE, in_full, told
from daemon.think.language.en.speech.sides import RELATIVES
from daemon.think.language.speech.naming import Topics
from daemon.think.language.wordlist import words
from daemon.think.later import later

_THIRD = later(
    r"^(?:(?:my|our|the|his|her|their)\s+)?(?:\w+\s+)?(?:boss|manager|director|colleague|neighbou?r|friend|teacher|team|client|customer|landlord|doctor|company|ceo|supervisor)\b",
    re.IGNORECASE,
)
_STOP = words(
    "is are was were has had have will would can could looks looked seems seemed feels felt came comes went goes got gets did does keeps kept started starts finished needs "
    "on in at for with without and but so since because that which who when while until before after from to into over under by as if than this last next every again today yesterday "
    "now finally already still yet here there about through during where i we you he she they it is's be been being just only too also very turned turns opens opened "
    "arrived arrives like should may might must shall smells smelled tastes tasted read drew said told gave set sets runs ran took takes made makes sits stands grew grows"
)
_TIMES = words(
    "way time day week month year morning evening night lot bit thing things weekend end moment minute hour days weeks months years"
)
_HEADLESS = words(
    "own notice niece nephew aunt uncle cousin grandson granddaughter grandma grandpa gran sister-in-law brother-in-law mother-in-law father-in-law baby mother father mum mom dad parents wife husband partner son daughter brother sister kids children family grandmother grandfather way time day week month year morning evening night lot bit thing things one ones rest same best worst end beginning moment minute hour fact idea mind hand hands eyes head life house home office desk place part side most first last number work job people person team boss email mail message reply weekend train bus phone whole kind couple few pair"
)
_BODY = words(
    "ear ears eye eyes nose mouth throat tooth teeth jaw neck shoulder shoulders arm arms elbow wrist wrists finger fingers thumb leg legs hip hips knee ankle ankles foot feet toe toes spine chest stomach tummy bladder kidney kidneys liver lung lungs skin bones joints hearing sight eyesight memory balance breathing blood sleep appetite"
)
"""Nobody is glad to hear about a left ear."""
_RANKED = words("best worst hardest easiest strongest weakest favourite favorite only last")
"""One out of many of its kind, which names nothing by itself: my best paper."""
_TAKEN = later(
    r"\b(?:i|we|i've|we've|i'm|we're|i am|we are)\s+(?:(?:have|just|also|finally|really|even|at last|been|now|actually|recently)\s+)*"
    r"(?:started|start|begun|began|beginning|starting|join|joined|joining|bought|buying|open|opened|opening|adopt|adopted|build|built|building|launch|renovate|record|publish|rent|finished|finishing|wrote|writing|written|painted|painting|planted|"
    r"planting|launched|launching|founded|taken up|took up|taken on|took on|taken over|took over|taking|took|set up|setting up|rented|restored|restoring|repaired|repairing|renovated|renovating|learning|learnt|learned|teaching|"
    r"running|run|teach|sing in|singing in|play in|playing in|edit|restore|organising|organizing|organised|organized|ran|won|published|knitted|knitting|baked|baking|brewed|brewing|sewed|sewing|recorded|recording|planning|preparing|rehearsing|"
    r"moved into|working on|training for|signed up for|enrolled in|take down|taking down|putting up|put up|brought home|starting|visited|walked|climbed|sailed|hiked|rowed|"
    r"keep|keeping|tend|tending|look after|looking after|carve|carved|carving|weave|weaving|wove|woven|translate|translated|translating|edited|editing|mend|mended|mending|dig up|dug up|digging up|digging|catalogue|cataloguing)\s+"
    r"(?P<np>(?:(?:a|an|the|my|our|some)\s+)[\w'’-]+(?:\s+[\w'’-]+){0,5})",
    re.IGNORECASE,
)
_TALKED_INTO = later(
    r"\b(?:talked me into|dragged me (?:in)?to|signed (?:me )?up for|enrolled (?:me )?in|got me into|won me over to)\s+(?P<np>(?:a|an|the)\s+[\w'’-]+(?:\s+[\w'’-]+){0,4})",
    re.IGNORECASE,
)
_BARE = later(
    r"\b(?:(?:taken|took|taking) up (?P<one>[a-z]{3,}ing|[a-z]{4,})|(?:getting|got|keeping|keep|growing|grow|raising|raise|adopted|breeding|bought) (?:(?:two|three|four|five|six|some|a few|a couple of) )?(?P<many>(?:[a-z]+ )?[a-z]{2,}s))(?=\s*[,.;!]|\s+(?:in|on|at|with|and|this|for|last|again)\b|$)",
    re.IGNORECASE,
)
_GOT = later(
    r"\b(?:i|we|i've|we've)\s+(?:just |finally |have |also )*(?:got|made|found)\s+(?P<np>(?:a|an)\s+[\w'’-]+(?:\s+[\w'’-]+){0,4})",
    re.IGNORECASE,
)
_HOLD = later(  # the alto solo, a stall at the market; not a question, a cold
    r"\b(?:i|we)\s+(?:now\s+)?have\s+(?P<np>(?:the|a|an|my own|our own)\s+(?!(?:\w+\s+)?(?:cold|cough|headache|favou?r|plans?|idea|problem|appointment|feeling|request|bit|reason|wish|fear|confession|suggestion|proposal|deadline|couple|few|lot|chance|choice|hunch|fever|job|car|house|say|point|look|word|right|duty|pleasure|honou?r)\b)[\w'’-]+(?:\s+[\w'’-]+){0,4})",
    re.IGNORECASE,
)
_SO_MANY = later(
    r"\b(?:i|we)\s+(?:now\s+)?have\s+(?:two|three|four|five|six|seven|eight|nine|ten|a dozen)\s+(?!(?:\w+ )?(?:questions|children|kids|sons|daughters|brothers|sisters|meetings|favou?rs|things|points|reasons|options|jobs|cars|requests|ideas|choices|wishes)\b)((?:[a-z]+ )?[a-z]{2,}s)(?=\s*[,.;!]|\s+(?:in|on|at|now|and)\b|$)",
    re.IGNORECASE,
)
_NEW_HERE = later(  # our street has a new bakery
    r"\b(?:our|the|my)\s+[\w'-]+(?:\s+[\w'-]+)?\s+(?:has|have)\s+(?:now\s+)?(?:got\s+)?(?P<np>(?:a|an)\s+new\s+[\w'’-]+(?:\s+[\w'’-]+){0,3})",
    re.IGNORECASE,
)
_BEGIN_TO = later(
    r"\b(?:begin|began|begun|beginning|start|started|starting|going|about|planning|decided|hoping|learning|able|asked|invited|chosen|commissioned|mean|means|meaning|hope|plan|want) to (?:take|put|bring|pull|build|restore|paint|repair|clean|move|plant|write|teach|learn|rebuild|record|dig|sort|catalogue|print|knit|make)\s+(?:(?:down|up|out|apart|in)\s+)?(?P<np>(?:the|a|an|my|our)\s+[\w'’-]+(?:\s+[\w'’-]+){0,4})",
    re.IGNORECASE,
)
_VERBS = r"(?:is|are|was|were|has|have|had|will|can|could|comes|came|looks|looked|goes|went|gets|got|opens|opened|begins|began|starts|started|turned|grew|makes|made)"
_OWNED = later(
    rf"\b(?P<np>(?:my|our)(?:\s+[\w'’-]+){{1,4}}?)(?=\s+{_VERBS}\b|\s+(?:in|on|at|with|for|but|and|last|this|again|yesterday)\b|\s*[,.;:!)]|\s*$)",
    re.IGNORECASE,
)
_OURS = later(r"^(?:\W*\w+,\s+)?(?:we|our)\b", re.IGNORECASE)  # else `our` may well be theirs and mine
_DEFINITE = later(rf"^(?P<np>the(?:\s+[\w'’-]+){{1,3}}?)(?=\s+(?:in the [\w'-]+ )?{_VERBS}\b)", re.IGNORECASE)
_DULL = words(
    "weekends weekend mornings evenings days nights elbows knees age pension hair smell favourite lad eldest youngest office printer key keys trustees students site page door table list water fund schedule meeting index catalogue room rooms building company shop post meter weather sun rain snow train bus "
    "receipts dentist doctor builders plumber promise secret copy change peace distance "
    "return mouth diary lesson notes name opinion luck coat shoes spade pocket sleeve bag phone laptop computer inbox desk calendar address number way turn account card bill order files file report slides "
    "conservator committee students board council bank school man woman people street society village town church club parish neighbourhood word note line hello gift present visit teacher team group back front top bottom others rest news truth question answer"
)
_TITLE = later(r"^(?:the|my|our)\s+[\w'’-]+(?:\s+[\w'’-]+){0,4}$", re.IGNORECASE)
_SET_TITLE = later(
    r"\b(?:meeting|agenda|minutes|invoice|question|request|update|news|hello|thanks|thank|weekend|schedule|report|favour|favor|reply|form|contract|call|date|plan|day|week|email|mail|invitation|draft|link)\b",
    re.IGNORECASE,
)


def things(sentence: str) -> Iterator[str]:
    """Noun phrases of theirs in a sentence, the best first: `your pottery class`, `the whale`."""
    yield from taken_things(sentence)
    if not _shut(sentence):
        text = sentence.replace("’", "'")
        yield from (phrase.replace("your", "the", 1) for phrase in _cut_out(text, (_NEW_HERE,)))
        yield from _cut_out(text, (_OWNED, _DEFINITE))


def taken_things(sentence: str) -> Iterator[str]:
    """Of these only what they took up, began, made or got."""
    if _shut(sentence):
        return
    text = sentence.replace("’", "'")
    for form in (_LESSONS, _LEARNING, _BARE, _SO_MANY):
        if (bare := form.search(text)) and (phrase := _bare(bare, text)):
            yield phrase
    yield from _cut_out(text, (_TAKEN, _BEGIN_TO, _GOT, _HOLD, _TALKED_INTO))


def _shut(sentence: str) -> bool:
    text = sentence.replace("’", "'")
    return bool(NOISE.search(text) or "?" in text or _THIRD.search(LEAD.sub("", text)) or HARD.search(text))


def _bare(found: re.Match[str], text: str) -> str:
    words = next(one for one in found.groups() if one)
    phrase = f"your {words if words[0].isupper() else words.lower()}"
    stands = _personal(phrase, whole=True) and phrase.rsplit(maxsplit=1)[-1] not in _TIMES
    return phrase if stands and not NOT.search(_around(text, found, after_and=True)) else ""


def _cut_out(text: str, forms: tuple[re.Pattern[str], ...]) -> Iterator[str]:
    for form in forms:
        weak = form in (_OWNED, _DEFINITE)
        for found in form.finditer(text):
            if form is _BEGIN_TO and not _I_DO.search(text[: found.start()]):
                continue
            if weak and _FOR_SOMEBODY.search(text[: found.start()]) and found["np"].split()[-1].lower() in RELATIVES:
                continue  # a quilt for my niece
            phrase = _noun(found["np"], taken=not weak)
            if not _personal(phrase, whole=not weak):
                continue
            shared = form is _OWNED and found["np"].lower().startswith("our") and not _OURS.match(text)
            if phrase and not shared and not NOT.search(_around(text, found)):
                yield phrase


_I_DO = later(
    r"(?:^|[,.;!] ?|\band )(?:so |and |then |also )?(?:i|we|i'm|we're|i've|we've)\b(?:(?!\b(?:he|she|it|they|who)\b)[^,.;])*$",
    re.IGNORECASE,
)
_FOR_SOMEBODY = later(r"\b(?:for|to|with|from|of|and|at|by)\s+$", re.IGNORECASE)
_LESSONS = later(
    r"\b(?:started|begun|began|starting|taking|having|booked|signed up for|doing|joined|back at) (?:my |some )?((?:[a-z]+ )?[a-z]+ (?:lessons|classes|training|practice|rehearsals))\b",
    re.IGNORECASE,
)
_LEARNING = later(
    r"\b(?:learning|studying|learnt|taken up|took up|brushing up(?: on)?) (?:some |my )?([A-Z][a-z]{3,})\b(?! (?:and|with|[A-Z]))"
)


def _personal(phrase: str, *, whole: bool) -> bool:
    """Whether a noun phrase is worth a letter and, where it only stands somewhere in the sentence, whole."""
    inner = phrase.lower().split()
    if len(inner) < 2 or inner[-1] in _DULL or any(word in _ARTICLES for word in inner[1:]):
        return False
    if len(inner) > 2 and inner[1] in RELATIVES:
        return False  # my daughter drew
    return whole or not any(word.endswith("s") and not word.endswith(("ss", "'s")) for word in inner[1:-1])


_ARTICLES = words("a an the my our your his her their some any every each all no that this these those to")


def subject_thing(subject: str) -> str:
    """The noun phrase that a subject line of theirs is, if it is one: `the whale`."""
    bare = subject.strip().rstrip(".!").replace("’", "'")
    if not _TITLE.match(bare) or _SET_TITLE.search(bare) or NOISE.search(bare) or HARD.search(bare):
        return ""
    return _noun(bare[0].lower() + bare[1:], taken=True)


def _noun(phrase: str, *, taken: bool) -> str:
    """The phrase up to its first word that cannot belong to it, with `my` or `a` turned to `your`."""
    words = phrase.split()
    kept = words[:1]
    for word in words[1:]:
        a_part = re.search(r"(?:ly|ing)$", word.lower()) and len(kept) > 1 and kept[-1].lower() not in QUALITIES
        if a_part or word.lower().strip(",.'") in _STOP:
            break
        kept.append(word)
    while len(kept) > 1 and kept[-1].lower() in {"of", "and", "a", "the", "my", "our"}:
        kept.pop()
    head = kept[-1].lower().removesuffix("'s")
    if (
        not 2 <= len(kept) <= 6
        or head in _BODY
        or not _RANKED.isdisjoint(word.lower() for word in kept)
        or head in _TIMES | QUALITIES
        or {"one", "ones"} & {word.lower() for word in kept}
        or (len(kept) == 2 and head in _HEADLESS)
        or STALE.search(" ".join(kept))
        or OTHERS.search(" ".join(kept))
        or re.search(r"\d", " ".join(kept))
    ):
        return ""
    article = kept[0].lower()
    if article in {"a", "an", "some"} and not taken:
        return ""
    return " ".join(["the" if article == "the" else "your", *kept[1:]])


def _around(text: str, found: re.Match[str], *, after_and: bool = False) -> str:
    """The clause that holds the phrase; `after_and`: what stands before an `and` is another clause."""
    start = max(text.rfind(mark, 0, found.start()) for mark in ",.;!")
    if after_and:
        start = max(start, text.rfind(" and ", 0, found.start()))
    ends = [place for mark in ",.;!" if (place := text.find(mark, found.end())) >= 0]
    return text[start + 1 : min(ends, default=len(text))]


def _found(sentence: str, register: str) -> Iterator[tuple[str, str, bool]]:
    clause = told(sentence)
    clause = in_full(clause) if register == "formal" else clause
    thing = next(taken_things(sentence), "")
    if clause or thing:
        yield thing, clause, True
    elif thing := next(things(sentence), ""):
        yield thing, "", False


def _in_subject(subject: str, _register: str) -> str:
    return subject_thing(subject)


def _as_self(sentence: str, _selves: frozenset[str]) -> str:
    return sentence


TOPICS = Topics(
    found=_found,
    in_subject=_in_subject,
    weak_too=False,
    selves=frozenset,
    as_self=_as_self,
    warm=later(
        r"\b(?:(?:my|our) (?:very )?first|for the first time|proud|happ(?:y|ier|iest)|won|started|began|begun|joined|took up|taken up|learn\w*|bought|adopted|garden|allotment|kitchen|weekend|holiday|daughter|son|wife|husband|mother|father|dog|cat|house|class|choir|marathon|by the way|p\.?s\.?|at home|knit\w*|paint\w*|bak(?:e|ed|ing)|plant\w*|climb\w*|walk\w*)\b",
        re.IGNORECASE,
    ),
    hard=HARD,
    to_me=later(r"\byou(?:r|rs)?\b", re.IGNORECASE),
    begins=later(r"\b(?:(?:my|our) own|start|open|join|mov|train|study|teach|set up|learn)\w*", re.IGNORECASE),
)
