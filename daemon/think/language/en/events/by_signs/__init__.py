"""English: events told without the noun that names them, a module a kind; the kinds in the order in which they are tried."""

from __future__ import annotations

from daemon.think.language.en.events.by_signs.awards import AWARDS
from daemon.think.language.en.events.by_signs.births import BIRTHS
from daemon.think.language.en.events.by_signs.deaths import DEATHS
from daemon.think.language.en.events.by_signs.exams import EXAMS
from daemon.think.language.en.events.by_signs.graduations import GRADUATIONS
from daemon.think.language.en.events.by_signs.illness import ILLNESS
from daemon.think.language.en.events.by_signs.moves import MOVES
from daemon.think.language.en.events.by_signs.new_jobs import NEW_JOBS
from daemon.think.language.en.events.by_signs.own_firms import OWN_FIRMS
from daemon.think.language.en.events.by_signs.projects import PROJECTS
from daemon.think.language.en.events.by_signs.promotions import PROMOTIONS
from daemon.think.language.en.events.by_signs.retirement import RETIREMENT
from daemon.think.language.en.events.by_signs.trips import TRIPS
from daemon.think.language.en.events.by_signs.weddings import WEDDINGS

BY_SIGNS = (
    *DEATHS,
    *BIRTHS,
    *WEDDINGS,
    *RETIREMENT,
    *GRADUATIONS,
    *AWARDS,
    *OWN_FIRMS,
    *PROMOTIONS,
    *NEW_JOBS,
    *EXAMS,
    *MOVES,
    *ILLNESS,
    *TRIPS,
    *PROJECTS,
)
