"""English: joy in the reader's good news, birthday or feat (`congratulation`)."""

from __future__ import annotations

from daemon.think.language.en.acts.congratulations.by_feat import BY_FEAT
from daemon.think.language.en.acts.congratulations.in_words import IN_WORDS

CONGRATULATIONS = (
    *IN_WORDS,
    *BY_FEAT,
)
