"""Japanese, as the reader of mails asks for it."""

from __future__ import annotations

from daemon.think.language.ja import GRAMMAR, lay_out
from daemon.think.language.ja.certainty import MODEL
from daemon.think.language.ja.days import days_in, event_day
from daemon.think.language.ja.events import event_of, whose
from daemon.think.language.ja.weighing import FIRM, settle, weighed
from daemon.think.language.rules import Rules

RULES = Rules(
    GRAMMAR, lay_out, event_of, whose, weighed, settle, FIRM, MODEL, days_in, event_day,
    owner_by_weights=True, day_comes_late=True,
)  # fmt: skip
