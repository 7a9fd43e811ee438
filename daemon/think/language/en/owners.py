"""English: whose an event is: the first person that the sentence names, once the words that only lead to the news are gone."""

from __future__ import annotations

import re

from daemon.think.language.en.events.births import BORN
from daemon.think.language.en.words import KIN
from daemon.think.later import later

# What is said before the news itself; who hears or tells it owns nothing of it.
_LEAD = later(
    r"^(?:(?:just )?(?:to let you know|a (?:quick |short )?(?:note|line) to (?:say|tell you|let you know)|(?:i|we) (?:just )?(?:wanted|want|have|need|had|thought i should|ought) (?:you )?to (?:tell|let|know)(?: you)?(?: know)?|i(?:'m| am) (?:writing|sorry|sad) to (?:tell you|say|let you know))(?:,? that|:|,)? (?=my\b|our\b|we\b|i\b|mum\b|dad\b|mom\b|gran\w*\b|nan\b|NAME)|(?:and|but|so|well|oh|hey|sadly|alas|apparently|by the way|in other news|(?:good|great|bad|sad|big|happy) news|guess what|you know(?: what)?|listen|remember|surely|also|then|yes|no|wow|now)(?:[,:!.] ?| (?=\w))|"
    r"did (?:i tell you|you hear|you know|you see|anyone tell you|i mention)(?: that| about)? |have you (?:heard|seen)(?: that| about|,)? |did (?:they|he|she|anyone|nobody) tell you (?:that )?|(?:rumou?r|word) has it (?:that )?|(?:a little|little) bird (?:told|tells) me (?:that )?|"
    r"(?:they|people|everyone|someone|\w+|my \w+) (?:tells?|told) me (?:that )?|i(?:'m| am) told (?:that )?|(?:i|we)(?:'ve| have)? (?:just |also |only )?(?:hear|heard|read|see|saw|gather|understand|believe|know|noticed|learned|learnt|found out)(?: from [^,]{2,25}?| in [^,]{2,25}?| on [^,]{2,25}?| today| yesterday| just now)? (?:that |of |about )?(?=you|your|he|she|they|the|[a-z]+ (?:has|is|was|had|got))|"
    r"i don't know (?:if|whether) [^,]{3,40}, (?:but )?|(?:is it|it's) true (?:that )?|(?:i|we) (?:do |really |so |just )*(?:hope|trust|pray|wish|bet|imagine) (?:that )?(?=you\b|your\b)|(?:i|we) (?:can't|cannot|could not|couldn't) wait to (?:see|hear|read|come to) (?=your\b)|i was (?:so |very )*(?:sad|sorry|glad|delighted|thrilled|happy|shocked) to (?:hear|read|learn|see) (?:that |of |about )?|you(?:'ll| will) never guess,? |(?:the (?:doctors?|consultant|surgeon|scan|x-?rays?)|they)(?: have| has|'ve)? (?:just )?(?:found|spotted|discovered|seen) (?=an? (?:\w+ )?(?:lump|tumou?r|clot|shadow|growth|blockage|murmur|something)\b)|you may remember |you may (?:not )?have heard (?:that )?|remember (?=NAME)|to (?:our|my) (?:delight|sorrow), |(?:by the time|when|as|before) you (?:read|get|see|receive|have) this,? |(?:(?:would|can|could) you believe(?: it)?|believe it or not),? (?:that )?|may i say (?:how (?:very |truly )?(?:sorry|pleased|glad|happy) (?:i|we) (?:am|was|were|are) )?(?:to (?:hear|learn|read) (?:that )?)?|the (?:doctors?|consultant|specialist|surgeon|midwife|vet|hospital|nurse|gp|oncologist) (?:says?|said|thinks?|tells?|told|reckons?) (?:me |us )?(?:that )?(?=it's|it is|i|we|my|our))+"
)
_NOT_KIN = (
    r"(?:patients?|pupils?|apprentices?|trainees?|interns?|tenants?|goalkeeper|clients?|customers?|boss|headmaster|headmistress|head ?teacher|principal|priest|mentor|tutor|chairman|chairwoman|chair|neighbou?rs?|colleagues?|(?<!girl)(?<!boy)friends?|teacher|landlord|landlady|professor|doctor|students?|flatmate|postman|vicar|local|village|street|"
    r"\w+ (?:lady|man|woman)|cleaner|coach|dentist|hairdresser|plumber|lodger|tenants?|accountant|lawyer|secretary|caretaker|choir ?master|neighbour's|old (?:boss|teacher|neighbou?r|friend|school)|"
    r"ex(?:-\w+)?|mp|mayor|barber|pianist|organist|team-?mate|classmate|roommate|supervisor|manager|(?:\w+ )?director|butcher|baker|babysitter|former|paper boy|\w+ master)"
)
_PERSON = (
    r"(?:man|woman|boys?|girls?|couple|family|lady|gentleman|chap|bloke|lad|lass|kid|neighbou?rs?|boss|vicar|landlord|postman|doctor|lodger|baker|butcher|curate|"
    r"professor|teacher|nurse|headmaster|headmistress|caretaker|coach|mayor|conductor|organist|editor|president|queen|king|prime minister|manager|director|"
    r"crew|team|club|friend|colleague|acquaintance|client|customer|pupil|secretary|gardener|librarian|barber|priest|rector|rabbi|imam|captain|sergeant|physics prize|two of(?! (?:you|us))|one of(?! (?:you|us))|someone|somebody|everybody|people|old \w+|young \w+|"
    r"\w+(?:(?<!n)ess|ist|ian|man|woman|keeper|maker|smith|master|mistress|midwife|mate|warden)|\w+s next door)"
)
_MENTION = later(
    # "the doctor signed me off", "they had to redo the knee": done to the writer, whoever did it
    r"(?P<to_me>\b(?:(?:the|my|our|a) (?:doctors?|surgeons?|consultant|hospital|specialist|physio\w*|cardiologist|oncologist|nurses?|gp|clinic)|they)(?:'ve|'re| have| has| had| are| will|'ll)? (?:(?:just|finally|now|had|have|to|be|been|only) )*"
    r"(?:(?:signed|discharged)(?= me\b)|(?:doing|do|did|redo|redid|redone|redoing)(?= (?:my|the (?:(?:left|right|other|second|bad) )*(?:hips?|knees?|cataracts?|hernia|gall ?bladder|bypass|tonsils|appendix|valve|prostate|bunions?))\b)))"
    r"|(?P<theirs>\b(?:your|yours|yourself|you(?:'re|'ve|'d|'ll)?)\b)"
    rf"|(?P<third>\b(?:my|our) (?:\w+ ){{0,2}}?{_NOT_KIN}\b|\b(?:he|she|his|her|their|him)\b(?!(?:'s)? (?:and|or) i\b)|\bthey(?!(?:'ve|'re|'d| have| are| had| will|'ll)? (?:\w+ (?:and )?)?(?:appoint|made|make|replac|operat|offer|gave|giv|promot|do|tell|told|put|took|taking|want|call|accept|diagnos|found|nam|elect|transfer|send|post|mov|ask|hand|award|present|discharg|releas|admit|sack|keep|kept|cut|scan|test|elect|let|need|chose|choos|pick|vot|hir|recruit|poach|headhunt|bump|invit|sent|carr|rush|wheel|stitch|wir|fix|pay|paid)\w* (?:(?!to\b)\w+ ){{0,4}}?(?:me|us|my|our|you|your|(?:the|an) op|(?:the|an) operation)\b)|"
    rf"\b(?:next door|(?:the|a) (?:\w+ )?\w+)'s (?:\w+ )?{KIN}\b|^the (?:\w+ )?(?:school|council|museum|village|town|college|university|government|library|parish)\b(?!.*\b(?:me|us)\b)|"
    rf"\b(?:the|a|an|this|that|poor|old|young|little) (?:\w+ )?{_PERSON}\b|\b(?:someone|somebody|both of them|two of the)\b|\bNAME\b)"
    r"|(?P<own>\b(?:my|our|mine|ours|i|we|me|us|i'm|we're|i've|we've|i'd|we'd|i'll|we'll|i'll)\b|"
    r"^(?:(?:yesterday|today|and|so) )?(?:dad|mum|mom|mam|mammy|papa|grandma|grandpa|granny|gran|nan|nana|mother|father|auntie)\b)"
)
_OWN_KIN = later(
    r"^(?:(?:and|so|well|sadly|since|when|because|after|yesterday|today),? )*(?:mum|mom|mam|mammy|papa|dad|grandma|grandpa|granny|gran|nana|nan|mother|father(?! NAME)|grandad|granddad|hubby|the (?:boys|girls|kids|children|twins|wife|missus|little ones?|grandchildren)(?! (?:next door|from|at|of|in|who)\b)|(?:my|our) (?:youngest|eldest|oldest|middle one|other half|better half|lot|little one))(?:'s|'ll|'ve|'re)?\b(?! and you)"
)
_AND_I = later(
    rf"(?:.* )?NAME and i\b|(?:my |our )?(?:\w+ )?\w+ and i(?:'ve|'m|'d|'ll)?\b|(?:me|i) and (?:my )?\w+\b|NAME and i\b|(?:my|our) (?:\w+ )?(?:{KIN})\b(?! (?:doctor|friend|dentist|solicitor|lawyer|vet)\b)"
)
_GLAD = later(
    r"\b(?:congrat|hats off to|have an? (?:\w+ )?(?:time|trip|holiday|journey|flight|honeymoon) |my (?:darling|clever|dear) (?:girl|boy)[,!.]|f[eé]licitation|raise (?:our|my|a) glass(?:es)? to you|(?:here's|cheers|a toast) to you|over the moon to hear|(?:happy|wonderful|splendid) news about|chuffed (?:to bits )?for you|full marks to|hats off to you|mazel|happy (?:retirement|anniversary)|well done|good luck|all the best for|knock (?:them|'em) dead|break a leg|fingers crossed|get well|speedy recovery|condolence|safe (?:trip|travels)|bon voyage|welcome to the world|^(?:oh,? )?what (?:\w+ )?(?:wonderful|lovely|great|fantastic|splendid|marvellous|super|happy|brilliant|terrific|joyful|thrilling|good) news\b|[,!] (?:brilliant|bravo|hurrah|wow|amazing|marvellous|fantastic|you star|hats off)[!.]*$)"
)
_OWN_AHEAD = later(r"(?:i|we|my|our)\b(?!.*\b(?:congrat|you|your))")
_ITS_A = later(
    r"it's (?:a|twin) (?:boys?|girls?)\b|(?:NAME|he|she)(?: has|'s)? (?:finally |just )?(?:said yes|popped the question|proposed)\b(?! to\b)|(?:NAME|he|she) (?:asked (?:me )?|proposed|popped the question|went down on one knee)\b.*\bi said yes\b"
)
_HOPED_FOR = later(
    r"(?:i|we)? ?(?:do |really )?(?:hope|trust|hoping) (?:the|it all|all|everything)\b(?!.*\b(?:my|our|his|her|their)\b).*\b(?:goes|went|go|going) (?:well|smoothly|ok|okay|to plan|off|without)\b"
)
_HOW_WAS = later(r"how (?:was|is|did you find) (?:NAME|[a-z]+)\?$")
_OPENER = later(
    r"^(?:a|an|the|this|that|these|those|my|our|your|his|her|their|its|i|we|you|he|she|it|they|what|when|where|which|who|why|how|and|but|so|or|if|as|at|in|on|by|for|from|to|of|with|after|before|since|until|"
    r"did|do|does|is|are|was|were|has|have|had|can|could|will|would|may|might|shall|should|must|let|please|thanks|thank|sorry|congratulations|congrats|happy|good|great|bad|sad|big|best|all|any|some|no|not|"
    r"yes|well|oh|hey|wow|just|now|then|there|here|today|tomorrow|yesterday|tonight|last|next|finally|guess|hope|wish|wishing|sending|thinking|glad|delighted|thrilled|so|two|three|one|new|old|young|poor|"
    r"mum|mom|mam|mammy|papa|dad|gran|granny|grandma|grandpa|nan|nana|mother|father|grandad|granddad|captain|top|rumou?r|word|apparently|sadly|unfortunately|fortunately|everyone|everybody|everything|anyone|anybody|anything|nobody|someone|somebody|nothing|"
    r"something|half|both|losing|lost|passed|got|been|back|off|only|still|never|always|may|get|what|hearty|heartiest|sincere|warmest|warm|huge|many|mazel|bravo|hurrah|hooray|woohoo|yay|nice|"
    r"january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|mr|english|french|german|latin|ok|okay|"
    r"enjoy|twins|baby|greetings|mend|knock|break|bring|send|have|had|fancy|picture|imagine|rest|try|take|make|give|keep|say|tell|ask|call|see|look|go|come|think|remember|forget|feel|find|leave|start|stop|wait|watch|work|write|read|run|play|won|win|life|news|home|school|love|luck|cheers|"
    r"welcome|according|during|because|while|although|though|once|twice|more|most|very|really|how's|what's|when's|where's|it's|i'm|we're|they're|you're|that's|there's|he's|she's|i've|we've|you've|let's)$"
)
_NAMES = later(
    r"(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sister|Father|Brother|Sir|Lady|Lord|Coach|Uncle|Aunt|Auntie|Old|Young|Poor|The|Little|Captain)\.? )?\b[A-Z][a-z'’]+(?:[- ][A-Z][a-z]+)*\b"
)
_BEFORE_PLACE = later(
    r"(?:\b(?:to|in|at|from|for|of|on|near|through|across|around|round|the|along|leaving|my|our|your|visit(?:ing)?|into|via|over|toward|towards|as|with|by|named|called|like|and|every|until|till|since|this|next|last) |[,!] ?|\d )$",
    re.IGNORECASE,
)

# "Anna on my team": somebody beside whom the writer works, learns or lives.
_AMONG_US = (
    r"(?:over |up |down )?(?:on|in) (?:my|our) (?:(?:[\w-]+ )?(?:team|office|department|group|class|choir|firm|company|school|section|branch|lab|ward|street|building|club|crew|squad|band|course|cohort|road|unit|shift|year|village|corridor|block)"
    r"|(?:book|running|reading|tennis) (?:club|group))"
)
_AFTER_NAME = later(
    r"(?:'s|’s)?,? (?:and|or|is|isn't|was|has|hasn't|had|will|won't|would|can|could|may|might|who|said|says|told|tells|just|finally|also|still|never|went|came|got|gets|gave|made|took|left|lost|won|found|began|began|broke|fell|became|becomes|ran|sold|bought|flew|swam|sang|sat|stood|wrote|drove|rode|beat|split|cut|put|set|drew|"
    rf"(?:was|is|has) \w+|from|at|here|next|down|on the|in (?:accounts|number|the)|{_AMONG_US}|[a-z]+ed|[a-z]{{3,}}s)\b|'s\b|’s\b"
)
_NO_PERSON = later(
    r" (?:half[- ])?(?:marathons?|triathlon|race|festival|prize|award|medal|university|college|school|hospital|office|branch|cup|show|fair|exhibition|theatre|airport|station|exam|trip|concert|"
    r"gallery|museum|orchestra|choir|team|league|book|album|edition|way|valley|coast|islands?|mountains?|street|road|lane)\b"
)


_AILMENT = re.compile(r"(?:parkinson|alzheimer|hodgkin|crohn|lyme|m[eé]ni[eè]re|huntington)'?s?\b")
_FAMILY = re.compile(r"[A-Z][a-z]+s$")
_PLACES_OF_MANY = (
    "alps andes azores canaries cotswolds dales dolomites downs falklands hebrides highlands himalayas lakes maldives midlands netherlands olympics"
    " orkneys philippines pyrenees rockies seychelles shetlands states scouts guides"
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
        if _AILMENT.match(words):
            continue
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
        # "After thirty years, Rosa is calling it a day"
        told = before.endswith(", ") and _AFTER_NAME.match(raw, found.end())
        if opens or told or not _BEFORE_PLACE.search(before):
            name = "the NAME" if words.startswith("the ") else "NAME"
            plain = plain.replace(words.removesuffix("'s"), name, 1)
    return plain


# "A line to tell you before the papers do: I am retiring": of whose news it is, only what follows the colon speaks.
_FOREWORD = later(
    r"^[^:?!.]*\b(?:tell|telling|told|know|hear|news|announce|announcement)\b[^:?!.]*: (?=(?:after [^,:]{3,24} years,? )?(?:i|we)(?:'m|'re|'ve|'ll| am| are| have| will| shall)\b(?!.*\byou(?:rs?|'\w+)?\b))"
)


# "The two archers from our group", "our postwoman", "the choir's founder", "the bakery on the square": a party that opens the sentence.
_NO_PARTY = (
    r"(?!(?<=our )(?:lads?|girls|boys|couple)\b)(?!(?:\w+ ){0,2}?(?:summer|winter|paper(?! boy)|computer|letter|dinner|supper|tower|door|floor|motor|printer|number|offer|power|order|corner|quarter|chapter|counter|poster|weather|water|boiler|cooker|"
    r"freezer|tractor|trailer|newsletter|cover|cancer|tumour|manor|career|answer|matter|easter|shower|flower|theatre|centre|other|latter|former|first|newcomer|"
    rf"conductor'?s?|mirror|error|harbour|labour|colour|behaviour|neighbour's|partner|{KIN})\b)"
)
_PARTY = later(
    rf"^(?:(?:the|two|three|four|a|an|our|both) {_NO_PARTY}(?:\w+ ){{0,2}}?(?:\w+(?:er|or|ist|ian|man|men|woman|women|wife|wives|mate|keeper)s?|nurses?|archers?|twins|students?|poet|postie|paper boy|lads?|girls|boys|couple|cooks?|(?:old )?head(?:master|mistress)|bass(?:es)?|altos?|tenors?|sopranos?|baritones?)"
    r"(?:,? (?:from|at|of|in|on|next|who|opposite|upstairs|downstairs|across|down) [^.?!,]{2,40}?)? (?:has|have|is|are|was|were|will|start|starts|started|won|got|had|both|just|finally|came|became|runs?|opened|open|celebrates?)\b|"
    r"the (?:\w+ )?(?:choir|club|team|orchestra|village|parish|school|company|band|society|church|street|class)'s (?:\w+ )?\w+ (?:has|have|is|are|was|were|will)\b|"
    r"the (?:\w+ )?(?:bakery|shop|pub|caf[eé]|restaurant|bookshop|mill|dairy|farm|hotel|pharmacy|library) (?:on|in|at|down|across|next|opposite|round|by) (?:the|our|PLACE|NAME)\b)"
)
_ASIDE = later(r",? (?:can|would) you believe(?: it)?\b")
_FIND_US = later(r"\byou(?:'ll| will| can) (?:find|reach|catch|visit) (?=us\b|me\b)")


def whose(text: str, spoken_to: bool, raw: str = "") -> str:
    """Who owns the event; `spoken_to`: the sentence congratulates, comforts or asks the reader."""
    if BORN.search(raw):
        return "sender"
    plain = _ASIDE.sub(" ", _FIND_US.sub("find ", _LEAD.sub("", _FOREWORD.sub("", with_names(text, raw)))))
    if _GLAD.search(text) and "?" not in text and not _OWN_AHEAD.match(plain):
        return "recipient"
    if (
        _HOPED_FOR.match(plain)
        or _HOW_WAS.match(plain)
        or (spoken_to and "?" not in text and re.search(r"\byour?\b", plain))
    ):
        return "recipient"
    if not spoken_to and _PARTY.match(plain):
        return "third"
    if _OWN_KIN.match(plain) or _AND_I.match(plain) or _ITS_A.match(plain):
        return "sender"
    found = _MENTION.search(plain)
    if not found:
        return "recipient" if spoken_to else "sender"
    return {"theirs": "recipient", "third": "third", "own": "sender", "to_me": "sender"}[found.lastgroup or "third"]
