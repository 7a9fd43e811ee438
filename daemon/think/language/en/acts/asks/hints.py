"""English hints: requests that name neither the wish nor the deed: whose turn it is, who alone has not paid, how skilled you are."""

from __future__ import annotations

from daemon.think.language.construction import Construction

HINTS = (
    Construction(
        "yours_is_the_turn",
        "ask",
        (
            "before depends down first hangs hinges included including list only over rests sooner turn "
            "turns unless until up without"
        ),
        (
            r"^(?:so |and |now |right,? )*(?:it's |it is )?over to you (?:for|to|with|on|now)\b",
            r"\byou(?:'re| are|r name is) (?:first|top|next|highest) (?:on|of|in) (?:my|our|the) list\b",
            r"\b(?:yours|you|your \w+) included\b(?=[.!]*$)",
            (
                r"\b(?:hangs|hinges|depends|rests|turns|is riding) (?:now |all |entirely |"
                r"wholly )*on (?:you\b(?! and me)|your (?:answer|reply|signature|yes|word|vote|decision|"
                r"approval|figures|report|part|half))"
            ),
            r"\bonly your (?:\w+ ){1,2}(?:is|are) (?:still )?(?:missing|outstanding|lacking|needed|to come)\b",
            r"\bthe sooner (?:we|i) (?:have|get|hear|receive|see) (?:your|from you|back from you|it|the)\b",
            r"\bthe sooner you (?:send|sign|pay|answer|reply|return|let|give|tell)\b",
            (
                r"\b(?:we|i|they|the \w+|nobody|nothing) (?:can't|cannot|can not|won't|will not|"
                r"can) (?:\w+ ){1,6}?(?:until|unless|before|without) you(?:r (?:say|answer|signature|"
                r"approval|reply|go-ahead|form|part|payment|consent|yes|nod)| (?:have|sign|pay|answer|reply|"
                r"send|return|approve|confirm|say|pass|agree|tell|give|let|fill))\b"
            ),
            r"^(?:it's )?your turn (?:to|for|with|on)\b",
            r"\b(?:it's|it is|over|down|up) to you to\b",
        ),
        "Over to you for the last chapter.",
        "Come over to your gran's.",
        unless=r"\b(?:i|we) (?:can't|cannot) (?:live|cope|imagine|sleep|do it|manage|wait)\b|\bdepends on you(?:r mood| and)\b",
    ),
    Construction(
        "praised_into_it",
        "ask",
        (
            "anybody anyone believe better brilliant clever dab drift ear expert eye fix fixed gather "
            "genius gift good great hands handy hear hint hopeless knack know magic mean meaning mend "
            "name one only rubbish strong thought told understand useless way"
        ),
        (
            (
                r"\b(?:i'm|i am|we're|we are) (?:\w+ )?(?:hopeless|useless|rubbish|no good|no use|terrible|"
                r"all thumbs|lost|bad|dreadful|clueless|helpless) (?:with|at|when|about|on)\b.*\byou(?:'re|"
                r" are|'ve| have)\b.*\b(?:good|clever|brilliant|great|handy|expert|genius|wizard|dab|knack|"
                r"gift|way|magic|better|eye|ear|hands|touch)\b"
            ),
            (
                r"\b(?:died|broken|broke|jammed|stuck|leaking|leaks|flooded|crashed|packed up)\b.*\b(?:and|"
                r"but) you (?:always |really )?(?:know (?:what|how|about)|fixed|understand|can (?:fix|mend))\b"
            ),
            (
                r"\b(?:hurts?|aches?|killing me|jams?|leaks?|won't|broken|stuck|jammed|dead|crashes|on strike|"
                r"playing up)\b.*\b(?:and|but) you(?:'re| are|'ve| have)(?: got)? (?:such |so |the |a |"
                r"always )*(?:good|clever|handy|strong|warm|magic|dab|only|knack|touch|way|expert|eye|ear)\b"
            ),
            (
                r"^(?:since|as|seeing as|because|given that) you(?:'re| are) the (?:only|one|best|tallest|"
                r"strongest)\b.*\b(?:i|we|thought|you|could|would|it's)\b"
            ),
            (
                r"\byou(?:'re| are) the only (?:one|person|soul)(?: it| he| she)? (?:likes?|listens|obeys|"
                r"trusts?|with (?:a|the)|who can|that can)\b"
            ),
            (
                r"\bi thought of you for (?:the|this|that|our|my) (?!article|poem|book|song|recipe|piece|joke|"
                r"photo)\w+"
            ),
            r"\bhint,? hint\b",
            r"\bif you (?:take my meaning|catch my drift|know what i mean|get my drift)[.!]*$",
            (
                r"\b(?:told|understand|hear|gather|believe) (?:that )?you (?:might|may|can|"
                r"could)(?: be able to)? (?:help|assist|advise|lend|supply)\b"
            ),
            r"\bso (?:i|we) thought of you\b",
            r"\byour name (?:came up|was mentioned|springs to mind|was put forward)\b",
            r"\bif any(?:one|body) (?:can|could) .*\bit(?:'s| is|'d be| would be) you\b",
        ),
        "I'm useless at knots, and you're such a dab hand.",
        "I'm useless at knots, and so are you.",
    ),
    Construction(
        "left_to_you",
        "ask",
        "itself themselves name thought except but apart anyone anybody rather sooner prefer urgent important vital essential crucial imperative yours from donation gift contribution penny pound join wondering not tell signature approval yet",
        (
            r"\b(?:isn't|aren't|won't|not|never)(?: going to| gonna)? (?!you|i\b)\w+ (?:itself|themselves)\b",
            (
                r"\b(?:everyone|everybody|all the others|the others|the rest)(?: else)? (?:has|have|is|are|"
                r"'s)\b.*\b(?:except|but|apart from|bar) (?:for )?you(?:rs?)?\b[.!]*$"
            ),
        ),
        "Everyone has paid for the minibus except you.",
        "Everyone has gone home except you and me and the cat.",
        unless=r"\bthank|\bmy (?:donation|gift)\b",
    ),
    Construction(
        "would_be_welcome",
        "ask",
        (
            "amiss awaited bother* contribution donation gift hurt if imposing imposition inbox liberty "
            "no nudge* penny perhaps pound prod* reminder* trouble*"
        ),
        (
            r"\b(?:would|might|could) (?:not|never) (?:go amiss|hurt)\b",
            r"\bwouldn't (?:go amiss|hurt)\b",
            r"\b(?:i|we) (?:would|could)(?:n't| not) say no to (?:a|an|some|any|your|another)\b",
            (
                r"\bwould it be (?:a |an |too (?:much|great) (?:of )?(?:a |an )?)(?:\w+ ){0,2}(?:imposition|"
                r"liberty|bother|trouble|nuisance)\b"
            ),
            (
                r"\b(?:bumping|floating|pushing|bringing|moving|nudging) (?:this|it|my \w+|"
                r"the \w+) (?:back )?(?:up )?(?:to )?the top of your inbox\b"
            ),
            (
                r"\b(?:one more|another|a (?:small|last|final|further|second|wee)|just a) (?:nudge|prod|poke|"
                r"reminder) (?:about|on|regarding|that|concerning|to)\b"
            ),
            r"\byour (?:[\w-]+ ){1,5}(?:is|are) (?:eagerly |now |still )?awaited\b",
            r"^if only (?:someone|somebody|you) (?:would|could)\b(?!.*\b(?:told|known|seen)\b)",
            (
                r"^(?:a|every|your|any) (?:\w+ )?(?:donation|gift|contribution|penny|pound)\b.*\b(?:helps?|"
                r"keeps?|counts?|goes|buys?|would|will)\b"
            ),
            r"\bperhaps you\?$",
        ),
        "A lick of paint on your side of the fence would not go amiss.",
        "Not much can go amiss now.",
    ),
    Construction(
        "meant_for_you",
        "ask",
        "could turn you you're",
        (
            r"\bi'm looking at you\b",
            r"\bcould it be you\b",
            r"\b(?:it's|it is) your turn (?:to|on|with)\b",
            (
                r"\byou(?:'re| are) (?:(?:down for|on) (?:tea|washing|door|cake|bar)|down for \w+ing|to (?:bring|fetch|come|ring|"
                r"call|sign|take|report|send|see|write|collect))\b"
            ),
        ),
        "It's your turn to bring the oranges at half-time.",
        "It's your turn on the swing that I remember best.",
        unless=(
            r"\bif you(?:\'d| would)? (?:like|want|need|fancy)\b",
            r"\bthat i remember best\b",
            r"\bthank(?:s| you) for\b",
            r"\b(?:he|she|they) (?:said|asked|told)\b.*\b(?:him|her|them)\b",
            r"\bhow are you to\b",
        ),
        loose=True,
    ),
)
