"""English condolences, wishes for recovery, good luck, an open ear (`support`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.support.words import NO_COMFORT, TRIAL
from daemon.think.language.en.words import KIN

WISHES = (
    Construction(
        "luck_with_it",
        "support",
        "best luck fingers knock break toi",
        (
            r"^(?:so |and )?(?:all the (?:very )?best|best of luck|good luck|fingers crossed|"
            r"everything crossed|knock (?:them|'em) dead|break a leg|toi toi toi)(?: \w+)? (?:for|with|in|"
            r"at|on|tomorrow|tonight|today)\b(?!.*\b(?:week|weekend|new year|future|christmas|season)\b)"
        ),
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
                r"\bsorry (?:for|about) (?:your (?:loss|accident|illness|operation|job|divorce|news|trouble|"
                r"health|back|knee|diagnosis|injury|fall|mother|father|dad|mum|mom|brother|sister|dog|cat|"
                r"wife|husband|grand\w+|son|daughter|\w+'s)|the loss|what (?:you|happened to you))"
            ),
            r"\bsorry to (?:hear|read|learn)\b",
            r"\bsorry (?:that )?you(?:'re| are| have|'ve| had)\b",
            (
                rf"\bthinking (?:of|about) (?:you\b|your (?:family|{KIN}|loss)|him|her|them|all of you|"
                r"the (?:family|two of you))\b"
            ),
            r"\b(?:my|our) (?:thoughts|hearts?(?! (?:races?|pounds?|beats?|skips?|raced|pounded|sings?|rate|attack|condition|surgeon|tablets))|prayers)\b",
            r"\bin (?:my|our) (?:thoughts|prayers)\b",
            r"\bpray(?:ing|ers)?\b.{0,20}\b(?:you|your|him|her)\b",
            r"\b(?:get|feel) (?:well|better)(?: soon)?\b",
            r"\b(?:speedy|quick|swift|full|smooth|complete) recovery\b",
            (
                r"\bhope (?:that )?(?:you|your \w+|he|she|the \w+|it)(?:'re| are|'s| is|'ll|"
                r" will)? (?:\w+ )?(?:feel|feeling|recover|recovering|heal|heals|better|on the mend|mend|soon|"
                r"pass|easier|get (?:well|better|some rest))\b.*"
            ),
            r"\bon your side\b",
            r"\bi know you can\b",
            r"\bwhenever it gets too much\b",
            r"\btomorrow (?:will be|is another)\b",
            r"\b(?:heartbroken|devastated|saddened|so sad) to (?:hear|learn|read)\b",
            r"\bbe kind to yourself",
            r"\bstronger than you\b",
            r"\bhang (?:in there|on in there)\b",
            r"\bhold on\b",
            r"\byou(?:'ve got| have| got|'ll get through) this\b",
            (
                r"\byou(?:'ll| will) (?:get through|be (?:fine|great|okay|ok|alright|all right|brilliant|"
                r"wonderful)|do (?:great|fine|well|brilliantly)|pass|ace|pull through|find (?:a way|your way|"
                r"another)|make it|manage|smash|nail)\b"
            ),
            r"\b(?:good|best of|lots of|all the best of) luck\b",
            r"\bfingers (?:are )?crossed\b",
            r"\bcrossing (?:my |our )?fingers\b",
            r"\bbreak a leg\b",
            r"\b(?:rooting|cheering|here|there) for you\b",
            (
                r"\b(?:i'm|i am|we're|we are|i'll be) (?:always )?(?:here|around|there|"
                r"only a (?:phone )?call away|just a call away) (?:if|whenever|for|any|to listen|should)\b"
            ),
            (
                r"\b(?:if|whenever) you (?:ever )?(?:want|need|feel like|would like|'d like) (?:to (?:talk|"
                r"cry|vent|scream)|someone to|company|a shoulder|an ear|talking)\b"
            ),
            r"\byou(?:'re| are) not (?:alone|a failure|to blame)\b",
            r"\b(?:i|we) (?:believe|have faith|trust) in you\b",
            r"\bbe (?:gentle|kind|patient) (?:with|to) yourself\b",
            r"\b(?:don't|do not) (?:be (?:too |so )?hard on|blame|beat) yourself\b",
            r"\b(?:it's|it is|it was|that's|it wasn't|it isn't) (?:not )?your fault\b",
            (
                r"\b(?:it's|it is|perfectly|quite) (?:ok|okay|all right|alright|fine|normal) to (?:cry|feel|"
                r"grieve|rest|be (?:sad|angry|scared|tired)|not|take)\b"
            ),
            r"\btake (?:all )?(?:the |as much )(?:time|rest) (?:you|as you)\b",
            (
                r"\b(?:must|can) be (?:so |very |incredibly |such a |really |terribly )*(?:hard|tough|painful|"
                r"difficult|awful|devastating|heartbreaking|frightening|heavy)\b"
            ),
            (
                r"\b(?:sending|send) (?:you )?(?:my |lots of |much |all my |a (?:big |warm )?|big |our |"
                r"some )*(?:love|hugs?|strength|warm|courage|thoughts)\b"
            ),
            (
                r"\b(?:wish|wishing) (?:you|your \w+|him|her|them) (?:\w+ ){0,3}?(?:strength|recovery|luck|"
                r"courage|peace|comfort|success (?:with|in|at|for|on)|all the best (?:for|with|in))\b"
            ),
            r"\b(?:better|brighter|easier) (?:days|times) (?:will|are|lie)\b",
            r"\bthis too (?:will|shall) pass\b",
            r"\bone day at a time\b",
            r"\bheart goes out\b",
            (
                r"\b(?:i know|i can imagine|i can only imagine) how (?:hard|much|difficult|painful|heavy|"
                r"scary|nervous|sad)\b"
            ),
            r"\bmay (?:he|she|they) rest\b",
            r"\brest in peace\b",
            r"\bcall me (?:any ?time|day or night|whenever|at any hour)\b",
            r"\b(?:(?<!his )(?<!her )(?<!my )(?<!their )chin up|keep going|keep your chin|stay strong|don't give up|don't lose heart|keep at it)\b",
            r"^courage\b",
            r"\bi(?:'m| am) with you\b",
            r"\bshare your (?:grief|sorrow|pain)\b",
            r"\bdeepest\b.*\b(?:loss|passing)\b",
            r"\b(?:any|every)one would (?:feel|be|find|have)\b",
            r"\bgot your back\b",
            r"\bnobody (?:could|can) (?:blame|have done more)",
            (
                r"\b(?:hope|hoping|praying|wish) (?:that )?(?:your|the|his|her|dad's|mum's|"
                r"\w+'s) (?:\w+ )?(?:operation|surgery|exam|exams|interview|viva|test|tests|treatment|scan|"
                r"audition|funeral|results?|hearing|appointment) (?:goes|go|went|will go|is|are|isn't|comes?|"
                r"aren't)\b"
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
        "luck_to_you",
        "support",
        (
            "best bless break comfort* courage* crossed em everything get go got heal* hope* hoping* "
            "knock luck may nerves pray* recover* rest show smile socks strength* them ve well* wish*"
        ),
        (
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
                rf"strength|{TRIAL}|luck|memor\w+|go well|be with)\b"
            ),
            (
                r"\b(?:wish|wishing) (?:you|your \w+|him|her|them|\w+) (?:\w+ ){0,4}?(?:nerves|strength|"
                r"courage|luck|peace|recovery|comfort|patience|healing|success|health|well|the best|(?:for|"
                rf"with|in|at) (?:your|the|his|her) (?:\w+ )?{TRIAL})\b"
            ),
            r"\b(?:everything|fingers|toes|all my fingers) (?:is |are )?(?:and \w+ )?crossed\b",
            (
                rf"\b(?:hope|hoping|pray|praying) (?:that )?(?:\w+ ){{0,4}}?{TRIAL} (?:goes|go|went|is|are|"
                r"brings?|comes?)\b"
            ),
        ),
        "Everything is crossed for your viva.",
        "The wires are crossed.",
        unless=(*NO_COMFORT, r"\bfor (?:the|a) (?:new year|coming year|season|festive season|year ahead)\b"),
    ),
    Construction(
        "mend_soon",
        "support",
        "better* feel* gentle get go heal* kind mend* recover* rest well* yourself",
        (
            r"\b(?:mend|heal|recover|get well|feel better|get better) (?:quickly|soon|fast|well)\b",
            r"\bget some rest\b",
            r"\bbe (?:gentle|kind|good) (?:with|to|on) yourself\b",
            r"\brest (?:up|as much)\b",
        ),
        "Get some rest and mend quickly.",
        "Mend the fence.",
        unless=NO_COMFORT,
    ),
)
