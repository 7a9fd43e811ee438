"""English: the words that tell of an event in a life, a module a kind; the kinds in the order in which they are tried."""

from __future__ import annotations

from daemon.think.language.en.events import (
    awards,
    births,
    deaths,
    exams,
    graduations,
    illness,
    moves,
    new_jobs,
    own_firms,
    projects,
    promotions,
    retirement,
    trips,
    weddings,
)
from daemon.think.language.en.events.by_signs import BY_SIGNS

_KINDS = (
    deaths,
    births,
    weddings,
    retirement,
    exams,
    graduations,
    awards,
    own_firms,
    promotions,
    new_jobs,
    moves,
    illness,
    trips,
    projects,
)
# What names an event goes before what tells it in freer words, and both before what only shows it, whichever kinds they are.
TABLE = (*(row for kind in _KINDS for row in kind.NAMED), *(row for kind in _KINDS for row in kind.TOLD), *BY_SIGNS)
