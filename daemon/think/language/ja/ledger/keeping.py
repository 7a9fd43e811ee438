"""Japanese: what keeps a promise, or cannot."""

from __future__ import annotations

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.deeds import Keeping
from daemon.think.later import later

KEEPING = Keeping(
    object=later(r"([一-鿿々ァ-ヴー]+)を"),
    day=NEVER,
    to_tell=NEVER,
    not_told=later(r"[?？]"),
    is_there=NEVER,
    is_ready=NEVER,
    not_yet=NEVER,
    no_file=later(r"払|振り?込|持って|持ち|返|行|来|伺|会|電話|聞|予約|注文|直|買|取り|話|貸|借"),
)
