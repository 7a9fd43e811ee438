"""English: what binds the writer to a deed to come."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import DAY, HEDGE, IF_WANTED, WILL

_DEED = (
    r"(?:send|email|mail|post|forward|bring|drop|call|ring|phone|text|write|"
    r"get(?! (?:back )?(?:in )?(?:to (?:the|work|school)|married|better|used))|let you know|give|take|pick|"
    r"collect|fetch|book|reserve|order|check|look (?!forward)|find|ask|talk|speak|make|do|have (?:it|them|"
    r"this|that|the|your|an?|everything|my)\b.*\b(?:ready|done|finished|sent|to you|for you|fixed|\w+ed|"
    r"delivered|back|answer|by|complete)\b(?!.*\?)|finish|fix|repair|"
    r"draft|prepare|review|read|return|pay|transfer|cover|cook|bake|buy|come|be there|meet|join|show|share|"
    r"sort|handle|deal|see to|see (?:that|whether)|follow|confirm|reply|respond|answer|update|upload|keep you|"
    r"keep it|keep your|put|print|sign|"
    r"submit|deliver|introduce|tell|remind|help|water|feed|drive|lend|leave|set|arrange|organi[sz]e|translate|"
    r"proofread|revise|correct|add|include|clean|look after|look into|dig|hand|pass|circulate|schedule|invite|"
    r"explain|report|try\b(?=$^)|"
    r"investigate|cancel|refund|replace|provide|complete|resend|run|file|measure|copy|scan|record|wait|pop|"
    r"swing|stop by|be (?:in touch|back to you|with you|at|on time|waiting|your)|wrap|mend|paint|carry|save|"
    r"hold|host|walk|mind|babysit|stand in|step in|settle|reimburse|work on|edit|type|cut|sew|knit|plant|"
    r"never|not|present|attend|contact|notify|inform|supply|issue|process|compile|collate|gather|tidy|raise|"
    r"mention|propose|stick to|make sure|ensure|see you (?:get|have)|donate|play|sing|teach|treat|pack|ship|"
    r"proof|research|note|convey|relay|go (?:through|over|and)|take care of)"
)

PROMISES = (
    Construction(
        "will_deed",
        "promise",
        "going i'll shall we'll will",
        (
            (
                (
                    rf"\b{WILL} (?:also |then |certainly |definitely |surely |gladly |happily |personally |of course |just |"
                    r"still |now |have to |make sure to |be sure to |be |both |all |even |at least |do my best to |"
                    rf"finally )*{_DEED}\b"
                ),
                (
                    rf"^(?:ok(?:ay)?,? |sure,? |yes,? |thanks,? )*will (?:also |definitely |just |then )*{_DEED}\b"
                    rf"(?! (?:you|it|he|she|they|we|i)\b(?!.*\b(?:to|over|by|through|round|tonight|tomorrow)\b)).{{3,}}"
                ),
                (
                    rf"\b{WILL} (?:also |certainly |gladly )*(?:keep an eye|look out for|watch (?:the|your|over)|see "
                    r"(?:what|who|whether|how) .{2,30} and (?:\w+)|find you|try the|fetch|warn|vouch)\b"
                ),
            )
        ),
        "I'll bring the keys round by Friday.",
        "I'll try to drop by.",
        unless=(
            IF_WANTED,
            r"\bthinking of you\b|\bcrossed\b|\bgive it (?:some |a bit of )?thought\b|\bcall (?:it|this|that) off\b|\b(?:days?|hours?|weeks?) late\b$^",
            rf"{HEDGE}|\bnever (?:forget|understand|know)",
            r"\b(?:i|we)(?:'ll| will| shall)? (?:not |never )?be (?:able|happy|glad|delighted|missing)\b",
            r"^will (?:you|it|he|she|they|we|i|there|this|that|the|your|my)\b|\?$",
            r"\bif i (?:find|get (?:a|the) (?:chance|time)|remember|finish early|make it)",
            (
                r"\bi'll (?:hold you to (?:that|it)|be honest|say|admit|tell you (?:what|a secret|the truth|honestly)|leave (?:it|that) "
                r"(?:to you|up to)|leave you (?:to|in|alone)|let you (?:go|get|decide|judge)|take (?:that|it) as|have to|"
                r"never|be (?:away|off|out|here|there for you)|make do|get (?:over|used|there|through|better|married)|"
                r"go mad|read it again one day|run out)\b"
            ),
            r"\bwe'll (?:see|find (?:something|somewhere|someone|a way)|figure (?:it|something) out|work something out)\b",
            r"(?:tell|told|say|said|says|thinks?|hopes?|asked) (?:me |us |him |her )?(?:that )?(?:i|we)(?:'ll| will)",
            r"(?:do you|did you|you) (?:think|want|expect) i(?:'ll| will)",
            r"\bi will (?:not be|miss)|some ?(?:time|day)\b[.!]?$|one of these days",
            r"\bi think (?:i|we)'ll\b",
            (
                r"\bi(?:'ll| will) have (?:the|a|an|some|another) (?:soup|fish|steak|salad|coffee|tea|wine|beer|chicken|"
                r"same|usual|special|pasta|curry|pint|half|cake|glass|cup)\b"
            ),
            r"^(?:i'll|i will) (?:look|check|see) (?:it )?(?:up|if) (?:one|some) day",
            r"\bif i have (?:the )?time\b|^hopefully",
            r"\b(?:have|having) to (?:cancel|postpone|let you down|pull out)\b",
        ),
    ),
    Construction(
        "will_be_there",
        "promise",
        "i'll we'll will won won't",
        (
            (
                rf"\b{WILL} (?:definitely |certainly |both |all )?(?:be (?:there|at (?:the|your)|back (?:to you|with)|"
                r"in touch|with you|on time|waiting (?:for you|at|outside)|round|over|along|your \w+)|come|see "
                r"(?:to|you get)|not (?:tell|forget|be late|let you down|say|share|mention|breathe|disappoint)|let you "
                r"(?:know|have)|get (?:it|that|this|them|back|you)|manage (?:it|that)|pay|do (?:it|that|so|the|this|my))\b"
            ),
            (
                r"\b(?:i|we) won't (?:tell|forget(?! (?:it|that|this|you)\b)|be late|let you down|say|share|mention|breathe|disappoint|miss "
                r"(?:it|your)|touch|make that|do it again|happen)\b"
            ),
        ),
        "I'll be there at seven.",
        "See you at seven.",
        unless=(
            rf"{HEDGE}|\bnever forget|\bwe'll see\b|be in touch if you|be away",
            r"\bi won't forget (?:how|what|the|that|your (?:kind|face|help)|last|this)",
        ),
    ),
    Construction(
        "i_promise",
        "promise",
        "assured commit* consider guarantee* pinky pledge* promise* swear* undertake* vow* word",
        (
            (
                r"\b(?:i|we)(?: do| hereby| solemnly| can| '?ll| will)* (?:promise|swear|guarantee|commit|undertake|vow|"
                r"pledge)\b(?! you(?:r|'re)?\?)"
            ),
            r"\b(?:you have|on|giving you) my word\b",
            r"\b(?:it's|that's) a promise\b|\brest assured\b|\bpinky promise|^promise[.!,:]",
            r"^(?:you can )?consider (?:it|that|them) (?:done|sorted|booked|fixed|ordered)\b",
        ),
        "I promise to keep it to myself.",
        "I can't promise that.",
        unless=(
            r"\bget(?:s)? (?:easier|better)\b|can't promise|cannot promise|won't promise|no promises|promise nothing|not promise",
            r"i promised|did i promise",
            r"i swear (?:it|the|this|he|she|they)",
            r"promise (?:it|that) (?:was|wasn't|is|isn't)",
            r"promise you(?:'ll| will)",
        ),
    ),
    Construction(
        "you_will_have",
        "promise",
        (
            "consider* count expect* find* follow* get* have* hear* leave ll* paid* receive* receiving* "
            "see* shall* will*"
        ),
        (
            (
                r"\byou(?:'ll| will| shall| can expect(?: to)?| should)? (?:both |all |each |then |also |certainly |definitely )?(?:have|get|receive|hear|find|see|be "
                r"(?:paid|getting|hearing|receiving)|hear back) (?:it|them|this|that|the|a|an|your|my|everything|all|from "
                rf"(?:me|us)|back|word|both|\w+ (?:by|on))\b.*\b(?:by|on|before|within|in|{DAY}|soon|shortly|from "
                r"(?:me|us)|this|next)\b"
            ),
            r"\byou can (?:expect|count on)\b(?! me)",
            (
                r"\b(?:it|they|the \w+(?: \w+){0,2}|everything|your \w+)(?:'ll| will| shall) "
                r"(?:be (?:ready|done|finished|with you|there|in (?:your|the)|on your|delivered|sent|posted|paid|fixed|"
                r"completed|mailed)|arrive|go (?:out|off|in the)|reach you|follow|come|get)\b.*\b"
                rf"(?:by|on|before|within|in|{DAY}|soon|shortly|tomorrow|later|first thing)\b"
            ),
            r"\b(?:more|details|photos|pictures|the rest|a full \w+|my \w+|the \w+) (?:to follow|will follow)\b",
            r"\bconsider it done\b",
            r"\b(?:leave (?:it|that|this) (?:to|with) (?:me|us))\b",
            r"\b(?:consider|you can consider) (?:it|that|them) (?:done|sorted|booked|fixed|ordered)\b",
            r"\bleave (?:it|that|this|them|everything) (?:to|with) (?:me|us)\b",
        ),
        "You'll have the figures on Monday.",
        "You'll love the figures.",
        unless=(
            rf"{HEDGE}",
            r"\b(?:won't|will not) (?:be|arrive|get)\b(?!.*you'll)",
            r"you should (?:have|see|get|find) (?:a|the) (?:look|doctor)",
            r"\bif you",
            r"you will find (?:the|it|that)? ?(?:enclosed|attached|useful)",
            r"the sun|weather",
        ),
    ),
    Construction(
        "let_me_do",
        "promise",
        "back let",
        (
            (
                r"\blet me (?:check|look|find out|see (?:whether|what|if)|ask|talk to|speak to|get back|come back to|"
                r"sleep on|confirm|sort|dig|look into|think .*(?:by|until|tomorrow))\b.*\b"
                r"(?:get back|come back|let you know|reply|tell you|and|tomorrow|tonight|by|today|on \w+day)\b"
            ),
            r"\blet me get back to you\b",
        ),
        "Let me check with Tom and get back to you.",
        "Let me sit down.",
        unless=r"\?$|see if i can",
    ),
    Construction(
        "coming",
        "promise",
        (
            "baking* bringing* calling* can* checked* coming* cooking* count* course* deal* delivering* "
            "depend* do done* driving dropping* edited* finished* finishing* intend joining* making* "
            "marked* meeting mended* ok* packed* paying* picking posting* printed* promise* read* rely* "
            "sending* signed* sorted* sure* taking typed* written* yes*"
        ),
        (
            (
                r"\b(?:i'm|i am|we're|we are) (?:definitely |also |certainly )?"
                r"(?:coming|bringing|sending|dropping|picking (?:you|him|her|it|them)|paying|finishing|posting|delivering|"
                rf"meeting you|driving you|cooking|baking|making|calling|taking (?:you|him|her)|joining)\b.*\b{DAY}\b"
            ),
            (
                r"\b(?:i can|we can) (?:have|get|send|bring|deliver|finish|do|drop|post|return|fix) "
                r"(?:it|that|this|them|the \w+(?: \w+)?|a \w+|your \w+)\b.*\b"
                rf"(?:by|before|within|on|{DAY}|tonight|tomorrow)\b"
            ),
            r"\bwill do\b",
            r"\bi intend to (?:send|finish|return|pay|deliver|call|bring)\b",
            r"^(?:sure|yes|ok|okay|of course),? (?:i|we) will\b",
            r"\b(?:you can )?(?:count|rely|depend) on (?:me|us) (?:to|for)\b|\bthat's a (?:promise|deal)\b",
            (
                rf"\b{WILL} have .{3, 50}\b(?:read|finished|done|sorted|written|marked|signed|packed|ready|typed|checked|"
                r"edited|mended|printed)\b.*\b(?:by|before|for)\b"
            ),
        ),
        "I'm bringing the cake on Saturday.",
        "I'm coming down with a cold.",
        unless=(
            rf"{HEDGE}|\?$|if you (?:want|like|need)|thank",
            r"\bi'm (?:coming|cooking|baking|making) (?:down with|for (?:the|my))",
            r"\bwill do (?:for|me|fine|the)|^that will do",
            r"\bcount me in\b|\byou(?:'re| are) on\b|\bhopefully\b|\bif i have time\b",
        ),
    ),
    Construction(
        "our_people_will",
        "promise",
        (
            "accounts agent* colleague* courier* driver* engineer* lawyer* manager* office* people* "
            "plumber* secretary* staff* support* team* technician* warehouse*"
        ),
        r"\bour (?:\w+ )?(?:engineer|team|courier|driver|office|colleagues?|technician|staff|accounts department|lawyer|agent|plumber|people|warehouse|support|secretary|manager) will (?:\w+ )?(?:call|contact|be in touch|send|deliver|collect|visit|come|write|get back|ring|email|confirm|repair|replace|pick|reply)\b",
        "Our engineer will call you next week.",
        "Our engineer will retire next week.",
        unless=r"\?$|\bif\b",
    ),
)
