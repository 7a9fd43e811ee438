"""English: to which reader of a mail a sentence speaks."""

from __future__ import annotations

import re

from daemon.think.language.en.words import KIN
from daemon.think.language.ledger.spoken_to import SpokenTo
from daemon.think.later import later

_NAMES = r"@?NAME(?:(?:,| and|,? &| or) @?NAME)*"
_WISH = r"(?:(?:could|can|would|will|did|do|are|have|were|might) you|(?:please|kindly|pls)\b)"
_LEAD = r"(?:(?:and|but|so|then|also|oh|now|ok|okay|well|hi|hello|hey|dear|to|for|p\.?s\.?),?:? )*"

SPOKEN_TO = SpokenTo(
    opens=rf"^\W*(?i:{_LEAD})(?:{_NAMES}(?: *[,:–—]| -)|{_NAMES} (?={_WISH})|@NAME\b)",
    closes=(
        rf"(?<=[a-z\d)”\"’']), ?@?NAME(?: and NAME)?\s*[?!.:)\s]*$"
        rf"|\b(?i:you|please|so|and|but|then|perhaps|maybe),? @?NAME,|\b(?i:{_WISH}) @NAME\b"
    ),
    of_them=(
        # the rest of a list, an aside about its bearer, somebody's kin
        r"^\W*(?:NAME(?:,| and|,? &)? )+(?:,? ?(?:and|&|or) )(?!NAME)|^\W*NAME, (?:NAME, )*(?!NAME)[A-Z][a-z]+,? (?:and|&|or) |^\W*NAME, (?:who|whom|whose|which)\b[^,?]*,|^\W*NAME, (?:my|our|a|the) [\w' ]+, (?!.*\byou\b)"
        rf"|\b(?:my|our|your|his|her|their) (?:[\w-]+ )?(?:{KIN}|friend|colleague|partner|wife|husband|neighbour), NAME\b|[A-Z][a-z]+, NAME\b\s*[?.!]*$"
    ),
    turns=later(
        rf"(?:[,;]? (?:and|but|while)|;| [–—-]),? (?=@?[A-Z][\w'’-]+, (?:{_WISH}|(?:what|which|when|where|how|who|is|are|did|do|does|has|have|could|can|would|will|i|i'll|we)\b))"
    ),
    goes_on=later(
        r"^(?:and|also|or|then|but)\b|\b(?:also|too|as well|it|them|that|those|one|instead)\b|^if (?:so|not)\b",
        re.IGNORECASE,
    ),
    to_all=later(
        r"\b(?:both|(?:all|each|any|either|one) of you|you (?:all|two|three|both|lot)|everyone|everybody|anyone|anybody|y'all|all of us)\b",
        re.IGNORECASE,
    ),
)
