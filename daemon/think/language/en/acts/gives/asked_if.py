"""English offers as a question after one's leave or the reader's need: "can I run you home?", "could you make use of my ticket?"."""

from __future__ import annotations

from daemon.think.language.construction import Construction
from daemon.think.language.en.acts.gives.words import ASKED_IF, WORTH_A_LOOK

ASKED = (
    Construction(
        "asked_if",
        "give",
        "can could would might may shall any",
        ASKED_IF,
        "Could you make use of my concert ticket, as I shan't be going?",
        "Could you make use of the back entrance?",
    ),
    Construction(
        "worth_a_look",
        "give",
        "look",
        WORTH_A_LOOK,
        "Have a look at this site, it has all those old maps you collect.",
        "Have a look at this site, it keeps crashing.",
    ),
)
