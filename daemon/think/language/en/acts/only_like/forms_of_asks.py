"""English: forms of a request that ask nothing, or only for an answer: notes, leave given, tips, invitations, rhetorical ones, set phrases."""

from __future__ import annotations

from daemon.think.language.en.acts.only_like.words import OFFERED
from daemon.think.language.en.acts.questions.politely import MAY_I_KNOW, TOLD_POLITELY, WHEN_WE_MAY
from daemon.think.language.en.words import LEISURE

_FOR_A_FACT = (
    r"(?:(?:please |kindly )?(?:can|could|would|will) you(?: please| kindly)?|please|pls|plz|kindly|"
    r"may i ask you to|i(?:'d| would| should) be (?:glad|grateful|obliged) if you would) (?:inform|advise|"
    r"tell|let|write|clarify|mention|state|specify|notify|say|remind)\b(?: (?:to )?(?:me|"
    r"us))?(?: know)?(?: back)?(?: by return| soon| asap| at your convenience)?[,:]? (?:of |on |about |"
    r"as to )?(?:honestly\b|frankly\b|truthfully\b|(?:whether|if) (?!(?:any of |one of )?(?:you|u)(?:'d|"
    r" would|'re| are)? (?:can|could|able|be able|willing|happy|ok|okay|prepared|approve|agree|accept)\b)|"
    r"which|what|when|where|who|why|how|the (?:\w+ )?(?:hours|times|dates|prices|rules)\b|the (?:date|time|"
    r"price|cost|difference|reason|status|size|meaning|result|exact|approximate|earliest|latest|rate)\b|was\b|"
    r"is\b|are\b|do\b|did\b|your (?:name|address|date|time|preference|choice|size|eta|arrival|availability)|"
    r"eta\b|etd\b|prices?\b|rates?\b|availability)"
)
_SHOUT_IF = (
    r"\b(?:give (?:me|us) a (?:shout|call|ring|bell|buzz|text|tinkle|knock)|shout|holler|whistle|knock|"
    r"ring (?:me|us)|call (?:me|us)|text (?:me|us)) (?:if|when|whenever|should|any ?time|"
    r"day or night)\b(?!.*\bso (?:that )?(?:i|we) can\b)(?=.*\b(?:you (?:need|want|get stuck|fancy|run (?:out|"
    r"short)|require|'re stuck|are stuck|feel)|i'll|i can|we'll|we can|plays up|any ?time)\b)"
)
# a line of program code; a step of a recipe
_CODE = r"^(?:>>> |\$ )?(?:[a-z_][\w.]*\([^?]*\)[;:]?|(?:import [\w.]+|from [\w.]+ import [\w., *]+)|def \w+\(.*|return [\w.]+\(.*|[\w.\[\]]+ (?:=|\+=|:=|==) [^?]*\)?;?|.*(?:[{}]|\);))$"
_RECIPE = (
    r"^(?:then |next,? |finally,? |now |meanwhile,? )?(?:remove|stir|whisk|fold|simmer|bake|fry|roast|drain|knead|season|sprinkle|beat|sieve|sift|preheat|grease|add|mix|pour|boil|melt|chop|"
    r"slice|peel|cover|chill|serve|leave|roll|cream|rub|place|heat|bring|cook|toss|spread|brush|line|combine|return|steam|poach|grill|set)\b(?!.*\b(?:me|us|my|our|you|please|today|tonight|tomorrow|\w+day)\b)"
    r"[^?]*\b(?:serve (?:immediately|at once|straight away|hot|warm|cold|with)|until (?:golden|tender|soft|thick\w*|smooth|stiff|risen|browned|translucent|doubled|melted|set|combined|crisp|cooked)|"
    r"gas mark|to taste|to the boil|(?:for|about) (?:\d+|five|ten|fifteen|twenty|thirty|forty)(?: ?(?:-|to) ?\d+)? (?:more )?minutes|the (?:mixture|dough|batter|yolks|egg whites|pastry))\b"
)
FORMS_OF_ASKS = (
    _CODE,
    _RECIPE,
    r"^(?:you can |please )?put (?:me|us) down for\b",
    (
        r"^(?:and |so |but )?(?:will|do|would|did|must|shall) (?:i|we) (?:still |also |really |"
        r"even )?(?:need|have to|require|be|get)\b(?! to (?:remind|ask|speak|talk|see) you)[^?]*\?"
    ),
    r"^(?:and |so |but )?(?:has|had|was|were) (?:my|our|the|your|his|her|it|they|this|that) [^?]*\?$",
    rf"{_FOR_A_FACT}",
    TOLD_POLITELY,
    MAY_I_KNOW,
    WHEN_WE_MAY,
    rf"{_SHOUT_IF}",
    r"^(?:(?:oh|ooh|ah),? )?(?:yes|yep|yeah|aye),? please\b[^,;:]{0,12}$",
    (
        r"^(?:and )?(?:please|kindly|pls)(?: also| do)? (?:note|know|be (?:aware|advised|informed|assured|"
        r"told)|understand|remember(?! to)|rest assured|find|accept|believe|see(?! (?:to|that|if|"
        r"out)\b))\b(?!.*\b(?:we|i) (?:require|need|must have)\b)(?!.*\b(?:and|then) (?:please |could |"
        r"sign|return|send|let|confirm|reply|call|bring))(?! (?:out|someone|somebody|a way|time)\b)"
    ),
    r"^(?:please )?let it (?:be|stop|rain|snow)\b",
    r"\bplease let it\b",
    r"\bplease god\b",
    r"^please (?:tell me|say) (?:this|that|it)(?:'s| is)? (?:a joke|not|isn't)\b",
    r"^please,? (?:what|which|where|how|when|who|is|are|does|do (?:you|i|we|they))\b",
    (
        r"\b(?:sign|notice|board|label|card|poster|instructions?|letter|email) (?:on|in|at|"
        r"by)? ?(?:[\w ]{0,30}?)\b(?:says?|said|reads?|asks?) (?:\w+ )?please\b"
    ),
    (
        r"^(?:he|she|they|(?:the|my|our) \w+) (?:said|says|shouted|told|yelled|whispered|replied|"
        r"asked) (?:to )?(?:her|him|them|me|us)\b"
    ),
    r"\b(?:could|would|can) never ask\b",
    r"\bi may (?:one day )?ask you\b(?=.*\bone day\b)",
    r"\bnobody (?:expects|wants|asks|is asking)\b",
    r"^(?:no one|nobody|i (?:don't|do not|wouldn't|would not)) (?:expects?|ask|want) you to\b",
    r"\bask and (?:you|ye)\b",
    r"\bas the \w+ used to say\b",
    r"^(?:can|could) you (?:blame|imagine|believe|credit|picture|beat)\b",
    r"^(?:would|will) it (?:kill|hurt) (?:him|her|them|the)\b",
    r"\bdon't get me (?:started|wrong)\b",
    r"^why (?:do|does|is|are|must) \w+ (?:only |always |never |ever )+",
    r"^(?:someone|somebody) (?:should|ought to|could) (?:write a|make a|invent|paint|bottle)\b",
    (
        r"\b(?:i|we) (?:could|can) (?:\w+ )?(?:do with|use) (?:a|some) (?:fortnight|week|month|weekend|"
        r"day|holiday|break|spell|bit of (?:sun|peace|quiet|luck|warmth))\b(?!.*\byou\b)"
    ),
    (
        r"\bwaiting (?:for|on) (?:the|a|my|our|her|his|their) (?:bank|council|hospital|court|insurers?|"
        r"surveyor|consultant|landlord|agency|embassy|exam|test|scan)\b(?!.*\byou)"
    ),
    r"\b(?:i|we) must ask (?:your|for your) (?:forgiveness|pardon)\b",
    r"\byou(?: and (?:your )?\w+| both| all| two)* care (?:to|for)\b",
    r"\b(?:will|would|won't) you come (?:with|along|and (?:join|see|have))\b",
    r"\b(?:i|we)(?:'d| would| should)(?: very much)? (?:like|love) to invite (?:you|your|everyone)\b",
    rf"\bwhy don't (?:we|you and i|you (?:come|join|pop))\b.*(?:{LEISURE}|together|join|come|\bmeet)\b",
    (
        r"^(?:can|may|could) (?:anyone|anybody|everyone|people|children|kids|dogs|beginners|"
        r"non-?members) (?:join|come|enter|attend|take part|apply|play|go)\b"
    ),
    (
        r"\b(?:drop|send|text|write) (?:me|us) a (?:line|note|text|message|word) (?:saying|to say|"
        r"with) (?:how|what|when|which|where|who|whether|if)\b"
    ),
    (
        r"^i(?:'d| would| should) (?:like|love) to (?:ask|know|enquire|inquire|hear|learn) (?:if|whether|"
        r"what|when|how|which|where|why|who) (?!you(?:'d| could| would| can)\b|i (?:may|might|could|"
        r"can)\b)"
    ),
    OFFERED,
    (
        r"^(?:can|could|may) i (?:perhaps |maybe |just )?(?:mind|look after|save you|spare you|help|treat|"
        r"tempt|offer|pick you|run you|give you|lend you|buy you|get you)\b(?!.*\bfor (?:me|us)\b)"
    ),
    r"^(?:please |do |just |you can )*(?:feel free|help yourself|don't hesitate)\b",
    (
        r"^(?:please |do |just )(?:use|take|borrow|have|keep|come|stay|ring|"
        r"call) [^?]{0,60}\b(?:any ?time|whenever|as (?:much|many|long|often) as|if you(?:'d|"
        r" would)? like)\b"
    ),
    (
        r"^let me (?:take|do|get|carry|drive|cook|pay|fetch|bring|help|look|mind|sort|"
        r"see to)\b(?!.*\b(?:please|exam|leave|off work)\b)"
    ),
    r"^take my \w+",
    r"\b(?:only|just) a (?:phone ?call|call|text|bus ride|stone's throw) away\b",
    (
        r"\bif you(?:'ve| have)? ever (?:need|want|get|feel|fancy)\b(?=.*\b(?:i've got|i have|i'm|i'll|"
        r"i can|we've|we have|we're|i am)\b)"
    ),
    r"\bany chance you (?:could|can) use\b",
    r"\bi may ask you for a favou?r one day\b",
    r"^(?:do |please |and |but |just )*(?:keep|stay) in touch\b(?!.*\b(?:with|about|regarding)\b)",
    r"\bpass (?:on )?(?:my|our) (?:love|best|regards|greetings|good wishes|condolences|thanks)\b",
    r"^(?:don't|do not) be a stranger\b",
    r"\bplease do not reply\b",
    (
        r"^if you(?:'ve| have| had|'ve got)(?: got)? any (?:further |other |more )?(?:questions|queries|"
        r"concerns|problems|doubts)\b"
    ),
    r"^(?:please |do )?give (?:my|our) (?:love|best|regards) to\b",
    r"^(?:do )?remember me to\b",
    (
        r", (?:aren't|isn't|didn't|don't|haven't|hasn't|wasn't|weren't|doesn't|hadn't) (?:you|he|she|it|"
        r"they|we)\?$"
    ),
    r"\b(?:can|could|will) you (?:ever |please )?forgive\b",
    (
        r"^(?:can|could) (?:anyone|anybody|he|she|they) (?:really |possibly )?(?:have (?!a\b|the\b|my\b|"
        r"our\b)|be\b)"
    ),
    r"\bcould you be (?:persuaded|tempted)\b",
    r"^come (?:to|and|for|along|with)\b.*(?:\bwith (?:us|me)\b|will you)",
    r"\bhave a mind to\b",
    r"^(?:i|we)(?:'m| am|'re| are)? ?(?:'ll|will|going to) (?:ask|remind|chase|request|beg)\b",
    r"\b(?:our|my|the) (?:intention|plan|hope|aim) (?:is |was )?to (?:reply|respond|order|book|call|visit)\b",
    r"\bdon't quote me\b",
    r"^ask not\b",
    r"^mark my words\b",
    r"^(?:give me strength|buy (?:one|two),? get one)\b",
    r"\b(?:can|could|may) (?:i|we) help\b",
    r"^(?:might|may) (?:pop|come|go|be|see|call)\b",
    (
        r"^(?:gi(?:ve|mme)) ?(?:me|us)? (?:till|until|to the end|(?:a|an|one|two|three|four|five|six|ten|"
        r"\d+|half an) (?:\w+ )?(?:min(?:ute)?s?|mo|moments?|secs?|seconds?|hrs?|hours?|days?|weeks?|"
        r"fortnight|months?)) ?[^,]*\band (?:i|we|you|ill|it)(?:'ll| will)?\b"
    ),
    r"^got (?:a|an|some|two|plenty of) [^?]* you (?:can|could|may|might) (?:borrow|have|use|keep|take)\b",
    (
        r"^(?!you\b|i\b|we\b)[a-z]+(?: and \w+)? (?:is|are) (?:going to|bringing|doing|"
        r"taking) (?!.*\b(?:you|your)\b)"
    ),
    r"^could (?:it|that|this|the \w+) be (?:\w+ing\b|that\b|because\b|an? \b)",
    r"\bjust wondering if (?:there|it|the|they|he|she)\b",
    r"\bwith that (?:voice|face|attitude|eye)\b",
    r"\bany interest in\b",
    r"\bday or night\b",
    r"\b(?:hoping|wondering if) you (?:can|could) tell me\b",
    r"^where did\b",
    r"^what(?:'s| is) (?:a|the)\b",
    r"\bbut what(?:'s| is) (?:a|an|the)\b",
    r"\bdid you ever (?:find|see|hear|meet|read|play|try|visit|learn)\b",
    r"^wait till\b",
    r"^come the (?:end|summer|spring|autumn|winter|day)\b",
    r"\bmay i suggest\b",
    r"^would it be the\b",
    r"^did i (?:leave|forget|tell|say|miss)\b",
    r"^(?:can|could|may) i (?:just )?thank you\b",
    r"\bwould you (?:credit|believe) it\b",
    r"^would (?:a|an|some) [^?]{3,60} appeal\?",
    r"^agenda\b",
    r"\bwants you out\b",
    (
        r"^(?:don't|never|avoid) (?:pay|buy|go|use|bother|book|eat|order|park|drink|trust|touch|waste|"
        r"take)\b[^,?]{2,60}, (?:it|they|the|he|she|there)\b"
    ),
    r"^remember [a-z]+ (?:from|at|who|with)\b",
    r"^remember (?:our|that|when|how|the (?:time|day|night|summer|year))\b",
    r"\bplease (?:know|believe) (?:how|that)\b",
    r"^call me (?:old|crazy|mad|a)\b",
)
