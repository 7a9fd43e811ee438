"""English: requests that are hinted, relayed, urged or put as a need."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import LEISURE

HINTS = (
    Construction(
        "thanks_in_advance",
        "ask",
        (
            "advance* ahead anticipation* appreciated assistance* beforehand* considering* cooperation* "
            "grateful help* support* thank*"
        ),
        (
            r"\b(?:thank you|thanks|many thanks|grateful|appreciated)(?: \w+){0,3} in advance",
            r"\badvance thanks|\b(?:thanks?|thanking|grateful|gratitude)\b.*\b(?:beforehand|in anticipation|ahead of time)\b",
            r"\b(?:thank you|thanks) for (?:taking|making|considering|confirming|helping|returning|sending|letting|sorting|passing|forwarding|completing|signing|checking|dealing|seeing to|replying|responding)\b.*\b(?:by (?:\w+day|noon|then|the|close)|before (?:\w+day|the)|tomorrow|this week|when you can|as soon as|asap|at your earliest)\b",
            r"thank you for (?:considering|your (?:help|assistance|cooperation|support) (?:with|in) this)\b",
        ),
        "Thanks in advance for booking the hall.",
        "Thanks for booking the hall.",
    ),
    Construction(
        "favour",
        "ask",
        "ask* beg* favo* implore* invite* request* urge*",
        (
            r"\b(?:a|one|another|any|small|big|huge|tiny|quick|little) (?:\w+ )?favou?rs?\b(?! for him| for her)",
            r"\bask (?:you )?(?:for )?(?:a|one) (?:small |big |quick )?favou?r",
            r"\b(?:have|got|'ve) (?:a |one |another )?(?:small |big |quick |little )?(?:request|favou?r|ask)\b",
            r"\bmy (?:request|ask) (?:is|to you)\b",
            (
                r"\b(?:want|wanted|like|need|have|going) to ask (?:you )?(?:to|for your|for a|whether you could|"
                r"if you could)\b"
            ),
            r"\bi (?:ask|beg|urge|implore|invite) (?:that )?you to\b",
        ),
        "I have a small favour to ask.",
        "He did her a favour.",
        unless=(
            r"\b(?:did|does|do) (?:him|her|them|me|us) a favou?r",
            r"return the favou?r|(?:he|she|they) asked",
        ),
    ),
    Construction(
        "need_you",
        "ask",
        (
            "advice* anyone appreciate await* could do expect extra* favo* hand* help* lift* like love "
            "missing* need* no no-one nobody opinion* outstanding* prefer reference* require* ride* "
            "sponsor* use volunteer* want wanted*"
        ),
        (
            (
                r"\b(?:i|we|i'd|we'd|i'll|we'll|i would|we would)(?: do| really| still| also| just| urgently| badly|"
                r" desperately| will)* (?:need|require|want|like|love|prefer|expect|appreciate) (?:for )?"
                r"(?:you(?: guys| all| both)? to (?!come|join us|know|be (?:my|our) (?:guest|best)|meet|have|feel)|your "
                r"(?:help|advice|input|signature|approval|sign-off|feedback|thoughts|support|okay|ok|permission|decision|"
                r"answer|reply|confirmation|comments|details|address|number|bank|expertise|opinion|view|assistance|"
                r"permission|password|report|draft|figures|numbers|part|half|share|agreement|version)|"
                r"(?:it|this|that|them|these|the \w+(?: \w+)?|an? \w+(?: \w+)?|some \w+|more \w+) (?:back )?"
                r"(?:from you|by|asap|before|signed|back|from your)\b|to (?:borrow|ask (?:you|for)|pick your brain|"
                r"request|hear back|get your (?:approval|ok|feedback|signature)|have your|schedule|set up|arrange|book "
                r"(?:a|you)|meet with you|talk (?:to|with) you about|speak (?:to|with) you|discuss|sit down with you|see "
                r"(?:a|the|your) (?:draft|final|copy|version)))"
            ),
            r"\byour (?:\w+ )?(?:is|are) (?:still |also |urgently )?(?:needed|required|missing|outstanding|wanted)\b",
            (
                r"\b(?:i|we) (?:could (?:really )?(?:use|do with)|am in need of|are in need of|need) "
                r"(?:your|a|an|some|another pair of) (?:\w+ ){0,3}?(?:hand|help|hands|opinion|advice|lift|ride|favou?r|"
                r"volunteers?|sponsor|reference|extra)"
            ),
            (
                r"\b(?:i|we)(?:'d| do| still| really| also| just| now| only| urgently)* (?:need|require|await) your "
                r"(?!to\b)\w+"
            ),
            (
                r"\b(?:i|we)(?:'ve| have)? (?:got |still )*(?:have )?(?:nobody|no one|no-one|no volunteers) (?:yet )?"
                r"(?:to|for|who)\b(?! (?:talk|turn|listen|blame|love))"
            ),
            (
                r"\b(?:i|we) need (?:a|an|some|one|two|three|four|another|more|someone|somebody|volunteers|people|help|"
                r"hands)\b.{0,50}\b(?:by|for|to|from you|on)\b.{0,40}\b(?:can|could|would|any|you|please|\?)"
            ),
            r"\b(?:is|are) (?:there )?anyone (?:free|able|willing|around) (?:to|who)\b",
        ),
        "I need you to sign two pages.",
        "I need new shoes.",
        unless=r"\bdon't need|no longer need|\bif i need\b|(?:tell|told|said)[^.]*\bthey need",
    ),
    Construction(
        "nudge",
        "ask",
        (
            "able about bump* chance* chasing checking circling* coming* didn't expect following* forget "
            "getting* gotten haven haven't heard* how joy latest* luck* managed moment* movement* need "
            "never news* no nudge* opportunity* outstanding overdue progress* received* remind reminder* "
            "require round sign status* still time* trace update* waiting when where wondering word*"
        ),
        (
            (
                r"\bstill (?:waiting|haven't (?:heard|received|had|got|seen)|have not (?:heard|received|had)|outstanding|"
                r"need(?:ing)? your|missing)"
            ),
            r"\bwaiting (?:for|on|to hear) (?:your|you|from you|the|that|a reply|an answer|back)",
            (
                r"\bhaven't (?:yet )?(?:heard|had (?:a |an |your |any )?(?:reply|answer|response|word)) ?"
                r"(?:back|from you|anything)?"
            ),
            r"\bnot (?:yet )?(?:heard|received) (?:back|from you|your|anything)",
            r"\b(?:just|only|quickly|simply)? ?checking in (?:on|about|to see|whether|if)",
            r"\b(?:just )?(?:following|circling) (?:up|back)\b",
            r"\b(?:gentle|friendly|quick|little|small|another|kind|polite|final|last)(?: \w+)? (?:reminder|nudge)",
            r"\bjust a reminder",
            r"\b(?:this is|here's|here is|a) (?:a )?reminder (?:that|about|to)",
            r"\bjust (?:to|wanted to) remind you",
            r"\bremind you (?:that|about|of|to)\b",
            r"\bchasing (?:up|you|the)|\bbump(?:ing)? this",
            (
                r"(?<!with )\bany (?:update|updates|progress|news|movement|word|luck)(?: yet)? (?:on|with|about|from)? ?"
                r"(?:the|that|this|your|our|my|it)\b(?! (?:new|baby|job|house|hunt|search))"
            ),
            r"\bwhen (?:can|could|may|might|should|will) (?:i|we) (?:expect|have|get|see|count on)\b",
            (
                r"\b(?:did|have|had) you (?:get|had|have|find|found|managed) (?:a |any |the )?"
                r"(?:chance|time|moment|opportunity) to\b"
            ),
            r"\bwhat(?:'s| is) the (?:status|latest)\b",
            (
                r"\bhave you (?:been able to|managed to|got round to|gotten (?:a|around)|had the chance|had any luck)"
                r"\b.{0,30}\b(?:look|read|sign|send|check|review|think|speak|talk|find|ask|fix)"
            ),
            (
                r"\bwhere (?:are we|we are|we(?:'ve| have) got|things (?:are|stand)|you(?:'ve| have)? got to|are you|it "
                r"(?:is|stands)) (?:with|on)\b"
            ),
            (
                r"\b(?:still )?no (?:sign|word|news|trace|reply|answer) (?:of|from you|on|about|from your|yet from) ?"
                r"(?:the|that|my|our|your|from)?\b(?!.*(?:spring|sun|rain|snow))"
            ),
            (
                r"\b(?:did|have) you (?:get|got|had) (?:my|our) (?:last )?(?:message|email|note|letter|mail|text|question)"
                r"s? about\b"
            ),
            (
                r"\bhow (?:is|are|'s) (?:the|that|my|our) (?:report|draft|quote|estimate|invoice|paperwork|contract|form|"
                r"figures|slides|reference) (?:coming|getting)"
            ),
            (
                r"\bany joy (?:with|on)\b|\bdon't forget (?:the|my|our|about)\b|\boverdue\b.*\b(?:your|you)\b|"
                r"\byour .{2,30} (?:is|are) (?:now )?overdue\b"
            ),
            (
                r"\byou (?:still |also )?(?:haven't|have not|never|didn't) (?:yet |actually )?"
                r"(?:sent|given|paid|returned|signed|got back|replied|answered|brought|told|send|give|pay|reply|return|"
                r"filled|confirmed|let (?:me|us))\b(?! (?:up|a toss|the chance))"
            ),
            r"\b(?:i|we) (?:do )?still (?:need|require|lack|want)\b",
        ),
        "I'm still waiting for your comments on the draft.",
        "The post hasn't come yet.",
        unless=(
            r"(?:thanks|thank you) for the reminder",
            r"waiting for (?:the (?:bus|train|rain)|spring|my)",
            r"no news|been waiting (?:all|for years)",
            r"\bhaven't (?:yet )?got (?:round|around) to\b|\bsorry about that\b",
        ),
    ),
    Construction(
        "know_someone",
        "ask",
        (
            "anybody* anyone* brain* connect contact* introduce introduction pass person* somebody* "
            "someone* touch* vouch write"
        ),
        (
            r"\bdo you (?:happen to )?know (?:anyone|someone|anybody|somebody|a person)\b",
            r"\b(?:put|get) (?:me|us) in (?:touch|contact)",
            r"\bintroduce (?:me|us) to\b|\ban? introduction to\b(?! you)",
            r"\bpass (?:me )?(?:on )?(?:her|his|their) (?:number|email|address|contact)",
            r"\bconnect me with|\bvouch for me",
            r"\bwrite me a (?:reference|recommendation)",
            r"\bpick your brains?\b",
        ),
        "Do you know anyone who could mend a cello?",
        "I know someone who mends cellos.",
        unless=(
            r"\bthank",
            r"\b(?:i'll|i can|i could|happy to|let me) (?:put|introduce|get)",
            r"who put me|for putting",
        ),
    ),
    Construction(
        "your_time",
        "ask",
        (
            "book brief* call* capacity* catch hop hour* jump meeting* mins* minute* moment* quick* "
            "second* short* slot* spare time* word* zoom*"
        ),
        (
            (
                r"\b(?:do you have|have you got|could you spare|can you spare|got|if you have|would you have|you have) "
                r"(?:a |an |any |some |ten |five |fifteen |thirty |\d+ |half an |a few |a quick |a spare )*"
                r"(?:time|minutes?|moment|hour|call|word|second|capacity|slot)s? "
                r"(?:for a (?:\w+ )?(?:call|chat|word|meeting|zoom)|to (?!come|join|relax|rest)|this week|next week|today|"
                r"tomorrow|on \w+day|before|later)"
            ),
            r"\b(?:free|available|around|up) for a (?:quick |short |brief )?(?:call|word|meeting|zoom|catch-up call)",
            r"\bhop on a (?:quick )?call|\bjump on a call",
            r"\bspare (?:me|us) (?:a|an|ten|five|\d+|some|half)",
            r"\bbook a (?:demo|call)",
            r"\b(?:a|for) (?:quick|short|brief) (?:call|meeting|word)\b.*\?",
            (
                r"\b(?:might|would|do|could) you (?:possibly )?(?:have|spare|find|give me|manage) "
                r"(?:a |an |some |ten |five |fifteen |twenty |thirty |forty |\d+ |half an |a few |a quick |a spare |"
                r"a couple of )*(?:time|minutes?|mins|moment|moments|hour|hours|call|word|seconds?)\b"
                r"(?! (?:free )?(?:to come|to join|for (?:lunch|dinner|coffee|a drink|a coffee|a pint)))"
            ),
        ),
        "Do you have ten minutes for a call tomorrow?",
        "I have ten minutes before my train.",
    ),
    Construction(
        "relayed",
        "ask",
        ("asked* asking* asks* d expects* from hopes hoping know* like* needs* says wants* wondering* wonders*"),
        (
            (
                r"^(?:(?:my|the|our|her|his) )?(?:\w+ ){1,4}?(?:asks|is asking|wants to know|wonders|is wondering|"
                r"was wondering|asked me to ask|would like to know|has asked|asked) (?:you )?(?:if|whether) you"
                r"(?:'d| (?:can|could|would|might|will|are able|mind))"
            ),
            (
                r"\b(?!you)(?:\w+) (?:would like|wants|needs|expects|'d like|is hoping for|asks|hopes for|asked for|"
                r"says he needs|says she needs) (?:you to|your (?:help|signature|advice|input|approval|feedback|report))"
            ),
            r"\basked me to (?:ask|remind|request|get) (?:you|your)",
            r"\b(?:wants|needs|would like) (?:it|them|this|the \w+) from you\b",
        ),
        "My boss asks if you could send the invoice again.",
        "Anna asked him to fix her bike.",
    ),
    Construction(
        "counting_on",
        "ask",
        (
            "appeal asking* banking* begging* can't contacting couldn't count counting* emailing help "
            "looking* need reaching rely relying* requesting* seeking* sign up urge volunteers wouldn't "
            "writing"
        ),
        (
            r"\b(?:counting|relying|banking) on (?:you|your)\b",
            (
                r"\b(?:i|we)(?:'m| am|'re| are) (?:asking|looking|writing to ask|contacting you to ask|reaching out "
                r"(?:to|for)|writing to request|emailing to ask|requesting|begging|seeking) (?:for |to )?"
                r"(?:you (?:to|for)|your|if you|whether you|volunteers|donations|people to|someone (?:to|who))"
            ),
            r"\bhelp (?:me|us) (?:out|with|to|find|decide|choose|move|understand|carry|get|please)?\b.{0,50}\?$",
            r"\bhelp me out\b",
            r"\b(?:it's|it is|over|down|up) to you to\b",
            r"\bwould you (?:consider|sponsor|sign|vote|support|help|vouch|swap|cover|lend|do)\b",
            (
                r"\b(?:you|your) (?:couldn't|wouldn't|can't|could not) (?:possibly |by any chance |happen to )?"
                r"(?:lend|spare|give|help|let|pick|bring|have|take|do)\b.*\?"
            ),
        ),
        "We're counting on you for the cake.",
        "You can count on me.",
        unless=(
            r"\b(?:can i|could i|may i|how can i|let me|happy to|glad to|i can|like me to|want me to|there to|you)"
            r" help"
        ),
    ),
    Construction(
        "lets_do",
        "ask",
        "could discuss let's lets like meet might must need should talk together want wanted",
        (
            (
                r"\b(?:let's|let us|lets) (?:please |just |also |all |try to |plan (?:to|on) )*"
                r"(?:schedule|discuss|talk|meet|set|arrange|plan|fix|find a|sit down|speak|review|agree|decide|wait|"
                r"connect|touch base|go over|go through|use|make sure|keep|move|put|get (?:together|this|it|on)|work on|"
                r"see if|start|finali[sz]e|sync|confirm|chat about|have a (?:call|word|meeting|chat about)|do "
                r"(?:it|this|the) )\b"
            ),
            (
                r"\b(?:we|you and i|you|both of us) (?:really |also |all |do |still )*"
                r"(?:should|must|need to|have to|ought to|could|might want to|better) (?:also |really |probably |all )*"
                r"(?:meet|talk|discuss|speak|sit down|get together|schedule|decide|agree|set up|review|arrange|plan the|"
                r"touch base|go over)\b"
            ),
            (
                r"\b(?:i|we)(?:'d| would)? (?:like|want|wanted|need|had wanted|was hoping|were hoping) to "
                r"(?:see (?:if|whether) (?:you|we) (?:could|can)|get together with|talk (?:to|with) you|discuss|meet "
                r"(?:with|you)|go over|sit down with|set up a|schedule a|speak (?:to|with) you)"
            ),
        ),
        "Let's discuss the budget next week.",
        "Let's have lunch some time.",
        unless=(
            rf"\bsome ?(?:time|day)\b[.!]?$|one of these days|{LEISURE}",
            r"\blet's (?:see|not|hope|face|say|call it)",
        ),
    ),
    Construction(
        "you_must",
        "ask",
        "ahead asked better* expected have ll must* need supposed why will",
        (
            r"^(?:\w+, )?(?:i (?:really )?(?:think|believe|guess|suggest|propose) (?:that )?)?"
            r"(?:you (?:really |still |also |will |just )*(?:need to|have to|must|are expected to|are asked to|"
            r"are supposed to|had better|'ll need to|'ll have to|will have to) "
            r"(?!see (?:it|this)|try|read|visit|come and see|be (?:so|very)|hear)|why don't you (?!come|join)"
            r"(?:call|check|send|ask|tell|give|go ahead|write|bring|let|speak|talk|meet|start|put|drop)|"
            r"go ahead and\b)"
        ),
        "You need to sign both pages.",
        "You must be so proud of her.",
        unless=(
            r"you must (?:be|have)\b|you have to (?:admit|laugh)|to (?:unsubscribe|login|log in)",
            r"don't have to|\?.*\?|you must try",
        ),
    ),
    Construction(
        "walk_you",
        "ask",
        "demo* explain* introduce* offer* pitch* present* sell* show* take* tell* through walk*",
        (
            r"\bso (?:that )?(?:i|we) can (?:walk|show|take|present|pitch|sell|explain)\b.{0,20}\b(?:you|our)",
            r"\b(?:walk|take) you through our\b",
            (
                r"\b(?:i'd|we'd|i would|we would) (?:love|like) to (?:show|present|demo|tell|introduce|offer)"
                r" you .{0,20}\bour (?:new )?(?:product|services?|solution|offer|prices|range|platform|tool|software)\b"
            ),
            r"\bschedule a demo",
        ),
        "Let me drop by so I can walk you through our prices.",
        "They walk the dog at six.",
    ),
)
