"""English: to which reader of a mail a sentence speaks."""

from __future__ import annotations

import re

from daemon.think.language.en.words import KIN
from daemon.think.language.ledger.spoken_to import SpokenTo
from daemon.think.later import later

_NAMES = r"@?NAME(?:(?:,| and|,? &| or) @?NAME)*"
_WISH = r"(?:(?:could|can|would|will|did|do|are|have|were|might) you|(?:please|kindly|pls)\b)"
_LEAD = r"(?:(?:and|but|so|then|also|oh|now|ok|okay|well|hi|hello|hey|dear|p\.?s\.?),?:? )*"
# `Dear Lotte, dear Ben,` greets them; `Lotte:` calls her
_GREETS = r"\W*(?:(?:[A-Z]\w*|hi|hello|hey|dear|and|all|both)\b[^\w:–—]*)+$"

SPOKEN_TO = SpokenTo(
    # not `For Lotte, could you bring a cake?`; but `For Lotte: please bring a cake`
    opens=rf"^(?!{_GREETS})\W*(?i:{_LEAD})(?:{_NAMES}(?: *[,:–—]| -)|(?i:for|to) {_NAMES} *:|{_NAMES} (?={_WISH})|@NAME\b)",
    closes=(
        rf"(?<=[a-z\d)”\"’']), ?@?NAME(?: and NAME)?\s*[?!.:)\s]*$"
        rf"|\b(?i:you|please|perhaps|maybe), @?NAME,|\b(?i:{_WISH}) @NAME\b"
    ),
    of_them=(
        # the rest of a list, an aside about its bearer, somebody's kin
        r"^\W*(?:NAME(?:,| and|,? &)? )+(?:,? ?(?:and|&|or) )(?!NAME)|^\W*NAME, (?:NAME, )*(?!NAME)[A-Z][a-z]+,? (?:and|&|or) |^\W*NAME, (?:who|whom|whose|which)\b[^,?]*,|^\W*NAME, (?:my|our|a|the) [\w' ]+, (?!.*\byou\b)"
        rf"|\b(?:my|our|your|his|her|their) (?:[\w-]+ )?(?:{KIN}|friend|colleague|partner|wife|husband|neighbour), NAME\b|[A-Z][a-z]+, NAME\b\s*[?.!]*$"
    ),
    turns=later(
        rf"(?:[,;]? (?:and|but|while)|;| [–—-]),? (?=@?[A-Z][\w'’-]+, (?:{_WISH}|(?:what|which|when|where|how|who|is|are|did|do|does|has|have|could|can|would|will|i|i'll|we)\b))"
    ),
    goes_on=later(r"^(?:and|also)\b|\b(?:also|too|as well)\b", re.IGNORECASE),
    to_all=later(
        r"\b(?:both|(?:all|each|any|either|one) of you|you (?:all|two|three|both|lot)|everyone|everybody|anyone|anybody|y'all|all of us)\b",
        re.IGNORECASE,
    ),
)
