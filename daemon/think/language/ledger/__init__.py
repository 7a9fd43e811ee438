"""What the ledger of a tie looks for in the sentences of a language; each language fills it in `<language>/ledger/`."""

from __future__ import annotations

from typing import NamedTuple

from daemon.think.language.ledger.deeds import Deeds, Done, Keeping, Undoing
from daemon.think.language.ledger.matters import Apart, Beside, Matters
from daemon.think.language.ledger.offered import Offered
from daemon.think.language.ledger.passing import Passing
from daemon.think.language.ledger.remarks import Remarks
from daemon.think.language.ledger.replies import Courtesies, Joy, Turns
from daemon.think.language.ledger.requests import Figures, NoRequest, Reminders, Topics
from daemon.think.language.ledger.shown import Shown
from daemon.think.language.ledger.spoken_to import SpokenTo


class Ledger(NamedTuple):
    """One record for each room of the ledger."""

    turns: Turns
    courtesies: Courtesies
    joy: Joy
    no_request: NoRequest
    reminders: Reminders
    figures: Figures
    topics: Topics
    deeds: Deeds
    done: Done
    keeping: Keeping
    undoing: Undoing
    matters: Matters
    beside: Beside
    apart: Apart
    remarks: Remarks
    passing: Passing
    shown: Shown
    offered: Offered
    spoken_to: SpokenTo
