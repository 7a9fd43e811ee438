"""English: what is wanted of the reader, and what of life."""

from __future__ import annotations

import re

from daemon.think.language.letters.news import Wishes
from daemon.think.later import later

WISHES = Wishes(
    seeks_help=later(
        r"\b(?:do you (?:happen to )?know (?:a|an|any|anyone|anybody|of|who|where|how|what)|any (?:ideas?|tips?|advice|suggestions?|recommendations?)|(?:can|could|would) you recommend|what would you (?:recommend|advise|suggest)|how (?:do|did) you (?:get|make|do)|how (?:do|can|should) i|where (?:can|could|do) i|what (?:should|can) i)\b",
        re.IGNORECASE,
    ),
    path=later(
        r"\b(?:career|next step|my future|promotion|management track|leadership|out of my depth|imposter|stuck in my (?:job|role)|grow (?:in|into|as)|further training|qualification)\b",
        re.IGNORECASE,
    ),
)
