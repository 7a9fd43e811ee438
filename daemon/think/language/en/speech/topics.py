"""The specific in an English sentence of theirs: one clause with I turned to you, or a noun phrase; else nothing.

Without a dictionary of word classes, short closed lists decide; a clause with two subjects, a denial or a word about
today or next week is refused, because it would be wrong in my mouth or stale by now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daemon.think.language.en.speech.sides import RELATIVES, shifted
from daemon.think.language.speech.naming import Topics
from daemon.think.language.wordlist import words
from daemon.think.later import later

_LEAD = later(
    r"^(?:(?:so|and|but|well|anyway|oh|ha|also|yes|no|by the way|btw|guess what|good news|big news|the big news is(?: that)?|in other news|as for me|since we (?:last )?(?:spoke|met|wrote)|meanwhile|"
    r"otherwise|these days|lately|recently|at last|finally|you won't believe it|believe it or not|news from here|i have to tell you)\b[,:!—-]*\s*)+",
    re.IGNORECASE,
)
_LEAD_TIME = later(  # In July I walked: the time has gone by when I write
    r"^(?:(?:in|on|over|during|last|this|since|early in|late in) (?!case|order|fact|which|whom)(?:the |early |late )?[\w'-]+(?: [\w'-]+)?,? )(?=(?:i|we|i've|we've) )",
    re.IGNORECASE,
)
_CUT = later(
    r"\s*(?:[;:(—–]|,\s|\s-\s|\band (?:the|my|our|it|he|she|they|there|we|i|now|then|so|am|have|had|will|want|hope)\b|(?<!nothing )\bbut\b|\bbecause\b|\bsince\b|\bwhich\b|\bwho\b|\bso (?:i|we|that|the|my)\b|\bthough\b|\balthough\b|\bwhile\b|\bwhen\b|\bif\b|\buntil\b|\bbefore\b|\bafter\b|\bas (?:i|we|the|it)\b).*$",
    re.IGNORECASE,
)
_WITH_NAME = later(
    r"\s+(?:with|and|alongside) (?:(?:my|our) [a-z]+,? )?[A-Z][a-z]+\b.*$"
)  # no name of others in a letter
_STALE_TAIL = later(
    r"\s+(?:(?:just|only)\s+)?(?:(?:last|this|next)\s+(?:week|month|year|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|morning|evening|spring|summer|autumn|fall|winter)|yesterday|today|tonight|tomorrow|(?:on\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|now|recently|at last|(?:in|on|since|by)\s+(?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+\d+)?|the other day|a (?:few )?(?:weeks?|days?|months?) ago|\w+ (?:weeks?|days?|months?) ago|again|already|these days)$",
    re.IGNORECASE,
)
_STALE = later(
    r"\b(?:yesterday|today|tonight|tomorrow|(?:last|this|next) (?:week|month|year|weekend|night|morning|evening|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|fall|winter)|ago|now|soon|january|february|march|april|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
_SUBJECT = later(r"^(?:i|we|i'm|i've|we're|we've)\b", re.IGNORECASE)
_PAST = words(
    "began bought brought built caught chose came cut did drew drank drove ate fell felt found flew forgot gave went grew had heard hid held kept knew laid led left lent "
    "let lit lost made met moved paid put read rode rang ran said saw sold sent set sewed shot sang sat slept spoke spent stood stole swam took taught told thought threw "
    "understood woke wore won wrote got become became planted"
)
_PARTICIPLES = words(
    "begun taken bought done gone made built written sold got found grown sewn knit set put read run sung swum won drawn driven given seen spoken chosen dug hung hidden kept laid left let met "
    "ridden shot slept spent stood taught thrown woken worn become brought caught cut flown come had learnt"
)
_NO_VERB = words(
    "used supposed need needed wanted hoped tried thought said told heard knew felt lost hurt missed failed forgot broke fell sent asked wondered decided was were been did agreed owed saw met"
)
NOT = later(
    r"\b(?:not|never|no|none|nobody|nothing(?! but)|without|hardly|barely|cannot|failed|cancelled|canceled|refused|declined|rejected|turned down|gave up|lost|missed|broke|quit)\b|n't\b",
    re.IGNORECASE,
)
_OTHERS = later(
    r"\b(?:he|she|they|him|her|his|their|them|it|its|it's|you|your|you're|you've|yours|someone|somebody|everyone|people|who)\b",
    re.IGNORECASE,
)
_THIRD = later(
    r"^(?:(?:my|our|the|his|her|their)\s+)?(?:\w+\s+)?(?:boss|manager|director|colleague|neighbou?r|friend|teacher|team|client|customer|landlord|doctor|company|ceo|supervisor)\b",
    re.IGNORECASE,
)
_HARD = later(
    r"\b(?:hospital|surgery|operation|ill|illness|sick|cancer|diagnos\w+|died|death|dying|dead|funeral|passed away|loss|grief|griev\w+|accident|injur\w+|broken|laid off|redundan\w+|fired|divorc\w+|separat\w+|depress\w+|anxi\w+|therapy|pain|chemo\w*|scan|biopsy|stroke|miscarri\w+|burn(?:t|ed)? out|debt|lawsuit|afraid|scared|lonely|ashamed|worried|buried|bur(?:y|ied|ying)|diabetes|disease|gallbladder|kidneys?|lungs?|tumou?r|lump|symptoms?|cracked|fractured|chickenpox|flu|covid|migraines?|the doctor|consultant|physio|mortgage|overdraft|bankrupt\w*|evict\w*|court|dementia|'s (?:gone|down with)|is (?:gone|down with)|got the builders in|tripped|received|collapsed|overdue)\b|\bhurt\b|\bmy (?:hip|knee|back|shoulder|heart|lung)\b",
    re.IGNORECASE,
)
_NOISE = later(r"[{}<>@\\|$%#`\[\]]|https?:|www\.")
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
    "niece nephew aunt uncle cousin grandson granddaughter grandma grandpa gran sister-in-law brother-in-law mother-in-law father-in-law baby mother father mum mom dad parents wife husband partner son daughter brother sister kids children family grandmother grandfather way time day week month year morning evening night lot bit thing things one ones rest same best worst end beginning moment minute hour fact idea mind hand hands eyes head life house home office desk place part side most first last number work job people person team boss email mail message reply weekend train bus phone whole kind couple few pair"
)
_TAKEN = later(
    r"\b(?:i|we|i've|we've|i'm|we're|i am|we are)\s+(?:(?:have|just|also|finally|really|even|at last|been|now|actually|recently)\s+)*"
    r"(?:started|start|begun|began|beginning|starting|join|joined|joining|bought|buying|open|opened|opening|adopt|adopted|build|built|building|launch|renovate|record|publish|rent|finished|finishing|wrote|writing|written|painted|painting|planted|"
    r"planting|launched|launching|founded|taken up|took up|taken on|took on|taken over|took over|taking|took|set up|setting up|rented|restored|restoring|repaired|repairing|renovated|renovating|learning|learnt|learned|teaching|"
    r"running|run|teach|sing in|singing in|play in|playing in|edit|restore|organising|organizing|organised|organized|ran|won|published|knitted|knitting|baked|baking|brewed|brewing|sewed|sewing|recorded|recording|planning|preparing|rehearsing|"
    r"moved into|working on|training for|signed up for|enrolled in|take down|taking down|putting up|put up|brought home|starting|visited|walked|climbed|sailed|hiked|rowed)\s+"
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
_BEGIN_TO = later(
    r"\b(?:begin|began|begun|beginning|start|started|starting|going|about|planning|decided|hoping|learning|able) to (?:take|put|bring|pull|build|restore|paint|repair|clean|move|plant|write|teach|learn|rebuild|record|dig|sort|catalogue|print|knit|make)\s+(?:(?:down|up|out|apart|in)\s+)?(?P<np>(?:the|a|an|my|our)\s+[\w'’-]+(?:\s+[\w'’-]+){0,4})",
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
    "return mouth diary lesson notes name opinion luck coat shoes spade pocket sleeve bag phone laptop computer inbox desk calendar address number way turn account card bill order files file report slides "
    "conservator committee students board council bank school man woman people street society village town church club parish neighbourhood word note line hello gift present visit teacher team group back front top bottom others rest news truth question answer"
)
_TITLE = later(r"^(?:the|my|our)\s+[\w'’-]+(?:\s+[\w'’-]+){0,4}$", re.IGNORECASE)
_SET_TITLE = later(
    r"\b(?:meeting|agenda|minutes|invoice|question|request|update|news|hello|thanks|thank|weekend|schedule|report|favour|favor|reply|form|contract|call|date|plan|day|week|email|mail|invitation|draft|link)\b",
    re.IGNORECASE,
)
_LONG = {"'ve ": " have ", "'re ": " were ", "'m ": " am ", "'d ": " had "}


def in_full(clause: str) -> str:
    """A clause of `told` without contractions, as a formal letter has it."""
    for short, long in _LONG.items():
        clause = clause.replace(short, long)
    return clause


def told(sentence: str, *, hard: bool = False) -> str:
    """The first clause of a sentence of theirs, said by me: `you started a pottery class`; empty where it is doubtful."""
    clause = _LEAD_TIME.sub("", _LEAD.sub("", sentence.strip().replace("’", "'")).strip())
    clause = _CUT.sub("", clause.rstrip(".!"))
    clause = _WITH_NAME.sub("", clause)
    while (shorter := _STALE_TAIL.sub("", clause)) != clause:
        clause = shorter
    if not _clause_stands(clause, sentence, hard=hard):
        return ""
    said = re.sub(r"\b(?:just|now|finally|at last|recently|currently)\s+", "", shifted(clause).rstrip(".,!"))
    return re.sub(r"^you(?:'re| are) (?=(?:\w+ )?\w+ing\b)", "you were ", said)


def _clause_stands(clause: str, sentence: str, *, hard: bool) -> bool:
    words = clause.split()
    if not 4 <= len(words) <= 14 or not _SUBJECT.match(clause) or "?" in sentence or not _past(words):
        return False
    if len(re.findall(r"\b(?:i|we|i'm|i've|we've)\b", clause, re.IGNORECASE)) > 1:
        return False
    return not any(veto.search(clause) for veto in (_STALE, NOT, _OTHERS, _NOISE)) and (
        hard or not _HARD.search(sentence)
    )


_BETWEEN_HAVE_AND_VERB = frozenset(["have", "just", "been", "finally", "also", "at", "last", "now", "recently"])
_BEFORE_A_PAST = frozenset(["just", "finally", "also", "really", "even", "at", "last", "recently", "actually"])
_ONLY_PLANNED = frozenset(
    ["going", "trying", "hoping", "thinking", "looking", "wondering", "writing", "dying", "leaving"]
)
_GOT_SOMETHING = later(r"\b(?:got|had) (?:a|an|the|our|my) (?:new|small|little|old|second|first)\b")


def _past(words: list[str]) -> bool:
    """Whether the clause tells what was done or has been going on, so that it is still true when I write."""
    first, rest = words[0].lower(), [word.lower().strip(",.") for word in words[1:5]]
    if first in {"i've", "we've"} or rest[0] == "have":
        verb = _first_but(rest, _BETWEEN_HAVE_AND_VERB)
        return (verb.endswith(("ed", "ing")) or verb in _PARTICIPLES) and verb not in _NO_VERB
    if first in {"i'm", "we're"} or rest[0] in {"am", "are"}:
        return any(word.endswith("ing") and word not in _ONLY_PLANNED for word in rest[:3])
    verb = _first_but(rest, _BEFORE_A_PAST)
    if verb in {"got", "had"} and not _GOT_SOMETHING.search(" ".join(words)):
        return False
    return (verb.endswith("ed") or verb in _PAST) and verb not in _NO_VERB


def _first_but(words: list[str], between: frozenset[str]) -> str:
    """The first word that is none of those in between; empty if there is none."""
    return next((word for word in words if word not in between), "")


def things(sentence: str, *, hard: bool = False) -> Iterator[str]:
    """Noun phrases of theirs in a sentence, the best first: `your pottery class`, `the whale`."""
    yield from taken_things(sentence, hard=hard)
    if not _shut(sentence, hard=hard):
        yield from _cut_out(sentence.replace("’", "'"), (_OWNED, _DEFINITE))


def taken_things(sentence: str, *, hard: bool = False) -> Iterator[str]:
    """Of these only what they took up, began, made or got."""
    if _shut(sentence, hard=hard):
        return
    text = sentence.replace("’", "'")
    for form in (_LESSONS, _LEARNING, _BARE):
        if (bare := form.search(text)) and (phrase := _bare(bare, text)):
            yield phrase
    yield from _cut_out(text, (_TAKEN, _BEGIN_TO, _GOT, _TALKED_INTO))


def _shut(sentence: str, *, hard: bool) -> bool:
    text = sentence.replace("’", "'")
    return bool(
        _NOISE.search(text) or "?" in text or _THIRD.search(_LEAD.sub("", text)) or (_HARD.search(text) and not hard)
    )


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


def subject_thing(subject: str, *, hard: bool = False) -> str:
    """The noun phrase that a subject line of theirs is, if it is one: `the whale`."""
    bare = subject.strip().rstrip(".!").replace("’", "'")
    if not _TITLE.match(bare) or _SET_TITLE.search(bare) or _NOISE.search(bare) or (_HARD.search(bare) and not hard):
        return ""
    return _noun(bare[0].lower() + bare[1:], taken=True)


def _noun(phrase: str, *, taken: bool) -> str:
    """The phrase up to its first word that cannot belong to it, with `my` or `a` turned to `your`."""
    words = phrase.split()
    kept = words[:1]
    for word in words[1:]:
        if word.lower().strip(",.'") in _STOP or (re.search(r"(?:ly|ing)$", word.lower()) and len(kept) > 1):
            break
        kept.append(word)
    while len(kept) > 1 and kept[-1].lower() in {"of", "and", "a", "the", "my", "our"}:
        kept.pop()
    head = kept[-1].lower().removesuffix("'s")
    if (
        not 2 <= len(kept) <= 6
        or head in _TIMES
        or (len(kept) == 2 and head in _HEADLESS)
        or _STALE.search(" ".join(kept))
        or _OTHERS.search(" ".join(kept))
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
        yield thing or next(things(sentence), ""), clause, True
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
        r"\b(?:started|began|begun|joined|took up|taken up|learn\w*|bought|adopted|garden|allotment|kitchen|weekend|holiday|daughter|son|wife|husband|mother|father|dog|cat|house|class|choir|marathon|by the way|p\.?s\.?|at home|knit\w*|paint\w*|bak(?:e|ed|ing)|plant\w*|climb\w*|walk\w*)\b",
        re.IGNORECASE,
    ),
    to_me=later(r"\byou(?:r|rs)?\b", re.IGNORECASE),
    begins=later(r"\b(?:start|open|join|mov|train|study|teach|set up|learn)\w*", re.IGNORECASE),
)
