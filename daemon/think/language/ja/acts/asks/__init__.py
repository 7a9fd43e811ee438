"""Japanese: requests (`ask`), by the way in which they are made; the first that holds names the request."""

from __future__ import annotations

from daemon.think.language.ja.acts.asks.by_noun import BY_NOUN
from daemon.think.language.ja.acts.asks.favours import FAVOURS
from daemon.think.language.ja.acts.asks.hints import HINTS
from daemon.think.language.ja.acts.asks.onegai import ONEGAI
from daemon.think.language.ja.acts.asks.permission import PERMISSION
from daemon.think.language.ja.acts.asks.spoken import SPOKEN
from daemon.think.language.ja.acts.asks.te_forms import TE_FORMS
from daemon.think.language.ja.acts.asks.unsaid import UNSAID
from daemon.think.language.ja.acts.asks.with_a_reason import WITH_A_REASON

ASKS = (
    *SPOKEN,
    *BY_NOUN,
    *FAVOURS,
    *UNSAID,
    *TE_FORMS,
    *ONEGAI,
    *PERMISSION,
    *HINTS,
    *WITH_A_REASON,
)
