"""English: what the writer tells of their own life (`self_talk`), and what they let be seen (`self_disclosure`)."""

from __future__ import annotations

from daemon.think.language.en.acts.own_life.by_habits import BY_HABITS
from daemon.think.language.en.acts.own_life.disclosed import DISCLOSED
from daemon.think.language.en.acts.own_life.let_slip import LET_SLIP
from daemon.think.language.en.acts.own_life.told import TOLD

OWN_LIFE = (
    *TOLD,
    *DISCLOSED,
    *BY_HABITS,
    *LET_SLIP,
)
