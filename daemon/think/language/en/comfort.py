"""English: comfort, courage and joy in freer words than the set ones of `wishes`."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import KIN

_TRIAL = (
    r"(?:operation|surgery|exams?|interview|viva|test|finals|audition|scan|treatment|results?|defence|defense|hearing|"
    r"race|marathon|triathlon|opening night|premiere|first (?:day|night)|big day|match|show|concert|recital|presentation|"
    r"launch|appointment|chemo|biopsy|funeral)"
)
_GOOD_NEWS = (
    r"(?:news|success|promotion|engagement|wedding|marriage|baby|arrival|job|book|award|prize|results?|exams?|son|daughter|"
    r"team|harvest|new|degree|place|grade|medal|appointment|licen[cs]e|house|retirement|anniversary|win|victory|twins)"
)

COMFORT = (
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
            r"\bkeep (?:your (?:pecker|chin|spirits|head) up|smiling|breathing|fighting|the faith|believing|at it)\b|\bchin up\b",
            r"\b(?:be|stay|keep) (?:strong|brave|well and strong|positive)\b|\b(?:have|take) (?:courage|heart|comfort)\b|\bdon't (?:let (?:them|it|him|her|that|this) (?:rattle|get|grind|break|beat|win)|fret|despair|lose (?:heart|hope|faith)|give up|you dare give up)\b",
            r"\b(?:brighter|better|happier|easier|sunnier) (?:days|times)\b|\bthis (?:too )?(?:will|shall) (?:all )?pass\b|\btime (?:heals|will heal|is a (?:great )?healer)\b|\bone (?:day|step|hour) at a time\b",
            r"\b(?:i'm|i am|we're|we are|i'll be) (?:right |always |all )?(?:beside|behind|by|with|here for|there for|rooting for|cheering (?:for|on)|thinking (?:of|about)|holding|hurting for|gutted for|heartbroken for|sad for|so sorry for|feeling for|praying for|in your corner|on your side)\b(?= ?(?:you|your|for you|side|him|her|them|the family|\w+ side|[.!,]))",
            r"\b(?:i|we) (?:can't|cannot|can only|can't even|could never) (?:begin to )?imagine (?:what|how)\b",
            r"\byou(?:'ll| will) (?:be (?:grand|fine|ok|okay|great|brilliant|wonderful|all right|alright|amazing|superb|back on your feet|laughing|stronger)|laugh|smile|sleep|love|dance|sing|find your|knock|wow|bounce|come (?:through|out)|rise|get there|walk (?:it|again)|feel (?:like yourself|better)|see (?:the|it) (?:light|through)|storm|sail|breeze|smash|nail|get (?:over|past|through))\b(?!.*\blate\b)",
            r"\bsend(?:ing)? (?:you )?(?:the |a |my |our |all |all my |lots of |so much |heaps of |loads of |big |huge |biggest |healing |warm |positive )*(?:hugs?|love|strength|prayers|courage|good vibes|vibes|thoughts|kisses)\b",
            r"\byou (?:did|have done|'ve done|were doing|are doing|'re doing) (?:all|everything|what|your best|the best|more than|so well|brilliantly|fine)\b(?:.*\b(?:could|can|anyone|anybody|him|her|them|you|now)\b)?",
            r"\b(?:whatever|no matter what) (?:\w+ ){1,4}(?:says?|happens|thinks?|decides?|comes?)\b",
            r"\b(?:it's|it is|that's|perfectly|quite|totally) (?:perfectly |quite |absolutely |totally )?(?:okay|ok|fine|normal|natural|all right|alright|allowed|human) (?:to|if you|not to)\b",
            r"\b(?:ring|call|phone|text|wake|write|come to|find) (?:me|us) (?:at )?(?:any|day or night|any ?time|whenever|when(?:ever)? (?:it|the)|if (?:it|the nights|you feel))\b",
            r"\byou(?:'ve| have) (?:weathered|survived|come through|been through|got through|beaten|faced|overcome) (?:\w+ )?(?:worse|harder|so much|much|more|storms|before|bigger)\b",
            r"\b(?:every|complete|total|full|such) (?:faith|confidence) (?:in you|that you)\b|\b(?:i|we) (?:do )?believe (?:you\b|in you)",
            r"\b(?:they|he|she)(?:'d| would) be (?:a |mad|crazy|lucky|fools?|foolish|idiots?)\b.*\byou\b|\bany(?:one|body) (?:would|could|in your)\b.*\b(?:have|feel|the same|been)\b",
            r"\b(?:nobody|no one|no-one|none of us) (?:thinks?|blames?|could have|would|will think|holds?|doubts?)\b.*",
            r"\bpoor (?:you|thing|love|lamb|old you|soul)\b|\byou poor (?:thing|love|soul|dear|lamb)\b|\bmy (?:poor|heart|thoughts)\b.*\byou\b",
            r"\b(?:oh|ah|aw+),? (?:love|no|mate|darling|dear|sweetheart|honey|you poor|my dear|sweetie|god)\b.*\b(?:sorry|awful|dreadful|terrible|rotten|hard)\b",
            r"\b(?:what|that's|such|how) (?:a |an |really |so |truly |just |absolutely )*(?:rotten|awful|dreadful|terrible|horrible|hard|bad|cruel|tough|beastly|devastating|lousy|sad|heartbreaking) (?:luck|news|thing|blow|shame|time|day|break|loss|shock)\b",
            r"\b(?:it's|this is|that is) (?:a |such a |an )?(?:cruel|bitter|terrible|heavy|hard|awful|dreadful|rough|tough) (?:blow|loss|time|patch|knock|road|thing)\b",
            r"\b(?:all the|best of|good|lots of|loads of|every|heaps of) (?:luck|success|best)(?: in the world)?\b(?=.*\b(?:your?|for|with|in|at|tomorrow|today|on)\b)|\b(?:break a leg|knock 'em dead|go get 'em|go get them|knock their socks|show them|smash it|give (?:it|'em) (?:hell|your all)|you've got this|you can do (?:it|this))\b",
            rf"\bmay (?:the|your|you|he|she|they|his|her|god|all)\b.*\b(?:smile|bless|rest|peace|comfort|strength|{_TRIAL}|luck|memor\w+|go well|be with)\b",
            rf"\b(?:wish|wishing) (?:you|your \w+|him|her|them|\w+) (?:\w+ ){{0,4}}?(?:nerves|strength|courage|luck|peace|recovery|comfort|patience|healing|success|health|well|the best|(?:for|with|in|at) (?:your|the|his|her) (?:\w+ )?{_TRIAL})\b",
            r"\b(?:everything|fingers|toes|all my fingers) (?:is |are )?(?:and \w+ )?crossed\b|\b(?:in|holding you in|keeping you in|remember(?:ing)? you in) (?:our|my) (?:thoughts|prayers|hearts?)\b|\bthinking of you\b",
            r"\b(?:in|with) (?:the )?(?:best of|good|safe) hands\b",
            r"\b(?:i|we) (?:\w+ )?(?:grieve|mourn|weep|cry|feel) (?:with|for) you\b|\b(?:feel|felt|ache|aches|breaks|bleeds) for you\b|\bsorry for your\b|\bsorry (?:about|for) (?:the|your) (?:burglary|fire|flood|accident|crash|break-in|news|divorce|diagnosis|cancer|miscarriage|redundancy|layoffs|loss|bereavement|result|rejection|defeat)\b|\bdeepest sympath",
            r"\b(?:sorry|sad|saddened|heartbroken|devastated|gutted|shocked|distressed|upset) (?:\w+ )?(?:to (?:hear|read|learn|see)|that (?:you|your)|you(?:'ve| have|'re| are|r)?|for you|about your|at the news)\b(?! (?:didn't|won't|can't|had to wait))",
            rf"\b(?:losing|to lose) (?:your|a|one's) (?:\w+ )?(?:{KIN}|friend|job|home)\b.*\b(?:must|is|can't|never)\b|\bmust be (?:\w+ )?(?:unbearable|so hard|agony|hell|devastating|frightening|exhausting|a nightmare)\b",
            r"\b(?:mend|heal|recover|get well|feel better|get better) (?:quickly|soon|fast|well)\b|\bget some rest\b|\bbe (?:gentle|kind|good) (?:with|to|on) yourself\b|\brest (?:up|as much)\b",
            r"\byou(?:'re| are) (?:a (?:good|great|wonderful|fine|brilliant|lovely) (?:mother|father|mum|dad|mom|friend|parent|teacher|person|son|daughter|nurse|doctor)|not alone|stronger than|braver than|tougher than|doing (?:so well|brilliantly|your best)|only human|allowed to|loved|enough|more than)\b",
            rf"\b(?:hope|hoping|pray|praying) (?:that )?(?:\w+ ){{0,4}}?{_TRIAL} (?:goes|go|went|is|are|brings?|comes?)\b",
            r"\b(?:it|that|things|this|the pain|the fog) (?:will|does|do|'ll) (?:get|gets|become|pass|ease|lift|feel) ?(?:easier|better|lighter|less|with time)?\b(?=.*(?:easier|better|pass|ease|lift|lighter|promise|time|[.!]$))(?<!weather)",
        ),
        "Keep your chin up, brighter days will come.",
        "Brighter days make better photographs, and you know it.",
        unless=(
            r"^(?:he|she|they|i was|the \w+|my \w+|our \w+) (?:comforted|consoled|felt|said)|\bwish me luck\b|\bmake better photographs\b|\?$(?<!broth\?)(?<!over\?)(?<!soup\?)|\bit(?:'s| is) fine to (?:leave|park|use|bring|pay|wear)",
            r"\b(?:i|we)(?:'m| am|'re| are)? sorry (?:i|we|for my|for our|that (?:i|we)|about my|about our|to (?:bother|trouble|ask|chase))\b|\bsorry you (?:had to|didn't|couldn't|can't make)\b|\bsorry to (?:hear|say) (?:you can't|that you can't|i|we)\b|\bsorry for your (?:patience|inconvenience|trouble)\b",
            r"\bno one (?:knows|told|could see)\b.*\bmy\b|\bnobody (?:could have )?(?:handled|done it better)|\bfor (?:me|my|us|our) (?:\w+ )?(?:exam|interview|test|operation)\b|\bwhatever (?:you|i|we) (?:prefer|say|like|think|want)\b|^whatever\b.{0,20}$|\bimagine (?:how|what) (?:\w+ )?(?:fun|lovely|you look)",
            r"\b(?:i|we) (?:can't|cannot) imagine (?:how|what) (?:i|we|it|life)\b|\bi feel better\b|\bweather\b|\bwith best\b|\bwish(?:ing)? you (?:a|all) (?:merry|happy|very happy|good|great|lovely|nice|wonderful)\b|\bcall me (?:any ?time )?(?:about|for (?:a|the) (?:quote|details))",
        ),
    ),
    Construction(
        "rejoice",
        "congratulation",
        (
            "18th 21st 30th 40th 50th 60th 70th 80th 90th amazing* anniversary arrival beautiful birthday "
            "bravo* brilliant* buzzing* celebrate* celebrating* chuffed* congrats congratulate "
            "congratulations delighted* done ecstatic* excellent* fabulous* fantastic* felicitations "
            "fine* get glad* good* great* happy* hats hbd heartiest hooray* hurrah* hurray* job joy* "
            "lovely* made marvellous* mazel moon* news nice* overjoyed* played pleased* proud* raise "
            "rejoice* rejoicing* relieved returns safe smashing splendid* stellar* stoked* super* "
            "terrific* thrilled* tickled* tov warmest way welcome well whoop* wish* wonderful* woo* work "
            "wow ya* yippee*"
        ),
        (
            r"\bhappy (?:belated |early |big )?(?:\d+(?:st|nd|rd|th)|\w+ieth|birthday|b-?day|anniversary|retirement|graduation|name day|jubilee)\b",
            r"\b(?:warmest|best|good|all good|many|every good|fondest|heartfelt) wish(?:es)? (?:on|for|to you on) (?:your|the|this|both your) (?:\w+ )?(?:birthday|b-?day|wedding|marriage|engagement|anniversary|day|\w+ieth|\d+(?:st|nd|rd|th)|birth|new arrival|special|big)\b",
            r"\bhbd\b|\bh\.?b\.?d\b|\bmany happy returns\b|\bmazel tov\b|\bcongratulations?\b|\bcongratz\b|\bgratz\b|\bkudos\b|\bfelicitations\b",
            r"\b(?:so |very |really |absolutely |just |dead |well |over the moon |terribly |truly |over )*(?:chuffed|thrilled|delighted|happy|pleased|overjoyed|made up|stoked|ecstatic|proud|glad|buzzing|over the moon|tickled)\b(?! to (?!hear|see|read|learn)).*\b(?:for you|for (?:him|her|them|you both|your \w+)|of you)\b",
            rf"\b(?:i|we)(?:'m| am|'re| are| was| were|'ve been)? (?:\w+ )?(?:chuffed|thrilled|delighted|happy|pleased|overjoyed|glad|proud|tickled|over the moon|rejoiced?) (?:\w+ )?(?:to (?:hear|read|learn|see)|at the news|about|that) (?:of |that |about |the news )*(?:you|your|the (?:safe )?(?:arrival|birth))\b(?=.*\b(?:{_GOOD_NEWS}|won|got|made|passed|went up|been|came|are|safe|have|is|took|did)\b)",
            r"\b(?:rejoice|rejoiced|rejoicing|celebrate|celebrating|joy|joys) (?:with you|at the news|for you|goes with|go with|in your)\b|\ball our joy\b",
            r"\b(?:nice one|get in|well played|good on (?:you|ya|yer)|good for you|way to go|attagirl|attaboy|you did it|you (?:little )?beauty|hats off to you|take a bow|you star)\b",
            r"\bwelcome to (?:the world|parenthood|motherhood|fatherhood|the club of)\b",
            r"\b(?:woo ?hoo|yay+|hurrah|hurray|hooray|bravo|yippee|whoop)\b(?=.*\b(?:you|your|for|on)\b)",
            r"\b(?:great|good|fantastic|brilliant|amazing|excellent|superb|lovely|splendid|stellar|terrific|fine|nice) (?:job|work|going|stuff|effort|show|result) (?:on|with|at|in|from)\b",
            r"\b(?:what|how|such) (?:a |an )?(?:wonderful|fantastic|brilliant|marvellous|great|lovely|splendid|amazing|joyful|super|fabulous) (?:news|result|achievement|that you)\b|\b(?:that is|that's|this is) (?:just |such |absolutely )?(?:wonderful|fantastic|brilliant|great|amazing|marvellous|super|fabulous|splendid|lovely) news\b",
            r"\bwell done\b",
        ),
        "So chuffed for you that the planning permission came through!",
        "I was chuffed with my soup.",
        unless=(
            r"\bthank(?:s| you)\b.*\b(?:birthday|congrat|wishes)\b|\b(?:my|our|his|her|their|\w+'s) (?:\w+ )?(?:birthday|anniversary|retirement)\b|\?$|\bmust be (?:so |very )?(?:proud|thrilled|delighted|pleased|happy)\b|^(?:he|she|they|everyone|the \w+) (?:congratulated|cheered)\b|\bproud of (?:myself|himself)",
            r"\bhappy (?:new year|easter|christmas|friday|monday)\b|\bwell done (?:steak|potatoes)|\bsteak\b|\bget in (?:touch|the|my|a|line|by)\b|\bgood work(?:s|ing)? (?:at|in) the\b|\bbirthday (?:cake|party|present|card)\b(?!.*\bcongrat)",
            r"\bhappy for you to\b|\b(?:glad|happy|pleased|delighted) to (?:hear|see) (?:from you|that you(?:'re| are) (?:well|fine|ok))\b|\bglad (?:that )?you (?:liked|like|enjoyed|came|could|asked|told|mentioned|reminded)\b",
        ),
    ),
)
