"""English requests for the reader's time: a talk, a call, a meeting, work to be done together, a visit that sells."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY, LEISURE

_CONFER = (
    r"(?:meet|talk|discuss|speak|chat|confer|get together|sit down|get with|touch base|catch up (?:on|about)|"
    r"connect|go over|go through|hook up|have a (?:quick |short |brief )?(?:call|word|chat|meeting|talk|"
    r"conference)|find (?:some|a|the) (?:time|slot|hour|day|half)|set up|schedule|arrange|plan|coordinate|"
    r"firm up|reschedule|visit (?:with )?(?:you|your)|work (?:on|out)|agree on|decide|review|compare notes|"
    r"finali[sz]e|move (?:the|our)|push (?:the|our)|delay the|postpone the|do it|do this|do lunch|"
    r"try (?:again|to|for|\w+day|this|next)|continue|(?:make|create|produce|prepare|insert|include|send|"
    r"get) (?:a|the|two|three|some|our|these|this|it))"
)
_SOMETIME = r"\bsome ?(?:time|day)\b[.!]?$|\bone of these days\b"
TALKS = (
    Construction(
        "your_time",
        "ask",
        (
            "book brief* call* capacity* catch hop hour* jump meeting* mins* minute* moment* quick* "
            "second* short* slot* spare time* word* zoom*"
        ),
        (
            (
                r"\b(?:do you have|have you got|could you spare|can you spare|got|if you have|would you have|"
                r"you have) (?:a |an |any |some |ten |five |fifteen |thirty |\d+ |half an |a few |a quick |"
                r"a spare )*(?:time|minutes?|moment|hour|call|word|second|capacity|"
                r"slot)s? (?:for a (?:\w+ )?(?:call|chat|word|meeting|zoom)|to (?!come|join|relax|rest)|"
                r"this week|next week|today|tomorrow|on \w+day|before|later)"
            ),
            (
                r"\b(?:free|available|around|up) for a (?:quick |short |brief )?(?:call|word|meeting|zoom|"
                r"catch-up call)"
            ),
            r"\bhop on a (?:quick )?call",
            r"\bjump on a call",
            r"\bspare (?:me|us) (?:a|an|ten|five|\d+|some|half)",
            r"\bbook a (?:demo|call)",
            r"\b(?:a|for) (?:quick|short|brief) (?:call|meeting|word)\b.*\?",
            (
                r"\b(?:might|would|do|could) you (?:possibly )?(?:have|spare|find|give me|manage) (?:a |an |"
                r"some |ten |five |fifteen |twenty |thirty |forty |\d+ |half an |a few |a quick |a spare |"
                r"a couple of )*(?:time|minutes?|mins|moment|moments|hour|hours|call|word|"
                r"seconds?)\b(?! (?:free )?(?:to come|to join|for (?:lunch|dinner|coffee|a drink|a coffee|"
                r"a pint)))"
            ),
        ),
        "Do you have ten minutes for a call tomorrow?",
        "I have ten minutes before my train.",
    ),
    Construction(
        "lets_do",
        "ask",
        "could discuss let's lets like meet might must need should talk together want wanted",
        (
            (
                r"\b(?:let's|let us|lets) (?:please |just |also |all |try to |plan (?:to|on) )*(?:schedule|"
                r"discuss|talk|meet|set|arrange|plan|fix|find a|sit down|speak|review|agree|decide|wait|"
                r"connect|touch base|go over|go through|use|make sure|keep|move|put|get (?:together|this|it|"
                r"on)|work on|see if|start|finali[sz]e|sync|confirm|chat about|have a (?:call|word|meeting|"
                r"chat about)|do (?:it|this|the) )\b"
            ),
            (
                r"\b(?:we|you and i|you|both of us) (?:really |also |all |do |still )*(?:should|must|need to|"
                r"have to|ought to|could|might want to|better) (?:also |really |probably |all )*(?:meet|talk|"
                r"discuss|speak|sit down|get together|schedule|decide|agree|set up|review|arrange|plan the|"
                r"touch base|go over)\b"
            ),
            (
                r"\b(?:i|we)(?:'d| would)? (?:like|want|wanted|need|had wanted|was hoping|"
                r"were hoping) to (?:see (?:if|whether) (?:you|we) (?:could|can)|get together with|talk (?:to|"
                r"with) you|discuss|meet (?:with|you)|go over|sit down with|set up a|schedule a|speak (?:to|"
                r"with) you)"
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
        "walk_you",
        "ask",
        "demo* explain* introduce* join offer* pitch* present* sell* show* take* tell* through walk*",
        (
            r"\bso (?:that )?(?:i|we) can (?:walk|show|take|present|pitch|sell|explain)\b.{0,20}\b(?:you|our)",
            r"\b(?:walk|take) you through our\b",
            (
                r"\b(?:i'd|we'd|i would|we would) (?:love|like) to (?:show|present|demo|tell|introduce|"
                r"offer) you .{0,20}\bour (?:new )?(?:product|services?|solution|offer|prices|range|"
                r"platform|tool|software)\b"
            ),
            r"\bschedule a demo",
            r"^join (?:us|now|today)\b.*\b(?:member|members|only \w+ (?:pounds|dollars|euros)|for (?:just|only))\b",
        ),
        "Let me drop by so I can walk you through our prices.",
        "They walk the dog at six.",
    ),
    Construction(
        "let_us_confer",
        "ask",
        (
            "appreciate being can check confirm* could discuss double* follow* get hope hopes interested "
            "let's lets like meet might need owe shall should suggest* sure* talk together us want we"
        ),
        (
            (
                r"\b(?:we|you and i|the \w+ of us|i) (?:can|could|should|might|may|will|need to|have to|must|"
                r"ought to|had better|better|might need to|may need to|may have to|might have to|'ll|"
                r"would need to|also need to|are supposed to|were hoping to|were going to) (?:\w+ly |also |"
                r"just |both |all |then |probably |maybe |always |perhaps |definitely |"
                rf"still )*{_CONFER}\b(?=.*\b(?:you|your|we|us|our|together|{DAY}|when|further|more|over|it|"
                r"this|that|the|a|before|until)\b)"
            ),
            (
                r"(?:\blet's|(?:^|[,;.:!] |\bso |\band |\bthen |\bplease )(?:lets(?! (?:you|me|us|him|her|"
                r"them|people|the|it|a|all|everyone)\b)|let us(?! (?:give|help|show|take|do|"
                r"make) you\b))) (?:please |all |also |just |definitely |try (?:to|for) |try and |plan (?:to|"
                r"on) |aim (?:to|for) |go ahead and |make sure )*(?!see\b|hope|not|face|say|call it|go for|"
                r"have (?:lunch|dinner|a drink|coffee)|get (?:lunch|dinner|coffee)|eat|celebrate)\w+"
            ),
            (
                r"\b(?:i|we)(?:'d| would| should| do| did| just| also|'m| am|'re| are|'ve| have| was|"
                r" were)* (?:like|love|want|wanted|interested|keen|hope|hoping|hopes|in hopes|glad|available|"
                r"looking|need|eager|anxious|trying|wish) (?:,? however,? )?(?:to|in|for|that) (?:we can |"
                r"we could |i can |i could )?(?:possibly )?(?!(?:get|have|send|let|bring|return|put|give|"
                rf"finish|reach) (?:[\w'-]+ ){{0,5}}(?:back )?(?:to|with|for) you\b)(?:{_CONFER}|talking|"
                r"meeting|speaking|discussing|visiting|scheduling|getting together|arranging|setting|getting|"
                r"sit|spend|see you|see your|spare|invite|confirm|follow|know if you (?:can|could)|"
                r"make sure (?:you|we|that)|ask|visit|request|propose|get in touch|get to know|recommend|"
                rf"move(?! (?:in|out|on|back|away|home|house|to|into|there|here)\b)|reschedule|help you)\b(?=.*\b(?:you|your|we|us|our|the|this|a|{DAY})\b)"
            ),
            (
                r"\b(?:if|when) (?:your|you|either of you) .{2,50},? (?:we|i) (?:can|could) (?:meet|talk|"
                r"discuss|get together|chat|have)\b"
            ),
            r"\bfollow(?:ing)?[- ]?up (?:with you|on|to)\b",
            r"\bjust confirming\b",
            r"\b(?:want|wanted) to (?:confirm|make sure|double[- ]check|check (?:that|whether|if|with))\b",
            r"\b(?:phone|conference|3-way|three-way|quick) call (?:to|would|might|with)\b",
            (
                r"\bwould be (?:ideal|worthwhile|useful|helpful|great|good|best|nice) (?:if|for us|to (?:meet|"
                r"talk|discuss|have|get|see)|that)\b"
            ),
            r"\b(?:may|might) be (?:worthwhile|useful|helpful|good) (?:for us )?to\b",
            (
                r"\b(?:i|we)(?:'d| would)? (?:very much |really |greatly )*appreciate (?:\w+ ){1,3}(?:of "
                r"your|from you|minutes|time|if)\b"
            ),
            r"\b(?:is|are) being scheduled so\b",
            r"\bi(?:'ve| have)? suggest(?:ed)? (?:to \w+ )?(?:that )?we\b",
            (
                r"\bwe (?:currently |also |still )?(?:would |will )?(?:probably )?need (?:the|to have|to get|"
                r"some|more|two|a|an|to send|to receive|to produce|to insert)\b.*\b(?:asap|as soon as|by|"
                r"before|prior|for the|so we|in|from|on)\b"
            ),
            r"\bbetter (?:send|call|write|tell|ask|get|bring|come|give)\b(?! than)",
            (
                r"\byou (?:should|need to|must|had better|have to|might want to|may want to) (?:e-?mail|call|"
                r"write|send|be there|be (?:at|on)|sign|attend|hurry|get|tell|talk|contact|come to|respond|"
                r"reply|give|come back|submit|bring|check with|fill|pay)\b"
            ),
            r"\byou (?:still )?owe me\b",
        ),
        "We need to talk about the weekend of the 12th.",
        "We talked about the weekend.",
        unless=(
            rf"{_SOMETIME}",
            (
                r"\b(?:have|get|grab|for|over|do) (?:a |some )?(?:lunch|dinner|coffee|drinks?|brunch|"
                r"breakfast|tea|supper|beers?|pint)\b"
            ),
            r"\bwe(?:'ll| will) see\b",
            r"\b(?:have|has|had|they|he|she) (?:need|want|like)",
            r"\blet's (?:eat|celebrate)\b",
            r"\bi(?:'d| would) (?:like|love) to help\b",
            (
                r"\b(?:we|i) (?:must|should|ought to|really must) (?:do this|meet up|catch up|get together|"
                r"try (?:it|that))\b.{0,25}$"
            ),
            r"\bdon't (?:need|want|have) to\b",
            r"\bno need\b",
            r"\bdo this more often\b",
            r"\bi need to (?:buy|go|lose|sleep|get (?:out|up|a|my|some|home|back|to))\b",
            (
                r"\b(?:will|'ll) (?:get|send|prepare|make|include|finali[sz]e|review|plan) (?:\w+ )?(?:to you|"
                r"you|your|it|this|that|the|a)\b"
            ),
            (
                r"\bi (?:can|could|might|may|should|must|have to|need to) (?:make|get|send|work|try|include|"
                r"prepare|continue|plan|decide|produce|create)\b(?!.*\byou\b)"
            ),
            r"\bi(?:'d| would) (?:like|love) to,",
            r"\bi(?:'ll| will) try\b",
            r"\b(?:i|we) (?:might|may) (?:\w+ )?(?:get|have|make|send)\b",
            r"\bnot sure\b.*\bwe(?:'ll| will)\b",
            r"\bif all goes well\b",
            r"\bhope to have it done\b",
            r"\bif i (?:can )?(?:find|get|have) (?:the |some |any |a )?(?:time|moment|chance)\b",
            (
                r"\b(?:get|have|return|bring|send) (?:it|them|this|that|(?:the|your|those|"
                r"these) [\w'-]+) (?:back |over |out )?(?:to|with) you\b"
            ),
            r"\b(?:get round|remember) (?:to )?i\b",
            r"\bto invite you\b",
        ),
        loose=True,
    ),
    Construction(
        "another_time",
        "ask",
        "can could",
        (
            r"\bcould it (?:be|wait|possibly be)\b.*\?",
            r"\b(?:could|can) (?:we|you) make it (?:\w+ )?(?:later|earlier|instead|\w+day)\b",
            r"\bcan we (?:shift|swap|bring forward|put back|move|switch|hold|start|meet|do it)\b",
        ),
        "Can we shift the viewing to Friday?",
        "Can we see the sea from there?",
        unless=(r"\bif you(?:\'d| would)? (?:like|want|need|fancy)\b", r"\bthank(?:s| you) for\b"),
        loose=True,
    ),
)
