"""English, as the reader of mails asks for it."""

from __future__ import annotations

from daemon.think.language.en import GRAMMAR, lay_out
from daemon.think.language.en.answering import answer
from daemon.think.language.en.befell import befell
from daemon.think.language.en.certainty import EVENTS, FATES, MODEL, REPLIES
from daemon.think.language.en.content import CONTENT
from daemon.think.language.en.days import days_in
from daemon.think.language.en.days_gone import day_gone, event_day
from daemon.think.language.en.event_of import event_of
from daemon.think.language.en.ledger import LEDGER
from daemon.think.language.en.letters import LETTERS
from daemon.think.language.en.logged import LOGGED
from daemon.think.language.en.owners import whose
from daemon.think.language.en.titles import TITLES
from daemon.think.language.en.ways import WAYS
from daemon.think.language.en.weighing import FIRM, settle, weighed
from daemon.think.language.en.working_days import working_days
from daemon.think.language.rules import Rules

RULES = Rules(
    GRAMMAR, lay_out, event_of, whose, weighed, settle, FIRM, MODEL, EVENTS, REPLIES, FATES, days_in, event_day,
    answer, CONTENT, LEDGER, LETTERS, TITLES, working_days, befell=befell, ways=WAYS, logged=LOGGED, day_gone=day_gone,
)  # fmt: skip
