"""Japanese: the words that tell of an event in a life, a module a kind; the kinds in the order in which they are tried;
what names an event goes before what only shows it."""

from __future__ import annotations

from daemon.think.language.ja.events.awards import AWARDS
from daemon.think.language.ja.events.births import BIRTHS
from daemon.think.language.ja.events.by_signs import BY_SIGNS
from daemon.think.language.ja.events.deaths import DEATHS
from daemon.think.language.ja.events.exams import EXAMS
from daemon.think.language.ja.events.graduations import GRADUATIONS
from daemon.think.language.ja.events.illness import ILLNESS
from daemon.think.language.ja.events.moves import MOVES
from daemon.think.language.ja.events.new_jobs import NEW_JOBS
from daemon.think.language.ja.events.own_firms import OWN_FIRMS
from daemon.think.language.ja.events.projects import PROJECTS
from daemon.think.language.ja.events.promotions import PROMOTIONS
from daemon.think.language.ja.events.retirement import RETIREMENT
from daemon.think.language.ja.events.trips import TRIPS
from daemon.think.language.ja.events.weddings import WEDDINGS

TABLE = (
    *DEATHS,
    *BIRTHS,
    *WEDDINGS,
    *RETIREMENT,
    *GRADUATIONS,
    *EXAMS,
    *AWARDS,
    *OWN_FIRMS,
    *PROMOTIONS,
    *NEW_JOBS,
    *MOVES,
    *ILLNESS,
    *TRIPS,
    *PROJECTS,
    *BY_SIGNS,
)
