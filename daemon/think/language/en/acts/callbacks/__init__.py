"""English: what goes back to an earlier talk or an hour spent together (`callback`), and its words told again (`retold`)."""

from __future__ import annotations

from daemon.think.language.en.acts.callbacks.in_passing import IN_PASSING, RETOLD
from daemon.think.language.en.acts.callbacks.talks import TALKS

CALLBACKS = (
    *IN_PASSING,
    *TALKS,
    *RETOLD,
)
"""What names the talk beside other matter comes first: `you_were_then` tells of the reader, too."""
