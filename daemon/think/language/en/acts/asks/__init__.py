"""English: requests (`ask`), by the way in which they are made; the first that holds names the request."""

from __future__ import annotations

from daemon.think.language.construction import plain_first
from daemon.think.language.en.acts.asks.conditional import CONDITIONAL
from daemon.think.language.en.acts.asks.deadlines import DEADLINES
from daemon.think.language.en.acts.asks.have_you_got import HAVE_YOU_GOT
from daemon.think.language.en.acts.asks.helping_hands import HELPING_HANDS
from daemon.think.language.en.acts.asks.hints import HINTS
from daemon.think.language.en.acts.asks.imperatives import IMPERATIVES
from daemon.think.language.en.acts.asks.in_few_words import IN_FEW_WORDS
from daemon.think.language.en.acts.asks.in_so_many_words import IN_SO_MANY_WORDS
from daemon.think.language.en.acts.asks.indirect import INDIRECT
from daemon.think.language.en.acts.asks.left_unsaid import LEFT_UNSAID
from daemon.think.language.en.acts.asks.needs import NEEDS
from daemon.think.language.en.acts.asks.of_others import OF_OTHERS
from daemon.think.language.en.acts.asks.orders import ORDERS
from daemon.think.language.en.acts.asks.permission import PERMISSION
from daemon.think.language.en.acts.asks.reminders import REMINDERS
from daemon.think.language.en.acts.asks.shy import SHY
from daemon.think.language.en.acts.asks.sideways import SIDEWAYS
from daemon.think.language.en.acts.asks.talks import TALKS
from daemon.think.language.en.acts.asks.wants import WANTS

ASKS = plain_first(
    INDIRECT,
    HAVE_YOU_GOT,
    CONDITIONAL,
    IN_SO_MANY_WORDS,
    IN_FEW_WORDS,
    HINTS,
    LEFT_UNSAID,
    SIDEWAYS,
    IMPERATIVES,
    ORDERS,
    REMINDERS,
    DEADLINES,
    OF_OTHERS,
    NEEDS,
    WANTS,
    HELPING_HANDS,
    TALKS,
    PERMISSION,
    SHY,
)
