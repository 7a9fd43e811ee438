"""English thanks in so many words, or by what the reader is or spared the writer (`thanks`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.thanks.words import NO_THANKS
from daemon.think.language.en.words import KIN

IN_WORDS = (
    Construction(
        "thanks_for",
        "thanks",
        ("appreciate* cheers* debt grateful* gratitude indebted* obliged* ta thank thankful* thanks* thankyou thx"),
        (
            (
                r"\b(?:thank you|thanks|thx|thankyou|many thanks|cheers|ta|ty)\b(?! (?:god|goodness|heavens|"
                r"to (?:the|her|his|my|a|some|their|him|them)\b)).*\w"
            ),
            r"\w.*\b(?:thank you|thanks|cheers)\b",
            (
                r"\b(?:i|we)(?:'m| am|'re| are| feel| was| remain)? (?:so |very |really |truly |deeply |most |"
                r"forever |eternally |greatly |sincerely |do |also |all |genuinely |"
                r"particularly )*(?:grateful|thankful|indebted|obliged|appreciate|appreciated)(?! (?:if|it if|"
                r"any))\b"
            ),
            r"\b(?:much|greatly|deeply|really|truly|so) (?:appreciated|obliged|grateful)\b",
            r"\bin your debt\b",
            r"\bgratitude\b",
            r"\bgrateful (?:to you|for (?:your|all|the|everything|that|how))",
        ),
        "Thanks for checking the figures.",
        "Thanks to the rain, the tomatoes are huge.",
        unless=(
            r"three cheers",
            r"\bno(?: need to)? thank",
            r"\b(?:thank you|thanks),? (?:but )?no\b",
            r"(?<! me )(?<! us )(?<! know )\bin advance",
            r"\bbeforehand\b",
            r"\bin anticipation\b",
            r"\bahead of time\b",
            (
                r"\b(?:thank you|thanks) for (?:taking|making|considering|confirming|helping|returning|"
                r"sending|letting|sorting|passing|forwarding|completing|signing|checking|dealing|seeing to|"
                r"replying|responding)\b.*\b(?:by (?:\w+day|noon|then|the|close)|before (?:\w+day|the)|"
                r"tomorrow|this week|when you can|as soon as|asap|at your earliest)\b"
            ),
            rf"\b(?:he|she|they|everyone|{KIN}) (?:thanked|thanks|says? thank|said thank)\b",
            r"(?:'d|would) (?:really |greatly |very much |so )?appreciate",
            (
                r"(?:'d|would|'ll|will|should) be (?:so |very |most |really |truly |extremely |"
                r"eternally )?(?:grateful|thankful|obliged|appreciated)"
            ),
            r"appreciate it if",
            r"noted with thanks",
            r"\bthanks to (?:the|her|his|my|a)\b",
            r"advance thanks",
            r"gratitude journal",
            r"i'll thank",
            r"to say thanks to (?:him|her)",
            r"thanks but",
            r"help would be appreciated",
            r"be (?:much|greatly) appreciated",
            (
                r"thank you for (?:your|the|considering) .*(?:consideration|cooperation|business|interest|"
                r"order|purchase)"
            ),
        ),
    ),
    Construction(
        "but_for_you",
        "thanks",
        (
            "been blessing* boon* but comfort* credit didn godsend* had hadn hasn hats haven help* joy* "
            "kindness* lifeline* lifesaver* marks tonic* treat* weren won"
        ),
        (
            r"\bwhat you did for (?:me|us|my|our)\b",
            (
                r"\b(?:we|i) had (?:the|a|such a) (?:\w+ )?(?:loveliest|lovely|best|wonderful|grand|"
                r"marvellous|glorious|super|great|nicest) (?:time|evening|weekend|stay|day|meal|lunch|dinner|"
                r"supper) (?:at|with|in) (?:your|you)\b"
            ),
            r"\b(?:arrived|came),? and what a (?:treat|surprise|joy|beauty|feast)\b",
            r"\b(?:so |very )?glad you (?:did|made me|talked me into|pushed me|insisted)\b",
            r"\byour \w+ (?:took|knocked|shaved|put|added) .{2,25} (?:off|on|onto|to) (?:my|our)\b",
            r"\blost for words\b",
            r"\bfor your (?:coaching|kindness)\b",
            r"\bif you (?:hadn't|had not|weren't|didn't)\b.*\b(?:i|we)(?:'d| would|'d have)\b",
            r"\bhad you not\b",
            r"\bbut for you\b",
            r"\b(?:all|full|every) credit to you\b",
            r"\bhats off to you for\b",
            r"\bfull marks to you\b",
            (
                r"\byou(?:'ve| have) been (?:such |so |too |very |nothing but |absolutely |quite |"
                r"more than )*(?:a (?:\w+ )?(?:help|rock|saint|angel|comfort|support|brick|star|treasure|"
                r"friend|tower|godsend|blessing|marvel|wonder)|kindness itself|good|kind|patient|generous|"
                r"helpful|supportive|sweet|thoughtful|welcoming|wonderful|brilliant)\b(?! at)"
            ),
            (
                r"\b(?:that|it|this)(?:'s| was| is) (?:a |such a |quite a |the |an )?(?:\w+ )?(?:lifeline|"
                r"lifesaver|godsend|tonic|treat|blessing|comfort|joy|kindness|boon|help)\b.*\byou\b"
            ),
            (
                r"\b(?:haven't|hasn't|won't) (?:stopped|put|let go|taken)\b.*\byour (?:gift|present|scarf|"
                r"socks|book|toy|train|card|record|hat|jumper|mittens)\b"
            ),
        ),
        "If you hadn't spoken up I'd have lost my deposit.",
        "If you hadn't a boat you'd be bored.",
        unless=r"\bif you hadn't a\b|\?$|\bwould be\b.*\bif you\b",
    ),
    Construction(
        "credit_to_you",
        "thanks",
        "appreciate* angel asked* brick brought cooked darling gem gave goodness hero hospitality kind* legend lent lifesaver made marvel merci much saint sent* shouldn't star ta treasure without",
        (
            (
                r"\byou(?:'re| are|'ve been| were)(?: such)? (?:a|an) (?:\w+ )?(?:star|angel|legend|gem|"
                r"treasure|brick|saint|marvel|lifesaver|darling|hero|trooper|sport) (?:for|to have) \w+"
            ),
            r"\b(?:what|where) (?:would|should|on earth would) (?:i|we) (?:be|do|have (?:been|done)) without you\b",
            r"^(?:wow, |oh, )?you (?:really |honestly )?shouldn't have\b(?! (?:to|been|said|told|gone|let))",
            r"^(?:really |much |truly )?appreciate (?:you|your) (?:\w+ )?\w+ing\b",
            (
                r"^(?:merci|ta|danke|gracias|grazie)(?: so much| ever so much| very much|"
                r" again)? for (?!your (?:e-?mail|mail|message|note|reply)\b)"
            ),
            (
                r"\byour (?:kindness|hospitality|generosity|welcome|help|cooking) (?:on \w+ |last \w+ |"
                r"the other \w+ )?(?:was|were|has been|meant|knew|made) (?:second to none|beyond|more than|so|"
                r"all|no|it|such|everything|the)\b"
            ),
            (
                r"\bthank (?:goodness|heavens|god) you (?:told|warned|reminded|asked|rang|called|spotted|"
                r"noticed|stopped|were|sent)\b"
            ),
            (
                r"\b(?:that|the|those) (?:[\w-]+ ){1,3}?(?:that |which )?you (?:so kindly )?(?:brought|sent|"
                r"gave|lent|made|baked|knitted|cooked|left)(?: me| us| round| over)*\b.{0,25}\b(?:just what|"
                r"exactly what|kept me|kept us|saved|worked (?:a treat|wonders)|did the trick|came in (?:so |"
                r"very )?handy|was (?:delicious|a godsend|heaven)|were (?:delicious|a godsend|heaven))\b"
            ),
        ),
        "You're a gem for looking after the shop.",
        "You're a gem.",
        unless=r"\bwould (?:be|mean)\b|\bif you\b|\byou'd be\b",
    ),
    Construction(
        "to_your_credit",
        "thanks",
        "ta gratitude because had credit",
        (
            r"^ta (?:for|so much|very much)\b",
            r"\bta (?:very much|muchly|ever so)\b",
            r"\b(?:on record|express|convey) (?:my|our) (?:\w+ )?(?:gratitude|thanks)\b",
            (
                r"\bbecause of your (?:\w+ )?(?:help|classes|lessons|advice|letter|patience|kindness|teaching|"
                r"support)\b.*\b(?:now|i am|i'm|i can|i could|i got|i passed)\b"
            ),
            r"\b(?:had it not been for|but for|if it weren't for|if it hadn't been for) you\b",
        ),
        "Ta for the eggs!",
        "Ta-ta for now.",
        unless=r"\bin advance\b",
    ),
    Construction(
        "word_of_thanks",
        "thanks",
        "big* cheers* grateful* indebted* obliged ta* thank* thanx* thnks* thnx* ty*",
        (
            r"\b(?:thank|thanks|thanx|thnx|tysm|ty|ta|cheers|thankyou|thnks)\b (?:\w+ ){0,2}(?:for|to you)\b",
            r"\bmuch obliged\b",
            r"\b(?:always|forever|eternally|ever) be (?:so |very )?(?:grateful|thankful|indebted)\b",
            r"\bsend (?:you )?(?:their|his|her|our|many|big|huge) thanks\b",
            r"\bsend thanks\b",
        ),
        "Much obliged, and a big thanks to you for the ladder.",
        "Thanks in advance for the ladder.",
        unless=NO_THANKS,
    ),
)
