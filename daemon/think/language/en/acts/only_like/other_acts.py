"""English: what only looks like a question, a promise, a gift, thanks and other acts, act by act."""

from __future__ import annotations

from daemon.think.language.en.acts.gives.words import ON_ONE_WORD
from daemon.think.language.en.acts.only_like.words import OFFERED, REPORTED, SPARED
from daemon.think.language.en.words import HEDGE, IF_WANTED

LIKE_ACTS = {
    "give": (
        r"\bpicture you\b|\bi (?:might|may|could|will) need a hand\b|\bput in a (?:good )?word for (?:me|us|my)\b|\b(?:may|can|could) i give your\b|\bhave a (?:look|read) (?:over|at|through) the\b.*\b(?:and|then) (?:shout|tell|let|say)\b|^turn the \w+ off when you\b",
        rf"{REPORTED}|^please (?:return|send back|give back)\b",
        r"\bput in a (?:good )?word for (?!you\b)(?!.*\bi(?:'ll| can| could|'d)\b)|\bif i can get away\b|\bi can (?:tell|but try)\b|^(?:does|has) any(?:one|body)\b|^whenever (?:you|it)\b.*\b(?:no (?:rush|hurry)|is fine)\b",
    ),
    "thanks": (
        r"\b(?:obliged|grateful|thankful|appreciate it) if\b|\bgrateful for (?:your|any|the) (?:\w+ )?(?:comments|feedback|thoughts|views|reply|answer|input|signature|reactions?|help)\b.*\b(?:by|before|as soon)\b",
        r"^thanks to (?:the|this|that|him|her|them|a|my|our) (?!.*\byou)",
    ),
    "apology": (
        r"\b(?:he|she|they|him|her|them|people) (?:to )?(?:\w+ )?(?:apologis|apologiz)\w+|\bsorry to (?:learn|hear|read|see) (?:of|about|that|your|you)\b",
        rf"{SPARED}|^(?!i\b|we\b|so\b|please\b)(?:\w+ ){{1,3}}(?:has |had )?apologi[sz]e[ds]\b|\bsorry (?:that )?(?:things|life|times) (?:are|is|have|has)\b|\bsorry (?:that )?(?:it|this)(?:'s| is| has been) (?:all )?(?:so |such a |been )(?:hard|tough|awful|rough|difficult|painful|sad|bad)\b",
    ),
    "congratulation": (
        r"^so you'(?:ve|re) (?!.*(?:!.*!|glad|delighted|thrilled|congrat|marvellous|wonderful|lovely|great|fantastic|brilliant|splendid|how ))|\bdeserve (?:a|some|your) (?:\w+ )?(?:rest|break|holiday|treat|lie-?in)\b|^(?:yes|no),|^(?:such )?an? (?:\w+ )?(?:photo|picture|snap)\b",
    ),
    "callback": (
        r"\bbirthday\b|^you were in (?:fine|good|great) (?:voice|form|shape)\b|^we went to (?:a|the) \w+ (?!.*\b(?:you|together)\b)",
        r"^(?:i|we) (?:could|can) (?:really )?(?:do with|use)\b|^(?:i|we) need\b",
    ),
    "support": (
        r"\bwould not go amiss\b|^i know how (?:much|dearly|fond) (?!.*\b(?:miss|hurt|lost|hard|difficult|love[ds] him|loved her)\b)",
    ),
    "smalltalk": (r"^how are you finding\b|^paid you\b|^we're short of\b",),
    "other_focus": (
        r"^you never (?:know|can tell)\b|^(?:will you be (?:bringing|coming|needing|wanting|driving|staying|there|at|free|around|joining)|are you (?:on|up|in|free|around|game|bringing|coming)\b|how would you like (?:your (?:eggs?|tea|coffee|steak|toast|drink)|it|them|the)|how do you (?:take|spell) (?:your|it|the)|(?:what|how much) did the|who did you (?:end up )?us(?:e|ing)\b)",
        r"^you (?:mustn't|needn't|shouldn't|don't (?:have|need) to) (?:\w+ ){0,3}(?:trouble|bother|worry|bring|do|go|come|answer|reply|apologi[sz]e|feel)\b",
    ),
    "about_you": (
        r"^(?:will you be (?:bringing|coming|needing|wanting|driving|staying|there|at|free|around|joining)|are you (?:on|up|in|free|around|game) (?:for|on|at)|how would you like (?:your (?:eggs?|tea|coffee|steak|toast|drink)|it|them|the)|how do you (?:take|spell) (?:your|it|the)|(?:what|how much) did the|who did you (?:end up )?us(?:e|ing)\b)",
    ),
    "promise": (
        r"^you'll (?:get there|be (?:fine|all right|ok|okay|grand|great)|see|manage|do (?:fine|it|great)|feel|sail|walk it|smash)\b|\b(?:i|we)(?:'ll| will| shall)? (?:need|require|want|expect|appreciate) (?:the|your|those|a|all|some)\b.*\bfrom you\b|\b(?:not|never) forget (?:what|how|the way|your)\b",
        rf"{REPORTED}|{ON_ONE_WORD}|^the (?:plumber|electrician|builders?|postman|courier|doctor|nurse|gardener|cleaner|driver|carpenter|vet|vicar) (?:will|'ll)\b|\b(?:we|i)(?:'ll| will) have to (?:put off|postpone|cancel|call off|skip|miss|pass|drop|cry off|pull out)\b|^(?:well,? |oh,? )?we(?:'ll| shall| will) (?:just have to )?see\b",
        r"\b(?:i|we)(?:'ll| will| shall) (?:all |both |always |certainly )?be (?:thinking of|rooting for|praying for|cheering (?:you )?on|with you in (?:spirit|thought)|crossing (?:my|our) fingers|holding (?:my|our) (?:thumbs|breath))\b",
        r"\b(?:i|we)(?:'ll| will) (?:all )?be (?:thinking|dreaming|proud) of\b|\b(?:i|we)(?:'ll| will) see you\b(?! (?:get|have|through|right))|\b(?:i|we)(?:'ll| will| shall) (?:all |both |really |so |certainly )*miss (?:you|him|her|them|it|that|this|our|your)\b|\bhold you to (?:that|it|this|your)\b|^(?:and |but |oh,? |well,? )?i(?:'ll| will|'d) (?:bet|think it over|think about it|miss|bear (?:it|that|this) in mind|certainly (?:bear|think|consider)|be in \w+ (?:all|for|until|on business)|never (?:forget|understand|know|get used)|always (?:remember|love|think))\b|^you(?:'ll| will) get (?:through|over|used)\b",
        r"^(?:with (?:a bit of |any |some )?luck|touch wood|god willing|inshallah)\b|\bif i'm not too\b|^if [^,]{3,60}, (?:i|we)(?:'ll| will| would|'d) gladly\b|\bany (?:day|time|evening|hour) you (?:like|want|please)\b|\bwe(?:'ll| will) (?:face|get through|weather) (?:it|this|that) together\b|^may i suggest\b",
    ),
    "broken": (
        r"^i had to (?:beg|ask|plead|bribe|fight)\b(?!.*\b(?:sorry|you)\b)",
        (
            r"\b(?:i|we)(?:'ve| have)(?: now| just| also| duly)* (?:transferred|paid|sent|posted|settled|finished|booked|made|done|delivered|returned|signed|"
            r"submitted|completed|put|brought|collected)\b(?!.*(?:\bnot\b|n't\b|\bbut\b|\bonly\b)).*\bas (?:agreed|promised|arranged|requested|discussed)\b"
        ),
    ),
    "kept": (
        r"\b(?:returned|took back) (?:the|my|our) library books?\b|\bi (?:finally )?(?:read|watched|saw) (?:that|the|this) (?!.*\byou(?:r|'d)?\b)",
    ),
    "question": (
        rf"\bmay (?:i|we) (?:suggest|recommend|propose)\b|^would (?:an?|some|my|our) [\w ]{{2,40}} (?:help|be of (?:any )?(?:use|help))\?|^(?:need|want|fancy) (?:an?|some|any)\b[^?]*\? (?:i|we)(?:'m| am|'ve| have| can| could)\b|\b(?:shall|should) (?:i|we) \w+ .*\bfor you\b|\bwould it help(?: at all| you)? if (?:i|we)\b|{REPORTED}|\blet (?:me|us) know (?:if|whether|when) you(?:'d| would)? (?:like|want|need|fancy|could use|could do with) (?:my|our|mine|ours|a|an|some|any|to borrow|me to|us to|help)\b(?! (?:questions|further|information))",
        r"^(?:just |do )?(?:tell|text) (?:me|us) (?:what|when|where|which|how many) .*\band (?:i|we)(?:'ll| will) (?:fetch|bring|get|buy|pick|order|make|see)\b",
        OFFERED,
        r"^(?:can|could) you (?:blame|believe|credit|beat)\b|^(?:how|why) (?:on earth|should i know|do \w+ only ever|would anyone)\b|\bhow on earth should\b|^(?:can|could) you imagine\b|^would it kill (?:the|him|her|them)\b|^(?:can|could) (?:anyone|anybody) (?:really )?have\b|^may i congratulate\b|^(?:remember|do you remember) (?:our|how|the (?:time|day|night|summer|year))\b(?!.*\bor\b)|^(?:may|can|might) i (?:just )?say (?:how|thank|what)\b",
    ),
    "self_talk": (
        r"^i (?:couldn't possibly|wouldn't dream)\b|^(?:all being well|with (?:any |a bit of )?luck|god willing|weather permitting|touch wood|if (?:all|everything) goes (?:well|to plan)),? (?:i|we)(?:'ll| will)\b|^(?:they|he|she) (?:asked|told|wanted|ordered|begged) (?:me|us)(?: all| both)? (?:to|not to)\b|^i(?:'ll| will) [^,]*\bif i (?:get|have|find|can)\b",
        r"^we (?:really )?(?:must|should|ought to)(?: really)? (?:see each other|get together|meet up|catch up|do this|have (?:lunch|dinner|supper|coffee|a drink|a meal|you|them))\b",
    ),
}
# What the weights may not add, though a construction may find it.
NOT_BY_WEIGHTS = {
    "promise": (
        rf"{HEDGE}|\bi'll be (?:\w+ty(?:-\w+)?|\w+teen|\d+|forty|a (?:grand)?(?:mother|father|dad|mum|wreck))\b|\b(?:leave|let) you (?:to|in peace|get on|go|be)\b|{IF_WANTED}|\bcan't promise\b|\?$|^(?!.*\b(?:i|we|i'll|we'll|you'll|it'll|they'll|you|will|shall|consider|leave|promise|word)\b)",
    ),
    "thanks": (r"\b(?:in advance|beforehand|in anticipation)\b",),
}
