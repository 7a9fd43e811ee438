"""English: congratulations, comfort and courage."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import KIN

WISHES = (
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
                r"\b(?:congratulations?|congrats|congratulate|felicitations|kudos|bravo|hooray|hurrah|hurray|yay|"
                r"mazel tov)\b"
            ),
            r"\bwell (?:done|deserved|earned)\b",
            r"\bhappy (?:\w+ )?(?:birthday|anniversary)\b",
            r"\bmany happy returns\b",
            (
                r"\b(?:so|very|really|incredibly|just|all|we're|i'm|absolutely) (?:\w+ )?proud of "
                r"(?:you|your|him|her|what you)\b"
            ),
            (
                r"\byou (?:so |really |truly |fully |absolutely |both |all )?"
                r"(?:deserve|deserved|earned|have earned|did it|nailed it|made it|smashed it|aced|pulled it off|rocked|"
                r"crushed)\b"
            ),
            (
                r"\b(?:so|very|really|absolutely|truly|just|over the moon|genuinely|i'm|i was|we're|we were|how) "
                r"(?:so |very |really |absolutely |truly |both |all )*(?:thrilled|delighted|happy|overjoyed|glad|pleased|"
                r"excited|over the moon)\b.*\b(?:for you|for (?:her|him|them|both|your \w+)|your (?:\w+ )*?"
                r"(?:news|success|promotion|engagement|wedding|baby|job|book|award|prize|result|exam|daughter|son)|"
                r"that you(?:'ve| have|'re| got| passed| won| made| are| will| were)|you(?:'ve| have)? "
                r"(?:got|passed|won|made|are|finally))\b"
            ),
            (
                r"\b(?:what|that's|that is|such|this is) (?:a |an |really |truly |absolutely |such )*"
                r"(?:fantastic|wonderful|amazing|brilliant|great|marvell?ous|splendid|fabulous|happy|terrific|superb|"
                r"lovely|exciting|good|awesome|incredible|joyful|best) (?:news|achievement|result|feat)\b"
            ),
            (
                r"^(?:fantastic|wonderful|amazing|brilliant|great|marvell?ous|splendid|fabulous|best|terrific|lovely|"
                r"awesome|such good|excellent) news\b"
            ),
            (
                r"\b(?:glad|happy|relieved|pleased|delighted) (?:to hear|to read|to learn) (?:that )?"
                r"(?:your|the|she|he|you|it)\b.*\b(?:well|success\w*|better|recover\w*|pass\w*|fine|smoothly|home|behind)"
            ),
            r"^(?:delighted|thrilled|overjoyed) (?:to hear|for|that)\b",
            r"\bhow (?:wonderful|lovely|exciting|fantastic|marvell?ous|brilliant) that (?:you|your)\b",
            r"\bthree cheers\b",
            r"\bi knew you(?:'d| could| would) (?:do|make|pull|get|win|pass)",
            r"\bhow (?:marvell?ous|wonderful|exciting|fantastic|brilliant|lovely)!",
            r"\bway to go\b|\bhats off\b",
            r"\b(?:raise a glass|here's|toast|cheers) to (?:you|your|both|the (?:happy|new|bride))",
            r"\bgood for you\b",
            r"\bthe (?:promotion|award|prize|success) is (?:so |richly |more than |well )*(?:deserved|merited)",
            r"\brichly deserved",
            (
                r"\byou (?:passed|won|got in|got it|made it|did it)[,.!]|\bi (?:just )?heard (?:that )?you "
                r"(?:passed|won|got)\b.*!|\bwhat (?:wonderful|fantastic|brilliant|marvellous|great|lovely|splendid) news\b"
            ),
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
)
