"""English: requests left unsaid: what lies here without yours, what would ease my mind, what you have and we shall need (`ask`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction

_YOURS = (
    r"(?:signature|name|initials?|reply|answer|approval|say-so|okay|ok|comments?|figures|cheque|payment|consent|forms?|photo|go-ahead|corrections|contribution|"
    r"half|part|stamp|vote|nod|yes|deposit|details|entry|entries|numbers?|mark|countersignature|report|copy|chapter|review|order|rsvp)"
)
LEFT_UNSAID = (
    Construction(
        "waits_without_yours",
        "ask",
        "your",
        (
            (
                r"\b(?:sitting|sits|lying|lies|waiting|waits|stuck|gathering dust|languishing|stalled|held up|going nowhere|at a standstill|incomplete|unfinished|blank|"
                rf"half-empty|no good|no use|useless|not valid|invalid|won't (?:go|stand|count|fly)|can't (?:go|move|be) [\w ]{{2,25}})\b[^?.]{{0,40}}?"
                rf"\b(?:without|for want of|for lack of|wanting|lacking|minus|but for) your (?:\w+ )?{_YOURS}\b"
            ),
            (
                r"\b(?:is|are|has|have|the only \w+|the last \w+) (?:still )?(?:missing|lacking|without|wanting|short of|bare of) (?:only |just )?your (?:\w+ )?"
                rf"{_YOURS}\b"
            ),
        ),
        "The contract is gathering dust here for want of your signature.",
        "The house is sitting there without your father.",
        unless=r"\?$|\b(?:was|were|had)\b",
    ),
    Construction(
        "sleep_easier_if_you",
        "ask",
        "if mind shoulders",
        (
            (
                r"\b(?:i|we|your \w+|mum|dad)(?:'d| would|'d all)(?: all| both| certainly)? (?:sleep|rest|breathe|feel|be) (?:a lot |a good deal |so much |much |far |a bit |all the )?"
                r"(?:easier|easy|sounder|better|happier|safer|calmer|more at ease|more comfortable|less (?:worried|anxious|nervous)|reassured)(?: at night| in my mind)? if you "
                r"(?!were (?:here|there|less|more|nearer|not|with)\b|weren't|knew|lived|felt|didn't (?:feel|blame|think)|told|had|'d)\w+"
            ),
            (
                r"\bit(?:'d| would) (?:really )?(?:(?:put|set) my mind at (?:rest|ease)|ease my mind|be a (?:great |huge |real )?(?:load|weight) off (?:my|our) (?:mind|minds|shoulders)) "
                r"(?:if you|to have you|to know you(?:'d| would| were))\b"
            ),
        ),
        "We'd feel a lot safer if you locked the top gate at night.",
        "I'd feel better if you were here.",
        unless=r"\?$",
    ),
    Construction(
        "grand_to_leave_with_you",
        "ask",
        "would d it'd",
        (
            r"\bit(?:'d| would) be (?:so |really |just |very |absolutely )*(?:grand|great|lovely|wonderful|marvellous|brilliant|handy|good|nice|perfect|ideal|a (?:great |huge |big |real )?"
            r"(?:help|relief|comfort|kindness|godsend|weight off)) to (?:(?:leave|park|store|stay|kip|sleep|camp|stop|put up|keep (?!in\b|up\b))\b[^?]{0,40}?\b(?:with you|at (?:yours|your (?!age\b|best\b|expense\b)\w+)|"
            r"in your \w+|on your \w+)\b|(?:have|borrow) (?:the (?:use|loan) of your|your)\b(?! (?:news|company|letters?|thoughts on|family|children|mum|parents)\b)|"
            r"have you (?:on the|there to|there for|along to|to help|read|sing|play|speak|judge|do the|as (?:our|a)|at the (?:door|stall|till))\b)"
        ),
        "It'd be handy to leave the caravan at yours over the winter.",
        "It would be lovely to have you here for supper.",
        unless=r"\?$|\b(?:if you(?:'d| would) like|you're welcome|was)\b",
    ),
    Construction(
        "you_have_and_we_need",
        "ask",
        "need needing want wanting lost stuck use do",
        (
            r"\byou(?:'ve| have| hold|'ve got| have got|'re the only one with| are the only one with) (?!(?:to|been|all we|everything)\b)[^.?!;]{3,60}(?:,| and| but| so)+ "
            r"(?:i|we)(?:'ll| will|'re| are|'m| am|'d| could| shall)? (?:be |badly |all |really |going to |certainly )*"
            r"(?:need(?:ing)?|want(?:ing)?|lost without|stuck without|do with|use) (?:it|them|one|that|those|both|some|him|her)\b"
        ),
        "You have the only long ladder in the lane, and I'll need it for the gutters.",
        "You have a good doctor and we need one like him.",
        unless=r"\?$|\bwhen (?:we|i) (?:need|want) (?:it|them)\b|\bone (?:like|as)\b|\bdidn't\b",
    ),
    Construction(
        "who_do_you_know",
        "ask",
        "know",
        (
            r"^(?:so |and |but |now,? )?(?:who|whom) do you know (?:at|in|with|on|from|around|up|down|over|round|among|near)\b[^?]*\b(?:who|that)(?:'d| would| might| could| can| may|'s| is| has) [^?]*\?",
            r"^(?:so |and |but |now,? )?(?:who|whom) do you know (?:who|that)(?:'d| would| might| could| can) [^?]*\?",
        ),
        "Who do you know in Leeds who might take on an apprentice?",
        "Who do you know in Leeds?",
    ),
)
