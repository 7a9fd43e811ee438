"""English: words that tell of deaths: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.en.events.words import THEIR
from daemon.think.language.en.words import KIN
from daemon.think.language.event_table import EventWords

NAMED = (
    EventWords(
        "bereavement",
        (
            r"\bpassed away\b|\bpassed on(?=[.!,]|$| (?:last|in|at|peacefully|yesterday|today))",
            (
                r"\b(?:died|dying|death of|death in the family|funeral|burial(?! register)|buried "
                r"(?:my|her|his|your|our|him)|bereave\w+|condolences?|in mourning|deathbed|widow(?:ed|er)?)\b"
            ),
            r"\b(?:sorry for|about|on|of|for) (?:your|the|this|such a|her|his) (?:\w+ )?loss\b",
            rf"\blost (?:my|her|his|your|our|their|a) (?:\w+ )?{KIN}\b",
            r"\bloss of (?:your|my|her|his|our)\b",
            r"\b(?:isn't|no longer) with us\b",
            r"\b(?:put|had to put) (?:the|our|my) (?:dog|cat) (?:down|to sleep)",
            r"\bmemorial service|'s death\b|\blaid to rest",
            r"\b(?:was|were|been|got|is|are) killed\b|\btook (?:his|her|their) own life\b|\bfound (?:(?:my|our|the) \w+|him|her|mum|dad) dead\b",
            (
                r"\blost (?:his|her|their|the) (?:\w+ )?(?:life\b|(?:battle|fight|struggle) (?:with|against|to) (?:(?:a|the|his|her|long|short|brave) ){0,2}(?:\w+ )?"
                r"(?:cancer|illness|disease|leuk\w+|lymphoma|tumou?r|dementia|parkinson's|alzheimer's|als|ms|covid)\b)"
            ),
            r"\b(?:boy|girl|son|daughter|baby|twins?|he|she) (?:lived|was with us) (?:for )?(?:only |just )?\w+ (?:minutes|hours|days)\b",
            r"\b(?:had|have|having)(?: to have)? (?:(?:our|my|the|poor|old|dear|little) ){0,3}\w+ put (?:down|to sleep)\b",
            (
                r"\blost (?:dad|mum|mom|grandma|grandpa|gran|nan|our (?:dog|cat|baby|son|daughter|\w+)|my \w+) "
                r"(?:last|on|in|this|to|yesterday|suddenly|after)\b(?! (?:the|a) (?:park|crowd|shop))"
            ),
            (
                r"\blost (?:our|my) (?:(?:dear|old|beloved|lovely|little|poor|faithful) )+"
                r"(?:dog|cat|horse|friend|aunt|uncle|neighbou?r|gran|grandmother|grandfather)\b"
            ),
        ),
        "My grandfather passed away on Monday.",
        "My phone battery died again.",
        unless=(
            r"^ours\b",
            (
                r"\b(?:phone|laptop|kettle|car|boiler|printer|router|fridge|tv|radio|toaster|van|bike|"
                r"washing machine) (?:has |just )?passed away\b"
            ),
            (
                r"\b(?:phone|battery|laptop|plants?|engine|computer|car|boiler|printer|router|tree|fridge|"
                r"signal|line|bees)\b[^.]*\bdied"
            ),
            r"died (?:laughing|of (?:laughter|embarrassment|boredom))",
            r"\bdying to\b",
            r"dying for",
        ),
        words=(
            "bereave* burial* buried cat* condolence* death deathbed* died* dog* dying* funeral* isn killed laid "
            "found hours minutes days longer* loss lost took memorial mourning* passed put widow*"
        ),
    ),
    EventWords(
        "bereavement",
        (
            (
                r"\b(?:is|are|was|'s) (?:no more|no longer (?:with us|here|alive)|gone now|dead|buried|"
                r"cremated|taken from us)\b"
            ),
            r"\bdied\b",
            r"\bslipped away (?:peacefully|in|on|last|at|this|yesterday)\b",
            r"\bbreathed (?:his|her) last\b",
            (
                r"\b(?:lost|losing|lose|mourn(?:ing)?|grieve (?:with you )?for|grieving(?: for)?|buried|"
                rf"burying|bury) (?:my|her|his|your|our|their|a) (?:[\w-]+ ){{0,3}}?(?:{KIN}|friend|"
                r"grandparent)\b"
            ),
            r"\b(?:so sorry|sorry|sad|heartbroken)\b.*\byou(?:'ve| have)? lost (?:her|him|them)\b",
            r"\b(?:the|your|her|his|our|my) (?:\w+ )?(?:passing|death|cremation|wake|burial) of\b",
            r"\b\w+'s (?:passing|death|funeral)\b",
            r"\bon the passing of\b",
            (
                r"\b(?:said|say|saying) (?:our |a |the )?(?:last )?goodbye to (?:mum|dad|mom|gran|nan|grandpa|"
                r"grandma|my|our)\b"
            ),
            r"\b(?:the|his|her|dad's|mum's) funeral (?:is|was|will)\b",
            r"\bhad to have (?:the|our|my) (?:dog|cat|horse) put\b",
        ),
        "My dear sister Agnes is no more.",
        "The old bridge is no longer open.",
        unless=(
            (
                r"\b(?:phone|battery|laptop|plants?|engine|computer|car|boiler|printer|router|tree|fridge|"
                r"signal|line|bees|server|tv|radio|machine|screen|app|site|website|wifi|internet|conversation|"
                r"party|fire|wind|hope|bulbs?|lights?|orchids?|lawn)(?:'s| is| has| have)? (?:\w+ )?(?:died|"
                r"dead|no more|gone)\b"
            ),
            r"\bdied (?:laughing|of (?:laughter|embarrassment|boredom|shame))",
            r"\b(?:dead|no more) (?:tired|good|easy|funny|keen|wood|end|excuses|questions|than|room|time)\b",
            r"\blost (?:my|our|your) (?:son|boy|kids?) in the\b",
            r"\bcomforted\b",
        ),
        words=(
            "breathed burial* buried* bury* cremated* cremation* dead* death* died funeral* gone goodbye "
            "grieve grieving* longer lose* losing* lost* mourn* no passing* put slipped taken wake*"
        ),
    ),
)
TOLD = (
    EventWords(
        "bereavement",
        (
            (
                r"\b(?:buried|burying|bury|cremated|scattered|laid) (?:(?:my|our|her|his|your|their|dear|poor|"
                rf"old) ){{0,3}}(?:{KIN}|grandad|granddad|grandpop|nana|pop)\b"
            ),
            r"\b(?:she|he|your \w+|my \w+|dad|mum|gran|grandad)(?:'s| is| has)? (?:just |now )?gone[.!]*$",
            r"\b(?:so |very |deeply )?sorry (?:that )?(?:she|he)(?:'s| is| has) gone\b",
            (
                r"\b(?:drowned|perished|was killed|were killed|was drowned|got killed|succumbed|took (?:his|"
                r"her) own life|lost (?:his|her) (?:life|battle|fight)|passed in (?:his|her)|"
                r"departed this life|gone to (?:his|her) rest|at rest now|is at peace|died)\b"
            ),
        ),
        "We buried Grandad on Tuesday.",
        "We buried the bones for the dog.",
        unless=(
            (
                r"\b(?:phone|battery|laptop|plants?|engine|computer|car|boiler|printer|router|fridge|signal|"
                r"server|goldfish bowl|sorrows?|drowned (?:out|in (?:work|paper|emails|butter)))\b"
            ),
            r"\blaid (?:the|my|our) (?:table|carpet|egg)",
        ),
        words=(
            "buried* bury* cremated* departed died* drowned* gone* killed* laid* lost passed peace* "
            "perished* rest scattered* succumbed* took"
        ),
    ),
    EventWords(
        "bereavement",
        (
            (
                r"\b(?:lost|put down|said goodbye to|buried|had to let) (?:(?:our|my|her|his|their|your|the|"
                r"old|dear|poor|beloved|faithful|little) ){1,3}(?:dog|cat|spaniel|labrador|terrier|collie|"
                r"puppy|pony|horse|mare|parrot|rabbit|tabby|friend|neighbou?r|colleague|teacher|godmother|"
                r"godfather|\w+ go)\b"
            ),
            r"\bstill ?born\b",
            r"\bmiscarr(?:ied|iage)\b",
            r"\bthe vet (?:couldn't|could do nothing|had to)\b",
            r"\bput to sleep\b",
            r"\bwidowed\b",
            r"\bfuneral\b",
        ),
        "We lost our old spaniel on Sunday.",
        "We lost our old spare key on Sunday.",
        unless=(
            r"\bput to sleep by (?:the|his|her|your)\b",
            r"\blost (?:my|our) (?:\w+ )?(?:dog|cat) (?:in|at) the (?:park|woods|fog)\b",
            r"\bback in\b",
            r"\byears ago\b",
        ),
        words="buried* funeral goodbye had lost* miscarri* put sleep still* vet widowed",
    ),
    EventWords(
        "bereavement",
        (
            (
                r"\bsorry to (?:hear|learn|read) (?:about|of) (?:your|you) (?:\w+ )?(?:grand\w+|gran|nan|nana|"
                r"granny)[.!]*$"
            ),
            r"\bheartbroken (?:to (?:hear|learn)|at the news|for you)\b.*\b(?:about|of|your)\b",
            r"\b(?:laid|put) to rest\b",
            rf"\b(?:my|your|our|his|her|their) (?:late|poor late) {KIN}'s (?:funeral|burial|wake|memorial)\b",
        ),
        "So sorry to hear about your grandmother.",
        "So sorry to hear about your grandmother's car.",
        unless=r"\b(?:accident|operation|fall|hip|illness|job|car|argument|was put to rest by)\b",
        words="heartbroken late rest sorry",
    ),
    EventWords(
        "bereavement",
        (
            (
                r"\b(?:so |very |terribly |deeply |dreadfully )*sorry to (?:hear|learn|"
                rf"read) (?:the news )?(?:about|of) your (?:dear |lovely |poor |late )?{KIN}[.!,]*(?:$| and|"
                r" what)"
            ),
            rf"\bsay(?:ing)? goodbye to (?:your|my|his|her|our) (?:dear |lovely )?{KIN}\b",
            r"\b(?:had|have) to (?:be )?put (?:down|to sleep)\b",
            r"\bput (?:him|her|the (?:dog|cat|old \w+)|our \w+) to sleep\b",
            (
                rf"\b(?:{THEIR} (?:\w+ )?(?:{KIN}|\w+)|NAME|he|she) (?:has|have|'s)? ?(?:sadly |just |"
                r"suddenly |finally )?(?:passed|passed on|gone to (?:his|her) rest|slipped away|"
                r"breathed (?:his|her) last|left us)[.!,]*(?:$| (?:on|last|in (?:his|her)|peacefully|"
                r"yesterday|at home|this|after a))"
            ),
            r"\b(?:widow(?:ed|er)?|orphan(?:ed)?)\b(?=.*\b(?:now|since|last|suddenly|year)\b)",
            (
                r"\b(?:scatter(?:ed|ing)|buried|cremated|burying|lay(?:ing)?) (?:\w+ )?(?:ashes|to rest|dad|"
                r"mum|gran|grandad|him|her|uncle|aunt)\b"
            ),
        ),
        "The vicar's wife has passed.",
        "The vicar's wife has passed her test.",
        unless=r"\bashes (?:of the fire|series)\b|\bsorry to (?:hear|learn|read) (?:about|of) your \w+'s (?!death|passing)\b",
        words="ashes aunt breathed buried burying cremated down goodbye gone left orphan* passed rest scatter* sleep slipped sorry widow*",
    ),
    EventWords(
        "bereavement",
        (
            r"\b(?:sad|terrible|awful|dreadful) news (?:that|of) .*\b(?:left us|passed|died|death|loss|lost)\b",
            (
                r"\b(?:mother|father|dad|mum|mom|granny|grandma|grandpa|gran|nan|grandad|"
                r"granddad) left us (?:on|last|yesterday|this|in|peacefully)\b"
            ),
        ),
        "I'm writing with the sad news that Father left us on Friday.",
        "The sad news is that Father left us no cake.",
        words="news left",
    ),
    EventWords(
        "bereavement",
        (
            (
                r"\b(?:no longer with us|passed on|passed over|slipped away|gone to (?:his|her) rest|"
                r"breathed (?:his|her) last)\b"
            ),
            (
                r"\b(?:believe|that|hear|know|think) (?:your|my|our|his|her) (?:\w+ )?(?:nana|nan|gran|"
                r"grandad|grandma|grandpa|dad|mum|mam|father|mother|brother|sister|wife|husband|uncle|aunt|"
                r"son|daughter|friend) (?:has |had |just )?(?:died|dead|gone|passed)\b"
            ),
            (
                rf"\bso (?:very |terribly |dreadfully )?sorry about your (?:\w+ )?{KIN}\b(?! (?:job|exam|"
                r"result|operation|'s))"
            ),
            r"\b(?:memory|memories) be a blessing\b",
            r"\b(?:may|let) (?:he|she|they|him|her) rest in peace\b",
            r"\brest in peace\b",
        ),
        "I only heard today that your father is no longer with us.",
        "The shop is no longer there.",
        unless=r"\bpassed (?:on|over) (?:the|my|your|a|to|it|that|this)\b|\b(?:dog|cat|hamster|rabbit|budgie|goldfish|pony)\b",
        words="longer passed slipped gone breathed died dead sorry memory rest memories",
    ),
)
