"""English: what hands over or offers something of use (`give`)."""

from __future__ import annotations

from daemon.think.language.construction import plain_first
from daemon.think.language.en.acts.gives.answers import ANSWERS
from daemon.think.language.en.acts.gives.asked_if import ASKED
from daemon.think.language.en.acts.gives.found_for_you import FOUND_FOR_YOU
from daemon.think.language.en.acts.gives.help import HELP
from daemon.think.language.en.acts.gives.hospitality import HOSPITALITY
from daemon.think.language.en.acts.gives.offers import OFFERS
from daemon.think.language.en.acts.gives.things import THINGS
from daemon.think.language.en.acts.gives.tips import TIPS
from daemon.think.language.en.acts.gives.told_for_use import TOLD_FOR_USE

GIVES = plain_first(
    THINGS,
    ASKED,
    OFFERS,
    HELP,
    TIPS,
    TOLD_FOR_USE,
    FOUND_FOR_YOU,
    HOSPITALITY,
    ANSWERS,
)
