"""English (`give`): what the writer found, made or has for the reader's use."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.gives.words import NOTHING_GIVEN

FOUND_FOR_YOU = (
    Construction(
        "your_use",
        "give",
        "case free help pick there thought use useful you",
        (
            (
                r"\bin case (?:it|this|that|they)(?:'s| is| are)? (?:\w+ )?(?:useful|of (?:use|interest|help)|"
                r"helps?|handy)\b"
            ),
            r"\bi thought of you\b",
            r"\bthere's (?:a|an) [\w ]{2,30} (?:going|available|open|free)\b.*\b(?:you|your)\b",
            r"\bcould use this\b",
            (
                r"\b(?:i|we)(?:'ve| have)? (?:also |just |already )?(?:left|put|popped|dropped|hung|hidden|"
                r"shared|forwarded|passed|added|signed|booked|ordered|reserved|saved|kept|made|baked|knitted|"
                r"got|bought|brought|printed|copied|set|found|sent)\b(?: \w+){0,8}? (?:for you|"
                r"on your (?:porch|desk|step|doorstep|table|chair)|under (?:the|your) mat|"
                r"with you(?:r neighbour)?|your name|you (?:a|an|some|the|two)|your (?:cv|name|details|"
                r"manuscript|portfolio) (?:to|on|in|down))\b"
            ),
            (
                r"\b(?:i|we) (?:made|got|bought|baked|saved|kept|brought|left|knitted|cooked|ordered|booked|"
                r"printed|picked) you (?:a|an|some|the|two|one|both|another)\b"
            ),
            r"\bright up your street\b",
            (
                r"\bi thought (?:you|of you|this|it) (?:might|could|would|may|should|when|as|"
                r"at)?\b(?=.*\b(?:you|your|of you)\b)"
            ),
            r"\bmade for you\b",
        ),
        "In case it is useful to you, I've drawn up a checklist for the visa.",
        "Our couch is old.",
        unless=NOTHING_GIVEN,
        loose=True,
    ),
)
