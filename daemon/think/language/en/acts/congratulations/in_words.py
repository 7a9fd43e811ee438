"""English: joy in the reader's good news, birthday or feat (`congratulation`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_GOOD_NEWS = (
    r"(?:news|success|promotion|engagement|wedding|marriage|baby|arrival|job|book|award|prize|results?|exams?|"
    r"son|daughter|team|harvest|new|degree|place|grade|medal|appointment|licen[cs]e|house|retirement|"
    r"anniversary|win|victory|twins)"
)
IN_WORDS = (
    Construction(
        "what_joy_for_you",
        "congratulation",
        "what such oh",
        (
            r"^(?:oh,? |ah,? |my goodness,? )*(?:what|such) (?:a |an )?(?:joy|bliss|happiness|triumph|thrill|coup|feat|glorious thing|red-letter day|day for)(?:,|!| -|:| that| to hear)+ "
            r"(?=[^?]*\b(?:you|your|yours|you've|you're)\b)[^?]{3,}"
        ),
        "What a triumph, a first for you after all those years!",
        "What joy, the sun is out!",
        unless=(
            r"\?$",
            r"\byour (?:letter|parcel|visit|card|book|photos?|cake|note|soup|flowers|gift|present|voice|company)\b",
            r"\b(?:to (?:see|have|read|get|meet|be|hear from)|seeing|having|meeting) you\b|\bthank|\byou (?:sent|gave|brought|made|wrote|came|rang)\b",
        ),
    ),
    Construction(
        "bravo_after",
        "congratulation",
        "brilliant bravo hurrah hooray amazing marvellous fantastic star hats superb splendid about",
        (
            r"^(?!i\b|we\b|my\b|our\b)(?:an? |the |first |two |top |full |best |chief |head |so |"
            r"wow,? )*[^.?]{3,60}(?:,|!| -) (?:brilliant|bravo|well done|hurrah|hooray|amazing|"
            r"marvellous|fantastic|superb|splendid|you star|hats off(?: to you)?|"
            r"and about time(?: too)?)[!.]*$"
        ),
        "A distinction in the theory paper, brilliant!",
        "A distinction in the theory paper is brilliant for a school.",
        unless=r"\b(?:thank|thanks|i|we|weather|sun)\b",
    ),
    Construction(
        "congrats",
        "congratulation",
        (
            "aced* achievement* anniversary* birthday* bravo* brilliant* cheers* congrats* congratulate* "
            "congratulation* crushed* delighted* deserve* did done* earned* excited* exciting* fantastic* "
            "feat* felicitations* glad* glass* good got happy* hats heard here hooray* hurrah* hurray* "
            "knew kudos* lovely* made marvel* mazel merited* moon* nailed news* overjoyed* passed* "
            "pleased* proud pulled relieved* result* returns richly rocked* smashed thrilled* toast* way "
            "won* yay*"
        ),
        (
            (
                r"\b(?:congratulations?|congrats|congratulate|felicitations|kudos|bravo|hooray|hurrah|hurray|"
                r"yay|mazel tov)\b"
            ),
            r"\bwell (?:done|deserved|earned)\b",
            r"\bhappy (?:\w+ )?(?:birthday|anniversary)\b",
            r"\bmany happy returns\b",
            (
                r"\b(?:so|very|really|incredibly|just|all|we're|i'm|absolutely) (?:\w+ )?proud of (?:you|your|"
                r"him|her|what you)\b"
            ),
            (
                r"\byou (?:so |really |truly |fully |absolutely |both |all )?(?:deserve|deserved|earned|"
                r"have earned|did it|nailed it|made it|smashed it|aced|pulled it off|rocked|crushed)\b"
            ),
            (
                r"\b(?:so|very|really|absolutely|truly|just|over the moon|genuinely|i'm|i was|we're|we were|"
                r"how) (?:so |very |really |absolutely |truly |both |all )*(?:thrilled|delighted|happy|"
                r"overjoyed|glad|pleased|excited|over the moon)\b.*\b(?:for you|for (?:her|him|them|both|"
                r"your \w+)|your (?:\w+ )*?(?:news|success|promotion|engagement|wedding|baby|job|book|award|"
                r"prize|result|exam|daughter|son)|that you(?:'ve| have|'re| got| passed| won| made| are| will|"
                r" were)|you(?:'ve| have)? (?:got|passed|won|made|are|finally))\b"
            ),
            (
                r"\b(?:what|that's|that is|such|this is) (?:a |an |really |truly |absolutely |"
                r"such )*(?:fantastic|wonderful|amazing|brilliant|great|marvell?ous|splendid|fabulous|happy|"
                r"terrific|superb|lovely|exciting|good|awesome|incredible|joyful|best) (?:news|achievement|"
                r"result|feat)\b"
            ),
            (
                r"^(?:fantastic|wonderful|amazing|brilliant|great|marvell?ous|splendid|fabulous|best|terrific|"
                r"lovely|awesome|such good|excellent) news\b"
            ),
            (
                r"\b(?:glad|happy|relieved|pleased|delighted) (?:to hear|to read|to learn) (?:that )?(?:your|"
                r"the|she|he|you|it)\b.*\b(?:well|success\w*|better|recover\w*|pass\w*|fine|smoothly|home|"
                r"behind)"
            ),
            r"^(?:delighted|thrilled|overjoyed) (?:to hear|for|that)\b",
            r"\bhow (?:wonderful|lovely|exciting|fantastic|marvell?ous|brilliant) that (?:you|your)\b",
            r"\bthree cheers\b",
            r"\bi knew you(?:'d| could| would) (?:do|make|pull|get|win|pass)",
            r"\bhow (?:marvell?ous|wonderful|exciting|fantastic|brilliant|lovely)!",
            r"\bway to go\b",
            r"\bhats off\b",
            r"\b(?:raise a glass|here's|toast|cheers) to (?:you|your|both|the (?:happy|new|bride))",
            r"\bgood for you\b",
            r"\bthe (?:promotion|award|prize|success) is (?:so |richly |more than |well )*(?:deserved|merited)",
            r"\brichly deserved",
            r"\byou (?:passed|won|got in|got it|made it|did it)[,.!]",
            r"\bi (?:just )?heard (?:that )?you (?:passed|won|got)\b.*!",
            r"\bwhat (?:wonderful|fantastic|brilliant|marvellous|great|lovely|splendid) news\b",
        ),
        "Congratulations on the new baby!",
        "Happy New Year to you all!",
        unless=(
            r"^(?:he|she|they) ",
            r"\b(?:thank|thanks)\b.*\b(?:birthday|congrat|wishes)",
            r"\b(?:my|our|his|her|'s) (?:\w+ )?(?:birthday|anniversary)\b",
            r"steak|proud of (?:him|her) (?:self)|you deserve a (?:rest|break)|well done,? (?:i|we)",
            r"\?$|we (?:did it|made it)|happy birthday (?:cake|party)",
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
            (
                r"\bhappy (?:belated |early |big )?(?:\d+(?:st|nd|rd|th)|\w+ieth|birthday|b-?day|anniversary|"
                r"retirement|graduation|name day|jubilee)\b"
            ),
            (
                r"\b(?:warmest|best|good|all good|many|every good|fondest|heartfelt) wish(?:es)? (?:on|for|"
                r"to you on) (?:your|the|this|both your) (?:\w+ )?(?:birthday|b-?day|wedding|marriage|"
                r"engagement|anniversary|day|\w+ieth|\d+(?:st|nd|rd|th)|birth|new arrival|special|big)\b"
            ),
            r"\bhbd\b",
            r"\bh\.?b\.?d\b",
            r"\bmany happy returns\b",
            r"\bmazel tov\b",
            r"\bcongratulations?\b",
            r"\bcongratz\b",
            r"\bgratz\b",
            r"\bkudos\b",
            r"\bfelicitations\b",
            (
                r"\b(?:so |very |really |absolutely |just |dead |well |over the moon |terribly |truly |"
                r"over )*(?:chuffed|thrilled|delighted|happy|pleased|overjoyed|(?<!is )(?<!bed )(?<!bed's )(?<!beds )made up|stoked|ecstatic|proud|"
                r"glad|buzzing|over the moon|tickled)\b(?! to (?!hear|see|read|learn)).*\b(?:for you|"
                r"for (?:him|her|them|you both|your \w+)|of you)\b"
            ),
            (
                r"\b(?:i|we)(?:'m| am|'re| are| was| were|'ve been)? (?:\w+ )?(?:chuffed|thrilled|delighted|"
                r"happy|pleased|overjoyed|glad|proud|tickled|over the moon|rejoiced?) (?:\w+ )?(?:to (?:hear|"
                r"read|learn|see)|at the news|about|that) (?:of |that |about |the news )*(?:you|your|"
                rf"the (?:safe )?(?:arrival|birth))\b(?=.*\b(?:{_GOOD_NEWS}|won|got|made|passed|went up|been|"
                r"came|are|safe|have|is|took|did)\b)"
            ),
            (
                r"\b(?:rejoice|rejoiced|rejoicing|celebrate|celebrating|joy|joys) (?:with you|at the news|"
                r"for you|goes with|go with|in your)\b"
            ),
            r"\ball our joy\b",
            (
                r"\b(?:nice one|get in(?=[!.]|$)|well played|good on (?:you|ya|yer)|good for you|way to go|attagirl|"
                r"attaboy|you did it|you (?:little )?beauty|hats off to you|take a bow|you star)\b"
            ),
            r"\bwelcome to (?:the world|parenthood|motherhood|fatherhood|the club of)\b",
            r"\b(?:woo ?hoo|yay+|hurrah|hurray|hooray|bravo|yippee|whoop)\b(?=.*\b(?:you|your|for|on)\b)",
            (
                r"\b(?:great|good|fantastic|brilliant|amazing|excellent|superb|lovely|splendid|stellar|"
                r"terrific|fine|nice) (?:job|work|going|stuff|effort|show|result) (?:on|with|at|in|from)\b"
            ),
            (
                r"\b(?:what|how|such) (?:a |an )?(?:wonderful|fantastic|brilliant|marvellous|great|lovely|"
                r"splendid|amazing|joyful|super|fabulous) (?:news|result|achievement|that you)\b"
            ),
            (
                r"\b(?:that is|that's|this is) (?:just |such |absolutely )?(?:wonderful|fantastic|brilliant|"
                r"great|amazing|marvellous|super|fabulous|splendid|lovely) news\b"
            ),
            r"\bwell done\b",
        ),
        "So chuffed for you that the planning permission came through!",
        "I was chuffed with my soup.",
        unless=(
            r"\bthank(?:s| you)\b.*\b(?:birthday|congrat|wishes)\b",
            r"\b(?:my|our|his|her|their|\w+'s) (?:\w+ )?(?:birthday|anniversary|retirement)\b",
            r"\?$",
            r"\bmust be (?:so |very )?(?:proud|thrilled|delighted|pleased|happy)\b",
            r"^(?:he|she|they|everyone|the \w+) (?:congratulated|cheered)\b",
            r"\bproud of (?:myself|himself)",
            r"\bhappy (?:new year|easter|christmas|friday|monday)\b",
            r"\bwell done (?:steak|potatoes)",
            r"\bsteak\b",
            r"\bget in (?:touch|the|my|a|line|by)\b",
            r"\bgood work(?:s|ing)? (?:at|in) the\b",
            r"\bbirthday (?:cake|party|present|card)\b(?!.*\bcongrat)",
            r"\bhappy for you to\b",
            (
                r"\b(?:glad|happy|pleased|delighted) to (?:hear|see) (?:from you|that you(?:'re| are) (?:well|"
                r"fine|ok))\b"
            ),
            r"\bglad (?:that )?you (?:liked|like|enjoyed|came|could|asked|told|mentioned|reminded)\b",
        ),
    ),
    Construction(
        "cry_of_joy",
        "congratulation",
        (
            "brilliant* champion* excellent* fantastic* glorious* hip knew magnificent* marvel* "
            "sensational* smashing* splendid* stupendous* superb* terrific* wonderful*"
        ),
        (
            (
                r"^(?:oh,? |well,? |how |absolutely |simply |just )*(?:marvell?ous|wonderful|brilliant|"
                r"fantastic|superb|splendid|terrific|excellent|glorious|smashing|sensational|magnificent|"
                r"stupendous)[,!:] .*\b(?:you|your|you've)\b(?!.*\bthank)"
            ),
            r"\bhip,? hip\b",
            r"\bi (?:just |always )?knew (?:you|your \w+)(?:'d| would| could| had)\b",
            r"^champion[,!]",
        ),
        "Marvellous, I knew your marrow would take the ribbon.",
        "Marvellous weather for ducks.",
        unless=r"\?$|\bcould you\b|\bcan you\b|\bplease\b",
    ),
    Construction(
        "glass_raised",
        "congratulation",
        "glass glasses chapeau hats moon chuffed full bursting wishing félicitations felicitations congratulate bravo splendid heard thrilled",
        (
            r"\b(?:raise|raising|lift|lifting) (?:our|my|a) glass(?:es)? to you\b",
            r"^chapeau\b",
            r"\bchapeau[.!]*$",
            r"\bhats? off to (?:you|your)\b",
            r"^full marks to (?:you|your)\b",
            r"\b(?:bursting|fit to burst) with pride\b",
            r"^f[eé]licitations\b",
            r"\b(?:may|can|let) (?:i|we|me|us) (?:be the first to )?congratulate you\b",
            (
                r"\b(?:over the moon|thrilled to bits|chuffed(?: to bits)?|overjoyed|"
                r"tickled pink)(?: for you\b| to hear (?:that )?(?!from\b))(?!.*\bi got\b)"
            ),
            (
                r"\b(?:over the moon|thrilled|delighted|cock-a-hoop|chuffed|so (?:happy|pleased|proud)|buzzing|made up|tickled pink)(?: to bits)? "
                r"(?:about|at|by|over|with) your (?:\w+ )?(?:news|medal|prize|award|obe|mbe|cbe|knighthood|promotion|appointment|engagement|results?|"
                r"degree|win|success|election|nomination|honour|distinction)\b"
            ),
            (
                r"^(?:wishing|here's wishing) you (?:both |all )?(?:a (?:very )?happy birthday|(?:every|"
                r"all the) (?:happiness|joy|success) (?:on|in) your (?:engagement|marriage|wedding|new \w+))\b"
            ),
            r"^your \w+'s first \w+, how \w+!",
        ),
        "We raise our glasses to you and Jonas.",
        "We raise our glasses at six.",
        unless=r"\bmy own\b|\byet\b\?",
    ),
)
