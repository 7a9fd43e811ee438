"""Japanese, as the reader of mails asks for it."""

from __future__ import annotations

from daemon.think.language.ja import GRAMMAR, TABLES, lay_out
from daemon.think.language.ja.acts.asks.spoken import SURE
from daemon.think.language.ja.acts.two_clauses import marked
from daemon.think.language.ja.answers import answered
from daemon.think.language.ja.befell import befell
from daemon.think.language.ja.certainty import EVENTS, FATES, MODEL, REPLIES
from daemon.think.language.ja.content import CONTENT
from daemon.think.language.ja.days import day_gone, days_in, event_day
from daemon.think.language.ja.event_of import event_of
from daemon.think.language.ja.ledger import LEDGER
from daemon.think.language.ja.letters import LETTERS
from daemon.think.language.ja.logged import LOGGED
from daemon.think.language.ja.own_name import names_writer
from daemon.think.language.ja.owners import whose
from daemon.think.language.ja.titles import TITLES
from daemon.think.language.ja.ways import WAYS
from daemon.think.language.ja.weighing import FIRM, settle, weighed
from daemon.think.language.ja.working_days import working_days
from daemon.think.language.rules import Rules

_PARTS = marked(frozenset(row.name for table in TABLES for row in table))
RULES = Rules(
    GRAMMAR, lay_out, event_of, whose, weighed, settle, FIRM | SURE | _PARTS, MODEL, EVENTS, REPLIES, FATES, days_in, event_day,
    answered, CONTENT, LEDGER, LETTERS, TITLES, working_days,
    owner_by_weights=True, day_comes_late=True, names_writer=names_writer, befell=befell, ways=WAYS, logged=LOGGED, day_gone=day_gone,
)  # fmt: skip
