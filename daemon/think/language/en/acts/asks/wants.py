"""English requests that tell what is wanted, counted on or lacked: "two loaves, please", "without your signature"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.asks.words import NOTHING_ASKED

_THING = (
    r"(?:a|an|some|the|this|your|my|our|his|her|their|one|two|three|four|five|six|seven|eight|nine|ten|twelve|"
    r"twenty|\d+|half|full|more|another|extra|any|no more|both|all|each|just|only|same|asap|boarding|copies|"
    r"minutes|costumes|forms?)"
)
_NO_VERB = r"(?! (?:is|are|was|were|says?|said|told|will|can|has|have|had|would|asked|went|came)\b)"
_MINE = r"(?:my|our|the|that|those|it|them|this|these)"
WANTS = (
    Construction(
        "wants_it_back",
        "ask",
        "back",
        (
            (
                r"\b(?:i|we)(?:'d| would| should|'m| am)? (?:really |quite |rather |very much |"
                r"badly )*(?:like|love|appreciate|welcome|be glad of|be glad to have|could use|need|want|miss|"
                rf"after) {_MINE} (?:[\w'-]+ ){{0,4}}?back\b(?! (?:to|in my|in our|together|then|when))"
            ),
            (
                rf"\b(?:for|about|over|have|get|see|with) {_MINE} (?:[\w'-]+ ){{1,4}}?back(?: one day|"
                r" some ?day| now| again| soon| please| at some point| by \w+)?(?: ?\?|[.!]*$)"
            ),
            r"\b(?:is|are) due back\b(?=.*\b(?:you|your)\b)",
            r"\byou(?:'ve| have) (?:still )?got (?:my|our)\b.*\b(?:need|want|miss|back|please)\b",
            (
                r"\b(?:needs?|would like|'d like) (?:my|our|his|her|their|the|it|them|that|those)(?! (?:life|"
                r"sleep|youth|evenings?|weekends?|old|figure|strength|health|energy|summer|"
                r"time)\b)(?: [\w-]+){0,3} back\b(?! (?:to|in|then|when|at)\b)"
            ),
        ),
        "There's your canoe in my garage, and I'd like the space back.",
        "I'd like to go back to the sea.",
        unless=(
            r"\b(?:i|we)(?:'ve| have)? (?:got|had|have|took|brought|bought|put|found)\b.*\bback\b",
            r"^(?:and |so |but |also )?(?:when|how soon) (?:do|does|did) ",
            r"\b(?:i'll|we'll|i will|we will|you(?:'ll| will| can) (?:have|get))\b",
            r"\bthank",
            r"\blooking forward to (?:having|getting|seeing) you\b",
            r"\b(?:call|write|ring|get|come|be|hear|heard|come) back\b",
            r"\bdo you (?:still )?(?:need|want)\b",
            r"\bgood to (?:have|see)\b",
            r"\bsorry\b",
            r"^(?:so |and |but )?(?:when|how (?:soon|long|much)|what day|where|will|do|does|did|is|are)\b(?!.* please\b)[^,]*\?$",
        ),
    ),
    Construction(
        "wanted_of_you",
        "ask",
        (
            "asked begged believe demand expect feel game gather have hear if insist interested like love "
            "mercy need needs no pity prefer rather room sooner space sport told understand want wants "
            "worth"
        ),
        (
            (
                r"\b(?:i|we) (?:all |really |do )?want you (?:on|in|for|as|aboard|with us|to (?:join|lead|"
                r"chair|play|sing|help|take|run|be (?:my|our|the)))\b"
            ),
            (
                r"^(?:i|we) (?:want|demand|expect|insist on|would like|'d like) (?:an? |my |our |"
                r"the )?(?:full |written |partial |proper )?(?:refund|money back|explanation|apology|receipt|"
                r"replacement|discount|deposit back)\b"
            ),
            (
                r"\b(?:i|we)(?:'d| would) (?:love|like) to (?:feature|interview|photograph|film|use|include|"
                r"publish|quote|record|exhibit|hire|book|buy|rent) (?:you\b|your\b)"
            ),
            (
                r"\b(?:i|we)(?:'d| would) (?:much )?(?:rather|sooner|prefer it if) you (?!knew|were happy|"
                r"lived|stayed (?:well|alive))\w+"
            ),
        ),
        "We want you on the committee.",
        "We want a committee.",
        unless=r"\bthank|\bif you(?:'d| would) like\b",
    ),
    Construction(
        "counting_on",
        "ask",
        (
            "appeal asking* banking* begging* can't contacting couldn't count counting* emailing help "
            "looking* need reaching rely relying* requesting* seeking* sign up urge volunteers wouldn't "
            "writing"
        ),
        r"\b(?:counting|relying|banking) on (?:you|your)\b",
        "We're counting on you for the cake.",
        "You can count on me.",
        unless=(
            r"\b(?:can i|could i|may i|how can i|let me|happy to|glad to|i can|like me to|want me to|"
            r"there to|you) help"
        ),
    ),
    Construction(
        "thing_please",
        "ask",
        "please pls plz",
        (
            (
                rf"^(?:and |also,? |oh,? |so |right,? |ok,? )?{_THING}\b(?:{_NO_VERB}[^.?!]){{2,90}}[, "
                r"](?:please|pls|plz)\b"
            ),
            (
                r"^(?!(?:yes|no|nope|yeah|oh|i|we|he|she|it|they|that|not|god|lord|coffee|tea|anything|either|"
                r"milk|white|black|neither)\b)[^?]{4,140}[,.!] ?(?:please|pls|plz)(?: and thank you| mate|"
                r" love| all| everyone| sir| madam| x+)?[.!]*$"
            ),
            (
                r"^(?!(?:yes|no|i|we|he|she|it|they|you|that|this|but|so|thanks|thank|if|when|oh|ah|as|"
                rf"because)\b)(?:{_NO_VERB}[^.?!]){{4,90}} (?:please|pls|plz)(?=[,.!]| (?:and|as|before|by|so|"
                r"when|if|for|to|mate|love|x+)\b|$)"
            ),
        ),
        "Two loaves and a dozen rolls please, sliced.",
        "Two loaves were left.",
        unless=(
            r"^(?:tea|coffee|milk|white|black)\b",
            r"\bplease(?:d| note| know| find| accept| be)\b",
            r"\bthat would be\b",
            r"\bsays? please\b",
            r"\b(?:address|phone number|date of birth|name|postcode|size),? please\b",
        ),
    ),
    Construction(
        "lacking_yours",
        "ask",
        "all your without missing lack lacks haven't hasn't there's no short blank yet need needs wants due latest turn",
        (
            (
                r"^without (?:a |an |the |your |some |any )(?:\w+ ){0,4}?(?:from you|of yours|"
                r"your)?[^,]*,? (?:i|we|they|he|she|the \w+) (?:can't|cannot|won't|can not|will not|may not|"
                r"couldn't)\b(?=.*)(?<!you)"
            ),
            (
                r"\b(?:is|are) (?:the )?(?:last|only|one) (?:thing|document|item|page|signature|piece|bit|"
                r"name)s? (?:\w+ )?(?:missing|outstanding|lacking|left|i need|we need|i lack|holding)\b"
            ),
            (
                r"\bthe (?:form|application|contract|invoice|claim|file|document|scan|copy|pdf|report|dossier|"
                r"attachment|letter|questionnaire)(?: you \w+)? (?:is (?:missing|lacking|short of|without)|"
                r"lacks|has no|came without|has come without|hasn't got|doesn't have|wasn't)\b"
            ),
            (
                r"\b(?:there(?:'s| is| are)|we have|i have|we've got|i've got) no (?:[\w-]+ ){1,4}(?:on "
                r"file|in the file|on record|on our books|from you|attached|with your|for your)\b"
            ),
            r"\b(?:i|we) (?:haven't|have not|don't|do not) (?:yet )?(?:got|had|have|received|seen) your\b",
            (
                r"\b(?:your|that|the|those|these) (?:[\w-]+ ){1,4}?(?:needs?|wants?|want|"
                r"need) (?:collecting|signing|returning|paying|picking up|moving|clearing|covering|filling|"
                r"checking|renewing|looking at|sorting|shifting|stacking|emptying|fetching|taking (?:down|"
                r"away|in|out)|washing|cutting|handing in|finishing)\b"
            ),
            (
                r"^all (?:that(?:'s| is)|we(?:'re| are)?|i(?:'m| am)?) (?:still )?(?:lacking|missing|needed|"
                r"left|need|lack|short of|waiting for)\b"
            ),
            r"^your (?:\w+ ){1,2}(?:lacks|is missing|are missing|is incomplete|has no|came without)\b",
        ),
        "Without your signature I cannot pay the grant.",
        "Without sugar I cannot drink it.",
        unless=(
            r"\bthank",
            r"\bi(?:'ll| will| shall)\b",
            r"\bwithout (?:your|you)\b.*\b(?:couldn't|wouldn't|never) have\b",
            r"\bsorry\b",
            r"^without (?!.*\b(?:you|your|yours|from)\b)",
        ),
    ),
    Construction(
        "would_like_to_order",
        "ask",
        "eager hoping keen like love want wish",
        (
            (
                r"\b(?:i|we)(?:'d| would)? (?:like|want|wish|love) to (?:order|place an order|book (?:a|the|"
                r"two|three|four|one|my|our|an)|reserve|enrol|cancel (?:my|our)|return (?:the|this|my)|"
                r"request|arrange (?:a|an) (?:call|meeting|viewing|visit|time|appointment)|schedule (?:a|"
                r"an) (?:call|meeting|viewing|visit|time|appointment))\b"
            ),
            (
                r"\b(?:keen|hoping|eager) to (?:get your|set up|have you (?!round|over|here)|hear your|"
                r"pick your|borrow|arrange|catch you|book|order)\b"
            ),
        ),
        "We'd like to order two hundred tiles.",
        "We'd like to thank you.",
        unless=NOTHING_ASKED,
    ),
    Construction(
        "could_do_with",
        "ask",
        "blessing could count do eye hand help look love permission rely sec second trust use",
        (
            (
                r"\b(?:i|we) (?:could|can) (?:really |badly )?(?:do with|use) (?:a|an|some|your|another|any|"
                r"two|help|company at|more)\b"
            ),
            (
                r"\b(?:i|we)(?:'m| am|'re| are) (?:in need of|desperate for|crying out for|after|looking for|"
                r"short of|short on|one short|two short|a \w+ short|hunting for|on the lookout for|stuck for|"
                r"stuck without)\b"
            ),
            r"\b(?:i|we) (?:trust|rely on|count on|depend on|look to|expect) you(?:r| to|'ll| will)\b",
            r"\b(?:counting|relying|banking|depending) on (?:you|your)\b",
            (
                r"\b(?:i|we)(?:'d| would) (?:like|love|need|welcome|value|appreciate) (?:your|some|any|"
                r"a) (?:blessing|permission|approval|consent|help|input|comments|signature|support|steer|hand|"
                r"second pair|pair of eyes|feedback|vote)\b"
            ),
        ),
        "I could really do with another pair of hands.",
        "He could do with a haircut.",
        unless=(
            r"\bthank(?:s| you) for\b",
            r"\bi(?:'ll| can| could|'d be happy to| will) (?:have|take|give|cast|run)\b",
            r"\b(?:he|she|they) (?:could|can) (?:do with|use)\b",
            r"\bif you(?:'re| are)? (?:stuck|in need|short|looking|after)\b",
            r"\b(?:looking for|after) (?:a|the) (?:word|quiet life)\b",
            r"\bi(?:'m| am) after the\b",
            r"\bwe(?:'re| are) looking for(?:ward| a new (?:flat|house|home))\b",
        ),
        loose=True,
    ),
)
