"""English: words that tell of births, weddings and deaths."""

from __future__ import annotations

from daemon.think.language.en.words import KIN
from daemon.think.language.event_table import EventWords

_MONTHS = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"

BEREAVEMENT = (
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
            r"\b(?:phone|laptop|kettle|car|boiler|printer|router|fridge|tv|radio|toaster|van|bike|washing machine) (?:has |just )?passed away\b",
            (
                r"\b(?:phone|battery|laptop|plants?|engine|computer|car|boiler|printer|router|tree|fridge|signal|line|"
                r"bees)\b[^.]*\bdied"
            ),
            r"died (?:laughing|of (?:laughter|embarrassment|boredom))",
            r"\bdying to\b|dying for",
        ),
        words=(
            "bereave* burial* buried cat* condolence* death deathbed* died* dog* dying* funeral* isn laid "
            "longer* loss lost memorial mourning* passed widow*"
        ),
    ),
    EventWords(
        "bereavement",
        (
            r"\b(?:is|are|was|'s) (?:no more|no longer (?:with us|here|alive)|gone now|dead|buried|cremated|taken from us)\b|\bdied\b|\bslipped away (?:peacefully|in|on|last|at|this|yesterday)\b|\bbreathed (?:his|her) last\b",
            rf"\b(?:lost|losing|lose|mourn(?:ing)?|grieve (?:with you )?for|grieving(?: for)?|buried|burying|bury) (?:my|her|his|your|our|their|a) (?:[\w-]+ ){{0,3}}?(?:{KIN}|friend|grandparent)\b",
            r"\b(?:so sorry|sorry|sad|heartbroken)\b.*\byou(?:'ve| have)? lost (?:her|him|them)\b|\b(?:the|your|her|his|our|my) (?:\w+ )?(?:passing|death|cremation|wake|burial) of\b|\b\w+'s (?:passing|death|funeral)\b|\bon the passing of\b",
            r"\b(?:said|say|saying) (?:our |a |the )?(?:last )?goodbye to (?:mum|dad|mom|gran|nan|grandpa|grandma|my|our)\b|\b(?:the|his|her|dad's|mum's) funeral (?:is|was|will)\b|\bhad to have (?:the|our|my) (?:dog|cat|horse) put\b",
        ),
        "My dear sister Agnes is no more.",
        "The old bridge is no longer open.",
        unless=(
            r"\b(?:phone|battery|laptop|plants?|engine|computer|car|boiler|printer|router|tree|fridge|signal|line|bees|server|tv|radio|machine|screen|app|site|website|wifi|internet|conversation|party|fire|wind|hope|bulbs?|lights?|orchids?|lawn)(?:'s| is| has| have)? (?:\w+ )?(?:died|dead|no more|gone)\b|\bdied (?:laughing|of (?:laughter|embarrassment|boredom|shame))|\b(?:dead|no more) (?:tired|good|easy|funny|keen|wood|end|excuses|questions|than|room|time)\b|\blost (?:my|our|your) (?:son|boy|kids?) in the\b|\bcomforted\b",
        ),
        words=(
            "breathed burial* buried* bury* cremated* cremation* dead* death* died funeral* gone goodbye "
            "grieve grieving* longer lose* losing* lost* mourn* no passing* put slipped taken wake*"
        ),
    ),
)
BIRTH = (
    EventWords(
        "birth",
        (
            (
                (
                    r"\b(?:gave birth|is born|was born|were born|been born|newborn|pregnan\w+|expecting "
                    r"(?:a|our|her|their|twins|again|in|another|my)|(?:is|are|we're|she's|i'm|you're) expecting\b|"
                    r"(?:new|first|second|third|tiny) (?:baby|babies|arrival|bundle)|(?:our|your|the|her|their) (?:\w+ )?(?:baby|babies|twins) (?:is here|are here|arrived|has arrived|have arrived|came|is due|are due|was born)|baby "
                    r"(?:boy|girl|son|daughter|shower)|(?:had|having|have) (?:twins|(?:a|the|her|their|our|another)"
                    r"(?: little| healthy| second| first)* (?:baby|boy|girl|son|daughter))\b|become? (?:a |an |grand)?"
                    r"(?:father|mother|dad|mum|mom|parents?|grand\w+|aunt|uncle)|became (?:a |an |grand)?"
                    rf"(?:father|mother|dad|mum|mom|parents?|grand\w+|aunt|uncle)|due (?:date|in {_MONTHS})|birth of|welcomed "
                    r"(?:a|our|their|her) |went into labou?r|maternity ward|a (?:grandfather|grandmother|grandpa|grandma|"
                    r"big sister|big brother)(?: again| now| at last)?\b)"
                ),
                r"\b(?:the|your|her) birth\b(?! (?:certificate|place|rate|date))",
            )
        ),
        "Our daughter was born on Sunday.",
        "The baby slept all night.",
        unless=(
            r"\b(?:i|he|she) was born (?:in|and)",
            r"\bbaby (?:grand|steps?|photos? of me)",
            r"expecting (?:a (?:call|parcel|delivery|reply|letter|visitor|package|guest)|you|rain|snow)",
            r"invoice|report|payment|due in .*(?:report|essay|rent)",
            r"baby (?:slept|sleeps|cries|cried|is (?:asleep|teething|walking))",
            r"birthday",
        ),
        words=(
            "arrival* babies* baby* became becom* birth born* boy* brother* bundle* daughter* due "
            "expecting gave girl* grandfather* grandma* grandmother* grandpa* labo* maternity newborn* "
            "pregnan* sister* son* twins* welcomed"
        ),
    ),
    EventWords(
        "birth",
        (
            r"\b(?:had|having|(?:has|have|'s|'ve) had|to have|delivered|brought home|welcomed|welcome|welcoming|expect(?:s|ing)?|adopt(?:ed|ing)?) (?:(?:a|an|the|our|her|their|his|my|your|another|two|first|second|third|little|healthy|tiny|beautiful|bonny|baby|wee|gorgeous|perfect) ){0,4}(?:boys?|girls?|baby|babies|bab[ae]|twins|triplets|quads|quadruplets|bairn|little one|sons?|daughters?|grand(?:son|daughter|child))\b(?! (?:over|round|to (?:stay|play|tea)|at home|with us|'s|who|friends?|next door|from|cousin|party))",
            r"\bsafe (?:arrival|delivery)\b|\barrival of (?:little|baby|your|the|a|their)\b|\bwelcome to (?:little|baby)\b|\bwelcome to the world\b|\b(?:the|our|their|her) (?:\w+ )?(?:stork|bump|waters)\b|\bin labou?r\b(?! party)|\bmaternity (?:ward|leave)\b|\bc-section\b|\bbaby (?:bump|number|is due|on the way|shower)\b|\b(?:a|another) (?:baby|little one) on the way\b",
            r"\b(?:is|are|am|was|be|'m|'s|'re|become|became|becoming|been made|made) (?:\w+ )?(?:a |an )?(?:father|mother|dad|mum|mom|daddy|mummy|parents?|grand(?:father|mother|parents?|dad|ma|pa|mum|ad)|aunt|auntie|uncle|godmother|godfather|big (?:brother|sister))\b(?=(?: again| at last| now| twice| for the| as of| since| last| this| in| soon| to|[.!,?]|$))",
            r"\b(?:is|are|was|were|i'm|we're|she's|they're|you're) (?:\w+ )?(?:expecting|pregnant|due)\b(?=[.!,?]|$| (?:in|again|any|at|on|with|twins|their|her|a baby|next|this))|\b(?:first|second|third|new|latest) (?:child|baby|grandchild|grandson|granddaughter|niece|nephew|godchild)\b",
            r"\b(?:was|were|is|are|been) born\b|\bborn (?:at|on|this|last|yesterday|in the early)\b|\bweighing (?:in at )?\w+ (?:pounds|kilos|lbs|kg)\b|\byour (?:baby|newborn|twins|baby (?:girl|boy))\b",
        ),
        "My sister's had triplets, heaven help her.",
        "The girls had a boat.",
        unless=(
            r"\b(?:i|he|she|we|they|my \w+|you) (?:was|were) born (?:in (?:19|18|the|a)|and raised)|\bexpecting (?:a (?:call|parcel|delivery|reply|letter|visitor|package|guest)|you|rain|snow|company|news)|\bbirthday\b|\binvoice|\bpayment\b|\breport\b|\brent\b|\bthe train\b|\bdue (?:to|for|back|at)\b|\bpaper jam\b|\bbaby (?:slept|sleeps|cries|cried|monitor|sitter|is (?:asleep|teething|walking))|\bborn (?:leader|teacher|liar)|\b(?:your|a) (?:good|great|wonderful|fine|brilliant|lovely) (?:mother|father)\b|\bfinest\b|\bolder than\b|\bfour months\b",
        ),
        words=(
            "arrival aunt* bab* bairn* big born boy* bump* child* dad* daughter* due* expecting* father* "
            "girl* godchild* godfather* godmother* grand* labo* little maternity mom* mother* mum* "
            "nephew* newborn* niece* parent* pregnant* quadruplets* quads* safe section son* stork* "
            "triplets* twins* uncle* waters* weighing welcome"
        ),
    ),
)
WEDDING = (
    EventWords(
        "wedding",
        (
            r"\b(?:got|get|getting|gets|be|are|were|been|newly|just) married\b",
            (
                r"\b(?:wedding|engaged|engagement|fianc[eé]e?|honeymoon|tie the knot|tied the knot|proposed to "
                r"(?:me|her|him)|said yes|newlyweds?|bride|groom|marriage|bachelor(?:ette)? party|hen (?:night|do)|stag "
                r"(?:night|do))\b"
            ),
            r"\b(?:is|are|i'm|we're|she's|he's|to) marry(?:ing)?\b",
            r"\bmarried (?:her|his|my|our|their|on|in|last|at)\b",
            r"\bpopped the question\b",
        ),
        "My sister got engaged last night.",
        "Silver wedding photos lie in the attic.",
        unless=(
            r"\bwedding (?:anniversary|photos?|ring was)",
            r"\b(?:play|film|book|novel|song|story) about (?:a|the)\b|\bmarried to (?:his|her|my|your|the) (?:job|work|garden|phone)\b|busy|line was engaged|engaged (?:in|with)\b|engagement (?:with|rate|at work)",
            r"\b(?:went|going|been|invited|go) to (?:a|the|my \w+'s|\w+'s) wedding|\bat (?:a|the) wedding",
        ),
        words=(
            "bachelor* bride* engaged* engagement* fianc* groom* hen honeymoon* knot* marriage* married "
            "marry* newlywed* popped proposed said stag tie wedding*"
        ),
    ),
    EventWords(
        "wedding",
        (
            r"\b(?:getting|get|got|gets) (?:hitched|spliced|wed|engaged)\b|\btie[ds]? the knot\b|\b(?:set|fixed|named|booked|chosen|picked|have) (?:a|the|our) (?:wedding )?(?:date|day|venue) for (?:the|our|their|your) (?:wedding|big day)\b|\bset a date for\b",
            r"\b(?:marry|marries|marrying|married|wed|weds|elope[ds]?|proposed|affianced|betrothed|betrothal|nuptials|newly ?weds?)\b(?! (?:into|beneath|life|couple on|name|man's|quarters|women's))|\bto be married\b|\bmarriage of\b|\bwalk(?:ing|ed)? (?:me|her|him|you) down the aisle\b|\bput a ring on\b|\bgot down on one knee\b|\bcivil (?:partnership|ceremony)\b|\bhoneymoon(?:ing)?\b|\bsaid yes\b",
        ),
        "Nuno and Charlotte are getting hitched on Saturday.",
        "She set the table for the meeting.",
        unless=(
            r"\b(?:wedding|marriage) (?:anniversary|photos?|counsel|certificate)|\b(?:play|film|book|novel|song|story) about (?:a|the)\b|\bmarried to (?:his|her|my|your|the) (?:job|work|garden|phone)\b|\b(?:been|were|was) (?:happily )?married (?:for|to|since)\b|\bproposed (?:that|a (?:plan|motion|toast|change|budget|amendment)|the|by|changes?|to (?:the (?:board|committee)|use|move|cut))\b|\bi proposed\b(?! to)|\b(?:in|since|back in) (?:18|19)\d\d\b|\bgrandparents married\b|\bsaid yes to (?:the|your|our) (?:offer|plan|proposal|date|idea)|\b(?:at|for|to|after|before) (?:my|a|the|\w+'s|our|his|her) (?:\w+'s )?(?:wedding|honeymoon)\b",
        ),
        words=(
            "affianced* aisle betrothal* betrothed* big civil date elope* engaged* hitched* honeymoon* "
            "knee knot marriage married* marries* marry* newly* nuptials* proposed* ring spliced* wed* "
            "yes"
        ),
    ),
)
