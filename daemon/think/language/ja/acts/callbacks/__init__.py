"""Japanese: what goes back to an earlier talk or an hour spent together (`callback`), and its words told again (`retold`)."""

from __future__ import annotations

from daemon.think.language.ja.acts.callbacks.occasions import OCCASIONS
from daemon.think.language.ja.acts.callbacks.talks import TALKS

CALLBACKS = (
    *OCCASIONS,
    *TALKS,
)
