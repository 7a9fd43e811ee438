"""English: what a question waits for by its kind, and what a sentence of a reply offers."""

from __future__ import annotations

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.offered import Offered

OFFERED = Offered(
    kinds=(),
    any_kind=NEVER,
    comments=NEVER,
    touches=NEVER,
    bygone=NEVER,
    changes=NEVER,
    on_the_way=NEVER,
    remembers=NEVER,
    decides=NEVER,
    part=NEVER,
    far=float("-inf"),
)
