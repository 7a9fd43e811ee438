"""English: what binds the writer to a deed to come (`promise`), by the way in which it is said."""

from __future__ import annotations

from daemon.think.language.en.acts.promises.any_deed import ANY_DEED
from daemon.think.language.en.acts.promises.in_hand import IN_HAND
from daemon.think.language.en.acts.promises.what_you_will_have import WHAT_YOU_WILL_HAVE
from daemon.think.language.en.acts.promises.will import WILL_DO
from daemon.think.language.en.acts.promises.word_given import WORD_GIVEN

PROMISES = (
    *WILL_DO,
    *WHAT_YOU_WILL_HAVE,
    *WORD_GIVEN,
    *IN_HAND,
    *ANY_DEED,
)
