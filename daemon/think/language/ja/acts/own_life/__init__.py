"""Japanese: what the writer tells of their own life (`self_talk`), and what they let be seen (`self_disclosure`)."""

from __future__ import annotations

from daemon.think.language.ja.acts.own_life.by_deeds import BY_DEEDS
from daemon.think.language.ja.acts.own_life.disclosed import DISCLOSED
from daemon.think.language.ja.acts.own_life.told import TOLD

OWN_LIFE = (
    *TOLD,
    *BY_DEEDS,
    *DISCLOSED,
)
