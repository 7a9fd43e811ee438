"""English: what else a letter orders about the tie."""

from __future__ import annotations

import re

from daemon.think.language.en.letters.quiet import AWHILE, COMES_BACK, LIMIT, QUIET, WORDS
from daemon.think.language.letters.tie import Orders
from daemon.think.later import later

ORDERS = Orders(
    quiet=QUIET,
    quiet_words=WORDS,
    quiet_limit=LIMIT,
    quiet_comes_back=COMES_BACK,
    quiet_awhile=AWHILE,
    namesake=later(
        r"\bi(?:'m| am) not the (?-i:[A-ZÀ-Þ])[^.]{2,60}\b(?:but|you)\b|\bi(?:'m| am) (?:the other|another|a different) (?-i:[A-ZÀ-Þ])"
        r"|\b(?:we|i) (?:only |just )?(?:happen to )?(?:share|have|bear) (?:the|her|his|a) same name|\b(?:my|his|her|your) namesake\b"
        r"|\bsomebody else of the same name\b|\b(?:wrong|other) (?-i:[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+)",
        re.IGNORECASE,
    ),
)
