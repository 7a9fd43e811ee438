"""English comfort and courage in freer words: it will be all right, you can do it, we stand by you (`support`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import KIN

_TRIAL = (
    r"(?:operation|surgery|exams?|interview|viva|test|finals|audition|scan|treatment|results?|defence|defense|"
    r"hearing|race|marathon|triathlon|opening night|premiere|first (?:day|night)|big day|match|show|concert|"
    r"recital|presentation|launch|appointment|chemo|biopsy|funeral)"
)
COURAGE = (
    Construction(
        "stand_by",
        "support",
        (
            "ache* allowed* alone alright* always anyone anything apart awful* bad* bar beastly* beaten* "
            "believe beside best better* bitter* bleeds* bless blow blues brave* break breaks* breathe "
            "brighter* bruise call careful chin comfort* condole confidence* courage* crossed cruel* cry* "
            "day days deserve deserved devastated* devastating* did* distressed* doing* don done* "
            "dreadful* easier* easy em everyone everything faced* faith* fall father fault feel* feet "
            "felt* fine* fools fret gentle get go gods got grand grieve* gutted* hands happens happier* "
            "hard* heal* hear heard heart* heavy* here holding hope* hoping* horrible* hour hug* human* "
            "imagine keep kind kisses* knock know laugh less lose* losing* lost lousy* love* luck matter "
            "may mend* mistake mother mourn* must natural* nerves night nobody normal* ok* one overcome* "
            "own pass pecker pity poor* positive* pray* proper proud rattle recover* rest right* ring "
            "rooting rotten* rough* sad* sending shocked* show smile socks sorrow sorry* steady strength* "
            "strong* sunnier* survived* sympath* terrible* them there thing thinking thoughts* through* "
            "time tough* trained unbearable upset* ve vibes* weathered* weep* well* whatever* wish* worse "
            "wounds yourself"
        ),
        (
            (
                r"\bkeep (?:your (?:pecker|chin|spirits|head) up|smiling|breathing|fighting|the faith|"
                r"believing|at it)\b"
            ),
            r"\bchin up\b",
            r"\b(?:be|stay|keep) (?:strong|brave|well and strong|positive)\b",
            r"\b(?:have|take) (?:courage|heart|comfort)\b",
            (
                r"\bdon't (?:let (?:them|it|him|her|that|this) (?:rattle|get|grind|break|beat|win)|fret|"
                r"despair|lose (?:heart|hope|faith)|give up|you dare give up)\b"
            ),
            r"\b(?:brighter|better|happier|easier|sunnier) (?:days|times)\b",
            r"\bthis (?:too )?(?:will|shall) (?:all )?pass\b",
            r"\btime (?:heals|will heal|is a (?:great )?healer)\b",
            r"\bone (?:day|step|hour) at a time\b",
            (
                r"\b(?:i'm|i am|we're|we are|i'll be) (?:right |always |all )?(?:beside|behind|by|with|"
                r"here for|there for|rooting for|cheering (?:for|on)|thinking (?:of|about)|holding|"
                r"hurting for|gutted for|heartbroken for|sad for|so sorry for|feeling for|praying for|"
                r"in your corner|on your side)\b(?= ?(?:you|your|for you|side|him|her|them|the family|"
                r"\w+ side|[.!,]))"
            ),
            r"\b(?:i|we) (?:can't|cannot|can only|can't even|could never) (?:begin to )?imagine (?:what|how)\b",
            (
                r"\byou(?:'ll| will) (?:be (?:grand|fine|ok|okay|great|brilliant|wonderful|all right|alright|"
                r"amazing|superb|back on your feet|laughing|stronger)|laugh|smile|sleep|love|dance|sing|"
                r"find your|knock|wow|bounce|come (?:through|out)|rise|get there|walk (?:it|again)|"
                r"feel (?:like yourself|better)|see (?:the|it) (?:light|through)|storm|sail|breeze|smash|nail|"
                r"get (?:over|past|through))\b(?!.*\blate\b)"
            ),
            (
                r"\bsend(?:ing)? (?:you )?(?:the |a |my |our |all |all my |lots of |so much |heaps of |"
                r"loads of |big |huge |biggest |healing |warm |positive )*(?:hugs?|love|strength|prayers|"
                r"courage|good vibes|vibes|thoughts|kisses)\b"
            ),
            (
                r"\byou (?:did|have done|'ve done|were doing|are doing|'re doing) (?:all|everything|what|"
                r"your best|the best|more than|so well|brilliantly|fine)\b(?:.*\b(?:could|can|anyone|anybody|"
                r"him|her|them|you|now)\b)?"
            ),
            r"\b(?:whatever|no matter what) (?:\w+ ){1,4}(?:says?|happens|thinks?|decides?|comes?)\b",
            (
                r"\b(?:it's|it is|that's|perfectly|quite|totally) (?:perfectly |quite |absolutely |"
                r"totally )?(?:okay|ok|fine|normal|natural|all right|alright|allowed|human) (?:to|if you|"
                r"not to)\b"
            ),
            (
                r"\b(?:ring|call|phone|text|wake|write|come to|find) (?:me|us) (?:at )?(?:any|day or night|"
                r"any ?time|whenever|when(?:ever)? (?:it|the)|if (?:it|the nights|you feel))\b"
            ),
            (
                r"\byou(?:'ve| have) (?:weathered|survived|come through|been through|got through|beaten|faced|"
                r"overcome) (?:\w+ )?(?:worse|harder|so much|much|more|storms|before|bigger)\b"
            ),
            r"\b(?:every|complete|total|full|such) (?:faith|confidence) (?:in you|that you)\b",
            r"\b(?:i|we) (?:do )?believe (?:you\b|in you)",
            r"\b(?:they|he|she)(?:'d| would) be (?:a |mad|crazy|lucky|fools?|foolish|idiots?)\b.*\byou\b",
            r"\bany(?:one|body) (?:would|could|in your)\b.*\b(?:have|feel|the same|been)\b",
            (
                r"\b(?:nobody|no one|no-one|none of us) (?:thinks?|blames?|could have|would|will think|holds?|"
                r"doubts?)\b.*"
            ),
            r"\bpoor (?:you|thing|love|lamb|old you|soul)\b",
            r"\byou poor (?:thing|love|soul|dear|lamb)\b",
            r"\bmy (?:poor|heart|thoughts)\b.*\byou\b",
            (
                r"\b(?:oh|ah|aw+),? (?:love|no|mate|darling|dear|sweetheart|honey|you poor|my dear|sweetie|"
                r"god)\b.*\b(?:sorry|awful|dreadful|terrible|rotten|hard)\b"
            ),
            (
                r"\b(?:what|that's|such|how) (?:a |an |really |so |truly |just |absolutely )*(?:rotten|awful|"
                r"dreadful|terrible|horrible|hard|bad|cruel|tough|beastly|devastating|lousy|sad|"
                r"heartbreaking) (?:luck|news|thing|blow|shame|time|day|break|loss|shock)\b"
            ),
            (
                r"\b(?:it's|this is|that is) (?:a |such a |an )?(?:cruel|bitter|terrible|heavy|hard|awful|"
                r"dreadful|rough|tough) (?:blow|loss|time|patch|knock|road|thing)\b"
            ),
            (
                r"\b(?:all the|best of|good|lots of|loads of|every|heaps of) (?:luck|success|"
                r"best)(?: in the world)?\b(?=.*\b(?:your?|for|with|in|at|tomorrow|today|on)\b)"
            ),
            (
                r"\b(?:break a leg|knock 'em dead|go get 'em|go get them|knock their socks|show them|smash it|"
                r"give (?:it|'em) (?:hell|your all)|you've got this|you can do (?:it|this))\b"
            ),
            (
                r"\bmay (?:the|your|you|he|she|they|his|her|god|all)\b.*\b(?:smile|bless|rest|peace|comfort|"
                rf"strength|{_TRIAL}|luck|memor\w+|go well|be with)\b"
            ),
            (
                r"\b(?:wish|wishing) (?:you|your \w+|him|her|them|\w+) (?:\w+ ){0,4}?(?:nerves|strength|"
                r"courage|luck|peace|recovery|comfort|patience|healing|success|health|well|the best|(?:for|"
                rf"with|in|at) (?:your|the|his|her) (?:\w+ )?{_TRIAL})\b"
            ),
            r"\b(?:everything|fingers|toes|all my fingers) (?:is |are )?(?:and \w+ )?crossed\b",
            (
                r"\b(?:in|holding you in|keeping you in|remember(?:ing)? you in) (?:our|my) (?:thoughts|"
                r"prayers|hearts?)\b"
            ),
            r"\bthinking of you\b",
            r"\b(?:in|with) (?:the )?(?:best of|good|safe) hands\b",
            r"\b(?:i|we) (?:\w+ )?(?:grieve|mourn|weep|cry|feel) (?:with|for) you\b",
            r"\b(?:feel|felt|ache|aches|breaks|bleeds) for you\b",
            r"\bsorry for your\b",
            (
                r"\bsorry (?:about|for) (?:the|your) (?:burglary|fire|flood|accident|crash|break-in|news|"
                r"divorce|diagnosis|cancer|miscarriage|redundancy|layoffs|loss|bereavement|result|rejection|"
                r"defeat)\b"
            ),
            r"\bdeepest sympath",
            (
                r"\b(?:sorry|sad|saddened|heartbroken|devastated|gutted|shocked|distressed|"
                r"upset) (?:\w+ )?(?:to (?:hear|read|learn|see)|that (?:you|your)|you(?:'ve| have|'re| are|"
                r"r)?|for you|about your|at the news)\b(?! (?:didn't|won't|can't|had to wait))"
            ),
            (
                rf"\b(?:losing|to lose) (?:your|a|one's) (?:\w+ )?(?:{KIN}|friend|job|home)\b.*\b(?:must|is|"
                r"can't|never)\b"
            ),
            (
                r"\bmust be (?:\w+ )?(?:unbearable|so hard|agony|hell|devastating|frightening|exhausting|"
                r"a nightmare)\b"
            ),
            r"\b(?:mend|heal|recover|get well|feel better|get better) (?:quickly|soon|fast|well)\b",
            r"\bget some rest\b",
            r"\bbe (?:gentle|kind|good) (?:with|to|on) yourself\b",
            r"\brest (?:up|as much)\b",
            (
                r"\byou(?:'re| are) (?:a (?:good|great|wonderful|fine|brilliant|lovely) (?:mother|father|mum|"
                r"dad|mom|friend|parent|teacher|person|son|daughter|nurse|doctor)|not alone|stronger than|"
                r"braver than|tougher than|doing (?:so well|brilliantly|your best)|only human|allowed to|"
                r"loved|enough|more than)\b"
            ),
            (
                rf"\b(?:hope|hoping|pray|praying) (?:that )?(?:\w+ ){{0,4}}?{_TRIAL} (?:goes|go|went|is|are|"
                r"brings?|comes?)\b"
            ),
            (
                r"\b(?:it|that|things|this|the pain|the fog) (?:will|does|do|'ll) (?:get|gets|become|pass|"
                r"ease|lift|feel) ?(?:easier|better|lighter|less|with time)?\b(?=.*(?:easier|better|pass|ease|"
                r"lift|lighter|promise|time|[.!]$))(?<!weather)"
            ),
        ),
        "Keep your chin up, brighter days will come.",
        "Brighter days make better photographs, and you know it.",
        unless=(
            r"^(?:he|she|they|i was|the \w+|my \w+|our \w+) (?:comforted|consoled|felt|said)",
            r"\bwish me luck\b",
            r"\bmake better photographs\b",
            r"\?$(?<!broth\?)(?<!over\?)(?<!soup\?)",
            r"\bit(?:'s| is) fine to (?:leave|park|use|bring|pay|wear)",
            (
                r"\b(?:i|we)(?:'m| am|'re| are)? sorry (?:i|we|for my|for our|that (?:i|we)|about my|"
                r"about our|to (?:bother|trouble|ask|chase))\b"
            ),
            r"\bsorry you (?:had to|didn't|couldn't|can't make)\b",
            r"\bsorry to (?:hear|say) (?:you can't|that you can't|i|we)\b",
            r"\bsorry for your (?:patience|inconvenience|trouble)\b",
            r"\bno one (?:knows|told|could see)\b.*\bmy\b",
            r"\bnobody (?:could have )?(?:handled|done it better)",
            r"\bfor (?:me|my|us|our) (?:\w+ )?(?:exam|interview|test|operation)\b",
            r"\bwhatever (?:you|i|we) (?:prefer|say|like|think|want)\b",
            r"^whatever\b.{0,20}$",
            r"\bimagine (?:how|what) (?:\w+ )?(?:fun|lovely|you look)",
            r"\b(?:i|we) (?:can't|cannot) imagine (?:how|what) (?:i|we|it|life)\b",
            r"\bi feel better\b",
            r"\bweather\b",
            r"\bwith best\b",
            r"\bwish(?:ing)? you (?:a|all) (?:merry|happy|very happy|good|great|lovely|nice|wonderful)\b",
            r"\bcall me (?:any ?time )?(?:about|for (?:a|the) (?:quote|details))",
        ),
    ),
    Construction(
        "take_heart",
        "support",
        (
            "always anything beat* blam* bravery* come could courage* crying* dare done easy fault "
            "feeling* friends gently give got grief guts* hard here however* mend nerve* no nobody ordeal "
            "pace people punish* shame strength* time whatever* wretched year yourself"
        ),
        (
            (
                r"\b(?:there's|there is|it's) no (?:shame|disgrace|rush|hurry|wrong way|right way|"
                r"need to be strong) (?:in|to|about)\b"
            ),
            r"\bit (?:takes|took|must take) (?:\w+ )?(?:courage|guts|strength|nerve|bravery)\b",
            (
                r"\b(?:don't|do not)(?: you)? (?:dare |ever |go )*(?:blam(?:e|ing)|beat(?:ing)?|"
                r"punish(?:ing)?|be hard on|give up|apologi[sz]e for (?:crying|feeling))\b"
            ),
            (
                r"\bwhat a (?:\w+ )?(?:time|year|week|ordeal|shock|nightmare|blow|thing|month|summer|"
                r"winter) (?:you've|you have|it's been|it must|for you|to happen|to go through)\b"
            ),
            r"^(?:go|take it) (?:gently|easy|slowly|one)\b",
            r"\bgrief (?:keeps|has|takes|is)\b",
            (
                r"\byou(?:'ve| have) (?:\w+ )?(?:friends|us|me|people|family) (?:here|who|around|behind|"
                r"beside)?\b(?=.*[.!]$)"
            ),
            r"\b(?:at|in) your own (?:pace|time)\b",
            r"\b(?:whatever|however|come what) (?:happens|it takes|comes|the outcome|may|long it takes|it goes)\b",
        ),
        "There's no shame in a rest, you've earned it.",
        "There's no shame in my house.",
        unless=(
            r"\bmy house\b",
            r"\?$",
            r"\b(?:i|we)(?:'ve| have) got\b",
            r"\bpay\b",
            r"\byou(?:'ve| have) (?:friends|people) (?:coming|to)\b",
            r"^(?:i|we)\b",
        ),
    ),
    Construction(
        "behind_you",
        "support",
        "behind cry afraid feel fault hope heart shoulder natural nights gentler whole crying",
        (
            r"\b(?:whole|entire) \w+(?:'s| is| are) behind you\b",
            r"\bwe're (?:all )?(?:right )?behind you\b",
            r"^cry (?:as|all|if)\b",
            (
                r"\b(?:it's|it is) (?:only |perfectly |quite )?(?:natural|normal|human|all right|ok|"
                r"okay) to (?:feel|cry|be (?:scared|afraid|angry|sad|nervous)|grieve|miss)\b"
            ),
            r"^don't be (?:afraid|scared|frightened) of\b",
            r"\bnone of (?:it|this) (?:was|is) your fault\b",
            (
                r"\bif (?:you feel like crying|the nights get (?:long|bad)|it all gets too much|"
                r"things get (?:bad|too much))\b"
            ),
            r"\bmy heart goes out to you\b",
            r"\ba shoulder (?:to cry on|whenever|if)\b",
            r"\bhow sorry (?:i|we) (?:was|were|am|are) to (?:hear|learn|read)\b",
            (
                r"\bi hope (?:they find your|tomorrow is a|the days get|you can get some rest|he pulls|"
                r"she pulls|it gets easier)\b"
            ),
            r"\bi do hope your \w+'s \w+(?: \w+)? goes (?:smoothly|well)\b",
            r"\byou must be worried sick\b",
        ),
        "The whole team's behind you, coach.",
        "The whole team's behind schedule.",
        unless=r"\bmy fault\b|\bmy (?:own )?(?:operation|exam)\b",
    ),
)
