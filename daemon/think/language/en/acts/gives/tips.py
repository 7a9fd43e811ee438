"""English tips (`give`): what is recommended, how it is done, what may be of use."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.gives.words import NOTHING_GIVEN, OWN_ASK

TIPS = (
    Construction(
        "in_case_you",
        "give",
        "case avoid beware steer mind watch worth free",
        (
            (
                r"\bin case (?:you|it|your \w+|that|any of you)(?:'d| would|'re| are|'s| is)? (?:want|wants|"
                r"fancy|fancies|like|likes|need|needs|helps?|of (?:use|interest|help)|interested|interests|"
                r"useful|tempted|looking|wondering|hungry|stuck|bored|cold)\b"
            ),
            (
                r"^(?:avoid|beware of|steer clear of|mind(?! you (?!don't\b))|watch out for|watch|"
                r"give .{2,30} a miss)\b[^?]*[,;:-] ?(?:they|it|there|the \w+|he|she|half|all)(?:'s|'re| is|"
                r" are|'ve| have| has| will|'ll| bites?| was| were)"
            ),
        ),
        "The pool is half price on Mondays, in case you want a swim.",
        "Just in case it rains, bring a coat.",
        unless=r"\bin case (?:i|we|it rains)\b|\bplease\b",
    ),
    Construction(
        "and_it_will",
        "give",
        "and welcome keep take have",
        (
            (
                r"^(?!please\b|if\b|let\b|i\b|we\b|he\b|she\b|they\b|the\b|my\b|you\b|and\b)[a-z]+ (?:it|them|"
                r"my|the|a|some|in|at|for|with|off|on|two|your)\b[^?]{2,60} and (?:it|they|he|she|the \w+|"
                r"all)(?:'ll| will| should)\b(?!.*\b(?:me|us)\b)"
            ),
            r"\byou(?:'d| would) be (?:very |most |more than )?welcome (?:to|at|here|in our)\b",
            (
                r"\bplease (?:keep|take|have) (?:the|it|them|this|that|those|any|one)\b.*\b(?:i|we)(?: have|"
                r"'ve got|'ve| don't need| won't need| never use| bought)\b"
            ),
        ),
        "Rub it with lemon and the stain will vanish.",
        "Rub it and see.",
    ),
    Construction(
        "tip",
        "give",
        (
            "across* advice* advise* ask avoid best call came chapter* cheaper check competition* "
            "conclusion* connect consider considered* dialogue* drags easier ending* felt* figured* first "
            "flows* found* fund* go grant* half* heard idea* if interest introduce* introducing "
            "introduction* job* key* knack* like look may meet* middle* might my one opening* "
            "opportunity* papers* paragraph* phone position* quicker read reads* recommend* ring role* "
            "save saw* scholarship* second secret* section* should skip spotted* stumbled suggest* think* "
            "thought* tip* title* touch* trick* tried* try use useful vacancy* way were works* worth your"
        ),
        (
            (
                r"\b(?:i|we) (?:thought|think|figured|felt) (?:that )?(?:you|this|it|of you)\b.*\b(?:might|"
                r"may|would|could|like|enjoy|interest|find|useful|help|of you|love|should (?:see|read|know))"
            ),
            r"\bthought of you\b",
            (
                r"\b(?:might|may|could|would) be (?:of (?:interest|use|help)|useful|helpful|interesting|worth|"
                r"perfect|right|good|just the thing)\b.*"
            ),
            r"\byou (?:might|may) (?:like|enjoy|want|find|be interested|also|prefer)\b",
            r"\byou(?:'d| would) (?:love|enjoy|like|be (?:perfect|great|ideal))\b",
            (
                r"\bi (?:found|came across|stumbled (?:on|upon|across)|saw|heard of|spotted|"
                r"read about) (?:an?|this|the|some|that) .*\b(?:for you|you|your)\b"
            ),
            r"\bi(?:'d| would)? (?:really |highly |strongly |warmly |also )?(?:recommend|suggest|advise)\b",
            r"\b(?:my|one|a little|a|quick|small) (?:advice|tip|suggestion|idea|recommendation)\b",
            r"\bif i were you\b",
            r"\bthe (?:trick|secret|key|knack|best way) is to\b",
            r"\bif [^,]*, (?:ring|call|try|ask|phone) (?:my|our)\b",
            (
                r"\byou (?:should|ought to|could|must|need to) (?:really |definitely |also |absolutely |just |"
                r"totally )?(?:try|read|see|talk to|ask|look at|check|visit|apply|consider|contact|watch|"
                r"start|use|take|speak|book|go|meet|listen|add|cut|keep|rest|put)\b"
            ),
            (
                r"^(?:try|consider|check out|have you (?:tried|thought|considered)|brush|bake|soak|use|"
                r"take the|go for)\b"
            ),
            r"\bhave you (?:tried|thought (?:of|about)|considered)\b",
            r"\b(?:is|are|it's) (?:well |really |definitely )?worth (?:a|trying|reading|seeing|visiting|it|asking)",
            r"\bcheck out\b",
            r"\bi(?:'ll)? (?:save you|share)\b",
            (
                r"\b(?:position|job|opening|vacancy|opportunity|role|grant|scholarship|fund|competition|"
                r"call for papers)\b.*\b(?:for you|you|your)\b"
            ),
            (
                r"\b(?:meet|introduce you to|let me introduce|i'd like you to meet|put you in touch|"
                r"connect you|introducing you)\b"
            ),
            (
                r"\b(?:my (?:only )?(?:comment|comments|feedback|notes?|suggestion|remark)|i(?:'d|"
                r" would) (?:cut|shorten|move|change|rewrite|drop|start with|put)|your (?:second|first|third|"
                r"last|opening) (?:\w+ )?(?:could|should|needs|reads|would))\b"
            ),
            (
                r"\b(?:try|ask|go to|look at) (?:the|a|at) .{2,40}\b(?:they|it|he|she|who|which)(?:'re|'s|"
                r" are| is| have| has| never| always| will)\b"
            ),
            (
                r"^(?:take|use|avoid|skip|go by|try) the (?:back|second|early|late|side|other|coast|earlier|"
                r"later|scenic)\b"
            ),
            (
                r"\bit's (?:much |far |a lot )?(?:quicker|cheaper|easier|better|safer|nicer) (?:to|if|"
                r"that way|by|with)\b"
            ),
            r"\b(?:reads|flows|works) (?:well|beautifully|really well|nicely|a bit|rather)\b",
            (
                r"\bthe (?:\w+ )?(?:ending|opening|chapter|paragraph|section|title|second half|first half|"
                r"dialogue|middle|introduction|conclusion) (?:feels|seems|reads|drags|is (?:a bit|a little|"
                r"rather|too|very|lovely|strong|weak)|could|needs)\b"
            ),
        ),
        "I'd recommend the early train, it is never full.",
        "I recommended him to nobody.",
        unless=(
            r"\?.*\?|would you (?:recommend|suggest)|what .*(?:recommend|suggest)",
            r"^i (?:saw|heard|read|found) (?:that |about )?your",
            r"thank|you should have seen|\bdo you think",
            r"you might (?:remember|recall|have heard)",
            r"you may (?:remember|recall|unsubscribe|have)",
            r"useful to me",
            r"(?<!like you to )(?<!let me introduce )meet you\b",
            r"\bmeet (?:me|us|at|on|up|in|for|you|again|him|her|them|with)\b",
            r"\bto meet\b|you would(?:n't)? (?:be able|mind)",
        ),
    ),
    Construction(
        "tip_plainly",
        "give",
        "advice always ask attached avoid borrow bursary do does don't draft essay argument chapter paper report introduction abstract story poem slide* proposal cv plan conclusion manuscript translation figures speech opening ending summary have never there would call consider could crash corrections correct dear drop easiest help hiring knack kip look might offers open pays ring secret sleep stay trick try use warning welcome why word worth",
        (
            (
                r"^(?:the|one) (?:trick|knack|secret|easiest way|best way|quickest way|"
                r"key)(?: \w+){0,5} is (?:to|not to|in)\b"
            ),
            r"^(?:a|one) (?:word of (?:warning|caution|advice)|tip|piece of advice)\b",
            (
                r"\byou (?:might|may|could|can) (?:always |also |well |do worse than |want to |"
                r"like to )*(?:look into|try (?:the|a|an|asking|ringing|putting|using|turning)|consider|"
                r"ring the|ask (?:the|at|for)|apply (?:to|for)|find)\b(?!.*\b(?:me|us|for me|for us)\b)"
            ),
            (
                r"^why (?:not|don't you) (?:try|ask|ring|use|apply|look|consider|get in touch|"
                r"contact)\b(?! (?:me|us|her to|him to)\b)"
            ),
            (
                r"\byou (?:can|could|may|are welcome to|'re welcome to) (?:always )?(?:stay|sleep|kip|crash|"
                r"camp|park|store|keep|use|have|borrow) (?:\w+ ){0,4}(?:our|my|ours|mine|us|me)\b"
            ),
            r"^borrow (?:my|our|mine|ours)\b",
            (
                r"^(?:i|we)(?:'ve| have)(?: got)? (?:two|three|a|an|some|a few|a couple of|one) (?:spare |"
                r"extra |old )?[\w ]{2,40}, (?:do you want|would you like|any use|fancy|if you) (?:them|it|"
                r"one|to you|some|want)"
            ),
            r"^would you like (?:our|my|the) (?:spare|old|extra|other) \w+",
            r"^would it help if (?:i|we)\b",
            r"\bwe can have (?:your|the) (?:lot|boys|girls|kids|children|dog|twins|mum)\b",
            (
                r"^your (?:\w+ )?(?:summary|draft|essay|argument|chapter|paper|report|introduction|abstract|"
                r"story|poem|slides?|proposal|cv|plan|conclusion|manuscript|translation|figures|speech|"
                r"opening|ending)\b.*(?:\bbut\b|\bonly\b|\bthough\b|\bexcept\b|\byet\b|\bneeds?\b|\bcould\b|"
                r"\btoo (?:long|short|dry|much|abrupt|vague)\b)"
            ),
            r"^there are (?:grants|bursaries|funds|schemes|courses) for\b",
            (
                r"^(?:don't|do not|never) (?:book|buy|take|go to|use|order|rent|touch) [^,?]{3,60}, (?:it|"
                r"they|he|she)(?:'s| is|'re| are)\b"
            ),
            r"^(?:call|ring|ask|try) my \w+, (?:she|he|they)(?:'s| is|'ll|'re)\b",
            (
                r"^(?:they're|they are|there's|\w+ is|the [\w ]{3,30} (?:is|are)) (?:hiring|recruiting|"
                r"taking on|looking for)\b.*\byou\b"
            ),
            (
                r"^(?:two|three|one|a few|some|a couple of) (?:small |tiny |minor |quick )?(?:corrections?|"
                r"typos?|suggestions?|quibbles|thoughts) ?(?::|on)"
            ),
            (
                r"^(?:i'd be |we'd be |only too |more than |always )?happy to (?:have a look|take a look|help|"
                r"look (?:over|at|through)|read|give|lend|drive|host|mind)\b(?!.*\bif you (?:could|would)\b)"
            ),
            (
                r"\b(?:or|otherwise) (?:they|you|he|she|it)(?:'ll| will| won't| refuses?|"
                r" can't)\b(?=.*(?:refund|let you in|charge you|fine you|bite|break|leak|lose|miss|burn|"
                r"stick))"
            ),
        ),
        "The trick is to soak the beans overnight.",
        "The trick failed.",
        unless=r"\?.*\?|\bplease\b|\bfor (?:me|us)\b|\b(?:i|we) (?:might|could) look\b|\bask (?:me|us)\b",
    ),
    Construction(
        "next_time",
        "give",
        "next if instead",
        (
            (
                r"^next time,? (?:you (?:\w+ )?)?(?:rub|use|try|add|soak|put|take|ask|go|leave|let|give|start|"
                r"keep|turn|cut|warm|chill|wait|book|get|don't|wrap|plant|water|prune|sand|"
                r"oil)\b(?! me\b)(?! us\b)"
            ),
            (
                r"^(?:if you|by) (?:take|taking|use|using|go|going|turn|turning|book|booking|leave|leaving|"
                r"add|adding|soak|soaking|cut|cutting|change|changing|get|"
                r"getting off)\b[\w' ,]*(?:\binstead\b|\brather than\b|\bbefore\b|\bfirst\b|\bovernight\b|"
                r"\bat\b)[\w' ,]*\b(?:you'll|it'll|they'll|you|it|they) (?:get there|save|come|be|find|last|"
                r"keep|avoid|taste|stay|miss|have)\b"
            ),
        ),
        "Next time, rub the joints with candle wax before you fit the drawer.",
        "Next time you are in town, call me.",
        unless=rf"{OWN_ASK}|\b(?:call|ring|tell|let|visit|see|bring|send) (?:me|us)\b",
    ),
    Construction(
        "what_works",
        "give",
        (
            "anything asking assistance bed bursary but case code couch drawn exactly form free help here "
            "here's hint hold http* if landlord leave lift link machine meet offer opening pick say "
            "scones second sofa stuck there thought try use useful welcome wondering word you yours"
        ),
        (
            (
                r"\b(?:take|try|use|avoid|skip|turn|press|put|add|soak|go with|go for|ask for|start with|keep|"
                r"wear|bring) (?:a|an|the|it|some)\b.{2,60}\b(?:or you'll|works (?:wonders|best|a treat)|"
                r"it's (?:cheaper|quicker|better|nicer)|does the trick|not the)\b"
            ),
            (
                r"\b(?:my|our|a|one|small|quick|pro|little|handy|hot|top) (?:tip|advice|hint|suggestion|"
                r"recommendation|trick)\b(?= ?(?:is|would|:|for|from|,))"
            ),
            r"^(?:pro )?tip:",
            r"\bif i were you\b",
            r"\byou(?:'d| would|'ll) (?:be better off|do (?:better|well)|be wise|get (?:more|a better)|save)\b",
            (
                r"\b(?:it's|is|are|be|well) worth (?:a|asking|trying|checking|it|reading|seeing|visiting|your|"
                r"applying|looking|going)\b"
            ),
            (
                r"^(?:turn|take|use|try|wear|put|keep|add|go|avoid|start|stop|soak|ask at|check|rub|mix|leave|"
                r"look|sit|watch|read|listen|follow|apply|head|skip|bring|order|get off|walk|choose|phone|"
                r"ring|call|press|hold|pull|lift|give) (?!me\b|us\b|all the time|heart\b|comfort|courage|"
                r"as (?:long|much)|my (?:love|best|regards)\b|care\b|your time\b|well\b|going\b|on\b[.!]|"
                r"to sleep\b)(?!.*\b(?:me|us|my essay|our|please|will you|would you|forget)\b).{6,}"
            ),
        ),
        "If I were you I'd soak the beans overnight.",
        "If I were rich I'd buy a boat.",
        unless=NOTHING_GIVEN,
        loose=True,
    ),
)
