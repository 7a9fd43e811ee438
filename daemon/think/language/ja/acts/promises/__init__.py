"""Japanese: what binds the writer to a deed to come (`promise`)."""

from __future__ import annotations

from daemon.think.language.ja.acts.promises.by_a_day import BY_A_DAY
from daemon.think.language.ja.acts.promises.myself import MYSELF
from daemon.think.language.ja.acts.promises.seen_to import SEEN_TO
from daemon.think.language.ja.acts.promises.will import WILL_DO

PROMISES = (
    *MYSELF,
    *SEEN_TO,
    *BY_A_DAY,
    *WILL_DO,
)
