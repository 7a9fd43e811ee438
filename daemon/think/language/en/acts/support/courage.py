"""English comfort and courage in freer words: it will be all right, you can do it, we stand by you (`support`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.support.words import NO_COMFORT

COURAGE = (
    Construction(
        "stand_by",
        "support",
        (
            "allowed* alone alright* anyone beaten* believe best better* brave* break brighter* chin "
            "comfort* confidence* courage* day days did* doing* don done* easier* everything faced* "
            "faith* father feel* feet fine* fools fret get go got grand hands happens happier* hard* "
            "heal* hear heart* hope* hour human* keep knock laugh less lose* love* luck matter mother "
            "natural* nobody normal* ok* one overcome* pass pecker positive* rattle right* smile strong* "
            "sunnier* survived* them there thing thinking through* time tough* ve weathered* well* "
            "whatever* worse yourself"
        ),
        (
            (
                r"\bkeep (?:your (?:pecker|chin|spirits|head) up|smiling|breathing|fighting|the faith|"
                r"believing|at it)\b"
            ),
            r"(?<!his )(?<!her )(?<!my )(?<!their )\bchin up\b",
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
                r"\byou(?:'ll| will) (?:be (?:grand|fine|ok|okay|great|brilliant|wonderful|all right|alright|"
                r"amazing|superb|back on your feet|laughing|stronger)|laugh|smile|sleep|love|dance|sing|"
                r"find your|knock|wow|bounce|come (?:through|out)|rise|get there|walk (?:it|again)|"
                r"feel (?:like yourself|better)|see (?:the|it) (?:light|through)|storm|sail|breeze|smash|nail|"
                r"get (?:over|past|through))\b(?!.*\blate\b)"
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
            r"\bthinking of you\b",
            r"\b(?:in|with) (?:the )?(?:best of|good|safe) hands\b",
            (
                r"\byou(?:'re| are) (?:a (?:good|great|wonderful|fine|brilliant|lovely) (?:mother|father|mum|"
                r"dad|mom|friend|parent|teacher|person|son|daughter|nurse|doctor)|not alone|stronger than|"
                r"braver than|tougher than|doing (?:so well|brilliantly|your best)|only human|allowed to|"
                r"loved|enough|more than)\b"
            ),
            (
                r"\b(?:it|that|things|this|the pain|the fog) (?:will|does|do|'ll) (?:get|gets|become|pass|"
                r"ease|lift|feel) ?(?:easier|better|lighter|less|with time)?\b(?=.*(?:easier|better|pass|ease|"
                r"lift|lighter|promise|time|[.!]$))(?<!weather)"
            ),
        ),
        "Keep your chin up, brighter days will come.",
        "Brighter days make better photographs, and you know it.",
        unless=NO_COMFORT,
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
    Construction(
        "at_your_side",
        "support",
        (
            "always beside call courage* day feel* go gutted* heal* hear heart* here holding hug* keep "
            "kisses* love* night positive* pray* right* ring rooting sad* sorry* strength* them there "
            "thinking thoughts* time vibes*"
        ),
        (
            (
                r"\b(?:i'm|i am|we're|we are|i'll be) (?:right |always |all )?(?:beside|behind|by|with|"
                r"here for|there for|rooting for|cheering (?:for|on)|thinking (?:of|about)|holding|"
                r"hurting for|gutted for|heartbroken for|sad for|so sorry for|feeling for|praying for|"
                r"in your corner|on your side)\b(?= ?(?:you|your|for you|side|him|her|them|the family|"
                r"\w+ side|[.!,]))"
            ),
            (
                r"\bsend(?:ing)? (?:you )?(?:the |a |my |our |all |all my |lots of |so much |heaps of |"
                r"loads of |big |huge |biggest |healing |warm |positive )*(?:hugs?|love|strength|prayers|"
                r"courage|good vibes|vibes|thoughts|kisses)\b"
            ),
            (
                r"\b(?:ring|call|phone|text|wake|write|come to|find) (?:me|us) (?:at )?(?:any|day or night|"
                r"any ?time|whenever|when(?:ever)? (?:it|the)|if (?:it|the nights|you feel))\b"
            ),
            (
                r"\b(?:in|holding you in|keeping you in|remember(?:ing)? you in) (?:our|my) (?:thoughts|"
                r"prayers|hearts?)\b"
            ),
        ),
        "We are thinking of you, and you may ring me at any hour.",
        "We were thinking of Rome.",
        unless=NO_COMFORT,
    ),
)
