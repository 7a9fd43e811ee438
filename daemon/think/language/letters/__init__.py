"""What is read in letters besides their acts, as each language says it; each language fills it in `<language>/letters/`."""

from __future__ import annotations

from typing import NamedTuple

from daemon.think.language.letters.frame import Frame
from daemon.think.language.letters.manner import Manner
from daemon.think.language.letters.names import Card, Entries, Houses, Names
from daemon.think.language.letters.news import Affairs, Ailments, Fortune, Wishes
from daemon.think.language.letters.recovery import Recovery
from daemon.think.language.letters.tie import Absence, Addresses, Deaths, Orders
from daemon.think.language.letters.writing import Writing


class Letters(NamedTuple):
    """One record for each thing that is read in them."""

    writing: Writing
    names: Names
    houses: Houses
    entries: Entries
    frame: Frame
    card: Card
    manner: Manner
    addresses: Addresses
    deaths: Deaths
    absence: Absence
    orders: Orders
    fortune: Fortune
    recovery: Recovery
    ailments: Ailments
    affairs: Affairs
    wishes: Wishes
