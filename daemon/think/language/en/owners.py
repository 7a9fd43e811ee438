"""English: whose an event is: the first person that the sentence names, once the words that only lead to the news are gone."""

from __future__ import annotations

import re

from daemon.think.language.en.words import KIN
from daemon.think.later import later

# What is said before the news itself; who hears or tells it owns nothing of it.
_LEAD = later(
    r"^(?:(?:and|but|so|well|oh|hey|sadly|alas|apparently|by the way|in other news|(?:good|great|bad|sad|big|"
    r"happy) news|guess what|you know(?: what)?|listen|remember|surely|also|then|yes|no|wow|now)(?:[,:!.] ?|"
    r" (?=\w))|did (?:i tell you|you hear|you know|you see|anyone tell you|i mention)(?: that| about)? |"
    r"have you (?:heard|seen)(?: that| about|,)? |did (?:they|he|she|anyone|nobody) tell you (?:that )?|"
    r"(?:rumou?r|word) has it (?:that )?|(?:a little|little) bird (?:told|tells) me (?:that )?|(?:they|people|"
    r"everyone|someone|\w+|my \w+) (?:tells?|told) me (?:that )?|i(?:'m| am) told (?:that )?|(?:i|we)(?:'ve|"
    r" have)? (?:just |also |only )?(?:hear|heard|read|see|saw|gather|understand|believe|know|noticed|learned|"
    r"learnt|found out)(?: from [^,]{2,25}?| in [^,]{2,25}?| on [^,]{2,25}?| today| yesterday|"
    r" just now)? (?:that |of |about )?(?=you|your|he|she|they|the|[a-z]+ (?:has|is|was|had|got))|"
    r"i don't know (?:if|whether) [^,]{3,40}, (?:but )?|(?:is it|it's) true (?:that )?|(?:i|we) (?:do |"
    r"really |so |just )*(?:hope|trust|pray|wish|bet|imagine) (?:that )?(?=you\b|your\b)|(?:i|we) (?:can't|"
    r"cannot|could not|couldn't) wait to (?:see|hear|read|come to) (?=your\b)|i was (?:so |very )*(?:sad|sorry|"
    r"glad|delighted|thrilled|happy|shocked) to (?:hear|read|learn|see) (?:that |of |about )?|you(?:'ll|"
    r" will) never guess,? |you may remember |you may (?:not )?have heard (?:that )?|remember (?=NAME)|"
    r"to (?:our|my) (?:delight|sorrow), |(?:by the time|when|as|before) you (?:read|get|see|receive|"
    r"have) this,? )+"
)
_NOT_KIN = (
    r"(?:boss|headmaster|headmistress|head ?teacher|principal|priest|mentor|tutor|chairman|chairwoman|chair|"
    r"neighbou?rs?|colleagues?|(?<!girl)(?<!boy)friends?|teacher|landlord|landlady|professor|doctor|students?|"
    r"flatmate|postman|vicar|local|village|street|\w+ (?:lady|man|woman)|cleaner|coach|dentist|hairdresser|"
    r"plumber|lodger|tenants?|accountant|lawyer|secretary|caretaker|choir ?master|neighbour's|old (?:boss|"
    r"teacher|neighbou?r|friend|school)|ex(?:-\w+)?|mp|mayor|barber|pianist|organist|team-?mate|classmate|"
    r"roommate|supervisor|manager|(?:\w+ )?director|butcher|baker|babysitter|former|paper boy|\w+ master)"
)
_PERSON = (
    r"(?:man|woman|boys?|girls?|couple|family|lady|gentleman|chap|bloke|lad|lass|kid|neighbou?rs?|boss|vicar|"
    r"landlord|postman|doctor|lodger|baker|butcher|curate|professor|teacher|nurse|headmaster|headmistress|"
    r"caretaker|coach|mayor|conductor|organist|editor|president|queen|king|prime minister|manager|director|crew|"
    r"team|club|friend|colleague|acquaintance|client|customer|pupil|secretary|gardener|librarian|barber|priest|"
    r"rector|rabbi|imam|captain|sergeant|physics prize|two of|one of|someone|somebody|everybody|people|old \w+|"
    r"young \w+|\w+(?:ess|ist|ian|man|woman|keeper|maker|smith|master|mistress|midwife|mate|warden)|"
    r"\w+s next door)"
)
_MENTION = later(
    r"(?P<theirs>\b(?:your|yours|yourself|you(?:'re|'ve|'d|'ll)?)\b)|"
    rf"(?P<third>\b(?:my|our) (?:\w+ ){{0,2}}?{_NOT_KIN}\b|\b(?:he|she|his|her|their|him)\b(?!(?:'s)? (?:and|"
    r"or) i\b)|\bthey(?!(?:'ve|'re|'d| have| are| had| will|'ll)? (?:\w+ (?:and )?)?(?:appoint|made|make|replac|"
    r"operat|offer|gave|giv|promot|tell|told|put|took|taking|want|call|accept|diagnos|found|nam|elect|transfer|"
    r"send|post|mov|ask|hand|award|present|discharg|releas|admit|sack|keep|kept|cut|scan|test|"
    r"elect)\w* (?:(?!to\b)\w+ ){0,4}?(?:me|us|my|our|you|your)\b)|\b(?:next door|(?:the|"
    rf"a) (?:\w+ )?\w+)'s (?:\w+ )?{KIN}\b|^the (?:\w+ )?(?:school|council|museum|village|town|college|"
    r"university|government|library|parish)\b|\b(?:the|a|an|this|that|poor|old|young|"
    rf"little) (?:\w+ )?{_PERSON}\b|\b(?:someone|somebody|both of them|two of the)\b|\bNAME\b)|"
    r"(?P<own>\b(?:my|our|mine|ours|i|we|me|us|i'm|we're|i've|we've|i'd|we'd|i'll|we'll|i'll)\b|"
    r"^(?:(?:yesterday|today|and|so) )?(?:dad|mum|mom|mam|mammy|papa|grandma|grandpa|granny|gran|nan|nana|"
    r"mother|father|auntie)\b)"
)
_OWN_KIN = later(
    r"^(?:(?:and|so|well|sadly|since|when|because|after|yesterday|today),? )*(?:mum|mom|mam|mammy|papa|dad|"
    r"grandma|grandpa|granny|gran|nana|nan|mother|father(?! NAME)|grandad|granddad|hubby|the (?:boys|girls|kids|"
    r"children|twins|wife|missus|little ones?|grandchildren)(?! (?:next door|from|at|of|in|who)\b)|(?:my|"
    r"our) (?:youngest|eldest|oldest|middle one|other half|better half|lot|little one))(?:'s|'ll|'ve|"
    r"'re)?\b(?! and you)"
)
_AND_I = later(
    r"(?:.* )?NAME and i\b|(?:my |our )?(?:\w+ )?\w+ and i(?:'ve|'m|'d|'ll)?\b|"
    r"(?:me|i) and (?:my )?\w+\b|NAME and i\b|"
    rf"(?:my|our) (?:\w+ )?(?:{KIN})\b(?! (?:doctor|friend|dentist|solicitor|lawyer|vet)\b)"
)
_GLAD = later(
    r"\b(?:congrat|f[eé]licitation|raise (?:our|my|a) glass(?:es)? to you|(?:here's|cheers|a toast) to you|"
    r"over the moon to hear|(?:happy|wonderful|splendid) news about|chuffed (?:to bits )?for you|full marks to|"
    r"hats off to you|mazel|happy (?:retirement|anniversary)|well done|good luck|all the best for|knock (?:them|"
    r"'em) dead|break a leg|fingers crossed|get well|speedy recovery|condolence|safe (?:trip|travels)|"
    r"bon voyage|welcome to the world|^(?:oh,? )?what (?:\w+ )?(?:wonderful|lovely|great|fantastic|splendid|"
    r"marvellous|super|happy|brilliant|terrific|joyful|thrilling|good) news\b|[,!] (?:brilliant|bravo|hurrah|"
    r"wow|amazing|marvellous|fantastic|you star|hats off)[!.]*$)"
)
_OWN_AHEAD = later(r"(?:i|we|my|our)\b(?!.*\b(?:congrat|you|your))")
_ITS_A = later(
    r"it's (?:a|twin) (?:boys?|girls?)\b|"
    r"(?:NAME|he|she)(?: has|'s)? (?:finally |just )?(?:said yes|popped the question|proposed)\b(?! to\b)|"
    r"(?:NAME|he|she) (?:asked (?:me )?|proposed|popped the question|went down on one knee)\b.*\bi said yes\b"
)
_HOPED_FOR = later(
    r"(?:i|we)? ?(?:do |really )?(?:hope|trust|hoping) (?:the|it all|all|everything)\b(?!.*\b(?:my|our|his|her|"
    r"their)\b).*\b(?:goes|went|go|going) (?:well|smoothly|ok|okay|to plan|off|without)\b"
)
_HOW_WAS = later(r"how (?:was|is|did you find) (?:NAME|[a-z]+)\?$")
_OPENER = later(
    r"^(?:a|an|the|this|that|these|those|my|our|your|his|her|their|its|i|we|you|he|she|it|they|what|when|where|"
    r"which|who|why|how|and|but|so|or|if|as|at|in|on|by|for|from|to|of|with|after|before|since|until|did|do|"
    r"does|is|are|was|were|has|have|had|can|could|will|would|may|might|shall|should|must|let|please|thanks|"
    r"thank|sorry|congratulations|congrats|happy|good|great|bad|sad|big|best|all|any|some|no|not|yes|well|oh|"
    r"hey|wow|just|now|then|there|here|today|tomorrow|yesterday|tonight|last|next|finally|guess|hope|wish|"
    r"wishing|sending|thinking|glad|delighted|thrilled|so|two|three|one|new|old|young|poor|mum|mom|mam|mammy|"
    r"papa|dad|gran|granny|grandma|grandpa|nan|nana|mother|father|grandad|granddad|captain|top|rumou?r|word|"
    r"apparently|sadly|unfortunately|fortunately|everyone|everybody|nobody|someone|somebody|nothing|something|"
    r"half|both|losing|lost|passed|got|been|back|off|only|still|never|always|may|get|what|hearty|heartiest|"
    r"sincere|warmest|warm|huge|many|mazel|bravo|hurrah|hooray|woohoo|yay|nice|january|february|march|april|"
    r"june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|christmas|easter|mr|english|french|german|latin|ok|okay|enjoy|twins|baby|greetings|mend|knock|"
    r"break|bring|send|have|had|fancy|picture|imagine|rest|try|take|make|give|keep|say|tell|ask|call|see|look|"
    r"go|come|think|remember|forget|feel|find|leave|start|stop|wait|watch|work|write|read|run|play|won|win|life|"
    r"news|home|school|love|luck|cheers|welcome|according|during|because|while|although|though|once|twice|more|"
    r"most|very|really|how's|what's|when's|where's|it's|i'm|we're|they're|you're|that's|there's|he's|she's|i've|"
    r"we've|you've|let's)$"
)
_NAMES = later(
    r"(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sister|Father|Brother|Sir|Lady|Lord|Coach|Uncle|Aunt|Auntie|Old|Young|Poor|"
    r"The|Little|Captain)\.? )?\b[A-Z][a-z'’]+(?:[- ][A-Z][a-z]+)*\b"
)
_BEFORE_PLACE = later(
    r"(?:\b(?:to|in|at|from|for|of|on|near|through|across|around|round|the|along|leaving|my|our|your|visit(?:ing)?|into|via|over|toward|towards|as|with|by|named|called|like|and|every|until|till|since|this|next|last) |[,!] ?|\d )$",
    re.IGNORECASE,
)

_AFTER_NAME = later(
    r"(?:'s|’s)?,? (?:and|or|is|isn't|was|has|hasn't|had|will|won't|would|can|could|may|might|who|said|says|"
    r"told|tells|just|finally|also|still|never|went|came|got|gets|gave|made|took|left|lost|won|found|began|"
    r"began|broke|fell|became|becomes|ran|sold|bought|flew|swam|sang|sat|stood|wrote|drove|rode|beat|split|cut|"
    r"put|set|drew|(?:was|is|has) \w+|from|at|here|next|down|on the|in (?:accounts|number|the)|[a-z]+ed|"
    r"[a-z]{3,}s)\b|"
    r"'s\b|’s\b"
)
_NO_PERSON = later(
    r" (?:half[- ])?(?:marathons?|triathlon|race|festival|prize|award|medal|university|college|school|hospital|"
    r"office|branch|cup|show|fair|exhibition|theatre|airport|station|exam|trip|concert|gallery|museum|orchestra|"
    r"choir|team|league|book|album|edition|way|valley|coast|islands?|mountains?|street|road|lane)\b"
)


_FAMILY = re.compile(r"[A-Z][a-z]+s$")
_PLACES_OF_MANY = (
    r"alps andes azores canaries cotswolds dales dolomites downs falklands hebrides highlands himalayas lakes "
    r"maldives midlands netherlands olympics orkneys philippines pyrenees rockies seychelles shetlands states "
    r"scouts guides"
)
_PLURAL_PLACES = frozenset(_PLACES_OF_MANY.split())
_TITLES = frozenset({"the", "old", "young", "poor", "captain", "mr", "father", "mother"})


def with_names(plain: str, raw: str) -> str:
    """The laid-out sentence in which every name of a person stands as NAME; a place is told by the word before it."""
    for found in _NAMES.finditer(raw):
        words = found[0].replace("’", "'").lower()
        first = words.split()[0].split("'")[0]
        if " " in words and _OPENER.match(first) and first not in _TITLES:
            words = words.partition(" ")[2]  # "Remember Gemma": the first word only opens the sentence
            first = words.split()[0].split("'")[0]
        before = raw[max(0, found.start() - 14) : found.start()]
        if _OPENER.match(first) and not (" " in words and first in _TITLES):
            continue
        if not words.endswith("'s") and _NO_PERSON.match(raw, found.end()):
            continue
        if _FAMILY.match(found[0]) and before.lower().endswith("the ") and words not in _PLURAL_PLACES:
            plain = plain.replace(f"the {words}", "the NAME", 1)  # "the Greens"
            continue
        opens = not before.strip() or before.rstrip().endswith((".", "!", "?", ":"))
        if opens and " " not in words and not words.endswith("'s") and not _AFTER_NAME.match(raw, found.end()):
            continue  # "Opening night is tomorrow": any word opens a sentence with a capital letter
        if opens or not _BEFORE_PLACE.search(before):
            name = "the NAME" if words.startswith("the ") else "NAME"
            plain = plain.replace(words.removesuffix("'s"), name, 1)
    return plain


# "A line to tell you before the papers do: I am retiring": of whose news it is, only what follows the colon speaks.
_FOREWORD = later(
    r"^[^:?!.]*\b(?:tell|telling|told|know|hear|news|announce|announcement)\b[^:?!.]*: (?=(?:i|we)(?:'m|'re|'ve|"
    r"'ll| am| are| have| will)\b(?!.*\byou))"
)


def whose(text: str, spoken_to: bool, raw: str = "") -> str:
    """Who owns the event; `spoken_to`: the sentence congratulates, comforts or asks the reader."""
    plain = _LEAD.sub("", _FOREWORD.sub("", with_names(text, raw)))
    if _GLAD.search(text) and "?" not in text and not _OWN_AHEAD.match(plain):
        return "recipient"
    if (
        _HOPED_FOR.match(plain)
        or _HOW_WAS.match(plain)
        or (spoken_to and "?" not in text and re.search(r"\byour?\b", plain))
    ):
        return "recipient"
    if _OWN_KIN.match(plain) or _AND_I.match(plain) or _ITS_A.match(plain):
        return "sender"
    found = _MENTION.search(plain)
    if not found:
        return "recipient" if spoken_to else "sender"
    return {"theirs": "recipient", "third": "third", "own": "sender"}[found.lastgroup or "third"]
