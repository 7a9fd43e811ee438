"""English: words that tell of births: those that name it, and freer ones, tried when no event is named."""

from __future__ import annotations

from daemon.think.language.en.words import KIN
from daemon.think.language.event_table import EventWords
from daemon.think.later import later

_MONTHS = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
# "Edith Rose, 3.20 this morning, 7lb 2": a name, an hour and a weight.
BORN = later(
    r"^(?:(?:And|So|Meet|Welcome|Introducing|Say hello to|It's|Here(?:'s| is)|She's|He's)(?: called)?,? )?(?!(?:The|A|An|My|Our|Your|His|Her|This|That|At|On|In|By|From|Up|Down|Only|Just)\b)[A-Z][a-zé'-]+(?: [A-Z][a-zé'-]+){0,3}, (?!.*\b(?:I|I'm|I've|we|We|you|they|he|my|our|your|carr\w+|bought|need\w*)\b)(?=[^!?]*(?:\d[.:]\d\d\b|\b(?:this morning|last night|yesterday|tonight|born|arrived|midnight|dawn|o'clock|am|pm|at home|half past|ten past)\b|day\b))"
    r"(?:[^!?]*?[, ])?(?:\d{1,2} ?(?:lbs?|pounds)\b(?! (?:of|a|per|for|cheaper)\b)|[2-5][.,]\d{1,3} ?(?:kg|kilos)\b(?! (?:of|a|per|for)\b)|[2-4][.,]?\d{3} ?(?:g|grams)\b(?! (?:of|a|per|for)\b))"
)

NAMED = (
    EventWords(
        "birth",
        (
            (
                r"\b(?:gave birth|is born|was born|were born|been born|newborn|pregnan\w+|expecting (?:a|our|"
                r"her|their|twins|again|in|another|my)|(?:is|are|we're|she's|i'm|you're) expecting\b|(?:new|"
                r"first|second|third|tiny) (?:baby|babies|arrival|bundle)|(?:our|your|the|her|"
                r"their) (?:\w+ )?(?:baby|babies|twins) (?:is here|are here|arrived|has arrived|have arrived|"
                r"came|is due|are due|was born)|baby (?:boy|girl|son|daughter|shower)|(?:had|having|"
                r"have) (?:twins|(?:a|the|her|their|our|another)(?: little| healthy| second| first)* (?:baby|"
                r"boy|girl|son|daughter))\b|become? (?:a |an |grand)?(?:father|mother|dad|mum|mom|parents?|"
                r"grand\w+|aunt|uncle)|became (?:a |an |grand)?(?:father|mother|dad|mum|mom|parents?|grand\w+|"
                rf"aunt|uncle)|due (?:date|in {_MONTHS})|birth of|welcomed (?:a|our|their|her) |"
                r"went into labou?r|maternity ward|a (?:grandfather|grandmother|grandpa|grandma|big sister|"
                r"big brother)(?: again| now| at last)?\b)"
            ),
            r"\b(?:the|your|her) birth\b(?! (?:certificate|place|rate|date))",
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
            (
                r"\b(?:had|having|(?:has|have|'s|'ve) had|to have|delivered|brought home|welcomed|welcome|"
                r"welcoming|expect(?:s|ing)?|adopt(?:ed|ing)?) (?:(?:a|an|the|our|her|their|his|my|your|"
                r"another|two|first|second|third|little|healthy|tiny|beautiful|bonny|baby|wee|gorgeous|"
                r"perfect) ){0,4}(?:boys?|girls?|baby|babies|bab[ae]|twins|triplets|quads|quadruplets|bairn|"
                r"little one|sons?|daughters?|grand(?:son|daughter|child))\b(?! (?:over|round|to (?:stay|play|"
                r"tea)|at home|with us|'s|who|friends?|next door|from|cousin|party))"
            ),
            r"\bsafe (?:arrival|delivery)\b",
            r"(?<!was )(?<!am )(?<!a )\b(?:twins|triplets|(?:a |baby |little )(?:boy|girl|son|daughter)|(?:grand)?(?:son|daughter)) born (?:safe|safely|healthy|at last|early|on \w+day|this (?:morning|week|afternoon)|last night|yesterday|weighing|today|to you)\b",
            r"\barrival of (?:little|baby|your|the|a|their)\b",
            r"\bwelcome to (?:little|baby)\b",
            r"\bwelcome to the world\b",
            r"\b(?:the|our|their|her) (?:\w+ )?(?:stork|bump|waters)\b",
            r"\bin labou?r\b(?! party)",
            r"\bmaternity (?:ward|leave)\b",
            r"\bc-section\b",
            r"\bbaby (?:bump|number|is due|on the way|shower)\b",
            r"\b(?:a|another) (?:baby|little one) on the way\b",
            (
                r"\b(?:is|are|am|was|be|'m|'s|'re|become|became|becoming|been made|made) (?:\w+ )?(?:a |"
                r"an )?(?:father|mother|dad|mum|mom|daddy|mummy|parents?|grand(?:father|mother|parents?|dad|"
                r"ma|pa|mum|ad)|aunt|auntie|uncle|godmother|godfather|big (?:brother|sister))\b(?=(?: again|"
                r" at last| now| twice| for the| as of| since| last| this| in| soon| to|[.!,?]|$))"
            ),
            (
                r"\b(?:is|are|was|were|i'm|we're|she's|they're|you're) (?:\w+ )?(?:expecting|pregnant|"
                r"due)\b(?=[.!,?]|$| (?:in|again|any|at|on|with|twins|their|her|a baby|next|this))"
            ),
            (
                r"\b(?:first|second|third|new|latest) (?:child|baby|grandchild|grandson|granddaughter|niece|"
                r"nephew|godchild)\b"
            ),
            r"\b(?:was|were|is|are|been) born\b",
            r"\bborn (?:at|on|this|last|yesterday|in the early)\b",
            r"\bweighing (?:in at )?\w+ (?:pounds|kilos|lbs|kg)\b",
            r"\byour (?:baby|newborn|twins|baby (?:girl|boy))\b",
        ),
        "My sister's had triplets, heaven help her.",
        "The girls had a boat.",
        unless=(
            r"\b(?:i|he|she|we|they|my \w+|you) (?:was|were) born (?:in (?:19|18|the|a)|and raised)",
            (
                r"\bexpecting (?:a (?:call|parcel|delivery|reply|letter|visitor|package|guest)|you|rain|snow|"
                r"company|news)"
            ),
            r"\bbirthday\b",
            r"\binvoice",
            r"\bpayment\b",
            r"\breport\b",
            r"\brent\b",
            r"\bthe train\b",
            r"\bdue (?:to|for|back|at)\b",
            r"\bpaper jam\b",
            r"\bbaby (?:slept|sleeps|cries|cried|monitor|sitter|is (?:asleep|teething|walking))",
            r"\bborn (?:leader|teacher|liar)",
            r"\b(?:your|a) (?:good|great|wonderful|fine|brilliant|lovely) (?:mother|father)\b",
            r"\bfinest\b",
            r"\bolder than\b",
            r"\bfour months\b",
        ),
        words=(
            "arrival aunt* bab* bairn* big born boy* bump* child* dad* daughter* due* expecting* father* "
            "girl* godchild* godfather* godmother* grand* labo* little maternity mom* mother* mum* "
            "nephew* newborn* niece* parent* pregnant* quadruplets* quads* safe section son* stork* "
            "triplets* twins* uncle* waters* weighing welcome"
        ),
    ),
)
TOLD = (
    EventWords(
        "birth",
        (
            r"\b(?:months|weeks) gone\b",
            (
                r"\b(?:a|an|another|first|new|your first|two|twin) (?:baby |healthy |little |bonny |bouncing |great-)*(?:grandsons?|granddaughters?|grandchild(?:ren)?|sons?|daughters?|nephews?|nieces?|"
                r"girls?|boys?|twins) (?:for|to) (?:you(?: both| two| all)?|them(?: both)?|the (?:\w+s|pair of you|two of you))(?=[,.!]| at (?:last|long)| after| and\b|$)"
            ),
            (
                r"\b(?:great-|grand)(?:nephew|niece|son|daughter|child)\b.*\b(?:gave|at dawn|arrived|came|"
                r"born|this morning|last night|yesterday)\b"
            ),
            (
                r"\bgave (?:us|me|him|her|them) (?:a|our first|another) (?:great-)?(?:grand(?:son|daughter|"
                r"child)|nephew|niece|son|daughter)\b"
            ),
            (
                r"\b(?:baby|twins|little (?:one|boy|girl)|son|daughter|firstborn|"
                r"new arrival) (?:\w+ )?(?:came|arrived|is here|are here|is due|are due|was early|came early|"
                r"put in an appearance|made (?:his|her|their) (?:entrance|appearance|debut))\b"
            ),
            r"\bit's (?:a|twin) (?:boys?|girls?)\b",
            r"\bthe new (?:arrival|baby|mum|dad|parents)\b",
            (
                r"\bdelivered (?:of )?(?:a|her|twins|their)\b(?! (?:parcel|letter|speech|post|lecture|paper|"
                r"goods|papers|verdict))"
            ),
            r"\b(?:there'll|there will) be (?:three|four|five|six|one more) of us\b",
            r"\ba (?:brother|sister) for\b",
            (
                r"\b(?:going|about) to be (?:a |an )?(?:father|mother|dad|mum|parents?|grand\w+|aunt|uncle|"
                r"big (?:brother|sister))\b"
            ),
            r"\bfamily is (?:growing|getting bigger)\b",
            r"\bhas a (?:baby|newborn|new baby|little) (?:brother|sister|boy|girl)\b",
        ),
        "There'll be five of us by Easter, I'm three months gone.",
        "There'll be five of us at the table, I fear.",
        unless=(
            r"\bat the table\b",
            r"\bfor dinner\b",
            r"\bbirthday\b",
            r"\bmonths gone (?:by|and)\b",
            r"\bit's a (?:boys?|girls?) (?:school|toilet|night)",
        ),
        words=(
            "arrival* arrived* aunt* baby* big born* boy* brother* came* dad* daughter* dawn* delivered "
            "family father* firstborn* gave* girl* gone grand* little* morning* mother* mum* newborn* "
            "night* parent* sister* son* there twins* uncle* yesterday*"
        ),
    ),
    EventWords(
        "birth",
        (
            (
                r"\bon (?:the|your|becoming|being) (?:(?:a|an|new|first|second|third|little|lovely|baby|"
                r"latest|proud) ){0,3}(?:grand(?:son|daughter|child|parents?|mother|father|ma|pa)|son|"
                r"daughter|twins|triplets|baby|little (?:one|boy|girl)|bundle of joy|addition|arrival|boy|"
                r"girl|father|mother|dad|mum|parents?|aunt|uncle)\b"
            ),
            r"\bnumber (?:two|three|four) is on (?:the|its|his|her) way\b",
            r"\bwe(?:'re| are) (?:three|four|five|six) now\b",
            r"\bmade (?:me|us|her|him|you) (?:a |an )?(?:grand\w+|aunt|uncle|parents?|father|mother)\b",
        ),
        "Congratulations on the twins!",
        "I sat on the sofa of the twins.",
        unless=(
            r"\bbirthday\b",
            r"\bon (?:the|your) (?:\w+ )?(?:son|daughter|boy|girl|baby|father|mother|twins?)'s?\b",
            r"\b(?:wedding|engagement|exam|degree|graduation|award|prize|job|passing|loss|death)\b",
            r"\b(?:easy|hard|call|rely|depend) on your\b",
        ),
        words=(
            "addition* arrival* aunt* baby* boy* bundle dad* daughter* father* five* four* girl* grand* "
            "little made mother* mum* parent* six* son* three* triplets* twins* uncle* way"
        ),
    ),
    EventWords(
        "birth",
        (
            (
                r"\b(?:the|your|her|his|their|my|our) (?:baby|babies|twins|little one|firstborn|bairn|"
                r"bub)(?:'s)? (?:is |are |was |were )?(?:\w+ )?due\b"
            ),
            r"\b(?:baby|babies|twins|little one|bairn)(?:'s)? due\b",
            rf"\bi(?:'m| am) (?:going )?to be (?:a|an) (?:{KIN}|grandad)\b",
            r"\b(?:six|seven|eight|nine|ten) pounds? (?:\w+ )?(?:ounces?|\w+[,.!])",
            r"\bgone into labour\b",
            r"\bin labour\b",
            r"\bmother and (?:baby|child|daughter|son)\b",
        ),
        "When's the baby due?",
        "When is the rent due?",
        unless=r"\bbirthday\b|\bparty\b",
        words="babies baby* bairn* bub due firstborn labour little mother ounce* pound* twins*",
    ),
    EventWords(
        "birth",
        (
            r"\bbun in the oven\b",
            (
                r"\b(?:little|baby|wee|young) (?:NAME|[a-z]+) (?:has )?(?:arrived|turned up|is here|"
                r"made (?:his|her) (?:entrance|appearance)|put in an appearance)\b"
            ),
            r"\bwet(?:ting)? the baby's head\b",
            (
                r"\b(?:becom(?:e|es|ing)|became|going to be|to be|about to be) (?:an? )?(?:first-time |proud |"
                rf"new )?(?:{KIN}|mum|dad|big (?:brother|sister)|granddad|nanna|parents|grandparents|uncle|"
                r"aunt)\b(?! (?:to me|figure))"
            ),
            r"\bnew arrival\b",
            (
                r"\b(?:second|third|fourth|first|another|next) (?:baby|child|one|little one)(?: is|"
                r"'s)? (?:due|on (?:the|its|his|her) way|coming|expected)\b"
            ),
            (
                r"\b(?:my|our|your|his|her|their|\w+'s) (?:sister|daughter|wife|son's wife|girlfriend|niece|"
                r"cousin|daughter-in-law|sister-in-law|partner)(?: is| was|"
                r"'s)? (?:\w+ )?expecting\b(?! (?:you|me|us|a (?:call|parcel|visitor)|too|the))"
            ),
            r"\byou(?:'re| are)? (?:were )?expecting\b(?=.*\b(?:baby|little one|twins|due)\b)",
        ),
        "Our second baby is on its way.",
        "Our second bus is on its way.",
        unless=(r"\bbirthday\b|\bmade (?:me|us) feel\b", r"\b(?:husband|man) and wife\b"),
        words="appearance arrival arrived aunt baby becom* became child dad daughter expecting going grandparents little mother one oven parents about to uncle wee wetting young",
    ),
    EventWords(
        "birth",
        (
            r"\b(?:brought|bringing|bring|took|taking) (?:our|my|your|her|his|the) (?:\w+ )?(?:son|"
            r"daughter|baby|boy|girl|twins|little one) home\b(?! from (?!(?:the )?hospital))"
        ),
        "We brought our son home yesterday.",
        "We brought our son home from school.",
        words="baby boy daughter girl little son twins",
    ),
    EventWords(
        "birth",
        (
            r"\b(?:a|another|it's a|baby) (?:wee |little |baby |bouncing |healthy )?(?:boy|girl)!+",
            r"\ba (?:baby |little |new )(?:brother|sister) for\b",
            r"\bhas (?:the|your|her|his|their) (?:baby|little one|bump) (?:come|arrived|been born)\b",
            r"\b(?:little|baby|wee) (?:NAME|[a-z]+) (?:has )?(?:arrived|come) (?:safely|early|late|at last)\b",
            r"\bbaby came\b",
            (
                r"\bhaving (?:a|our|their|number) (?:second|third|fourth|fifth|two|three|"
                r"four)\b(?! (?:helping|go|cup|coffee|look|opinion|thoughts?|party))"
            ),
            (
                r"\b(?:has|have|'ve|had) (?:just )?had (?:twins|triplets|a baby|a boy|a girl|(?:her|"
                r"their) (?:baby|first|second|third))\b"
            ),
            r"\b(?:all )?(?:\w+ )?(?:pounds|lbs|kilos|kg)(?: and \w+ ounces)? of (?:him|her)\b",
        ),
        "OMG a boy!!!",
        "A boy came to the door.",
        words="boy girl baby brother sister third second fourth number bump twins triplets pounds lbs kilos kg little wee first",
    ),
)
