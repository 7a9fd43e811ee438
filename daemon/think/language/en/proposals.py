"""English: proposals to meet, talk or do together, invitations, and commands of any verb; wants put as one's own."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import CALL_ME_THEN, DAY

_CONFER = (
    r"(?:meet|talk|discuss|speak|chat|confer|get together|sit down|get with|touch base|catch up (?:on|about)|connect|go over|go through|hook up|"
    r"have a (?:quick |short |brief )?(?:call|word|chat|meeting|talk|conference)|find (?:some|a|the) (?:time|slot|hour|day|half)|set up|schedule|"
    r"arrange|plan|coordinate|firm up|reschedule|visit (?:with )?(?:you|your)|work (?:on|out)|agree on|decide|review|compare notes|finali[sz]e|"
    r"move (?:the|our)|push (?:the|our)|delay the|postpone the|do it|do this|do lunch|try (?:again|to|for|\w+day|this|next)|continue|"
    r"(?:make|create|produce|prepare|insert|include|send|get) (?:a|the|two|three|some|our|these|this|it))"
)
_SOMETIME = r"\bsome ?(?:time|day)\b[.!]?$|\bone of these days\b"
_ACTION = (
    r"(?:apply|download|shop|visit|register|click|subscribe|join|enter|activate|choose|select|log|sign|install|upgrade|claim|order|use the|"
    r"go (?:to|here|online|home|back|and)|open|talk to|speak (?:to|with)|ask|tell|show|write|send|call|email|e-mail|fax|mail|phone|ring|contact|"
    r"submit|file|fill|attach|add|delete|remove|replace|include|exclude|change|correct|fix|update|revise|edit|rewrite|check|verify|confirm|"
    r"review|read|study|look (?:at|over|into|through|up)|see (?:if|whether|to it|what)|find(?: out)?|get|bring|take|put|place|hold|keep|leave|"
    r"drop|pick|collect|deliver|reforward|copy|print|scan|post|share|spread|remember|make|set|schedule|arrange|plan|book|reserve|"
    r"cancel|move|work|handle|proceed|start|begin|stop|continue|finish|complete|prepare|draft|be (?:ready|there|on time|careful|sure|prepared|early)|come|meet|wait|"
    r"stay|help|pay|buy|sell|transfer|coordinate|discuss|explain|describe|provide|give|test|run|push|pull|merge|deploy|"
    r"water|feed|walk|lock|switch|turn|wash|clean|tidy|dress|save|hurry|reply|respond|answer|rsvp|"
    r"mark|vote|sponsor|donate|support|shut|close|wake|hand|pass|serve|cook|mind|ignore|disregard|abandon|assume|list|line up|back up|translate|proofread)"
)

PROPOSALS = (
    Construction(
        "let_us_confer",
        "ask",
        (
            "appreciate being can check confirm* could discuss double* follow* get hope hopes interested "
            "let's lets like meet might need owe shall should suggest* sure* talk together us want we"
        ),
        (
            rf"\b(?:we|you and i|the \w+ of us|i) (?:can|could|should|might|may|will|need to|have to|must|ought to|had better|better|might need to|may need to|may have to|might have to|'ll|would need to|also need to|are supposed to|were hoping to|were going to) (?:\w+ly |also |just |both |all |then |probably |maybe |always |perhaps |definitely |still )*{_CONFER}\b(?=.*\b(?:you|your|we|us|our|together|{DAY}|when|further|more|over|it|this|that|the|a|before|until)\b)",
            r"(?:\blet's|(?:^|[,;.:!] |\bso |\band |\bthen |\bplease )(?:lets(?! (?:you|me|us|him|her|them|people|the|it|a|all|everyone)\b)|let us(?! (?:give|help|show|take|do|make) you\b))) (?:please |all |also |just |definitely |try (?:to|for) |try and |plan (?:to|on) |aim (?:to|for) |go ahead and |make sure )*(?!see\b|hope|not|face|say|call it|go for|have (?:lunch|dinner|a drink|coffee)|get (?:lunch|dinner|coffee)|eat|celebrate)\w+",
            rf"\b(?:i|we)(?:'d| would| should| do| did| just| also|'m| am|'re| are|'ve| have| was| were)* (?:like|love|want|wanted|interested|keen|hope|hoping|hopes|in hopes|glad|available|looking|need|eager|anxious|trying|wish) (?:,? however,? )?(?:to|in|for|that) (?:we can |we could |i can |i could )?(?:possibly )?(?!(?:get|have|send|let|bring|return|put|give|finish|reach) (?:[\w'-]+ ){{0,5}}(?:back )?(?:to|with|for) you\b)(?:{_CONFER}|talking|meeting|speaking|discussing|visiting|scheduling|getting together|arranging|setting|getting|sit|spend|see you|see your|spare|invite|confirm|follow|know if you (?:can|could)|make sure (?:you|we|that)|ask|visit|request|propose|get in touch|get to know|recommend|move|reschedule|help you)\b(?=.*\b(?:you|your|we|us|our|the|this|a|{DAY})\b)",
            r"\b(?:if|when) (?:your|you|either of you) .{2,50},? (?:we|i) (?:can|could) (?:meet|talk|discuss|get together|chat|have)\b",
            r"\bfollow(?:ing)?[- ]?up (?:with you|on|to)\b|\bjust confirming\b|\b(?:want|wanted) to (?:confirm|make sure|double[- ]check|check (?:that|whether|if|with))\b",
            r"\b(?:phone|conference|3-way|three-way|quick) call (?:to|would|might|with)\b|\bwould be (?:ideal|worthwhile|useful|helpful|great|good|best|nice) (?:if|for us|to (?:meet|talk|discuss|have|get|see)|that)\b|\b(?:may|might) be (?:worthwhile|useful|helpful|good) (?:for us )?to\b",
            r"\b(?:i|we)(?:'d| would)? (?:very much |really |greatly )*appreciate (?:\w+ ){1,3}(?:of your|from you|minutes|time|if)\b",
            r"\b(?:is|are) being scheduled so\b|\bi(?:'ve| have)? suggest(?:ed)? (?:to \w+ )?(?:that )?we\b|\bwe (?:currently |also |still )?(?:would |will )?(?:probably )?need (?:the|to have|to get|some|more|two|a|an|to send|to receive|to produce|to insert)\b.*\b(?:asap|as soon as|by|before|prior|for the|so we|in|from|on)\b",
            r"\bbetter (?:send|call|write|tell|ask|get|bring|come|give)\b(?! than)|\byou (?:should|need to|must|had better|have to|might want to|may want to) (?:e-?mail|call|write|send|be there|be (?:at|on)|sign|attend|hurry|get|tell|talk|contact|come to|respond|reply|give|come back|submit|bring|check with|fill|pay)\b",
            r"\byou (?:still )?owe me\b",
        ),
        "We need to talk about the weekend of the 12th.",
        "We talked about the weekend.",
        unless=(
            rf"{_SOMETIME}|\b(?:have|get|grab|for|over|do) (?:a |some )?(?:lunch|dinner|coffee|drinks?|brunch|breakfast|tea|supper|beers?|pint)\b|\bwe(?:'ll| will) see\b|\b(?:have|has|had|they|he|she) (?:need|want|like)|\blet's (?:eat|celebrate)\b|\bi(?:'d| would) (?:like|love) to help\b",
            r"\b(?:we|i) (?:must|should|ought to|really must) (?:do this|meet up|catch up|get together|try (?:it|that))\b.{0,25}$|\bdon't (?:need|want|have) to\b|\bno need\b|\bdo this more often\b|\bi need to (?:buy|go|lose|sleep|get (?:out|up|a|my|some|home|back|to))\b",
            r"\b(?:will|'ll) (?:get|send|prepare|make|include|finali[sz]e|review|plan) (?:\w+ )?(?:to you|you|your|it|this|that|the|a)\b|\bi (?:can|could|might|may|should|must|have to|need to) (?:make|get|send|work|try|include|prepare|continue|plan|decide|produce|create)\b(?!.*\byou\b)|\bi(?:'d| would) (?:like|love) to,|\bi(?:'ll| will) try\b",
            r"\bi might (?:\w+ )?(?:get|have|make|send)\b|\bnot sure\b.*\bwe(?:'ll| will)\b|\bif all goes well\b|\bhope to have it done\b|\bif i (?:can )?(?:find|get|have) (?:the |some |any |a )?(?:time|moment|chance)\b|\b(?:get|have|return|bring|send) (?:it|them|this|that|(?:the|your|those|these) [\w'-]+) (?:back |over |out )?(?:to|with) you\b|\b(?:get round|remember) (?:to )?i\b|\bto invite you\b|\bask you to\b$^",
        ),
        loose=True,
    ),
    Construction(
        "bidding",
        "ask",
        "",
        (
            rf"^(?:and |so |then |now |also,? |next,? |first,? |ok(?:ay)?,? |right,? |simply |just |always |again,? |oh,? |well,? |or |step \w+:? |please |in the meantime,? |\w+(?: and \w+)?, (?:please )?|if [^,]{{3,50}}, (?:please |just |simply |then )?|when [^,]{{3,50}}, (?:please |just )?|to [^,]{{3,40}}, (?:please |simply |just )?|(?:for|by|before|after|on|at|until) [^,]{{3,30}}, (?:please )?)*(?:do not |don't |never )?{_ACTION} (?!(?:of|was|is|are|were|has|had|will|would|for (?:sale|dinner)|said|and (?:the|a))\b)\w+",
            rf"^(?:do|please) {_ACTION} ",
            r"\b(?:reply|respond|rsvp|sign up|register|apply|enrol|click|download|donate|get yours|book|order|visit|call) (?:today|now|here|below|yes|soon|us|by)\b",
            r"(?:^|[,;:.!] ?|\b(?:please|and|just|then|so|do|or) )(?:shoot|drop|send|give|ping) (?:me|us) (?:a|an|your|the)\b",
        ),
        "Ask Joseph to reserve the large room.",
        "Asked Joseph about the room.",
        unless=(
            r"\b(?:find|see)\b.*\b(?:attached|enclosed|below)\b|^(?:please |kindly |do )*(?:inform|advise|let (?:me|us) know|tell (?:me|us))\b|\bany hour\b|\bi'll gladly\b|\bhelp yourself\b|\bpay by\b|^if [^,]*, (?:ring|call|try|ask|phone) (?:my|our)\b|\bremind me (?:what|when|who|where|which|how)\b|^(?:use|take|put|keep|add|go|start|stop|set|look|hold|run|save|choose|select|open) (?!(?:me|us|my|our|the (?:van|bins?|dog|cat))\b)(?!.*\b(?:me|us|my|our|please|by (?:\w+day|tomorrow|noon|then)|asap|today|here|now|link|your (?:expense|form|report|draft|copy|essay))\b)|^(?:let (?:me|us) (?:know|introduce|help|get back|tell you|check|be|carry|give|treat|buy)|let's|see you|come (?:to|over|round|by|along|and (?:stay|visit|see|join))|join us|get well|get in[,!]|take (?:care|your time|it easy|comfort|heart|courage|the (?:second|first|back|train|bus|tram|early|left|right))|try (?:a|the|it|some|adding|using|to rest|not)|keep (?:well|warm|safe|your|going|smiling|in touch|up|at it|me in your)|stay (?:well|safe|warm|strong|in touch|put)|have |hang |hold on|give (?:my|our|yourself)|send(?:ing)? (?:my|our|love|you)|pass on|watch out|help yourself|look(?:ing)? (?:forward|after your)|be (?:strong|brave|kind|gentle|good|well|safe)|call me any|ring me at|leave (?:it|that|this) (?:to|with) me|consider it|enjoy|good|best|write soon|run (?:fast|well)|put your feet|rest|play (?:is|was)|work (?:is|was|has|gets|at)|school|set in|save the date|make yourself|count (?:me|us)|use my|borrow|go (?:with|for it|get 'em|well|by|on)|buy one get|use the back|wear (?:layers|something warm)|listen to your (?:heart|body)|drive (?:safely|carefully)|sell|share)\b",
            r"\?$(?<!me\?)(?<!us\?)(?<!you\?)|\b(?:if you(?:'d)? (?:like|want|need|fancy)|works (?:wonders|best)|or you'll|it's (?:cheaper|quicker|better)|whenever it gets|when it gets|in case it is useful)\b|^(?:place|note|change|list|post|book|work|report|test|turn|water|park|play|check|start|stop|count|place|set|support|answer|show|watch|order|sign|light|cook|review|contact|transfer|plan|help|line|save|back|draft|cover|point|mark|file|copy|walk|drive|run|mail|email|phone|call|visit|wait|wash|stand|print|note|sponsor|serve|mind|pass|land|share|update|process|study|fax|treat|record|close|open|clean|complete|place|stay|return|push|pull|ring|tell|let) (?:of|in the|at the|on the|for the|is|are|was|were|has|had|and|from|as|to go)\b",
            CALL_ME_THEN,
            r"\bdue by\b|^(?:call|make|put) (?:it|that) \w+[.!]?$|\btime(?:s)? (?:of|flies)\b|\b(?:closed|closes|opens|open) (?:on|at|until|every)\b|^(?:open|get|got|come|put|cut|set|shut|hit|let|read|cost|hurt) (?:letter|up early|home)\b",
        ),
        loose=True,
    ),
    Construction(
        "join_us",
        "question",
        "along* attend* guest* invit* join* part* rsvp welcome",
        (
            r"\b(?:please |do |come and |you(?:'ll| will)? (?:could |can |should )?|would you (?:like|care|love|want) to |hope you (?:can|could|will|'ll) |like you (?:and \w+ \w+ |and your \w+ |all |both )?to |want you to |love you to |asked that you |invite you to |and )(?:join|attend|participate|take part|be part|come along)\b.*\b(?:us|me|him|her|them|in|for|by|on|at|the)\b",
            r"\b(?:i|we)(?:'d| would| am|'m| are|'re)?(?: \w+)?(?: like| love| pleased| delighted| happy)?(?: to)? (?:invite|inviting|invited?) (?:you|your|all of you|both of you)\b",
            r"^join (?:us|me|our)\b|\bas my guests?\b|\byou(?:'re| are) (?:all |both |warmly |cordially |most |very )*(?:invited|welcome to (?:join|attend|come))\b",
        ),
        "I am pleased to invite you to the fair on Tuesday.",
        "They joined us late.",
        unless=r"\bthank|\bsorry\b|\bwould (?:have )?loved? to\b|\bjoin us in (?:wishing|welcoming|congrat)|\b(?:he|she|they) (?:invited|joined)\b|\binvited (?:us|me)\b",
    ),
    Construction(
        "let_know_anyhow",
        "question",
        "informed* know* posted* updated*",
        (
            r"\b(?:let|drop|keep) (?:me|us)(?: please)? (?:know|posted|informed|updated)\b",
            r"\b(?:i|we)(?:'d| would)?(?: also| just| only| really)* (?:need|want|like|love|have|wanted|wish|be glad|be happy) to know\b|\bbut need to know\b|\binform (?:me|us) (?:of|about|whether|if|when|which|what|how)\b|\badvise (?:me |us )?(?:your|of your|which|what|when|whether|if)\b",
        ),
        "If this is not feasible, please let me know.",
        "They let me know at noon.",
        unless=(
            r"\b(?:he|she|they|you|who|already|to have|nobody|never|always|thanks for (?:letting)|thank you for (?:letting)) let (?:me|us) know\b|\blet (?:me|us) know (?:how|if|what|whether|when) (?:there(?:'s| is) (?:anything|something)|i can|we can|i could|we could|you(?:'d| would)? (?:need|like|want) (?:me|us|any|a|some|help|anything|to borrow|the|more)|anything)",
            r"\b(?:any|further|more) (?:questions?|queries|concerns?|problems?|comments?)\b|\banything (?:is )?(?:unclear|not clear|missing)\b|\bwill let (?:you|me)\b|\bi'll let you\b|\bthings? i can\b|\bif i can\b|\bhow (?:i|we) can (?:help|support)\b|\bwant you to know\b|\bneed (?:help|a hand|anything)\b",
        ),
    ),
)
