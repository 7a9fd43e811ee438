"""English offers of help (`give`), more loosely said: "happy to help", "need a hand?", "say the word"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.gives.words import NOTHING_GIVEN

HELP = (
    Construction(
        "ready_to_help",
        "give",
        ("anything assistance free help here if leave lift meet offer pick say stuck there use word you"),
        (
            (
                r"\bif you(?:'re| are) (?:ever )?(?:stuck|short|in need|looking|after|hungry|lost|passing|"
                r"still)\b.*\b(?:my|our|i|we|there's|here)\b"
            ),
            (
                r"\b(?:might|may|can|could|shall|should) i (?:be of (?:\w+ )?(?:assistance|help|service|use)|"
                r"offer you|leave|save you|drop (?:off|round)|bring round|run you|walk you|lend you|fetch|"
                r"get you|send you|pop|give you|treat|do anything|help|put in|knock)\b"
            ),
            r"\bsay the word and (?:i|we)(?:'ll| will)\b",
            (
                r"\b(?:i|we)(?:'ll| will| can| could)\b.*\bif (?:you(?:'d)? (?:like|want|need|wish|prefer|"
                r"fancy)|it helps|that helps)\b"
            ),
            (
                r"\b(?:i|we) (?:know|can (?:recommend|vouch for|let you have|get you|spare|offer|do you|"
                r"fit you|help|send|give|show|arrange|make|continue)|could (?:lend|let you have|get you|drive|"
                r"run you|put you up|meet you|come and)|swear by) (?:of )?(?:a|an|the|someone|somebody|just|"
                r"my|with|the perfect)\b(?! (?:feeling|way|place you|answer|truth|pain))"
            ),
            (
                r"\b(?:i'm|i am|we're|we are) (?:more than |very |always |quite |only too )?(?:happy|glad|"
                r"free|around|available|willing|pleased|delighted) (?:to (?:help|drive|lend|show|give|take|"
                r"look|read|come|cook|host|meet|teach|explain|share|proofread|cover|lend|mind|run|pick|"
                r"introduce|talk|reschedule|do|make|send)|if you (?:want|need)|on \w+ if you)\b"
            ),
            r"\b(?:need|want) (?:a hand|a lift|one|some|any help|help|mine|company)\?",
            r"\b(?:shout|holler|whistle|yell|just ask) if\b",
            r"\bor (?:would|do) you (?:rather|like|want|prefer) (?:have )?(?:my|our|a|one of)\b",
            r"\b(?:would|do|d') ?you (?:like|want) (?:me|us) to\b",
        ),
        "I'm always glad to help, just shout if you want a lift.",
        "He is glad to help.",
        unless=NOTHING_GIVEN,
        loose=True,
    ),
)
