"""English: whom the words of an event befell: somebody near, a stranger, or nobody, as where a car died or a ward is a place of work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from daemon.think.language.befell import NOBODY, OTHERS, THEIRS, Befell
from daemon.think.language.en.farewells import SAID_TO_A_PET, SAID_TO_ONE
from daemon.think.language.en.owners import with_names
from daemon.think.language.en.words import KIN
from daemon.think.language.forms import Pattern
from daemon.think.later import later

_PET = (
    r"(?:dogs?|cats?|pupp(?:y|ies)|kittens?|horses?|mare|pon(?:y|ies)|donkey|rabbits?|guinea pigs?|hamsters?|gerbil|ferret|tortoise|parrot|budgies?|budgerigar|cockatiel|"
    r"spaniel|labrador|lab|terrier|collie|retriever|poodle|whippet|greyhound|dachshund|setter|beagle|sheepdog|lurcher|tabby|siamese|pets?)"
)
_OWN = r"(?:my|our|your|his|her|their|\w+'s)"
# Kin and friends of whoever speaks, a name, somebody spoken of before, an animal of the house.
_NEAR = later(
    rf"\b(?:{KIN}|{KIN}'s|mam|mammy|mummy|daddy|pap|papa|pops?|grandad|granddad|grandma|grandpa|grandpop|gramps|nana|nanna|godmother|godfather|godson|goddaughter|step(?:mother|father|mum|dad|son|daughter|brother|sister)|"
    rf"spouse|widow|widower|sibling|friends?|mate|companion|soulmate|fiance|he|she|him|her|NAME|infant|newborn|(?:{_OWN}|the|poor|old|dear|little|faithful|beloved) (?:[\w-]+ ){{0,3}}{_PET})\b"
)
_OTHERS = later(
    r"\b(?:patients?|residents?|clients?|customers?|guests?|passengers?|parishioners?|tenants?|lodger|landlord|landlady|pupils?|students?|colleagues?|boss|neighbou?rs?|king|queen|prince|princess|duke|pope|president|minister|"
    r"mayor|vicar|priest|bishop|teacher|headmaster|headmistress|professor|doctor|dentist|author|writer|poet|novelist|actor|actress|singer|composer|painter|pianist|drummer|footballer|cyclist|climber|soldiers?|sailors?|"
    r"man|men|woman|women|people|person|couple|lady|gentleman|chap|bloke|child|teenager|boy|girl|pensioner|somebody|someone|everybody|everyone|postman|postwoman|milkman|plumber|caretaker|gardener|secretary|founder|conductor|organist|coach|captain|"
    r"members?|veterans?|miners?|victims?|they|one of|two of|three of|\w+(?:keeper|maker|smith|master|mistress|man|woman)|widower of)\b"
)
_STORY = later(
    r"\b(?:films?|movies?|novels?|stor(?:y|ies)|series|episodes?|plays?|chapters?|scenes?|(?:first|second|third|last|final) act|opera|musical|ballet|games?|levels?|rounds?|characters?|hero|heroine|villain|protagonist|detective|murderer|"
    r"documentary|programme|soap|sitcom|thriller|whodunn?it|plot|script|on (?:the )?(?:radio|telly|tv|television|news)|in (?:the|a) papers?|history|century|in the (?:war|trenches|blitz)|at the somme|in the book|weddings and a)\b"
)
_IN_MY_CARE = later(r"\b(?:patients?|residents?|clients?|customers?|passengers?|pupils?)\b")
# It did not come to that, or was a game.
_NOT_SO = later(
    r"\b(?:nearly|almost|would have|could have|might have|half) (?:lost|died|killed|dead|been)\b|\bif (?:my|our|the|he|she|mum|dad)\b[^,;]*\b(?:died|dies|passed|lost)\b|\b(?:dreamt|dreamed|dream|nightmare|pretend\w*)\b|"
    r"\bdead (?:set|right|against|on (?:time|target)|certain|keen|easy|serious|tired|good|straight|ahead|slow|wrong|sure|lucky|simple|proud|pleased|quiet|still)\b|"
    r"\b(?:in|on|at) (?:the |a )?(?:\w+ )?(?:levels?|rounds?|game|quiz|heat)\b"
)
_OWN_KIN = later(
    rf"\b(?:my|our|your) (?:[\w-]+ ){{0,2}}?(?:{KIN}|friend|{_PET})\b|\b(?:dad|mum|mom|gran|granny|grandma|grandpa|grandad|nan|nana)\b"
)
_VERB = (
    r"(?:(?:has|have|had|is|are|was|were|been|being|got|just|also|both|all|now|already|then|almost|'s|'ve|\w+ly) )*"
    r"(?:died?|dies|dying|dead|passed (?:away|on|over)|passed(?=[.!,]*(?: (?:on|last|in|peacefully|yesterday|at home|this|after)\b|$))|killed|drowned|perished|succumbed|deceased|departed this life|no more(?=[.,;!]|$)|gone\b|left us|slipped away|"
    r"stillborn|widowed|cremated|buried(?! (?:the|my|our|him|her|a|in the (?:garden|snow|sand)\b))|no longer with us|put (?:down|to sleep)(?! (?:by|the|a|her|his|my|our|their)\b)|"
    r"(?:didn't|did not|hasn't|has not) (?:surviv\w+|make it|made it|pull(?:ed)? through|wake up)|(?:took|drew|breathed) (?:his|her|their) last|took (?:his|her|their) own life|lost (?:his|her|their|the) (?:\w+ )?(?:life|battle|fight|struggle)|(?:lived|was with us) (?:for )?(?:only |just )?\w+ (?:minutes|hours|days)|taken from us)\b"
)
_SUBJECT = later(
    rf"(?:^|[.,;:!?-] |\b(?:and|but|that|because|when|since|so|after|before|while|if) )?(?P<who>[^,;:.!?]*?)\s?\b{_VERB}"
)
_THING_HEAD = later(
    r"(?:marriage|relationship|friendship|love|engagement|car|van|phone|laptop|computer|machine|engine|battery|boiler|idea|project|plan|conversation|party|plants?|tree|roses|tomatoes|firm|company|business|club|paper|custom|language|hope|starter|"
    r"freezer|fridge|dishwasher|disk|drive|tv|telly|radio|mower|lawnmower|kettle|oven|washing|bike|clock|wi-?fi|internet|signal|lights?|fire|wind|music|noise|volvo|ford|[\w-]+(?:machine|phone|tion|ness))'?s?$"
)
# "My old Volvo": who calls a name theirs speaks of a thing, but for words of love.
_MAKE = later(
    rf"\bmy (?!(?:darling|dear|dearest|poor|beloved|sweet|little|lovely|own)\b)(?!(?:[\w-]+ )?(?:{KIN}|friend|mate|companion)\b)(?:[\w-]+ )?NAME$"
)
_OF_OTHERS = later(rf"\b(?:NAME|(?:the|an?|another) (?:[\w-]+ )?\w+)'s (?:[\w-]+ )?(?:{KIN})$")
_WHERE_FROM = later(  # the club that somebody was of is not what died
    r"(?<=\w) (?:from|at|in|down|up|over|across) (?:the|our|my|your) [\w' -]+$"
)
_SPEAKER = later(r"(?:^|\b(?:and|but|so|then|often|always|nearly) )(?:i|we|you)(?:'ve|'d|'m|'re)?$")
_OBJECT = later(
    r"\b(?:lost|lose|losing|loss of|bury|buried|burying|mourn(?:ing)?|grieving for|goodbye to|farewell to|(?:passing|death|cremation|burial) of|put|found|(?:had|have|having)(?: to have)?)\s(?P<who>[^,.;:!?]*)"
)
_GIVEN = later(
    rf"^(?:(?:my|our|your|his|her|their|the|a|both|dear|old|poor|beloved|late|lovely|little|big|only|twin|first|second|own|faithful|beautiful|sweet|unborn|elder|younger|great|close|[\w-]+est|\w+-old|\d+) )*"
    rf"(?:{KIN}|mam|mammy|mummy|daddy|papa|pops?|grandad|granddad|grandma|grandpa|gramps|nana|nanna|god\w+|step\w+|friends?|mate|companion|spouse|sibling|him|her|NAME|{_PET}|(?:uncle|aunt|auntie) NAME)\b(?!'s? (?!death|passing|funeral)| (?:licence|lead|collar|food|basket|(?:in|at|on) (?:the|a) (?!(?:early|very|same|middle|last|week|month|year|small|accident|crash|war|fire|flood|night|morning|spring|summer|autumn|winter|pandemic|end|attack|hospital|\w+ (?:accident|crash|attack))\b)|to (?:a|the|cancer|love)(?! (?:cancer|stroke))))"
)
_DOWN = later(r"^(?P<who>[^,.;:!?]*?) ?(?:put )?(?:down|to sleep|dead)\b")
_NEEDS_MORE = ("put", "had", "hav", "found")  # only with what becomes of them: put down, found dead
_RITE = later(
    r"\b(?:funerals?|wake|burials?|cremation|coffins?|hearse|eulogy|obituary|obituaries|requiem|memorial|undertakers?|graveside|ashes|condolences?|bereave\w+|mourning|widow\w*|deathbed)\b"
)
_SOMEBODYS_RITE = later(
    r"\b(?:an?|another|any|some|two|three|four|first|second|third|fourth|last|next|many|of|like|as|these|those|at the|at our|at|local) (?:\w+ )?(?:funerals?|wakes?|burials?|coffins?|hearses?|eulog(?:y|ies)|obituar(?:y|ies)|requiem|undertakers?|memorial)\b|"
    r"\b(?:undertaker|funeral (?:director|home|parlour|flowers|march|club))\b|\b(?:took|take|taking|conduct\w*|led|play\w*|sang|sing\w*|photograph\w*|cater\w*|baked|filmed) (?:\w+ )?(?:the |a )?(?:funeral|wake|burial)s?\b"
)
_OTHERS_RITE = later(r"\b(?:of|for) (?:an?|the|some|two|three) (?:\w+ ){0,2}?(?:man|woman|child|soldier|patient|resident|stranger|parishioner|colleague|neighbour|client|customer)s?\b")  # fmt: skip
_WARD = r"(?:(?:hospitals?|hospices?|wards?|icu|intensive care(?: unit)?|a&e|casualty|rehab)\b|ambulances?\b|(?<=\bthe )clinics?\b|(?<=\bat the )surgery\b|(?<=\bto the )surgery\b|(?<=\bmoving the )surgery\b)"
_WARDS = later(rf"\b(?:(?:cancer|stroke|surgical|burns|emergency|trauma|covid) )?{_WARD}")
# One lies there, is taken there, is kept there, comes home from there.
_AS_PATIENT = later(
    r"\bin hospital\b(?! (?:choir|radio|pharmac\w+|administration|kitchens?))|\b(?<!on )(?:days?|weeks?|nights?|months?|stay|stuck|lying|lies|lay|bed|visit\w* (?:her|him|them|you|NAME|my \w+|mum|dad|gran)) (?:\w+ )?(?:in|on|at) (?:the |a )?(?:\w+ )?{ward}|"
    r"\b(?:am|is|are|was|were|been|i'm|he's|she's|they're|you're|i've been|still|back|ended up|end up|woke up|landed) (?:(?:still|now|back|again|in bed|once more) )*(?:in|into|on|at) (?:the )?(?:\w+ )?{ward}(?= (?:with|for|since|after|again|and|but|until|till|where|having|now|because|as|over|today|tonight|under|yesterday|recovering|waiting|on|all)\b|[.,;:!?]|$)(?!.*\b(?:to (?:visit|see|deliver|fetch|play|sing)|(?:at|to|from) work|on (?:nights|call|duty)|shifts?|as the)\b)|"
    r"\b(?:taken|rushed|sent|brought|blue-lighted|airlifted|flown|admitted|wheeled|readmitted|referred|took|rush|whisked|carried) (?:\w+ )?(?:(?:in|on)?to|by) (?:the |an? |our )?(?:\w+ )?{ward}|\b(?:go|goes|going|went|gone|coming|put (?:me|him|her)) into (?:the )?{ward}|"
    r"\b(?:home|discharged|released|out|back) (?:from|of) (?:the )?{ward}|\bhospital (?:bed|stay|gown|appointment|wristband)\b|\bleft (?:the )?hospital\b|\b(?:kept|keep|keeping|keeps) (?:me|him|her|us|mum|dad|gran\w*|NAME|my \w+) (?:in|on|at|overnight)\b|"
    r"\b(?:call\w*|rang|in|need\w*|came by|waiting for|had) (?:for )?(?:the |an )ambulance\b|\b(?:my|your|his|her|their|mum's|dad's) (?:bed|stay|time|weeks?|days?|nights?) (?:in|on|at)\b".replace(
        "{ward}", _WARD
    )
)
_OF_THE_SICK = frozenset({"illness", "birth"})
# Who cuts, assists, watches and carries is not the one who lies there.
_ON_DUTY = later(
    r"\b(?:on (?:nights|days|earlies|lates|call|duty)|shifts?|rota|canteen|(?:my|our) (?:old )?ward|i work|my (?:new )?(?:job|post|placement)|as (?:an?|the) (?:\w+ )?(?:nurse|doctor|porter|midwife|volunteer|carer|chaplain|cleaner)|(?:i'm|i am|am) an? (?:\w+ )?(?:nurse|doctor|midwife|carer|surgeon|porter))\b"
)
_OPERATES = later(
    r"\b(?:i|we) (?:(?:have|had|will|shall|also|just|only|often|then) )*(?:operat\w+|perform\w*|assist\w*|scrub\w*)\b[^.;]*|\b(?:surgeries|operations) (?:to do|to perform|on my list)\b|"
    r"\b(?:i|we) (?:(?:have|also|just|often|then) )*(?:treat(?:ed)?|set|sewed|sewn?|stitch\w*|bandag\w*|nurs(?:e|ed)|vaccinat\w*|diagnose|examin\w*|anaesthetis\w*) (?!(?:my|myself|our|him|her|it|up|off|out|the table)\b)"
)
# Ailments on paper, of engines, and of somebody who only stands in for the news.
_OF_NOBODY = later(
    r"\b(?:book|thesis|paper|essay|course|talk|lecture|study|studies|research|article|programme|workshop|novel|chapter|exhibition)s? (?:on|about|into|in(?! the (?:meantime|mean time|post|end)\b)) [^.;]*|\boperations? (?:of|to run|manual|centre|room)\b|\bsurgery (?:hours|times)\b|"
    r"\b(?:the|my|our|his|her) (?:car|van|lorry|bus|train|tractor|boat|bike) (?:had|was in|has had) an accident\b|\b(?:for|with) an? (?:\w+ )?\w+ who (?:is|was|has been) (?:ill|sick|in hospital|off)\b"
)
_NEAR_BESIDE = later(rf"\b(?:my|our|{KIN})\b")

# What ought not to have been done is regretted and no news; neither is whom one once married.
_WRONGLY_DONE = later(
    r"\b(?:i|we) (?:(?:ought|should) (?:never|not)|oughtn't|shouldn't|never should|never ought) (?:to )?have (?!(?:waited|worried|doubted|feared|kept|put off|left it|been so|been surprised|let|forgotten|taken so long)\b)"
)
_ONE_MARRIED = later(
    r"\bthe (?:man|woman|girl|boy|person|one|lad|lass|fellow|fool) (?:that |who )?(?:i|he|she|they|you|my \w+) married\b"
)
_A_CLASS = later(  # begun beside one's work
    r"\b(?:start|begin|beginn|began|join)(?:s|ed|ing)? (?:my|our|his|her|your|an?|the) (?:[\w-]+ ){0,2}(?:class|classes|course|lessons?|workshop|club|choir|gym)\b"
)
_FOR_OTHERS = later(
    r"\bthe (?:\w+ )?\w+ (?:i|we) (?:edit|publish|represent|teach|taught|coach|train|tutor|manage|look after|work (?:for|with))(?:ed|es|s)?\b|\bfor (?:a |my |our |some )?(?:\w+ )?(?:clients?|customers?)\b"
)
_GUESTS = r"(?:an?|another|two|three|four|five|their|his|her|somebody's|someone's|other people's|(?:a|my|our) (?:client|customer|neighbour|colleague|pupil|student|friend)'?s?'?)"
# What one does for a living at the feasts and trials of others.
_BY_TRADE: Mapping[str, Pattern] = {
    "wedding": later(
        rf"\b(?:i|we)(?:'m|'re|'ve| am| are| have| was| were)? (?!(?:\w+ )?(?:had|got|celebrat\w+|married (?!(?:two|three|four|five|six|seven|\d+) )|planned|planning)\b)(?:\w+ )*?(?:print\w*|bak(?:e|ed|ing)|play(?:ed|ing)?|sang|sing|singing|photograph\w*|took|shot|film\w*|cater\w*|cook\w*|arrang\w*|sew\w*|made|design\w*|wrote|writing|marri(?:ed|es)|conduct\w*|officiat\w*|serv\w+|went|invited|been|danced) (?:[^.,;]*? )?(?:(?:at|for|of|to) {_GUESTS} (?:\w+ )?weddings?|(?:two|three|four|five|six|seven|\d+) (?:\w+ )?couples|wedding \w+ for)\b|"
        r"\bwedding (?:invitations|cakes?|photos|photographs|book|dress(?:es)?|album|flowers|menus?|season) for\b|"
        rf"^(?!.*\b(?:our|{KIN}|married|marrying|NAME|engaged|proposed)\b).*\b(?:(?:an?|another|two|three|four|five|six) weddings?|weddings|wedding (?:vows|cakes|dresses|flowers))\b"
    ),
    "exam": later(
        r"\b(?:as (?:an?|the) examiner|i(?:'ve| have)? (?:examin|invigilat|mark|grad)\w+|(?:pupils?|students?|candidates?|class|boys|girls) (?:i|we) (?:teach|taught|coach\w*|tutor\w*|train\w*))\b"
    ),
    "graduation": later(
        r"\b(?:(?:my|our|the) (?:\w+ )?(?:pupils?|students?|class(?! of)|sixth ?form\w*|year (?:six|eleven|thirteen|\d+)s?|phd students?|apprentices?)|(?:pupils?|students?|boys|girls) (?:i|we) (?:teach|taught|coach\w*|tutor\w*))\b"
    ),
    "new_job": later(r"\bon (?:nights|days|earlies|lates)\b|\b(?:night|day|late|early) shifts?\b"),
    "birth": later(
        r"^(?!.*\b(?:we|our|my|wife|sister|daughter)\b).*\b(?:newborns|babies|a birth|births)\b|\b(?:i|we)(?:'ve| have)? (?:\w+ )?deliver(?:ed|ing)? (?:a|an|two|three|four|five|twins|\d+|the)\b"
    ),
    "award": later(
        r"\b(?:i|we)(?:'ve| have)? (?:gave|give|given|hand\w*|present\w*|judg\w*) (?:out |over |away )?(?:the |a )?(?:\w+ )?(?:prizes?|awards?|medals?|cups?|certificates|entries)\b"
    ),
    "move": later(
        r"\b(?:i|we) (?:helped|moved|drove|shifted|carried) (?:a|the|my|an|some|two|three|another) (?:\w+ )?(?:family|couple|clients?|customers?|friends?|neighbou?rs?|colleagues?|students?|lady|man)\b"
    ),
}


def befell(kind: str, text: str, raw: str) -> Befell:
    """Whom an event of this kind befell by its grammar: `NOBODY`, `OTHERS`, or `THEIRS`, where the rest of the sentence decides."""
    if kind == "bereavement" and SAID_TO_A_PET.search(raw):
        return THEIRS
    if kind == "bereavement":
        return _dead(text, with_names(text, raw))
    if _WRONGLY_DONE.search(text) or (kind == "wedding" and _ONE_MARRIED.search(text)):
        return NOBODY
    if kind == "move" and SAID_TO_ONE.search(raw):
        return NOBODY
    if (kind in _OF_THE_SICK and (_at_work(text) or _on_paper(text))) or (kind == "new_job" and _A_CLASS.search(text)):
        return NOBODY
    by_trade = kind in _BY_TRADE and _BY_TRADE[kind].search(text)
    return OTHERS if by_trade or _FOR_OTHERS.search(text) else THEIRS


def without_wards(text: str) -> str:
    """The sentence without the wards in which nobody lies, of who works there or visits, and without ailments on paper."""
    text = _OF_NOBODY.sub(" ", text)
    return text if _AS_PATIENT.search(text) else _WARDS.sub(" ", text)


def _on_paper(text: str) -> bool:
    """Whether the ailment is that of a book, an engine, or a stranger, and nobody near is named beside it."""
    return _OF_NOBODY.search(text) is not None and not _NEAR_BESIDE.search(_OF_NOBODY.sub(" ", text))


def _at_work(text: str) -> bool:
    """Whether somebody is at the sick as a nurse, a doctor, a cook."""
    if _OPERATES.search(text):
        return True
    return _WARDS.search(text) is not None and _ON_DUTY.search(text) is not None and not _AS_PATIENT.search(text)


def _dead(plain: str, text: str) -> Befell:
    if _NOT_SO.search(plain) or (_STORY.search(plain) and not _OWN_KIN.search(plain)):
        return NOBODY
    if _IN_MY_CARE.search(plain) and not _OWN_KIN.search(plain):
        return OTHERS
    found = {*_subjects(text), *_objects(text)}
    if not found and _RITE.search(plain):
        found.add(_of_a_rite(plain))
    if not found:
        found.add(THEIRS if _NEAR.search(text) or "you" in text else NOBODY)
    return next(one for one in (THEIRS, OTHERS, NOBODY) if one in found)


def _subjects(text: str) -> Iterator[Befell]:
    """Who died, by what stands before each verb of dying."""
    for told in _SUBJECT.finditer(text):
        who = told["who"].strip()
        if who or not told.start():
            yield _somebody(who) if who else THEIRS


def _somebody(who: str) -> Befell:
    who = _WHERE_FROM.sub("", who)
    if _SPEAKER.search(who) or _THING_HEAD.search(who) or _MAKE.search(who):
        return NOBODY
    if _NEAR.search(_head(who)):
        return OTHERS if _OF_OTHERS.search(who) else THEIRS
    return OTHERS if _OTHERS.search(who) else NOBODY


def _head(who: str) -> str:
    """Of `my son's goldfish` the goldfish; with its owner, for an animal must belong to somebody."""
    owner, mark, head = who.rpartition("'s ")
    return f"my {head}" if mark and owner else who


def _objects(text: str) -> Iterator[Befell]:
    """Who was lost, buried or put down, by what stands behind the verb."""
    for told in _OBJECT.finditer(text):
        down = _DOWN.match(told["who"]) if told[0].startswith(_NEEDS_MORE) else None
        if down is None and told[0].startswith(_NEEDS_MORE):
            continue
        yield THEIRS if _GIVEN.match(down["who"] if down else told["who"]) else NOBODY


def _of_a_rite(text: str) -> Befell:
    if _OWN_KIN.search(text):
        return THEIRS
    return OTHERS if _SOMEBODYS_RITE.search(text) or _OTHERS_RITE.search(text) else THEIRS
