"""English: what is read in letters besides their acts."""

from __future__ import annotations

from daemon.think.language.en.letters.absence import ABSENCE
from daemon.think.language.en.letters.addresses import ADDRESSES
from daemon.think.language.en.letters.affairs import AFFAIRS
from daemon.think.language.en.letters.ailments import AILMENTS
from daemon.think.language.en.letters.deaths import DEATHS
from daemon.think.language.en.letters.fortune import FORTUNE
from daemon.think.language.en.letters.frame import FRAME
from daemon.think.language.en.letters.manner import MANNER
from daemon.think.language.en.letters.names import CARD, ENTRIES, HOUSES, NAMES
from daemon.think.language.en.letters.orders import ORDERS
from daemon.think.language.en.letters.recovery import RECOVERY
from daemon.think.language.en.letters.wishes import WISHES
from daemon.think.language.en.letters.writing import WRITING
from daemon.think.language.letters import Letters

LETTERS = Letters(
    writing=WRITING,
    names=NAMES,
    houses=HOUSES,
    entries=ENTRIES,
    frame=FRAME,
    card=CARD,
    manner=MANNER,
    addresses=ADDRESSES,
    deaths=DEATHS,
    absence=ABSENCE,
    orders=ORDERS,
    affairs=AFFAIRS,
    ailments=AILMENTS,
    fortune=FORTUNE,
    recovery=RECOVERY,
    wishes=WISHES,
)
