"""Japanese: what else a letter orders about the tie."""

from __future__ import annotations

from daemon.think.language.ja.letters.quiet import AWHILE, COMES_BACK, LIMIT, QUIET, WORDS
from daemon.think.language.letters.tie import Orders
from daemon.think.later import later

ORDERS = Orders(
    quiet=QUIET,
    quiet_words=WORDS,
    quiet_limit=LIMIT,
    quiet_comes_back=COMES_BACK,
    quiet_awhile=AWHILE,
    namesake=later(r"同姓同名|同名異人|人違い(?:か|で|だ|では|を)|同じ名前の別(?:人|の者|の方)|名前が同じ(?:だけ|別)"),
)
