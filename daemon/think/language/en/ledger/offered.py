"""English: what a question waits for by its kind, and what a sentence of a reply offers."""

from __future__ import annotations

import re

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.offered import Kind, Offered
from daemon.think.later import later

_NUMBER_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)"
_NUMBER = rf"(?:\d[\d.,]*|{_NUMBER_WORD}(?:-\w+)?|half|hundreds?|thousands?|couple|few|dozens?|several)"
_LONG = r"(?:seconds?|hours?|minutes?|mins?|days?|weeks?|months?|years?|nights?|terms?|fortnights?|decades?)"
_SUMS = r"(?:pounds?|quid|euros?|dollars?|francs?|pence|p|cents?)"
_OPENING = r"^(?:\W*(?:(?:and|but|so|well|oh|ah|actually|sadly|of course|in fact|anyway|apparently)\b|(?:dear|hi|hello|morning)(?: (?!i\b|we\b)[\w.'’]+){0,2}),? )*"
_GREETING = r"^(?:(?:dear|hi|hello|hiya|hey|morning|oh|ooh|aw+|ah|well|gosh|wow)\b(?: (?!i\b|we\b|it\b|how\b|that\b|what\b|this\b)[\w.]+){0,2}[,!.]? )*"
_HEAD = r"^(?:[^?]{1,60}[,.;:!–-] ?)?(?:(?:and|so|but|also|then|well|please|do you know|any idea|(?:could|can|would|will) you(?: please)?(?: just)? (?:tell|let) (?:me|us)(?: know)?|tell (?:me|us)|let (?:me|us) know|i wonder(?:ed)?|roughly|exactly|just|on|from|at|by|until|till|for|in)[, ]+)*"

_TIME = Kind(  # not `Could you ring me when you land?`
    later(
        rf"{_HEAD}(?:when(?:['’]s|['’]re)?\b(?= (?:is|are|was|were|do|does|did|can|could|will|would|shall|should|may|might|am|have|has|the|your)\b|['’])(?! (?:the|your) [^?]*,)|(?:what|which) (?:times?|days?|dates?|weeks?|weekends?|months?|years?|week\w*)\b)",
        re.IGNORECASE,
    ),
    later(
        rf"\d|\b(?:{_NUMBER_WORD}|half|quarter|noon|midday|midnight|mornings?|afternoons?|evenings?|nights?|tonight|today|tomorrow|yesterday|now|soon|shortly|later|earlier|early|late|next|mon(?:day)?s?|tue(?:s|sday)?s?|wed(?:nesday)?s?|thu(?:r|rs|rsday)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?"
        r"|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|easter|whitsun|christmas|new year|weekends?|weeks?|months?|years?|fortnight|days?|hours?|minutes?|moment|lunch\w*|breakfast|supper|dinner|tea ?time|term|holidays?"
        r"|once|when|after|before|until|till|as soon as|past|sunset|dusk|dawn|dark|always|ages|yet|still|straight|first|second|third|fourth|fifth|ready|done|already|just|been|born|came|went|left|gone|started|finished|moved|lifted|back)\b",
        re.IGNORECASE,
    ),
)
_MONEY = Kind(  # not `How much notice do you need?`
    later(
        rf"{_HEAD}how much (?:(?:is|are|was|were|do|does|did|would|will|for|to|should|shall|can|could|must|have|has)\b(?![^?]*\b(?:weigh|eat|know|need|sleep|use|time|drink)\b)|(?:rent|money|deposit|tax|pay)\b)|\bwhat (?:do|does|did|would|will|shall)\b[^?]*\b(?:charge|cost|owe|come to|set (?:you|me|us) back)\b|\bwhat(?:['’]s| is| are| was| will be| would be) (?:the|your) (?:\w+ )?(?:price|cost|fee|rent|deposit|rate|charge)\b",
        re.IGNORECASE,
    ),
    later(
        rf"[£$€]|\b(?:{_SUMS}|penny|pennies|grand|hundreds?|thousands?|k|tenner|fiver|sixpence|free|nothing|charge\w*|costs?|worth|pric\w+|present|gift|on (?:me|us|the house)|expensive|cheap\w*|plus|each|per|an hour|estimates?|quot\w+|afford|paid|pay|bill|invoice|dear|depends|fortune|bargain|lady never tells|owe)\b"
        rf"|\b{_NUMBER}(?!\w)(?!:\d)(?=[.!,;]|$| (?:for|each|a|an|plus|with|all|per|in|fitted|the|or|should|would|and a half|altogether|delivered|including|incl)\b)|\bcall it\b|(?<![:\d])\d\d+(?![\d:]*(?:st|nd|rd|th|am|pm)\b)(?! {_LONG}\b)(?!:)",
        re.IGNORECASE,
    ),
)
_COUNT = Kind(
    later(r"\bhow many\b", re.IGNORECASE),
    later(
        rf"(?<![£$€\d:.,])\b(?<!half past )(?<!quarter past )(?<!quarter to )(?<!\bat )(?<!from )(?<!until )(?<!till )(?<!\bby )(?<!past ){_NUMBER}\b(?! (?:past|to|o'clock|{_SUMS}|{_LONG})\b)(?!:\d)(?!\d*(?:st|nd|rd|th)\b)|\b(?:only|just|me|us|all|both|too many|as many|many|enough|plenty|lots|loads|every\w*|single|pair|left|more|fewer|less|most|full|the last|single|{_NUMBER_WORD} (?:hours?|minutes?|weeks?|days?)|no more)\b",
        re.IGNORECASE,
    ),
)
_LENGTH = Kind(
    later(r"\bhow long\b", re.IGNORECASE),
    later(
        rf"\d|\b{_NUMBER}\b|\b(?:an?|all|whole|over|every) (?:the |a )?(?:{_LONG}|while|moment|season|morning|afternoon|evening|weekend|summer|winter)\b|\b(?:overnight|ages|forever|ever|for good|longer|long|short|quick|until|till|since|by|{_LONG}|years|moment|permanent\w*|as \w+ as|next|after|before|when|already|yet|now|back|left|gone|done|finished|still|soon|from)\b",
        re.IGNORECASE,
    ),
)
_PLACE = Kind(
    later(rf"{_HEAD}where\b", re.IGNORECASE),
    later(
        r"\b(?:in|on|at|by|under|underneath|beneath|behind|near|next|beside|outside|inside|upstairs|downstairs|here|there|home|round|around|opposite|above|below|between|over|through|up|down|off|from|to|into|past|back|left|right|corner|anywhere|nowhere|everywhere|with|has|have|ours|yours|mine|anyone's|as (?:usual|always|before)|same|gone|took|taken)\b",
        re.IGNORECASE,
    ),
)

_PRESENT = (
    r"(?<!\bto )\b(?:is|are|am|isn't|aren't|has|have|hasn't|haven't|do|does|don't|doesn't|can|can't|cannot|will|won't|shall|should|must|may|might|would|wouldn't|could|couldn't|ought|needs?|wants?|now|still|always|every|nowadays)\b"
    r"|\w['’](?:m|re|ve|ll|d)\b|\b(?:it|that|there|here|he|she|what|who|where)['’]s\b|\w['’]s (?:an?|not|in|on|at|off|away|back|\w+ing|\w+ed)\b|, so (?!did|was|were|had|that did)\w+ |\?"
)
_PAST = (
    r"\b(?:was|were|wasn't|weren't|had|hadn't|did|didn't|came|took|gave|made|saw|sent|brought|thought|felt|met|ran|sat|stood|sang|drove|rang|wrote|won|held|built|knew|grew|flew|wore|chose|spoke|drank|ate|slept|woke|swam|caught|taught|heard|led|fed|hid|laid|spent|used to|stuck|stole|rode|rose|shot|shook|sank|swept|tore|swore|bit|bred|dealt|dug|drew|hung|lit)\b"
    r"|\b(?:i|we|he|she|it|they|you|who|and|but|(?:my|our|the|your|his|her|their) (?:\w+ ){1,2}?)\s?(?:(?:\w+ly|both|all|just|also|never|only|even) )?\w{2,}ed\b"
    r"|\b(?:put|read|cut|set|hit|let)\b(?=.*\b(?:last (?:night|week|month|year)|ago|as a)\b)"
)
_LONG_AGO = r"\b(?:last (?:week(?:end)?|month|year|time|summer|winter|spring|autumn|season|term|christmas|easter)|in (?:19|20)\d\d|in ['’]\d\d|years? ago|used to|as a (?:girl|boy|child|lad|student)|when (?:i|we) (?:was|were)|in the (?:spring|summer|autumn|winter)|at the weekend)\b"
_TOLD = r"(?:came|went|took|put|sent|said|left|made|lost|won|got|bought|sold|rang|gave|told|brought|found|fell|broke|stood|ran|saw|did)"
_HEADLESS = r"(?:and|but|so|about|around|from|at|in|on|by|to|with|up|after|before|behind|first|second|only|just|not|maybe|perhaps|somewhere|for|as|like|than|better|best)\b"
_NAMED = r"(?:the|my|our|your|his|her|their|all|both|an?|last|this|most|half)\b"
_OWN = rf"{_OPENING}(?:(?:yesterday|last \w+|on \w+day|in \w+(?: \d+)?|at \w+|as a \w+|two \w+ ago),? )*(?:i|we|my \w+ and i)\b"

OFFERED = Offered(
    kinds=(_TIME, _MONEY, _COUNT, _LENGTH, _PLACE),
    any_kind=later(
        r"n['’]t\b|\b(?:not|no|never|cannot|none|nothing|nobody|neither|depends?|up to you|you (?:choose|decide|pick)|any\w*|either|whichever|whatever|whenever|wherever|both|same|as (?:usual|before|always)|ask|asked|sure|idea|know|remember|forgot|forgotten|look(?:ed)? (?:it|that) up|sorry|afraid|cancel\w*|off|instead|decided|attached|enclosed|below|see|on the (?:\w+ )?(?:web ?site|list|back|form|calendar|notice ?board)|it says|told|said|says|drop|leave|put)\b|\?",
        re.IGNORECASE,
    ),
    comments=later(
        rf"{_GREETING}(?:(?:it|that|this)(?:['’]ll| will| would|['’]s| is| was)(?: be| been)? |i(?:['’]m| am) |should be |must be |sounds )?(?:(?:so|very|really|such|an?|how|what|always) )*(?:good|great|lovely|nice|wonderful|fun|kind|thrilled|delighted|pleased|glad|happy|sweet|brilliant|exciting|funny)(?: \w+)? (?:to (?:have|hear|see|get|read|know|meet|think|finally)|of you|that|idea|game|news|you|for you)\b(?![^?]*\b(?:made up|ready|yes|come|coming|welcome)\b)",
        re.IGNORECASE,
    ),
    touches=NEVER,
    bygone=later(
        rf"^(?!.*(?:{_PRESENT}))(?=.*(?:{_PAST}))(?:(?=.*{_LONG_AGO})(?={_OPENING}(?:(?:he|she|they|it|there)\b|{_NAMED}|(?!{_HEADLESS})(?-i:[A-Z])))|(?={_OWN}))(?!.*\b(?:it|them|him|her)\b)|{_OPENING}(?:the )?last (?!(?:of|one|two|three)\b)\w+(?:['’]s)?\b(?=.*(?:{_PAST}))(?!.*\b(?:is|are|will)\b)",
        re.IGNORECASE,
    ),
    changes=later(
        r"\b(?:sold|gave (?:it|them|that|him|her|up|away|back|mine|ours)|given|lent|lost|broke|broken|died|stopped|closed|shut|moved|retired|left|cancell?ed|called off|sacked|threw|thrown|chucked|binned|finished|ended|ran out|used up|handed|passed|returned|expired|burn(?:t|ed)|fell (?:through|off|down|in|apart)|blew|went (?:to|in|out|back|off|up|under|home|round|into|on)|gone|decided|agreed|refused|said|told|asked|turned|swapped|switched|changed|appointed|booked|ordered|sorted|fixed|mended|dropped|popped|pulled|accepted|declined|offered|arrived|born|promised|postponed|delayed|put (?:off|back)|went|came|got|taken|took|lapsed|forgot|started|began|bought|paid|found|redundant|back (?:at|in|to|on)|(?:i|we) did (?:it|them|that)|attached|enclosed)\b",
        re.IGNORECASE,
    ),
    on_the_way=later(
        r"\b(?:i|we)(?:['’]ve)? (?:still|first) (?:have|need|got|must)(?: to)? |\b(?:i|we) (?:haven['’]t|have not) (?:been|had|found|looked|got)\b[^.]*\byet\b|^(?:i |we )?need to (?:get|have|find|look|see|check)\b",
        re.IGNORECASE,
    ),
    remembers=NEVER,
    decides=NEVER,
    part=NEVER,
    far=float("-inf"),
    words_will_do=True,
    hoped=later(r"^(?:i|we)(?:'m|'re| am| are| do)? hop(?:e|ing) to\b", re.IGNORECASE),
    # `Amelia is in the lower sixth`, `I used the ladder`; not `Boots are by the door`, `Six photos attached`
    states=later(
        rf"{_OPENING}(?:(?:i|we|he|she|they|it|there)(?:['’]\w+)?\b|(?:{_NAMED}|(?!{_HEADLESS})(?-i:[A-Z])[\w.]+(?:['’]s)?\b) ?(?:[\w'’.-]+ ){{0,6}}?(?:(?:is|are|was|were|has|have|had|am|will|can|{_TOLD})\b|\w+['’]s\b|\w{{2,}}ed\b(?! (?:by|in|at|for)\b)|\w{{2,}}s (?:the|an?|my|our|your|his|her|its|their|us|me|him|it|them|up|out|off|down|like|well|very)\b))",
        re.IGNORECASE,
    ),
    points=later(
        r"(?<!^)\byour\b|\b(?:suits?|(?:works?|fine|good|perfect|great|best|ok(?:ay)?|all right|better) (?:for|by|with)) (?:me|us|both|everyone)\b|\b(?:you|yours|ours|mine|none|not|no|never|nothing|nobody|cannot|either|neither|any\w*|will|can|could|would|should|must|may|might|if|unless|instead|because|tomorrow|tonight|next|soon|welcome|attached|enclosed|below|as (?:always|usual|ever))\b|(?:^|[,;] )so\b|\b(?:and|but) so\b|\bso (?:i|we|you|it|that|they|he|she|there|please|do)\b|\b(?:all|only|just|everything|everybody|everyone) (?:of|the|one|gone|sold|taken|set|good|here|there|in|for|me|us|a)\b|\b(?:all|everything|everybody|everyone)\b(?=[.!,;]|$)|n['’]t\b|['’](?:ll|d)\b|\?",
        re.IGNORECASE,
    ),
    points_back=later(
        r"\b(?:it|its|they|them|their|those|these|that|this|one|ones|he|she|him|her|his|hers|same|each|both|all|only|just|everything|everybody|everyone|already|still|yet|too|done|until|till|once|here|there)\b",
        re.IGNORECASE,
    ),
    clauses=later(r",|;| (?:and|but|when|while|where|who|which|that|as|after|before|since|because) ", re.IGNORECASE),
    may_do=later(
        r"^(?:(?:and|but|so|then|perhaps|maybe),? )*(?:i|we) (?:might|may)(?: well| even| just| also)? (?!(?:not|be|have|need|know|as|add|say)\b)\w+",
        re.IGNORECASE,
    ),
    would_do=later(
        r"^(?:(?:well|oh|so|personally|honestly|i think),? )*(?:(?:i|we)(?:'d| would)(?! (?:like|love|rather|better|be|have|never)\b)|we (?:could|might)|let's|perhaps we (?:could|should)|maybe we (?:could|should)) ",
        re.IGNORECASE,
    ),
    of_now=later(
        r"\b(?:am|is|are|has|have|goes|comes|starts?|opens?|closes?|leaves?|go|come|leave|meets?|gets?)\b|['’](?:m|re|ve|s)\b",
        re.IGNORECASE,
    ),
    asides=later(
        r",? ?\b(?:would you believe(?: it)?|can you believe it|you know|i (?:think|thought|must say|suppose|believe|hear)|believe it or not)\b,?",
        re.IGNORECASE,
    ),
    asks_tale=later(
        r"\b(?:what(?! (?:time|day|date|size|number)\b)|why|how(?! (?:many|much|long|far|big|old|often|soon|late)\b))\b|\b(?:news|know|recommend|suggest)\b",
        re.IGNORECASE,
    ),
    deeds=later(r"\b\w{2,}(?:ed|en)\b", re.IGNORECASE),
    long_ago=later(
        r"\blast (?:year|time|summer|winter|spring|autumn|season|christmas|easter)\b|\bin (?:19|20)\d\d\b|\bin ['’]\d\d\b|\b(?:years?|months?) ago\b|\bused to\b|\bas a (?:girl|boy|child|lad|student)\b|\bwhen (?:i|we) (?:was|were)\b",
        re.IGNORECASE,
    ),
    asks_past=later(
        r"\b(?:did|was|were|had|has|have|hasn't|haven't|made|won|went|came|happened)\b|\w['’]ve\b", re.IGNORECASE
    ),
    choice=later(
        r"(?<!who's )\b(?P<one>[\w'-]+(?: [\w'-]+)?) or (?P<other>(?!(?:not|so|later|something|anything|anyone|anybody|two|three|am|is|are|do|does|did|will|shall|can|should|would|have|has|me|you|i|we|us|him|her|them|yours|mine|ours|shall)\b)[\w'-]+(?: [\w'-]+){0,2})(?=[^?]*\?)",
        re.IGNORECASE,
    ),
    chosen=later(
        r"\b(?:either|neither|both|ones?|first|second|latter|former|other|whichever|any|matter|mind|prefer|rather|please|so|you choose|same|best|better|will|no|not|never|up to you|toss)\b|\b(?:do|ca|wo|would|could|should)n['’]t\b|['’]ll\b",
        re.IGNORECASE,
    ),
    done_to=later(
        r"\b(?:i|we)(?:['’]ve| have| had)?(?: \w+ly| just| already| also| both| all)* \w+(?: (?:up|off|out|down|in|back|away|over))? (?P<thing>(?:the|my|our|your|his|her|their|that|those|\w+['’]s)\b[^,.;!?]*?)(?= (?:for|on|in|at|to|from|with|by|and|but|so|last|this|yesterday|when|because|like|of)\b|[,.;!?]|$)",
        re.IGNORECASE,
    ),
    goes_on=later(r",? (?:and|but) (?=(?:i|we|they|it|he|she|still|now|the|\w+ (?:is|are|has|have))\b)", re.IGNORECASE),
    have_done=later(r"\b(?:i|we)(?:['’]ve| have)\b(?! (?:never|always|so|to)\b)", re.IGNORECASE),
    is_gone=later(
        r"\b(?:sold|gave away|given away|lent|broke|broken|died|closed|stolen|cancell?ed|burn(?:t|ed)|gone|postponed|stopped|moved|lost|smashed|collapsed|fell (?:down|through|apart)|snapped|expired|resigned|retired)\b",
        re.IGNORECASE,
    ),
    by_odds=False,
)
