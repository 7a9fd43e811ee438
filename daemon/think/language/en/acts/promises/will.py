"""English promises of an own deed with "will": of any deed, for you, to be there, to have it done, never again."""

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
    r"explain|report|"
    r"investigate|cancel|refund|replace|provide|complete|resend|run|file|measure|copy|scan|record|wait|pop|"
    r"swing|stop by|be (?:in touch|back to you|with you|at|on time|waiting|your)|wrap|mend|paint|carry|save|"
    r"hold|host|walk|mind|babysit|stand in|step in|settle|reimburse|work on|edit|type|cut|sew|knit|plant|"
    r"never|not|present|attend|contact|notify|inform|supply|issue|process|compile|collate|gather|tidy|raise|"
    r"mention|propose|stick to|make sure|ensure|see you (?:get|have)|donate|play|sing|teach|treat|pack|ship|"
    r"proof|research|note|convey|relay|go (?:through|over|and)|take care of)"
)
# Verbs after "I'll" that bind nobody: states, feelings, manners of speech, one's own way through life.
NO_DEED = (
    r"(?:be(?! (?:at|there|with|back|over|round|along|in touch|your|the (?:\w+ )?(?:goalkeeper|keeper|driver|"
    r"host|judge|witness))\b)|have|love|miss|need|want|like|know|see|understand|think|hope|try|feel|become|"
    r"turn|retire|go|stay|live|die|fall|grow|hear|suppose|spend|admit|confess|say|bet|wager|believe|remember|"
    r"regret|hate|enjoy|survive|cope|manage|lose|win|fail|end|run|also (?:need|want|require|like|love|miss|have|be)|never|not|always|soon|probably|maybe|still|"
    r"just|only|get|look|leave|consider|wonder|agree|assume|expect|appreciate|owe|cherish|treasure|envy|dream|"
    r"cross|root|pray|keep (?:my fingers|you in)|cry|sleep|rest|pass on|decline|settle (?:for|down|in)|"
    r"drink to|raise a glass|forgive|bear with|skip|sit this|join)"
)
_THEIRS = r"(?:you|your|yours|it|them|this|that|these|those|him|her)"
_NOT_BINDING = (
    rf"{HEDGE}",
    rf"{IF_WANTED}",
    r"\?$",
    r"\bif (?:i|we) (?:find|get (?:a|the) (?:chance|time)|remember|finish early|make it|can|could|have)\b",
    (
        r"\b(?:i|we)(?:'ll| will| shall) (?:be (?:honest|thinking|crossing|rooting|glad|happy|delighted)|"
        r"have (?:everything|my fingers|fingers) crossed)\b"
    ),
    (
        r"\b(?:say|says|said|think|thinks|told|tell|asked|sure|doubt|afraid) (?:me |us |him |her |"
        r"you )?(?:that )?(?:i|we)(?:'ll| will)"
    ),
    r"\bgive it (?:some |a bit of |further )?thought\b",
    r"\bcall(?:ing)? (?:it|this|that) off\b",
    r"\bbe (?:a |two |\w+ )?(?:day|hour|week|minute)s? late\b",
    r"\bthinking of you\b",
    r"\bwe'll see\b",
    r"\b(?:some|one) ?(?:time|day)\b[.!]?$",
    r"\bfrom now on\b.*\bdiet\b",
)
WILL_DO = (
    Construction(
        "will_deed",
        "promise",
        "going i'll shall we'll will",
        (
            (
                rf"\b{WILL} (?:also |then |certainly |definitely |surely |gladly |happily |personally |"
                r"of course |just |still |now |have to |make sure to |be sure to |be |both |all |even |"
                rf"at least |do my best to |finally )*{_DEED}\b"
            ),
            (
                r"^(?:ok(?:ay)?,? |sure,? |yes,? |thanks,? )*will (?:also |definitely |just |"
                rf"then )*{_DEED}\b(?! (?:you|it|he|she|they|we|i)\b(?!.*\b(?:to|over|by|through|round|tonight|"
                r"tomorrow)\b)).{3,}"
            ),
            (
                rf"\b{WILL} (?:also |certainly |gladly )*(?:keep an eye|look out for|watch (?:the|your|over)|"
                r"see (?:what|who|whether|how) .{2,30} and (?:\w+)|find you|try the|fetch|warn|vouch)\b"
            ),
        ),
        "I'll bring the keys round by Friday.",
        "I'll try to drop by.",
        unless=(
            IF_WANTED,
            r"\bthinking of you\b",
            r"\bcrossed\b",
            r"\bgive it (?:some |a bit of )?thought\b",
            r"\bcall (?:it|this|that) off\b",
            rf"{HEDGE}",
            r"\bnever (?:forget|understand|know)",
            r"\b(?:i|we)(?:'ll| will| shall)? (?:not |never )?be (?:able|happy|glad|delighted|missing)\b",
            r"^will (?:you|it|he|she|they|we|i|there|this|that|the|your|my)\b",
            r"\?$",
            r"\bif i (?:find|get (?:a|the) (?:chance|time)|remember|finish early|make it)",
            (
                r"\bi'll (?:hold you to (?:that|it)|be honest|say|admit|tell you (?:what|a secret|the truth|"
                r"honestly)|leave (?:it|that) (?:to you|up to)|leave you (?:to|in|alone)|let you (?:go|get|"
                r"decide|judge)|take (?:that|it) as|have to|never|be (?:away|off|out|here|there for you)|"
                r"make do|get (?:over|used|there|through|better|married)|go mad|read it again one day|"
                r"run out)\b"
            ),
            (
                r"\bwe'll (?:see|find (?:something|somewhere|someone|a way)|figure (?:it|something) out|"
                r"work something out)\b"
            ),
            (
                r"(?:tell|told|say|said|says|thinks?|hopes?|asked) (?:me |us |him |her )?(?:that )?(?:i|"
                r"we)(?:'ll| will)"
            ),
            r"(?:do you|did you|you) (?:think|want|expect) i(?:'ll| will)",
            r"\bi will (?:not be|miss)",
            r"some ?(?:time|day)\b[.!]?$",
            r"one of these days",
            r"\bi think (?:i|we)'ll\b",
            r"^(?:(?!\b(?:i|we)(?:'ll| will)\b).)*\b(?:know|see|say|sure|tell|wonder\w*|idea|decided?|unclear)\b(?: \w+){0,2} (?:how|when|where|what|which|whether|who|why)\b(?: \w+){0,3}? (?:i|we)(?:'ll| will)\b",
            (
                r"\bi(?:'ll| will) have (?:the|a|an|some|another) (?:soup|fish|steak|salad|coffee|tea|wine|"
                r"beer|chicken|same|usual|special|pasta|curry|pint|half|cake|glass|cup)\b"
            ),
            r"^(?:i'll|i will) (?:look|check|see) (?:it )?(?:up|if) (?:one|some) day",
            r"\bif i have (?:the )?time\b",
            r"^hopefully",
            r"\b(?:have|having) to (?:cancel|postpone|let you down|pull out)\b",
        ),
    ),
    Construction(
        "will_be_there",
        "promise",
        "i'll we'll will won won't",
        (
            (
                rf"\b{WILL} (?:definitely |certainly |both |all )?(?:be (?:there|at (?:the|your)|"
                r"back (?:to you|with)|in touch|with you|on time|waiting (?:for you|at|outside)|round|over|"
                r"along|your \w+)|come|see (?:to|you get)|not (?:tell|forget|be late|let you down|say|share|"
                r"mention|breathe|disappoint)|let you (?:know|have)|get (?:it|that|this|them|back|you)|"
                r"manage (?:it|that)|pay|do (?:it|that|so|the|this|my))\b"
            ),
            (
                r"\b(?:i|we) won't (?:tell|forget(?! (?:it|that|this|you)\b)|be late|let you down|say|share|"
                r"mention|breathe|disappoint|miss (?:it|your)|touch|make that|do it again|happen)\b"
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
        "will_for_you",
        "promise",
        "going i'll shall we'll will",
        (
            (
                rf"\b{WILL} (?:also |then |certainly |definitely |gladly |happily |personally |of course |"
                r"just |now |happily |both |all |even |at least |finally |duly |promptly |quietly |"
                rf"not only )*(?!{NO_DEED}\b)[a-z][\w-]+\b(?=.*\b(?:{_THEIRS}|{DAY}|by|before|within|"
                r"without fail|as soon as|the moment|once)\b)"
            ),
            rf"\b(?:your|you)\b.*\b{WILL} (?!{NO_DEED}\b)[a-z][\w-]+\b",
            rf"\b{DAY},? {WILL} (?!{NO_DEED}\b)[a-z][\w-]+\b",
        ),
        "I'll bike the passport over to you in the morning.",
        "I'll miss you on Monday.",
        unless=_NOT_BINDING,
    ),
    Construction(
        "will_have_it",
        "promise",
        "have",
        (
            (
                rf"\b{WILL} have (?:it|them|this|that|your|both|everything|all|an? (?:\w+ )?(?:answer|verdict|"
                r"price|quote|draft|word|look|decision|list|copy)|the \w+(?: \w+){0,2}|\w+ (?:of|"
                rf"for) you)\b.*(?:\b(?:you|your|{DAY}|by|before|within|ready|back|done|fixed|up|in|\w+ed|"
                r"month|week|hour)\b)"
            ),
            (
                rf"\b{WILL} have (?:\w+ed|cut|built|made|done|sent|written|read|spoken|put|found|sold|bought|"
                rf"brought|drawn|sewn|paid|set|got)\b.*\b(?:you|your|yours|it|them|that|this|the|{DAY})\b"
            ),
        ),
        "I'll have your slides translated this week.",
        "I'll have the soup.",
        unless=(
            *_NOT_BINDING,
            r"\bhave (?:the|a) (?:soup|fish|steak|salad|coffee|tea|wine|beer|same|usual|baby|operation|test|scan|lot|great|good)\b",
        ),
    ),
    Construction(
        "never_again",
        "promise",
        "happen never won",
        (
            (
                rf"\b{WILL} never (?:again )?(?:mention|tell|say|do|ask|touch|bring|raise|let|use|speak|bother|"
                r"drive|drink|leave|repeat)\b(?! (?:how|what))"
            ),
            r"\b(?:it|that) (?:won't|will never) happen again\b",
            r"\bnever again will (?:i|we)\b",
            (
                r"\b(?:i|we) won't (?:tell (?:a soul|anyone|anybody|him|her|them)|say (?:a word|anything)|"
                r"breathe a word|do (?:it|that) again|mention)\b"
            ),
        ),
        "I'll never mention it again.",
        "I'll never forget that summer.",
        unless=rf"{HEDGE}|\?$",
    ),
    Construction(
        "never_from_now",
        "promise",
        "not never always shan't won't breathe again",
        (
            (
                r"\b(?:i|we)(?:'m| am|'re| are) not going to (?:breathe|say|tell|mention|let|leave|touch|"
                r"forget|miss|sell|share|show|repeat)\b"
            ),
            (
                r"\b(?:i|we) (?:shan't|won't|will not|shall not) (?:ever |again )?(?:lend|breathe|tell|"
                r"mention|let|leave|touch|miss|sell|share|show|repeat|say|be late|do|use|borrow|"
                r"ask)\b[\w' ,]*(?:\bagain\b|\bever\b|\bwithout (?:asking|telling|your)\b|\b(?:to|"
                r"about it to) (?:anyone|anybody|a soul|your \w+)\b|\ba word\b)"
            ),
            rf"\b(?:from now on|in future|from today)\b,? (?:{WILL}) (?:always |never )?[a-z]+\b",
            rf"\b{WILL} always (?:ask|tell|ring|call|knock|check|let you know|pay|lock|give you)\b",
        ),
        "I shan't ever lend out your books again without asking.",
        "It won't ever rain again.",
        unless=r"\?$|\bif\b|\bthink\b|\bpromise(?:d)? (?:me|us)\b|\bdiet\b|\bjust\b",
    ),
    Construction(
        "will_without_i",
        "promise",
        "shall will",
        (
            (
                r"^(?:will|shall) (?:revert|get back|call|ring|email|send|bring|post|drop|let you know|"
                r"confirm|reply)\b(?!.*\?)"
            ),
            r"\band shall (?:telephone|call|ring|write|send|inform|contact|let you know)\b",
            r", will (?:get|bring|send|drop|post|fetch) (?:your|ur|you|it|them)\b",
        ),
        "Will revert with figures shortly.",
        "Will you revert?",
        unless=rf"{HEDGE}|\?$|^if\b",
    ),
)
