"""English: promises and plans that will not be, or were not, kept (`broken`)."""

from __future__ import annotations

from daemon.think.language.en.acts.broken.called_off import CALLED_OFF
from daemon.think.language.en.acts.broken.circumstance import CIRCUMSTANCE
from daemon.think.language.en.acts.broken.not_kept import NOT_KEPT
from daemon.think.language.en.acts.broken.without_me import WITHOUT_ME

BROKEN = (
    *CALLED_OFF,
    *NOT_KEPT,
    *CIRCUMSTANCE,
    *WITHOUT_ME,
)
