"""English: what undoes thanks in whichever words."""

from __future__ import annotations

NO_THANKS = (
    r"\bthree cheers\b",
    r"\b(?:thanks|thank you|cheers)\b.*\bif you (?:can|could|would)\b",
    r"\bthanks?\b.*\b(?:email|e-mail|message|reply|letter of|mail)[.!]*$",
    r"\bin advance\b",
    r"\bbeforehand\b",
    r"\bthanking you\b",
    r"\bno thanks\b",
    r"\?$",
    r"\bowe you (?:an|a) (?:apology|explanation|answer|letter|reply|email|call)\b",
    (
        r"\bthanks? (?:you )?for (?:your (?:custom|continued|time|attention|interest|patience|"
        r"understanding|cooperation)|getting in touch|writing|yours)\b"
    ),
    r"\bowed? you\b",
    r"\bif you\b",
    (
        r"\b(?:made|gave|taught|got|put|told|kept) (?:me|us) (?:late|wait|angry|ill|sick|worry|cry|"
        r"jealous|feel (?:small|old|stupid))"
    ),
    r"\bbless you,? (?:you've|that)\b",
    r"\bi owe you\b(?! (?:one|so|big|my|all|everything|a (?:drink|pint|beer|coffee|huge|big|great|debt)))",
    r"\b(?:wouldn't|be|very) (?:good|kind) of you (?:to|if).*\?",
    r"^(?:would|it'd|it would)\b.*\bof you\b",
    r"\bcan't do it without you\b",
    r"\bdid you\b",
)
