"""English: what had been promised or asked for and is done (`kept`)."""

from __future__ import annotations

from daemon.think.language.en.acts.kept.as_promised import AS_PROMISED
from daemon.think.language.en.acts.kept.done import DONE

KEPT = (
    *AS_PROMISED,
    *DONE,
)
