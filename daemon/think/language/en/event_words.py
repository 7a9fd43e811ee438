"""English: the words that tell of an event in a life, kind by kind, in the order in which they are tried."""

from __future__ import annotations

from daemon.think.language.en.events_clearer import CLEARER
from daemon.think.language.en.events_family import BEREAVEMENT, BIRTH, WEDDING
from daemon.think.language.en.events_life import ILLNESS, MOVE, TRIP
from daemon.think.language.en.events_plain import PLAIN
from daemon.think.language.en.events_said import SAID
from daemon.think.language.en.events_study import AWARD, EXAM, GRADUATION
from daemon.think.language.en.events_told import TOLD_FAMILY, TOLD_LIFE, TOLD_STUDY, TOLD_WORK, TOLD_WORKS
from daemon.think.language.en.events_work import FOUNDING, NEW_JOB, PROMOTION, RETIREMENT
from daemon.think.language.en.events_works import PROJECT

TABLE = (
    *BEREAVEMENT,
    *BIRTH,
    *WEDDING,
    *RETIREMENT,
    *EXAM,
    *GRADUATION,
    *AWARD,
    *FOUNDING,
    *PROMOTION,
    *NEW_JOB,
    *MOVE,
    *ILLNESS,
    *TRIP,
    *PROJECT,
    *TOLD_FAMILY,
    *TOLD_STUDY,
    *TOLD_WORK,
    *TOLD_LIFE,
    *TOLD_WORKS,
    *CLEARER,
    *PLAIN,
    *SAID,
)
