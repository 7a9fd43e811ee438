"""English: thanks and apologies."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.words import KIN

FEELINGS = (
    Construction(
        "thanks_for",
        "thanks",
        ("appreciate* cheers* debt grateful* gratitude indebted* obliged* ta thank thankful* thanks* thankyou thx"),
        (
            (
                r"\b(?:thank you|thanks|thx|thankyou|many thanks|cheers|ta|ty)\b"
                r"(?! (?:god|goodness|heavens|to (?:the|her|his|my|a|some|their|him|them)\b)).*\w"
            ),
            r"\w.*\b(?:thank you|thanks|cheers)\b",
            (
                r"\b(?:i|we)(?:'m| am|'re| are| feel| was| remain)? (?:so |very |really |truly |deeply |most |forever |"
                r"eternally |greatly |sincerely |do |also |all |genuinely |particularly )*"
                r"(?:grateful|thankful|indebted|obliged|appreciate|appreciated)(?! (?:if|it if|any))\b"
            ),
            r"\b(?:much|greatly|deeply|really|truly|so) (?:appreciated|obliged|grateful)\b",
            r"\bin your debt\b|\bgratitude\b",
            r"\bgrateful (?:to you|for (?:your|all|the|everything|that|how))",
        ),
        "Thanks for checking the figures.",
        "Thanks to the rain, the tomatoes are huge.",
        unless=(
            r"three cheers|\bno(?: need to)? thank",
            r"\b(?:thank you|thanks),? (?:but )?no\b",
            r"\bin advance|\bbeforehand\b|\bin anticipation\b|\bahead of time\b",
            r"\b(?:thank you|thanks) for (?:taking|making|considering|confirming|helping|returning|sending|letting|sorting|passing|forwarding|completing|signing|checking|dealing|seeing to|replying|responding)\b.*\b(?:by (?:\w+day|noon|then|the|close)|before (?:\w+day|the)|tomorrow|this week|when you can|as soon as|asap|at your earliest)\b",
            rf"\b(?:he|she|they|everyone|{KIN}) (?:thanked|thanks|says? thank|said thank)\b",
            r"(?:'d|would) (?:really |greatly |very much |so )?appreciate",
            (
                r"(?:'d|would|'ll|will|should) be (?:so |very |most |really |truly |extremely |eternally )?"
                r"(?:grateful|thankful|obliged|appreciated)"
            ),
            r"appreciate it if|noted with thanks|\bthanks to (?:the|her|his|my|a)\b|advance thanks",
            r"gratitude journal|i'll thank|to say thanks to (?:him|her)|thanks but",
            r"help would be appreciated|be (?:much|greatly) appreciated",
            r"thank you for (?:your|the|considering) .*(?:consideration|cooperation|business|interest|order|purchase)",
        ),
    ),
    Construction(
        "credit",
        "thanks",
        (
            "angel* beautiful* because been* big* bless changed charm* cheered* decent* difference* "
            "enormous* feast forget gave gem* generous* gift* good* gorgeous* got great* hadn helped* "
            "hero* huge* kept kind* landed* legend* lifesaver* lifted lovely* made* means meant* nice* "
            "opened* owe paid perfect* present* real* rescued* rock* saint* saved* saver* shouldn star* "
            "sweet* thanks thoughtful* touched touching* tower treasure* treat trick* was wasn weight "
            "were* without wonderful* wonders* worked*"
        ),
        (
            (
                r"\b(?:you|that|it|your \w+(?: \w+){0,3}?)(?:'ve| have| has)? "
                r"(?:really |truly |literally |absolutely |completely |just )*"
                r"(?:made (?:all )?the difference|saved (?:my|our|me|us|the)|made "
                r"(?:my|our|me|us|the (?:evening|day|party|week))|rescued|lifted (?:my|our)|helped "
                r"(?:me|us|a lot|so much|more|immensely|enormously|my|our)|got (?:me|us) (?:through|out|the|over|into)|"
                r"kept (?:me|us|my|our)|gave (?:me|us) (?:courage|hope|the|strength|new|a)|meant "
                r"(?:a lot|so much|the world)|means (?:a lot|so much|the world)|was (?:a |such a |so |very |really |of )*"
                r"(?:huge help|great help|big help|lifesaver|godsend|help|helpful|useful|kind|generous|thoughtful|"
                r"invaluable|just what)|made (?:all )?the difference|made such a difference|worked "
                r"(?:wonders|like a charm|perfectly)|changed (?:my|our)|did (?:me|us) good|opened (?:my|our))\b"
            ),
            r"\blifesaver\b|\bi owe you\b",
            r"\bowe (?:it|this|you) (?:all )?to you\b",
            r"\bowe you (?:one|a|so|my|big)|\bwithout (?:you\b|your\b)",
            r"\bif it (?:hadn't been|weren't|wasn't) for (?:you|your)\b",
            r"\b(?:only )?(?:because of|thanks to) (?:you|your)\b",
            (
                r"\b(?:so|very|really|too|most|awfully|incredibly|such a) (?:kind|good|generous|thoughtful|sweet|nice|"
                r"decent)(?: \w+)? (?:of you|thing to)\b"
            ),
            (
                r"\b(?:that|this|it) (?:is|was|'s) (?:so |very |really |most |too )?"
                r"(?:kind|good|generous|sweet|thoughtful|nice) of you\b"
            ),
            r"\bhow (?:kind|sweet|generous|thoughtful|nice)\b",
            (
                r"\byou(?:'re| are) (?:a|an|my|the) (?:\w+ )?(?:star|legend|angel|hero|lifesaver|treasure|gem|saint|rock|"
                r"life saver)\b"
            ),
            r"\byou shouldn't have\b|\bbless you for\b",
            r"\bnever forget (?:what you|how you|all you|your (?:kindness|help|generosity))",
            r"\byour \w+ worked\b",
            r"\bworth (?:its|their) weight in gold",
            (
                r"\byou(?:'ve| have)? (?:were|been|are) (?:such )?a (?:rock|tower of strength|"
                r"(?:great|huge|real|wonderful|enormous) (?:help|support|comfort))"
            ),
            r"\bi(?:'m| am|'ve been| was) (?:so |very |deeply |really )?touched (?:by|that)\b",
            (
                r"\byou(?:'ve| have)? (?:been|were) (?:such |so )+(?:a |an )?(?:\w+ )?"
                r"(?:help|support|comfort|rock|blessing|helpful|kind|generous|good|sweet|patient|thoughtful|supportive|"
                r"welcoming)\b"
            ),
            (
                r"^what (?:a|an) (?:\w+ ){0,2}?(?:generous|lovely|kind|thoughtful|beautiful|wonderful|gorgeous|perfect|"
                r"sweet|touching) (?:gift|present|surprise|gesture|thing to do|thought|parcel|card|bouquet|offer)\b"
            ),
            r"^what (?:a|an) (?:gift|present|treat you|feast you)\b",
            (
                r"\byour (?:\w+ ){0,2}?(?:advice|tip|suggestion|idea|recommendation|letter|reference|help|notes?|word|"
                r"words|support|introduction|recipe|remedy|trick|feedback|comments?|email)(?: \w+){0,5}? "
                r"(?:paid off|worked|helped|did the trick|got (?:me|us)|was "
                r"(?:spot on|right|just|exactly|perfect|so|such|invaluable)|made|saved|cheered|landed|opened|meant|was a "
                r"(?:huge|great|big|real))\b"
            ),
            (
                r"\b(?:it|this|that) (?:is|'s|was) (?:so |very |really |incredibly |terribly )?"
                r"(?:kind|good|generous|sweet|thoughtful|nice|decent) of (?:you|your \w+)\b"
            ),
            (
                r"\b(?:you|your \w+(?: \w+)?) (?:\w+ )?gave (?:me|us) (?:the|a|such a|so much|real|new) (?:\w+ )?"
                r"(?:push|courage|boost|lift|idea|hope|strength|confidence|nudge|comfort|joy|pleasure|energy)\b"
            ),
        ),
        "Your notes got me through the exam.",
        "The rain saved our garden.",
        unless=(
            r"\bwithout (?:you(?:r)?) (?:help|support)?,? (?:we|i) (?:can't|cannot|won't)",
            r"\bowe you an (?:apology|explanation|answer|email|reply|letter|call)",
            r"\bif you|would be",
            r"i owe you (?:a|an) (?:letter|reply|email|call|answer|explanation|apology)",
            r"without your (?:approval|signature|consent|permission)",
            r"\?$",
        ),
    ),
    Construction(
        "sorry",
        "apology",
        (
            "apologies* apologise* apologize* apology* awful* bad* blame* careless* dreadful* excuse* "
            "fault* forgive* harsh* impatient* inconsiderate* line* mean messed mistake* order* pardon* "
            "regret responsibility* rude* selfish* sharp* short should* sorry* stupid* terrible* "
            "thoughtless* unfair* unkind* wrong*"
        ),
        (
            r"\b(?:sorry|apologies|apologise|apologize|apology)\b",
            (
                r"\b(?:it was|it's|that was|that's|it is|entirely|all|totally) (?:entirely |all |completely |totally )?my "
                r"(?:own )?(?:fault|mistake|bad)\b"
            ),
            r"\bmy (?:bad|mistake|fault)\b",
            r"\b(?:forgive|pardon|excuse) (?:me|us|my|the|our)\b",
            (
                r"\bi (?:deeply |really |truly |sincerely |very much |do |so )?regret "
                r"(?:that|what|my|the|having|not|any|how|saying|losing|being|this|it)\b"
            ),
            r"\bi (?:really |certainly )?(?:shouldn't|should not) have\b",
            r"\bi should have (?:told|called|asked|written|warned|let you|checked|said|replied|known|been)\b",
            r"\bi(?:'ve)? messed up\b",
            r"\bi was (?:wrong|out of line|rude|unfair) ?(?:to|about)?",
            r"\bi didn't mean to\b",
            r"\b(?:thoughtless|rude|careless|unfair|stupid|selfish|inconsiderate) of me\b",
            r"\bhope you can forgive\b",
            r"\bi feel (?:\w+ )?(?:terrible|awful|dreadful|so bad|bad) (?:about|for|that)\b",
            r"\bi take (?:full |the )?(?:responsibility|blame)\b",
            (
                r"\bi was (?:totally |completely |well |way )?(?:out of order|wrong to|unkind|short with you|too harsh|"
                r"a bit sharp|impatient|unfair)\b|\bwe (?:deeply |sincerely |very much |do )?regret "
                r"(?:the|that|any|this|having|our)\b"
            ),
        ),
        "I'm sorry I snapped at you.",
        "Sorry to bother you, but could you send it again?",
        unless=(
            r"\b(?:apologi[sz]e|apologies|sorry|forgive me|excuse me) (?:again )?(?:for|to be) (?:asking|bothering|troubling|the intrusion|intruding|disturbing|chasing|writing again|contacting|the bother|the short notice|a (?:pest|pain|nuisance))\b|\bforgive the (?:intrusion|liberty|delay in asking|question)\b|\bnothing to be sorry\b|\b(?:he|she|they)\b.*\bsorry as ever\b|\bsorry (?:about|for) (?:the|your) (?:burglary|fire|flood|accident|crash|break-in|news|divorce|diagnosis|cancer|trouble you|miscarriage|storm damage|redundancy|layoffs|loss|bereavement|result|rejection|defeat)\b",
            r"\bno need (?:to|for)",
            r"\b(?:don't|never|not) (?:be|need to be|apologi|say) ?(?:sorry)?\b(?=.*(?:sorry|apolog))",
            (
                r"\bsorry to (?:bother|trouble|disturb|ask|chase|nag|hear|be a pest|keep asking|be a pain|interrupt|push|"
                r"press|impose)"
            ),
            (
                r"\b(?:i'm|i am|we're|we are|we were|i was|was|am|are|were)? ?"
                r"(?:so |very |really |deeply |terribly |truly |awfully |genuinely |incredibly )*sorry (?:for|about) "
                r"(?:your (?:loss|accident|illness|operation|job|divorce|news|trouble|health|back|knee|diagnosis|injury|"
                r"fall|mother|father|dad|mum|mom|brother|sister|dog|cat|wife|husband|grand\w+|son|daughter|troubles)|what "
                r"(?:you|happened to you)|the loss|all you)"
            ),
            r"\bsorry (?:that )?you(?:'re| are| have|'ve| had)",
            r"\bfeel sorry for",
            rf"\b(?:he|she|they|{KIN})(?:'s| is| are| was| were)? (?:so |very )?(?:sorry|apologi)",
            (
                r"\bsorry,? (?:but )?(?:could|can|would|will|may|do|what|which|when|where|who|one more|another|just|quick)"
                r"\b[^.]*\?"
            ),
            r"\b(?:accept|owe me|got|received|demand|want) (?:an|your|his|her|their) apolog",
            r"apologi[sz]ed|better safe than sorry|excuse me,|sorry for asking",
            r"sorry if (?:this|it) (?:is|sounds)|sorry to say goodbye|sorry if you",
        ),
    ),
)
