"""English: comfort, condolence, courage, good luck, wishes for recovery (`support`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import KIN

_TRIAL = (
    r"(?:operation|surgery|exams?|interview|viva|test|finals|audition|scan|treatment|results?|defence|defense|hearing|"
    r"race|marathon|triathlon|opening night|premiere|first (?:day|night)|big day|match|show|concert|recital|presentation|"
    r"launch|appointment|chemo|biopsy|funeral)"
)
SUPPORT = (
    Construction(
        "luck_with_it",
        "support",
        "best luck fingers knock break toi",
        r"^(?:so |and )?(?:all the (?:very )?best|best of luck|good luck|fingers crossed|everything crossed|knock (?:them|'em) dead|break a leg|toi toi toi)(?: \w+)? (?:for|with|in|at|on|tomorrow|tonight|today)\b(?!.*\b(?:week|weekend|new year|future|christmas|season)\b)",
        "All the best for the premiere tonight!",
        "All the best for the new year!",
        unless=r"\?$",
    ),
    Construction(
        "support",
        "support",
        (
            "alone* alright* awful* believe* better* blame* brave brighter* call cheering* chin* company* "
            "condolence* confidence cope courage* crossing cry* day deepest devastated* devastating* "
            "difficult* don don't ear* easier* failure* faith* fault fine* fingers frightening* gentle "
            "got grief* hang hard* heart* heavy* here* hold hope* hoping* hug* isn't keep kind know leg "
            "listen lose loss love* luck much* nervous* nobody normal* ok* operation pain* pass peace "
            "pray* recover recovery rest right* rooting* sad* scary* scream* shoulder* side someone "
            "sorrow* sorry strength* strong* sympath* take talk* there* thinking thought thoughts* "
            "through time tomorrow tough* trust* vent* warm* wasn't well* whenever wish* you've yourself"
        ),
        (
            r"\b(?:condolences?|sympath(?:y|ies))\b",
            (
                r"\bsorry (?:for|about) (?:your (?:loss|accident|illness|operation|job|divorce|news|trouble|health|back|"
                r"knee|diagnosis|injury|fall|mother|father|dad|mum|mom|brother|sister|dog|cat|wife|husband|grand\w+|son|"
                r"daughter|\w+'s)|the loss|what (?:you|happened to you))"
            ),
            r"\bsorry to (?:hear|read|learn)\b",
            r"\bsorry (?:that )?you(?:'re| are| have|'ve| had)\b",
            (
                rf"\bthinking (?:of|about) (?:you\b|your (?:family|{KIN}|loss)|him|her|them|all of you|the "
                r"(?:family|two of you))\b"
            ),
            r"\b(?:my|our) (?:thoughts|heart|hearts|prayers)\b",
            r"\bin (?:my|our) (?:thoughts|prayers)\b",
            r"\bpray(?:ing|ers)?\b.{0,20}\b(?:you|your|him|her)\b",
            r"\b(?:get|feel) (?:well|better)(?: soon)?\b",
            r"\b(?:speedy|quick|swift|full|smooth|complete) recovery\b",
            (
                r"\bhope (?:that )?(?:you|your \w+|he|she|the \w+|it)(?:'re| are|'s| is|'ll| will)? (?:\w+ )?"
                r"(?:feel|feeling|recover|recovering|heal|heals|better|on the mend|mend|soon|pass|easier|get "
                r"(?:well|better|some rest))\b.*"
            ),
            r"\bon your side\b|\bi know you can\b|\bwhenever it gets too much\b",
            r"\btomorrow (?:will be|is another)\b",
            r"\b(?:heartbroken|devastated|saddened|so sad) to (?:hear|learn|read)\b",
            r"\bbe kind to yourself|\bstronger than you\b|\bhang (?:in there|on in there)\b",
            r"\bhold on\b",
            r"\byou(?:'ve got| have| got|'ll get through) this\b",
            (
                r"\byou(?:'ll| will) (?:get through|be (?:fine|great|okay|ok|alright|all right|brilliant|wonderful)|do "
                r"(?:great|fine|well|brilliantly)|pass|ace|pull through|find (?:a way|your way|another)|make it|manage|"
                r"smash|nail)\b"
            ),
            r"\b(?:good|best of|lots of|all the best of) luck\b",
            r"\bfingers (?:are )?crossed\b|\bcrossing (?:my |our )?fingers\b|\bbreak a leg\b",
            r"\b(?:rooting|cheering|here|there) for you\b",
            (
                r"\b(?:i'm|i am|we're|we are|i'll be) (?:always )?(?:here|around|there|only a (?:phone )?call away|"
                r"just a call away) (?:if|whenever|for|any|to listen|should)\b"
            ),
            (
                r"\b(?:if|whenever) you (?:ever )?(?:want|need|feel like|would like|'d like) "
                r"(?:to (?:talk|cry|vent|scream)|someone to|company|a shoulder|an ear|talking)\b"
            ),
            r"\byou(?:'re| are) not (?:alone|a failure|to blame)\b",
            r"\b(?:i|we) (?:believe|have faith|trust) in you\b",
            r"\bbe (?:gentle|kind|patient) (?:with|to) yourself\b",
            r"\b(?:don't|do not) (?:be (?:too |so )?hard on|blame|beat) yourself\b",
            r"\b(?:it's|it is|it was|that's|it wasn't|it isn't) (?:not )?your fault\b",
            (
                r"\b(?:it's|it is|perfectly|quite) (?:ok|okay|all right|alright|fine|normal) to "
                r"(?:cry|feel|grieve|rest|be (?:sad|angry|scared|tired)|not|take)\b"
            ),
            r"\btake (?:all )?(?:the |as much )(?:time|rest) (?:you|as you)\b",
            (
                r"\b(?:must|can) be (?:so |very |incredibly |such a |really |terribly )*"
                r"(?:hard|tough|painful|difficult|awful|devastating|heartbreaking|frightening|heavy)\b"
            ),
            (
                r"\b(?:sending|send) (?:you )?(?:my |lots of |much |all my |a (?:big |warm )?|big |our |some )*"
                r"(?:love|hugs?|strength|warm|courage|thoughts)\b"
            ),
            (
                r"\b(?:wish|wishing) (?:you|your \w+|him|her|them) (?:\w+ ){0,3}?"
                r"(?:strength|recovery|luck|courage|peace|comfort|success (?:with|in|at|for|on)|all the best "
                r"(?:for|with|in))\b"
            ),
            r"\b(?:better|brighter|easier) (?:days|times) (?:will|are|lie)\b",
            r"\bthis too (?:will|shall) pass\b|\bone day at a time\b|\bheart goes out\b",
            (
                r"\b(?:i know|i can imagine|i can only imagine) how (?:hard|much|difficult|painful|heavy|scary|nervous|"
                r"sad)\b"
            ),
            r"\bmay (?:he|she|they) rest\b|\brest in peace\b",
            r"\bcall me (?:any ?time|day or night|whenever|at any hour)\b",
            r"\b(?:chin up|keep going|keep your chin|stay strong|don't give up|don't lose heart|keep at it)\b",
            r"^courage\b|\bi(?:'m| am) with you\b",
            r"\bshare your (?:grief|sorrow|pain)\b",
            r"\bdeepest\b.*\b(?:loss|passing)\b",
            r"\b(?:any|every)one would (?:feel|be|find|have)\b",
            r"\bgot your back\b",
            r"\bnobody (?:could|can) (?:blame|have done more)",
            (
                r"\b(?:hope|hoping|praying|wish) (?:that )?(?:your|the|his|her|dad's|mum's|\w+'s) (?:\w+ )?"
                r"(?:operation|surgery|exam|exams|interview|viva|test|tests|treatment|scan|audition|funeral|results?|"
                r"hearing|appointment) (?:goes|go|went|will go|is|are|isn't|comes?|aren't)\b"
            ),
        ),
        "Please accept my condolences on the loss of your brother.",
        "I felt better after the walk.",
        unless=(
            r"\bmake (?:me|us) feel better",
            r"\bi(?:'ll| will| am|'m| was)? (?:feel|felt|feeling) better",
            r"^(?:he|she|they|my|our) (?!thoughts|heart|prayers|deepest|sincere|condol|sympath|fingers)",
            r"wish (?:me|us) luck",
            r"keep (?:your |my )?fingers crossed for (?:me|us|my)",
            r"\bsorry you (?:didn't|haven't)",
            r"hope you(?:'re| are) (?:feeling |keeping |doing )?well[.!]?$",
            r"i was thinking about you(?:r)? (?:email|mail|letter|question|offer)",
            r"\?$|could you|i've been thinking about your|luck(?:ily)?,? (?:i|we)",
            r"here for you to (?:see|sign)|hold on (?:a|one)|hold on to",
            r"it must be hard to (?:find|get)|trust this|good luck (?:charm|to me)",
        ),
    ),
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
        "take_heart",
        "support",
        (
            "always anything beat* blam* bravery* come could courage* crying* dare done easy fault "
            "feeling* friends gently give got grief guts* hard here however* mend nerve* no nobody ordeal "
            "pace people punish* shame strength* time whatever* wretched year yourself"
        ),
        (
            r"\b(?:there's|there is|it's) no (?:shame|disgrace|rush|hurry|wrong way|right way|need to be strong) (?:in|to|about)\b|\bit (?:takes|took|must take) (?:\w+ )?(?:courage|guts|strength|nerve|bravery)\b|\b(?:don't|do not)(?: you)? (?:dare |ever |go )*(?:blam(?:e|ing)|beat(?:ing)?|punish(?:ing)?|be hard on|give up|apologi[sz]e for (?:crying|feeling))\b",
            r"\bwhat a (?:\w+ )?(?:time|year|week|ordeal|shock|nightmare|blow|thing|month|summer|winter) (?:you've|you have|it's been|it must|for you|to happen|to go through)\b|^(?:go|take it) (?:gently|easy|slowly|one)\b|\bgrief (?:keeps|has|takes|is)\b|\byou(?:'ve| have) (?:\w+ )?(?:friends|us|me|people|family) (?:here|who|around|behind|beside)?\b(?=.*[.!]$)|\b(?:at|in) your own (?:pace|time)\b",
            r"\b(?:whatever|however|come what) (?:happens|it takes|comes|the outcome|may|long it takes|it goes)\b",
        ),
        "There's no shame in a rest, you've earned it.",
        "There's no shame in my house.",
        unless=r"\bmy house\b|\?$|\b(?:i|we)(?:'ve| have) got\b|\bpay\b|\byou(?:'ve| have) (?:friends|people) (?:coming|to)\b|^(?:i|we)\b",
    ),
    Construction(
        "behind_you",
        "support",
        "behind cry afraid feel fault hope heart shoulder natural nights gentler whole crying",
        (
            r"\b(?:whole|entire) \w+(?:'s| is| are) behind you\b|\bwe're (?:all )?(?:right )?behind you\b|^cry (?:as|all|if)\b|\b(?:it's|it is) (?:only |perfectly |quite )?(?:natural|normal|human|all right|ok|okay) to (?:feel|cry|be (?:scared|afraid|angry|sad|nervous)|grieve|miss)\b|^don't be (?:afraid|scared|frightened) of\b|\bnone of (?:it|this) (?:was|is) your fault\b",
            r"\bif (?:you feel like crying|the nights get (?:long|bad)|it all gets too much|things get (?:bad|too much))\b|\bmy heart goes out to you\b|\ba shoulder (?:to cry on|whenever|if)\b|\bhow sorry (?:i|we) (?:was|were|am|are) to (?:hear|learn|read)\b|\bi hope (?:they find your|tomorrow is a|the days get|you can get some rest|he pulls|she pulls|it gets easier)\b|\bi do hope your \w+'s \w+(?: \w+)? goes (?:smoothly|well)\b|\byou must be worried sick\b",
        ),
        "The whole team's behind you, coach.",
        "The whole team's behind schedule.",
        unless=r"\bmy fault\b|\bmy (?:own )?(?:operation|exam)\b",
    ),
)
