"""A clause of theirs in English with I turned to you: `you started a pottery class`; else nothing.

Without a dictionary of word classes, short closed lists decide; a clause with two subjects, a denial or a word about
today or next week is refused, because it would be wrong in my mouth or stale by now.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from daemon.think.language.en.speech.clauses_of_others import came_about, honoured
from daemon.think.language.en.speech.sides import shifted
from daemon.think.language.wordlist import words
from daemon.think.later import later

LEAD = later(
    r"^(?:(?:so|and|but|well|anyway|oh|ha|also|instead|yes|no|by the way|btw|guess what|good news|big news|the big news is(?: that)?|in other news|as for me|since we (?:last )?(?:spoke|met|wrote)|meanwhile|"
    r"otherwise|these days|lately|recently|at last|finally|you won't believe it|believe it or not|news from here|i have to tell you)\b[,:!—-]*\s*)+",
    re.IGNORECASE,
)
_LEAD_TIME = later(  # In July I walked: the time has gone by when I write
    r"^(?:(?:(?:in|on|over|at|during|last|this|since|after|early in|late in) (?!case|order|fact|which|whom|least|last|all\b|first\b|once\b)(?:the |early |late )?[\w'-]+(?: [\w'-]+)?|yesterday),? )(?=(?:i|we|i've|we've|i'm|we're) )",
    re.IGNORECASE,
)
_CUT = later(
    r"\s*(?:[;:(—–]|,\s|\s-\s|\band (?:the|my|our|it|he|she|they|there|we|i|now|then|so|am|have|had|will|want|hope|plan|move|start|leave|fly|go|open|begin|come|still|not)\b|\band \w+ (?:it|him|her|them)\b|\bnow that\b|(?<!nothing )\bbut\b|\bbecause\b|\b(?:ever )?since\b|\bwhich\b|\bwho\b|\bso (?:i|we|that|the|my)\b|\bthough\b|\balthough\b|\bwhile\b|\bwhen\b|\bif\b|\buntil\b|\bbefore\b|\bafter\b|\bas (?:i|we|the|it)\b).*$",
    re.IGNORECASE,
)
_NOW = later(r"(?<=^i )(?:now|recently) |(?<=^we )(?:now|recently) ", re.IGNORECASE)
# No name of others in a letter.
_WITH_NAME = later(r"\s+(?:with|and|alongside) (?:(?:my|our) [a-z]+,? )?[A-Z][a-z]+\b.*$")
_STALE_TAIL = later(
    r"\s+(?:(?:just|only)\s+)?(?:(?:last|this|next)\s+(?:week|month|year|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|morning|evening|spring|summer|autumn|fall|winter)|yesterday|today|tonight|tomorrow|(?:on\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|now|recently|at last|(?:in|on|since|by|until|till|from|at the (?:end|beginning|start) of)\s+(?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+\d+)?|the other day|a (?:few )?(?:weeks?|days?|months?) ago|\w+ (?:weeks?|days?|months?) ago|again|already|these days)$",
    re.IGNORECASE,
)
STALE = later(
    r"\b(?:yesterday|today|tonight|tomorrow|(?:last|this|next) (?:week|month|year|weekend|night|morning|evening|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|fall|winter)|ago|now|soon|january|february|march|april|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
_AND_I = later(r"(?:,?\s+and|;|,\s+so)\s+(?:now\s+|then\s+)?(?=(?:i|we|i'm|i've|we're|we've)\b)", re.IGNORECASE)
_SUBJECT = later(r"^(?:i|we|i'm|i've|we're|we've)\b", re.IGNORECASE)
_PAST = words(
    "began bought brought built caught chose came cut did drew drank drove ate fell felt found flew forgot gave went grew had heard hid held kept knew laid led left lent "
    "let lit lost made met moved paid put read rode rang ran said saw sold sent set sewed shot sang sat slept spoke spent stood stole swam took taught told thought threw "
    "understood woke wore won wrote got become became planted bent bound bred blew dealt dug fed fought froze hung leapt learnt rebuilt redid shook spun sprang stuck struck strung swept swung tore trod "
    "undertook wound wove"
)
_PARTICIPLES = words(
    "begun taken bought done gone made built written sold got found grown sewn knit set put read run sung swum won drawn driven given seen spoken chosen dug hung hidden kept laid left let met "
    "ridden shot slept spent stood taught thrown woken worn become brought caught cut flown come had learnt bent bound bred blown dealt fed fought frozen leapt lit mown rebuilt redone rewritten shown "
    "spun stuck struck strung swept swung sold told torn trodden undertaken wound woven"
)
_ON_A_DAY = later(r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|next|this)\b", re.IGNORECASE)
_DOES = words(  # what somebody does by the year rather than today
    "teach repair mend grow bake paint sing play row cook carve weave sew knit sail cycle train restore brew tend lead edit translate "
    "photograph volunteer study rehearse dance farm garden coach conduct keep collect breed raise print draw swim hike write make sleep serve help walk forage"
)
_GOES_TO = later(
    r"^(?:i|we) go to (?:(?:a|an|the|my) )?(?:[\w-]+ )?(?:class|classes|lessons|choir|rehearsals|practice|school|evenings|yoga|dances|meetings)\b",
    re.IGNORECASE,
)
_NO_VERB = words(
    "used supposed need needed wanted hoped tried thought said told heard knew felt lost hurt missed failed forgot broke fell sent asked wondered decided was were been did agreed owed saw met"
)
NOT = later(
    r"\b(?:not|never|no|none|nobody|nothing(?! but)|without|hardly|barely|cannot|failed|cancelled|canceled|called off|refused|declined|rejected|turned down|gave up|lost|missed|broke|quit)\b|n't\b",
    re.IGNORECASE,
)
OTHERS = later(
    r"\b(?:he|she|they|him|her|his|their|them|it|its|it's|you|your|you're|you've|yours|someone|somebody|everyone|people|who)\b",
    re.IGNORECASE,
)
HARD = later(
    r"\b(?:(?:care|nursing|residential|retirement|rest) home|(?:moved|gone|going|went|moving) into a home\b(?! of)|sheltered (?:housing|accommodation|flat|bungalow)|hospital|surgery|operation|ill|illness|sick|cancer|diagnos\w+|died|death|dying|dead|funeral|passed away|loss|grief|griev\w+|caring for|nursing (?:him|her|my|our|mum|dad)|look(?:s|ing)? after (?:him|her|mum|dad|my (?:mum|dad|mother|father))|exhausted|(?:i'm|i am|we're|we are|he's|she's|feel|feeling|so|completely|quite) worn out|struggling(?! with the (?:crossword|instructions|recipe|lyrics|spelling))|no (?:energy|strength)|(?:can't|cannot) cope|accident|injur\w+|broken|laid off|redundan\w+|fired|divorc\w+|separat\w+|depress\w+|anxi\w+|therapy|pain|chemo\w*|scan|biopsy|stroke|miscarri\w+|burn(?:t|ed)? out|debt|lawsuit|afraid|scared|lonely|ashamed|worried|buried|bur(?:y|ied|ying)|diabetes|disease|gallbladder|kidneys?|lungs?|tumou?r|lump|symptoms?|cracked|fractured|chickenpox|flu|covid|migraines?|the doctor|consultant|physio|mortgage|overdraft|bankrupt\w*|evict\w*|court|dementia|'s (?:gone|down with)|is (?:gone|down with)|got the builders in|tripped|received|collapsed|overdue|cried|crying|wept|bawled|sobbed|intensive care|wrote off|written off|blood test|cataracts?|dread|vomit\w*)\b|\bhurt\b|\bmy (?:hip|knee|back|shoulder|heart|lung)\b",
    re.IGNORECASE,
)
# Behind them a noun is still to come: an old printing press.
QUALITIES = words(
    "old new big small little tiny huge great good fine fresh first second third long short young lovely beautiful wonderful red green blue white black yellow brown wooden own whole real proper second-hand used antique "
    "broken cheap heavy light strange funny simple"
)
NOISE = later(r"[{}<>@\\|$%#`\[\]]|https?:|www\.")
_LONG = {"'ve ": " have ", "'re ": " are ", "'m ": " am ", "'d ": " had "}


def in_full(clause: str) -> str:
    """A clause of `told` without contractions, as a formal letter has it."""
    for short, long in _LONG.items():
        clause = clause.replace(short, long)
    return clause


def told(sentence: str) -> str:
    """A clause of a sentence of theirs, said by me: `you started a pottery class`; empty where it is doubtful.

    What honoured them comes first, then what they did, what they do by the year, what others of theirs did; of several the first,
    also the one after an `and` with a subject of its own: I teach by the water, and we have started a choir.
    """
    plain = _SOLD_HOME.sub(_as_the_rest, sentence.strip().replace("’", "'"))
    parts, others = _standing(_AND_I.split(plain), plain), _standing(_AND_OTHERS.split(plain), plain)
    of_mine = [(clause, part) for clause, part in parts if _of_mine(clause)]
    clauses = (
        *(clause for clause, _ in others if honoured(clause)),
        *(clause for clause, _ in of_mine if _past(clause.split())),
        *(clause for clause, part in of_mine if _lasting(clause, part)),
        *(clause for clause, _ in others if came_about(clause)),
    )
    return _said(clauses[0]) if clauses else ""


_SOLD_HOME = later(  # nobody is glad of a sale for its own sake: sold the flat and | am moving to the coast
    r"\b(?P<who>I|[Ww]e)(?:'ve| have| had)? (?:\w+ly |just )?(?:sold|given up|put(?=[^,;.]{0,40} on the market)) (?:the|my|our) (?:\w+ )?(?:flat|house|home|cottage|bungalow|farm|shop|old place|place)\b(?:(?: [^,;.]{1,50}?)?,? and (?!(?:i|I|[Ww]e|the|my|our|it|he|she|they) )(?P<rest>[a-z']+ )|[^,;.]{0,60}?(?:,? and (?=i\b|we\b|I\b)|(?=[,;.!]|$)))"
)


def _as_the_rest(found: re.Match[str]) -> str:
    """What they do instead, with its subject; nothing where there is nothing else."""
    return f"{found['who']} {found['rest']}" if found["rest"] else ""


def _standing(parts: Iterable[str], sentence: str) -> list[tuple[str, str]]:
    """The clauses of a sentence that can be told, each with the piece that it was cut from."""
    return [(clause, part) for part in parts if _stands(clause := _trimmed(part), sentence)]


def _trimmed(part: str) -> str:
    """A clause without what leads to it, what hangs on it, and the day."""
    clause = _LEAD_TIME.sub("", LEAD.sub("", part).strip())
    clause = _CUT.sub("", clause.rstrip(".!"))
    clause = _ON_THE_NTH.sub("", _NOW.sub("", _WITH_NAME.sub("", clause)))
    while (shorter := _STALE_TAIL.sub("", clause)) != clause:
        clause = shorter
    words = clause.split()
    ends = (at for at in range(MOST_WORDS, 4, -1) if len(words) > MOST_WORDS and words[at].lower() in _PREPOSITIONS)
    return " ".join(words[: next(ends, len(words))]).rstrip(".,!")


def _said(clause: str) -> str:
    said = re.sub(r"\b(?:just|now|finally|at last|recently|currently)\s+", "", shifted(clause))
    said = re.sub(r"^you(?:'re| are) (?=(?:\w+ )?\w+ing\b)", "you were ", said)
    said = re.sub(r"^you (mean|plan|hope|want)\b", lambda found: f"you {_MEANT[found[1]]}", said)
    return re.sub(r"^(The|Your|Mum|Mom|Dad|Gran\w*)\b", lambda found: _of_you(found[1]), said)


def _of_you(first: str) -> str:
    return first.lower() if first in {"The", "Your"} else f"your {first.lower()}"


def _of_mine(clause: str) -> bool:
    subject = _SUBJECT.match(clause) is not None
    return (
        subject
        and not OTHERS.search(clause)
        and len(re.findall(r"\b(?:i|we|i'm|i've|we've)\b", clause, re.IGNORECASE)) == 1
    )


def _stands(clause: str, sentence: str) -> bool:
    """Whether it is of a length that can be told, without a denial, a day that has gone by, or anything hard."""
    said = clause.split()
    if not 4 <= len(said) <= MOST_WORDS or "?" in sentence or _UNTOLD.search(clause):
        return False
    if said[-1].lower() in QUALITIES and said[-2].lower() in {"a", "an", "my", "our", "some"}:
        return False  # I have got a small, green boat
    return not any(veto.search(clause) for veto in (STALE, NOT, NOISE)) and not HARD.search(sentence)


_BETWEEN_I_AND_VERB = frozenset(["now", "also", "still", "often", "sometimes", "mostly"])
_BETWEEN_HAVE_AND_VERB = frozenset(["have", "just", "been", "finally", "also", "at", "last", "now", "recently"])
_BEFORE_A_PAST = frozenset(["just", "finally", "also", "really", "even", "at", "last", "recently", "actually"])
_ONLY_PLANNED = words(
    "going trying hoping thinking looking wondering writing dying leaving waiting expecting coming having enclosing attaching sending bringing kicking dreading"
)
_UNTOLD = later(  # a new one, something stupid, on that: of what? A leaving, a quarrel, a sale in need: nobody wants to hear of it again
    r"\bnotice\b|\bresign\w*|\bto pay (?:for|off)\b|\bhad to\b|\b(?:shout|argu|quarrel|struggl|swear|swore|suffer|complain|grumbl|sulk)\w*|\bfighting\b|\bleft (?:the|my|our)\b(?!.*\band (?:taken|started|opened|joined|moved|bought|set)\b)|\b(?:a|an|the|another) (?:\w+ )?ones?\b|\b(?:thing|things|something|anything|everything|this|these|those)\b|\b(?:in|on|of|with|for|at|to|from) that\b",
    re.IGNORECASE,
)
MOST_WORDS = 14
_PREPOSITIONS = words(
    "with at for from near by behind beside beneath under in on during through across between without after before"
)
_ON_THE_NTH = later(r"\s+(?:on|from|since) the \d+(?:st|nd|rd|th)\b", re.IGNORECASE)
_AND_OTHERS = later(r"(?:,?\s+and|;|,\s+so|,)\s+(?:now\s+|then\s+)?(?=(?:the|my|our)\b)", re.IGNORECASE)
_MEANT = {"mean": "meant", "plan": "planned", "hope": "hoped", "want": "wanted"}
_ENTRUSTED = later(
    r"\b(?:have|'ve) been (?:asked|invited|chosen|elected|appointed|commissioned) to (?!leave|resign|pay|stop|return|quit|vacate|sign|fill|explain|repay)\w+ (?:a|an|the|my|our)\b"
)
_GOT_SOMETHING = later(
    r"\b(?:got|had) (?:a|an|the|our|my) (?:new|small|little|old|second|first)\b|\bgot (?:a|the|my|our) (?:part|role|place|job|grant|prize|scholarship|licence|keys|allotment)\b"
    r"|\bhad (?:the|our|my) (?:\w+ )?\w+ (?:\w{2,}ed|redone|rebuilt|built|rewired)\b"
)
_DID_SOMETHING = later(  # no best, no washing-up
    r"\bdid (?:(?:my|our) (?:very )?(?:first|second|third|last|final)|(?:a|the) (?:\w+ )?(?:course|tour|walk|marathon|run|reading|talk|show|exhibition|garden|loft|attic|kitchen))\b"
)
_WAS_IN = later(r"^(?:i was|we were) (?:in|on|at) (?:the )?(?-i:[A-Z])[\w'-]+", re.IGNORECASE)


def _past(words: list[str]) -> bool:
    """Whether the clause tells what was done or has been going on, so that it is still true when I write."""
    clause = " ".join(words)
    if _WAS_IN.match(clause):
        return True
    first, rest = words[0].lower(), [word.lower().strip(",.") for word in words[1:5]]
    if first in {"i've", "we've"} or rest[0] == "have":
        if _ENTRUSTED.search(clause):
            return True
        verb = _first_but(rest, _BETWEEN_HAVE_AND_VERB)
        return (verb.endswith(("ed", "ing")) or verb in _PARTICIPLES) and verb not in _NO_VERB
    if first in {"i'm", "we're"} or rest[0] in {"am", "are"}:
        return any(word.endswith("ing") and word not in _ONLY_PLANNED for word in rest[:3])
    verb = _first_but(rest, _BEFORE_A_PAST)
    if verb in {"got", "had"} and not _GOT_SOMETHING.search(clause):
        return False
    if verb == "did":
        return _DID_SOMETHING.search(clause) is not None
    return (verb.endswith("ed") or verb in _PAST) and verb not in _NO_VERB


_IS_A = later(  # second engineer on the ferry, a volunteer; not a bit nervous
    r"^(?:i'm|i am) (?:now |also )*(?:(?:the|a|an|their|his|her|our) )?(?:(?:new|second|first|third|head|chief|deputy|assistant|senior|junior|volunteer|part-time|night|trainee|apprentice|proud|official|village|parish|school) )*"
    r"(?!(?:later|never|over|under|prisoner|loser|failure|stranger|beginner|bother|disaster|shower|monster|sinner|wonder|other|better|older|younger|either|rather)\b)"
    r"(?:[a-z]{3,}(?:eer|er|or|ist|ian)|cook|chef|nurse|captain|apprentice|trainee|midwife|treasurer|secretary|volunteer|grandfather|grandmother|godmother|godfather|aunt|uncle|mate|vet|pilot|guide|chair|head|mayor) (?:on|at|of|in|for|with|to)\b",
    re.IGNORECASE,
)
_MEANS_TO = later(
    r"^(?:i|we) (?:mean|plan|hope|want) to (?:learn|build|open|grow|plant|write|paint|walk|sail|cycle|restore|start|teach|sing|play|study|train|make|bake|try|climb|row|swim|keep|knit|sew|carve)\b",
    re.IGNORECASE,
)


def _lasting(clause: str, part: str) -> bool:
    """Whether it tells what they are, mean to do, or do by the year, and not on a day: I repair bicycles for the village."""
    if any(form.match(clause) for form in (_IS_A, _MEANS_TO, _GOES_TO)):
        return True
    said = [word for word in clause.lower().split() if word not in _BETWEEN_I_AND_VERB]
    return len(said) > 3 and not _ON_A_DAY.search(part) and said[1] in _DOES and not said[2].endswith("ing")


def _first_but(words: list[str], between: frozenset[str]) -> str:
    """The first word that is none of those in between; empty if there is none."""
    return next((word for word in words if word not in between), "")
