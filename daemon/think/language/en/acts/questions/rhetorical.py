"""English questions that want no answer (`rhetorical`): riddles, cries, news told as a question."""

from __future__ import annotations

from daemon.think.language.construction import Construction

SAID_TO_MYSELF = (
    r"^(?:and |so |then |but |well,? )*(?:i|we) (?:said|thought|asked|told|say|ask|kept (?:asking|saying)|keep (?:asking|telling)) "
    r"(?:to )?(?:myself|ourselves)\b[^?]*\?"
)
_MY_OWN = (
    r"(?:(?:where|what|why|how|when|who|which \w+)(?: on earth)? )?(?:did|had|was) i\b(?![^?]*\byou(?:rs?)?\b)[^?]*\?"
)
RHETORICAL = (
    Construction(
        "asked_of_oneself",
        "rhetorical",
        "ask asked said say thought told asking wondered head mind",
        (
            r"[a-z],? i ask you[!?.]*$",
            SAID_TO_MYSELF,
            # `I was halfway up the hill when I thought: did I lock the shed?`; `I just wondered, did I leave my hat?` asks
            rf"\bi (?:(?:(?:suddenly|then) )?thought|(?:suddenly|then) wondered) ?[:,–-] ?[\"'“‘]?{_MY_OWN}",
            rf"\b(?:went|ran|shot|flashed|came) (?:through|into|to) my (?:head|mind) ?[:,–-] ?[\"'“‘]?{_MY_OWN}",
        ),
        "So I said to myself, why not learn to sail?",
        "So I said to my sister, why not learn to sail?",
        unless=r"\b(?:could|can|would|will) you\b|: ?[^?]*\byou(?:rs?)?\b",
    ),
    Construction(
        "where_did_i_put_it",
        "rhetorical",
        "what where",
        (
            r"^(?:(?:and|but|so|well|oh|right|ah),? )*(?:now,? where(?: on earth| in the world| the \w+)?|where (?:on earth|in the world|the (?:devil|heck|hell|deuce))) (?:did|have|had) i (?:put|leave|left|lay|laid|hide|hidden|file|filed|stick|stuck|save|saved|write|written|see|seen|note|noted|get to|got to)\b[^?]*\?+$",
            r"^(?:(?:and|but|so|well|oh|right|ah|now),? )*what(?: on earth| in the world| the \w+)? (?:did i do|have i done) with\b[^?]*\?+$",
            r"^(?:(?:and|but|so|well|oh|sorry|ah|now),? )*where(?: on earth)?(?:'s| is| was) my (?:head|mind|brain|brains|manners)(?: today| these days| at| gone)?\?+$",
        ),
        "Now where did I put my glasses?",
        "Where did I leave my scarf?",
        unless=r"\byou(?:rs?)?\b",
    ),
    Construction(
        "would_i_ever",
        "rhetorical",
        "would think imagine suppose believe looks look",
        (
            (
                r"^(?:now |and |but |come on,? |oh,? |well,? )*would (?:i|we) (?:ever |really |honestly )?(?:lie|cheat|let you down|do (?:that|such a thing|a thing like that)|make (?:it|that|this|"
                r"such a thing) up|joke|forget (?:you|your|a)|say no|steal|deceive|trick|mislead|miss (?:it|that|this)|kid you|turn down|dare)\b[^?]*\?+$"
            ),
            (
                r"^(?:and |but |so |what,? |really,? |honestly,? )*(?:do|does|did) (?:they|he|she|you|people|these people|those people|the \w+|anyone|anybody) (?:really |honestly |seriously |all )?"
                r"(?:think|imagine|suppose|believe) (?:that )?(?:(?:we're|we are|i'm|i am|i was|we were|we've|we have|i've|i have) (?:all )?(?:made of|born yesterday|running a (?:hotel|charity|taxi)|a (?:bank|charity|taxi|"
                r"millionaire|mind[- ]reader|machine|doormat|fool|magician)|stupid|blind|deaf|daft|fools|machines|robots|idiots|mugs|got all day|(?:got )?nothing (?:better|else) to do|(?:come|fallen) (?:down|off))|"
                r"(?:it|money) grows on|(?:we|i) (?:live on|print|can (?:work|perform) (?:magic|miracles)|have (?:all day|eight arms|wings|nothing better)))[^?]*\?+$"
            ),
        ),
        "Does he think I have nothing better to do?",
        "Does he think I have the wrong address?",
    ),
    Construction(
        "who_could_say",
        "rhetorical",
        "what who when how wonder",
        (
            r"^(?:and |but |so |oh,? |well,? )*what(?:'s| is| was) (?:a|one|any|a poor|an honest) ?(?:person|man|woman|body|girl|mother|soul|one)? to do\?",
            r"^(?:and |but |just )*who (?:do|does|did) (?:they|he|she) think (?:they|he|she)(?:'s|'re| is| are| was| were)\?",
            r"^(?:oh,? |but )*when will (?:they|people|we|he|she|men|i) (?:ever )?learn\?",
            r"^(?:and |but |well,? )*how (?:was|were) (?:i|we) (?:supposed |meant )?to (?:know|guess)\b",
            r"^(?:and |but |well,? |honestly,? )*what (?:did|do) (?:i|we) expect\?",
            r"^(?:and |but |so )*is it any wonder\b",
            r"^(?:and |but |so |honestly,? )*(?:who|what (?:idiot|fool|sort of (?:person|idiot|fool|man|woman)|kind of (?:person|idiot|fool))) (?:in (?:their|his|her) right mind|in (?:god's|heaven's) name|with (?:any|half a) (?:sense|brain)) (?!(?:could|can|will|would) you)[^?]*\?+$",
        ),
        "Is it any wonder the shop closed?",
        "Is it true the shop closed?",
    ),
    Construction(
        "always_the_way",
        "rhetorical",
        "isn isn't wouldn wouldn't",
        (
            r"^(?:and |but |oh,? |well,? )*(?:isn't (?:it|that) (?:always |just |typically )+(?:the way|like|typical|my luck|our luck)|"
            r"isn't it (?:always|typical that)|wouldn't you (?:just )?know it)\b"
        ),
        "Isn't it always the way that the lift breaks on the day of the piano?",
        "Isn't the hall always locked by ten?",
        unless=r"\bisn't it always (?:on|at|open|locked|held|in|closed)\b",
    ),
    Construction(
        "riddle_of_anyone",
        "rhetorical",
        "why who how can would could anybody anyone",
        (
            (
                r"^(?:and |but |so )?(?:why|who|how|what sort of \w+) (?:on earth |in the world |the heck |"
                r"the devil )?(?:would|could|does|should|can) (?:any(?:body|one)|some(?:body|one)|people|one|"
                r"a person)\b.*\?"
            ),
            r"^(?:and )?(?:can|would|could) you (?:believe|credit|imagine) (?:it|that|this)\b.{0,12}$",
        ),
        "Why would anybody put salt in tea?",
        "Why would Anne put salt in tea?",
    ),
    Construction(
        "news_question",
        "rhetorical",
        (
            "ain aren did doesn guess hard hasn heard* isn knew live* manage* more remember survive* wasn "
            "what who why without* wouldn wrong"
        ),
        (
            (
                r"^(?:oh,? |hey,? |by the way,? |and )*(?:did you (?:hear(?! (?:back|from|"
                r"anything|any more|yet|whether|if|when)\b)|know|see)|have you heard(?! (?:back|"
                r"from|anything|any more|yet))|guess (?:what|who)|do you remember \w+\? (?:he|she))\b"
            ),
            (
                r"^(?:and |but |so |oh,? )*(?:why (?:is it|are (?:they|cats|men|we|people)|do (?:i|we|cats|"
                r"dogs|kids|people|men|they|my)) (?:always|never|so)\b.*|why (?:do|does|is|"
                r"are) .{2,40}\b(?:always|never|so much|so \w+)|why do i always\b.*)\?+$"
            ),
            (
                r"^(?:oh,? |and |but )*(?:isn't|aren't|wasn't|doesn't|ain't) (?:it|that|this|she|he|they|"
                r"life)\b(?!.*\b(?:on|at|until|tomorrow|open|closed|due|yours|your|coming)\b).{0,40}[?!]+$"
            ),
            (
                r"^(?:but |and )?who(?:'d| would|'s| has| had| knew| could| can| else)? ?(?:have |"
                r"ever )*(?:thought|knew|known|guessed|imagined|believed?|expected|say|tell|"
                r"needs)\b(?! (?:the answer|if|whether|where|how|what)).{0,30}[?!]+$"
            ),
            r"^(?:but |and |well,? )?who knew\b.{0,30}[?!]*$",
            r"^(?:but )?(?:who|what) (?:doesn't|wouldn't|isn't)\b.{0,40}[?!]+$",
            r"^what could (?:possibly )?go wrong\?+$",
            r"^(?:how|why) (?:on earth|did i|did we) (?:ever )?(?:manage|survive|live)\b.{0,30}\?+$",
            (
                r"^(?:but |and |oh,? )*(?:what would (?:i|we) do without|how hard (?:can|could) it be|"
                r"what(?:'s| is) not to (?:like|love)|what more (?:could|can)|who wouldn't|where would (?:i|"
                r"we) be without)\b.*\?+$"
            ),
            r"^hasn't it been\b",
        ),
        "Did you hear that Nora had twins?",
        "Did you like the soup?",
    ),
    Construction(
        "cry",
        "rhetorical",
        "really seriously honestly truly what no huh eh hey gosh wow goodness god",
        (
            r"^(?:(?:oh|no|really|wow|what|gosh|goodness|seriously|honestly|huh|eh|hey|my|god|dear|yes|"
            r"is it|was it|truly)\b[\s,.!?-]*)+$"
        ),
        "Oh no, really?",
        "Really, what happened?",
    ),
    Construction(
        "riddle",
        "rhetorical",
        (
            "but difficult* ever fun hard* look* many pope sacred seem* since sound* strike* thinking what who why without"
        ),
        (
            (
                r"^(?:and |but |so |oh,? |well,? )*(?:do|does) (?:i|it|we|that|this|he|she) (?:look|sound|"
                r"seem|strike)\b.*\blike\b.*\?"
            ),
            r"^(?:and |but |so )*since when\b",
            r"^(?:and |but |so |oh,? )*why do (?:i|we) (?:do this|bother|always|even|keep|never)\b",
            r"\bbut who (?:\w{3,}s|would|could|can)\b.*\?$",
            r"^(?:and |but )*how many [\w ]{2,30} does it take to\b",
            r"^where (?:would|should|will) (?:i|we) be without\b",
            (
                r"^who (?:doesn't|does not|wouldn't|isn't|needs|am i|are we|cares|says|said)\b(?! (?:to|it|"
                r"that|we|you))"
            ),
            (
                r"^(?:and |but |so )*what(?:'s| is) (?:not to (?:like|love)|the point|wrong with the world|"
                r"the worst)\b"
            ),
            r"^why (?:me|bother|not)\b",
            r"^is nothing sacred\b",
            r"^(?:and |but |oh,? )*(?:will|does) (?:it|this|(?:the|this) (?:rain|sun|wind|snow|summer|winter|heat|cold|weather)) ever (?:stop|end|let up|come out|shine|change)\b",
            r"^how (?:hard|difficult) can it be\b",
            r"^what was i thinking\b",
            r"^are we having fun\b",
            r"^is the pope\b",
        ),
        "Since when is soup a main course?",
        "Since when do you live in Ghent, and do you like it?",
        unless=r"\bdo you (?:like|live)\b",
    ),
    Construction(
        "told_you",
        "rhetorical",
        "anybody* anyone* did heard* mention* someone* tell* told",
        (
            r"\b(?:did i (?:tell|mention to) you|have i told you|did (?:anyone|anybody|someone) tell you|"
            r"did i mention|did you (?:all )?(?:hear|know|see) (?:that|about)|have you heard(?! (?:back|"
            r"from|anything|any more|yet)))\b"
        ),
        "Did I tell you that old Barnaby got engaged?",
        "Did you tell Ann?",
    ),
    Construction(
        "no_claim",
        "rhetorical",
        "isn where who without*",
        (
            r"^(?:and |but |so |oh,? )*(?:who am i|who are we|what would (?:a|an|the|life|i|we|"
            r"my \w+) ?(?:\w+ )?(?:be|do) without|isn't that (?:always|just|typical)|who would|"
            r"where did (?:the|all the) (?:time|years?|summer|week) go|what(?:'s| is) a \w+ without)\b.*"
        ),
        "Who am I to argue?",
        "Who am I meeting at the gate?",
        unless=r"\bmeeting|\bcalling|\bspeaking to\b",
    ),
)
