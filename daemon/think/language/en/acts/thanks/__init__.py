"""English: thanks, and credit for a deed of the reader with its good effect (`thanks`)."""

from __future__ import annotations

from daemon.think.language.en.acts.thanks.credit import CREDIT
from daemon.think.language.en.acts.thanks.in_words import IN_WORDS
from daemon.think.language.en.acts.thanks.owed_to_you import OWED_TO_YOU
from daemon.think.language.en.acts.thanks.what_it_did import WHAT_IT_DID

THANKS = (
    *OWED_TO_YOU,
    *WHAT_IT_DID,
    *IN_WORDS,
    *CREDIT,
)
