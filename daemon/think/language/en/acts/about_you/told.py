"""English words about the reader's own matters and qualities (`other_focus`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import KIN

TOLD = (
    Construction(
        "your_subject",
        "other_focus",
        "you're your yours",
        (
            (
                r"^(?:and |but |so |well,? |oh,? |wow,? |ha,? |honestly,? |i (?:really )?(?:think|believe|"
                r"hear|heard|see|saw|bet|know|gather|understand|noticed|love|loved|enjoyed|admire|like|liked|"
                r"read) (?:that |it's a |it's |how |about )?|all |what |no wonder |even |it's clear |"
                r"everyone (?:loved|likes|praised|admired) |the whole \w+ (?:loved|talked about) |"
                r"my \w+ (?:loved|loves|adores) )*your (?!(?:email|message|note|letter|order|account|booking|"
                r"ticket|invoice|subscription|statement|parcel|package|password|reply|request|appointment|"
                r"meeting|mail)\b)[\w'-]+"
            ),
            (
                r"\byou're (?:so|such|really|very|always|a|an|the|getting|doing|good|one of|too|right|going|"
                r"working|moving|starting|not the)\b"
            ),
            r"^yours (?:is|was)",
        ),
        "Your speech had the whole room laughing.",
        "Your order has been shipped.",
        unless=(
            (r"\byou're welcome|\?$|\byour (?:way|turn)\b|if you're|your help (?:with|in)"),
            r"\byour .{2,40}(?:paid off|did the trick|got (?:me|us)|helped (?:me|us)|saved)\b",
        ),
    ),
    Construction(
        "you_subject",
        "other_focus",
        (
            "admire* busy* delighted* envy* everyone* exciting* exhausted* eye* few fond* gift* hard* how "
            "kindness* knack* looke* looks* lovely* many must* no nobody* patience* people* proud* "
            "relief* relieved* respect* seem* so someone sound* strange* suits talent* thrilled* tiring* "
            "way what wonderful* you"
        ),
        (
            (
                r"^(?:and |but |so |well,? |oh,? |wow,? |ha,? |honestly,? |no wonder |of course |"
                r"i (?:really )?(?:think|believe|hear|heard|see|saw|bet|know|knew|gather|understand|noticed|"
                r"love|admire|imagine|can tell|can imagine|remember|always thought) (?:that |how )?|"
                r"it's (?:clear|great|amazing|wonderful|lovely|good|impressive) (?:that |how )|what \w+ |"
                r"maybe |perhaps |surely |apparently |it (?:sounds|looks|seems) (?:like|as if|as though) |"
                r"sounds (?:like|as if) |people say |everyone says |as \w+ as )*you(?:'ve|'d| have| had| are|"
                r" were| must| seem| look| looked| always| really| never| also| still| certainly| clearly|"
                r" often| both| all| did| do| make| made| got| get| play| sing| write| wrote| work| worked|"
                r" put| run| handled| sounded| know| knew| bring| taught| gave| took| built| like| love|"
                r" loved)+\b(?! (?:can|could|should|may|might|will find|find attached|need to|to|a (?:copy|"
                r"link|lift)|asked|mentioned|said|told|promised|wanted|requested)\b)"
            ),
            r"\bfor someone (?:like you|who)",
            r"\b(?:no one|nobody|few people|not many people|not everyone) (?:else )?\w+ .*\b(?:like you|as you)\b",
            r"\b(?:that|this|it) (?:suits you|is so you|must (?:be|have been|feel) (?:\w+ )?for you)",
            r"\bmust have (?:taken|cost|given|felt|been) (?:you|your)\b",
            r"\bfor you(?:r family)? (?:it|this) must",
            (
                r"must (?:be|have been) (?:so |very |quite |really |such )?(?:busy|proud|exciting|hard|tiring|"
                r"a relief|wonderful|strange|lovely|thrilled|exhausted|delighted|relieved)"
            ),
            r"\b(?:proud|fond|admire|envy|respect) (?:of )?(?:how|the way) you\b",
            r"^what (?:a|an) .*\byou(?:'ve| have| are|r)?\b",
            r"\bthe way you\b",
            r"\bi (?:love|adore|admire|like) how you\b",
            r"\bi('ve)? (?:always )?(?:admire|admired|respect)d? (?:you|your|how)",
            r"\byou of all people",
            r"\b(?:talent|gift|eye|knack|patience|kindness) of yours",
            (
                r"^(?:it )?(?:sounds|looks|seems) (?:to me )?(?:as if|as though|like) (?:the|your|things|"
                r"everything|you)\b(?!.*\bme\b).{6,}"
            ),
            r"^you(?:r \w+)? (?:must|seem|sound|looked?)\b",
        ),
        "You have a real gift for teaching.",
        "You said you would bring it.",
        unless=(
            r"\?$|thank you|you never know|you have my word",
            r"you (?:can|may) (?:use|borrow|have|stay)",
            r"see you",
            r"(?:'ll|will) (?:get|have) (?:it|them)",
            r"\byou (?:should|must) (?:try|read|see|visit)",
            r"you'll|you have been (?:selected|chosen)|you (?:are|'re) receiving",
            r"you (?:have|'ve) (?:subscribed|registered|opted)",
        ),
    ),
    Construction(
        "they_of_you",
        "other_focus",
        (
            "bet* enjoyed* fun* glad* good* great* happy* hear* hope* impressed* interesting* liked* "
            "listened* love* nice* read* saw* see* sounds* try* watched* wonderful*"
        ),
        (
            (
                r"\b(?:glad|happy|good|nice|great|lovely|fun|interesting|wonderful|sounds|love|enjoyed|loved|"
                r"liked|impressed|read|watched|saw|listened|heard)\b.*\b(?:your (?:new|talk|book|speech|"
                r"article|post|photos?|pictures?|garden|house|paper|concert|exhibition|presentation|"
                r"performance|kitchen|story|stories|interview|company|team|work|shop|project|paintings?|"
                rf"songs?|idea|{KIN})|you(?:'re| are| have|'ve) (?:\w+ing|been|found|finally|got))\b"
            ),
            r"\bi'd (?:love|like) to (?:see|hear|read|try) your\b",
            (
                r"\b(?:bet|hope) (?:it's|your|you (?:had|enjoyed|got|have|like|sleep|find)|the \w+ (?:is|was|"
                r"went|goes))\b"
            ),
        ),
        "Loved your photos from the lake.",
        "Loved the ending.",
        unless=(
            r"\?$",
            (
                r"hope (?:you|this|your (?:week|weekend|day))[^.]*\b(?:well|weekend|week|day|evening|"
                r"holiday)s?\b[.!]?$"
            ),
            r"thank",
            r"hope you (?:can|could)",
            (
                r"hope (?:your|the) (?:\w+ )?(?:operation|surgery|exam|interview|viva|test|treatment|scan|"
                r"audition|funeral)"
            ),
        ),
    ),
    Construction(
        "any_you",
        "other_focus",
        "you*",
        r"\b(?:you|your|yours|you're|you've|you'd)\b",
        "Those boys adore you.",
        "Those boys adore cake.",
        unless=(
            r"\?$",
            (
                r"^(?:thank|please|if|see you|do |don't|let |call|ring|write|send|give|only when|whatever|"
                r"any ?time|whenever|as you)\b"
            ),
            r"\bif you\b",
            (
                r"\byou (?:can|may|could|should|must|need|needn't|don't have|have to|will|might|shouldn't|"
                r"cannot|can't|won't)\b"
            ),
            r"\byou'll\b",
            (
                r"\b(?:to|for|with|from|at|of|on|about|by|tell|told|let|give|gave|send|sent|show|asked?|owe|"
                r"promise[d]?|see|meet|join|call|reach|email|help|bother|trouble|fit|squeeze|remind|assure|"
                r"want|wanted|like|love|thank|hope|wish|miss) you\b"
            ),
            (
                r"\byour (?:way|claim|order|account|booking|call|message|e-?mail|letter|note|request|"
                r"application|ticket|turn|convenience|reference|patience|attention|information|records|time|"
                r"enquiry|choice|place|seat|card|payment|invoice|subscription|password|inbox|browser|address|"
                r"name)\b"
            ),
            r"\b(?:in|at|on|to|with|from|by|of|for) your\b",
            r"\byou (?:asked|wanted|requested|said|mentioned|told|promised|are receiving)\b",
            r"\bthank",
            r"\bsorry\b",
            r"\b(?:i|we)(?:'ll| will)\b",
            r"\byou never (?:know|can tell)\b",
            r"\byou (?:see|know)\b[,.]",
            r"^you(?:'re| are) (?:welcome|right|on)\b.{0,6}$",
            r"\b(?:know|see) what you mean\b",
            r"\b(?:to|for|of|with) you[.!]*$",
        ),
        loose=True,
    ),
    Construction(
        "of_you_indeed",
        "other_focus",
        (
            "admire* adore* amazed* become brave* busy* classic* clever* convinced* dear* didn easy* "
            "exciting* exhausting* few* fun* glad* had hadn hard* idolise* impressed* joy* lonely* look "
            "looks lovely* lucky* many* must never* nightmare* no nobody* old* quite* relief* respect* "
            "see shock* speak* strange* struck* sure* tiring* told* tough* trust* typical* worship* "
            "wrench* yours"
        ),
        (
            (
                r"\b(?:it|that|this) (?:can't|cannot|must|must have|can't have|couldn't have) (?:be|been|feel|"
                r"felt) (?:\w+ )?(?:easy|fun|hard|tough|lonely|strange|tiring|exciting|lovely|a (?:relief|"
                r"shock|wrench|joy|nightmare)|exhausting|quite)\b"
            ),
            r"\b(?:nobody|no one|no-one|few|not many)\b.*\b(?:like you|as you|than you|the way you)\b",
            r"\bof yours\b",
            r"\b(?:typical|classic|good old|lucky|clever|brave|busy|dear) (?:of )?you\b",
            r"\byou(?:'ve| have) become\b",
            (
                r"\bi(?:'m| am) (?:told|sure|amazed|impressed|struck|convinced|glad) (?:that |by |how |"
                r"with )?(?:your|you)\b"
            ),
            (
                r"\b(?:i|we) (?:hadn't|had not|never|didn't) (?:realised|realized|known|knew|know|guessed|"
                r"noticed) (?:that )?you\b"
            ),
            r"\bthen you must\b",
            (
                r"\b(?:adores?|admires?|respects?|worships?|speaks? (?:so )?(?:highly|well|warmly) of|"
                r"idolises?|look up to|looks up to|trusts?) you\b"
            ),
            r"\bi see (?:that )?(?:they've|you|your|the)\b.*\byour?\b",
            r"\bthat \w+ of yours\b",
            r"\b(?:thinks? the world|proud|fond|in awe|jealous) of you\b",
            r"\byou (?:can't|cannot|must|couldn't|mustn't) have \w+",
            r"^it must be (?!.*\b(?:me|my|us|our|i)\b)\w+",
            r"\blucky to have you\b",
            r"^you and your\b",
            r"^trust you to\b",
        ),
        "Quite the gardener you've become!",
        "Quite the garden we have.",
        unless=r"\?$|\bthank|\bkind of you\b|\b(?:send|sent|give) you\b|\badvice of yours\b",
    ),
    Construction(
        "you_as_you_are",
        "other_focus",
        "always best bet daughter garden have heard know must photo* roses seldom son understood work yours",
        (
            (
                r"^(?:i|we) (?:know|realise|realize|can see|can tell|remember) how (?:much|hard|dearly|little|"
                r"often|fond|proud) .*\byou\b"
            ),
            r"\b(?:ye|yous|y'all|you all) must be\b",
            (
                r"\b(?:lovely|gorgeous|beautiful|wonderful|cracking|great|fine|super|stunning|sweet|"
                r"cute) (?:photos?|pictures?|snaps?|shot|drawing|painting) of (?:your|you|the)\b"
            ),
            (
                r"^your (?:roses|garden|cakes?|jam|baking|cooking|handwriting|singing|lawn|english|playing|"
                r"voice|paintings?|writing|scones|house|kitchen|taste)\b.*\b(?:put|puts|shame|best|lovely|"
                r"wonderful|beautiful|improved|improving|outshines?|as good as|a credit|the envy|perfect)\b"
            ),
            (
                r"^you(?:'re| are) the (?:only|one|first) (?:\w+ )?(?:one|person|man|woman|soul)? ?(?:who|"
                r"that) (?:ever |really |still |always )?(?:\w+ed|knows?|knew|gets?|got|saw|sees|remembers?|"
                r"thought|understood)\b"
            ),
            (
                r"^(?:i|we) (?:never knew|didn't know|had no idea|hadn't realised|"
                r"hadn't realized) (?:that )?you (?:play|paint|sang|sing|spoke|speak|wrote|were|had|could|did|"
                r"like|love|cook|work)\w*\b(?!.*\b(?:ill|sick|hospital|moving|leaving|married|engaged|"
                r"pregnant)\b)"
            ),
        ),
        "I know how much the allotment means to you.",
        "I know how much it costs.",
    ),
)
