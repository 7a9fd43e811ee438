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
# What a reproach says that they should not have done.
BLAMED = (
    r"(?:kept (?:me|us) (?:waiting|talking|up)|lost|broken|forgotten|spilled|spilt|shouted|dawdled|stopped|wanted|kept on|fallen|been so (?!(?:kind|patient|good|stubborn|quick|brave|generous|encouraging|persistent)\b)|interrupted|overslept|insisted on (?:stopping|walking|going)|eaten|changed (?:the|your)|"
    r"told (?:them|him|her|everyone)|left (?:it|the|your)|taken (?:so|the wrong)|sent (?:us|me) (?:the wrong|to the wrong)|misled|lied)"
)
# We would have caught it, had you not: the good that they spoilt.
SPOILT = (
    r"\b(?:i|we|he|she|they|it|you)(?:'d| would| could| should| might)(?: \w+ly| still| easily| all| both)? (?:have|'ve) (?:caught|won|been (?:on time|early|home|there|fine|all right|first|in time|warm|dry)|got (?:there|away|home|in)|finished|seen|made it|had (?:time|a seat)|beaten|passed|arrived|noticed)\b"
    r"[^?]*\b(?:if you(?:'d not| had not| hadn't)|had you not)\b"
)
