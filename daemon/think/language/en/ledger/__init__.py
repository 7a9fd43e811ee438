"""English: what the ledger looks for in a sentence, room by room."""

from __future__ import annotations

from daemon.think.language.en.ledger.apart import APART
from daemon.think.language.en.ledger.beside import BESIDE
from daemon.think.language.en.ledger.courtesies import COURTESIES
from daemon.think.language.en.ledger.deeds import DEEDS
from daemon.think.language.en.ledger.done import DONE
from daemon.think.language.en.ledger.figures import FIGURES
from daemon.think.language.en.ledger.joy import JOY
from daemon.think.language.en.ledger.keeping import KEEPING
from daemon.think.language.en.ledger.matters import MATTERS
from daemon.think.language.en.ledger.no_request import NO_REQUEST
from daemon.think.language.en.ledger.offered import OFFERED
from daemon.think.language.en.ledger.passing import PASSING
from daemon.think.language.en.ledger.remarks import REMARKS
from daemon.think.language.en.ledger.reminders import REMINDERS
from daemon.think.language.en.ledger.shown import SHOWN
from daemon.think.language.en.ledger.spoken_to import SPOKEN_TO
from daemon.think.language.en.ledger.topics import TOPICS
from daemon.think.language.en.ledger.turns import TURNS
from daemon.think.language.en.ledger.undoing import UNDOING
from daemon.think.language.ledger import Ledger

LEDGER = Ledger(
    turns=TURNS,
    courtesies=COURTESIES,
    joy=JOY,
    no_request=NO_REQUEST,
    reminders=REMINDERS,
    figures=FIGURES,
    topics=TOPICS,
    deeds=DEEDS,
    done=DONE,
    keeping=KEEPING,
    undoing=UNDOING,
    matters=MATTERS,
    beside=BESIDE,
    apart=APART,
    remarks=REMARKS,
    passing=PASSING,
    shown=SHOWN,
    offered=OFFERED,
    spoken_to=SPOKEN_TO,
)
