"""English requests for helping hands: "we are short of drivers", "does anybody have a van"."""

from __future__ import annotations

from daemon.think.language.construction import Construction

HELPING_HANDS = (
    Construction(
        "short_of_hands",
        "ask",
        "after crying desperate lacking looking missing need needs no short want",
        (
            (
                r"\b(?:i'm|we're|i am|we are|still|are|is) (?:a bit |badly |desperately |still |really |"
                r"very )*(?:short of|short on|lacking|looking for|in need of|desperate for|crying out for|"
                r"after|missing|in want of) (?:\w+ ){0,2}(?:drivers?|hands|helpers?|volunteers?|players?|"
                r"goalkeepers?|singers?|tenors?|basses|bakers?|stewards?|judges?|hosts?|readers?|blankets|"
                r"sponsors?|donors?|bodies|speakers?|prizes|fourth|treasurer|referee|umpire|babysitter|sitter|"
                r"pianist|marshals?|raffle prizes|guinea pigs)\b"
            ),
            r"\bneeds? .*\b(?:are you game|interested|fancy it|how about it|what do you say)\?",
            r"\bno (?:volunteers|takers|offers|helpers|entries|bids) (?:yet )?(?:for|to|from)\b",
        ),
        "We're short of drivers for the meals round.",
        "We're short of time.",
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
                r"^(?:a |any |some |quick |bit of |little )*(?:lift|ride|help|"
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
    Construction(
        "nobody_yet",
        "ask",
        "know no-one nobody one short somebody someone step",
        (
            r"\b(?:we're|we are|i'm|i am) (?:\w+ ){1,3}short\b",
            (
                r"\b(?:nobody|no one|no-one) has (?:yet )?(?:claimed|volunteered|offered|signed|put|"
                r"come forward|bid)\b"
            ),
            r"\bstep forward\b",
            r"\bknow (?:any|a|of any|of a|of someone) (?:\w+ ){1,3}(?:who [^?]*)?\?$",
            r"\b(?:someone|somebody) (?:has to|must|needs to|should|ought to) \w+",
        ),
        "Nobody has volunteered for the tombola yet.",
        "Nobody has lived there for years.",
        unless=(
            r"\bif you(?:\'d| would)? (?:like|want|need|fancy)\b",
            r"\bthank(?:s| you) for\b",
            r"\b(?:i\'m|we\'re) (?:a bit |very |rather |so |too )?short (?:on (?:sleep|time|patience)|of breath)\b",
            r"\bi\'m too short\b",
            r"\blong and short\b",
            r"\bknow any(?:one|body) (?:there|here)\?",
        ),
        loose=True,
    ),
)
