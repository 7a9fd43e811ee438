"""English requests that tell by when a thing of the reader is due: "should reach me by noon", "no later than Friday"."""

from __future__ import annotations

from daemon.think.language.construction import Construction

DEADLINES = (
    Construction(
        "by_then",
        "ask",
        "reach with desk until till could can due back paid has have must should needs need",
        (
            (
                r"\b(?:should|must|has to|have to|needs? to|ought to|has got to) (?:reach|be with|get to|"
                r"come to|arrive with|land with|be on|be back with|be in) (?:me|us|my (?:desk|inbox|hands)|"
                r"the (?:office|bank|printer)|our (?:office|hands))\b"
            ),
            r"\byou(?:'ve| have)(?: got)? (?:until|till) .{2,30} to (?!(?:decide|think|live|wait)\b)\w+",
            (
                r"\bif (?:the|your|that|those|these|it|they|all|both) (?:[\w-]+ ){0,2}(?:could|can|might|"
                r"were|was) (?:to )?(?:be )?(?:with (?:us|me)|here|sent|returned|done|ready|finished|signed|"
                r"typed|moved|paid|delivered|printed|translated)\b(?!.*\b(?:i'd|i would|i could have)\b)"
            ),
            r"\b(?:is|are) due (?:back )?(?:with|to) (?:me|us)\b",
            r"\b(?:has|have|needs?|must)(?: to)? be (?:paid|signed|returned|settled|done|sent|collected) by you\b",
            (
                r"\b(?:your) (?:\w+ ){1,3}(?:has|have|needs?|must)(?: to)? be (?:paid|signed|returned|"
                r"settled|sent|collected|filled in|handed in|picked up)\b.*\bby\b"
            ),
        ),
        "The questionnaire should reach me within ten days.",
        "The train should be in.",
        unless=r"\b(?:i'll|we'll|i will|we will|i must|i have to|sorry)\b|\bthank",
    ),
    Construction(
        "no_later_than",
        "ask",
        "final last later latest need needs",
        (
            (
                r"\bneeds? to (?:be|reach|arrive|land|go|come)\b.{0,60}\bby (?:noon|close|end|the \w+|"
                r"\w+day|tomorrow|tonight|\d)\b(?=.*)"
            ),
            r"\bno later than\b(?!.*\bi'll\b)",
            r"\b(?:last|latest|final) (?:date|day|moment|deadline) for your\b",
        ),
        "The forms must be here no later than noon.",
        "I'll be there no later than noon.",
        unless=(r"\bthank", r"\b(?:i|we)(?:'ll| will| shall)\b", r"\bsorry\b"),
    ),
)
