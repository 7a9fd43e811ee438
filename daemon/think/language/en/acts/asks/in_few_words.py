"""English requests without a verb of asking, or that name only what is still to come: "need a repeat of ...", "grateful for your comments by noon"."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_ANSWERS = (
    r"(?:comments?|views?|thoughts|feedback|confirmation|reply|replies|answers?|response|signature|approval|steer|decision|go-ahead|"
    r"observations|input|instructions|corrections|rsvp)"
)
# No thanks: what is named has not come yet.
GRATEFUL_FOR = (
    r"^(?:\w+, )?(?:(?:(?:i|we)(?:'d| would| should)|would|should) be )?(?:most |very |so |really )*(?:grateful|glad|obliged|thankful) "
    rf"(?:for|of|to have) (?:your(?! (?:prompt|quick|swift|speedy|full|detailed)\b)|any|an?|some|the) (?!kind|lovely|warm|generous|thoughtful|helpful|wonderful|sweet)(?:[\w-]+ ){{0,2}}?{_ANSWERS}\b"
    r"(?=[.!]*$| (?:by|before|asap|as soon as|at your (?:earliest )?convenience|today|tomorrow|this week|next week|in due course|on|to|about|in)\b)"
    r"(?!.*\b(?:last|yesterday|the other|and for (?:your|the)|gave|sent me|arrived)\b)"
)
_THINGS = (
    r"(?:repeats?|refills?|prescriptions?|cop(?:y|ies)|quotes?|quotations?|receipts?|invoices?|appointments?|slots?|signatures?|forms?|keys?|"
    r"box(?:es)?|packs?|lists?|files?|figures|numbers|readings|answers?|decision|reply|details|address|photos?|screenshots?|reports?|"
    r"letter|reference|password|log-?in|link|volunteers?|tickets?|samples?|drawings|paperwork|certificates?|replacements?|pair of hands)"
)
_OWED = (
    r"(?:slip|form|consent|cheque|check|payment|reply|answer|comments|contribution|signature|report|essay|deposit|rent|fees?|subscription|"
    r"registration|rsvp|timesheets?|figures|article|entry|questionnaire|donation|abstract|half|share|returns?|receipts|draft|proofs|"
    r"paperwork|instalment|dues|vote|feedback|response)"
)
_AT_ONCE = (
    r"(?:forthwith|immediately|at once|without (?:further |any )?delay|with immediate effect|straight ?away|by return(?: of post)?|"
    r"this instant|right now|without fail|within (?:the next )?(?:\w+ )?(?:working |calendar )?(?:days?|hours?|weeks?)(?: of (?:this|the) \w+)?)"
)
NEED_OF = (
    r"^(?:(?:hi|hello|hey|morning|evening|afternoon|dear|good (?:morning|afternoon|evening))(?: [\w'.]+){0,2},? |[a-z]+, )?"
    r"(?:need|require|needing|requiring) (?:a|an|another|some|more|the|your|\d+|one|two|three|four|five|six|ten|a dozen|a few|all) "
    rf"(?:more |further |new |extra |clean |spare )?(?:[\w-]+ ){{0,2}}?{_THINGS}\b"
)
IN_FEW_WORDS = (
    Construction(
        "grateful_for_yours",
        "ask",
        "grateful glad obliged thankful",
        GRATEFUL_FOR,
        "Grateful for your comments on the enclosed draft by noon on Friday.",
        "Grateful for your kind comments on my first draft.",
    ),
    Construction(
        "need_of_one",
        "ask",
        "need needing require requiring",
        NEED_OF,
        "Hi Doc, need a repeat of my blood pressure tablets.",
        "No need for a repeat of last year.",
        unless=r"\?|\b(?:says?|said)\b|\bi(?:'ll| can) (?:bring|send|post|lend)\b",
    ),
    Construction(
        "one_yes_would",
        "ask",
        "would",
        (
            r"^(?:a|an|your|one) (?:(?:quick|early|prompt|swift|simple|short|firm|brief|speedy|written|single|definite|timely) )?"
            r"(?:yes|nod|reply|answer|line|signature|go-ahead|decision|ok|okay|thumbs[- ]up|confirmation|response|word|approval|rsvp|"
            r"payment|deposit|contribution)\b(?! of (?:warning|thanks|wisdom|comfort|advice)\b)(?: (?:from you|to|on|by|about|before|for|in|with|at)"
            r"\b[^,?]{2,60}?)? would (?:\w+ly |also |just )?(?:let|help|allow|enable|save|mean|spare|oblige|suffice|be (?:enough|appreciated|welcome|"
            r"helpful|a help|useful)|make|set|put|free|carry|ease|settle)\b"
        ),
        "A quick yes to the quotation would let our men start on Monday.",
        "A yes from the bank would let our men start on Monday.",
        unless=r"\bfrom (?:the|my|our|his|her|their|a|him|them)\b",
    ),
    Construction(
        "if_you_were_able",
        "ask",
        "if should were",
        (
            r"^(?:\w+,? )?(?:(?:if you (?:were|felt|feel|are|should be)|should you (?:be|feel)|were you) (?:able|willing|prepared|inclined|minded|free) to (?!come\b|join|attend|"
            r"make it|see\b|be\b|go\b|swim|visit|stay|fly|walk|eat|drink|sleep|meet\b)\w+|(?:if|should) you (?:(?:can|could) )?see your way (?:clear )?to \w+ing) [^,]{2,80}, "
            r"(?!you\b|they'd be sorry)(?:i|we|it|[\w' ]{2,40}?)(?:'d| would| should) be (?:so |very |most |absolutely |really |truly |ever so )*"
            r"(?:thrilled|grateful|delighted|obliged|over the moon|glad|happy|relieved|pleased|chuffed|thankful|made up|a (?:great |big |huge )?help)\b"
        ),
        "If you were able to spare the projector that evening, the Scouts would be thrilled.",
        "If you were able to see the garden now, Mum would be thrilled.",
    ),
    Construction(
        "not_come_in_yet",
        "ask",
        "not hasn't haven't yet still never",
        (
            rf"\byour (?:[\w-]+ ){{0,3}}?(?:{_OWED}|invoice) (?:of [\w ]{{2,20}} )?never (?:came|arrived|reached (?:me|us)|turned up|showed up)\b",
            (
                r"\b(?:the|my|our) (?:\w+ )?(?:refund|reimbursement|compensation|expenses|wages|overtime|quotation|estimate|"
                r"replacement|certificate|minutes|agenda)(?: you [\w ]{2,30}?)? (?:still )?(?:(?:has|have)(?: still| yet)? not|hasn't|haven't) (?:yet |still )?"
                r"(?:come|arrived|reached|shown up|appeared|turned up|been (?:paid|credited|sent))\b"
            ),
            (
                r"\bthe (?:\w+ ){1,3}?you (?:were (?:going|supposed|meant|due) to|promised to) (?:leave|send|bring|lend|give|post|drop|fetch|return|pay|order|forward|e-?mail|"
                r"let (?:me|us)|get|put|pass)\b[^.?,]{1,50} (?:were|was|are|is|have|has)(?: still| yet)?(?:n't| not)\b"
            ),
            (
                rf"\byour (?:[\w-]+ ){{0,3}}?{_OWED}(?: (?:of|for|on|to) [\w' -]{{2,40}}?)? (?:still )?(?:(?:has|have)(?: still| yet| so far)? not|hasn't|"
                r"haven't|(?:has|have) (?:yet|still) to)(?: yet| been| be| still)* (?:reach(?:ed)?|come (?:in|back|through)|come(?= ?(?:yet)?[.!]*$)|arrived?|"
                r"got here|turn(?:ed)? up|show(?:n|ed)? up|land(?:ed)?|appear(?:ed)?|received|returned|signed|paid|handed in|settled|submitted)\b"
            ),
        ),
        "Your signed consent slip has still not reached the school.",
        "Your swallows have still not reached the school.",
        unless=r"\b(?:afraid|sorry|apolog\w+|i'll|we'll|depot|dispatched|warehouse|publishers?|printers?)\b|\?$|^(?:if|when|since)\b",
    ),
    Construction(
        "forthwith",
        "ask",
        "forthwith immediately once delay effect straight straightaway return instant now fail within",
        (
            r"^(?:kindly |please |now |and |[a-z]+, )?(?:strike|remove|delete|send|return|pay|cease|desist|stop|vacate|hand|surrender|cancel|refund|"
            r"forward|close|restore|repay|release|withdraw|supply|furnish|submit|clear|dismantle|correct|replace|reimburse|deliver|provide|amend|"
            rf"repair|settle|transfer) (?!of\b|is\b|was\b|and\b)[\w' ,-]{{3,120}} {_AT_ONCE}[.!]*$"
        ),
        "Strike my name off the mailing list forthwith.",
        "He struck my name off the mailing list forthwith.",
        unless=r"\b(?:serve|stir|bake|drain|lid|oven|pan|heat|rinse|skin|eyes)\b",
    ),
    Construction(
        "go_through_and",
        "ask",
        "run go talk look read work sift walk check speak count",
        (
            r"^(?:do |please |just |now |first,? |[a-z]+, )?(?:(?:run|go|look|read|work|sift|walk|check) (?:it |this |that |them |everything |"
            r"the \w+ )?(?:through|over|into|past)\b|count (?:the|all|our|your)\b|(?:talk|speak) (?:it over |this over )?(?:to|with) (?:your|the|our|my)\b)"
            r"[^?]{0,80}\band (?:then )?(?:confirm|report back|get back to (?:me|us)|come back to (?:me|us)|send (?:me|us)|mark|flag|tell (?:me|us)|"
            r"check (?:that|whether|if)|make sure|find out (?:if|whether))\b"
        ),
        "Run through clause 7 with your lawyer and confirm that we can live with it.",
        "Run through the puddles and mind the swans.",
        unless=r"\bif you(?:'d)? (?:like|want|fancy)\b|\byou'll\b|\bthey(?:'ll| will)\b",
    ),
    Construction(
        "your_magic",
        "ask",
        "magic wonders",
        r"^(?:so |and |please )?(?:work|weave|do) your (?:usual )?(?:magic|wonders) on\b",
        "Work your magic on my CV?",
        "You worked your magic on my CV.",
    ),
    Construction(
        "so_long_ago",
        "ask",
        "since answer reply response word time",
        (
            (
                r"\bit(?:'s| is| has been|'s been)(?: now| already)? (?:(?:\w+|over a|nearly a|more than a) )?(?:days|week|weeks|month|months|fortnight) since "
                r"(?:i|we) (?:sent|wrote|asked|e-?mailed|lent|gave|submitted|applied|paid|ordered|returned|posted)\b(?=.*\b(?:you|your|my|our|the)\b)"
            ),
            (
                r"\b(?:the|my|our|that|these|those) (?:[\w-]+ ){1,3}(?:has|have) (?:been|sat|lain) (?:on your desk|in your (?:in-?tray|in-?box|drawer|hands)|"
                r"with you)\b.*\b(?:since|for)\b"
            ),
            r"^(?:i|we)(?:'ve| have)? (?:still )?(?:had|received) no (?:answer|reply|response|word|acknowledgement)(?: yet)? (?:to (?:my|our)|from you)\b",
            (
                r"^(?:it's |it is |about |isn't it |high )*time you (?:paid|gave|returned|sent|brought|let|rang|called|answered|replied|signed|moved|fixed|"
                r"mended) (?!yourself|up\b|in\b|the game)\w+"
            ),
        ),
        "It is three weeks since I sent you the form.",
        "It is three weeks since I stopped smoking.",
        unless=r"\bsorry\b|\bthank|\b(?:i'll|we'll)\b",
    ),
)
