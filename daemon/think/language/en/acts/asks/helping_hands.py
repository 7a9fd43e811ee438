"""English requests for helping hands: "we are short of drivers", "does anybody have a van"."""

from __future__ import annotations

from daemon.think.language.construction import Construction

HELPING_HANDS = (
    Construction(
        "short_of_hands",
        "ask",
        "short lacking looking need desperate crying after want missing",
        (
            r"\b(?:i'm|we're|i am|we are|still|are|is) (?:a bit |badly |desperately |still |really |"
            r"very )*(?:short of|short on|lacking|looking for|in need of|desperate for|crying out for|"
            r"after|missing|in want of) (?:\w+ ){0,2}(?:drivers?|hands|helpers?|volunteers?|players?|"
            r"goalkeepers?|singers?|tenors?|basses|bakers?|stewards?|judges?|hosts?|readers?|blankets|"
            r"sponsors?|donors?|bodies|speakers?|prizes|fourth|treasurer|referee|umpire|babysitter|sitter|"
            r"pianist|marshals?|raffle prizes|guinea pigs)\b"
        ),
        "We're short of drivers for the meals round.",
        "We're short of time.",
    ),
    Construction(
        "want_of_hands",
        "ask",
        "",
        (
            r"\b(?:we're|we are|i'm|i am) (?:\w+ ){1,3}short\b",
            r"\bhint,? hint\b",
            (
                r"\b(?:nobody|no one|no-one) has (?:yet )?(?:claimed|volunteered|offered|signed|put|"
                r"come forward|bid)\b"
            ),
            r"\bstep forward\b",
            r"\bi'm looking at you\b",
            r"\bcould it be you\b",
            r"\b(?:it's|it is) your turn (?:to|on|with)\b",
            (
                r"\byou(?:'re| are) (?:down for|on (?:tea|washing|door|cake|bar)|to (?:bring|fetch|come|ring|"
                r"call|sign|take|report|send|see|write|collect))\b"
            ),
            (
                r"\b(?:says|said|insists|asks|wants) (?:that )?you(?:'re| are|r)? (?:to|must|should|have to|"
                r"ought to)\b"
            ),
            r"\b(?:hate|don't want|loath|sorry) to (?:press|push|harp|go on|keep on|chivvy|hurry)\b",
            r"\bany (?:sign|sight|trace|news|word|joy) of (?:that|the|my|our|those|your)\b",
            r"\b(?:is|are) all (?:that )?(?:i|we)(?:'m| am|'re| are)? (?:need|lack|waiting|want|ask)\w*\b",
            r"\ball that holds (?:us|me) up\b",
            (
                r"\b(?:obliged|grateful|glad|thankful|happier|honou?red|thrilled|flattered|delighted|relieved|"
                r"over the moon|tickled pink|chuffed) if (?!i\b|we\b|you(?:'d| would)? like\b)\w+"
            ),
            (
                r"\ba (?:quick|simple|short|brief|plain) (?:yes|ok|okay|nod|line|word|reply|answer|call|"
                r"signature|glance) (?:from you|will|would|is all)\b"
            ),
            r",? (?:may|can|could|might) (?:i|we)\?$",
            r"\bknow (?:any|a|of any|of a|of someone) (?:\w+ ){1,3}(?:who [^?]*)?\?$",
            r"\b(?:someone|somebody) (?:has to|must|needs to|should|ought to) \w+",
            (
                r"\b(?:needs|wants|need|want) (?:picking up|collecting|feeding|walking|watering|fetching|"
                r"dropping|signing|moving|fixing|washing|taking)\b(?=.*\b(?:and i|i'm|we're|you|stuck|can't|"
                r"please)\b)"
            ),
            (
                r"\bdo (?:tell|send|bring|ask|give|ring|call|thank|remind|check|make sure|sign|pass|forward|"
                r"help|write to|speak to|have a word) (?!me (?:what|about|how|when|where|who)\b|yourself)\w+"
            ),
            r"\bcould it (?:be|wait|possibly be)\b.*\?",
            r"\b(?:could|can) (?:we|you) make it (?:\w+ )?(?:later|earlier|instead|\w+day)\b",
            (
                r"^(?:oi|oy|hey|right|now then),? (?!your|you|the|my|how|what|when|where|who|why|is|are|do|"
                r"did|have|has|can|could|would|will)[a-z]+ (?:your|the|that|this|those|over|up|off|down|out|"
                r"it|him|her|them)\b"
            ),
            r"\bin a position to (?:lend|help|give|take|send|offer|share|spare|sponsor|host)\b.*\?",
            (
                r"\b(?:do|don't) you (?:think|suppose|reckon) (?:your \w+|\w+|one of you|someone) (?:could|"
                r"would|might|can)\b.*\?"
            ),
            r"\bwould be worth (?:its|their) weight\b",
            r"\b(?:i'm|we're) after (?:a|an|some|the)\b",
            r"^(?:do |please |and )?let (?!me\b|us\b|it\b|go\b|them eat)[a-z]+ know\b",
            (
                r"\b(?:don't|do not|not) (?:breathe|say|tell|mention|let on|whisper) (?:a word|a soul|"
                r"anything|it|this|him|her|them|to)\b"
            ),
            r"\b(?:need|needs) to go (?:out|back|in|off)\b",
            r"\breceiving your (?:cheque|payment|form|slip|draft|comments|contribution|donation|deposit)\b",
            r"\bcan we (?:shift|swap|bring forward|put back|move|switch|hold|start|meet|do it)\b",
            r"^(?:pop|stick|bung|whack|nip|fetch|shove) (?:the|a|some|your|it|over|round|down|in|out)\b",
            (
                r"\bthe (?:form|invoice|deposit|rent|report|reply|cheque|slip|questionnaire|contract|"
                r"questionnaire|bill|manuscript|copy|draft) (?:has|have|is|'s) (?:yet to|still (?:to|not)|"
                r"not (?:yet )?(?:reached|come|arrived))\b"
            ),
        ),
        "It's your turn to bring the oranges at half-time.",
        "It's your turn on the swing that I remember best.",
        unless=(
            r"\bif you(?:'d| would)? (?:like|want|need|fancy)\b",
            r"\bthat i remember best\b",
            r"\bthank(?:s| you) for\b",
            r"\b(?:he|she|they) (?:said|asked|told)\b.*\b(?:him|her|them)\b",
            r"\bshould be with (?:them|him|her)\b",
            r"\bdo tell me\b",
            r"\b(?:i'm|we're) (?:a bit |very |rather |so |too )?short (?:on (?:sleep|time|patience)|of breath)\b",
            r"\bi'm too short\b",
            r"\blong and short\b",
            r"\b(?:he|she|\w+) (?:says|said) (?:he|she)\b",
            r"\bhow are you to\b",
            r"\bknow any(?:one|body) (?:there|here)\?",
        ),
        loose=True,
    ),
    Construction(
        "hands_wanted",
        "ask",
        (
            "someone somebody anyone anybody volunteers volunteer helpers help hands hand drivers bodies people person takers stewards "
            "needs need short fancy"
        ),
        (
            (
                r"\b(?:i|we|i'm|we're|(?:the|our) [\w ]{2,30})(?: \w+){0,2} (?:needs?|could do with|"
                r"looking for|crying out for|desperate for|stuck for) (?:someone|somebody|people|volunteers|"
                r"helpers|drivers|more hands|bodies|stewards|a (?:couple|few) (?:more )?(?:of )?(?:people|"
                r"volunteers|hands|bodies|helpers)|(?:one|two|three) more \w+|another (?:pair of hands|"
                r"volunteer|driver)) (?:to|who|for|with|on)\b"
            ),
            (
                r"\bany(?:one|body)?(?: of you)? (?:volunteers|takers|offers|help|willing|free|up for|able|"
                r"fancy|got|going)\b[^.]*\?"
            ),
            r"\bvolunteers (?:needed|wanted|welcome|please)\b",
            r"\bany volunteers\b",
            (
                r"^(?:does|has|is|could|can|would|will) any(?:one|body)(?: (?:here|out there|else))? (?:have|"
                r"got|own|lend|spare|help|give|take|drive|willing|able|free|fancy|know of)\b"
            ),
            r"(?:^|[,.;!] )help[.!]*$",
            r"^help[!,] ",
            (
                r"^(?:a |any |some |quick |a quick |a bit of |bit of |little |a little )*(?:lift|ride|help|"
                r"hand|favour|favor|second opinion|loan)\b[^?]{0,40}\?$"
            ),
            (
                r"\b(?:a|one|two|three) (?:\w+ )?(?:steward|driver|player|pair of hands|goalkeeper|waiter|"
                r"reader|helper|alto|tenor)s? short\b"
            ),
            r"\bas our (?:resident |only )?\w+(?: \w+)?, (?:fancy|could|would|any chance)\b",
        ),
        "Does anybody have a van on Sunday?",
        "Somebody rang.",
        unless=(
            r"\bif you (?:need|want|ever)\b",
            r"^(?:they|he|she)\b",
            r"\bor so (?:he|she|they)\b",
            r"^(?:do you )?need (?:a|some)[^,]*\?$",
            r"\bi can help\b",
            r"\bhappy to\b",
            r"\bdon't need\b",
            r"\bcan'?t help\b",
        ),
        loose=True,
    ),
)
