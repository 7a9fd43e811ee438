"""English: what is said in passing stands with joy and with own times; the kind of thing that a question wants, with figures."""

from __future__ import annotations

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.remarks import Remarks


def _verbs(_text: str) -> frozenset[str]:
    return frozenset()


REMARKS = Remarks(
    felt=NEVER,
    passing=NEVER,
    hopes=NEVER,
    ponders=NEVER,
    of_health=NEVER,
    asks_past=NEVER,
    wants_person=NEVER,
    person=NEVER,
    wants_place=NEVER,
    place=NEVER,
    settled=NEVER,
    life_answers=True,
    verbs=_verbs,
)
