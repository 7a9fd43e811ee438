"""Japanese: what hands over or offers something of use (`give`)."""

from __future__ import annotations

from daemon.think.language.ja.acts.gives.answers import ANSWERS
from daemon.think.language.ja.acts.gives.by_question import BY_QUESTION
from daemon.think.language.ja.acts.gives.offers import OFFERS
from daemon.think.language.ja.acts.gives.things import THINGS
from daemon.think.language.ja.acts.gives.tips import TIPS
from daemon.think.language.ja.acts.gives.unasked import UNASKED
from daemon.think.language.ja.acts.gives.yours_to_take import YOURS_TO_TAKE

GIVES = (
    *BY_QUESTION,
    *UNASKED,
    *THINGS,
    *TIPS,
    *OFFERS,
    *YOURS_TO_TAKE,
    *ANSWERS,
)
