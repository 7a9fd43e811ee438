"""English: asks whose verb is left out, that somebody else has, that are a lack or a reminder, or a leave to be given."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DEEDS, LEISURE

_THING = (
    r"(?:a|an|some|the|this|your|my|our|his|her|their|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+|half|"
    r"full|more|another|extra|any|no more|both|all|each|just|only|same|asap|boarding|copies|minutes|costumes|forms?)"
)
_NO_VERB = r"(?! (?:is|are|was|were|says?|said|told|will|can|has|have|had|would|asked|went|came)\b)"
_WANTS = (
    r"(?:needs?|'d need|would need|will need|'ll need|must have|requires?|(?:would |'d )(?:so |really |very much )?(?:love|like|appreciate|welcome|value)|"
    r"(?:is|are|am|'s|'re|'m|keeps?) (?:still |already |really |desperately |now )*(?:asking|looking|begging|pleading|pressing|pushing|clamouring|crying out|desperate|after|in need of|keen|waiting|hoping|hunting)(?: for| on)?|"
    r"(?:insists?|demands?|expects?|begs?|pleads?|asks?|hopes?|wants?)(?: on| for)?)"
)
_NOT_LEISURE = (
    r"(?!(?:come|make|join|attend|be|manage|get there|see|hear|remember|still|eat|drink|feel|find|fit|use|need|want|like|think|recommend|suggest|hear|smell|taste|swim|speak|go)\b"
    r"(?!.*\b(?:early|mend|lift|for me|for us)\b))"
)

SEEKING = (
    Construction(
        "thing_please",
        "ask",
        "please pls plz",
        (
            rf"^(?:and |also,? |oh,? |so |right,? |ok,? )?{_THING}\b(?:{_NO_VERB}[^.?!]){{2,90}}[, ](?:please|pls|plz)\b",
            r"^(?!(?:yes|no|nope|yeah|oh|i|we|he|she|it|they|that|not|god|lord|coffee|tea|anything|either|milk|white|black|neither)\b)[^?]{4,140}[,.!] ?(?:please|pls|plz)(?: and thank you| mate| love| all| everyone| sir| madam)?[.!]*$",
            rf"^(?!(?:yes|no|i|we|he|she|it|they|you|that|this|but|so|thanks|thank|if|when|oh|ah|as|because)\b)(?:{_NO_VERB}[^.?!]){{4,90}} (?:please|pls|plz)(?=[,.!]| (?:and|as|before|by|so|when|if|for|to|mate|love)\b|$)",
        ),
        "Two loaves and a dozen rolls please, sliced.",
        "Two loaves were left.",
        unless=r"^(?:tea|coffee|milk|white|black)\b|\bplease(?:d| note| know| find| accept| be)\b|\bthat would be\b|\bsays? please\b|\b(?:address|phone number|date of birth|name|postcode|size),? please\b",
    ),
    Construction(
        "needs_yours",
        "ask",
        (
            "need needs need'd must require requires love like appreciate welcome value asking looking begging pleading pressing pushing "
            "clamouring crying desperate after keen waiting hoping hunting insists insist demands demand expects expect begs beg pleads "
            "asks ask hopes wants want"
        ),
        (
            rf"^(?:and |but |so |now |sorry, )?(?!you\b|if\b)(?:[\w'.-]+ ){{1,5}}?{_WANTS} (?!to\b)(?:[\w'-]+ ){{0,6}}?(?:from you|of you|of yours|by you)\b",
            rf"^(?:and |but |so |now )?(?!you\b|if\b)(?:[\w'.-]+ ){{1,5}}?{_WANTS} (?:(?:a|the|one|two|some|any) )?(?:\w+ ){{0,2}}?(?:of )?your (?!(?:love|best|advice to|wedding|birthday|news)\b)\w+",
            rf"^(?:and |but |so )?(?!you\b|if\b|how\b|what\b)(?:[\w'.-]+ ){{1,5}}?{_WANTS} (?:that )?(?:you|one of you|someone)(?:'d| would| could| can| to)? (?!(?:happy|well|know|have|been|are|were|is|all|the|a|and|both|were)\b){DEEDS}\b",
        ),
        "The auditors need a copy of the lease from you.",
        "You need a rest.",
        unless=r"\bor so (?:he|she|they)\b|\bhope you and\b|\b(?:don't|doesn't|do not|does not|no longer|didn't|won't|not) (?:need|want|require|expect|ask|insist)|\?$|\bhope(?:s|d)? your\b|\b(?:needed|wanted|asked)\b|\bused to\b|\byour (?:pardon|understanding|patience|forgiveness|indulgence)\b|\bthank|\b(?:like|love) (?:of )?your \w+(?: \w+)?[.!]*$|\bi (?:really |so |do )?(?:love|like|value|welcome) your\b",
    ),
    Construction(
        "if_you_can",
        "ask",
        "know shout holler yell tell say word ping text",
        (
            rf"\b(?:let (?:me|us|him|her|them) know|tell (?:me|us|him|her|them)|shout|holler|yell|ping (?:me|us)|text (?:me|us)|say) (?:if|whether) (?:any of |one of |either of )?(?:you|u|the \w+)(?:'d| would| might|'re| are|'ve| have)? (?:could|can|be able to|able to|be willing to|willing to|be prepared to|prepared to|ok to|okay to|be happy to|happy to|be up for|up for|manage to|fancy) (?:possibly |also |still |perhaps |please )?{_NOT_LEISURE}\w+",
            r"\b(?:let (?:me|us|him|her|them) know|tell (?:me|us)) (?:if|whether) (?:you(?:'re| are)? (?:approve|agree|accept|consent|happy with|ok with|okay with|fine with)|(?:i|we) (?:may|might|can|could) (?!help|bring|do|take|get|give|lend|assist|be of)\w+|there(?:'s| is) (?:any|some) (?:\w+ )?(?:room|chance|scope|wiggle|way|flexibility))\b",
            r"\b(?:let (?:me|us|him|her|them) know|tell (?:me|us)|shout|holler|yell|ping (?:me|us)|text (?:me|us)|say) (?:if|when|whether|as soon as|should) (?:any of |one of )?(?:you|u|anyone|anybody)(?:'ve| have)? (?:ever |happen to |do )?(?:spots?|sees?|finds?|notices?|hears? of|comes? across|catch(?:es)?|know of|knows? any|got any|has any|have any|have a spare|happen to have)\b(?! (?:fit|it (?:useful|helpful|hard|too)))",
            r"\b(?:let (?:me|us|him|her|them) know|tell (?:me|us)) (?:if|whether) (?:that|this|it|the \w+)(?:'s| is| would be|'d be) (?:something|anything) (?:you|your)\b",
            rf"\bif (?:any of you|anyone|anybody|you) (?:can|could|has|have) [^,?]{{3,70}}, (?:please |do |just )?(?:let (?:me|us|him|her|them) know|shout|say|speak up|get in touch|ring|call|text|tell)\b(?!.*{LEISURE})",
        ),
        "Let me know if you could mind the stall at ten.",
        "Let me know if you can come.",
        unless=r"\bany (?:questions|queries)\b|\bif you (?:need|want|'d like)\b|\?$|\bi(?:'ll| can| could)\b|\bwe(?:'ll| can| could)\b",
    ),
    Construction(
        "asked_outright",
        "ask",
        "ask asks asking request requests requesting requested beg urge implore hereby says insists order place book reserve need appreciate hope thinking keen unless consent permission objection ever lend back excuse",
        (
            r"\b(?:i|we|(?:the|our|my) \w+|\w+ \w+)(?: hereby| must| would| do| have to| kindly| now| therefore| also| is| are|'m|'re)? (?:ask|request|beg|urge|implore)(?:s|ing)? (?:that )?(?:you|all (?:of you|\w+)|everyone|members|parents|residents) (?:to|kindly|please|return|refrain)\b|\band (?:ask|request|beg|urge) (?:that )?you(?: to)?\b|\bit is (?:kindly |hereby |respectfully )?requested (?:that|to)\b",
            r"^(?:mum|mom|dad|gran|(?:the|my|our) (?!recipe|manual|label|sign|book|guide|packet|tin|leaflet|instructions|paper)\w+|(?!recipe|manual|label|sign|book|guide)[a-z]+) (?:says|said) (?:to (?!say|tell you|wish|thank|give you)\w+|please\b)|\binsists? (?:that )?you (?!are\b|were\b|have been\b)\w+|^request: ",
            r"\b(?:i|we)(?:'d| would)? (?:like|want|wish|love) to (?:order|place an order|book (?:a|the|two|three|four|one|my|our|an)|reserve|enrol|cancel (?:my|our)|return (?:the|this|my)|request|arrange (?:a|an) (?:call|meeting|viewing|visit|time|appointment)|schedule (?:a|an) (?:call|meeting|viewing|visit|time|appointment))\b|\b(?:keen|hoping|eager) to (?:get your|set up|have you (?!round|over|here)|hear your|pick your|borrow|arrange|catch you|book|order)\b",
            r"^(?:[a-z]+, )?(?:we|i) (?:badly |urgently |really )?need you (?:on|at|in) \w+|^(?:[a-z]+, )?(?:badly |urgently |really )?need (?:you (?:on|at|in|to)|the|your|those|that|them|advance|more|another|an? (?:advance|copy|signature|lift|ride|bed|room|answer|quote|reply))\b(?![^?]*\byou\?)[^?]*(?:[.!]|\w|anyone\?|please\?)$",
            r"\b(?:i|we)(?:'d| would) (?:really |very much |so )?(?:appreciate|prefer) (?:you|it if you|your|him|her|them) (?:not )?\w+ing\b|\b(?:my|our) hope is (?:that )?you|\bi was (?:thinking|hoping) (?:maybe |perhaps )?you (?:might|could|would)\b|^unless you (?:have any objections?|object|mind)\b|^(?:with|subject to) your (?:consent|permission|leave|agreement|approval|ok)\b",
            r"\bwould you ever (?:give|throw|put|get|run|take|lend|ring|call|bring|pick|grab|do|have a look|look|send|move|turn|check|fetch|drop|make|tell|ask|let)\b|(?:,|\band) (?:please )?lend (?:me|us)\b|\b(?:needs?|would like|'d like) (?:my|our|his|her|their|the|it|them|that|those)(?! (?:life|sleep|youth|evenings?|weekends?|old|figure|strength|health|energy|summer|time)\b)(?: [\w-]+){0,3} back\b(?! (?:to|in|then|when|at)\b)|^please excuse [a-z]+ (?:from|for the)\b|\bplease can\b",
        ),
        "We hereby ask you to vacate the store by June.",
        "They asked him to leave.",
        unless=r"\bthank|\bsorry\b|^do you\b|\bif you(?:'d)? (?:need|want|like)\b|\b(?:don't|do not|never|didn't|wouldn't) (?:ask|request|need|want)\b|\byou (?:asked|need)\b|\bask(?:s)? (?:you )?(?:to forgive|for forgiveness)\b",
    ),
    Construction(
        "deed_in_a_question",
        "ask",
        "have got fancy will position would who may make anything feel could my",
        (
            r"\b(?:do you (?:happen to )?have|have you(?: by any chance)? got|you wouldn't (?:happen to )?have|would you have|any(?:one|body) got) (?:a|an|any|some|the) (?:[\w-]+ ){1,4}(?:(?:i|we) (?:could|can|might) (?:borrow|use|have|nick|pinch)|going spare|to (?:lend|spare)|long enough to|big enough to)\b",
            r"\bfancy (?:doing|sorting(?: out)?|helping|giving|minding|looking after|lending|driving|walking|feeding|painting|fixing|mowing|covering) (?:my|the|our|me|us|his|her|their)\b|\bwill you be (?:my|our) (?!guests?\b|friend\b|valentine\b)\w+|\bin a position to (?:release|let|offer|pay|extend|waive|sponsor|support|host|send|refund|supply|take)\b",
            r"\bwould (?:your|the) \w+ (?:let|allow|lend|help|give|mind) (?:us|me|my|our)\b|\bwho do (?:i|we) have to (?:bribe|ask|beg|kiss)\b|\bmay i ask (?:once more|again|you)? ?for (?!directions|your name)\w+|\b(?:can|could) you make it (?:two|three|four|five|six|ten|a dozen|\d+|\w+ dozen)\b|\banything you can do (?:about|to help|for)\b.*\?",
            r"\bhow would you feel about (?:chairing|taking|doing|giving|hosting|running|standing|lending|helping|covering|writing|speaking|sharing)\b|\bcould (?:my|our) (?:son|daughter|boy|girl|class|pupils?|students?|team|group|colleague) (?:shadow|visit|use|borrow|stay|join|come and|have|watch|sit in)\b",
        ),
        "Have you got a ladder I could borrow?",
        "Have you got a dog?",
        unless=r"\bwould you like\b",
    ),
    Construction(
        "by_then",
        "ask",
        "reach with desk until till could can due back paid has have must should needs need",
        (
            r"\b(?:should|must|has to|have to|needs? to|ought to|has got to) (?:reach|be with|get to|come to|arrive with|land with|be on|be back with|be in) (?:me|us|my (?:desk|inbox|hands)|the (?:office|bank|printer)|our (?:office|hands))\b",
            r"\byou(?:'ve| have)(?: got)? (?:until|till) .{2,30} to (?!(?:decide|think|live|wait)\b)\w+|\bif (?:the|your|that|those|these|it|they|all|both) (?:[\w-]+ ){0,2}(?:could|can|might|were|was) (?:to )?(?:be )?(?:with (?:us|me)|here|sent|returned|done|ready|finished|signed|typed|moved|paid|delivered|printed|translated)\b(?!.*\b(?:i'd|i would|i could have)\b)",
            r"\b(?:is|are) due (?:back )?(?:with|to) (?:me|us)\b|\b(?:has|have|needs?|must)(?: to)? be (?:paid|signed|returned|settled|done|sent|collected) by you\b|\b(?:your) (?:\w+ ){1,3}(?:has|have|needs?|must)(?: to)? be (?:paid|signed|returned|settled|sent|collected|filled in|handed in|picked up)\b.*\bby\b",
        ),
        "The questionnaire should reach me within ten days.",
        "The train should be in.",
        unless=r"\b(?:i'll|we'll|i will|we will|i must|i have to|sorry)\b|\bthank",
    ),
    Construction(
        "chased",
        "ask",
        (
            "reminder reminders chaser chasing chase unanswered ignored reply awaiting await waiting time yet still you're were "
            "haven't hasn't received receive received had seen without promised"
        ),
        (
            r"^(?:[\w-]+ )?(?:second|third|fourth|2nd|3rd|final|last|another|friendly|gentle|polite|quick|little|kind|one more|just a|a)(?: and (?:final|last))?(?: \w+)? (?:reminder|chaser)\b",
            r"\b(?:my|our) (?:\w+ ){0,3}(?:mails?|e-?mails?|messages?|letters?|calls?|texts?|requests?|queries)\b.{0,60}\b(?:unanswered|ignored|without (?:a |any )?(?:reply|answer|response)|no (?:reply|answer|response))\b",
            r"\b(?:have|need|going|got|forced|obliged) to (?:keep )?chas(?:e|ing) you\b|^(?:we are |i am |still |eagerly |anxiously |patiently )*(?:awaiting|waiting(?: \w+)? (?:for|on)) (?:your|you|the (?:signed|return|completed))\b|^(?:still )?waiting (?:\w+ )?for (?:your|a reply|an answer|those|that|the)\b",
            r"\bthis is (?:now )?(?:the|my|our) (?:\w+ )?(?:second|third|fourth|fifth|\d\w\w|nth|umpteenth) (?:time|mail|e-?mail|letter|message|request|reminder)\b|\b(?:i|we) (?:have|'ve) (?:yet|still) to (?:see|receive|hear|get|have)\b(?!.*\bheron\b)",
            r"^(?:i believe |i think |i thought |i understood |weren't |hey,? |wasn't it )?you (?:were|are|'re) (?:going|supposed|meant|due) to (?:get|send|give|let|bring|find|pay|ring|call|post|show|lend|return|look|ask|fix|mend|put) (?:me|us|the|my|our|it|back|out|into)\b",
            r"\b(?:i|we) (?:don't|do not|haven't|have not|still haven't|can't|cannot) (?:appear to have|seem to have|yet|have|seen|find|received|had|got|see)?(?: \w+)? ?(?:had|received|got|seen|find|have)? ?(?:your|any (?:\w+ )?from you|anything (?:back )?from you|a reply|an answer|the (?:\w+ )+you (?:were|promised|said))\b",
        ),
        "My last two letters about the drain have gone unanswered.",
        "My last two letters were long.",
        unless=r"\bkind reply\b|\bsorry\b|\bforgive me\b|\bthank|\bwaiting for (?:the|a) (?:bus|train|plumber|rain|kettle|bank)\b|\bdisregard\b|\bi (?:promised|owe)\b|\bcan't (?:see|find|have) your (?:point|way)\b",
    ),
    Construction(
        "leave_for",
        "ask",
        "ok okay cool fine right alright mind happy can could may might comfortable",
        (
            r"\b(?:is|would|will) (?:it|that|this) (?:be )?(?:ok|okay|cool|all right|alright|fine|acceptable)(?: (?:with|by|for) (?:you(?: \w+)?|u|everyone|your \w+))? if (?!i (?:help|bring you|offer))[\w']+",
            r"\byou(?:'d| would|'re| are|'ll) (?:be )?(?:fine|ok|okay|happy|all right|comfortable|cool|good) with (?:me|us|my|our|it if|the \w+ (?:being|going|coming|staying))\b",
            r"(?:^|[,;:.!?] |\band |\bso |\bbut )(?:can|could|may|might) (?:i|we) (?:please |just |also |possibly |maybe )*(?:be (?:taken|moved|added|put|excused|removed|sent|let|given|allowed|paid|seated|spared|reimbursed|refunded)|have (?:your|the|my|our|it|them|some|another|a (?!look)|an)|put (?:your|you|my)|copy|forward|post|publish|reproduce|name you|swap|stick|plug|charge|try|say you|tell (?:him|her|them|people)|pass your|give (?:them|him|her) your|cc|tag|have access)\b(?!.*\bfor you\b)",
            r"\bi'd need your (?:permission|leave|ok|okay|blessing|consent)\b|\bif (?:i|we) may[.!]*$|\bif that's (?:ok|okay|all right|alright|fine|cool) (?:with|by) you\b|\bhop(?:e|ing) you (?:don't|won't|wouldn't) mind (?:if|me|us|my)\b",
        ),
        "Is it okay with you if Tom sleeps over?",
        "It is okay.",
        unless=r"\bcan i have a look at your garden\b|\bget you\b|\bwould you like\b|\bcan (?:i|we) (?:say|tell you) \b",
    ),
    Construction(
        "lacking_yours",
        "ask",
        "all your without missing lack lacks haven't hasn't there's no short blank yet need needs wants due latest turn",
        (
            r"^without (?:a |an |the |your |some |any )(?:\w+ ){0,4}?(?:from you|of yours|your)?[^,]*,? (?:i|we|they|he|she|the \w+) (?:can't|cannot|won't|can not|will not|may not|couldn't)\b(?=.*)(?<!you)",
            r"\b(?:is|are) (?:the )?(?:last|only|one) (?:thing|document|item|page|signature|piece|bit|name)s? (?:\w+ )?(?:missing|outstanding|lacking|left|i need|we need|i lack|holding)\b",
            r"\bthe (?:form|application|contract|invoice|claim|file|document|scan|copy|pdf|report|dossier|attachment|letter|questionnaire)(?: you \w+)? (?:is (?:missing|lacking|short of|without)|lacks|has no|came without|has come without|hasn't got|doesn't have|wasn't)\b",
            r"\b(?:there(?:'s| is| are)|we have|i have|we've got|i've got) no (?:[\w-]+ ){1,4}(?:on file|in the file|on record|on our books|from you|attached|with your|for your)\b",
            r"\b(?:i|we) (?:haven't|have not|don't|do not) (?:yet )?(?:got|had|have|received|seen) your\b",
            r"\b(?:your|that|the|those|these) (?:[\w-]+ ){1,4}?(?:needs?|wants?|want|need) (?:collecting|signing|returning|paying|picking up|moving|clearing|covering|filling|checking|renewing|looking at|sorting|shifting|stacking|emptying|fetching|taking (?:down|away|in|out)|washing|cutting|handing in|finishing)\b",
            r"^all (?:that(?:'s| is)|we(?:'re| are)?|i(?:'m| am)?) (?:still )?(?:lacking|missing|needed|left|need|lack|short of|waiting for)\b|^your (?:\w+ ){1,2}(?:lacks|is missing|are missing|is incomplete|has no|came without)\b",
            r"^(?:it's )?your turn (?:to|for|with|on)\b|\bneeds? to (?:be|reach|arrive|land|go|come)\b.{0,60}\bby (?:noon|close|end|the \w+|\w+day|tomorrow|tonight|\d)\b(?=.*)|\bno later than\b(?!.*\bi'll\b)|\b(?:last|latest|final) (?:date|day|moment|deadline) for your\b",
        ),
        "Without your signature I cannot pay the grant.",
        "Without sugar I cannot drink it.",
        unless=r"\bthank|\bi(?:'ll| will| shall)\b|\bwithout (?:your|you)\b.*\b(?:couldn't|wouldn't|never) have\b|\bsorry\b|^without (?!.*\b(?:you|your|yours|from)\b)",
    ),
)
