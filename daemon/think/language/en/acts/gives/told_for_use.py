"""English (`give`): advice and findings under a heading of their own, what was copied out for you, whom I told about you, an answer to a question named."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_WORK = (
    r"(?:slides?|draft|chapters?|essay|talk|speech|poem|story|stories|manuscript|novel|sketch|design|plan|proposal|report|article|script|song|play|website|cv|letter|application|recipe|paper|painting|drawing|"
    r"presentation|thesis|translation|synopsis|cover|logo|poster|ending|opening|introduction|title|second verse|video|recording|pitch|portfolio|essays|poems|drawings|map|figures|sermon|blog|post|notes)"
)
_HEADED = (
    r"(?:(?:a |just a |one |my |another )?(?:small |quick |little |friendly |final |last |top |handy |useful )?(?:word (?:to the wise|of (?:advice|warning|caution))|tip(?: from (?:me|an old \w+))?|warning|pointer|hint|trick)|take it from (?:me|one who knows|an old \w+)|"
    r"(?:just a )?heads[- ]up|fair warning|pro tip|note for next time|a trick i (?:learnt|learned)|one thing i(?:'ve)? (?:learnt|learned|noticed)|if it(?:'s| is) (?:any|of any) (?:help|use)|for future reference)"
)
_HOUSEHOLD = (
    r"(?:soak|rub|sprinkle|stir|boil|simmer|steam|salt|chill|freeze|warm|oil|grease|wipe|scrub|dab|prune|mulch|plant|sow|wrap|line|fold|whisk|knead|sand|file|prime|twist|tap|jiggle|press|tilt|slide|dust|brush|rinse|"
    r"spray|grate|slice|peel|roast|fry|bake|blanch|marinate|dip|dilute|pinch|stake|tie|peg|thread|iron|starch|polish|wax|season)"
)
TOLD_FOR_USE = (
    Construction(
        "under_its_heading",
        "give",
        "word tip warning pointer hint trick take heads heads-up fair pro note thing help use reference",
        rf"^(?:oh,? |and |but |so |ps:? )*{_HEADED} ?(?::|,| -|;) ?(?!(?:please|could|can|would|will) )(?:\w+ ){{2,}}",
        "A word of warning: the ferry car park floods at spring tide.",
        "A word of warning would have been kind.",
        unless=r"\?$|\b(?:send|bring|return|pay|sign) (?:me|us|my|our|it to (?:me|us))\b|\b(?:i|we)(?:'ll| will) (?:be|need|have to)\b",
    ),
    Construction(
        "for_what_it_is_worth",
        "give",
        "worth fwiw opinion saying cents pence may ask humble",
        (
            r"^(?:and |but |oh,? )*(?:for what it(?:'s| is) worth|fwiw|for my money|if you (?:want|ask) (?:for )?my (?:honest |humble )?opinion|in my humble opinion|if you ask me|if i may say so|if you don't mind (?:me |my )?saying(?: so)?|my two (?:cents|pence|penn'orth))[,:;]? ?"
            rf"(?:i (?:think|thought|felt|found|reckon|'d) )?(?:that )?(?:(?:your|the|that|this) (?:[\w'-]+ ){{0,2}}?{_WORK}\b|you (?:can|could|might|may|should|don't need|needn't|would do|'d do)\b(?! (?:be|feel|not be) (?:proud|pleased|ashamed))|"
            r"(?:the|that) (?:shop|garage|vet|dentist|doctor|council|bank|plumber|builder|surveyor|school|hotel|pub|train|bus|road|ferry|market|firm|office|library|nursery|surgery|agency|insurance)\b)"
        ),
        "For what it's worth, the second chapter sags a little in the middle.",
        "For what it's worth, I miss you too.",
        unless=r"\?$|\b(?:brave|forgive|love|miss|sorry|proud|my fault)\b",
    ),
    Construction(
        "having_read_yours",
        "give",
        "reading read going looking listening watching having got lost stumbled skipped nodded",
        (
            rf"\b(?:i|we) (?:got (?:rather |a bit |quite )?(?:lost|confused|stuck)|lost (?:the thread|heart|interest|my way)|stumbled|skipped|nodded off) (?:around|at|on|in|by|over|somewhere|about|from) (?!the (?:way|road|train|bus|lift|traffic)\b)[^?]*?\byour (?:[\w'-]+ ){{0,2}}?{_WORK}\b",
            (
                rf"^(?:and |so |but )?(?:having |after |on |while |when )?(?:read(?:ing)?|gone through|going (?:over|through)|looking (?:at|over|through)|looked (?:at|over|through)|listening to|listened to|watching|watched|re-?reading)(?: over| through| again)? (?:your|the) (?:[\w'-]+ ){{0,3}}?{_WORK}\b[^?]{{0,40}}?,? "
                r"(?:i|we)(?:'d| would)? (?:\w+ )?(?:thought|felt|found|wondered|noticed|wanted|missed|stumbled|lost|got (?:lost|confused)|suggest|think|feel|find|wonder|cut|move)\b"
            ),
        ),
        "Going through your proposal, I felt the costs come too late.",
        "Going through your village, I thought of the old mill.",
        unless=(
            r"\?$|\bthank|\bhalf asleep\b|\basleep\b|\b(?:i|we) (?:\w+ )?(?:missed (?:my|you|our)|lost my (?:temper|glasses)|wanted to (?:cry|weep|laugh|dance|hug|sing)|thought of (?!(?:one|two|a|an|some|another)\b))",
            r"\b(?:felt|feel) (?:so |very |quite |really |rather |as if |like )*(?:happy|sad|proud|moved|close|better|old|young|homesick|at home|ashamed|a child|i (?:was|were|knew)|you were)\b",
        ),
    ),
    Construction(
        "told_them_about_you",
        "give",
        "about name word recommended suggested",
        (
            r"\b(?:looking for(?! (?:a witness|his|her|their)\b)|needs?(?! to\b)|wants?(?! to (?:know|hear|meet|see)\b)|hiring|after|seeking|searching for|short of|recruiting|crying out for|advertising for|auditioning|interviewing|casting|taking on|on the lookout for)\b[^?]*(?:,|;| -| and| so)+ (?:and |so )?(?:i|we)(?:'ve| have)? (?:\w+ )?(?:told (?:them|him|her|the \w+)(?: all)? about you|"
            r"(?:gave|given|passed on|mentioned|put forward|dropped|floated) (?:(?:them|him|her|the \w+) )?your name|put your name (?:forward|down|in)|mentioned you|recommended you|suggested you|thought of you|said you(?:'d| would| might)|sang your praises)\b"
        ),
        "The museum is after a bookbinder and I gave them your name.",
        "The museum is after a bookbinder and I told my mother about the strike.",
        unless=r"\?$|\bsorry\b",
    ),
    Construction(
        "copied_out_for_you",
        "give",
        "for",
        (
            r"^(?:and |so |oh,? )*(?:i|we)(?:'ve| have)? (?:also |just |even |already )*(?:photocopied|copied(?: out| down)?|printed(?: off| out)?|scanned|cut out|clipped|dug (?:out|up)|jotted down|wrote (?:out|down)|written (?:out|down)|noted down|typed (?:up|out)|translated|looked (?:out|up)|"
            r"picked up|taped|recorded|drawn up|drew up|downloaded|laminated|sharpened|potted up|transcribed|bottled|marked|highlighted|sketched|traced|worked out|put by|put aside|set aside) (?!(?:with|to|at|on)\b)(?:[\w'-]+ ){1,8}?(?:for you\b|so (?:that )?you (?:can|could|have|needn't|don't))"
        ),
        "I jotted down the ferry times for you on the back.",
        "I looked up to the gallery for you.",
        unless=r"\?$|\b(?:you asked|as promised|you wanted)\b",
    ),
    Construction(
        "have_one_of_mine",
        "give",
        "have take keep borrow",
        (
            r"^(?:do |please |here,? |oh,? |just )*(?:have|take|keep|borrow) (?:a (?:copy|look at a copy|jar|slice|cutting|root|few|couple|bag|box|handful) of|some of|one of|a look at|a go (?:of|on)|any of|either of|as many of) (?:my|our|mine|ours)\b"
            r"(?! (?:\w+ )?(?:boys|girls|lads|staff|team|people|men|colleagues)\b)(?![^?]*\b(?:sent|made|delivered|ready|posted|to the (?:office|bank|post|council|surgery)|brought|printed) ?(?:to|by|for|off|[.!]*$))"
        ),
        "Take a root of our rhubarb, it's spreading anyway.",
        "Have a copy of my form sent to the bank.",
        unless=r"\?$|\b(?:and (?:tell|let|ring|call|send|sign|give)|before you|tell me|let me know)\b",
    ),
    Construction(
        "if_you_soak_it",
        "give",
        "if",
        (
            rf"^(?:and |but )?if you (?:just |first |only |always )?{_HOUSEHOLD} (?:the|your|them|it|a|an|each|every|some|in|on|around)\b[^?]{{3,70}}?,? (?:it|they|the \w+(?: \w+)?|you|that)(?:'ll|'d| will| won't| would| wouldn't| shouldn't| should| comes?| goes?| never| keeps?| lasts?| stays?| don't| doesn't)\b"
        ),
        "If you rub the hinges with a candle they won't squeak.",
        "If you rub the cat the wrong way, run.",
        unless=r"\?$|\b(?:for me|for us|i'll|we'll|sorry|my|our)\b",
    ),
    Construction(
        "your_question_answered",
        "give",
        "question query",
        (
            r"^(?:about|as to|on|re|regarding|to answer|in answer to|coming back to|going back to|as for) (?:your|that|the) (?:[\w-]+ )?(?:question|query|worry|puzzle)(?: (?:you (?:asked|had|put to (?:me|us)|raised)|of yours))?(?: (?:about|in|at|on|over|by|from|yesterday|the other|last|when)\b[^:,?]{0,50})?(?::|,| -)+ ?"
            r"(?:yes|no|it|they|he|she|the|i (?:checked|asked|looked|found|rang)|there|you (?:can|could|need|may)|that|ours|mine|[a-z]+ (?:is|are|was|does|do|can|will))\b"
        ),
        "About that question of yours over tea: yes, slugs do eat lupins.",
        "About that question of yours, I am at a loss.",
        unless=r"\?$|\b(?:i'll|we'll|i will|we will|don't know|no idea|still|haven't)\b",
    ),
)
