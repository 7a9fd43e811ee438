"""English: which life event a sentence tells of."""

from __future__ import annotations

from daemon.think.language.construction import word_triggers
from daemon.think.language.en.befell import without_wards
from daemon.think.language.en.events import TABLE
from daemon.think.language.en.events.births import BORN
from daemon.think.language.en.farewells import SAID_TO_A_PET
from daemon.think.language.en.words import KIN
from daemon.think.language.event_table import gated_finder
from daemon.think.later import later

# Who lives about the house and moves in and out of it: no news of a person.
_ANIMAL = (
    r"(?:cats?|dogs?|kittens?|pupp(?:y|ies)|hens?|chickens?|ducks?|goose|geese|birds?|swallows?|swifts?|herons?|robins?|sparrows?|blackbirds?|pigeons?|doves?|gulls?|storks?|owls?|jackdaws?|crows?"
    r"|bees|wasps|hornets|ants|spiders?|bats?|mouse|mice|rats?|squirrels?|hedgehogs?|foxe?s?|badgers?|otters?|beavers?|frogs?|toads?|newts?|snails?|goats?|sheep|pon(?:y|ies)|horses?|rabbits?)"
)
_PLACE = later(r"(?<![.!?:] )(?<!^)\b[A-Z][a-z]{2,}(?:[- ][A-Z][a-z]+)?\b")
_NOT_PLACE = later(
    r"^(?:Mr|Mrs|Ms|Dr|Prof|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|"
    r"April|May|June|July|August|September|October|November|December|Christmas|Xmas|Michaelmas|Whitsun|Easter|English|Latin|French|"
    r"German|Parkinson|Alzheimer|Hodgkin|Crohn|Huntington|Mum|Mom|Dad|Gran|Granny|Nan|Nana|Grand\w+|Mother|Father|Aunt\w*|Uncle)"
)
# What is only touched on is no news: "we talked about the wedding".
_TOUCHED_ON = later(
    r"\b(?:touch(?:ed|es|ing)? on|(?:we|you|they|and i|i) (?:talked|spoke|chatted) (?:\w+ )?(?:about|of|over)|"
    r"discuss(?:ed|ing)?|brought up|the subject of|on the subject of) (?:the|your|my|our|his|her|"
    r"\w+'s) (?:\w+ )?\w+"
)
# A place, a thing or an animal of which the words of an event are said, and that tell none.
_ONLY_NAMED = later(
    rf"\b{_ANIMAL} (?:has |have |had |is |are |just |finally |now |all )*(?:mov(?:ed?|es|ing)|settl(?:ed?|es|ing)|relocated|emigrated)\b(?: (?:in|out|back|house|home|away|on))?|"
    r"(?:\b(?:we|they|i|he|she|to|and|then|boats?|ships?) (?:\w+ )?|^)cast off\b|"
    r"\b(?:near(?:er|est)?|opposite|behind|past|beside|outside|next to|close to|stops? at|by|"
    r"(?<!home )(?<!back )(?<!discharged )(?<!released )from|round from|which|is there a|the nearest) (?:the |"
    r"to the |a |our |your )?(?:\w+ )?(?:hospital|clinic|surgery|hospice)\b(?! bed\b)|"
    r"\b(?:hospital|hospice|surgery|clinic|wedding|moving|removal|exam|graduation|concert|exhibition|marathon|"
    r"retirement|birth|funeral|drama|book|film|accident) (?:shop|dress shop|board|van|boxes|club|car park|"
    r"canteen|gown|hall|season|paper|route|fund|age|certificate|director|parlour|report|form|magazine|list|"
    r"planner|hire|group|society|policy|insurance|website)\b|"
    r"\b(?:pass(?:ed|es|ing)?|at) (?:by )?the (?:hospital|clinic|surgery) (?:on|every|gates|cafe|desk|three|"
    r"twice|and turn)\b|"
    r"\b(?:form|forms|queue|receptionist|coffee|parking|bus|chairs) (?:\w+ ){0,4}(?:at|outside|"
    r"near) the (?:hospital|clinic|surgery)\b|"
    r"\bretirement (?:homes?|villages?|flats?|complex|community)\b|"
    r"\b(?:parkinson's|alzheimer's|dementia|cancer|stroke|diabetes|heart) (?:disease )?(?:PLACE|uk|awareness|week|day|society|research|charity|association|trust|nurses?|group|walk|run|cafe)\b|"
    r"\bjob (?:centre|market|title|description|fair|advert|site|lot)\b|"
    r"\bexam (?:marking|board|hall|timetable|question)s?\b|"
    r"\babout an? (?:\w+ )?(?:wedding|funeral|marriage|divorce|murder|birth|trial|race|marathon)\b|"
    r"\b(?:bus|shopping|return|round) trip\b|"
    r"\b(?:concert|wedding|funeral|marathon|play|match|exhibition) on (?:the )?(?:radio|telly|tv|television)\b|"
    r"\b(?:read(?:ing)?|books?|films?|documentar(?:y|ies)|talks?|programmes?) (?:about|on) (?:the )?PLACE\b|"
    r"\bappointment to (?:the )?(?:afternoon|morning|evening|next|\w+day|another)\b|"
    r"\bstart(?:s|ed|ing)? (?:my|our|her|his) (?:\w+ )?(?:leave|sabbatical|holidays?|vacation)\b|"
    r"\b(?:move[sd]?|moving) (?:over |back |across |up )?(?:to|into) (?:a|an|the|my|our|another) (?:[\w-]+ )?(?:desk|row|table|seat|chair|bench|corner|bed|sofa|shelf|tent|lane|carriage|front|back|window|side)\b|"
    r"\b(?:move[sd]?|moving) to (?:open plan|page|item|\w+day|a four-day)\b|"
    r"\b(?:wedding|birthday|funeral|christening) (?:cake|dress|present|list|march|reading|hat|guests?)\b|"
    r"\bmarathon (?:stall|session|meeting|sitting)\b|"
    r"\bpass(?:ed|es|ing)? (?:by )?the (?:\w+ )?(?:hospital|clinic)\b|"
    r"\b(?:joke|plant|conversation|fire|music|engine|wind|idea|party) died\b|"
    r"\b(?:died?|dying) (?:laughing|of (?:laughter|boredom|embarrassment|shame|curiosity|cold|heat)|for a)\b|"
    r"\b(?:team|committee|department|office|company|meeting|crisis|war|internet|idea|government|"
    r"ministry) (?:gave|gives|has given|is giving) birth\b|"
    r"\bgraduat\w+ from \w+ to \w+|"
    r"\b(?:fees?|rent|payments?|invoices?|reports?|books?|bills?|tax|essays?|subscriptions?|dues|cheques?|"
    r"assignments?|homework) (?:is|are|was|were|falls?|fall) due\b|"
    r"\bwants? (?:me|us|him|her|them) to (?:move|retire|marry)\b|"
    r"\b(?:is|was|been|like) an? (?:\w+ )?(?:funeral|marathon|wedding|war|birth|circus)\b(?! (?:on|at|in|next|"
    r"to)\b)(?!, )|"
    r"\bengaged (?:all|with (?:a|the) (?!man|woman)|in|until|till|from|elsewhere)\b|"
    r"\b(?:server|printer|phone|laptop|car|van|engine|battery|boiler|computer|machine|tv|telly|router|fridge|"
    r"bike|hard drive|mower|kettle|toaster|oven|app|website|line|volvo|ford|tractor|microphone|guitar|clock|"
    r"watch|lift) (?:has |have |had |just |finally |was |been |is |it )*(?:died|dead|dying|passed away|retired|"
    r"given up the ghost|from active service)\b|"
    r"\b(?:has|have) (?:just |finally )?retired from active service\b|\bhands full with\b.{0,40}|"
    r"\b(?:doctor|dentist|vet|gp)(?:'s)? surgery\b|\bsurgery (?:hours|is (?:shut|closed|open))\b|"
    r"\bbroken (?:mug|cup|plate|window|vase|chair|glass|lock|fence|link|toaster|bike|umbrella|pane|fridge|"
    r"boiler|zip|lamp|gate|tile|heating|printer|phone|laptop|screen)\b|"
    r"\bnever been to\b|\b(?:new|your|my) boss\b|"
    r"\b(?:won|lost) (?:the|a) (?:tender|bid|case|appeal|vote|toss|match|bet)\b|\bfor the day\b"
)
_AHEAD = later(r"\b(?:to|in|from|for|around|round|across|through|over|near|at|via|along|into|on|the|off) $")
_kind_of = gated_finder(TABLE, word_triggers)
_DENIED = later(
    r"\b(?:wedding|engagement|move|trip|concert|exhibition|show|launch|deal|party|sale|book deal)(?:'s| is|"
    r" was)? (?:now )?(?:off|cancelled|called off)\b|"
    r"\b(?:didn't|did not|haven't|hasn't|never|couldn't|don't|won't) (?:actually |even |quite |ever )?(?:get|"
    r"got|pass|passed|win|won|make it|been (?:accepted|promoted|offered)|be getting married)\b|"
    r"\b(?:wasn't|weren't|not|isn't) (?:accepted|selected|shortlisted|promoted|offered|chosen|getting married|"
    r"going ahead|to be|moving|pregnant)\b|"
    r"\b(?:turned (?:me|him|her|us|it|them|down)|rejected|failed|broke off|fell through|passed over|"
    r"missed out on|called off|unsuccessful|flunked|has been refused)\b"
)
_OLD = later(
    r"\bsome ?day\b|\bone day\b|"
    r"\byears ago\b|\bback in (?:19|20)\d\d|"
    r"\bwhen i was \w+\b(?! (?:made|promoted|diagnosed|told|taken|offered))|"
    r"\bas a (?:child|boy|girl|student|kid)|\bused to\b|"
    r"\bin (?:1[5-9]\d\d)\b|\bback in the (?:\w+ies|day)\b|"
    r"\b(?:decades|ages|long) ago\b|\bin (?:my|his|her|your) (?:youth|twenties|thirties|student days)\b|"
    r"\bin the (?:war|sixties|seventies|eighties|nineties)\b|"
    r"\b(?:thought|thinking|dream(?:ed|t|ing)?|considered|toyed|talked) (?:of|about) \w+ing\b|"
    r"\bdecided against\b|\b(?:founded|established|built|born|published) in (?:1\d\d\d|20[01]\d)\b"
)
_TROUBLE = frozenset({"illness", "bereavement", ""})

# Illness, prizes and moves that are none: a set wish, things, dealings of others.
_ONLY_SOUNDS_SO = later(
    r"^(?!.*\b(?:operat\w*|accident|broken|surgery|hospital|nurses?|illness|flu|fracture\w*|fall|hip|knee|wrist|"
    rf"ankle|leg|arm|back|fever|covid|(?:your|his|her) (?:\w+ )?{KIN})\b).*\b(?:get well|(?:speedy|swift|full|"
    r"quick)(?: and \w+)? recovery|recover soon)\b|"
    r"\btrip down memory lane\b|\baward-winning\b|"
    r"\bcontract was awarded\b|\bin the (?:tombola|raffle)\b|"
    r"\bclosing date for the (?:prize|award|competition)\b|\bgraduation ball\b|"
    r"\btax bands?\b|\bnew job sheet\b|"
    r"\b(?:meeting|match|class|lesson|date|appointment|rehearsal) (?:has |have )?(?:been )?moved to\b|"
    r"\bretired (?:its|their) last\b|"
    r"\bengaged an? (?:new )?(?:caretaker|plumber|firm|lawyer|cleaner|builder)\b|\bcustom has died\b|"
    r"\bgot promoted to league\b|\bgot you into\b|"
    r"\bopened a new supermarket\b|\bthe clinic (?:opens|closes|is (?:open|closed|shut))\b|"
    r"\bmarking (?:mock )?exams\b|\bborn on a\b|"
    r"\blong before i was born\b|\bmy (?:young|school) days\b|"
    r"\bmarried the wrong\b|\bleaving do\b|"
    r"\bis the scan clear\b|\bscan was clear\b|"
    r"\b(?:the|a) (?:hospital|clinic|surgery) (?:asks?|takes?|opens?|closes?|contract|offers?|accepts?|has no|"
    r"car park)\b|"
    r"\blift to the (?:clinic|hospital|surgery)\b|\bat the surgery (?:ten|five|early|these|by|before)\b|"
    r"\bcrash on (?:your|the|my|our) \w+\b|\bincludes? the exam\b|"
    r"\b(?:salmon|eggs?|haddock|pears?)\b.*\bpoached\b|\bpaint(?:ing)? the nursery\b|"
    r"\b(?:broadband|phone|software) package\b|\bband plays\b|"
    r"\bbus is being retired\b|\bfilm (?:comes|is) out\b|"
    r"\bexhibition at the (?:city )?museum runs\b|\bprize crossword\b|"
    r"\braffle prize\b|\bin stitches\b|"
    r"\bexpects his sons\b|\bmarried to (?:this|that|the|my) (?:sofa|job|desk|work)\b|"
    r"\b(?:cat|dog|hamster) has been promoted\b|\bsave you the trip\b"
)

_NO_CHILD = later(
    rf"\b{_ANIMAL}\b|\b(?:pike|perch|trout|salmon|carp|bass|cod|bream|tench|eel|fish\w*|catch|caught|landed|reel|marrows?|pumpkins?|squash|leeks?|potatoes|onions?|cabbages?|turkeys?|ham|joint|cakes?|loa(?:f|ves)|litters?|lambs?|calf|calves|foals?|"
    r"parcels?|box(?:es)?|bags?|rucksack|luggage|suitcase|flour|lost|gained|diet|slimming|scales|stone|overweight|vet)\b"
)


def event_of(text: str, raw: str) -> str:
    """The kind of event that is the news of the sentence, or empty; `raw` still has its capitals."""
    if SAID_TO_A_PET.search(raw):
        return "" if _OLD.search(text) else "bereavement"
    if BORN.search(raw) and not _NO_CHILD.search(text):
        return "birth"
    said = _ONLY_NAMED.sub(" ", _TOUCHED_ON.sub(" ", _with_places(text, raw)))
    kind = _kind_of(said)
    if kind == "illness":
        kind = _kind_of(without_wards(said))
    if kind not in _TROUBLE and _DENIED.search(text):
        return ""
    return "" if kind and (_OLD.search(text) or _ONLY_SOUNDS_SO.search(text)) else kind


def _with_places(text: str, raw: str) -> str:
    """The laid-out sentence with PLACE for names that follow a word of place; without such a word, for the first name."""
    names = [found for found in _PLACE.finditer(raw) if not _NOT_PLACE.match(found[0])]
    placed = [one for one in names if _AHEAD.search(raw, max(0, one.start() - 12), one.start())] or names[:1]
    for one in placed:
        text = text.replace(one[0].lower(), "PLACE", 1)
    return text
