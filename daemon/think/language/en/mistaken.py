"""English: forms of an ask that ask nothing, or only for an answer: notes, leave given, tips, invitations, rhetorical ones, set phrases."""

from __future__ import annotations

from daemon.think.language.en.words import LEISURE
from daemon.think.later import later

_FOR_A_FACT = (
    r"(?:(?:please |kindly )?(?:can|could|would|will) you(?: please| kindly)?|please|pls|plz|kindly|may i ask you to|i(?:'d| would| should) be (?:glad|grateful|obliged) if you would) "
    r"(?:inform|advise|tell|let|write|clarify|mention|state|specify|notify|say|remind)\b(?: (?:to )?(?:me|us))?(?: know)?(?: back)?(?: by return| soon| asap| at your convenience)?[,:]? (?:of |on |about |as to )?"
    r"(?:honestly\b|frankly\b|truthfully\b|(?:whether|if) (?!(?:any of |one of )?(?:you|u)(?:'d| would|'re| are)? (?:can|could|able|be able|willing|happy|ok|okay|prepared|approve|agree|accept)\b)|which|what|when|where|who|why|how|the (?:\w+ )?(?:hours|times|dates|prices|rules)\b|the (?:date|time|price|cost|difference|reason|status|size|meaning|result|exact|approximate|earliest|latest|rate)\b|was\b|is\b|are\b|do\b|did\b|your (?:name|address|date|time|preference|choice|size|eta|arrival|availability)|eta\b|etd\b|prices?\b|rates?\b|availability)"
)
_SHOUT_IF = (
    r"\b(?:give (?:me|us) a (?:shout|call|ring|bell|buzz|text|tinkle|knock)|shout|holler|whistle|knock|ring (?:me|us)|call (?:me|us)|text (?:me|us)) (?:if|when|whenever|should|any ?time|day or night)\b"
    r"(?!.*\bso (?:that )?(?:i|we) can\b)(?=.*\b(?:you (?:need|want|get stuck|fancy|run (?:out|short)|require|'re stuck|are stuck|feel)|i'll|i can|we'll|we can|plays up|any ?time)\b)"
)
OFFERED = (
    r"^(?:would|will) (?:a|an|some|my|our|the|one of my) [^?]{2,50} (?:be (?:of )?(?:any|some) (?:use|help|good|interest)|help)\b|"
    r"^(?:and |so |or |well,? )?(?:how about|what if|why don't|shall|should(?=.*\b(?:you|your|anything|something|some)\b)) (?:i|we) (?:perhaps |maybe |just )?(?:mind|look after|do the|take the|bring|drive|cook|save you|spare you|help|come and|treat|tempt|offer|pick|run you|give you|lend you|buy|get you|fetch|cover|lend|do your|have your|keep)\b(?!.*\bfor (?:me|us)\b)|"
    r"^could i (?:perhaps |maybe |just )?(?:save|spare) you\b|^any chance you (?:could|can) use\b|^would you like (?:the|my|our) (?:leftover|spare|old|extra|rest of|remaining) "
)
_NO_ASK = (
    r"^(?:you can |please )?put (?:me|us) down for\b",
    r"^(?:and |so |but )?(?:will|do|would|did|must|shall) (?:i|we) (?:still |also |really |even )?(?:need|have to|require|be|get)\b(?! to (?:remind|ask|speak|talk|see) you)[^?]*\?",
    r"^(?:and |so |but )?(?:has|had|was|were) (?:my|our|the|your|his|her|it|they|this|that) [^?]*\?$",
    rf"{_FOR_A_FACT}",
    rf"{_SHOUT_IF}",
    r"^(?:(?:oh|ooh|ah),? )?(?:yes|yep|yeah|aye),? please\b[^,;:]{0,12}$",
    r"^(?:and )?(?:please|kindly|pls)(?: also| do)? (?:note|know|be (?:aware|advised|informed|assured|told)|understand|remember(?! to)|rest assured|find|accept|believe|see(?! (?:to|that|if|out)\b))\b(?!.*\b(?:we|i) (?:require|need|must have)\b)(?!.*\b(?:and|then) (?:please |could |sign|return|send|let|confirm|reply|call|bring))(?! (?:out|someone|somebody|a way|time)\b)",
    r"^(?:please )?let it (?:be|stop|rain|snow)\b|\bplease let it\b|\bplease god\b|^please (?:tell me|say) (?:this|that|it)(?:'s| is)? (?:a joke|not|isn't)\b|^please,? (?:what|which|where|how|when|who|is|are|does|do (?:you|i|we|they))\b",
    r"\b(?:sign|notice|board|label|card|poster|instructions?|letter|email) (?:on|in|at|by)? ?(?:[\w ]{0,30}?)\b(?:says?|said|reads?|asks?) (?:\w+ )?please\b|^(?:he|she|they|(?:the|my|our) \w+) (?:said|says|shouted|told|yelled|whispered|replied|asked) (?:to )?(?:her|him|them|me|us)\b",
    r"\b(?:could|would|can) never ask\b|\bi may (?:one day )?ask you\b(?=.*\bone day\b)|\bnobody (?:expects|wants|asks|is asking)\b|^(?:no one|nobody|i (?:don't|do not|wouldn't|would not)) (?:expects?|ask|want) you to\b|\bask and (?:you|ye)\b|\bas the \w+ used to say\b",
    r"^(?:can|could) you (?:blame|imagine|believe|credit|picture|beat)\b|^(?:would|will) it (?:kill|hurt) (?:him|her|them|the)\b|\bdon't get me (?:started|wrong)\b|^why (?:do|does|is|are|must) \w+ (?:only |always |never |ever )+|^(?:someone|somebody) (?:should|ought to|could) (?:write a|make a|invent|paint|bottle)\b",
    r"\b(?:i|we) (?:could|can) (?:\w+ )?(?:do with|use) (?:a|some) (?:fortnight|week|month|weekend|day|holiday|break|spell|bit of (?:sun|peace|quiet|luck|warmth))\b(?!.*\byou\b)|\bwaiting (?:for|on) (?:the|a|my|our|her|his|their) (?:bank|council|hospital|court|insurers?|surveyor|consultant|landlord|agency|embassy|exam|test|scan)\b(?!.*\byou)|\b(?:i|we) must ask (?:your|for your) (?:forgiveness|pardon)\b",
    r"\byou(?: and (?:your )?\w+| both| all| two)* care (?:to|for)\b|\b(?:will|would|won't) you come (?:with|along|and (?:join|see|have))\b|\b(?:i|we)(?:'d| would| should)(?: very much)? (?:like|love) to invite (?:you|your|everyone)\b",
    rf"\bwhy don't (?:we|you and i|you (?:come|join|pop))\b.*(?:{LEISURE}|together|join|come|\bmeet)\b|^(?:can|may|could) (?:anyone|anybody|everyone|people|children|kids|dogs|beginners|non-?members) (?:join|come|enter|attend|take part|apply|play|go)\b",
    r"\b(?:drop|send|text|write) (?:me|us) a (?:line|note|text|message|word) (?:saying|to say|with) (?:how|what|when|which|where|who|whether|if)\b|^i(?:'d| would| should) (?:like|love) to (?:ask|know|enquire|inquire|hear|learn) (?:if|whether|what|when|how|which|where|why|who) (?!you(?:'d| could| would| can)\b|i (?:may|might|could|can)\b)",
    OFFERED,
    r"^(?:can|could|may) i (?:perhaps |maybe |just )?(?:mind|look after|save you|spare you|help|treat|tempt|offer|pick you|run you|give you|lend you|buy you|get you)\b(?!.*\bfor (?:me|us)\b)",
    r"^(?:please |do |just |you can )*(?:feel free|help yourself|don't hesitate)\b|^(?:please |do |just )(?:use|take|borrow|have|keep|come|stay|ring|call) [^?]{0,60}\b(?:any ?time|whenever|as (?:much|many|long|often) as|if you(?:'d| would)? like)\b|^let me (?:take|do|get|carry|drive|cook|pay|fetch|bring|help|look|mind|sort|see to)\b(?!.*\b(?:please|exam|leave|off work)\b)|^take my \w+",
    r"\b(?:only|just) a (?:phone ?call|call|text|bus ride|stone's throw) away\b|\bif you(?:'ve| have)? ever (?:need|want|get|feel|fancy)\b(?=.*\b(?:i've got|i have|i'm|i'll|i can|we've|we have|we're|i am)\b)|\bany chance you (?:could|can) use\b|\bi may ask you for a favou?r one day\b",
    r"^(?:do |please |and |but |just )*(?:keep|stay) in touch\b(?!.*\b(?:with|about|regarding)\b)|\bpass (?:on )?(?:my|our) (?:love|best|regards|greetings|good wishes|condolences|thanks)\b|^(?:don't|do not) be a stranger\b|\bplease do not reply\b|^if you(?:'ve| have| had|'ve got)(?: got)? any (?:further |other |more )?(?:questions|queries|concerns|problems|doubts)\b|^(?:please |do )?give (?:my|our) (?:love|best|regards) to\b|^(?:do )?remember me to\b",
    r", (?:aren't|isn't|didn't|don't|haven't|hasn't|wasn't|weren't|doesn't|hadn't) (?:you|he|she|it|they|we)\?$|\b(?:can|could|will) you (?:ever |please )?forgive\b|^(?:can|could) (?:anyone|anybody|he|she|they) (?:really |possibly )?(?:have (?!a\b|the\b|my\b|our\b)|be\b)|\bcould you be (?:persuaded|tempted)\b|^come (?:to|and|for|along|with)\b.*(?:\bwith (?:us|me)\b|will you)|\bhave a mind to\b",
    r"^(?:i|we)(?:'m| am|'re| are)? ?(?:'ll|will|going to) (?:ask|remind|chase|request|beg)\b|\b(?:our|my|the) (?:intention|plan|hope|aim) (?:is |was )?to (?:reply|respond|order|book|call|visit)\b|\bdon't quote me\b|^ask not\b|^mark my words\b|^(?:give me strength|buy (?:one|two),? get one)\b|\b(?:can|could|may) (?:i|we) help\b|^(?:might|may) (?:pop|come|go|be|see|call)\b",
    r"^(?:gi(?:ve|mme)) ?(?:me|us)? (?:till|until|to the end|(?:a|an|one|two|three|four|five|six|ten|\d+|half an) (?:\w+ )?(?:min(?:ute)?s?|mo|moments?|secs?|seconds?|hrs?|hours?|days?|weeks?|fortnight|months?)) ?[^,]*\band (?:i|we|you|ill|it)(?:'ll| will)?\b|^got (?:a|an|some|two|plenty of) [^?]* you (?:can|could|may|might) (?:borrow|have|use|keep|take)\b|^(?!you\b|i\b|we\b)[a-z]+(?: and \w+)? (?:is|are) (?:going to|bringing|doing|taking) (?!.*\b(?:you|your)\b)",
    r"^could (?:it|that|this|the \w+) be (?:\w+ing\b|that\b|because\b|an? \b)|\bjust wondering if (?:there|it|the|they|he|she)\b|\bwith that (?:voice|face|attitude|eye)\b|\bany interest in\b|\bday or night\b|\b(?:hoping|wondering if) you (?:can|could) tell me\b|^where did\b|^what(?:'s| is) (?:a|the)\b|\bbut what(?:'s| is) (?:a|an|the)\b|\bdid you ever (?:find|see|hear|meet|read|play|try|visit|learn)\b",
    r"^wait till\b|^come the (?:end|summer|spring|autumn|winter|day)\b|\bmay i suggest\b|^would it be the\b|^did i (?:leave|forget|tell|say|miss)\b|^(?:can|could|may) i (?:just )?thank you\b|\bwould you (?:credit|believe) it\b|^would (?:a|an|some) [^?]{3,60} appeal\?|^agenda\b|\bwants you out\b",
    r"^(?:don't|never|avoid) (?:pay|buy|go|use|bother|book|eat|order|park|drink|trust|touch|waste|take)\b[^,?]{2,60}, (?:it|they|the|he|she|there)\b|^remember [a-z]+ (?:from|at|who|with)\b|^remember (?:our|that|when|how|the (?:time|day|night|summer|year))\b|\bplease (?:know|believe) (?:how|that)\b|^call me (?:old|crazy|mad|a)\b",
)
# Without any of these words nobody is asked for anything, whatever weights the other words have.
_WANTING = (
    r"you|your|yours|u|ur|yourself|please|pls|plz|kindly|needs?|needed|wants?|wanted|could|can|can't|would|'d|may|might|will|should|must|if|any|anyone|anybody|anything|someone|somebody|everyone|whoever|"
    r"help|hope|hoping|wonder\w*|still|missing|yet|until|till|wait\w*|await\w*|remind\w*|overdue|outstanding|due|without|lack\w*|short|ask\w*|request\w*|grateful|appreciate\w*|obliged|love|keen|let|let's|"
    r"send|bring|give|lend|reply|confirm|return|asap|urgent\w*|chance|favou?r|permission|thoughts|comments|feedback|volunteers|turn|unless|enough|maybe|perhaps|suppose|save|me|us"
)
NOTHING_WANTED = rf"^(?!.*(?:\b(?:{_WANTING})\b|\?|!))(?!(?:do |don't |then |and |also,? )*(?:check|call|ring|text|tell|show|pass|sign|review|fill|forward|pay|book|order|buy|pick|drop|print|add|remove|move|get|take|make|put|keep|leave|be|have|post|delete|use|hold|wait|try|stop|read|look|write|mind|quote)\b)"
_NO_QUESTION = (
    OFFERED,
    r"^(?:can|could) you (?:blame|believe|credit|beat)\b|^(?:how|why) (?:on earth|should i know|do \w+ only ever|would anyone)\b|\bhow on earth should\b|^(?:can|could) you imagine\b|^would it kill (?:the|him|her|them)\b|^(?:can|could) (?:anyone|anybody) (?:really )?have\b|^may i congratulate\b|^(?:remember|do you remember) (?:our|how|the (?:time|day|night|summer|year))\b(?!.*\bor\b)|^(?:may|can|might) i (?:just )?say (?:how|thank|what)\b",
)
_NO_PROMISE = (
    r"\b(?:i|we)(?:'ll| will| shall) (?:all |both |always |certainly )?be (?:thinking of|rooting for|praying for|cheering (?:you )?on|with you in (?:spirit|thought)|crossing (?:my|our) fingers|holding (?:my|our) (?:thumbs|breath))\b",
    r"\b(?:i|we)(?:'ll| will) (?:all )?be (?:thinking|dreaming|proud) of\b|\b(?:i|we)(?:'ll| will) see you\b(?! (?:get|have|through|right))|\b(?:i|we)(?:'ll| will| shall) (?:all |both |really |so |certainly )*miss (?:you|him|her|them|it|that|this|our|your)\b|\bhold you to (?:that|it|this|your)\b|^(?:and |but |oh,? |well,? )?i(?:'ll| will|'d) (?:bet|think it over|think about it|miss|bear (?:it|that|this) in mind|certainly (?:bear|think|consider)|be in \w+ (?:all|for|until|on business)|never (?:forget|understand|know|get used)|always (?:remember|love|think))\b|^you(?:'ll| will) get (?:through|over|used)\b",
    r"^(?:with (?:a bit of |any |some )?luck|touch wood|god willing|inshallah)\b|\bif i'm not too\b|^if [^,]{3,60}, (?:i|we)(?:'ll| will| would|'d) gladly\b|\bany (?:day|time|evening|hour) you (?:like|want|please)\b|\bwe(?:'ll| will) (?:face|get through|weather) (?:it|this|that) together\b|^may i suggest\b",
)
MISTAKEN = {
    "ask": later("|".join(_NO_ASK)),
    "question": later("|".join(_NO_QUESTION)),
    "promise": later("|".join(_NO_PROMISE)),
    "give": later(
        r"\bput in a (?:good )?word for (?!you\b)(?!.*\bi(?:'ll| can| could|'d)\b)|\bif i can get away\b|\bi can (?:tell|but try)\b|^(?:does|has) any(?:one|body)\b|^whenever (?:you|it)\b.*\b(?:no (?:rush|hurry)|is fine)\b"
    ),
    # "We have paid the outstanding sum as agreed" reports a deed.
    "broken": later(
        r"\b(?:i|we)(?:'ve| have)(?: now| just| also| duly)* (?:transferred|paid|sent|posted|settled|finished|booked|made|done|delivered|returned|signed|"
        r"submitted|completed|put|brought|collected)\b(?!.*(?:\bnot\b|n't\b|\bbut\b|\bonly\b)).*\bas (?:agreed|promised|arranged|requested|discussed)\b"
    ),
}
