"""Japanese: what is about the reader's own matters: asked (`about_you`) or told (`other_focus`)."""

from __future__ import annotations

from daemon.think.language.ja.acts.about_you.asked import ASKED
from daemon.think.language.ja.acts.about_you.told import TOLD

ABOUT_YOU = (
    *ASKED,
    *TOLD,
)
