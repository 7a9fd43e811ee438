"""English: what a sentence tells something of."""

from __future__ import annotations

import re

from daemon.think.language.ledger.requests import Topics
from daemon.think.later import later

TOPICS = Topics(
    topic=later(
        r"^(?:[^:?]{1,30}: )?(?:\W|\b(?:oh|and|also|so|well|sorry(?: for the delay| this is late| it's late)?|(?:with |my )*apologies(?: for the delay)?|as promised|at (?:long )?last|finally|by the way|incidentally|btw|ps|as for|about|(?:good|great|bad) news|hooray|just (?:to (?:say|let you know)|so you know)(?: that)?|(?:i'm|we're) (?:happy|pleased|glad) to say(?: that)?)\b)*(?:the|your|my|our|his|her|their|that)? ?((?:[\w'-]+ ){0,4}?[\w'-]+?)(?:'s(?! (?:[\w-]+ ){1,2}?(?:is|are|was|were|has|have|will be|comes?|means?|goes)\b)| (?:is|are|was|were|has|have|will be|costs?|leaves?|opens?|starts?|begins?|goes|runs?|lives?|needs?|takes?|comes?|says|said|thinks|reckons|wants|can|could|would|tells?|told|belongs|holds|closes?|ends?|went|turned out|worked out|came out|passed|lasted|finished|ended|includes?|means?|sells?))\b",
        re.IGNORECASE,
    ),
    asks=later(r"[?？]\s*$"),
    named_whole=True,
    opening_words=2,
)
